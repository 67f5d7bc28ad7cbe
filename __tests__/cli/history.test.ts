// `history` as a user runs it: what each version claimed and what its repository supported, in real repositories.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { PageHistory } from '../../src/report/history/point.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = 'docs/status.md';
let repository: GitRepository;
afterEach(() => repository.dispose());

const run = (...argv: readonly string[]) => runMain(argv, { cwd: repository.path, now: '2026-02-01T00:00:00Z' });
const draw = async (...argv: readonly string[]): Promise<PageHistory> =>
  JSON.parse((await run('history', PAGE, '--format', 'json', ...argv)).stdout) as PageHistory;
const numbers = ({ points }: PageHistory) =>
  points.map(({ done, supported, partial, notStarted }) => [done, supported, partial, notStarted]);

interface Written {
  readonly key: number;
  readonly status: string;
}
const pageOf = (rows: readonly Written[], stamp = '2026-01-01'): string =>
  [
    '# Lighthouse plan',
    '',
    `- Last Verified Date: ${stamp}`,
    '',
    '| Item | Status | Code | Tests | Gap |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ key, status }) =>
        `| ${key}.1 Lamp ${key} | ${status} | \`src/lamp${key}.ts\` | \`tests/lamp${key}.test.ts\` | later |`,
    ),
    '',
  ].join('\n');
const filesOf = (...keys: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => [
      [`src/lamp${key}.ts`, `export const lamp = ${key};\n`],
      [`tests/lamp${key}.test.ts`, `it('shines ${key}', () => {});\n`],
    ]),
  );
const rows = (count: number, status = 'done'): readonly Written[] =>
  Array.from({ length: count }, (_each, index) => ({ key: index + 1, status }));

/** Five commits: two rows; a test deleted; the page touched after that; eight rows more; the deleted test back, with a stamp. */
function makeLighthouse(): void {
  repository = new GitRepository({ ...filesOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), [PAGE]: pageOf(rows(2)) });
  repository.commit({ date: '2026-01-02T10:00:00Z' });
  repository.remove('tests/lamp2.test.ts');
  repository.commit({ date: '2026-01-03T10:00:00Z' });
  repository
    .write({ [PAGE]: pageOf([...rows(2), { key: 3, status: 'partial' }]) })
    .commit({ date: '2026-01-04T10:00:00Z' });
  repository.write({ [PAGE]: pageOf(rows(10)) }).commit({ date: '2026-01-05T10:00:00Z' });
  repository.write({ ...filesOf(2), [PAGE]: pageOf(rows(10), '2026-01-06') }).commit({ date: '2026-01-06T10:00:00Z' });
}

it('compares each version with the repository of its commit, and ends with the working tree', async () => {
  makeLighthouse();
  const history = await draw();
  expect(numbers(history)).toEqual([
    [2, 2, 0, 0],
    [2, 1, 1, 0],
    [10, 9, 0, 0],
    [10, 10, 0, 0],
    [10, 10, 0, 0],
  ]);
  expect(history.points.map(({ date }) => date.slice(0, 10))).toEqual([
    '2026-01-02',
    '2026-01-04',
    '2026-01-05',
    '2026-01-06',
    '2026-02-01',
  ]);
  expect(history.points.map(({ stamped, jump }) => [stamped, jump])).toEqual([
    [false, null],
    [false, null],
    [false, 7],
    [true, null],
    [false, null],
  ]);
  expect(history.points.at(-1)?.commit).toBe('WORKTREE');
});

it('ends with what check says, also of what is not committed', async () => {
  makeLighthouse();
  repository.remove('tests/lamp4.test.ts', 'src/lamp5.ts');
  const last = (await draw()).points.at(-1);
  const report = JSON.parse((await run('check', PAGE, '--format', 'json')).stdout) as Report;
  const held = report.documents[0]!.rows.filter((row) => row.declared?.status === 'done' && row.computed === 'done');
  expect(held).toHaveLength(8);
  expect(last).toMatchObject({ rows: report.counts.rows, done: report.counts.done, supported: held.length });
});

