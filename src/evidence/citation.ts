// A citation: one reference of a row, where the page has it, what it means at head and at base, and what became of it.
import type { PathFate } from '../repository/path-fates.ts';
import type { EvidenceField } from '../rows/row.ts';
import type { LineSpan, Reference } from './reference.ts';
import type { LineWhy, Located, Resolution } from './resolution.ts';
import type { CitedTests } from './tests/cited-tests.ts';

/** Where a page cites something, and what it is cited for. */
export interface CitationPlace extends Pick<
  EvidenceField,
  'column' | 'role' | 'polarity' | 'claim' | 'byContents' | 'toCome'
> {
  /** The page. */
  readonly document: string;
  /** Index in the document's rows. */
  readonly row: number;
  /** Index in the row's evidence fields; -1 for what is in none of them. */
  readonly field: number;
  /** Set for a name or a path in a cell that holds no evidence: it neither supports its row nor lowers it. */
  readonly aside?: true;
  /** Set, besides, for a path of code that this change writes in the notes of a row that rises, in a ticked box or below a header of evidence on a named page, and that neither side has. */
  readonly promised?: true;
}

/** A reference as the page has it, before anything is looked up. */
export interface WrittenCitation {
  readonly place: CitationPlace;
  readonly reference: Reference;
}

/** How the target differs between base and head; null without a base or without a target. */
export type Change = 'unchanged' | 'modified' | 'added' | 'deleted' | 'renamed';

/** Where the lines an anchor means are now, followed through the diff. */
export type LineState =
  | { readonly kind: 'same' }
  | { readonly kind: 'moved'; readonly lines: readonly LineSpan[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'out-of-range'; readonly lineCount: number }
  | { readonly kind: 'unverifiable'; readonly why: LineWhy };

/** How the target differs from what it was at base. Without a base nothing is known of it. */
export interface Comparison {
  readonly change: Change | null;
  /** The path it was renamed to in this change; of a glob, the glob that matches there, else the new path of its first match. Else null. */
  readonly renamedTo: string | null;
  /** Set where `renamedTo` is but one of the places to which a glob's matches moved: put in its place it would not mean them all. */
  readonly scattered?: true;
  /** Set with change `deleted` where it may have been renamed instead, and nobody could say: it lowers nothing, and is never an error. */
  readonly perhapsRenamed?: true;
  /** Set with change `deleted` where its content went to several new files: none of them is its new path. */
  readonly splitInto?: readonly string[];
  /** The new paths of what was renamed: of a glob, those of all its matches. */
  readonly successors: readonly string[];
}

/** Kind symbol: what was found of the name. */
export interface NameState {
  /** Files in which the name is now (the row's files first), at most ten; empty for any other kind. */
  readonly foundIn: readonly string[];
  /** A cited file in which it was at base; else null. */
  readonly wasIn: string | null;
  /** Set where code had the name at base, and all that has it now is documentation. */
  readonly onlyDocumented?: true;
  /** Of a missing name, the files that define it; absent for any other. */
  readonly definedIn?: readonly string[];
  /** What this change renamed it to; null or absent where nothing clearly took its place. */
  readonly successor?: string | null;
}

/** Only base lacks it: head has it. */
export interface Restored {
  readonly kind: 'restored';
}

/** Kind lines: the name that the page writes beside the anchor, where its file has it. */
export interface NamedAnchor {
  readonly name: string;
  /** Whether the cited lines have it, or only others of the file. */
  readonly at: 'cited' | 'elsewhere';
  /** The lines to cite instead; null where there is no one right place. */
  readonly lines: readonly LineSpan[] | null;
  /** The first few lines that have it, definitions first; empty where the cited ones do. */
  readonly places: readonly number[];
  /** Set where the name and the lines need not be one statement, or the place need not be the one meant: nothing is proven then. */
  readonly doubtful?: true;
}

export interface Citation extends Comparison, NameState {
  readonly place: CitationPlace;
  /** As written. */
  readonly reference: Reference;
  /** What it means in the snapshot of its own page: head, or base for a page at base. */
  readonly located: Located;
  /** What the same reference meant at base; null without a base, and for a page at base. */
  readonly atBase: Located | null;
  /** What is said of it in the end: `located`, with what base and the names add. */
  readonly resolution: Resolution;
  /** Kind lines, where the file is present; else null. */
  readonly lineState: LineState | null;
  /** Absent where no name is beside the anchor, or its file does not have it. */
  readonly named?: NamedAnchor;
  /** A missing path that this change did not take away: what history says of it; absent where history was not asked or cannot tell. */
  readonly fate?: PathFate | Restored;
  /** Set where a sentence speaks of it beside evidence that is there: what becomes of it lowers nothing, and is never an error. */
  readonly spoken?: true;
  /** Set with change `deleted` or `renamed` where an ordinary name without a folder led to the one file called so, or to what the program goes on writing there: it may mean another file. It lowers nothing, and is never an error. */
  readonly byNameAlone?: true;
  /** Set with change `deleted` where it is a file of the original that the row has ported: it lowers nothing, and is never an error. */
  readonly original?: true;
  /** Set with change `deleted` where it left git alone and `.gitignore` keeps it out: it lowers nothing, and is never an error. */
  readonly untracked?: true;
  /**
   * Proof of a gap without lines, in a file this change edits: whether an edit is beside a name of code that the gap speaks of.
   * False where the file is only the part in question, absent where the gap speaks of no code.
   */
  readonly near?: boolean;
  /** Of a row that claims work, where it cites tests: whether they can run, and whether they did. Absent where it cites none. */
  readonly tests?: CitedTests;
}

/** A citation while the steps of this stage fill it in. To everybody else it is read only. */
export type CitationBuilder = { -readonly [Key in keyof Citation]: Citation[Key] };
