// Judges base and head and subtracts: what a change brings, what was there, what it mends.
import type { JudgeInput, Judgement } from '../../src/findings/judge.ts';
import { judge } from '../../src/findings/judge.ts';
import { FERRY, line, row } from '../helpers/ferry-page.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { applySuggestion } from '../helpers/rule-tester.ts';
import { documentOf, type DocumentOptions, type Facts } from '../helpers/subject.ts';

type Side = DocumentOptions & { readonly text: string };

function judgeSides(head: Side | null, base: Side | null | undefined, rest: Partial<JudgeInput> = {}): Judgement {
  return judge({
    head: head === null ? [] : [documentOf(head.text, head)],
    base: base === undefined ? null : base === null ? [] : [documentOf(base.text, base)],
    renamedFrom: new Map(),
    unreadable: [],
    unreadableAtBase: [],
    deleted: [],
    configurationChanged: null,
    severities: {},
    declared: new Set([head, base].flatMap((side) => (side ? [side.path ?? 'docs/matrix.md'] : []))),
    today: '2026-03-01',
    surprises: LET_THROW,
    ...rest,
  });
}

const brief = ({ findings }: Judgement): string[] =>
  findings.map(({ origin, ruleId, rowKey }) => `${origin} ${ruleId} ${rowKey ?? '*'}`);
const DELETED: Facts = { state: 'missing', change: 'deleted' };
const MISSING: Facts = { state: 'missing' };
const BOATS = FERRY + line('2 Boat', 'done', '`src/boat.ts`');

describe('origins', () => {
  it('is new what the change brings', () => {
    expect(brief(judgeSides({ text: FERRY, facts: { 'src/ferry.ts': DELETED } }, { text: FERRY }))).toEqual([
      'new status-overstated 1',
      'new evidence-deleted 1',
    ]);
  });

  it('is existing what was there at base', () => {
    const facts = { 'src/ferry.ts': MISSING };
    expect(brief(judgeSides({ text: FERRY, facts }, { text: FERRY, facts }))).toEqual([
      'existing status-overstated 1',
      'existing evidence-missing 1',
    ]);
  });

  it('is existing everything where there is no base', () => {
    expect(brief(judgeSides({ text: FERRY, facts: { 'src/ferry.ts': MISSING } }, undefined))).toEqual([
      'existing status-overstated 1',
      'existing evidence-missing 1',
    ]);
  });

  it('is new everything in a document that is new', () => {
    expect(brief(judgeSides({ text: FERRY, facts: { 'src/ferry.ts': MISSING } }, null))).toEqual([
      'new status-overstated 1',
      'new evidence-missing 1',
    ]);
  });

  it('is resolved what the change mends, with its place at base', () => {
    const judgement = judgeSides(
      { text: `\n${row('1 Ferry', 'partial', '-', '`tests/ferry.test.ts`', 'The hull.')}` },
      { text: FERRY, facts: { 'src/ferry.ts': MISSING } },
    );
    expect(brief(judgement)).toEqual(['resolved status-overstated 1', 'resolved evidence-missing 1']);
    expect(judgement.findings[1]!.range).toMatchObject({ line: 3, column: 21 });
  });

  it('is nothing what a deleted document said', () => {
    const judgement = judgeSides(
      null,
      { text: FERRY, facts: { 'src/ferry.ts': MISSING } },
      { deleted: [{ path: 'docs/matrix.md', rows: 1, configured: false }] },
    );
    expect(brief(judgement)).toEqual(['new matrix-deleted *']);
  });

  it('follows a document that was renamed', () => {
    const facts = { 'src/ferry.ts': MISSING };
    const judgement = judgeSides(
      { text: FERRY, facts, path: 'docs/fleet.md' },
      { text: FERRY, facts },
      { renamedFrom: new Map([['docs/fleet.md', 'docs/matrix.md']]) },
    );
    expect(brief(judgement)).toEqual(['existing status-overstated 1', 'existing evidence-missing 1']);
    expect(judgement.findings.map(({ path }) => path)).toEqual(['docs/fleet.md', 'docs/fleet.md']);
  });

  it('lets a document become readable', () => {
    const unreadable = [{ path: 'docs/matrix.md', reason: 'binary', detail: 'NUL', configured: true }] as const;
    expect(brief(judgeSides({ text: FERRY }, null, { unreadableAtBase: unreadable }))).toContain(
      'resolved matrix-unreadable *',
    );
    expect(brief(judgeSides(null, { text: FERRY }, { unreadable }))).toEqual(['new matrix-unreadable *']);
  });
});

