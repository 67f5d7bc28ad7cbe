// config/ reads, checks and defaults the configuration. This file says what the settings of a run are; schema.ts describes what users write.
import type { ColumnRole, Status } from '../rows/row.ts';
import type { Pattern } from '../text/pattern.ts';

type RuleSeverity = 'error' | 'warning' | 'notice' | 'off';
export type FailOn = 'new' | 'any' | 'never';

export interface RuleSettings {
  /** Configured severities; a rule that is not named keeps its default. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** Days after which a verification expires; null for never. */
  readonly maxAgeDays: number | null;
  /** Set where somebody chose `maxAgeDays` for the page, by its entry of the configuration, a flag or an input: then any stamp of it is held to it. */
  readonly maxAgeSet?: boolean | undefined;
}

/** How many references of a row must support it before a status may stand. */
export interface Requirement {
  /** Header of an evidence column, or its role; null for any column. */
  readonly column: string | null;
  /** Glob of paths from the repository's root; null for any reference. */
  readonly glob: string | null;
  /** Whether a path, or a pattern as written, is one that `glob` means; true for all without one. */
  matches(path: string): boolean;
  /** 1 or more. */
  readonly atLeast: number;
  /** Where set, it asks for no number: none of the cited tests may be known to be otherwise. */
  readonly tests?: TestDemand | undefined;
}

/** `runnable`: not skipped by its source. `passed`: nor skipped or failed in a report. */
export type TestDemand = 'runnable' | 'passed';

/** What configuration requires of a row's evidence, by the status it declares, and by the very word it declares it with. */
export interface Requirements {
  readonly done?: readonly Requirement[] | undefined;
  readonly partial?: readonly Requirement[] | undefined;
  readonly words?: readonly WordRequirements[] | undefined;
}

/** What rows must cite that say one word in their status cell. */
export interface WordRequirements {
  /** As written. */
  readonly word: string;
  readonly requirements: readonly Requirement[];
}

/** What is asked of some of a row's columns, which are named by header or role. */
export interface CellDemands {
  /** Columns that each row must fill; `*` for all of them. */
  readonly filled: readonly string[];
  /** What a filled cell must look like. */
  readonly cells: readonly NamedPattern[];
}

export interface NamedPattern {
  /** Header or role of a column. */
  readonly column: string;
  readonly pattern: Pattern;
}

/** What is asked besides of rows that say one word in their status cell. */
export interface WordForm extends CellDemands {
  /** As written. */
  readonly word: string;
  /** Columns that hold nothing, or a dash. */
  readonly empty: readonly string[];
}

/** Where everything that a column cites must be. */
export interface CitedPlace {
  /** Header or role of the column. */
  readonly column: string;
  /** As written. */
  readonly globs: readonly string[];
  matches(path: string): boolean;
}

/** How a document and each of its rows must be written. */
export interface FormSettings extends CellDemands {
  /** The headers of each table, in their order; null for any. */
  readonly columns: readonly string[] | null;
  /** What each row's key must look like; null for any. */
  readonly key: Pattern | null;
  /** Words that no cell may hold. */
  readonly forbid: readonly string[];
  readonly cites: readonly CitedPlace[];
  /** Headers or roles of columns in which no two rows say the same. */
  readonly unique: readonly string[];
  readonly order: 'key' | 'plan' | null;
  /** Keys that must each have a row. */
  readonly keys: readonly string[];
  /** How many rows there must be; null for any number. */
  readonly rows: { readonly atLeast: number; readonly atMost: number } | null;
  readonly headings: readonly string[];
  /** Patterns of lines that the page must have, and of lines that it must not have. */
  readonly text: { readonly require: readonly Pattern[]; readonly forbid: readonly Pattern[] };
  readonly words: readonly WordForm[];
}

/** A token in evidence cells that is not evidence. */
export interface Ignored {
  /** As written. */
  readonly name: string;
  /** Whether a path is meant. */
  matches(path: string): boolean;
}

/** Something that configuration names in a page or in the repository, to be said where nothing has that name. */
export interface ConfiguredName {
  /** A `header` is the name of a column as written, a `column` that or a role. */
  readonly kind: 'header' | 'column' | 'document' | 'ignored' | 'word';
  /** As written. */
  readonly name: string;
  /** The documents it is about. */
  matches(path: string): boolean;
  readonly place: ConfigurationPlace;
}

/** 1-based. */
interface ConfigurationPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What a page's header must hold. */
export interface HeaderSettings {
  /** The words its status may be, in lower case; null for any. */
  readonly statuses: readonly string[] | null;
}

/** An index page, and the pages it must list. */
export interface IndexSettings {
  readonly page: string;
  /** Glob of the pages it lists. */
  readonly lists: string;
  /** True where every page that exists must be listed. */
  readonly required: boolean;
}

