// What happened is told once, with every row that relies on it, and every output counts the same rows.
import { PHRASES } from '../../src/report/phrase-of.ts';
import { countBrokenRows } from '../../src/report/broken-rows.ts';
import { describeMeasure, divideBar, measurePage } from '../../src/report/measure-pages.ts';
import { describeStamps } from '../../src/report/describe-stamps.ts';
import { findNews } from '../../src/report/arrange.ts';
import { fullLabel, shortLabel } from '../../src/report/label-row.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { buildAnnotations } from '../../src/report/reporters/annotations.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { titleOf } from '../../src/report/sum-up.ts';
import { listCauses } from '../../src/report/list-causes.ts';
import { RULES } from '../../src/findings/rules/index.ts';
import { makeDocument, makeFinding, makeReport, makeRow, PAGE } from '../helpers/report.ts';
import { fc, runs } from '../helpers/properties.ts';

const CAUSE = 'c'.repeat(16);
const cause = { id: CAUSE, kind: 'deleted' as const, path: 'tests/boarding.test.ts', detail: null, rows: [] };
const rows = Array.from({ length: 6 }, (_, index) =>
  makeRow({ key: `2.${index}`, line: 10 + index, computed: index < 2 ? 'partial' : 'done' }),
);
const deletedFrom = (index: number, rest: Partial<ReportFinding> = {}): ReportFinding =>
  makeFinding({ rowKey: `2.${index}`, line: 10 + index, causeId: CAUSE, ...rest });
const tell = (findings: readonly ReportFinding[]) =>
  listCauses(makeReport({ documents: [makeDocument({ rows })], causes: [cause], findings }), findings);