describe('fingerprints', () => {
  const fingerprints = (side: Side): string[] =>
    judgeSides(side, undefined).findings.map(({ fingerprint }) => fingerprint);

  it('are sixteen hexadecimal digits', () => {
    for (const fingerprint of fingerprints({ text: FERRY, facts: { 'src/ferry.ts': MISSING } }))
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stay when the row moves, and when its words and line numbers change', () => {
    const range = { lineState: { kind: 'out-of-range', lineCount: 3 } } as const;
    const before = fingerprints({
      text: row('1 Ferry', 'done', '`src/ferry.ts:40`'),
      facts: { 'src/ferry.ts:40': range },
    });
    const after = fingerprints({
      text: `Words.\n\n${row('1 Fast ferry', 'partial', '`src/ferry.ts:50-52`', '`tests/ferry.test.ts`', 'The hull.')}`,
      facts: { 'src/ferry.ts:50-52': range },
    });
    expect(after).toEqual(before);
  });

  it('differ by row and by reference', () => {
    const all = fingerprints({
      text: BOATS + line('3 Raft', 'done', '`src/boat.ts`, `src/raft.ts`'),
      facts: { 'src/boat.ts': MISSING, 'src/raft.ts': MISSING },
    });
    expect(new Set(all).size).toBe(all.length);
  });

  it('count equals in one row, so that a second one is new beside a first', () => {
    const moved = (to: number): Facts => ({ lineState: { kind: 'moved', lines: [{ start: to, end: to }] } });
    const one = { text: row('1 Ferry', 'done', '`src/ferry.ts:4`'), facts: { 'src/ferry.ts:4': moved(5) } };
    const two = {
      text: row('1 Ferry', 'done', '`src/ferry.ts:4`, `src/ferry.ts:8`'),
      facts: { 'src/ferry.ts:4': moved(5), 'src/ferry.ts:8': moved(9) },
    };
    expect(brief(judgeSides(two, one))).toEqual(['existing line-moved 1', 'new line-moved 1']);
    expect(brief(judgeSides(one, two))).toEqual(['existing line-moved 1', 'resolved line-moved 1']);
  });
});

describe('severities', () => {
  const facts = { 'src/ferry.ts': DELETED };
  const severities = (settings: DocumentOptions['settings']): string[] =>
    judgeSides({ text: FERRY, facts, settings: settings ?? {} }, { text: FERRY }).findings.map(
      ({ ruleId, severity }) => `${severity} ${ruleId}`,
    );

  it("are the rules' own unless the document's settings say otherwise", () => {
    expect(severities({})).toEqual(['error status-overstated', 'error evidence-deleted']);
    expect(severities({ severities: { 'evidence-deleted': 'notice', 'status-overstated': 'off' } })).toEqual([
      'notice evidence-deleted',
    ]);
  });

  it('are global for what is about the run', () => {
    const rest: Partial<JudgeInput> = {
      configurationChanged: { path: '.github/matrix-guard.yml', kind: 'edited', judgedWith: 'base' },
    };
    expect(brief(judgeSides({ text: FERRY }, { text: FERRY }, rest))).toEqual(['new config-changed *']);
    expect(
      brief(judgeSides({ text: FERRY }, { text: FERRY }, { ...rest, severities: { 'config-changed': 'off' } })),
    ).toEqual([]);
  });
});

