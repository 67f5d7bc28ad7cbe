// Names that code had when their row was last written and that only documentation has now: from a checkout and over REST alike, at the price of few reads.
import { parseConfiguration } from '../../src/config/load.ts';
import { guard } from '../../src/guard.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { watch } from '../../src/repository/watched.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth, type BothReports } from '../helpers/guard-both.ts';

const PAGE = 'docs/status-matrix.md';

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository();
});
afterEach(() => {
  repository.dispose();
});

interface Row {
  readonly key: string;
  readonly status?: string;
  /** In code marks. */
  readonly name: string;
  readonly remark?: string;
}

const pageOf = (rows: readonly Row[], pad = ''): string =>
  [
    '# Ferry',
    '',
    '- Last Verified Commit: TBD',
    '',
    '| Item | Status | Evidence |',
    '|---|---|---|',
    ...rows.map(
      ({ key, status = 'done', name, remark = '' }) =>
        `| ${key}${pad} | ${status}${pad} | \`src/ferry.ts\`, \`${name}\`${remark}${pad} |`,
    ),
    '',
  ].join('\n');

const docsOf = (rows: readonly Row[]): string => rows.map(({ name }) => `- \`${name}\`\n`).join('');

/** The last commit judged against the one before it; both sources must say the same. */
const guardChange = async (): Promise<BothReports> =>
  await guardBoth(repository, { base: 'HEAD~1', head: 'HEAD', configuration: `documents: [${PAGE}]\n` });

async function judge(): Promise<BothReports> {
  const both = await guardChange();
  expect(JSON.stringify(both.rest, null, 2)).toBe(JSON.stringify(both.git, null, 2));
  return both;
}

const found = ({ git: { findings } }: BothReports): readonly string[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'symbol-missing')
    .map(({ rowKey, messageId, ground, origin, severity }) =>
      [rowKey ?? '', messageId, ground, origin, severity].join(' '),
    );

const later = (): void => {
  repository.write({ 'later.txt': 'later\n' }).commit();
};

/** Names of any shape, with the line of code that has each. */
const MEMBERS: readonly (readonly [kind: string, name: string, path: string, code: string])[] = [
  ['metric', 'ferry_crossings_total', 'src/metrics.ts', "export const crossings = counter('ferry_crossings_total');\n"],
  ['feature flag', 'night_crossing_enabled', 'src/flags.py', 'FLAGS = {"night_crossing_enabled": True}\n'],
  ['event', 'crossing_started', 'src/events.go', 'const started = `crossing_started`\n'],
  ['tool', 'get_timetable', 'src/tools.rs', '#[tool(name = "get_timetable")]\nfn timetable() {}\n'],
  ['constant', 'MAX_PASSENGERS', 'src/limits.c', '#define MAX_PASSENGERS 12\n'],
  ['variable of the environment', 'FERRY_PIER', 'deploy/run.sh', 'export FERRY_PIER=1\n'],
  ['function', 'board_all()', 'src/board.py', 'def board_all(): pass\n'],
  ['type', 'FerryPlan', 'src/plan.ts', 'export interface FerryPlan {}\n'],
  ['method', 'Ferry::moor_twice', 'src/moor.rs', 'impl Ferry { fn moor_twice() {} }\n'],
  ['column', 'crossed_at', 'db/001.sql', 'ALTER TABLE trips ADD COLUMN crossed_at TEXT;\n'],
];