describe('causes', () => {
  it('are told once, with their rows and what this change lowers', () => {
    const told = tell(rows.map((_, index) => deletedFrom(index)));
    expect(told).toMatchObject([{ says: 'Deletes `tests/boarding.test.ts`', fix: 'Restore or replace it' }]);
    expect(told[0]!.rows.map(({ rowKey, lowered }) => [rowKey, lowered])).toEqual([
      ['2.0', { from: 'done', to: 'partial' }],
      ['2.1', { from: 'done', to: 'partial' }],
      ...['2.2', '2.3', '2.4', '2.5'].map((key) => [key, null]),
    ]);
  });

  it('use the page’s own word for what is left, where the page has one', () => {
    const edits = [{ path: PAGE, line: 10, column: 2, endLine: 10, endColumn: 6, text: '🟡 half' }];
    const report = makeReport({
      documents: [makeDocument({ rows })],
      causes: [cause],
      findings: [deletedFrom(0), deletedFrom(0, { ruleId: 'status-overstated', shown: false, suggestion: { edits } })],
    });
    expect(listCauses(report, findNews(report))[0]!.rows[0]!.lowered).toEqual({ from: 'done', to: '🟡 half' });
  });

  it('lower nothing that was as low before', () => {
    const low = makeRow({ key: '9', line: 20, computed: 'partial', computedAtBase: 'partial' });
    const findings = [makeFinding({ rowKey: '9', line: 20 })];
    const [told] = listCauses(makeReport({ documents: [makeDocument({ rows: [low] })], findings }), findings);
    expect(told!.rows[0]!.lowered).toBeNull();
  });

  it('come worst first, then by how many rows rely on them', () => {
    const other = makeFinding({ severity: 'warning', ruleId: 'row-form', message: 'Other.', rowKey: '2.5', line: 15 });
    const small = makeFinding({ causeId: null, data: { path: 'b.ts' }, rowKey: '2.4', line: 14 });
    expect(tell([other, small, deletedFrom(0), deletedFrom(1)]).map(({ says }) => says)).toEqual([
      'Deletes `tests/boarding.test.ts`',
      'Deletes `b.ts`',
      'Other.',
    ]);
  });

  it('quote one of several unlike messages of one rule, and count the others', () => {
    const of = (index: number): ReportFinding =>
      makeFinding({ ruleId: 'status-rollup', messageId: 'rollup', message: `Message ${index}.`, rowKey: `2.${index}` });
    expect(tell([of(0), of(1), of(2)]).map(({ says, isWhole }) => [says, isWhole])).toEqual([
      ['Message 0. (and 2 more like this)', false],
    ]);
  });

  it('leave out what only follows: a row above others is lowered by what lowers them', () => {
    const rollup = (index: number, rest: Partial<ReportFinding> = {}): ReportFinding =>
      makeFinding({
        ruleId: 'status-rollup',
        messageId: 'rollup',
        message: 'Its sub-rows support less.',
        severity: 'warning',
        rowKey: `2.${index}`,
        line: 10 + index,
        ...rest,
      });
    const says = (findings: readonly ReportFinding[]): string[] => tell(findings).map((one) => one.says);
    expect(says([deletedFrom(0), rollup(0)])).toEqual(['Deletes `tests/boarding.test.ts`']);
    // Where nothing else is said of the row, or nothing that this change did, it is news.
    expect(says([deletedFrom(0), rollup(1)])).toHaveLength(2);
    expect(says([deletedFrom(0), rollup(0), rollup(1)])).toHaveLength(2);
    expect(says([deletedFrom(0, { origin: 'existing' }), rollup(0)])).toHaveLength(2);
    expect(says([rollup(0)])).toEqual(['Its sub-rows support less.']);
  });

  it('keep their message where the data lacks what the words name, or where this change did not do it', () => {
    expect(tell([deletedFrom(0, { data: {}, message: 'It is gone.' })])[0]).toMatchObject({ says: 'It is gone.' });
    expect(tell([deletedFrom(0, { origin: 'existing', message: 'It was gone.' })])[0]).toMatchObject({
      says: 'It was gone.',
      isDeed: false,
    });
  });

  it('are told apart where their names look alike once shortened', () => {
    const path = (part: string): string => `tests/${part}/of/the/whole/harbour/boarding.test.ts`;
    const told = tell(
      ['north', 'south'].map((part, at) => makeFinding({ rowKey: `2.${at}`, data: { path: path(part) } })),
    );
    expect(told.map(({ short }) => short)).toEqual([`Deletes \`${path('north')}\``, `Deletes \`${path('south')}\``]);
    expect(tell([makeFinding({ data: { path: path('north') } })])[0]!.short).toBe(
      'Deletes `tests/…/harbour/boarding.test.ts`',
    );
  });

  it('have words only for messages that rules have', () => {
    const known: ReadonlySet<string> = new Set(
      RULES.flatMap(({ id, messages }) => Object.keys(messages).map((name) => `${id}/${name}`)),
    );
    expect([...PHRASES.keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('name with their words only data that the rule’s message has', () => {
    const templates: ReadonlyMap<string, string> = new Map(
      RULES.flatMap(({ id, messages }) =>
        Object.entries(messages).map(([name, message]) => [`${id}/${name}`, JSON.stringify(message)] as const),
      ),
    );
    for (const [name, write] of PHRASES) {
      const wanted: string[] = [];
      write((value) => {
        wanted.push(value);
        return '`x`';
      }, {});
      expect(wanted.filter((value) => templates.get(name)?.includes(`{${value}`) !== true)).toEqual([]);
    }
  });
});

describe('a row', () => {
  it.each([
    [{ rowKey: '2.1', row: { title: 'Boarding passes' } }, '2.1', '2.1 Boarding passes'],
    [
      { rowKey: 'what-ships-first-a-short-list', row: { title: 'What ships first (a short list)' } },
      'What ships first (a short list)',
      'What ships first (a short list)',
    ],
    [{ rowKey: 'EPIC 4', row: { title: '' } }, 'EPIC 4', 'EPIC 4'],
    [{ rowKey: 'gone', row: null }, 'gone', 'gone'],
  ])('is called by its written key and its title, never by a slug: %j', (row, short, full) => {
    expect([shortLabel(row, 60), fullLabel(row, 60)]).toEqual([short, full]);
  });
});

describe('the bar of a page', () => {
  it('gives every row one share, and every share that has a row a cell', () => {
    const page = makeDocument({
      rows: [
        ...Array.from({ length: 97 }, () => makeRow()),
        makeRow({ computed: 'partial' }),
        makeRow({ declared: { text: 'partial', status: 'partial' }, computed: 'partial' }),
        makeRow({ declared: { text: 'blocked', status: 'blocked' }, computed: 'blocked' }),
      ],
    });
    const measure = measurePage(page, new Set());
    expect(describeMeasure(measure)).toBe('97 hold · 1 claims more than supported · 1 partial · 1 other');
    expect(divideBar(measure, 10)).toEqual([
      ['holds', 7],
      ['claimsMore', 1],
      ['partial', 1],
      ['other', 1],
    ]);
  });
});

describe('the line on a last verification', () => {
  const stamp = (rest: Partial<ReportFinding>): ReportFinding =>
    makeFinding({ ruleId: 'verification-stale', severity: 'warning', rowKey: null, message: 'The message.', ...rest });
  it.each<[string, Partial<ReportFinding>[], object]>([
    [
      'stale',
      [{ messageId: 'stale', data: { since: '`e2baae0`', files: 48, age: 278 } }],
      { says: 'at `e2baae0`, 278 days ago: 48 files of evidence changed since.', goesOn: true },
    ],
    [
      'stale by a date alone',
      [{ messageId: 'stale-here', data: { since: '`2026-01-02`', files: 1, age: 1, here: 1 } }],
      { says: 'on 2026-01-02, 1 day ago: 1 file of evidence changed since, all in this change.', goesOn: true },
    ],
    [
      'expired',
      [{ ruleId: 'verification-expired', data: { date: '2025-11-30', maxAgeDays: 90, age: 120 } }],
      { says: 'on 2025-11-30, 120 days ago: the limit is 90 days.', goesOn: true },
    ],
    ['rows with stamps of their own', [{ messageId: 'stale-rows' }], { says: 'The message.', goesOn: false }],
    [
      'several things at once',
      [{ message: 'One.' }, { message: 'Two.' }, { message: 'Three.' }, { message: 'Two.' }],
      { says: 'One. Two. And 1 more.', goesOn: false },
    ],
    [
      'stale, and something else',
      [
        { ruleId: 'verification-postdates', message: 'One.' },
        { messageId: 'stale', data: { since: '`e2baae0`', files: 2 } },
        { message: 'Two.' },
      ],
      { says: 'at `e2baae0`: 2 files of evidence changed since. One. And 1 more.', goesOn: true },
    ],
    [
      'two stamps that are both stale',
      ['e2baae0', 'ad14cf0'].map((since) => ({
        messageId: 'stale',
        data: { since: `\`${since}\``, files: 2 },
        message: `Since ${since}.`,
      })),
      { says: 'Since e2baae0. Since ad14cf0.', goesOn: false },
    ],
  ])('%s', (_name, findings, line) => {
    expect(describeStamps({ findings: findings.map(stamp) })).toMatchObject([line]);
  });

  it('is there also where the page was stale before this change', () => {
    const findings = [
      stamp({ origin: 'existing', messageId: 'stale', data: { since: '`e2baae0`', files: 2 } }),
      makeFinding(),
    ];
    expect(renderMarkdown(makeReport({ findings }))).toContain(
      '\n\n**Last verified** at `e2baae0`: 2 files of evidence changed since.\n\n',
    );
  });
});

describe('one number of rows', () => {
  const severity = fc.constantFrom('error' as const, 'warning' as const, 'notice' as const);
  const anyFinding = fc
    .record({
      at: fc.integer({ min: 0, max: 5 }),
      severity,
      origin: fc.constantFrom('new' as const, 'existing' as const, 'resolved' as const),
      shown: fc.boolean(),
      caused: fc.boolean(),
      rowed: fc.boolean(),
      ruleId: fc.constantFrom('evidence-deleted', 'line-moved', 'row-form', 'verification-stale'),
    })
    .map(({ at, caused, rowed, ...rest }) =>
      makeFinding({
        ...rest,
        rowKey: rowed && rest.ruleId !== 'verification-stale' ? `2.${at}` : null,
        line: 10 + at,
        causeId: caused ? CAUSE : null,
      }),
    );

  it('is in the title, the comment, the terminal and the output, and as many rows are shown', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
        const report = makeReport({ documents: [makeDocument({ rows })], causes: [cause], findings });
        const broken = countBrokenRows(report);
        const title = titleOf(report, findNews(report));
        const comment = renderMarkdown(report);
        const terminal = renderPretty(report, { width: 120 });
        const said = (text: string): number => Number(/(\d+) rows? no longer hold/.exec(text)?.[1] ?? 0);
        expect([title, comment, terminal].map(said)).toEqual([broken, broken, broken]);
        expect(terminal.match(/^ {2}[✖▲] /gmu)?.length ?? 0).toBe(broken);
        expect(/All rows that no longer hold \((\d+)\)/.exec(comment)?.[1] ?? '0').toBe(String(broken));
        // One annotation a row: the others are about the page.
        const names = buildAnnotations(report).flatMap(({ title: name }) => /^2\.\d/.exec(name)?.[0] ?? []);
        expect(new Set(names).size).toBe(names.length);
      }),
      runs(200),
    );
  });
});
