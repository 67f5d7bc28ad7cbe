// A row: one claim of a document, with its declared status and the places where its evidence is.
import type { MetadataField } from '../documents/metadata/metadata.ts';
import type { Range, Segment } from '../documents/page.ts';

/** Ordered by how much they claim for the first three; the rest claim nothing that evidence could lower. */
export type Status =
  'done' | 'partial' | 'not-started' | 'failed' | 'blocked' | 'deferred' | 'not-applicable' | 'unknown';

export interface DeclaredStatus {
  /** The status words as written, marks taken off. */
  readonly text: string;
  readonly status: Status;
  /** The words alone (inside code marks, bold marks …), so that an edit replaces them and nothing else. */
  readonly range: Range;
  /** Why these words were understood so: `vocabulary`, `legend`, `config`, or for `unknown` what was not understood. */
  readonly reason: string;
  /** Set where the page lists the word as one of its statuses and does not say what it means. */
  readonly listed?: true;
  /** Set in a table without a status column: the row claims what it cites, in no words. */
  readonly implied?: true;
  /** Set where the words stand over several rows (`## Done` above a list): an edit would change them all, so none is suggested. */
  readonly shared?: true;
}

export type ColumnRole =
  | 'key'
  | 'item'
  | 'status'
  | 'implementation'
  | 'tests'
  | 'note'
  | 'owner'
  | 'verified-commit'
  | 'verified-date'
  | 'ticket'
  | 'other';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** One clause for `inspect`: which header word, cell contents or config line decided. */
  readonly reason: string;
  /** Set where its cells are statuses as well, beside the column that was chosen: the status is spread over several columns. */
  readonly statuses?: true;
}

/** One table (or list) that was considered, accepted as a status table or refused. */
export interface ConsideredTable {
  readonly accepted: boolean;
  readonly reason: string;
  readonly columns: readonly Column[];
  /** The heading it is under; empty at the top of the page. */
  readonly heading: string;
  readonly range: Range;
}

/** What a reference in this field proves: work that was done, or a gap that is still open. */
export type Polarity = 'work' | 'gap';

/** One place where a row's evidence is: a table cell, or in an audit a list item or sentence. */
export interface EvidenceField {
  /** The column's header, or in an audit the label or list heading (`Evidence`, `Not closed`). */
  readonly column: string;
  readonly role: 'implementation' | 'tests';
  readonly polarity: Polarity;
  /** The sentence the references belong to, in an audit; else null. */
  readonly claim: string | null;
  /** Names of code that the claim, or the finding it belongs to, speaks of; absent where there are none. */
  readonly codeWords?: readonly string[];
  /**
   * Set where nothing but what its cells hold can make its column evidence: how many cells of the table must cite files, besides being half of
   * those that say something. Such a column supports its rows, and its absence lowers nothing. `test-names`: of a cell below a header of tests that
   * names its row or that nobody reads otherwise, the names of tests alone. `others`: of a column of what was before, or of what something else has,
   * only what base's rows cited under another header: a change does not call its evidence former.
   */
  readonly byContents?: 1 | 2 | 'test-names' | 'others';
  /** Set where it only names the part of the system that is spoken of (`Package: …`): it must be there, and proves no gap. */
  readonly part?: true;
  /** Set where the page says that what it cites is still to be made: it is not missing, unless this change takes it away. */
  readonly toCome?: true;
  /** The lines of its file, where they are in a column of their own; `sure`: a bare number is one. */
  readonly lines?: { readonly text: string; readonly range: Range; readonly sure: boolean };
  readonly segments: readonly Segment[];
  /** The trimmed text as rendered. */
  readonly text: string;
  readonly range: Range;
}

/** `gone`: what the row names is not there any more; `past`: a note of the page says so of the row. `to-come`: it is not there yet, unless this change takes it away. */
export type RowRemark = 'gone' | 'past' | 'to-come';

