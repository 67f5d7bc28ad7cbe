// Rows that are still written on a page and that the guard cannot read any more, or not in whole.
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
  table,
  without,
} from '../../helpers/bakery-page.ts';
import { judgeChange, saidBy, type Files } from '../../helpers/judge-change.ts';
import type { ReportFinding } from '../../../src/report/report.ts';

const BEFORE: Files = { ...FILES, [PAGE]: table(...LOAVES) };

const judge = async (text: string, { files = FILES, configuration }: { files?: Files; configuration?: string } = {}) =>
  await judgeChange({ before: BEFORE, after: { ...files, [PAGE]: text }, configuration });

type Said = Partial<Pick<ReportFinding, 'messageId' | 'message' | 'line' | 'column' | 'rowKey'>>;

describe('row-unguarded reports lines that were rows', () => {
  it.each<[string, string, Said]>([
    [
      'below a blank line',
      page(HEADER, DELIMITER, RYE, '', SPELT, OAT, CORN),
      {
        messageId: 'cut',
        message: '3 rows not read: L-2, L-3 and L-4. Line 6 separates line 7 from the table above.',
        line: 7,
        column: 1,
        rowKey: null,
      },
    ],
    [
      'below a comment',
      page(HEADER, DELIMITER, RYE, SPELT, '<!-- counted in May -->', OAT, CORN),
      {
        messageId: 'cut',
        message: '2 rows not read: L-3 and L-4. Line 7 separates line 8 from the table above.',
        line: 8,
      },
    ],
    [
      'inside a comment',
      page(HEADER, DELIMITER, RYE, SPELT, CORN, '', '<!--', OAT, '-->'),
      {
        messageId: 'comment',
        message: '1 row not read: L-3. Line 10 is inside a comment.',
        line: 10,
        column: 1,
        rowKey: 'L-3',
      },
    ],
    [
      'inside a comment of its own',
      page(HEADER, DELIMITER, RYE, SPELT, OAT, `<!-- ${CORN} -->`),
      { messageId: 'comment', line: 8 },
    ],
    [
      'inside a code block',
      page(HEADER, DELIMITER, RYE, SPELT, '', '```', OAT, CORN, '```'),
      {
        messageId: 'code',
        message: '2 rows not read: L-3 and L-4. Line 9 is inside a code block.',
        line: 9,
      },
    ],
    [
      'inside a code block with their whole table',
      page(HEADER, DELIMITER, RYE, '', '```', HEADER, DELIMITER, SPELT, OAT, CORN, '```'),
      { messageId: 'code', line: 10 },
    ],
    [
      'below a delimiter row that is too short',
      page(HEADER, DELIMITER, RYE, '', '## More', '', HEADER, '|---|---|', SPELT, OAT, CORN),
      {
        messageId: 'delimiter',
        message:
          '3 rows not read: L-2, L-3 and L-4. The delimiter row on line 10 has 2 cells, but the header above it has 5.',
        line: 10,
        column: 1,
      },
    ],
    [
      'below a delimiter row that is too long',
      page(HEADER, DELIMITER, RYE, '', HEADER, `${DELIMITER}---|`, SPELT, OAT, CORN),
      { messageId: 'delimiter', line: 8 },
    ],
    [
      'without header and delimiter row',
      page(HEADER, DELIMITER, RYE, SPELT, '', '### More', OAT, CORN),
      {
        messageId: 'headless',
        message: '2 rows not read: L-3 and L-4. Line 9 is not part of a table.',
        line: 9,
      },
    ],
    [
      'behind the marks of a conflict',
      page(HEADER, DELIMITER, RYE, '<<<<<<< ours', SPELT, '=======', OAT, '>>>>>>> theirs', CORN),
      {
        messageId: 'conflict',
        message: '1 row not read: L-4. A merge conflict starts on line 6.',
        line: 6,
        column: 1,
      },
    ],
    [
      'in a table that lost its status column',
      page(
        HEADER,
        DELIMITER,
        RYE,
        SPELT,
        '',
        '| ID | Loaf | Evidence | Tests |',
        '|---|---|---|---|',
        '| L-3 | Oat | `src/oat.ts` | - |',
        '| L-4 | Corn | - | - |',
      ),
      { messageId: 'refused', line: 10, column: 1 },
    ],
    [
      'in a quote that does not go on',
      page(HEADER, DELIMITER, RYE, SPELT, '> a word', OAT, CORN),
      { messageId: 'headless', line: 8 },
    ],
  ])('%s', async (_, text, said) => {
    const found = saidBy('row-unguarded', await judge(text));
    expect(found).toMatchObject([{ ...said, severity: 'warning', ground: 'change', origin: 'new', shown: true }]);
    expect(saidBy('row-unguarded', await judge(text, { configuration: NAMED }))).toMatchObject([
      { ...said, severity: 'error', ground: 'change', origin: 'new' },
    ]);
    expect(saidBy('row-removed', await judge(text))).toEqual([]);
  });

  it('a table whose status column has another name now, on a detected page in the report only', async () => {
    const text = page(HEADER, DELIMITER, RYE, SPELT, '', HEADER.replace('Status', 'Crust'), DELIMITER, OAT, CORN);
    expect(saidBy('row-unguarded', await judge(text))).toMatchObject([
      { messageId: 'refused', ground: 'reading', shown: false, data: { rows: 2, keys: 'L-3 and L-4' } },
    ]);
    expect(saidBy('row-unguarded', await judge(text, { configuration: NAMED }))).toMatchObject([
      { messageId: 'refused', ground: 'change', shown: true, severity: 'error', line: 10, column: 1 },
    ]);
  });

  it('every row of a table whose header was edited, whatever else was', async () => {
    const rows = [RYE, SPELT, OAT].map((row) => row.replace(/\| `?(?:src|-).*/u, '| baked again | see below |'));
    const text = page(HEADER, DELIMITER, CORN, '', HEADER.replace('Status', 'Crust'), DELIMITER, ...rows);
    expect(saidBy('row-unguarded', await judge(text, { configuration: NAMED }))).toMatchObject([
      { messageId: 'refused', data: { rows: 3, keys: 'L-1, L-2 and L-3' } },
    ]);
  });

  it('no deleted file of which the row has a bare name alone', async () => {
    const files = { ...FILES, 'tools/oven.ts': 'export function heat_oven() {}\n' };
    const row = RYE.replace('`src/rye.ts`', '`heat_oven`').replace('`tests/rye.test.ts`', '-');
    const report = await judgeChange({
      before: { ...files, [PAGE]: table(SPELT, row) },
      after: { ...FILES, [PAGE]: page(HEADER, DELIMITER, SPELT, '', row) },
    });
    expect(saidBy('row-unguarded', report).map(({ messageId }) => messageId)).toEqual(['cut']);
  });

  it('as an error where one that was done cites what the change deletes', async () => {
    const files = without('src/spelt.ts');
    const report = await judge(page(HEADER, DELIMITER, RYE, '', SPELT, OAT, CORN), { files });
    expect(report.conclusion).toBe('failure');
    expect(saidBy('row-unguarded', report)).toMatchObject([
      { messageId: 'cut', severity: 'warning' },
      {
        messageId: 'deleted',
        data: { path: 'src/spelt.ts', key: 'L-2', line: 7 },
        message:
          'This change deletes `src/spelt.ts`, which line 7 cites for L-2. That line is no longer read as a row.',
        severity: 'error',
        line: 7,
        column: 1,
        rowKey: 'L-2',
      },
    ]);
  });

  it('in a list', async () => {
    const list = (...items: readonly string[]): string => `# Loaves status\n\n${items.join('\n')}\n`;
    const [rye, oat] = ['- [x] Bake rye: `src/rye.ts`', '- [x] Bake oat: `src/oat.ts`'];
    const configuration = NAMED;
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: list(rye, oat) },
      after: { ...FILES, [PAGE]: list(rye, '', '<!--', oat, '-->') },
      configuration,
    });
    expect(saidBy('row-unguarded', report)).toMatchObject([{ messageId: 'comment', line: 6, column: 1 }]);
  });
});

