// What a run may cost, in what does not depend on the machine: the git processes it starts, and the contents it reads.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { defaultSettings } from '../../src/config/defaults.ts';
import { cannotMatter } from '../../src/evidence/untouched/cannot-matter.ts';
import { guard } from '../../src/guard.ts';
import { findGit } from '../../src/repository/git/find-git.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Snapshot } from '../../src/repository/repository.ts';
import type { Keeping } from '../../src/rows/set/readings.ts';
import { memoryKept } from '../helpers/guard-kept.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGES = 12;
const FILES = 30;

const page = (number: number): string =>
  [
    `# Area ${number}`,
    '',
    '| ID | Status | Evidence | Tests |',
    '|---|---|---|---|',
    ...Array.from(
      { length: 8 },
      (_, row) => `| A${number}.${row} | done | \`src/f${(number * 3 + row) % FILES}.ts\` | - |`,
    ),
    '',
  ].join('\n');

const FILES_BEFORE: Readonly<Record<string, string>> = {
  'README.md': '# Harbor\n',
  ...Object.fromEntries(Array.from({ length: FILES }, (_, at) => [`src/f${at}.ts`, `export const f${at} = ${at};\n`])),
  ...Object.fromEntries(Array.from({ length: PAGES }, (_, at) => [`docs/area-${at}-status.md`, page(at)])),
};

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository(FILES_BEFORE);
  repository.commit();
});
afterEach(() => {
  repository.dispose();
});

