// Rows that are not written as configuration or the page itself asks.
import { guardRepository } from '../../helpers/guard-repository.ts';
import { GitRepository } from '../../helpers/git-repository.ts';

const PAGE = 'docs/lights.md';
const HEAD = '| ID | Lamp | Status | Proof | Keeper |\n|---|---|---|---|---|\n';
const GOOD = [
  '| L-001 | North lamp | lit | `src/north.ts` | @nora |',
  '| L-002 | South lamp | dark | `src/south.ts` | @sam |',
];

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/north.ts': 'a\n', 'src/south.ts': 'b\n' });
});
afterEach(() => git.dispose());

/** What the rule says of a page, with the settings of its entry in the configuration. */
async function said(page: string, entry: string): Promise<readonly string[]> {
  git.write({ [PAGE]: page }).commit();
  const { findings } = await guardRepository(git.path, {
    configuration: `documents:\n  - path: ${PAGE}\n    statuses: { lit: done, dark: not-started }\n${entry}\nrules: { verification-missing: off }\n`,
  });
  return findings
    .filter(({ ruleId }) => ruleId === 'row-form')
    .map(
      ({ messageId, severity, line, column, endColumn, rowKey, message }) =>
        `${messageId} ${severity} ${line}:${column}-${endColumn} ${rowKey ?? '*'} ${message}`,
    );
}

const pageOf = (rows: readonly string[], head = HEAD): string => `# Lights\n\n${head}${rows.join('\n')}\n`;
const swap = (from: string, to: string): readonly string[] => GOOD.map((row) => row.replace(from, to));

const FORM = '    form: { filled: [Keeper, implementation], key: "L-[0-9]{3}", forbid: [TBD, coming soon, "?"] }';

describe('form', () => {
  it('is silent where every row is written as asked', async () => {
    expect(await said(pageOf(GOOD), FORM)).toEqual([]);
  });

  it.each([
    ['an empty cell', '@nora', '', 'empty error 5:47-47 L-001 Column “Keeper” must not be empty.'],
    ['a dash', '@sam', '-', 'empty error 6:48-49 L-002 Column “Keeper” must not be empty.'],
    ['a column by its role', '`src/south.ts`', '', 'empty error 6:31-31 L-002 Column “Proof” must not be empty.'],
    ['a key of another form', 'L-002', 'L-2', 'key error 6:3-6 L-2 The key “L-2” does not match `L-[0-9]{3}`.'],
    ['more than a key', 'L-002', 'L-002 b', 'key error 6:3-10 L-002 The key “L-002 b” does not match `L-[0-9]{3}`.'],
    [
      'a forbidden word',
      'South lamp',
      'South lamp (tbd)',
      'forbidden error 6:11-27 L-002 Column “Lamp” contains “TBD”, which the configuration forbids.',
    ],
    [
      'forbidden words apart',
      'South lamp',
      'Coming  soon',
      'forbidden error 6:11-23 L-002 Column “Lamp” contains “coming soon”, which the configuration forbids.',
    ],
    [
      'a forbidden sign alone',
      'South lamp',
      '?',
      'forbidden error 6:11-12 L-002 Column “Lamp” contains “?”, which the configuration forbids.',
    ],
  ])('says %s', async (...[, from, to, expected]) => {
    expect(await said(pageOf(swap(from, to)), FORM)).toEqual([expected]);
  });

  it.each([
    ['a longer word', 'South lamp', 'South tbdx'],
    ['a forbidden sign among words', 'South lamp', 'South?'],
    ['a dash where every column is meant', '@sam', '-', '    form: { filled: ["*"] }'],
  ])('is silent about %s', async (...[, from, to, entry = FORM]) => {
    expect(await said(pageOf(swap(from, to)), entry)).toEqual([]);
  });

  it('says a cell that is missing at the end of the row, and an empty one, where every column is meant', async () => {
    const rows = ['| L-001 | North lamp | lit | `src/north.ts` |', '| L-002 |  | dark | `src/south.ts` | @sam |'];
    expect(await said(pageOf(rows), '    form: { filled: ["*"] }')).toEqual([
      'empty error 5:46-46 L-001 Column “Keeper” must not be empty.',
      'empty error 6:11-11 L-002 Column “Lamp” must not be empty.',
    ]);
  });

  it('says once a table that has no such column', async () => {
    const other =
      '\n## East\n\n| ID | Lamp | Status | Proof |\n|---|---|---|---|\n| L-003 | East lamp | lit | `src/north.ts` |\n';
    expect(await said(pageOf(GOOD) + other, FORM)).toEqual([
      'column error 10:3-5 * This table has no column “Keeper”, which the configuration requires.',
    ]);
  });

  it('accepts a key before the title', async () => {
    const head = '| Lamp | Status | Proof | Keeper |\n|---|---|---|---|\n';
    const rows = [
      '| L-001 North lamp | lit | `src/north.ts` | @nora |',
      '| L-02 South lamp | lit | `src/south.ts` | @sam |',
    ];
    expect(await said(pageOf(rows, head), FORM)).toEqual([
      'key error 6:3-18 L-02 The key “L-02” does not match `L-[0-9]{3}`.',
    ]);
  });
});