describe('row-unguarded reports lines that only a slip keeps out of a table', () => {
  const slip = page(HEADER, DELIMITER, RYE, '', SPELT);
  const broken = page(HEADER, DELIMITER, RYE, '', HEADER, '|---|---|', SPELT);

  it.each([
    ['a blank line', slip, { messageId: 'cut', line: 7 }],
    ['a delimiter row', broken, { messageId: 'delimiter', line: 8 }],
  ])('%s, without a base', async (_, text, said) => {
    const report = await judgeChange({ before: null, after: { ...FILES, [PAGE]: text }, configuration: NAMED });
    expect(saidBy('row-unguarded', report)).toMatchObject([
      { ...said, severity: 'error', origin: 'existing', ground: 'page', shown: true },
    ]);
  });

  it('as existing where base had them', async () => {
    const files = { ...FILES, [PAGE]: slip };
    const report = await judgeChange({ before: files, after: { ...files, 'src/new.ts': '' }, configuration: NAMED });
    expect(saidBy('row-unguarded', report)).toMatchObject([{ messageId: 'cut', origin: 'existing', ground: 'page' }]);
    expect(report.conclusion).toBe('success');
  });

  it('a conflict in which every row is read', async () => {
    const report = await judge(
      page(HEADER, DELIMITER, RYE, SPELT, OAT, '<<<<<<< ours', CORN, '=======', '>>>>>>> theirs'),
    );
    expect(saidBy('row-unguarded', report)).toMatchObject([
      {
        messageId: 'conflict-marker',
        message: 'A merge conflict starts on line 8, inside a table.',
        severity: 'warning',
        line: 8,
        column: 1,
      },
    ]);
  });

  it('a conflict that was there before, as old', async () => {
    const conflict = page(HEADER, DELIMITER, RYE, SPELT, OAT, '<<<<<<< ours', CORN, '=======', '>>>>>>> theirs');
    const files = { ...FILES, [PAGE]: conflict };
    const report = await judgeChange({ before: files, after: { ...files, 'src/new.ts': '' }, configuration: NAMED });
    expect(saidBy('row-unguarded', report)).toMatchObject([
      { messageId: 'conflict-marker', origin: 'existing', ground: 'page', severity: 'error' },
    ]);
  });
});

