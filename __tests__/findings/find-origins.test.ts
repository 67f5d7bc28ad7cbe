// Which findings a change brings: what base says too, and what nobody could look at there, is never new.
import type { Doubts } from '../../src/findings/doubts.ts';
import { findOrigins, withTheirPlans } from '../../src/findings/find-origins.ts';
import type { StampedFinding } from '../../src/findings/run-rules.ts';
import { nameRows } from '../helpers/name-rows.ts';

const stamped = (part: Partial<StampedFinding> = {}): StampedFinding => ({
  ruleId: 'evidence-missing',
  messageId: 'missing',
  data: {},
  message: '`a.ts` does not exist.',
  advice: null,
  severity: 'error',
  ground: 'head',
  cause: null,
  declared: true,
  past: false,
  path: 'docs/status.md',
  range: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  rowKey: 'R-1',
  rows: [],
  evidence: 'a.ts',
  suggestion: null,
  fingerprint: '1'.repeat(16),
  ...part,
});
const deleted = { ground: 'change', cause: { kind: 'deleted', path: 'a.ts', detail: null } } as const;
const renamed = { ground: 'change', cause: { kind: 'renamed', path: 'a.ts', detail: 'b.ts' } } as const;
const moved = { ground: 'change', cause: { kind: 'moved', path: 'a.ts', detail: null } } as const;
const gone = { ground: 'history', cause: { kind: 'deleted', path: 'a.ts', detail: null } } as const;

const covers = (all: boolean): Doubts => ({ cover: () => all });

it.each(
  nameRows([
    ['that base has not', {}, {}, 'new'],
    ['that base has', {}, { atBase: [stamped()] }, 'existing'],
    ['without a base', {}, { compared: false }, 'existing'],
    ['on a page that base cannot show', {}, { unread: new Set(['docs/status.md']) }, 'existing'],
    ['on another page than that one', {}, { unread: new Set(['docs/other.md']) }, 'new'],
    ['about what base could not look at', {}, { doubts: covers(true) }, 'existing'],
    ['of a deleted file, on a page that base cannot show', deleted, { unread: new Set(['docs/status.md']) }, 'new'],
    ['of a renamed file, on a page that base cannot show', renamed, { doubts: covers(true) }, 'new'],
    ['of a moved line, on a page that base cannot show', moved, { unread: new Set(['docs/status.md']) }, 'existing'],
    ['of a file that was deleted long ago, on such a page', gone, { doubts: covers(true) }, 'existing'],
    ['of a deleted file that base says too', deleted, { atBase: [stamped()] }, 'existing'],
  ]),
)('a finding %s', (_name, [part, question, origin]) => {
  const found = findOrigins({
    compared: true,
    atHead: [stamped(part)],
    atBase: [],
    fixed: [],
    doubts: covers(false),
    unread: new Set(),
    ...question,
  });
  expect(found.map((finding) => finding.origin)).toEqual([origin]);
});

it('what is fixed is resolved, after the others', () => {
  const found = findOrigins({
    compared: true,
    atHead: [stamped()],
    atBase: [],
    fixed: [stamped({ fingerprint: '2'.repeat(16) })],
    doubts: covers(false),
    unread: new Set(),
  });
  expect(found.map(({ origin, fingerprint }) => [origin, fingerprint[0]])).toEqual([
    ['new', '1'],
    ['resolved', '2'],
  ]);
});

it('the plan of a page that base cannot show is not known either', () => {
  const subject = (path: string, plans: readonly string[] | null) =>
    ({ path, plan: plans === null ? undefined : { paths: plans } }) as unknown as Parameters<
      typeof withTheirPlans
    >[1][0];
  const subjects = [subject('a.md', ['plan-a.md']), subject('b.md', ['plan-b.md']), subject('c.md', null)];
  expect([...withTheirPlans(['a.md', 'c.md'], subjects)].sort()).toEqual(['a.md', 'c.md', 'plan-a.md']);
});