it('says of each version what check says of its commit, whatever the rows cite', async () => {
  const page = (rows: readonly string[]): string =>
    ['# Plan', '', '| Item | Status | Code | Tests |', '|---|---|---|---|', ...rows, ''].join('\n');
  const cited = (status: string): readonly string[] => [
    `| 1.1 Path | ${status} | \`src/lamp1.ts\` | \`tests/lamp1.test.ts\` |`,
    `| 1.2 Name | ${status} | \`src/lamp2.ts::shine\` | \`tests/lamp2.test.ts\` (\`shines 2\`) |`,
    `| 1.3 Folder and glob | ${status} | \`src/\` | \`tests/*.test.ts\` |`,
    `| 1.4 Command | ${status} | \`src/lamp3.ts:1\` | \`make shine\` |`,
    `| 1.5 End of a path | ${status} | \`lamp3.ts\` | \`lamp3.test.ts\` |`,
    `| 1.6 Name alone | ${status} | \`shine_brightly\` | - |`,
    `| 1.7 Gone | ${status} | ~~\`src/gone.ts\`~~ deleted, \`src/never.ts\` | TBD |`,
  ];
  repository = new GitRepository({
    ...filesOf(1, 2, 3),
    Makefile: 'shine:\n\techo\n',
    'src/bright.py': 'def shine_brightly():\n    pass\n',
    [PAGE]: page(cited('done')),
  });
  const commits = [repository.commit()];
  for (const status of ['partial', 'not started', 'blocked', 'done'])
    commits.push(repository.write({ [PAGE]: page(cited(status)) }).commit());
  repository.remove('src/lamp3.ts', 'tests/lamp1.test.ts', 'Makefile', 'src/bright.py');
  for (const status of ['not started', 'partial', 'done'])
    commits.push(repository.write({ [PAGE]: page(cited(status)) }).commit());
  const { points } = await draw();
  expect(points.slice(0, -1).map(({ commit }) => commit)).toEqual(commits);
  for (const { commit, ...point } of points.slice(0, -1)) {
    const { documents } = await guardRepository(repository.path, {
      head: commit,
      configuration: `documents: [${PAGE}]\n`,
    });
    const held = documents[0]!.rows.filter((row) => row.declared?.status === 'done' && row.computed === 'done');
    expect([commit, point.rows, point.supported]).toEqual([commit, documents[0]!.rows.length, held.length]);
  }
});

it('counts done rows apart whose evidence nobody can check, as the badge does', async () => {
  const lines = ['done', 'partial'].map((status, at) => ({ key: at + 1, status }));
  const told = pageOf(lines).replace('| later |', '| later |\n| 3.1 Lamp 3 | done | the keeper says so | see #12 |  |');
  repository = new GitRepository({ ...filesOf(1, 2), [PAGE]: told });
  repository.commit();
  const { points } = await draw();
  expect(points.map(({ done, supported, unchecked }) => [done, supported, unchecked])).toEqual([
    [2, 1, 1],
    [2, 1, 1],
  ]);
  const svg = (await run('history', PAGE)).stdout;
  expect(svg).toContain('1 done and supported');
  expect(svg).toContain('1 done, not checked');
  expect(svg).toContain('2 rows done, 1 of them supported and 1 not checked');
  expect(svg).not.toContain('done, not supported');
  const html = (await run('history', PAGE, '--format', 'html')).stdout;
  expect(html).toContain('<th scope="col">Not checked</th>');
  expect(html).not.toContain('class="label error"');
  const badge = JSON.parse((await run('check', PAGE, '--format', 'badge')).stdout) as { readonly message: string };
  expect(badge.message).toContain('2 of 3 rows hold, 1 not checked');
});

it('draws a long time since the last commit shorter than it was', async () => {
  makeLighthouse();
  const late = await runMain(['history', PAGE], { cwd: repository.path, now: '2026-12-01T00:00:00Z' });
  expect(late.stdout).toContain('class="cut"');
  expect(late.stdout).toMatch(/>2026-01-02<[\s\S]*>2026-12-01<[\s\S]*>2026-01-06</);
  const soon = await runMain(['history', PAGE], { cwd: repository.path, now: '2026-01-06T12:00:00Z' });
  expect(soon.stdout).not.toContain('class="cut"');
});