describe('row-unguarded reports what rows lost', () => {
  const rename = (text: string, from: string, to: string): string => text.replace(from, to);

  it('an evidence column that is gone', async () => {
    const bare = LOAVES.map((row) => row.split('|').toSpliced(5, 1).join('|'));
    const report = await judge(page('| ID | Loaf | Status | Evidence |', '|---|---|---|---|', ...bare));
    expect(saidBy('row-unguarded', report)).toEqual([
      {
        messageId: 'column-gone',
        data: { column: 'Tests', rows: 2, keys: 'L-1 and L-2' },
        message: 'The evidence column “Tests” is gone. Evidence lost in 2 rows: L-1 and L-2.',
        severity: 'warning',
        origin: 'new',
        ground: 'change',
        shown: true,
        line: 3,
        column: 1,
        rowKey: null,
      },
    ]);
  });

  it('no evidence column that gave way to one of the functions that test it', async () => {
    const report = await judge(
      page('| ID | Loaf | Status | Test Function |', '|---|---|---|---|', '| L-1 | Rye | done | `rye::tests::rises` |'),
      { files: { ...FILES, 'src/rye/tests.rs': 'mod rye { mod tests {\n#[test]\nfn rises() {}\n} }\n' } },
    );
    expect(saidBy('row-unguarded', report).filter(({ messageId }) => messageId === 'column-gone')).toEqual([]);
  });

  it('an evidence column that is not read under its new name', async () => {
    const columns = (header: string): string =>
      page(
        `| ID | Loaf | Status | ${header} |`,
        '|---|---|---|---|',
        '| L-1 | Rye | done | the oven, see `a b c` |',
        '| L-2 | Spelt | done | `src/spelt.ts` |',
        '| L-3 | Oat | done | the oven |',
        '| L-4 | Corn | done | the oven |',
      );
    const [before, after] = [
      { ...FILES, [PAGE]: columns('Evidence') },
      { ...without('src/spelt.ts'), [PAGE]: columns('Crumb') },
    ];
    expect(saidBy('row-unguarded', await judgeChange({ before, after }))).toMatchObject([
      {
        messageId: 'column-deleted',
        message:
          'This change deletes `src/spelt.ts`, which L-2 cited in the column “Evidence”. That column is gone or no longer read.',
        severity: 'error',
        line: 3,
        column: 1,
        rowKey: 'L-2',
      },
      {
        messageId: 'column-renamed',
        data: { column: 'Evidence', instead: 'Crumb', rows: 1, keys: 'L-2' },
        message:
          'The evidence column “Evidence” is now called “Crumb”, which is not read as evidence. Evidence lost in 1 row: L-2.',
        severity: 'warning',
        line: 3,
        column: 1,
        rowKey: null,
      },
    ]);
  });

  it('an evidence column that holds no evidence any more', async () => {
    const verdicts = LOAVES.map((row) =>
      row.replace(/`tests\/\w+\.test\.ts`|- \|$/, (text) => (text.startsWith('-') ? text : 'done')),
    );
    expect(saidBy('row-unguarded', await judge(page(HEADER, DELIMITER, ...verdicts)))).toMatchObject([
      {
        messageId: 'column-unread',
        data: { column: 'Tests', rows: 2, keys: 'L-1 and L-2' },
        line: 3,
        column: 1,
      },
    ]);
  });

  it('a status that became empty', async () => {
    const report = await judge(table(RYE, SPELT.replace('done', ' '), OAT.replace('partial', ''), CORN));
    expect(saidBy('row-unguarded', report)).toMatchObject([
      {
        messageId: 'emptied',
        data: { rows: 2, keys: 'L-2 (done) and L-3 (partial)' },
        message: 'This change empties the status of 2 rows: L-2 (done) and L-3 (partial).',
        severity: 'warning',
        line: 6,
        rowKey: null,
      },
    ]);
    expect(
      saidBy('row-unguarded', await judge(table(RYE, rename(SPELT, 'done', ' '), OAT, CORN), { configuration: NAMED })),
    ).toMatchObject([{ severity: 'error', rowKey: 'L-2' }]);
  });
});

