// Counts that a page states of its rows and that its rows do not bear out.
import {
  CORN,
  DELIMITER,
  FILES,
  HEADER,
  LOAVES,
  NAMED,
  OAT,
  PAGE,
  RYE,
  SPELT,
  page,
} from '../../helpers/bakery-page.ts';
import { judgeChange, saidBy } from '../../helpers/judge-change.ts';
import { fc, runs } from '../../helpers/properties.ts';

const judge = async (summary: readonly string[], rows: readonly string[] = LOAVES, configuration?: string) =>
  saidBy(
    'counts-disagree',
    await judgeChange({
      before: null,
      after: { ...FILES, [PAGE]: page(...summary, '', HEADER, DELIMITER, ...rows) },
      configuration,
    }),
  );

const DOWN = (done: string, partial = '1', total = '4'): readonly string[] => [
  '| Status | Rows |',
  '|---|---|',
  `| Done | ${done} |`,
  `| Partial | ${partial} |`,
  '| Not started | 1 |',
  `| Total | ${total} |`,
];

describe('counts-disagree reports', () => {
  it('a count of a table, at the number', async () => {
    expect(await judge(DOWN('3'), LOAVES, NAMED)).toEqual([
      {
        messageId: 'status',
        data: { label: 'Done', stated: 3, actual: 2 },
        message: 'The page counts 3 rows as “Done”, but has 2.',
        severity: 'notice',
        origin: 'existing',
        ground: 'page',
        shown: true,
        line: 5,
        column: 10,
        rowKey: null,
      },
    ]);
  });

  it('a count of rows with marks, whatever another column says', async () => {
    const rows = LOAVES.map((row) => {
      const marked = row.replace('done', '✅').replace('partial', '🟡').replace('not started', '❌');
      return `${marked} Done |`;
    });
    const text = page(...DOWN('3'), '', `${HEADER} Baked |`, `${DELIMITER}---|`, ...rows);
    expect(
      saidBy('counts-disagree', await judgeChange({ before: null, after: { ...FILES, [PAGE]: text } })),
    ).toMatchObject([{ message: 'The page counts 3 rows as “Done”, but has 2.' }]);
  });

  it('a total', async () => {
    expect(await judge(DOWN('2', '1', '5'))).toMatchObject([
      { messageId: 'total', message: 'The page counts 5 rows in all, but has 4.', line: 8, column: 11, shown: false },
    ]);
  });

  it.each<[string, readonly string[], string]>([
    [
      'a table with one column a status',
      ['| Done | Partial | Not started |', '|---|---|---|', '| 2 | 2 | 1 |'],
      'Partial',
    ],
    [
      'a table with a first column of words',
      ['| | Done | Partial |', '|---|---|---|', '| Rows | 2 | **2** |'],
      'Partial',
    ],
    ['a list', ['- Done: 2', '- **Partial**: 3', '- Not started: 1'], 'Partial'],
    ['a line', ['2 done, 1 partial, 2 not started.'], 'not started'],
    ['a line with dots between', ['**Done:** 3 · **Partial:** 1 · **Not started:** 1'], 'Done'],
    [
      'shares in brackets',
      ['| Status | Rows |', '|---|---|', '| Done | 2 (50 %) |', '| Partial | 4 (50 %) |'],
      'Partial',
    ],
  ])('%s', async (_, summary, label) => {
    expect(await judge(summary)).toMatchObject([{ messageId: 'status', data: { label } }]);
  });

  it('both numbers where a row went from one to the other', async () => {
    expect(await judge(DOWN('1', '2'))).toMatchObject([{ data: { label: 'Done' } }, { data: { label: 'Partial' } }]);
  });
});

describe('counts-disagree is silent', () => {
  it.each<[string, readonly string[]]>([
    ['where all agree', DOWN('2')],
    [
      'about numbers of something else',
      ['| Status | Loaves sold |', '|---|---|', '| Done | 480 |', '| Partial | 37 |'],
    ],
    ['about a table that holds more than counts', ['| Status | Rows |', '|---|---|', '| Done | 3 |', '| Baker | 1 |']],
    ['about shares', ['- Done: 50 %', '- Partial: 25 %']],
    ['about a legend', ['| Status | Meaning |', '|---|---|', '| Done | baked |', '| Partial | in the oven |']],
    ['about one number alone', ['Done: 7']],
    ['about a sentence', ['Of all loaves, 2 are done, and 3 will be partial soon.']],
  ])('%s', async (_, summary) => {
    expect(await judge(summary)).toEqual([]);
  });

  it('where the numbers are those of another column', async () => {
    const wide = (row: string, action: string): string => `${row} ${action} |`;
    const rows = [
      wide(RYE, '✅ KEEP (sells well)'),
      wide(SPELT, 'Planned'),
      wide(OAT, 'Planned'),
      wide(CORN, 'Closed'),
    ];
    const summary = ['| Action | Rows |', '|---|---|', '| Done | 0 |', '| Planned | 3 |', '| Closed | 1 |'];
    const text = page(...summary, '', `${HEADER} Action |`, `${DELIMITER}---|`, ...rows);
    const after = { ...FILES, [PAGE]: text };
    expect(saidBy('counts-disagree', await judgeChange({ before: null, after }))).toEqual([]);
  });

  it('where the numbers are those of one table', async () => {
    const rows = [RYE, SPELT, '', '## More', '', HEADER, DELIMITER, OAT, CORN];
    expect(await judge(['- Done: 2', '- Partial: 0', '- Total: 2'], rows)).toEqual([]);
  });
});

