// A page that a change writes anew as another table has not lost its rows one by one.
import { judgeChange, saidBy, type Files } from '../helpers/judge-change.ts';

const PAGE = 'docs/tides.md';
const NAMED = `documents: [${PAGE}]\nrules: { verification-missing: off }\n`;
const PORTS = ['Anvik', 'Brest', 'Cadiz', 'Dover', 'Esbjerg', 'Faro', 'Genoa', 'Hull'];
const FILES: Files = Object.fromEntries(PORTS.map((port) => [`src/${port.toLowerCase()}.ts`, `// ${port}\n`]));

const rowOf = (port: string): string => `| Tide tables of ${port} | done | \`src/${port.toLowerCase()}.ts\` |`;
const pageOf = (...lines: readonly string[]): string => ['# Tides', '', ...lines, ''].join('\n');
const OLD = pageOf('| Port | Status | Evidence |', '|---|---|---|', ...PORTS.map(rowOf));

const LANES = ['Deep water', 'Shallow banks', 'Locks', 'Ferries'];
const anew = (header: string): string =>
  pageOf(
    'Lanes are listed here, ports are not.',
    '',
    header,
    '|---|---|---|',
    ...LANES.map((lane) => `| ${lane} lane | vessels under way | Stable |`),
  );
const OTHER = anew('| Lane | Traffic | Status |');
const LINES_OF_OTHER = OTHER.split('\n').slice(4);

const judge = async (after: string, configuration?: string, files: Files = FILES): Promise<readonly object[]> =>
  saidBy(
    'row-removed',
    await judgeChange({
      before: { ...FILES, [PAGE]: OLD },
      after: { ...files, [PAGE]: after },
      configuration,
    }),
  );

it('a declared page has one notice', async () => {
  expect(await judge(OTHER, NAMED)).toEqual([
    {
      messageId: 'replaced',
      data: { rows: 8, path: PAGE },
      message: 'This change replaces the tables of `docs/tides.md`.',
      severity: 'notice',
      origin: 'new',
      ground: 'change',
      shown: true,
      line: 1,
      column: 1,
      rowKey: null,
    },
  ]);
});

it('a detected page has it in the report only', async () => {
  expect(await judge(OTHER)).toMatchObject([{ messageId: 'replaced', ground: 'reading', shown: false }]);
});

it('a table without a status can take its place', async () => {
  const prose = anew('| Lane | Traffic | Contract |');
  expect(await judge(prose)).toMatchObject([{ messageId: 'replaced', shown: false }]);
});

it('rows whose evidence goes with them are told', async () => {
  const files = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== 'src/dover.ts'));
  expect(await judge(OTHER, NAMED, files)).toMatchObject([
    { messageId: 'removed-more', shown: true, data: { rows: 1, claims: 'Tide tables of Dover (done)' } },
  ]);
});

it('rows that must be kept are an error', async () => {
  expect(await judge(OTHER, `${NAMED}rows: keep\n`)).toMatchObject([{ messageId: 'kept', severity: 'error' }]);
});

it.each<readonly [string, string]>([
  ['a placeholder takes their place', pageOf('Results follow after the next run.', '', '- run the probes')],
  [
    'a table of two rows takes their place',
    pageOf('| Lane | Traffic | Status |', '|---|---|---|', '| Deep | many | Stable |'),
  ],
  ['the table has its header still', pageOf('| Port | Status | Evidence |', '|---|---|---|', rowOf('Anvik'))],
  [
    'the table is empty',
    pageOf(
      '| Port | Status | Evidence |',
      '|---|---|---|',
      '',
      '| Lane | Traffic | Note |',
      '|---|---|---|',
      ...LANES.map((lane) => `| ${lane} | x | y |`),
    ),
  ],
  ['the other table is in a comment', pageOf('Nothing is tracked.', '', '<!--', ...LINES_OF_OTHER, '-->')],
  ['the other table is in a code block', pageOf('Nothing is tracked.', '', '```', ...LINES_OF_OTHER, '```')],
  ['their table is in a quote now', pageOf('> | Port | Status | Evidence |', '> |---|---|---|', '', ...LINES_OF_OTHER)],
])('rows are removed where %s', async (_, after) => {
  for (const configuration of [NAMED, undefined])
    for (const { messageId } of (await judge(after, configuration)) as readonly { readonly messageId: string }[])
      expect(messageId).toBe('removed-more');
  expect(await judge(after, NAMED)).toHaveLength(1);
});

it('rows are removed, and counted, where few of them go', async () => {
  const after = pageOf('| Port | Status | Evidence |', '|---|---|---|', ...PORTS.slice(4).map(rowOf));
  for (const configuration of [NAMED, undefined])
    expect(await judge(after, configuration)).toMatchObject([{ messageId: 'removed', data: { rows: 4 } }]);
});

it('rows of a page that keeps most of what it says are removed', async () => {
  const story = Array.from({ length: 30 }, (_, at) => `Harbor ${at} keeps its own books.`);
  const report = await judgeChange({
    before: { ...FILES, [PAGE]: `${OLD}\n${story.join('\n\n')}\n` },
    after: { ...FILES, [PAGE]: `${OTHER}\n${story.join('\n\n')}\n` },
    configuration: NAMED,
  });
  expect(saidBy('row-removed', report)).toMatchObject([{ messageId: 'removed-more' }]);
});

it('what the page still says in other words is not counted', async () => {
  const titles = [
    'lamp keeper',
    'pilot fees',
    'mud chart',
    'gale flags',
    'fog horn',
    'quay depth',
    'rope store',
    'ice watch',
  ];
  const nameOf = (port: string): string => `${port} ${titles[PORTS.indexOf(port)] ?? ''}`;
  const rows = PORTS.map((port) => rowOf(port).replace(/Tide tables of \w+/u, nameOf(port)));
  const kept = PORTS.slice(0, 2).map((port) => `- ${nameOf(port)}`);
  const report = await judgeChange({
    before: { ...FILES, [PAGE]: pageOf('| Port | Status | Evidence |', '|---|---|---|', ...rows) },
    after: { ...FILES, [PAGE]: `${OTHER}\n${kept.join('\n')}\n` },
    configuration: NAMED,
  });
  expect(saidBy('row-removed', report)).toMatchObject([
    { messageId: 'replaced', ground: 'change', shown: true, data: { rows: 6 } },
  ]);
});

it('all of it, and it is in the report only', async () => {
  const kept = PORTS.map((port) => `- Tide tables of ${port}`);
  expect(await judge(`${OTHER}\n${kept.join('\n')}\n`, NAMED)).toMatchObject([
    { messageId: 'replaced', ground: 'reading', shown: false, data: { rows: 8 } },
  ]);
});

it('a plan that is replaced is in the report only', async () => {
  const plan = OLD.replaceAll('| done |', '| not started |');
  const report = await judgeChange({
    before: { ...FILES, [PAGE]: plan },
    after: { ...FILES, [PAGE]: OTHER },
    configuration: NAMED,
  });
  expect(saidBy('row-removed', report)).toMatchObject([{ messageId: 'replaced', ground: 'reading', shown: false }]);
});

it('as many new rows as it lost change nothing', async () => {
  const lanes = PORTS.map((port) => `| ${port}-side lane | done | quay |`);
  const other = pageOf('Lanes are listed here.', '', '| Lane | Status | Quay |', '|---|---|---|', ...lanes);
  expect(await judge(other, NAMED)).toMatchObject([{ messageId: 'replaced', ground: 'change', shown: true }]);
});
