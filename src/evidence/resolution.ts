// What a reference means in one snapshot, and how that is known.
import type { Why } from './why.ts';

export type ResolutionState = 'present' | 'missing' | 'unverifiable';

export interface Resolution {
  readonly state: ResolutionState;
  /** The file or folder in the repository the reference means (folders without closing slash); for a missing one where it was looked for. */
  readonly target: string | null;
  /** The nearest path that exists, for a missing one (of a command: the nearest target or script); null where none is unambiguous. */
  readonly candidate: string | null;
  /** Set where `path::name` is missing for its name: the file is there, and the name is nowhere in it. */
  readonly lacksName?: true;
  /** Set for a missing path whose candidate is the one file of its name, and has the cited name if there is one: only the pointer is wrong. */
  readonly moved?: true;
  /** Which way it was found, or what could not be looked at; `explain` puts it into words. */
  readonly why: Why;
  /** Paths looked for, in order. Shown by `inspect`. */
  readonly tried: readonly string[];
}

/** A reference looked up in one snapshot, as far as paths, globs and commands go; names are judged later. */
export interface Located {
  readonly resolution: Resolution;
  /** Files the reference means: itself, the matches of a glob. A folder means itself. */
  readonly files: readonly string[];
}
