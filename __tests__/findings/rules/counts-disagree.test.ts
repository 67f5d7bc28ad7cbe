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
