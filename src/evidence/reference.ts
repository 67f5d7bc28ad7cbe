// One piece of evidence as the page writes it.
import type { Range } from '../documents/page.ts';
import type { Manner } from './read/manner.ts';

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
   * As written, code marks taken off; of a link to a path, its destination. Does not contain `path` where an edit cannot fix the path:
   * one of several files that a shorthand stands for (`a.{ts,tsx}`), or lines that continue the path before them (`:40`).
   */
  readonly text: string;
  readonly kind: ReferenceKind;
  /** The part of the source that an edit of the pointer replaces: inside code marks, or a link's destination. */
  readonly range: Range;
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
  /** How its cell speaks of it; absent where it is simply cited. What the cell says is not there is `acknowledged` as well. */
  readonly manner?: Manner;
  /** A bare name after the slash behind another one, of which it may be the other end: `a_name_here`/`_there`. */
  readonly tail?: true;
  /** The destination of a Markdown link: relative to its page first, as a browser reads it. */
  readonly linked?: boolean;
  /** Set for a placeholder that configuration makes of what is not evidence: the entry that says so. */
  readonly ignored?: string;
  /** Kinds path and lines: the address of a file of this repository, on a branch; `path` is a path from the root, and `text` the whole address. */
  readonly address?: AddressParts;
}