describe('counts-disagree counts what is listed in two tables', () => {
  const SECOND = ['', '## Also on order', '', HEADER, DELIMITER];
  const plain = (...numbers: readonly string[]): readonly string[] => [
    '| No | Loaf | Status | Evidence |',
    '|---|---|---|---|',
    ...numbers.map((number) => `| ${number} | Loaf of batch ${number} | not started | - |`),
  ];

  it.each<[string, readonly string[], readonly string[]]>([
    ['by its key', DOWN('2', '1', '4'), [...LOAVES, ...SECOND, RYE]],
    ['as often as it is listed', DOWN('3', '1', '5'), [...LOAVES, ...SECOND, RYE]],
    ['under another title', DOWN('2', '1', '4'), [...LOAVES, ...SECOND, OAT.replace('Oat', 'Oats for the fair')]],
    ['with a share of what it counts', ['- Done: 2 (50 %)', '- Partial: 1 (25 %)'], [...LOAVES, ...SECOND, RYE]],
    ['with a share that nobody can recount', ['- Done: 2 (66 %)', '- Partial: 1'], [...LOAVES, ...SECOND, RYE]],
  ])('%s', async (_, summary, rows) => {
    expect(await judge(summary, rows)).toEqual([]);
  });

  it.each(['phases', 'parts'])('by a column of numbers: %s', async (word) => {
    const rows = [...plain('3', '4', '4.5'), '', `## Other ${word}`, '', ...plain('4.5', '7')];
    const text = (open: string): string => page(`Planned: ${open}, Done: 0`, '', ...rows);
    const said = async (open: string) =>
      saidBy('counts-disagree', await judgeChange({ before: null, after: { [PAGE]: text(open) } }));
    expect([await said('4'), await said('5')]).toEqual([[], []]);
  });

  it('and not where each table has numbers of its own', async () => {
    const rows = [...plain('1', '2', '3'), '', '## Other', '', ...plain('1', '2')];
    const text = page('Not started: 3, Total: 5', '', ...rows);
    expect(saidBy('counts-disagree', await judgeChange({ before: null, after: { [PAGE]: text } }))).toMatchObject([
      { data: { label: 'Not started', stated: 3, actual: 5 } },
    ]);
  });

  it('and speaks where neither number is stated', async () => {
    expect(await judge(DOWN('4', '1', '5'), [...LOAVES, ...SECOND, RYE])).toMatchObject([
      { data: { label: 'Done', stated: 4, actual: 3 } },
    ]);
  });
});

describe('counts-disagree and a row whose status is not understood', () => {
  const odd = CORN.replace('not started', 'gone to the baker');

  it.each<[string, readonly string[], readonly string[]]>([
    ['may be the one that is missing', DOWN('3'), []],
    ['is not two that are missing', DOWN('4'), ['The page counts 4 rows as “Done”, but has 2.']],
    ['makes no count too small', DOWN('1'), ['The page counts 1 row as “Done”, but has 2.']],
  ])('%s', async (_, counts, expected) => {
    const said = await judge(counts, [RYE, SPELT, OAT, odd]);
    expect(said.map(({ message }) => message)).toEqual(expected);
  });
});

