// One piece of evidence as written, and what became of it in a snapshot.
import type { Range } from '../documents/page.ts';
import type { Polarity } from '../rows/row.ts';

export type ReferenceKind =
  'path' | 'glob' | 'lines' | 'symbol' | 'command' | 'url' | 'ticket' | 'commit' | 'prose' | 'placeholder';

/** First and last line, 1-based, both inclusive. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

export interface Command {
  /** `make`, `npm`, `pytest` …: which table of the repository can know the target. */
  readonly runner: string;
  /** Target, script, recipe or test name; null where the command names only a file. */
  readonly target: string | null;
  /** The file the command names (`python3 scripts/x.py`), or null. */
  readonly path: string | null;
}

/** An address of this very repository, as written, cut around the path in it. */
export interface AddressParts {
  readonly before: string;
  /** Percent-encoded as it is there, without closing slash. */
  readonly path: string;
  /** A closing slash, the query and the anchor. */
  readonly after: string;
}

export interface Reference {
  /**
   * As written, code marks taken off; of a link to a path, its destination. Does not contain `path` where an edit cannot mend the path:
   * one of several files that a shorthand stands for (`a.{ts,tsx}`), or lines that continue the path before them (`:40`).
   */
  readonly text: string;
  readonly kind: ReferenceKind;
  /** The part of the source that an edit of the pointer replaces: inside code marks, or a link's destination. */
  readonly range: Range;
  readonly column: string;
  readonly role: 'implementation' | 'tests';
  readonly polarity: Polarity;
  readonly claim: string | null;
  /** Its own cell calls it gone (struck through, "deleted", "removed", "superseded by"): no claim rests on it. */
  readonly acknowledged: boolean;
  /** Kinds path, glob, lines, and symbol with `path::name`: the path as written, without anchor, `./` kept off, forward slashes; else null. */
  readonly path: string | null;
  /** Kind lines: what the anchor points at, in the order written; else empty. */
  readonly lines: readonly LineSpan[];
  /** Kind symbol: the bare name; else null. */
  readonly symbol: string | null;
  readonly command: Command | null;
  /** Only such a reference can be missing: it has a slash and an extension, is a well-known file name, or was there at base. */
  readonly surelyPath: boolean;
  /** The destination of a Markdown link: relative to its page first, as a browser reads it. */
  readonly linked?: boolean;
  /** Set for a placeholder that configuration makes of what is not evidence: the entry that says so. */
  readonly ignored?: string;
  /** Kinds path and lines: the address of a file of this repository, on a branch; `path` is a path from the root, and `text` the whole address. */
  readonly address?: AddressParts;
}

export type ResolutionState = 'present' | 'missing' | 'unverifiable';

export interface Resolution {
  readonly state: ResolutionState;
  /** The file or folder in the repository the reference means (folders without closing slash); for a missing one where it was looked for. */
  readonly target: string | null;
  /** The nearest path that exists, for a missing one (of a command: the nearest target or script); null where none is unambiguous. */
  readonly candidate: string | null;
  /** Set where `path::name` is missing for its name: the file is there, and the name stands nowhere in it. */
  readonly lacksName?: true;
  /** Set for a missing path whose candidate is the one file of its name, and has the cited name if there is one: only the pointer is wrong. */
  readonly moved?: true;
  /** Why, in one clause: which way it was found, or what could not be looked at. Shown by `inspect` and in notes. */
  readonly reason: string;
  /** Paths looked for, in order. Shown by `inspect`. */
  readonly tried: readonly string[];
}

/** How the target differs between base and head; null without a base or without a target. */
export type Change = 'unchanged' | 'modified' | 'added' | 'deleted' | 'renamed';

/** Where the lines an anchor means stand now, followed through the diff. */
export type LineState =
  | { readonly kind: 'same' }
  | { readonly kind: 'moved'; readonly lines: readonly LineSpan[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'out-of-range'; readonly lineCount: number }
  | { readonly kind: 'unverifiable'; readonly reason: string };

export interface ResolvedReference {
  readonly reference: Reference;
  readonly resolution: Resolution;
  readonly change: Change | null;
  /** The path it was renamed to in this change; of a glob, the glob that matches there, else the new path of its first match. Else null. */
  readonly renamedTo: string | null;
  /** Set where `renamedTo` is but one of the places to which a glob's matches moved: put in its place it would not mean them all. */
  readonly scattered?: true;
  /** Kind symbol: files in which the name stands now (the row's files first), at most ten; else empty. */
  readonly foundIn: readonly string[];
  /** Kind symbol: a cited file in which it stood at base; else null. */
  readonly stoodIn: string | null;
  /** Kind symbol: set where code had the name at base, and all that has it now is documentation. */
  readonly onlyDocumented?: true;
  /** Kind lines, where the file is present; else null. */
  readonly lineState: LineState | null;
  /** Proof of a gap without lines, in a file this change edits: whether an edit stands beside a name of code that the gap speaks of. False where the file is only the part in question, absent where the gap speaks of no code. */
  readonly near?: boolean;
}
