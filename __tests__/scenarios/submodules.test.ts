// Paths in submodules: what no tree shows is not missing, and what left for one is not deleted. The same from git and over REST.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import type { Report } from '../../src/report/report.ts';

const CONFIGURATION = 'documents: [docs/status.md]\nrules: { verification-missing: off }\n';
const repositories: GitRepository[] = [];
afterAll(() => {
  for (const one of repositories) one.dispose();
});

const pageOf = (cells: readonly string[], rest = ''): string =>
  [
    '# Status',
    '',
    '| Item | Status | Evidence |',
    '|---|---|---|',
    ...cells.map((cell, at) => `| R-${at + 1} | done | ${cell} |`),
    rest,
    '',
  ].join('\n');

function link(git: GitRepository, path: string, id = '1'.repeat(40)): GitRepository {
  mkdirSync(join(git.path, path), { recursive: true });
  git.git('rm', '-r', '--quiet', '--cached', '--ignore-unmatch', path);
  git.git('update-index', '--add', '--cacheinfo', `160000,${id},${path}`);
  return git;
}

const WHOLE = {
  'README.md': 'A billing system.\n',
  'src/main.php': '<?php main();\n',
  'src/billing/Ledger.php': '<?php class Ledger { function test_balance_holds() {} }\n',
  'src/billing/Tax.php': '<?php class Tax { }\n',
  'src/billing/rates/table.csv': '1,2\n',
  'src/other/Kept.php': '<?php class Kept {}\n',
};

async function judge(
  page: string,
  {
    before = () => undefined,
    change,
    files = WHOLE,
  }: {
    readonly before?: (git: GitRepository) => unknown;
    readonly change: (git: GitRepository) => unknown;
    readonly files?: Readonly<Record<string, string>>;
  },
): Promise<Report> {
  const git = new GitRepository({ ...files, 'docs/status.md': page });
  repositories.push(git);
  before(git);
  git.commit({ message: 'base' });
  change(git);
  git.commit({ message: 'head' });
  const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
  expect(rest).toEqual(report);
  return report;
}

const told = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ origin, ruleId }) => origin !== 'resolved' && ruleId !== 'status-overstated')
    .map(({ ruleId, rowKey, line, evidence }) => `${ruleId} ${rowKey ?? `line ${line}`}: ${evidence ?? ''}`);

/** With how loud each is, and what it says. */
const graded = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ origin, ruleId }) => origin !== 'resolved' && ruleId !== 'status-overstated')
    .map(({ ruleId, messageId, severity, rowKey, line }) =>
      [severity, `${ruleId}/${messageId}`, rowKey ?? `line ${line}`].join(' '),
    );

const modulesOf = (path: string, url: string): Readonly<Record<string, string>> => ({
  '.gitmodules': `[submodule "one"]\n\tpath = ${path}\n\turl = https://git.example/${url}\n`,
});

const NAMED = '\nThe rates come from the submodule plugins/billing.';