describe('a name that code had when its row was written is gone', () => {
  it('of whatever shape it is, each by the same few reads', async () => {
    const rows = MEMBERS.map(([, name], at): Row => ({ key: `REQ-${at + 1}`, name }));
    const code = Object.fromEntries(MEMBERS.map(([, , path, text]) => [path, text]));
    repository.write({ 'src/ferry.ts': '', 'docs/names.md': docsOf(rows), ...code, [PAGE]: pageOf(rows) }).commit();
    repository.remove(...Object.keys(code)).commit();
    later();
    const both = await judge();
    expect(found(both)).toEqual(rows.map(({ key }) => `${key} documented-since history existing warning`));
    const [first] = both.git.findings.filter(({ ruleId }) => ruleId === 'symbol-missing');
    expect(first?.message).toBe(
      '`ferry_crossings_total` was in `src/metrics.ts` when this row was last written; now only documentation names it: `docs/names.md`.',
    );
    expect(both.git.documents[0]?.rows.map(({ computed }) => computed)).toEqual(rows.map(() => 'done'));
    const lists = both.github.reads().filter(({ route }) => /\/commits$|\/tarball\//.test(route));
    expect(lists.length).toBeLessThanOrEqual(4);
    expect(both.github.reads().length).toBeLessThanOrEqual(14);
  });

  it('also where the table was aligned anew since', async () => {
    const rows: readonly Row[] = [{ key: 'REQ-1', name: 'crossing_started' }];
    const files = { 'src/ferry.ts': '', 'docs/names.md': docsOf(rows) };
    repository.write({ ...files, 'src/a.ts': "emit('crossing_started');\n", [PAGE]: pageOf(rows) }).commit();
    repository.write({ 'src/a.ts': '\n' }).commit();
    repository.write({ [PAGE]: pageOf(rows, '    ') }).commit();
    later();
    expect(found(await judge())).toEqual(['REQ-1 documented-since history existing warning']);
  });

  it('and new where this change takes it away', async () => {
    const rows: readonly Row[] = [{ key: 'REQ-1', name: 'crossing_started' }];
    const files = { 'src/ferry.ts': '', 'docs/names.md': docsOf(rows) };
    repository.write({ ...files, 'src/a.ts': "emit('crossing_started');\n", [PAGE]: pageOf(rows) }).commit();
    repository.write({ 'src/a.ts': '\n' }).commit();
    expect(found(await judge())).toEqual(['REQ-1 documented change new warning']);
  });
});

describe('nothing is said', () => {
  const ROW: Row = { key: 'REQ-1', name: 'crossing_started' };
  const CODE = { 'src/a.ts': "emit('crossing_started');\n" };
  const CASES: Readonly<
    Record<string, { readonly row?: Row; readonly before: Readonly<Record<string, string>>; readonly after?: Row }>
  > = {
    'of a name that code never had': { before: {} },
    'of one that a comment had': { before: { 'src/a.ts': '// crossing_started comes later\n' } },
    'of one that data had': { before: { 'reports/names.json': '["crossing_started"]\n' } },
    'of one that is a part of a longer one': { before: { 'src/a.ts': "emit('crossing_started_early');\n" } },
    'of a row that claims nothing yet': { row: { ...ROW, status: 'not started' }, before: CODE },
    'of a name that the row calls removed': { row: { ...ROW, remark: ' (removed)' }, before: CODE },
    'of a row that was written after': { before: CODE, after: { ...ROW, status: 'partial' } },
  };

  it.each(Object.entries(CASES))('%s', async (_, { row = ROW, before, after }) => {
    const files = { 'src/ferry.ts': '', 'docs/names.md': docsOf([row]) };
    repository.write({ ...files, ...before, [PAGE]: pageOf([row]) }).commit();
    repository.write(Object.fromEntries(Object.keys(before).map((path) => [path, '\n']))).commit();
    if (after !== undefined) repository.write({ [PAGE]: pageOf([after]) }).commit();
    later();
    expect(found(await judge())).toEqual([]);
  });

  it('of a test that is called like a file, and no history is read', async () => {
    const row: Row = { key: 'REQ-1', name: 'test_crossing' };
    const files = {
      'src/ferry.ts': '',
      'docs/names.md': docsOf([row]),
      'tests/test_crossing.py': 'def test_a(): pass\n',
    };
    repository.write({ ...files, 'src/a.ts': "run('test_crossing');\n", [PAGE]: pageOf([row]) }).commit();
    repository.write({ 'src/a.ts': '\n' }).commit();
    later();
    const both = await judge();
    expect(found(both)).toEqual([]);
    expect(both.github.reads().filter(({ route }) => /\/commits$/.test(route))).toEqual([]);
  });

  it('where code elsewhere has it, and no history is read', async () => {
    const files = { 'src/ferry.ts': '', 'docs/names.md': docsOf([ROW]) };
    repository.write({ ...files, ...CODE, [PAGE]: pageOf([ROW]) }).commit();
    repository.remove('src/a.ts').write({ 'lib/b.ts': "emit('crossing_started');\n" }).commit();
    later();
    const both = await judge();
    expect(found(both)).toEqual([]);
    expect(both.github.reads().filter(({ route }) => /\/commits$/.test(route))).toEqual([]);
  });
});

/** Names in rows that as many commits wrote one after the other, and code that has them all until the end. */
function writeOneByOne(count: number): readonly Row[] {
  const rows = Array.from({ length: count }, (_, at): Row => ({
    key: `REQ-${at + 1}`,
    name: `cabin_${at + 1}_locked`,
  }));
  const code = rows.map(({ name }) => `export const ${name} = 1;\n`).join('');
  repository.write({ 'src/ferry.ts': '', 'docs/names.md': docsOf(rows), 'src/cabins.ts': code });
  for (const at of rows.keys()) repository.write({ [PAGE]: pageOf(rows.slice(0, at + 1)) }).commit();
  repository.remove('src/cabins.ts').commit();
  later();
  return rows;
}

const left = (count: string): string =>
  `${PAGE}: the history of only some names that documentation alone has was looked up; ${count} may be gone from the code.`;

it('finds names whose rows many commits wrote; over REST, where each costs a download, it looks at two and says so', async () => {
  const rows = writeOneByOne(6);
  const both = await guardChange();
  expect(found(both)).toEqual(rows.map(({ key }) => `${key} documented-since history existing warning`));
  expect(both.git.notes).not.toContainEqual(expect.stringContaining('more name'));
  expect(both.rest.notes).toContainEqual(expect.stringContaining('may be gone from the code.'));
  const onGit = new Set(both.git.findings.map(({ fingerprint }) => fingerprint));
  expect(both.rest.findings.filter(({ fingerprint }) => !onGit.has(fingerprint))).toEqual([]);
  expect(both.github.reads().length).toBeLessThanOrEqual(14);
});

it('searches twenty commits for a page, and notes how many names are left', async () => {
  writeOneByOne(22);
  const both = await guardChange();
  expect(found(both)).toHaveLength(20);
  expect(both.git.notes).toContain(left('2 more names'));
});

it('searches a commit once, whichever pages ask', async () => {
  const OTHER = 'docs/second-matrix.md';
  const one: Row = { key: 'REQ-1', name: 'crossing_started' };
  const two: Row = { key: 'REQ-2', name: 'crossing_ended' };
  const files = { 'src/ferry.ts': '', 'docs/names.md': docsOf([one, two]) };
  const code = { 'src/a.ts': "emit('crossing_started');\nemit('crossing_ended');\n" };
  const written = repository.write({ ...files, ...code, [PAGE]: pageOf([one]), [OTHER]: pageOf([two]) }).commit();
  repository.write({ 'src/a.ts': '\n' }).commit();
  later();
  const { settings } = await parseConfiguration({ path: 'matrix.yml', text: `documents: [${PAGE}, ${OTHER}]\n` });
  if (settings === null) throw new Error('The configuration is not valid.');
  const watched = watch(await openGitRepository({ directory: repository.path, base: null, head: 'HEAD' }));
  try {
    const { findings } = await guard({ repository: watched.repository, settings, today: '2026-03-01' });
    expect(findings.filter(({ messageId }) => messageId === 'documented-since')).toHaveLength(2);
    const searches = (await watched.heard())?.asked.filter(({ of, method }) => of === written && method === 'search');
    expect(searches?.map(({ given }) => given)).toEqual([[['crossing_ended', 'crossing_started']]]);
  } finally {
    await watched.repository.close();
  }
});
