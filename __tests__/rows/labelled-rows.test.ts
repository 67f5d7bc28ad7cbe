// Claims that are written as labelled lines: items of lists, blocks of keys and values, sections with a status of their own.
import { mightBeStatusPage } from '../../src/documents/discover.ts';
import { at, rowsOf } from './page.ts';

const ITEMS = [
  '# Tide rules',
  '',
  '## Gauges',
  '',
  '- **G1.1** A gauge is read each hour — chapter 2',
  '  tests: tests/gauge_test.go:12 (reads_each_hour); tests/data/hours.csv',
  '  status: ✅',
  '- **G1.2** A broken gauge is told',
  '  tests: —',
  '  status: ❌ (since spring)',
  '- **G1.3** Two gauges agree',
  '  - Status: partial',
  '  - Evidence:',
  '    - `src/gauge.go`',
  '    - `tests/agree_test.go`',
  '',
].join('\n');

const brief = async (...[markdown, settings]: Parameters<typeof rowsOf>) =>
  (await rowsOf(markdown, settings)).rows.map(({ key, title, declared, evidence }) => [
    key,
    title,
    declared.status,
    evidence.map(({ column, role, text }) => `${column} (${role}): ${text}`),
  ]);

describe('items of a list whose lines have labels', () => {
  it('are rows: named by their first line, with status and evidence by the labels', async () => {
    expect(await brief(ITEMS, { configured: true })).toEqual([
      [
        'G1.1',
        'A gauge is read each hour — chapter 2',
        'done',
        ['tests (tests): tests/gauge_test.go:12 (reads_each_hour); tests/data/hours.csv'],
      ],
      ['G1.2', 'A broken gauge is told', 'not-started', ['tests (tests): —']],
      [
        'G1.3',
        'Two gauges agree',
        'partial',
        ['Evidence (implementation): src/gauge.go', 'Evidence (implementation): tests/agree_test.go'],
      ],
    ]);
  });

  it('have exact places, the status words alone among them', async () => {
    const { rows, tables, dialect } = await rowsOf(ITEMS, { configured: true });
    // A key with a list of labels below it is an entry of an audit.
    expect(dialect).toBe('audit');
    expect(rows.map(({ range }) => at(ITEMS, range))).toEqual([
      'G1.1** A gauge is read each hour — chapter 2',
      'G1.2** A broken gauge is told',
      'G1.3** Two gauges agree',
    ]);
    expect(rows.map(({ declared }) => at(ITEMS, declared.range))).toEqual(['✅', '❌', 'partial']);
    expect(rows.map(({ table }) => table)).toEqual([0, 0, -1]);
    expect(tables).toMatchObject([{ accepted: true, heading: 'Gauges', columns: [] }]);
  });

  it.each([
    ['bold labels', '**Status:** done', '**Tests:** `tests/a_test.go`'],
    ['bold labels on one line', '**Status:** done **Tests:** `tests/a_test.go`', ''],
    ['labels in code marks', '`status:` done', '`tests:` `tests/a_test.go`'],
    ['phrases that head columns', 'Implementation status: done', 'Unit tests: `tests/a_test.go`'],
    ['Spanish', 'Estado: hecho', 'Pruebas: `tests/a_test.go`'],
    ['French', 'Statut : fait', 'Preuves : `tests/a_test.go`'],
    ['German', 'Status: erledigt', 'Nachweise: `tests/a_test.go`'],
    ['Portuguese', 'Situação: concluído', 'Testes: `tests/a_test.go`'],
    ['Italian', 'Stato: completato', 'Prove: `tests/a_test.go`'],
    ['Polish', 'Stan: gotowe', 'Testy: `tests/a_test.go`'],
    ['Russian', 'Статус: готово', 'Тесты: `tests/a_test.go`'],
    ['Finnish', 'Tila: valmis', 'Testit: `tests/a_test.go`'],
    ['Chinese', '状态：已完成', '测试：`tests/a_test.go`'],
    ['Japanese', 'ステータス：完了', 'テスト：`tests/a_test.go`'],
    ['Korean', '상태: 완료', '테스트: `tests/a_test.go`'],
  ])('may have %s', async (_what, status, tests) => {
    const page = ['# Rules', '', '- R-1 A gauge', `  ${status}`, ...(tests === '' ? [] : [`  ${tests}`]), ''].join(
      '\n',
    );
    const [row, ...others] = (await rowsOf(page, { configured: true })).rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ key: 'R-1', title: 'A gauge', declared: { status: 'done' } });
    expect(row?.evidence.map(({ text }) => text)).toEqual(['tests/a_test.go']);
  });
});