describe('a path that is written from the root of a submodule', () => {
  const CELLS = [
    ['written from its root', '`store/Ledger.php`', []],
    ['written with its folder alone', '`billing/store/Ledger.php`', []],
    ['under a folder of its name that is not here', '`lib/billing/store/Ledger.php`', []],
    ['a glob from its root', '`store/*.php`', []],
    ['a script of it', '`python3 tools/close_month.py`', []],
    ['in a folder that is here', '`src/Never.php`', ['evidence-missing R-1: src/Never.php']],
    ['a link, which leads to one place', '[x](store/Ledger.php)', ['evidence-missing R-1: store/Ledger.php']],
    ['with dots, which leads to one place', '`../store/Ledger.php`', ['evidence-missing R-1: ../store/Ledger.php']],
  ] as const;

  it.each(CELLS)('%s: %s', async (_, cell, expected) => {
    const report = await judge(pageOf(['`src/main.php`']), {
      before: (git) => {
        link(git, 'plugins/billing');
      },
      change: (git) => git.write({ 'docs/status.md': pageOf([cell], NAMED) }),
    });
    expect(told(report)).toEqual(expected);
  });

  it.each(['`engine/scheduler.php`', '`tests/engine_test.php`', '`engine/*.php`', '`python3 tools/close_month.py`'])(
    'is missing on a page that names no submodule: %s',
    async (cell) => {
      const report = await judge(pageOf(['`src/main.php`']), {
        before: (git) => {
          link(git, 'third_party/zlib');
        },
        change: (git) => git.write({ 'docs/status.md': pageOf([cell]) }),
      });
      expect(told(report)).toHaveLength(1);
    },
  );

  it.each(['`Makefile`', '`SECURITY.md`', '`Dockerfile`'])(
    'is missing where it has no folder, on whatever page: %s',
    async (cell) => {
      const report = await judge(pageOf(['`src/main.php`'], NAMED), {
        before: (git) => {
          link(git, 'plugins/billing');
        },
        change: (git) => git.write({ 'docs/status.md': pageOf([cell], NAMED) }),
      });
      expect(told(report)).toHaveLength(1);
    },
  );

  it.each([
    ['a folder name that many have', 'vendor/core', 'The core is written in `src/main.php`.', 1],
    ['the path of such a folder', 'vendor/core', 'The core is `vendor/core`.', 0],
    ['a folder name of its own', 'vendor/zlib', 'What zlib does is not ours.', 0],
    ['a word that has the name in it', 'vendor/zlib', 'What zlibber does is not ours.', 1],
  ])('is missing unless the page names the submodule: %s', async (...[, folder, words, count]) => {
    const report = await judge(pageOf(['`src/main.php`']), {
      before: (git) => {
        link(git, folder);
      },
      change: (git) => git.write({ 'docs/status.md': pageOf(['`engine/scheduler.php`'], `\n${words}`) }),
    });
    expect(told(report)).toHaveLength(count);
  });

  it('is missing where there is no submodule', async () => {
    const report = await judge(pageOf(['`src/main.php`']), {
      change: (git) => git.write({ 'docs/status.md': pageOf(['`store/Ledger.php`']) }),
    });
    expect(told(report)).toEqual(['evidence-missing R-1: store/Ledger.php']);
  });

  it('is not missing where this very change takes the submodule away', async () => {
    const report = await judge(pageOf(['`store/Ledger.php`'], NAMED), {
      before: (git) => {
        link(git, 'plugins/billing');
      },
      change: (git) => git.remove('plugins'),
    });
    expect(told(report)).toEqual([]);
  });

  it('is missing where history says that it was a file of this repository', async () => {
    const git = new GitRepository({
      ...WHOLE,
      'store/Ledger.php': 'old\n',
      'docs/status.md': pageOf(['`store/Ledger.php`']),
    });
    repositories.push(git);
    git.commit({ message: 'first' });
    git.remove('store').commit({ message: 'drop the store' });
    link(git, 'plugins/billing');
    git.commit({ message: 'base' });
    git.write({ 'README.md': 'changed\n' }).commit({ message: 'head' });
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
    expect(rest).toEqual(report);
    expect(told(report)).toEqual(['evidence-missing R-1: store/Ledger.php']);
  });
});

it('what left for a submodule of its name before this change is not missing either', async () => {
  const git = new GitRepository({
    ...WHOLE,
    'docs/status.md': pageOf(['`src/billing/Ledger.php`', '`src/other/Kept.php`']),
  });
  repositories.push(git);
  git.commit({ message: 'first' });
  link(git.remove('src/billing', 'src/other'), 'plugins/billing').commit({ message: 'base' });
  git.write({ 'README.md': 'changed\n' }).commit({ message: 'head' });
  const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
  expect(rest).toEqual(report);
  expect(told(report)).toEqual(['evidence-missing R-2: src/other/Kept.php']);
});

