// What is shown: what only the notation says never is, and never counts.
import { LET_THROW } from '../helpers/let-throw.ts';
import { causeIdOf, collectCauses } from '../../src/findings/causes.ts';
import { decideShown } from '../../src/findings/decide-shown.ts';
import type { CauseKey, Ground } from '../../src/findings/finding.ts';
import { runRules } from '../../src/findings/run-rules.ts';
import { conclude } from '../../src/report/conclude.ts';
import { count } from '../../src/report/count.ts';
import { evidenceMissing } from '../../src/findings/rules/evidence-missing.ts';
import { FERRY } from '../helpers/ferry-page.ts';
import { fc, runs } from '../helpers/properties.ts';
import { makeFinding } from '../helpers/report.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';

const GROUNDS: readonly Ground[] = ['change', 'history', 'head', 'page', 'reading'];

const judged = fc.record({
  ruleId: fc.constantFrom('status-overstated', 'evidence-missing', 'evidence-deleted', 'line-moved'),
  ground: fc.constantFrom(...GROUNDS),
  declared: fc.boolean(),
  past: fc.boolean(),
  causeId: fc.constantFrom(null, 'a', 'b'),
  path: fc.constantFrom('docs/a.md', 'docs/b.md'),
  rowKey: fc.constantFrom(null, '1', '2'),
});
type Judged = typeof judged extends fc.Arbitrary<infer Value> ? Value : never;

const isSure = ({ ground, declared }: Judged): boolean => ground !== 'reading' && (declared || ground === 'change');
const isSame = (a: Judged, b: Judged): boolean =>
  a.causeId !== null && a.causeId === b.causeId && a.path === b.path && a.rowKey === b.rowKey;

it('shows what is sure, and a status only where nothing else explains it', () => {
  fc.assert(
    fc.property(fc.array(judged, { maxLength: 12 }), (findings) => {
      const shown = decideShown(findings);
      findings.forEach((finding, at) => {
        const explained =
          finding.ruleId === 'status-overstated' &&
          findings.some((other) => other.ruleId !== 'status-overstated' && isSure(other) && isSame(finding, other));
        expect(shown[at]).toBe(isSure(finding) && (finding.declared || !finding.past) && !explained);
      });
    }),
    runs(300),
  );
});

it('never counts what is not shown, whatever its severity and origin', () => {
  const origin = fc.constantFrom('new', 'existing', 'resolved');
  const severity = fc.constantFrom('error', 'warning', 'notice');
  const finding = fc.record({ judged, origin, severity });
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), fc.constantFrom('new', 'any', null), (list, failOn) => {
      const shown = decideShown(list.map((one) => one.judged));
      const findings = list.map((one, at) =>
        makeFinding({
          ruleId: one.judged.ruleId,
          ground: one.judged.ground,
          causeId: one.judged.causeId,
          shown: shown[at] === true,
          origin: one.origin,
          severity: one.severity,
        }),
      );
      const told = findings.filter((one) => one.shown);
      expect(told.some(({ ground }) => ground === 'reading')).toBe(false);
      const verdict = (counted: typeof findings) =>
        conclude({ findings: counted, judged: true, incomplete: false, pages: 1, failOn, base: 'b' });
      expect(verdict(findings)).toBe(verdict(told));
      expect(count({ documents: [], skipped: [], findings })).toEqual(
        count({ documents: [], skipped: [], findings: told }),
      );
    }),
    runs(300),
  );
});

describe('a path that only the notation calls missing', () => {
  const unknown = documentOf(FERRY, { facts: { 'src/ferry.ts': { state: 'missing' } } });
  const read = {
    ...unknown,
    evidence: unknown.evidence.map((row) =>
      row.map((one) => {
        const { fate, ...rest } = one;
        return fate === undefined ? one : rest;
      }),
    ),
  };

  it('lowers no status', () => {
    expect(subjectOf(unknown).rows.map(({ computed }) => computed)).toEqual(['partial']);
    expect(subjectOf(read).rows.map(({ computed }) => computed)).toEqual(['done']);
  });

  it.each([
    ['by default', {}],
    ['by configuration', { 'evidence-missing': 'error' } as const],
  ])('is never an error %s', (_, severities) => {
    const subject = subjectOf({
      ...read,
      document: { ...read.document, settings: { ...read.document.settings, severities } },
    });
    const [finding] = runRules({
      rules: [evidenceMissing],
      severities,
      identify: (path) => path,
      run: { subjects: [subject], unreadable: [], deleted: [], configurationChanged: null },
      surprises: LET_THROW,
    });
    expect(finding).toMatchObject({ ground: 'reading', severity: 'warning' });
  });
});

it('ties the rows that rest on one thing, each once', () => {
  const key: CauseKey = { kind: 'deleted', path: 'src/ferry.ts', detail: null };
  const id = causeIdOf(key);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(causeIdOf({ ...key, detail: 'x' })).not.toBe(id);
  const at = (rowKey: string | null, causeId: string | null = id) => ({ path: 'docs/a.md', rowKey, causeId });
  expect(collectCauses([at('2'), at('1'), at('2'), at(null), at('3', null)], new Map([[id, key]]))).toEqual([
    {
      id,
      ...key,
      rows: [
        { path: 'docs/a.md', rowKey: '2' },
        { path: 'docs/a.md', rowKey: '1' },
      ],
    },
  ]);
});

it('counts errors by what happened, and other findings one by one', () => {
  const error = (causeId: string | null) => makeFinding({ causeId });
  const findings = [
    error('a'),
    error('a'),
    error('b'),
    error(null),
    error(null),
    makeFinding({ shown: false }),
    makeFinding({ severity: 'warning', causeId: 'a' }),
    makeFinding({ severity: 'warning', causeId: 'a' }),
  ];
  expect(count({ documents: [], skipped: [], findings })).toMatchObject({ error: 4, warning: 2, new: 7 });
});