describe('blocks of keys and values', () => {
  it.each([
    ['items of one list', '- ', ''],
    ['items with bold labels', '- **', '**'],
    ['lines of paragraphs', '', ''],
  ])('are rows with the key that their label gives: %s', async (_what, before, after) => {
    const line = (label: string, value: string): string => `${before}${label}:${after} ${value}`;
    const page = [
      '## Controls',
      '',
      line('Control ID', 'AC-2'),
      line('Requirement', 'Accounts are listed'),
      line('Status', 'Implemented'),
      line('Evidence', '`src/accounts.ts`, `docs/accounts.md`'),
      '',
      '## More',
      '',
      line('ID', 'locked-gate'),
      line('Status', 'Planned'),
      line('Evidence', 'none'),
      '',
    ].join('\n');
    expect(await brief(page, { configured: true })).toEqual([
      ['AC-2', 'Accounts are listed', 'done', ['Evidence (implementation): src/accounts.ts, docs/accounts.md']],
      ['locked-gate', 'More', 'not-started', ['Evidence (implementation): none']],
    ]);
  });

  it('may be items with lists of their own, and other labels say nothing', async () => {
    const page = [
      '## Controls',
      '',
      '- Control ID: T-01',
      '  - Control: Keys are kept apart',
      '  - Evidence: `src/keys.ts`, key tests',
      '  - Reviewer: `@pilot`',
      '  - Closure criteria: `src/later.ts` is there',
      '  - Status: implemented',
      '- Control ID: T-02',
      '  - Control: Gates are locked',
      '  - Status: planned',
      '  - Evidence:',
      '    - `src/gates.ts`',
      '    - `docs/gates.md`',
      '',
    ].join('\n');
    expect(await brief(page, { configured: true })).toEqual([
      ['T-01', 'Keys are kept apart', 'done', ['Evidence (implementation): src/keys.ts, key tests']],
      [
        'T-02',
        'Gates are locked',
        'not-started',
        ['Evidence (implementation): src/gates.ts', 'Evidence (implementation): docs/gates.md'],
      ],
    ]);
  });

  it('of one list begin anew with each key', async () => {
    const page = [
      '## Controls',
      '',
      ...['AC-1', 'AC-2'].flatMap((key) => [`- ID: ${key}`, '- Status: done', `- Tests: tests/${key}.py`]),
      '',
    ].join('\n');
    expect((await brief(page, { configured: true })).map(([key, , status]) => [key, status])).toEqual([
      ['AC-1', 'done'],
      ['AC-2', 'done'],
    ]);
  });
});

describe('sections with a status of their own', () => {
  const section = (title: string, file: string): string[] => [
    `### ${title}`,
    '',
    '**Status:** Done',
    `**Files:** \`${file}\``,
    '',
  ];

  it('are rows named by their heading', async () => {
    const page = [
      '# Gauge status',
      '',
      ...section('Hourly reading', 'src/hour.go'),
      ...section('Alarm', 'src/alarm.go'),
    ];
    expect(await brief(page.join('\n'), { configured: true })).toEqual([
      ['hourly-reading', 'Hourly reading', 'done', ['Files (implementation): src/hour.go']],
      ['alarm', 'Alarm', 'done', ['Files (implementation): src/alarm.go']],
    ]);
  });

  it('stay rows of a declared page beside any number that cite nothing', async () => {
    const bare = ['First', 'Second', 'Third'].flatMap((title) => [`### ${title}`, '', '- Status: done', '']);
    const page = ['# Gauge status', '', ...section('Hourly reading', 'src/hour.go'), ...bare].join('\n');
    expect((await brief(page, { configured: true })).map(([key]) => key)).toEqual([
      'hourly-reading',
      'first',
      'second',
      'third',
    ]);
  });

  it.each([
    [
      'a section',
      ['## Alpha', '', '- Status: done', '- Evidence: `src/a.go`', '- Tests: `a_test.go`', '- Owner: pilot'],
    ],
    ['an item', ['## Done', '', '- Alpha', '  - Status: done', '  - Evidence: `src/a.go`']],
    ['a block', ['## Done', '', '- ID: alpha', '- Status: done', '- Evidence: `src/a.go`', '- Tests: `a_test.go`']],
  ])('are read once, not again as items below the status of a heading: %s', async (_what, lines) => {
    const page = ['# Gauges', '', ...lines, '', '## Beta', '', '- [x] Lid: `src/lid.go`', ''].join('\n');
    expect((await brief(page, { configured: true })).map(([key]) => key)).toEqual(['alpha', 'lid']);
  });

  it('leave the items beside them that are claims for themselves', async () => {
    const page = '# Gauges\n\n## Done\n\n- Status: done\n- Evidence: `src/a.go`\n- Lid: `src/lid.go`\n';
    expect((await brief(page, { configured: true })).map(([key]) => key)).toEqual(['done', 'lid']);
  });

  it('are no rows of a page that nobody declared: reports and plans have the same form', async () => {
    const sections = ['Hour', 'Alarm', 'Lamp'].flatMap((title) => section(title, `src/${title}.go`));
    expect(await brief(['# Gauge status', '', ...sections].join('\n'))).toEqual([]);
  });
});