describe('evidence that this change takes away with its folder', () => {
  const PAGE = pageOf(
    [
      '`src/billing/Ledger.php`',
      '`src/billing/`',
      '`src/billing/*.php`',
      '`src/billing/Ledger.php::test_balance_holds`',
      '`test_balance_holds`',
    ],
    '\nThe rates are in `src/billing/rates/table.csv`.',
  );
  const DELETED = [
    'evidence-deleted R-1: src/billing/Ledger.php',
    'evidence-deleted R-2: src/billing/',
    'evidence-deleted R-3: src/billing/*.php',
    'evidence-deleted R-4: src/billing/Ledger.php::test_balance_holds',
    'symbol-missing R-5: test_balance_holds',
    'evidence-deleted line 11: src/billing/rates/table.csv',
  ];
  const drop = (git: GitRepository): GitRepository => git.remove('src/billing');
  const modules = (url: string): Readonly<Record<string, string>> => ({
    '.gitmodules': `[submodule "one"]\n\tpath = plugins/ledger\n\turl = https://git.example/${url}\n`,
  });

  const PERHAPS = [
    'warning evidence-deleted/left R-1',
    'warning evidence-deleted/left R-2',
    'warning evidence-deleted/left R-3',
    'warning evidence-deleted/left R-4',
    'warning symbol-missing/gone R-5',
    'warning evidence-deleted/mentioned line 11',
  ];

  it('cannot be checked where it becomes a submodule in its place', async () => {
    expect(told(await judge(PAGE, { change: (git) => link(drop(git), 'src/billing') }))).toEqual([]);
  });

  // The author of the change chooses the names: they never make it silent.
  it.each([
    ['is in a submodule of its name, added here', (git: GitRepository) => link(drop(git), 'plugins/billing')],
    [
      'is in a submodule whose repository has its name',
      (git: GitRepository) => link(drop(git).write(modules('us/billing.git')), 'plugins/ledger'),
    ],
    [
      'is in a submodule whose repository has its name among others',
      (git: GitRepository) => link(drop(git).write(modules('us/acme-billing-core')), 'plugins/ledger'),
    ],
  ] as const)('is reported as perhaps moved where it %s', async (_, change) => {
    const report = await judge(PAGE, { change });
    expect(graded(report)).toEqual(PERHAPS);
    expect(report.findings.filter(({ ruleId }) => ruleId === 'status-overstated')).toEqual([]);
  });

  it('says which submodule may have it', async () => {
    const { findings } = await judge(PAGE, { change: (git) => link(drop(git), 'plugins/billing') });
    expect(findings.find(({ rowKey }) => rowKey === 'R-1')).toMatchObject({
      ruleId: 'evidence-deleted',
      messageId: 'left',
      data: { submodule: 'plugins/billing' },
      message:
        'This change removes `src/billing/Ledger.php`, which this row cites. The submodule `plugins/billing` may have taken over.',
      severity: 'warning',
      line: 5,
      column: 17,
    });
  });

  it('is reported as perhaps moved where the submodule of its name is moved on here', async () => {
    const report = await judge(PAGE, {
      before: (git) => {
        link(git, 'plugins/billing');
      },
      change: (git) => link(drop(git), 'plugins/billing', '2'.repeat(40)),
    });
    expect(graded(report)).toEqual(PERHAPS);
  });

  it('is deleted where the submodule of its name is as it was', async () => {
    const report = await judge(PAGE, {
      before: (git) => {
        link(git, 'plugins/billing');
      },
      change: (git) => link(drop(git), 'plugins/billing').write(modulesOf('plugins/billing', 'us/billing-too.git')),
    });
    expect(told(report)).toEqual(DELETED);
  });

  it('is deleted where a symbolic link is in its place', async () => {
    const report = await judge(pageOf(['`src/billing/Ledger.php`']), {
      change: (git) => {
        drop(git);
        symlinkSync('other', join(git.path, 'src/billing'));
      },
    });
    expect(told(report)).toEqual(['evidence-deleted R-1: src/billing/Ledger.php']);
  });

  it.each([
    ['there is none', drop],
    ['the submodule is called otherwise', (git: GitRepository) => link(drop(git), 'vendor/zlib')],
  ] as const)('is deleted where %s', async (_, change) => {
    expect(told(await judge(PAGE, { change }))).toEqual(DELETED);
  });

  const GENERIC = [
    ['a word of the repository', 'src/core/Sum.php', 'plugins/ledger', 'us/zlib-core'],
    ['the folder of the submodule', 'tools/core/Sum.php', 'vendor/core', 'us/zlib'],
    ['the folder of the submodule, deeper', 'packages/app/src/Sum.php', 'third_party/zlib/src', 'us/zlib'],
    ['a folder and a file', 'bin/auth', 'services/auth', 'us/zlib'],
  ] as const;

  it.each(GENERIC)(
    'is deleted where only a name is the same that says nothing: %s',
    async (...[, path, folder, url]) => {
      const report = await judge(pageOf([`[x](../${path})`]), {
        files: { ...WHOLE, [path]: '<?php sum();\n' },
        change: (git) => link(git.remove(path).write(modulesOf(folder, url)), folder),
      });
      expect(told(report)).toEqual([`evidence-deleted R-1: ../${path}`]);
    },
  );

  it('is deleted where two submodules are called so', async () => {
    const report = await judge(pageOf(['`src/billing/Ledger.php`']), {
      change: (git) => link(link(drop(git), 'plugins/billing'), 'vendor/billing'),
    });
    expect(told(report)).toEqual(['evidence-deleted R-1: src/billing/Ledger.php']);
  });

  it('is deleted where its glob could be one of an unrelated submodule', async () => {
    const report = await judge(pageOf(['`legacy/*.php`']), {
      files: { ...WHOLE, 'legacy/a.php': '<?php a();\n' },
      before: (git) => {
        link(git, 'vendor/zlib');
      },
      change: (git) => git.remove('legacy'),
    });
    expect(graded(report)).toEqual(['error evidence-deleted/unmatched R-1']);
  });

  it('means the same in the next run, by the words of a repository', async () => {
    const git = new GitRepository({
      ...WHOLE,
      'src/Tides/Ebb.php': '<?php ebb();\n',
      'docs/status.md': pageOf(['`src/Tides/Ebb.php`']),
    });
    repositories.push(git);
    git.commit({ message: 'first' });
    link(git.remove('src/Tides').write(modulesOf('plugins/x', 'us/acme-tides.git')), 'plugins/x');
    git.commit({ message: 'base' });
    git.write({ 'README.md': 'changed\n' }).commit({ message: 'head' });
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
    expect(rest).toEqual(report);
    expect(told(report)).toEqual([]);
  });

  it('is deleted where the folder has other files still', async () => {
    const report = await judge(pageOf(['`src/billing/Ledger.php`', '`src/billing/Tax.php`']), {
      before: (git) => {
        link(git, 'plugins/billing');
      },
      change: (git) => git.remove('src/billing/Ledger.php'),
    });
    expect(told(report)).toEqual(['evidence-deleted R-1: src/billing/Ledger.php']);
  });
});