it('follows the page through a rename, and not into a page it resembles', async () => {
  repository = new GitRepository({ ...filesOf(1, 2, 3), 'docs/other.md': pageOf(rows(3)) });
  repository.commit();
  repository.write({ 'docs/old.md': pageOf(rows(3)) }).commit();
  repository.rename('docs/old.md', PAGE).commit();
  const history = await draw();
  expect(history.points.map(({ commit }) => commit)).toEqual([
    ...repository.git('rev-list', '--reverse', '--max-count=2', 'HEAD').split('\n'),
    'WORKTREE',
  ]);
});

it('counts versions without rows apart', async () => {
  repository = new GitRepository({ ...filesOf(1), [PAGE]: '# Soon\n' });
  repository.commit();
  repository.write({ [PAGE]: pageOf(rows(1)) }).commit();
  expect(await draw()).toMatchObject({ left: 1, points: [{ rows: 1 }, { rows: 1 }] });
});

it('begins where a page that was deleted was added again', async () => {
  repository = new GitRepository({ ...filesOf(1), [PAGE]: pageOf(rows(1)) });
  repository.commit();
  repository.remove(PAGE).commit();
  repository.write({ [PAGE]: pageOf(rows(1)) }).commit();
  expect(await draw()).toMatchObject({ left: 0, points: [{ rows: 1 }, { rows: 1 }] });
});

it('leaves out versions before --since', async () => {
  makeLighthouse();
  expect((await draw('--since', '2026-01-05')).points).toHaveLength(3);
  expect((await draw('--since', '2026-01')).points).toHaveLength(5);
  expect(await run('history', PAGE, '--since', 'yesterday')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Unexpected `yesterday` for --since, expected a day or a month') as string,
  });
});

it('draws the history, and writes its numbers', async () => {
  makeLighthouse();
  const svg = (await run('history', PAGE)).stdout;
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(svg).toContain('+7 rows, Last Verified unchanged');
  expect(svg).toContain('10 done and supported');
  expect((await run('--format', 'csv', 'history', PAGE)).stdout.split('\n').slice(0, 1)).toEqual([
    'date,commit,rows,done,supported,unchecked,partial,notStarted,other,mark',
  ]);
  const file = join(repository.path, 'history.html');
  expect(await run('history', PAGE, '--format', 'html', '-o', file)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const html = readFileSync(file, 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain(svg.trimEnd());
});

it('writes a hostile path as text', async () => {
  const path = 'docs/<script>alert(1)</script>&"x.md';
  repository = new GitRepository({ ...filesOf(1), [path]: pageOf(rows(1)) });
  repository.commit();
  for (const format of ['svg', 'html', 'csv'])
    expect((await run('history', path, '--format', format)).stdout).not.toMatch(/<script|&"|alert\(1\)<\//);
});

it.each<[readonly string[], string]>([
  [[PAGE, '--format', 'sarif'], 'Unexpected `sarif` for --format, expected svg, html, csv, json.'],
  [['src/lamp1.ts'], 'has no rows'],
  [[PAGE, '--output', PAGE], '--output docs/status.md would replace docs/status.md, which was checked'],
  [[], 'history needs an argument: matrix-guard history DOCUMENT.'],
])('says what is wrong with %j', async (argv, message) => {
  makeLighthouse();
  const { code, stdout, stderr } = await run('history', ...argv);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

it.each([true, false])('shows progress on a terminal only (%s)', async (isTTY) => {
  makeLighthouse();
  let shown = '';
  const output = (write: (text: string) => void, terminal: boolean) => ({
    isTTY: terminal,
    on: () => undefined,
    write: (text: string, done?: () => void) => {
      write(text);
      done?.();
    },
  });
  const code = await main({
    argv: ['history', PAGE, '--format', 'csv'],
    cwd: repository.path,
    env: {},
    now: new Date('2026-02-01T00:00:00Z'),
    build: null,
    program: 'matrix-guard',
    stdout: output(() => undefined, false),
    stderr: output((text) => (shown += text), isTTY),
  });
  expect(code).toBe(0);
  expect(shown).toBe(isTTY ? '\r1 of 4 versions\r2 of 4 versions\r3 of 4 versions\r4 of 4 versions\r\u001b[K' : '');
});