describe('counts-disagree asks a change for proof', () => {
  const change = async (before: readonly string[] | null, after: readonly string[]) =>
    saidBy(
      'counts-disagree',
      await judgeChange({
        before: before === null ? FILES : { ...FILES, [PAGE]: page(...before) },
        after: { ...FILES, [PAGE]: page(...after) },
        configuration: NAMED,
      }),
    ).map(({ data, origin, ground, shown }) => ({ data, origin, ground, shown }));
  const of = (summary: readonly string[], rows: readonly string[] = LOAVES): readonly string[] => [
    ...summary,
    '',
    HEADER,
    DELIMITER,
    ...rows,
  ];
  const TURNED = [RYE, SPELT, OAT.replace('partial', 'done'), CORN];

  it('the page and its rows agreed, and the change turned a row', async () => {
    expect(await change(of(DOWN('2')), of(DOWN('2'), TURNED))).toEqual([
      { data: { label: 'Done', stated: 2, actual: 3 }, origin: 'new', ground: 'page', shown: true },
      { data: { label: 'Partial', stated: 1, actual: 0 }, origin: 'new', ground: 'page', shown: true },
    ]);
  });

  it('a share agreed, and the change added a row', async () => {
    const shares = ['- Done: 2 (50 %)', '- Partial: 1 (25 %)', '- Not started: 1 (25 %)'];
    const more = [...LOAVES, '| L-5 | Barley | deferred | - | - |'];
    expect(await change(of(shares), of(shares, more))).toEqual([]);
    expect(await change(of(shares), of(shares, [...more, CORN.replace('4', '6')]))).toMatchObject([
      { data: { label: 'Not started' }, shown: true },
    ]);
  });

  it('the change wrote the number, and the others agree', async () => {
    expect(await change(of(DOWN('2')), of(DOWN('4')))).toMatchObject([
      { data: { label: 'Done', stated: 4, actual: 2 }, ground: 'page', shown: true },
    ]);
    expect(await change(null, of(DOWN('3')))).toMatchObject([{ data: { label: 'Done' }, origin: 'new', shown: true }]);
    const swapped = ['Done: 1, Partial: 2, Not started: 1'];
    expect(await change(null, of(swapped))).toMatchObject([{ shown: true }, { shown: true }]);
  });

  it('the page and its rows agreed, and the change wrote other numbers alone', async () => {
    expect(await change(of(['Total: 4, Done: 2, Partial: 1']), of(['Total: 4, Done: 4, Partial: 3']))).toMatchObject([
      { data: { label: 'Done', stated: 4, actual: 2 }, origin: 'new', ground: 'page', shown: true },
      { data: { label: 'Partial', stated: 3, actual: 1 }, origin: 'new', ground: 'page', shown: true },
    ]);
  });

  it('the number was at odds before, and is so in another way', async () => {
    const [was, now] = [['Done: 7, Partial: 9, Not started: 1'], ['Done: 8, Partial: 9, Not started: 1']];
    expect(await change(of(was), of(now))).toMatchObject([{ shown: false }, { shown: false }]);
  });

  it('the change wrote the number, and most others disagree', async () => {
    const strange = ['- Done: 7', '- Partial: 9', '- Not started: 1'];
    expect(await change(null, of(strange))).toMatchObject([
      { data: { label: 'Done' }, ground: 'reading', shown: false },
      { data: { label: 'Partial' }, ground: 'reading', shown: false },
    ]);
  });

  it('the number was at odds before, whatever the change did to the rows', async () => {
    const more = [...LOAVES, CORN.replace('4', '5')];
    expect(await change(of(DOWN('3')), of(DOWN('3'), more))).toEqual([
      { data: { label: 'Done', stated: 3, actual: 2 }, origin: 'existing', ground: 'reading', shown: false },
      { data: { label: 'Not started', stated: 1, actual: 2 }, origin: 'new', ground: 'page', shown: true },
      { data: { label: 'Total', stated: 4, actual: 5 }, origin: 'new', ground: 'page', shown: true },
    ]);
  });
});

describe('counts-disagree and any rows in two tables', () => {
  const STATUSES = ['done', 'partial', 'not started'];
  const loaves = fc.array(fc.record({ key: fc.integer({ min: 2, max: 9 }), status: fc.constantFrom(...STATUSES) }), {
    minLength: 2,
    maxLength: 8,
  });
  type Loaf = { readonly key: number; readonly status: string };
  const lines = (rows: readonly Loaf[]): readonly string[] => [
    HEADER,
    DELIMITER,
    ...rows.map(
      ({ key, status }) => `| L-${key} | Loaf | ${status} | ${status === 'done' ? '`src/rye.ts`' : '-'} | - |`,
    ),
  ];
  const numbers = (rows: readonly Loaf[], once: boolean): readonly number[] =>
    STATUSES.map((status) => {
      const own = rows.filter((row) => row.status === status).map(({ key }) => key);
      return once ? new Set(own).size : own.length;
    });
  const said = async (counts: readonly number[], first: readonly Loaf[], second: readonly Loaf[]) => {
    const summary = STATUSES.map((status, at) => `- ${status}: ${counts[at] ?? 0}`);
    const text = page(...summary, '', '## Here', '', ...lines(first), '', '## There', '', ...lines(second));
    return saidBy('counts-disagree', await judgeChange({ before: null, after: { ...FILES, [PAGE]: text } }));
  };

  it.each([
    ['each as often as it is listed', false],
    ['each once', true],
  ])('is silent where they are counted %s', async (_, once) => {
    await fc.assert(
      fc.asyncProperty(loaves, loaves, async (first, second) => {
        expect(await said(numbers([...first, ...second], once), first, second)).toEqual([]);
      }),
      runs(60),
    );
  });
});
