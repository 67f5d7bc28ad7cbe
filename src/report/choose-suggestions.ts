// Chooses which suggestions of a report are offered, which of them a run of `check --fix` applies, and which together: whole ones, none over another, pointers before claims.
import { fixCommand } from './fix-command.ts';
import { findOffered } from './arrange.ts';
import { compareSeverity } from './compare-severity.ts';
import type { ReportEdit, ReportFinding } from './report.ts';

export interface Chosen {
  readonly findings: readonly ReportFinding[];
  /** Every edit of them, each once. */
  readonly edits: readonly ReportEdit[];
  /** Suggestions that want another text where a chosen one writes. */
  readonly left: readonly { readonly finding: ReportFinding; readonly rival: ReportFinding }[];
}

const rowOf = ({ path, rowKey }: ReportFinding): string => `${path}\n${rowKey ?? ''}`;

/**
 * The suggestions that can be offered side by side. What a row claims is changed only after its pointers were fixed: a moved file may be
 * all that was wrong.
 */
export const offerSuggestions = (findings: readonly ReportFinding[]): readonly ReportFinding[] =>
  orderFixes(findOffered(findings));

function orderFixes(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const open = findings.filter(({ suggestion, origin }) => suggestion !== null && origin !== 'resolved');
  const pointed = new Set(open.filter((finding) => !isStatusFix(finding)).map(rowOf));
  return open.filter((finding) => !isStatusFix(finding) || !pointed.has(rowOf(finding)));
}

/** Rules whose suggestion writes another status: what a row claims is for people to decide. */
const STATUS_RULES: ReadonlySet<string> = new Set(['status-overstated', 'status-understated']);

/** True where the suggestion of the finding changes what a row claims. */
export const isStatusFix = ({ ruleId }: Pick<ReportFinding, 'ruleId'>): boolean => STATUS_RULES.has(ruleId);

/** What a run of `check --fix` may change. */
export interface FixScope {
  /** Also what existed before the change, or without a base, and what is not counted because its page is not declared. */
  readonly all: boolean;
  /** Also statuses. */
  readonly statuses: boolean;
}

/** The suggestions that `check --fix` with these flags applies; without them, those of new findings that change no status. */
export const selectFixes = (
  findings: readonly ReportFinding[],
  { all, statuses }: FixScope,
): readonly ReportFinding[] =>
  (all ? orderFixes(findings.filter(({ ground }) => ground !== 'reading')) : offerSuggestions(findings)).filter(
    (finding) => (all || finding.origin === 'new') && (statuses || !isStatusFix(finding)),
  );

/** The command that makes the changes these findings suggest, with no flag that they do not need. */
export function fixCommandFor(program: string, findings: readonly ReportFinding[]): string {
  const flags = [
    ...(findings.some(({ origin }) => origin !== 'new') ? ['--all'] : []),
    ...(findings.some(isStatusFix) ? ['--statuses'] : []),
  ];
  return [fixCommand(program), ...flags].join(' ');
}

/** Of suggestions for one place the first by severity is taken, then the first in the report's order. */
export function chooseSuggestions(findings: readonly ReportFinding[], scope: FixScope): Chosen {
  const taken: { readonly edit: ReportEdit; readonly finding: ReportFinding }[] = [];
  const chosen: ReportFinding[] = [];
  const left: Chosen['left'][number][] = [];
  for (const finding of selectFixes(findings, scope).toSorted(compareSeverity)) {
    const edits = finding.suggestion?.edits ?? [];
    const rival = taken.find(({ edit }) => edits.some((own) => collides(own, edit)));
    if (rival !== undefined) left.push({ finding, rival: rival.finding });
    else {
      chosen.push(finding);
      taken.push(
        ...edits.filter((own) => !taken.some(({ edit }) => isSame(own, edit))).map((edit) => ({ edit, finding })),
      );
    }
  }
  return { findings: chosen, edits: taken.map(({ edit }) => edit), left };
}

function isSame(a: ReportEdit, b: ReportEdit): boolean {
  return (
    a.path === b.path &&
    a.line === b.line &&
    a.column === b.column &&
    a.endLine === b.endLine &&
    a.endColumn === b.endColumn &&
    a.text === b.text
  );
}

/** True where both want one place and not the same text; two texts put in at one point have no order either. */
function collides(a: ReportEdit, b: ReportEdit): boolean {
  // Most pairs are distinguished by their lines.
  if (a.endLine < b.line || b.endLine < a.line || a.path !== b.path || isSame(a, b)) return false;
  const [startA, endA, startB, endB] = [
    [a.line, a.column],
    [a.endLine, a.endColumn],
    [b.line, b.column],
    [b.endLine, b.endColumn],
  ] as const;
  if (compare(startA, startB) === 0) return true;
  return compare(startA, endB) < 0 && compare(startB, endA) < 0;
}

type Place = readonly [line: number, column: number];

const compare = ([lineA, columnA]: Place, [lineB, columnB]: Place): number => lineA - lineB || columnA - columnB;
