// A path that a page names outside its evidence, and that the change under judgement takes away.
import type { LineSpan, Reference } from '../reference.ts';
import type { Resolution } from '../resolution.ts';

/** Shaped like a citation as far as a pointer is rewritten from it. */
export interface Mention {
  readonly reference: Reference;
  /** `target`: the path at base, which head lacks. */
  readonly resolution: Pick<Resolution, 'target'> & { readonly target: string };
  /** Where this change moved it; null where it is deleted. */
  readonly renamedTo: string | null;
  /** Where this change moved it: the page says it of a day, a commit or a command that was run, or of old and new place. A new path would be wrong there. */
  readonly past?: true;
  /** As of a citation: no new path is offered for what may be another file. */
  readonly byNameAlone?: true;
}

/** A name in code marks whose definition this change takes out of the code, and that no code of head has. */
export interface LostName {
  readonly reference: Reference;
  readonly name: string;
  /** The file that defined it at base. */
  readonly from: string;
  /** The name that took its place there; null where there is none, or more than one. */
  readonly successor: string | null;
  /** Whether prose still has it. */
  readonly isDocumented: boolean;
}

/** Lines that a page cites outside its evidence, and that this change moves. Shaped like a citation as far as a pointer is rewritten from it. */
export interface MovedLines {
  readonly reference: Reference;
  readonly resolution: Pick<Resolution, 'target'> & { readonly target: string };
  /** Where they are now. */
  readonly lines: readonly LineSpan[];
}

/** A file or a name that this change cites in a column or among ticked boxes, and that nothing has, though what stood there before is all there. */
export interface Unbacked {
  readonly reference: Reference;
  /** The path, or the bare name, as written. */
  readonly name: string;
  readonly kind: 'file' | 'name';
}