/** The git commands that the work starts, by their first word. */
async function countProcesses(work: () => Promise<unknown>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-cost-'));
  const log = join(folder, 'log');
  const before = process.env['PATH'] ?? '';
  try {
    writeFileSync(log, '');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${findGit()}' "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    process.env['PATH'] = `${folder}${delimiter}${before}`;
    await work();
    const verbs =
      /\b(rev-parse|cat-file|ls-tree|ls-files|diff-index|diff-tree|diff|log|rev-list|grep|merge-base|config|version)\b/;
    return readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => verbs.exec(line)?.[1] ?? line)
      .sort();
  } finally {
    process.env['PATH'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

const onPosix = process.platform === 'win32' ? it.skip : it;

describe('git processes', () => {
  onPosix('of a staged check that matters to no page', async () => {
    repository.write({ 'README.md': '# Harbor\n\nMore.\n' }).git('add', '--all');
    const check = () => runMain(['check', '--staged'], { cwd: repository.path, once: true });
    expect(await countProcesses(check)).toEqual(['cat-file', 'diff-index', 'ls-tree', 'rev-parse']);
    expect(await check()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('touches no checked page') as string,
    });
  });

  onPosix('of a staged check that deletes evidence', async () => {
    repository.git('rm', '--quiet', 'src/f3.ts');
    const check = () => runMain(['check', '--staged', '--quiet'], { cwd: repository.path, once: true });
    expect((await countProcesses(check)).length).toBeLessThanOrEqual(8);
  });

  onPosix('of a check of two commits', async () => {
    const base = repository.git('rev-parse', 'HEAD');
    repository.remove('src/f3.ts').write({ 'src/f4.ts': 'export {};\n' });
    repository.commit();
    const check = () => runMain(['check', '--base', base, '--head', 'HEAD'], { cwd: repository.path, once: true });
    expect((await countProcesses(check)).length).toBeLessThanOrEqual(7);
  });

  onPosix('of the same checks again, which ask no more than they did', async () => {
    const home = mkdtempSync(join(tmpdir(), 'matrix-guard-cost-home-'));
    const env = { HOME: home, XDG_CACHE_HOME: home };
    const base = repository.git('rev-parse', 'HEAD');
    repository.remove('src/f3.ts').write({ 'src/f4.ts': 'export {};\n' });
    repository.commit();
    repository.write({ 'README.md': '# Harbor\n\nMore.\n' }).git('add', '--all');
    try {
      for (const args of [['--base', base, '--head', 'HEAD'], ['--staged'], []]) {
        const check = (build: string) => runMain(['check', ...args], { cwd: repository.path, env, build });
        const first = await countProcesses(() => check('one'));
        expect((await countProcesses(() => check('one'))).length).toBeLessThanOrEqual(first.length);
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});

interface Counted {
  readonly snapshot: Snapshot;
  readonly paths: () => readonly string[];
  readonly bytes: () => number;
  readonly searched: () => readonly string[];
}

/** The snapshot, and how many paths and bytes are read from it. */
function counted(snapshot: Snapshot): Counted {
  const paths: string[] = [];
  const searched: string[] = [];
  let bytes = 0;
  return {
    paths: () => paths,
    bytes: () => bytes,
    searched: () => searched,
    snapshot: {
      commit: snapshot.commit,
      tree: () => snapshot.tree(),
      ids: (asked) => snapshot.ids(asked),
      search: (literals) => {
        searched.push(...literals);
        return snapshot.search(literals);
      },
      read: async (asked) => {
        paths.push(...asked);
        const contents = await snapshot.read(asked);
        for (const content of contents.values()) bytes += content.kind === 'content' ? content.bytes.length : 0;
        return contents;
      },
    },
  };
}

it('reads no evidence where a staged change matters to no page, and none that did not change otherwise', async () => {
  repository.write({ 'README.md': '# Harbor\n\nMore.\n' }).git('add', '--all');
  const opened = await openGitRepository({
    directory: repository.path,
    base: 'auto',
    head: null,
    staged: { indexFile: null },
  });
  try {
    const [head, base] = [counted(opened.head), counted(opened.base ?? opened.head)];
    const watched = { ...opened, head: head.snapshot, base: base.snapshot };
    const isSource = (path: string): boolean => path.startsWith('src/');
    expect(await cannotMatter({ repository: watched, settings: defaultSettings() })).toBe(true);
    expect([...head.paths(), ...base.paths()].filter(isSource)).toEqual([]);
    await guard({ repository: watched, settings: defaultSettings(), today: '2026-02-01' });
    expect([...head.paths(), ...base.paths()].filter(isSource)).toEqual([]);
  } finally {
    await opened.close();
  }
});

/** Judges the last commit against its parent. */
async function judge({ keeping = null }: { readonly keeping?: Keeping | null } = {}) {
  const opened = await openGitRepository({ directory: repository.path, base: 'HEAD~1', head: 'HEAD' });
  const head = counted(opened.head);
  const base = counted(opened.base ?? opened.head);
  try {
    const watched = { ...opened, head: head.snapshot, base: base.snapshot };
    const report = await guard({ repository: watched, settings: defaultSettings(), today: '2026-02-01', keeping });
    return { report, bytes: head.bytes() + base.bytes() };
  } finally {
    await opened.close();
  }
}

const sizeOf = (files: Readonly<Record<string, string>>): number =>
  Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);

it('reads each page twice a side, to find it and to read it, and of the evidence no more than what changed', async () => {
  repository.write({ 'src/f4.ts': 'export {};\n' });
  repository.commit();
  const pages = sizeOf(Object.fromEntries(Object.entries(FILES_BEFORE).filter(([path]) => path.endsWith('.md'))));
  const { bytes } = await judge();
  expect(bytes).toBeLessThanOrEqual(4 * pages + 200);
});

it('parses a page once, and never again while it and its settings stay the same', async () => {
  const bytes = memoryKept();
  const keeping = { bytes, build: 'one' };
  /** Pages that were parsed are kept. */
  const parsed = async (): Promise<number> => {
    const before = bytes.pieces.size;
    await judge({ keeping });
    return bytes.pieces.size - before;
  };
  repository.write({ 'src/f4.ts': 'export {};\n' });
  repository.commit();
  expect(await parsed()).toBe(PAGES);
  expect(await parsed()).toBe(0);
  repository.write({ 'docs/area-3-status.md': page(3).replace('done', 'partial'), 'src/f5.ts': 'export {};\n' });
  repository.commit();
  expect(await parsed()).toBe(1);
});

it('makes at most ten requests over REST for a change with one page, and three for each further page', async () => {
  repository.write({ 'src/f4.ts': 'export {};\n', 'docs/area-3-status.md': page(3).replace('done', 'partial') });
  repository.commit();
  const { git, rest, github } = await guardBoth(repository, { base: 'HEAD~1', head: 'HEAD' });
  expect(rest).toEqual(git);
  expect(github.reads().length).toBeLessThanOrEqual(10 + 3 * (PAGES - 1));
});

describe('of cited tests', () => {
  const TESTS = {
    'tests/cited.test.ts': "it('a', () => {});\n",
    'tests/planned.test.ts': "it('b', () => {});\n",
    'tests/uncited.test.ts': "it.skip('c', () => {});\n",
    'tests/skipped.test.ts': "it.skip('d', () => {});\n",
    'tests/helper.ts': 'export {};\n',
  };
  const row = (key: string, status: string, tests: string): string =>
    `| ${key} | ${status} | \`src/f1.ts\` | ${tests} |\n`;

  /** The files of tests that are read at head and at base, and what is searched for. */
  async function readFor(rows: string): Promise<Readonly<Record<'head' | 'base' | 'searched', readonly string[]>>> {
    const text = `# Area\n\n| ID | Status | Evidence | Tests |\n|---|---|---|---|\n${rows}`;
    repository.write({ ...TESTS, 'docs/area-0-status.md': text }).commit();
    repository.write({ 'src/f1.ts': 'export const f1 = 2;\n' }).commit();
    const opened = await openGitRepository({ directory: repository.path, base: 'HEAD~1', head: 'HEAD' });
    try {
      const [head, base] = [counted(opened.head), counted(opened.base ?? opened.head)];
      await guard({
        repository: { ...opened, head: head.snapshot, base: base.snapshot },
        settings: defaultSettings(),
        today: '2026-02-01',
      });
      const ofTests = (paths: readonly string[]) =>
        [...new Set(paths.filter((path) => path.startsWith('tests/')))].sort();
      return {
        head: ofTests(head.paths()),
        base: ofTests(base.paths()),
        searched: [...head.searched(), ...base.searched()],
      };
    } finally {
      await opened.close();
    }
  }

  it('reads none where no row cites one', async () => {
    expect(await readFor(row('A0.1', 'done', '-'))).toEqual({ head: [], base: [], searched: [] });
  });

  it('reads those of rows that claim them, at head, and searches for nothing', async () => {
    const rows = row('A0.1', 'done', '`tests/cited.test.ts`') + row('A0.2', 'not started', '`tests/planned.test.ts`');
    expect(await readFor(rows)).toEqual({ head: ['tests/cited.test.ts'], base: [], searched: [] });
  });

  it('does not read one at base that did not change', async () => {
    expect(await readFor(row('A0.1', 'done', '`tests/skipped.test.ts`'))).toEqual({
      head: ['tests/skipped.test.ts'],
      base: [],
      searched: [],
    });
  });
});
