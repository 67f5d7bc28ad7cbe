import { rowsOf } from './page.ts';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A plain table whose one column in question has the header and cells given. */
async function roleOf(
  header: string,
  cells: readonly string[] = ['`src/a.rs`', '`src/b.rs`'],
): Promise<string | undefined> {
  const { tables } = await rowsOf(
    table(
      ['Feature', 'Status', 'Proof', header],
      ['One', 'done', '`x.rs`', cells[0] ?? ''],
      ['Two', 'partial', '`y.rs`', cells[1] ?? ''],
    ),
  );
  return tables[0]?.columns[3]?.role;
}

describe('the role of a column', () => {
  it.each([
    'Evidence',
    'Current evidence',
    'Key evidence',
    'Required evidence',
    'Existing evidence',
    'Evidence (code)',
    'Evidence (file:line)',
    'Evidence (test file:test name, or file:line)',
    'Proof (code and tests)',
    'Evidence [tests / code]',
    'Evidence / notes',
    'Source of truth',
    'Code proof',
    'Git proof',
    'Proof',
    'File',
    'Files',
    'Location',
    'Implementation',
    'file:line',
    'File:line',
    'File:Lines',
    'Where',
    'Source',
    'Code',
    'Component',
    'Path',
    'Module',
    'Module(s)',
    'Spec',
    'Where enforced',
    'Pointer',
    'Directory',
    'Evidenz',
    '**Files**',
    '`Files`',
    '证据',
    '实现证据路径',
    '実装',
    '증거',
    'Доказательство',
    'Evidencia',
    'Preuve',
    'Nachweis',
    'Evidência',
    'Dowody',
  ])('is implementation under %j', async (header) => {
    expect(await roleOf(header)).toBe('implementation');
  });

  it.each([
    'Tests',
    'Test',
    'Verification',
    'Validation',
    'Test file',
    'Verified by',
    'Test reference',
    'Planned verification',
    'Evidence (tests)',
    'Evidence (test files)',
    'Evidence (test file:line)',
    'Test evidence',
    '测试',
    'テスト',
    '테스트',
    'Тесты',
    'Pruebas',
    'Testes',
    'Testy',
  ])('is tests under %j', async (header) => {
    expect(await roleOf(header)).toBe('tests');
  });

  it.each([
    ['Notes', 'note'],
    ['Gap note', 'note'],
    ['Gap(s)', 'note'],
    ['Blocker', 'note'],
    ['Next action', 'note'],
    ['Uwagi', 'note'],
    ['Huomiot', 'note'],
    ['Puutteet', 'note'],
    ['备注', 'note'],
    ['Owner', 'owner'],
    ['Assignee', 'owner'],
    ['负责人', 'owner'],
    ['Issue', 'ticket'],
    ['PR', 'ticket'],
    ['Commit', 'ticket'],
    ['Last verified commit', 'verified-commit'],
    ['Last verified', 'verified-commit'],
    ['Last verified date', 'verified-date'],
    ['ID', 'key'],
    ['#', 'key'],
    ['Target', 'other'],
    ['Coverage %', 'other'],
    ['Impact', 'other'],
    ['Priority', 'other'],
    ['Severity', 'other'],
    ['Whatever', 'other'],
  ])('under %j is %s', async (header, role) => {
    expect(await roleOf(header)).toBe(role);
  });

  it.each([
    'File:Function',
    '`File:Function`',
    'File : Line',
    'Path#Symbol',
    'Path -> Symbol',
    'File → Function',
    'File@Function',
    'Module::Function',
    'Class.Method',
    'Source file:function name',
    'File:Line:Function',
    'Datei:Zeile',
    'Datei:Funktion',
    'Fichier:Ligne',
    'Archivo:Línea',
    'Файл:Функция',
    '文件:行',
    '文件：函数',
    'ファイル:関数',
    'Anchor (file:function)',
  ])(
    'is implementation under %j, which joins a place and its part, whatever its cells are written like',
    async (header) => {
      expect(await roleOf(header, ['kiln.rs:heat, oven.rs:cool', '—'])).toBe('implementation');
      expect(await roleOf(header, ['heats by hand', 'cools by hand'])).toBe('implementation');
    },
  );

  it.each(['Test::Case', 'Test file:function', 'Test class#method', 'Tests → line'])(
    'is tests under %j',
    async (header) => {
      expect(await roleOf(header)).toBe('tests');
    },
  );

  it.each([
    'Source → Target',
    'Type:Name',
    'Key:Value',
    'Start:End',
    'Class: A or B',
    'Module::',
    'Owner@Team',
    'Old file:line',
    'File:Owner',
    'Weight.Class',
    'Node.js',
  ])('is not evidence under %j, which joins other things, where nothing is cited', async (header) => {
    expect(await roleOf(header, ['warm', 'cold'])).toBe('other');
  });

  it.each([
    ['heat.js:warmUp', 'implementation'],
    ['heat.js:warmUp, cool.js:coolDown', 'implementation'],
    ['heat.js@warmUp', 'implementation'],
    ['src/heat.js:Kiln.warmUp', 'implementation'],
    ['Note:warmUp', 'other'],
    ['ratio:16.9', 'other'],
    ['Node.js:LTS', 'other'],
  ])('counts %j as cited or not, below a header that may head evidence: %s', async (cell, role) => {
    expect(await roleOf('Component', [cell, cell])).toBe(role);
  });

  it('is no evidence where a column of tests holds verdicts or numbers', async () => {
    expect(await roleOf('Tests', ['✅', '⚠️'])).toBe('other');
    expect(await roleOf('Tests', ['12', '45'])).toBe('other');
    expect(await roleOf('Tests', ['Gap', '-'])).toBe('tests');
    expect(await roleOf('Tests', ['✅ `a_test.rs`', '✅ `b_test.rs`'])).toBe('tests');
    expect(await roleOf('Component', ['Parser', 'Lexer'])).toBe('other');
  });

  it.each([
    'Status',
    'State',
    'Current Status',
    'Implementation Status',
    'Final status',
    'v2 Status',
    'Status (July)',
    '**Status**',
    'Result',
    'Verdict',
    'Outcome',
    'Verified',
    'Done',
    'Compliance',
    'Estado',
    'Statut',
    'Статус',
    '状态',
    '상태',
    'Situação',
    'Stan',
    'ステータス',
  ])('is status under %j, with status words below', async (header) => {
    const { tables, rows } = await rowsOf(
      table(['Feature', header, 'Evidence'], ['One', '✅', '`a.rs`'], ['Two', 'partial', '`b.rs`']),
    );
    expect(tables[0]).toMatchObject({ accepted: true });
    expect(rows.map((row) => row.declared.status)).toEqual(['done', 'partial']);
  });

  it.each([
    [['Status', 'Feature', 'Evidence']],
    [['Feature', 'Status', 'Evidence']],
    [['Feature', 'Evidence', 'Status']],
  ])('does not depend on the order %j', async (header) => {
    const row = (values: Readonly<Record<string, string>>): string[] => header.map((name) => values[name] ?? '');
    const { rows } = await rowsOf(table(header, row({ Feature: 'Login', Status: 'done', Evidence: '`a.rs`' })));
    expect(rows).toMatchObject([
      { title: 'Login', declared: { status: 'done' }, evidence: [{ text: 'a.rs' }], required: ['implementation'] },
    ]);
  });

  it('of several status columns is that of the surest header', async () => {
    const { tables } = await rowsOf(
      table(['Feature', 'Planned', 'Implemented', 'Status', 'Evidence'], ['One', '✅', '✅', 'partial', '`a.rs`']),
    );
    expect(tables[0]?.columns.map((column) => column.role)).toEqual([
      'item',
      'other',
      'other',
      'status',
      'implementation',
    ]);
  });

  it.each([
    [['Area', 'Modelled', 'Coded', 'Verified', 'Evidence'], 'Coded'],
    [['Area', 'Planned', 'Implemented', 'Tested', 'Evidence'], 'Implemented'],
    [['Area', 'Specified', 'Verified', 'Evidence'], 'Verified'],
  ])('of %j is the one that says most about the work', async (header, expected) => {
    const { tables } = await rowsOf(
      table(
        header,
        header.map((_, index) => (index === 0 ? 'One' : index === header.length - 1 ? '`a.rs`' : 'yes')),
      ),
    );
    expect(tables[0]?.columns.find((column) => column.role === 'status')?.header).toBe(expected);
  });

  it('names the rows by their file where the other column counts', async () => {
    expect(
      (
        await rowsOf(
          table(
            ['Archivo', 'Líneas', 'Estado', 'Evidencia'],
            ['a.cjs', '86', '✅', '`a.cjs`'],
            ['b.cjs', '86', '✅', '`b.cjs`'],
          ),
        )
      ).rows.map((row) => row.title),
    ).toEqual(['a.cjs', 'b.cjs']);
  });

  it('names the rows by what is delivered, not by its tests', async () => {
    const { tables, rows } = await rowsOf(
      table(['Deliverable', 'Status', 'Implementation files', 'Tests'], ['Router', 'complete', '`a.rs`', '-']),
    );
    expect(tables[0]?.columns.map((column) => column.role)).toEqual(['item', 'status', 'implementation', 'tests']);
    expect(rows[0]?.title).toBe('Router');
  });

  it('names the rows by what stands beside their keys, unless a column is there for their titles', async () => {
    const named = async (header: readonly string[]): Promise<unknown> =>
      (
        await rowsOf(
          table(
            header,
            ['1.2 Buy a ticket', 'A guest at the till', 'done', '`a.rs`'],
            ['1.3 Board', 'A guest with a ticket', 'done', '`b.rs`'],
          ),
        )
      ).rows.map(({ key, title }) => [key, title]);
    expect(await named(['ID / story', 'Who, where, when', 'Status', 'Evidence'])).toEqual([
      ['1.2', 'Buy a ticket'],
      ['1.3', 'Board'],
    ]);
    expect(await named(['ID', 'Who, where, when', 'Status', 'Evidence'])).toEqual([
      ['1.2', 'Buy a ticket'],
      ['1.3', 'Board'],
    ]);
    expect(await named(['ID', 'Title', 'Status', 'Evidence'])).toEqual([
      ['1.2', 'A guest at the till'],
      ['1.3', 'A guest with a ticket'],
    ]);
    expect(
      (
        await rowsOf(
          table(
            ['ID', 'Whatever', 'Status', 'Evidence'],
            ['R-1', 'A guest', 'done', '`a.rs`'],
            ['R-2, R-3', 'A dog', 'done', '`b.rs`'],
          ),
        )
      ).rows.map(({ key, title }) => [key, title]),
    ).toEqual([
      ['R-1', 'A guest'],
      ['R-2', 'A dog'],
    ]);
  });

  it.each(['file:line', 'File:line', 'Location', 'Where', 'File'])(
    'names no row by the places under %j',
    async (header) => {
      const { tables, rows } = await rowsOf(
        table(
          ['ID', 'Status', header, 'What happens, in a line'],
          ['R-1', 'partial', '`src/a.rs:12`', 'The gate sticks'],
          ['R-2', 'done', '`src/b.rs:4`', 'The gate opens'],
        ),
      );
      expect(tables[0]?.columns.map((column) => column.role)).toEqual(['key', 'status', 'implementation', 'item']);
      expect(rows.map(({ title, evidence }) => [title, evidence.map(({ text }) => text)])).toEqual([
        ['The gate sticks', ['src/a.rs:12']],
        ['The gate opens', ['src/b.rs:4']],
      ]);
    },
  );

  it('names the rows by what went wrong, and not by the number of its ticket', async () => {
    expect(
      (await rowsOf(table(['ID', 'Issue', 'Status', 'File'], ['S-1', 'The port is open', 'fixed', '`a.rs`']))).rows[0]
        ?.title,
    ).toBe('The port is open');
    expect(
      (await rowsOf(table(['Module', 'Issue', 'Status', 'File'], ['Port', '#12', 'fixed', '`a.rs`']))).rows[0]?.title,
    ).toBe('Port');
  });

  it('is what the configuration says, whatever the header', async () => {
    const markdown = table(['Thing', 'Level', 'Kram'], ['One', 'gold', '`a.rs`']);
    expect((await rowsOf(markdown)).rows).toEqual([]);
    const { rows, tables } = await rowsOf(markdown, {
      columns: { level: 'status', Kram: 'tests' },
      statuses: { Gold: 'done' },
    });
    expect(rows).toMatchObject([
      { declared: { text: 'gold', status: 'done', reason: 'config' }, evidence: [{ role: 'tests' }] },
    ]);
    expect(tables[0]?.columns.map((column) => column.reason)).toEqual([
      'names the row',
      'configuration',
      'configuration',
    ]);
  });
});