/** How one document, or all that match its glob, are read and judged. */
export interface DocumentSettings extends RuleSettings {
  /** Column roles by header text (compared without case, marks and outer spaces); they win over detection. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  /** Status by words as written; they win over legend and vocabulary. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** True where configuration named the document, so that it must be readable and must not vanish. */
  readonly configured: boolean;
  /** Set where the command line or an input named it, and the configuration did not: it is asked about, and promises nothing. */
  readonly askedOnly?: true | undefined;
  /** Set where a path without wildcards named it: only such a page must be readable. */
  readonly literal?: boolean | undefined;
  /** Paths or globs of its source plan; absent where the page itself names it, if anything does. */
  readonly plan?: readonly string[] | undefined;
  /** Deepest heading level of the plan that needs a row; absent: three, and deeper ones where most have rows. */
  readonly planDepth?: number | undefined;
  /** Headings of the plan that need no row, nor those below them; `*` stands for any text. */
  readonly planIgnore?: readonly string[] | undefined;
  readonly require?: Requirements | undefined;
  /** What an id in the plan looks like; absent where its headings are the rows. */
  readonly planIds?: Pattern | undefined;
  /** What the status of such an id looks like, after it and before the next one; absent where the plan has none. */
  readonly planStatuses?: Pattern | undefined;
  /** What else the plan says of such an id, each as the cell of a column must say it. */
  readonly planCells?: readonly NamedPattern[] | undefined;
  /** True where a status must be a word that the page or configuration lists; `exact`: letter for letter. */
  readonly closedStatuses?: boolean | 'exact' | undefined;
  readonly form?: FormSettings | undefined;
  readonly ignore?: readonly Ignored[] | undefined;
  /** `keep` where no row may be removed: then removing one is an error. */
  readonly rows?: 'keep' | undefined;
  /** Ways commits name a row besides the usual ones, each with `{key}` in it once. */
  readonly workPatterns?: readonly string[] | undefined;
  /** Set for a page whose paths are followed, where every path that it names must exist. */
  readonly existing?: true | undefined;
  /** Set where the page's header must be complete. */
  readonly header?: HeaderSettings | undefined;
}

/** Findings that configuration leaves out of the counts. */
export interface Waiver {
  readonly rule: string;
  /** Path or glob of the documents, as written. */
  readonly document: string;
  /** Whether a document is meant. */
  matches(path: string): boolean;
  /** The row's key; null for all that the rule says of the document. */
  readonly row: string | null;
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`; null for ever. */
  readonly until: string | null;
  /** Where it is in the configuration; 1-based. */
  readonly place: ConfigurationPlace;
}

export interface Settings {
  /** Where they came from: the configuration's path, or null for none. */
  readonly source: string | null;
  /** Globs of guarded documents; empty means: discover them. */
  readonly documents: readonly string[];
  /** Where set: guard the documents at these paths, which are no globs, and no others. */
  readonly paths?: readonly string[] | undefined;
  /** Globs of pages whose links are checked besides the guarded documents. */
  readonly links?: readonly string[] | undefined;
  /** Globs of pages whose header is checked; `forDocument` says how. */
  readonly metadata?: readonly string[] | undefined;
  readonly index?: readonly IndexSettings[] | undefined;
  /** The settings that hold for the document at this path. */
  forDocument(path: string): DocumentSettings;
  readonly waivers?: readonly Waiver[] | undefined;
  /** True where pages with the same key must agree about its status; `exact`: in every word. */
  readonly agree?: boolean | 'exact' | undefined;
  /** Globs of pages whose paths in code marks and links are followed. */
  readonly references?: readonly string[] | undefined;
  /** What configuration names, in the order of the file. */
  readonly names?: readonly ConfiguredName[] | undefined;
  /** Set where a run looks at some documents only, so that a waiver for others may go unused. */
  readonly narrowed?: boolean | undefined;
  /** Configured severities for findings about no single document (run-level rules). */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** Whether a test that failed in one run and passed in another has passed; absent: it failed. */
  readonly flaky?: 'fail' | 'pass' | undefined;
  /** null: `new` with a base, `any` without. */
  readonly failOn: FailOn | null;
}

/** A configuration that cannot be used; `line` and `column` are 1-based in `path`. */
export interface ConfigurationProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and the fix, in one sentence. */
  readonly message: string;
}

/** What is wrong with the configuration, and what of it could not be read. */
export interface ConfigurationState {
  readonly problems: { readonly head: readonly ConfigurationProblem[]; readonly base: readonly ConfigurationProblem[] };
  /** Files that could not be read; `because` is one clause. */
  readonly unread: readonly { readonly path: string; readonly because: string }[];
  /** True where the settings come from a file that somebody named on disk, whatever the two sides have. */
  readonly named?: true;
}