describe('closed statuses', () => {
  it.each([
    ['lit', []],
    ['**Lit**', []],
    [
      'shipped',
      ['status error 5:24-31 L-001 “shipped” is not one of the statuses that the configuration allows: lit and dark.'],
    ],
    [
      'lit since May',
      [
        'status error 5:24-37 L-001 “lit since May” is not one of the statuses that the configuration allows: lit and dark.',
      ],
    ],
  ])('of the configuration, with %s', async (word, expected) => {
    expect(await said(pageOf(swap('| lit |', `| ${word} |`)), '    closedStatuses: true')).toEqual(expected);
  });

  it('also allow what the legend of the page explains', async () => {
    const legend = '\nStatus legend:\n- `dim`: partial\n';
    expect(await said(pageOf(swap('| lit |', '| dim |')) + legend, '    closedStatuses: true')).toEqual([]);
  });

  it('are nothing to hold a row to where nobody lists any', async () => {
    git.write({ [PAGE]: pageOf([GOOD[0]!.replace('lit', 'done')]) }).commit();
    const { findings } = await guardRepository(git.path, {
      configuration: `documents: [{ path: ${PAGE}, closedStatuses: true }]\nrules: { verification-missing: off }\n`,
    });
    expect(findings.map(({ ruleId, messageId, line }) => [ruleId, messageId, line])).toEqual([
      ['row-form', 'unlisted', 1],
    ]);
  });

  const LINE = '\nStatuses: `lit`, `dim`, `dark`\n';

  it.each([
    ['dim', '', []],
    [
      'done',
      '',
      ['status warning 5:24-28 L-001 “done” is not one of the statuses that this page allows: lit, dim and dark.'],
    ],
    ['done', '    closedStatuses: false', []],
    [
      'done',
      '    closedStatuses: true',
      [
        'status error 5:24-28 L-001 “done” is not one of the statuses that the configuration allows: lit, dark and dim.',
      ],
    ],
  ])('of a line on the page, with %s (%s)', async (word, entry, expected) => {
    expect(await said(pageOf(swap('| lit |', `| ${word} |`)) + LINE, entry)).toEqual(expected);
  });
});