describe('a table that is no status table', () => {
  it.each<readonly [string, readonly string[], readonly (readonly string[])[], RegExp]>([
    [
      'HTTP statuses',
      ['Endpoint', 'Status', 'Source'],
      [
        ['`GET /a`', '200 OK', '`a.rs`'],
        ['`GET /b`', '404 Not Found', '`b.rs`'],
        ['`GET /c`', '500', '`c.rs`'],
      ],
      /0 of 3/,
    ],
    [
      'a legend',
      ['Status', 'Meaning'],
      [
        ['✅', 'Implemented'],
        ['❌', 'Not started'],
      ],
      /legend/,
    ],
    ['a legend with symbols', ['Symbol', 'Status', 'Evidence'], [['✅', 'x', 'y']], /0 of 1|no header/],
    [
      'test results',
      ['Test', 'Result', 'Duration'],
      [
        ['login works', 'PASS', '12 ms'],
        ['logout works', 'FAIL', '3 ms'],
      ],
      /measurements/,
    ],
    [
      'test results with ids',
      ['Test', 'Result'],
      [
        ['TC-1 login', 'PASS'],
        ['TC-2 logout', 'FAIL'],
      ],
      /not sure/,
    ],
    [
      'a coverage table',
      ['File', 'Coverage %', 'Status'],
      [
        ['`a.rs`', '93', '✅'],
        ['`b.rs`', '12', '❌'],
      ],
      /.+/,
    ],
    [
      'test results with files',
      ['Suite', 'File', 'Passed', 'Failed', 'Result'],
      [['unit', '`a.rs`', '4', '0', 'PASS']],
      /measurements/,
    ],
    [
      'a price list',
      ['Plan', 'Price', 'Status'],
      [
        ['Free', '$0', 'available'],
        ['Team', '$9', 'planned'],
      ],
      /no column holds evidence/,
    ],
    ['an API table', ['Method', 'Path', 'Description'], [['GET', '/a', 'done']], /no header/],
    ['a comparison without a status header', ['Feature', 'Ours', 'Theirs'], [['Login', '✅', '❌']], /no header/],
    [
      'statuses nobody knows',
      ['Feature', 'Status', 'Evidence'],
      [
        ['Login', 'gold', '`a.rs`'],
        ['Logout', 'silver', '`b.rs`'],
        ['Menu', 'done', '`c.rs`'],
      ],
      /1 of 3/,
    ],
    ['hypotheses', ['Hypothesis', 'Verdict', 'Evidence'], [['It slips', 'Confirmed', '`a.rs`']], /hypotheses/],
    [
      'outcomes of scripts',
      ['Script', 'Status', 'Verification'],
      [
        ['a.sh', '✅ PASSED', 'by hand'],
        ['b.sh', '❌ FAILED', 'by hand'],
      ],
      /outcome of tests/,
    ],
    [
      'how things are built',
      ['Feature', 'Implementation', 'Status'],
      [
        ['Locks', 'AES-256 at rest', '✅'],
        ['Keys', 'rotated daily', '✅'],
      ],
      /no column holds evidence/,
    ],
    [
      'grades',
      ['Component', 'File', 'Status'],
      [
        ['Hull', '`a.rs`', '🟢 GOOD'],
        ['Mast', '`b.rs`', '🟡 MODERATE'],
      ],
      /0 of 2/,
    ],
    [
      'counts',
      ['Status', 'Count'],
      [
        ['done', '70'],
        ['partial', '3'],
      ],
      /no column names|no column holds|measurements|counts rows/,
    ],
    ['nothing but dashes', ['Feature', 'Status', 'Evidence'], [['Login', '-', '`a.rs`']], /.+/],
    ['target statuses', ['Feature', 'Target status', 'Evidence'], [['Login', 'done', '`a.rs`']], /no header/],
    ['a table without rows', ['Feature', 'Status', 'Evidence'], [], /no rows/],
  ])('%s', async (...[, header, rows, reason]) => {
    const document = await rowsOf(table(header, ...rows));
    expect(document.rows).toEqual([]);
    expect(document.tables).toMatchObject([{ accepted: false }]);
    expect(document.tables[0]?.reason).toMatch(reason);
  });

  it('becomes one where rows have keys, or where configuration names the page', async () => {
    const keyed = table(['Requirement', 'Status'], ['REQ-1 Login', 'done'], ['REQ-2 Logout', 'planned']);
    expect((await rowsOf(keyed)).rows).toMatchObject([{ key: 'REQ-1', evidence: [], required: [] }, { key: 'REQ-2' }]);
    const plain = table(['Requirement', 'Status'], ['Login', 'done'], ['Logout', 'planned']);
    expect((await rowsOf(plain)).rows).toEqual([]);
    expect((await rowsOf(plain, { configured: true })).rows).toHaveLength(2);
  });
});