export interface Row {
  /** `3.4.10`, `EPIC 4`, `WS-P1`, `REQ-12`; else the slug of the title. Unique in no way: see rule `row-duplicate`. */
  readonly key: string;
  /** True where the key was written, false where it is the title's slug. */
  readonly keyed: boolean;
  /** The claim without its key, marks taken off. */
  readonly title: string;
  /** Key and title as written in the item cell, marks taken off. */
  readonly heading: string;
  /** Position of the item cell's content (or the item's heading or list marker, in an audit). */
  readonly range: Range;
  /** Index into the document's `tables`; -1 for an audit's finding or numbered item. */
  readonly table: number;
  readonly declared: DeclaredStatus;
  /** What the other columns say that hold statuses of the row too, each by a name that the table has once; absent where the table has none. */
  readonly besides?: readonly { readonly lane: string; readonly status: Status }[];
  readonly evidence: readonly EvidenceField[];
  /** Set where a cell of the row says that what it names is gone, or is still to be made: what of it is not there is missed by nobody. A note of the page says `past` of rows. */
  readonly remark?: RowRemark;
  /** Set where its section is kept as a record: it claims nothing of today, and what it cites may go. */
  readonly kept?: true;
  /** Evidence roles the row's table has columns for; what `done` must be supported by. */
  readonly required: readonly ('implementation' | 'tests')[];
  /** The gap note; null where the table has no column for it. */
  readonly note: { readonly text: string; readonly placeholder: boolean; readonly range: Range } | null;
  /** A per-row last verified column wins over the header; null where the table has none or the cell is empty. */
  readonly verifiedCommit: MetadataField | null;
  readonly verifiedDate: MetadataField | null;
  /** Cells written and cells in the header, with the row's own range; null outside tables. */
  readonly shape: { readonly cells: number; readonly expected: number; readonly range: Range } | null;
}

/** A status word that the page's legend or its configuration defines, as written there. */
export interface StatusTerm {
  readonly text: string;
  readonly status: Status;
  /** Set where its explanation says that what it stands for is tested. */
  readonly tested?: true;
  /** Set where its explanation says that there is no evidence yet, or that none is needed. */
  readonly unproven?: true;
  /** Set where its explanation may say more than that the work was not begun. */
  readonly specific?: true;
}

/** The status words that a page defines. */
export interface StatusTerms {
  readonly terms: readonly StatusTerm[];
  /** True where the page lists its statuses in a line such as ``Statuses: `a`, `b` ``, and so allows no others. */
  readonly closed: boolean;
}

/** The status words that a page itself lists. */
export interface ListedStatuses {
  /** Signatures of the words of its legend. */
  readonly legend: ReadonlySet<string>;
  /** The words of a line such as ``Statuses: `designed`, `tested` ``, as written: the page allows no others. Null where it has no such line. */
  readonly closed: readonly string[] | null;
}

/** A page that lists none. */
export const NO_STATUSES: ListedStatuses = { legend: new Set(), closed: null };

/** One number that the page states. */
export interface StatedCount {
  /** As written. */
  readonly label: string;
  /** The status that the label means, or all rows together. */
  readonly of: Exclude<Status, 'unknown'> | 'total';
  readonly signature: string;
  readonly count: number;
  readonly range: Range;
  /** Set where the number is a percentage of all rows. */
  readonly share?: true;
  /** The heading of the rows that are counted, as the count names it; absent where it names none. */
  readonly section?: string;
}

/** Numbers that belong together: those of one table, list or line. */
export type StatedCounts = readonly StatedCount[];

export interface StatusDocument {
  readonly dialect: 'matrix' | 'audit';
  readonly defined: StatusTerms;
  readonly listed: ListedStatuses;
  readonly tables: readonly ConsideredTable[];
  readonly rows: readonly Row[];
  /** Counts that the page states of its own rows. */
  readonly counts?: readonly StatedCounts[];
}
