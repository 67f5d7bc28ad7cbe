// Runs one rule over valid and invalid pages, stated as a table of cases.
import { LET_THROW } from './let-throw.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { runRules, type StampedFinding } from '../../src/findings/run-rules.ts';
import type { Run, Subject } from '../../src/findings/assessed-document.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { documentOf, subjectOf, type DocumentOptions } from './subject.ts';

export interface RuleCase extends DocumentOptions {
  readonly name: string;
  readonly text?: string;
  /** The page at base. */
  readonly before?: DocumentOptions & { readonly text: string };
  readonly today?: string;
  /** False for a page that was only detected. */
  readonly declared?: boolean;
  /** True for a page that is new with the change. */
  readonly compared?: boolean;
  readonly headPaths?: Subject['headPaths'];
  readonly work?: Subject['work'];
  /** For rules about the run as a whole. */
  readonly run?: Partial<Run>;
}

interface Expected {
  readonly messageId: string;
  readonly data?: Finding['data'];
  readonly line: number;
  readonly column: number;
  readonly severity?: Finding['severity'];
  readonly ground?: StampedFinding['ground'];
  readonly cause?: StampedFinding['cause'];
  readonly rowKey?: string | null;
  readonly evidence?: string | null;
  readonly message?: string;
  /** The line after the suggestion was applied; null for no suggestion. Not looked at where it is left out. */
  readonly fixed?: string | null;
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly Expected[];
}

/** Says of each valid case that the rule is silent, and of each invalid one exactly what it says and where. */
export function testRule(
  rule: Rule,
  { valid, invalid }: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(rule.id, () => {
    it.each(valid.map((one) => [one.name, one] as const))('is silent: %s', (_, one) => {
      expect(findingsOf(rule, one)).toEqual([]);
    });
    it.each(invalid.map((one) => [one.name, one] as const))('reports: %s', (_, one) => {
      const found = findingsOf(rule, one);
      expect(found.map((finding, index) => pick(finding, one.findings[index], one.text ?? ''))).toEqual(one.findings);
    });
  });
}

/** What the rule says about the case's page. */
function findingsOf(
  rule: Rule,
  {
    text,
    before,
    today = '2026-03-01',
    headPaths = null,
    work,
    run = {},
    declared = true,
    compared,
    ...options
  }: RuleCase,
): StampedFinding[] {
  const was = before === undefined ? null : subjectOf(documentOf(before.text, before), { today });
  const subjects =
    text === undefined
      ? []
      : [
          subjectOf(documentOf(text, options), {
            before: was,
            compared: compared ?? was !== null,
            declared,
            today,
            headPaths,
            work,
            links: options.links,
            auxiliary: options.auxiliary,
            stampConflicts: options.stampConflicts ?? [],
          }),
        ];
  return runRules({
    rules: [rule],
    severities: {},
    identify: (path) => path,
    run: { subjects, unreadable: [], deleted: [], configurationChanged: null, ...run },
    surprises: LET_THROW,
  });
}

/** The page with a finding's suggestion applied. */
export function applySuggestion(text: string, { suggestion }: Pick<Finding, 'suggestion'>): string {
  const lines = text.split('\n');
  const edits = [...(suggestion?.edits ?? [])].sort(
    (a, b) => b.range.line - a.range.line || b.range.column - a.range.column,
  );
  for (const { range, text: replacement } of edits) {
    const source = lines[range.line - 1] ?? '';
    lines[range.line - 1] = source.slice(0, range.column - 1) + replacement + source.slice(range.endColumn - 1);
  }
  return lines.join('\n');
}

/** Of a finding what the case states. */
function pick(finding: StampedFinding, expected: Expected | undefined, text: string): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...finding,
    line: finding.range.line,
    column: finding.range.column,
    fixed: finding.suggestion === null ? null : applySuggestion(text, finding).split('\n')[finding.range.line - 1],
  };
  const names = new Set(['messageId', 'line', 'column', ...Object.keys(expected ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, all[name]]));
}
