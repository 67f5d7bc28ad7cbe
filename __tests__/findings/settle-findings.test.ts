// What base alone says explains nothing at head.
import { settleFindings } from '../../src/findings/settle-findings.ts';
import { FERRY } from '../helpers/ferry-page.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { judge } from '../../src/findings/judge.ts';
import { documentOf } from '../helpers/subject.ts';

type Originated = Parameters<typeof settleFindings>[0][number];

/** A status that is too high at head, and its cause, of one row. */
function findings(origin: Originated['origin']): readonly Originated[] {
  const { findings: found } = judge({
    head: [documentOf(FERRY, { facts: { 'src/ferry.ts': { state: 'missing', change: 'deleted' } } })],
    base: [documentOf(FERRY)],
    renamedFrom: new Map(),
    unreadable: [],
    unreadableAtBase: [],
    deleted: [],
    configurationChanged: null,
    severities: {},
    declared: new Set(['docs/matrix.md']),
    today: '2026-03-01',
    surprises: LET_THROW,
  });
  return found.map((finding): Originated => ({
    ...finding,
    rows: [],
    cause: { kind: 'deleted', path: 'src/ferry.ts', detail: null },
    declared: true,
    past: false,
    origin: finding.ruleId === 'status-overstated' ? 'new' : origin,
  }));
}

it.each<[Originated['origin'], boolean]>([
  ['new', false],
  ['existing', false],
  ['resolved', true],
])('a status that is too high beside a finding that is %s: shown %s', (origin, shown) => {
  const settled = settleFindings(findings(origin)).findings;
  expect(settled.map((one) => [one.ruleId, one.shown])).toEqual([
    ['status-overstated', shown],
    ['evidence-deleted', true],
  ]);
});