it('reports rows whose section becomes a record, and only where it becomes one', async () => {
  const under = (heading: string): string => page(heading, '', HEADER, DELIMITER, ...LOAVES);
  const judgeHeadings = async (before: string, after: string) =>
    saidBy(
      'row-unguarded',
      await judgeChange({
        before: { ...FILES, [PAGE]: under(before) },
        after: { ...FILES, [PAGE]: under(after) },
        configuration: NAMED,
      }),
    );
  expect(await judgeHeadings('## Loaves', '## Loaves (removed)')).toMatchObject([
    {
      messageId: 'archived',
      message: expect.stringMatching(
        /^\d rows no longer checked: L-1, .*\. Since this change, the heading above line \d+ says that its section is kept as a record\.$/,
      ) as string,
      severity: 'warning',
      rowKey: null,
    },
  ]);
  expect(await judgeHeadings('## Loaves (removed)', '## Archived')).toEqual([]);
});

describe('row-unguarded is silent', () => {
  it.each<[string, string]>([
    ['for a page as it was', table(...LOAVES)],
    [
      'for a column of dashes that is gone',
      page(
        '| ID | Loaf | Status | Evidence |',
        '|---|---|---|---|',
        ...LOAVES.map((row) =>
          row
            .split('|')
            .toSpliced(5, 1)
            .join('|')
            .replace('`src/', '`tests/')
            .replace(/`tests\/(\w+)\.ts`/, '`tests/$1.test.ts`'),
        ),
      ),
    ],
    ['for two tables', `${table(RYE, SPELT)}\n${[HEADER, DELIMITER, OAT, CORN].join('\n')}\n`],
    [
      'for evidence columns that became one',
      page(
        '| ID | Loaf | Status | Evidence |',
        '|---|---|---|---|',
        ...LOAVES.map((row) => {
          const cells = row.split('|');
          return [...cells.slice(0, 4), ` ${cells[4]?.trim()}, ${cells[5]?.trim()} `, ''].join('|');
        }),
      ),
    ],
    [
      'for an example in a code block',
      `${table(...LOAVES)}\n\`\`\`\n| L-9 | Bran | done | \`src/bran.ts\` | - |\n\`\`\`\n`,
    ],
    ['for pipes in text', `${table(...LOAVES)}\nRun \`a | b\` to count.\n`],
    [
      'for a record of what was removed',
      `${table(RYE, SPELT, OAT)}\n## Retired\n\n| Loaf | When |\n|---|---|\n| Corn | May |\n`,
    ],
  ])('%s', async (_, text) => {
    expect(saidBy('row-unguarded', await judge(text))).toEqual([]);
    expect(saidBy('row-unguarded', await judge(text, { configuration: NAMED }))).toEqual([]);
  });

  it.each(['Evidence', 'Implementation', 'Verification & Evidence', 'Files'])(
    'for a column of tests that is evidence under the header %s',
    async (header) => {
      const columns = (name: string, proof: string): string =>
        page(
          `| ID | Loaf | Status | ${name} |`,
          '|---|---|---|---|',
          `| L-1 | Rye | done | ${proof} |`,
          '| L-2 | Spelt | done | `src/spelt.ts` |',
        );
      const [before, after] = [columns('Tests', '`src/rye.ts`'), columns(header, 'kneaded by hand')];
      const report = await judgeChange({ before: { ...FILES, [PAGE]: before }, after: { ...FILES, [PAGE]: after } });
      expect(saidBy('row-unguarded', report)).toEqual([]);
    },
  );
});