it('gives each row its status at base, also where rows were moved or added', () => {
  const head =
    row('0 Raft', 'done', '`src/raft.ts`') +
    line('2 Boat', 'done', '`src/boat.ts`') +
    line('1 Ferry', 'done', '`src/ferry.ts`');
  const { computedAtBase } = judgeSides({ text: head }, { text: BOATS, facts: { 'src/boat.ts': MISSING } });
  expect(computedAtBase.get('docs/matrix.md')).toEqual([null, 'partial', 'done']);
  expect(judgeSides({ text: head }, undefined).computedAtBase.get('docs/matrix.md')).toEqual([null, null, null]);
});

it('sorts by place, rule and message', () => {
  const { findings } = judgeSides(
    { text: BOATS, facts: { 'src/ferry.ts': DELETED, 'src/boat.ts': DELETED } },
    { text: BOATS },
  );
  expect(findings.map(({ range: { line: at, column }, ruleId }) => `${at}:${column} ${ruleId}`)).toEqual([
    '3:13 status-overstated',
    '3:21 evidence-deleted',
    '4:12 status-overstated',
    '4:20 evidence-deleted',
  ]);
});

it('has nothing left to say once its suggestions are applied', () => {
  const renamed: Facts = { state: 'missing', change: 'renamed', renamedTo: 'src/boat.ts' };
  const facts = { 'src/ferry.ts': renamed, 'tests/old.ts': DELETED };
  const other = line('2 Boat', 'partial', '`src/boat.ts`', '`tests/boat.ts`', 'It leaks.');
  const broken = row('1 Ferry', 'done', '`src/ferry.ts`', '`tests/old.ts`', 'The hull.') + other;
  let text = broken;
  for (const finding of judgeSides({ text: broken, facts }, { text: broken }).findings.toReversed())
    text = applySuggestion(text, finding);
  expect(text).toBe(row('1 Ferry', 'partial', '`src/boat.ts`', '`tests/old.ts`', 'The hull.') + other);
  expect(brief(judgeSides({ text, facts }, { text: broken }))).toEqual(['new evidence-deleted 1']);
});

it('counts pages that are judged for their header alone apart', () => {
  const head = [
    documentOf(FERRY, { path: 'docs/a.md' }),
    documentOf(FERRY, { path: 'docs/b.md', auxiliary: true }),
    documentOf(FERRY, { path: 'docs/c.md', auxiliary: true }),
    documentOf(FERRY, { path: 'docs/d.md' }),
    documentOf(FERRY, { path: 'docs/e.md' }),
  ].map((resolved, at) =>
    at === 1 || at === 2 ? { ...resolved, document: { ...resolved.document, auxiliary: true as const } } : resolved,
  );
  const { subjects, sidePages } = judgeSides(null, undefined, { head });
  expect([subjects.map(({ path }) => path), sidePages]).toEqual([['docs/a.md', 'docs/d.md', 'docs/e.md'], 2]);
});

describe('pages that disagree', () => {
  const rows = [row('T-1 Ferry', 'done', '`src/ferry.ts`'), row('T-1 Ferry', 'partial', '`src/ferry.ts`')];
  const pages = ['docs/b.md', 'docs/a.md'].map((path, at) => documentOf(rows[at] ?? '', { path }));
  const said = (rest: Partial<JudgeInput>): string[] =>
    judgeSides(null, undefined, { head: pages, ...rest })
      .findings.filter(({ ruleId }) => ruleId === 'pages-disagree')
      .map(({ path, message }) => `${path}: ${message}`);

  it('are reported where they must agree, on the later page by name, whatever their order', () => {
    const once = ['docs/b.md: T-1 is done here, but partial in `docs/a.md` (line 3).'];
    expect(said({ agree: true })).toEqual(once);
    expect(said({ agree: true, head: pages.toReversed() })).toEqual(once);
  });

  it('are not reported where nobody asked for that', () => {
    expect([said({}), said({ agree: false })]).toEqual([[], []]);
  });
});
