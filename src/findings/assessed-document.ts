// What the rules see: one document at one snapshot, with its evidence resolved and its rows assessed.
import type { ConfigurationChange } from '../config/configuration-change.ts';
import type { ConfigurationProblem, ConfiguredName, DocumentSettings, Waiver } from '../config/settings.ts';
import type { Metadata, StampConflict } from '../documents/metadata/metadata.ts';
import type { Page, Unreadable } from '../documents/page.ts';
import type { PageLinks } from '../evidence/links/page-links.ts';
import type { Citation } from '../evidence/citation.ts';
import type { PageRecord } from '../evidence/history/find-records.ts';
import type { Asides } from '../evidence/asides.ts';
import type { WorkByRow } from '../evidence/work/find-work.ts';
import type { Verification } from '../evidence/verification/verification.ts';
import type { DeletedDocument } from '../rows/set/document-set.ts';
import type { Plan } from '../rows/plan/plan.ts';
import type { ConsideredTable, ListedStatuses, Row, StatedCounts, Status, StatusTerms } from '../rows/row.ts';
import type { UnreadLine } from '../rows/set/unread-lines.ts';

export interface AssessedRow {
  readonly row: Row;
  readonly evidence: readonly Citation[];
  /** The status its evidence still supports: the recomputed status. Before roll-up, which has a rule of its own. */
  readonly computed: Status;
  /** Why `computed` is lower than what is declared, one clause each; empty where it is not. */
  readonly causes: readonly string[];
  /** Indexes of its children by key nesting, in the subject's `rows`. */
  readonly children: readonly number[];
}

/** Pairs of rows: the one at base by the one at head. */
export type RowMatches = ReadonlyMap<AssessedRow, AssessedRow>;

/** A row of base that is still written on the page at head, and no row there. */
export interface UnreadRow {
  /** As it was at base. */
  readonly row: AssessedRow;
  readonly line: UnreadLine;
}

/** What the change did to the rows of one page. */
export interface RowSetChange {
  /** The row at base of each row at head, on whatever page it was. Rows that are new are left out. */
  readonly matches: RowMatches;
  /** Rows of the page at base that no checked page has now, in the order of base. */
  readonly removed: readonly AssessedRow[];
  /** Those of them that nothing at head names in other words, and those whose evidence this change deletes. */
  readonly lost: ReadonlySet<AssessedRow>;
  readonly unread: readonly UnreadRow[];
  /** How many rows of the page at base no row of a checked page is now; one that has the name of another row is among them. */
  readonly unmatched: number;
  /** Pages that have rows at head. */
  readonly havingRows: ReadonlySet<string>;
}

export interface Subject {
  readonly path: string;
  /** What its source plan covers; absent where it has none. */
  readonly plan?: Plan | undefined;
  /** Its links that lead nowhere; absent where it has none. */
  readonly links?: PageLinks | undefined;
  /** Set for a page that is judged for its header or its links only: it is no status document and has no rows. */
  readonly auxiliary?: true | undefined;
  /** Set for an auxiliary page whose paths are followed, and whether that is all that it is read for. */
  readonly followed?: 'only' | 'too' | undefined;
  readonly page: Page;
  readonly dialect: 'matrix' | 'audit';
  /** The status words that its legend or configuration defines. */
  readonly defined: StatusTerms;
  readonly listed: ListedStatuses;
  readonly metadata: Metadata;
  /** Stamps of its header that contradict each other. */
  readonly stampConflicts: readonly StampConflict[];
  readonly tables: readonly ConsideredTable[];
  readonly rows: readonly AssessedRow[];
  /** Counts that the page states of its own rows; absent where it states none. */
  readonly counts?: readonly StatedCounts[] | undefined;
  readonly verification: Verification;
  /** What it names besides what its rows cite; absent where nobody looked. */
  readonly asides?: Asides | undefined;
  /** The same document at base; null without a base, for a new document, and in the base's own run. */
  readonly before: Subject | null;
  readonly settings: DocumentSettings;
  /** What the change did to the set of its rows; absent without a base, and in the base's own run. */
  readonly rowSet?: RowSetChange | undefined;
  /** Whether somebody put the page under guard, by name or by a verification header, as opposed to it being detected. */
  readonly declared: boolean;
  /** What is known of a page that was written once and is not kept up to date; absent for any other. */
  readonly recordOf?: PageRecord | undefined;
  /** Whether there is a base that the change is compared with; false in the base's own run. */
  readonly compared: boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Work that commits name and its rows do not tell of, by row index; absent in the base's own run. */
  readonly work?: WorkByRow | undefined;
  /** The files at head by path, to tell a pointer that was fixed from one that was dropped; null where they are not known. */
  readonly headPaths: PathSet | null;
  /** The files at base; absent or null where they are not known. */
  readonly basePaths?: PathSet | null | undefined;
}

/** The keys of a tree's entries, or a set of paths. */
export interface PathSet {
  has(path: string): boolean;
  keys(): Iterable<string>;
}

/** Everything judged at one snapshot, for the rules that speak of the run as a whole. */
export interface Run {
  readonly subjects: readonly Subject[];
  /** Guarded documents that are no readable page, or have no table or list the guard understands. */
  readonly unreadable: readonly {
    readonly path: string;
    readonly reason: Unreadable['reason'] | 'no-rows';
    readonly detail: string;
    readonly configured: boolean;
    readonly nearest?: string | undefined;
  }[];
  /** Documents guarded at base that this change removes (a renamed one is not removed). */
  readonly deleted: readonly JudgedDeletion[];
  /** Index pages that configuration names and that are not there. */
  readonly absentPages?: readonly string[] | undefined;
  /** The configuration file this change adds, edits or removes; null where it does not. */
  readonly configurationChanged: ConfigurationChange | null;
  /** What is wrong with the configuration of this side. */
  readonly configurationProblems?: readonly ConfigurationProblem[] | undefined;
  /** True where pages with the same key must agree about its status; `exact`: in every word. */
  readonly agree?: boolean | 'exact' | undefined;
  /** What configuration names, where this run looks at all that it names. */
  readonly names?: readonly ConfiguredName[] | undefined;
  /** What became of the configured waivers; absent until every other rule has run. */
  readonly waivers?: readonly JudgedWaiver[] | undefined;
}

interface JudgedDeletion extends DeletedDocument {
  readonly declared: boolean;
  /** Whether evidence of a row that was done is still there. */
  readonly survived: boolean;
  /** Its first heading at base; absent where it had none. */
  readonly title?: string | undefined;
}

export interface JudgedWaiver {
  readonly waiver: Waiver;
  /** Findings it matches. */
  readonly matched: number;
  readonly expired: boolean;
  /** What it most likely means: the nearest row of its pages, or the nearest page; null where nothing is near. */
  readonly nearest: string | null;
  /** Whether it names a document that is guarded. */
  readonly guarded: boolean;
}