describe('a table with the header that it had at base', () => {
  const HEAD = ['| Season | Weeks | Themes | Status | Linked artefacts |', '|---|---|---|---|---|'];
  const LATER = [
    '| Summer | 20–30 | Rolls, baguettes | Planned | _to be written_ |',
    '| Fall | 31–45 | Loaves, crusts | Planned | _to be written_ |',
  ];
  const first = (status: string, artefacts: string): string =>
    `| Spring | 1–10 | Dough, rests | ${status} | ${artefacts} |`;
  const PLAN = 'docs/bakery-roadmap.md';
  const text = (row: string, header = HEAD): string => `${['# Roadmap', '', ...header, row, ...LATER].join('\n')}\n`;
  const BASE = { ...FILES, [PLAN]: text(first('Done', '`src/rye.ts`, `src/oat.ts`')) };
  const EDITED = first('In Progress', 'to be written anew');

  it('is read as it was after an edit in one cell', async () => {
    const report = await judgeChange({ before: BASE, after: { ...FILES, [PLAN]: text(EDITED) } });
    expect(report.documents.map((document) => [document.path, document.rows.length])).toEqual([[PLAN, 3]]);
    expect(report.findings.filter(({ ruleId }) => ruleId === 'row-unguarded' || ruleId === 'row-removed')).toEqual([]);
  });

  it('is read for itself without a base', async () => {
    const report = await judgeChange({ before: null, after: { ...FILES, [PLAN]: text(EDITED) } });
    expect(report.documents).toEqual([]);
  });

  it('is read for itself under another header', async () => {
    const header = HEAD.map((line) => line.replace('Linked artefacts', 'Remarks'));
    const report = await judgeChange({ before: BASE, after: { ...FILES, [PLAN]: text(EDITED, header) } });
    expect(report.documents.flatMap(({ rows }) => rows)).toEqual([]);
  });
});
