// Scores what the engine said of the labelled pages.
import type { Report } from '../../src/report/report.ts';
import type { WildPage } from './wild-page.ts';

export interface Score {
  readonly found: number;
  /** Said to be missing and not planted, as `page: reference`. */
  readonly falseAlarms: readonly string[];
  /** Planted and not found. */
  readonly overlooked: readonly string[];
  /** Guarded although they are none. */
  readonly falseAccepts: readonly string[];
  /** To be guarded and not found. */
  readonly unguarded: readonly string[];
  /** Share of the planted faults that were found. */
  readonly recall: number;
}

/** Rules that say that something cited is not there. */
const MISSING = new Set(['evidence-missing', 'symbol-missing', 'command-missing']);

export function score(runs: readonly { readonly page: WildPage; readonly report: Report }[]): Score {
  const said = runs.flatMap(({ page, report }) =>
    [...new Set(report.findings.filter(({ ruleId }) => MISSING.has(ruleId)).map(({ evidence }) => evidence ?? ''))].map(
      (evidence) => ({ page, evidence }),
    ),
  );
  const right = said.filter(({ page, evidence }) => page.missing.includes(evidence));
  const planted = runs.flatMap(({ page }) => page.missing.map((evidence) => ({ page, evidence })));
  const overlooked = planted.filter(
    ({ page, evidence }) => !right.some((one) => one.page === page && one.evidence === evidence),
  );
  const guarded = ({ page, report }: (typeof runs)[number]): boolean =>
    report.documents.some(({ path }) => path === page.path);
  const show = ({ page, evidence }: { readonly page: WildPage; readonly evidence: string }): string =>
    `${page.name}: ${evidence}`;
  return {
    found: right.length,
    falseAlarms: said.filter((one) => !right.includes(one)).map(show),
    overlooked: overlooked.map(show),
    falseAccepts: runs.filter((run) => !run.page.accepted && guarded(run)).map(({ page }) => page.name),
    unguarded: runs.filter((run) => run.page.accepted && !guarded(run)).map(({ page }) => page.name),
    recall: planted.length === 0 ? 1 : 1 - overlooked.length / planted.length,
  };
}
