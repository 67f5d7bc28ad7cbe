// The settings a run works with, defaults filled in. schema.ts is where they are described, defaulted and checked.
import type { ColumnRole, Status } from '../rows/row.ts';

export type RuleSeverity = 'error' | 'warning' | 'notice' | 'off';
export type FailOn = 'new' | 'any' | 'never';

export interface RuleSettings {
  /** Configured severities; a rule that is not named keeps its default. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** Days after which a verification expires; null for never. */
  readonly maxAgeDays: number | null;
}

/** How one document, or all that match its glob, are read and judged. */
export interface DocumentSettings extends RuleSettings {
  /** Column roles by header text (compared without case, marks and outer spaces); they win over detection. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  /** Status by words as written; they win over legend and vocabulary. */
  readonly statuses: Readonly<Record<string, Status>>;
  /** True where configuration named the document, so that it must be readable and must not vanish. */
  readonly configured: boolean;
}

export interface Settings {
  /** Where they came from: the configuration's path, or null for none. */
  readonly source: string | null;
  /** Globs of guarded documents; empty means: discover them. */
  readonly documents: readonly string[];
  /** The settings that hold for the document at this path. */
  forDocument(path: string): DocumentSettings;
  /** Configured severities for findings about no single document (run-level rules). */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** null: `new` with a base, `any` without. */
  readonly failOn: FailOn | null;
}

/** A configuration that cannot be used; `line` and `column` are 1-based in `path`. */
export interface ConfigurationProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and the mend, in one sentence. */
  readonly message: string;
}