describe('a line that lists the statuses of a page with two tables', () => {
  const LISTED = '\nStatuses: `lit`, `dim`, `dark`\n';
  const other = (word: string): string =>
    `\n## Harbors\n\n| ID | Harbor | Status |\n|---|---|---|\n| H-001 | North | ${word} |\n| H-002 | South | ${word} |\n`;

  it.each([
    ['not for the one that uses none of its words', other('done'), 0],
    ['for one that uses one of them', `${other('dim')}| H-003 | West | done |\n`, 1],
  ])('is %s', async (_, table, count) => {
    expect(await said(`${pageOf(GOOD)}${table}${LISTED}`, '')).toHaveLength(count);
  });

  /** A table of harbors, one row a word. */
  const harbors = (words: readonly string[]): string =>
    `\n## Harbors\n\n| ID | Harbor | Status |\n|---|---|---|\n${words.map((word, at) => `| H-00${at} | Harbor ${at} | ${word} |\n`).join('')}`;

  it.each<[string, readonly string[], number]>([
    ['words of its own beside one of them', ['open', 'open', 'shut', 'dim'], 0],
    ['as many words of its own', ['open', 'open', 'shut', 'dim', 'lit', 'dark'], 0],
    ['one word of its own, again and again', ['open', 'open', 'open', 'dim'], 0],
    ['one wrong word', ['open', 'dim', 'lit'], 1],
    ['one wrong word of two', ['open', 'dim'], 1],
    ['two wrong words of three', ['open', 'open', 'dim'], 2],
    ['fewer words of its own than of the page', ['open', 'open', 'shut', 'dim', 'lit', 'dark', 'dim'], 3],
    ['nothing but different other words', ['open', 'done', 'partial', 'dim'], 3],
  ])('holds a table or not that has %s', async (_, words, count) => {
    expect(await said(`${pageOf(GOOD)}${harbors(words)}${LISTED}`, '')).toHaveLength(count);
  });

  it.each<[string, readonly string[], readonly string[], number]>([
    ['the words that it had', ['open', 'open', 'shut', 'dim'], ['open', 'open', 'shut', 'dim', 'ajar'], 0],
    ['one more word than it had', ['lit', 'lit', 'dim'], ['lit', 'lit', 'dim', 'open'], 1],
    ['more words than it had', ['lit', 'lit', 'dim'], ['lit', 'lit', 'dim', 'open', 'open', 'open'], 3],
    ['other words in place of those it had', ['lit', 'lit', 'dim'], ['open', 'open', 'open'], 3],
    ['words of the list in place of its own', ['open', 'open', 'shut', 'dim'], ['lit', 'lit', 'dim', 'open'], 0],
    ['none of the words, and is new', [], ['open', 'open', 'shut'], 0],
    ['some of the words, and is new', [], ['open', 'open', 'open', 'lit'], 3],
  ])('decides by the table at base: %s', async (_, ...[before, after, count]) => {
    const page = (words: readonly string[]): string =>
      `${pageOf(GOOD)}${words.length > 0 ? harbors(words) : ''}${LISTED}`;
    git.write({ [PAGE]: page(before) }).commit();
    git.write({ [PAGE]: page(after) }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const found = findings.filter(({ ruleId, origin }) => ruleId === 'row-form' && origin !== 'resolved');
    expect(found).toHaveLength(count);
  });

  it('holds the only table of a page, whatever it uses', async () => {
    const page = harbors(['open', 'open', 'shut', 'dim']);
    expect(await said(`# Lights\n${page}${LISTED}`, '')).toHaveLength(3);
  });

  it('is for both where neither uses one, and where the configuration closes them', async () => {
    const done = GOOD.map((row) => row.replace('| lit |', '| done |').replace('| dark |', '| done |'));
    expect(await said(`${pageOf(done)}${other('done')}${LISTED}`, '')).toHaveLength(done.length + 2);
    expect(await said(`${pageOf(GOOD)}${other('done')}${LISTED}`, '    closedStatuses: true')).toHaveLength(2);
  });
});

describe('form of the page', () => {
  const ask = (form: string): string => `    form: ${form}`;

  it.each([
    [
      'columns',
      '{ columns: [ID, Status, Lamp, Proof, Keeper] }',
      pageOf(GOOD),
      [
        'columns error 3:8-12 * The columns of this table are ID, Lamp, Status, Proof and Keeper; expected ID, Status, Lamp, Proof and Keeper.',
      ],
    ],
    [
      'a column too few',
      '{ columns: [ID, Lamp, Status, Proof, Keeper, Height] }',
      pageOf(GOOD),
      [
        'columns error 3:32-38 * The columns of this table are ID, Lamp, Status, Proof and Keeper; expected ID, Lamp, Status, Proof, Keeper and Height.',
      ],
    ],
    [
      'a cell',
      '{ cells: { Keeper: "@s[a-z]+" } }',
      pageOf(GOOD),
      ['cell error 5:47-52 L-001 Column “Keeper” says “@nora”, which does not match `@s[a-z]+`.'],
    ],
    [
      'what a column cites',
      '{ cites: { Proof: ["tests/**", src/south.ts] } }',
      pageOf(GOOD),
      [
        'cites error 5:31-43 L-001 Column “Proof” cites `src/north.ts`, but may only cite `tests/**` and `src/south.ts`.',
      ],
    ],
    [
      'what a column says twice',
      '{ unique: [ID, Keeper] }',
      pageOf([GOOD[0] ?? '', '| l-001 | South lamp | dark | `src/south.ts` | @Nora |']),
      [
        'repeated error 6:3-8 l-001 Column “ID” says “l-001”, as on line 5, but no two rows may say the same.',
        'repeated error 6:48-53 l-001 Column “Keeper” says “@Nora”, as on line 5, but no two rows may say the same.',
      ],
    ],
    [
      'the order of keys',
      '{ order: key }',
      pageOf([GOOD[1] ?? '', GOOD[0] ?? '', '| L-010 | East lamp | dark | `src/south.ts` | @sam |']),
      ['order-key error 5:11-21 L-002 L-002 is not in the order of the keys.'],
    ],
    [
      'a key without a row',
      '{ keys: [L-001, L-003] }',
      pageOf(GOOD),
      ['no-row error 3:3-5 * L-003 has no row on this page.'],
    ],
    [
      'too few rows',
      '{ rows: 3 }',
      pageOf(GOOD),
      ['few-rows error 3:3-5 * This page has 2 rows, but must have at least 3.'],
    ],
    [
      'too many rows',
      '{ rows: { atMost: 1 } }',
      pageOf(GOOD),
      ['many-rows error 3:3-5 * This page has 2 rows, but may have at most 1.'],
    ],
    [
      'a heading',
      '{ headings: [Light, Lamps] }',
      pageOf(GOOD),
      [
        'heading error 1:1-1 * This page has no heading “Lamps”.',
        'heading error 1:1-1 * This page has no heading “Light” (did you mean “Lights”?).',
      ],
    ],
    [
      'text',
      '{ text: { require: ["Kept by [a-z]+"], forbid: ["lamp", "[ ]+$"] } }',
      pageOf(['| L-001 | North lamp | lit | `src/north.ts` | @nora | ']),
      [
        'text-absent error 1:1-1 * No line of this page matches `Kept by [a-z]+`.',
        'text-forbidden error 5:17-21 L-001 “lamp” matches `lamp`, which the configuration forbids.',
        'text-forbidden error 5:54-55 L-001 “ ” matches `[ ]+$`, which the configuration forbids.',
      ],
    ],
    [
      'a word that wants a cell',
      '{ words: { dark: { filled: [Keeper], empty: [Proof], cells: { Lamp: "North.*" } } } }',
      pageOf(swap('@sam', '')),
      [
        'cell error 6:11-21 L-002 Column “Lamp” says “South lamp”, which does not match `North.*`.',
        'filled-word error 6:31-45 L-002 Column “Proof” is filled, but each row that says “dark” must leave it empty.',
        'empty-word error 6:48-48 L-002 Column “Keeper” is empty, but each row that says “dark” must fill it.',
      ],
    ],
  ])('says %s', async (...[, form, page, expected]) => {
    const all = await said(page, ask(form));
    expect([...all].sort()).toEqual([...expected].sort());
  });

  it('wants the very letters where statuses are closed exactly', async () => {
    const page = pageOf(swap('| lit |', '| Lit |'));
    expect(await said(page, '    closedStatuses: exact')).toEqual([
      'status error 5:24-27 L-001 “Lit” is not one of the statuses that the configuration allows: lit and dark.',
    ]);
    expect(await said(page, '    closedStatuses: true')).toEqual([]);
  });

  it('takes linear time on lines that a pattern almost matches', async () => {
    const page = `${pageOf(GOOD)}\n${`${'a'.repeat(500)}\n`.repeat(400)}`;
    expect(await said(page, ask('{ text: { forbid: ["(a+)+b"] } }'))).toEqual([]);
  });

  it.each([
    ['✅', []],
    ['🔧', []],
    [
      '⏸',
      [
        'status warning 5:24-25 L-001 “⏸” is not one of the statuses that this page allows: ✅ lit (for good), 🔧 dim, dark, ⏸ out and ⏸ off.',
      ],
    ],
    [
      '❌',
      [
        'status warning 5:24-25 L-001 “❌” is not one of the statuses that this page allows: ✅ lit (for good), 🔧 dim, dark, ⏸ out and ⏸ off.',
      ],
    ],
  ])('of a line on the page, with the mark of one alone: %s', async (mark, expected) => {
    const line = '\nStatuses: `✅ lit (for good)`, `🔧 dim`, `dark`, `⏸ out`, `⏸ off`\n';
    expect(await said(pageOf(swap('| lit |', `| ${mark} |`)) + line, '')).toEqual(expected);
  });
});