describe('labelled lines are no rows', () => {
  const item = (key: string, lines: readonly string[]): string[] => [
    `- ${key} A gauge`,
    ...lines.map((line) => `  ${line}`),
  ];

  it.each([
    ['without a status', ['Tests: `tests/a.go`', 'Owner: pilot']],
    ['with a status that is not known', ['Status: mauve', 'Tests: `tests/a.go`']],
    ['without anything that is cited', ['Status: done', 'Tests: all of them']],
    ['where they are what a header says of the page', ['Date: 2031-03-04', 'Owner: pilot']],
  ])('%s', async (_what, lines) => {
    const page = ['# Rules', '', ...['R-1', 'R-2', 'R-3', 'R-4'].flatMap((key) => item(key, lines))].join('\n');
    expect(await brief(page, { configured: true })).toEqual([]);
  });

  it('at the head of a page', async () => {
    const page = '# Gauges\n\n**Status:** done\n**Evidence:** `src/gauge.go`\n\nText.\n';
    expect(await brief(page, { configured: true })).toEqual([]);
  });

  it('on a page that nobody declared, where they are fewer than three or have no keys', async () => {
    const lines = ['Status: done', 'Tests: `tests/a.go`'];
    const page = (...keys: readonly string[]): string =>
      ['# Rules', '', ...keys.flatMap((key) => item(key, lines))].join('\n');
    expect(await brief(page('R-1', 'R-2', 'R-3'))).toHaveLength(3);
    expect(await brief(page('R-1', 'R-2'))).toEqual([]);
    expect(await brief(page('First', 'Second', 'Third'))).toEqual([]);
    expect(await brief(page('First', 'Second', 'Third').replace('# Rules', '# Status'))).toEqual([]);
  });

  it.each([[{ configured: true }], [{}]])('beside bullets that are done in part: %j', async (settings) => {
    const page =
      '# Audit status\n\n- **ERR-01 Lid leaks**\n  - Status: partial\n  - Evidence: `src/a.ts`\n- **ERR-02 Bell silent**\n  - Status: open\n  - Evidence: `src/b.ts:2`\n';
    const { rows } = await rowsOf(page, settings);
    expect(rows.map(({ key, table, evidence }) => [key, table, evidence.map(({ polarity }) => polarity)])).toEqual([
      ['ERR-01', -1, ['work']],
      ['ERR-02', -1, ['gap']],
    ]);
  });

  it('and leave the check boxes of a page that nobody declared to be read', async () => {
    const cards = ['R-1', 'R-2', 'R-3'].flatMap((key) => item(key, ['Status: done', 'Tests: `tests/a.go`']));
    const page = ['# Status', '', '- [x] Lid works: `src/lid.go`', '', '## Rules', '', ...cards].join('\n');
    expect((await brief(page)).map(([key]) => key)).toEqual(['lid-works', 'R-1', 'R-2', 'R-3']);
  });

  it('where a table or an audit has the row', async () => {
    const page = [
      '# Gauge status',
      '',
      '| ID | Status | Evidence |',
      '|---|---|---|',
      '| R-1 | done | `src/a.go` |',
      '',
      ...item('R-1', ['Status: done', 'Tests: `tests/a.go`']),
      '',
    ].join('\n');
    expect((await brief(page, { configured: true })).map(([key]) => key)).toEqual(['R-1']);
  });
});

describe('a section of rows of a table', () => {
  it.each(['G-1: Hour', 'G-1 / G-2', 'G-1–G-2'])('is no row of its own: %s', async (heading) => {
    const page = [
      '# Gauge status',
      '',
      '| ID | Status |',
      '|---|---|',
      '| G-1 | done |',
      '| G-2 | done |',
      '',
      `### ${heading}`,
      '',
      '**Status:** done',
      '**Files:** `src/hour.go`',
      '',
    ].join('\n');
    expect((await brief(page, { configured: true })).map(([key]) => key)).toEqual(['G-1', 'G-2']);
  });
});

describe('discovery', () => {
  const three = (status: string, tests: string): string =>
    ['R-1', 'R-2', 'R-3'].map((key) => `- ${key} A gauge\n  ${status}\n  ${tests}\n`).join('');

  it.each([
    ['status: done', 'tests: tests/a.py'],
    ['**Status:** ✅', '**Evidence:** `a.py`'],
    ['状态：已完成', '测试：`a.py`'],
    ['Статус: готово', 'Файлы: `a.py`'],
  ])('looks at a page with such labels: %s, %s', (status, tests) => {
    expect(mightBeStatusPage({ path: 'docs/rules.md', text: three(status, tests) })).toEqual({
      candidate: true,
      reason: '3 labeled statuses are beside 3 lines of labeled evidence',
    });
  });

  it.each([
    ['one kind of label', three('status: done', 'owner: pilot')],
    ['sentences with a colon', three('The status of the gauge is this: done', 'It tests this: `a.py`')],
    ['fewer than three', '- R-1\n  status: done\n  tests: a.py\n- R-2\n  status: done\n  tests: a.py\n'],
  ])('does not look at one with %s', (_what, text) => {
    expect(mightBeStatusPage({ path: 'docs/rules.md', text }).candidate).toBe(false);
  });
});
