// The files of a second commit, put together from the folders it shares with the first, are those that git itself lists.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { fc, runs } from '../helpers/properties.ts';
import { countSteps } from '../helpers/steps.ts';

/** Files as git lists them: `mode id path`, without those whose names are not UTF-8. */
function listed(repository: GitRepository, commit: string): readonly string[] {
  const output = execFileSync('git', ['-C', repository.path, 'ls-tree', '-r', '-z', '--full-tree', commit]).toString(
    'utf8',
  );
  return output
    .split('\0')
    .filter((record) => record !== '' && !record.includes('\ufffd'))
    .map((record) =>
      record.replace(
        /^(\d+) \w+ (\w+)\t/,
        (_, mode: string, id: string) =>
          `${mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file'} ${id} `,
      ),
    );
}

/** The files of each commit, the first asked for first, and the notes of the run. */
async function listAll(
  repository: GitRepository,
  commits: readonly string[],
): Promise<{
  readonly files: readonly (readonly string[])[];
  readonly truncated: readonly boolean[];
  readonly notes: readonly string[];
}> {
  const opened = await openGitRepository({ directory: repository.path, base: null, head: commits[0] ?? 'HEAD' });
  try {
    const trees = await Promise.all(commits.map(async (commit) => await opened.snapshot(commit).tree()));
    return {
      files: trees.map(({ entries }) =>
        [...entries].map(([path, { kind, id, path: own }]) =>
          path === own ? `${kind} ${id} ${path}` : `${path} is filed under ${own}`,
        ),
      ),
      truncated: trees.map(({ truncated }) => truncated),
      notes: opened.notes(),
    };
  } finally {
    await opened.close();
  }
}

async function expectAsGit(repository: GitRepository, commits: readonly string[]): Promise<void> {
  const { files, truncated } = await listAll(repository, commits);
  expect(files).toEqual(commits.map((commit) => listed(repository, commit)));
  expect(truncated).toEqual(commits.map(() => false));
}

/** A tree of these entries (`mode type id name`), by its id. */
const makeTree = (repository: GitRepository, entries: readonly string[]): string =>
  execFileSync('git', ['-C', repository.path, 'mktree', '--missing'], {
    input: entries.map((entry) => `${entry.replace(/^(\S+ \S+ \S+) /, '$1\t')}\n`).join(''),
  })
    .toString('utf8')
    .trim();
/** A tree of these entries (`mode name`, and an id), whatever git would say of it. */
const forgeTree = (repository: GitRepository, entries: readonly (readonly [start: string, id: string])[]): string =>
  execFileSync('git', ['-C', repository.path, 'hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], {
    input: Buffer.concat(entries.flatMap(([start, id]) => [Buffer.from(`${start}\0`), Buffer.from(id, 'hex')])),
  })
    .toString('utf8')
    .trim();
const commitTree = (repository: GitRepository, tree: string): string =>
  repository.git('commit-tree', tree, '-m', 'made');

describe('the files of a second commit', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository({ 'README.md': 'one\n' });
  });
  afterEach(() => {
    repository.dispose();
  });

  it('are as git lists them, whatever random commits move, copy, delete and turn into folders', async () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'a.b', 'a-b', 'é', '0'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(path, fc.constantFrom('x', 'y'), { maxKeys: 12 }), { minLength: 3, maxLength: 3 }),
        async (versions) => {
          const commits = versions.map((files) => {
            repository.git('read-tree', '--empty');
            const records = Object.entries(files).map(
              ([name, content]) =>
                `100644 ${execFileSync('git', ['-C', repository.path, 'hash-object', '-w', '--stdin'], { input: content }).toString('utf8').trim()}\t${name}`,
            );
            // Where one is a file and a folder, git takes the later.
            if (records.length > 0)
              execFileSync('git', ['-C', repository.path, 'update-index', '--replace', '--add', '--index-info'], {
                input: `${records.join('\n')}\n`,
              });
            return commitTree(repository, repository.git('write-tree'));
          });
          await expectAsGit(repository, commits);
        },
      ),
      runs(25),
    );
  });

  it('keep links, submodules, and a folder that moved or stands twice', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const inner = makeTree(repository, [
      `100755 blob ${blob} run.sh`,
      `120000 blob ${blob} to`,
      `160000 commit ${'1'.repeat(40)} module`,
    ]);
    const first = commitTree(
      repository,
      makeTree(repository, [
        `040000 tree ${inner} here`,
        `040000 tree ${makeTree(repository, [`040000 tree ${inner} deep`])} very`,
      ]),
    );
    const second = commitTree(
      repository,
      makeTree(repository, [
        `040000 tree ${makeTree(repository, [`040000 tree ${inner} twice`, `040000 tree ${inner} once`])} here`,
        `040000 tree ${inner} there`,
      ]),
    );
    await expectAsGit(repository, [first, second, second, first]);
  });

  it('are those of an empty commit, and of one that shares nothing', async () => {
    const [empty, full] = [commitTree(repository, makeTree(repository, [])), repository.commit()];
    await expectAsGit(repository, [full, empty]);
    await expectAsGit(repository, [empty, full]);
  });

  it('are listed by git where very many folders differ', async () => {
    const write = (word: string): void => {
      repository.write(
        Object.fromEntries(Array.from({ length: 210 }, (_, at) => [`folder-${at}/file.md`, `${word} ${at}\n`])),
      );
    };
    write('one');
    const first = repository.commit();
    write('two');
    await expectAsGit(repository, [first, repository.commit()]);
  });

  it('leave out a name that is not UTF-8, say so, and lose nothing else', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const odd = execFileSync('git', ['-C', repository.path, 'mktree', '-z'], {
      input: Buffer.concat([
        Buffer.from(`100644 blob ${blob}\t`),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`\x00100644 blob ${blob}\tplain.md\x00`),
      ]),
    })
      .toString('utf8')
      .trim();
    const [first, second] = [
      commitTree(repository, makeTree(repository, [`040000 tree ${odd} docs`])),
      commitTree(repository, makeTree(repository, [`040000 tree ${odd} docs`, `100644 blob ${blob} new.md`])),
    ];
    for (const commits of [
      [first, second],
      [repository.commit(), second],
    ]) {
      const { files, notes } = await listAll(repository, commits);
      expect(files[1]).toEqual([`file ${blob} docs/plain.md`, `file ${blob} new.md`]);
      expect(notes).toContain('Files whose names are not UTF-8 were not looked at: 1.');
    }
  });

  it('are those of folders and files whose modes an old program wrote with zeros in front, or in other ways', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const folder = (word: string): string =>
      forgeTree(repository, [
        ['0120000 link', blob],
        ['0160000 module', '1'.repeat(40)],
        [`100664 ${word}.md`, blob],
      ]);
    const commits = ['one', 'two'].map((word) =>
      commitTree(
        repository,
        forgeTree(repository, [
          ['040000 docs', folder(word)],
          ['0100644 z', blob],
        ]),
      ),
    );
    await expectAsGit(repository, commits);
    expect((await listAll(repository, commits)).files[1]).toEqual([
      `link ${blob} docs/link`,
      `submodule ${'1'.repeat(40)} docs/module`,
      `file ${blob} docs/two.md`,
      `file ${blob} z`,
    ]);
  });

  it.each(['100644 ', '10x644 a.md', ' a.md', '40000 '])(
    'are none, and said to be incomplete, where git refuses a folder with the entry "%s"',
    async (start) => {
      const blob = repository.git('hash-object', '-w', 'README.md');
      const bad = forgeTree(repository, [[start, blob]]);
      const { files, truncated, notes } = await listAll(repository, [
        repository.commit(),
        commitTree(repository, makeTree(repository, [`040000 tree ${bad} docs`])),
      ]);
      expect(files[1]).toEqual([]);
      expect(truncated).toEqual([false, true]);
      expect(notes).toEqual([expect.stringMatching(/could not be listed: (?:malformed mode|empty filename)/)]);
    },
  );

  it('are not those that the first commit puts beside a folder under a name with a slash', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const [src, other] = [
      makeTree(repository, [`100644 blob ${blob} a.ts`]),
      repository.git('hash-object', '-w', '/dev/null'),
    ];
    const forged = commitTree(
      repository,
      forgeTree(repository, [
        ['40000 src', src],
        ['100644 src/a.ts', other],
        ['100644 src/b.ts', other],
      ]),
    );
    for (const names of [['src'], ['lib', 'src'], ['lib']]) {
      const { files } = await listAll(repository, [
        forged,
        commitTree(
          repository,
          makeTree(
            repository,
            names.map((name) => `040000 tree ${src} ${name}`),
          ),
        ),
      ]);
      expect(files[1]).toEqual(names.map((name) => `file ${blob} ${name}/a.ts`));
    }
  });

  it('are cut in few steps where one large folder of the first commit stands there very often', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const large = makeTree(
      repository,
      Array.from({ length: 4_000 }, (_, at) => `100644 blob ${blob} ${'n'.repeat(100)}${at}`).sort(),
    );
    const often = forgeTree(
      repository,
      Array.from({ length: 60_000 }, (_, at) => [`40000 ${String(at).padStart(5, '0')}`, large] as const),
    );
    const first = commitTree(repository, makeTree(repository, [`040000 tree ${large} plain`]));
    const second = commitTree(repository, often);
    const steps = await countSteps(async () => {
      expect((await listAll(repository, [first, second])).truncated).toEqual([false, true]);
    });
    expect(steps).toBeLessThan(500_000);
  });

  it('are said to be incomplete, with git’s own reason, where a folder of theirs is gone', async () => {
    const first = repository.write({ 'docs/a.md': 'a\n' }).commit();
    const gone = repository.git('rev-parse', `${first}:docs`);
    const second = repository.write({ 'b.md': 'b\n' }).commit();
    rmSync(join(repository.path, '.git/objects', gone.slice(0, 2), gone.slice(2)));
    const { truncated, notes } = await listAll(repository, [second, first]);
    expect(truncated).toEqual([true, true]);
    expect(notes).toEqual(
      [first, second]
        .sort()
        .map((commit) => `The files of commit ${commit} could not be listed: Could not read ${gone}.`),
    );
  });

  it('are cut, and said to be, where few folders name one another very often', async () => {
    const blob = repository.git('hash-object', '-w', 'README.md');
    const base = makeTree(
      repository,
      Array.from({ length: 64 }, (_, at) => `100644 blob ${blob} ${'n'.repeat(60)}${at}`).sort(),
    );
    let tree = base;
    for (let level = 0; level < 3; level += 1)
      tree = makeTree(
        repository,
        Array.from({ length: 40 }, (_, at) => `040000 tree ${tree} ${'d'.repeat(60)}${at}`).sort(),
      );
    const first = commitTree(repository, makeTree(repository, [`040000 tree ${base} plain`]));
    const { truncated, notes } = await listAll(repository, [first, commitTree(repository, tree)]);
    expect(truncated).toEqual([false, true]);
    expect(notes).toEqual([expect.stringMatching(/has more files than can be listed/)]);
  });
});

it('reads the trees of a repository with longer ids', async () => {
  const repository = new GitRepository();
  try {
    rmSync(join(repository.path, '.git'), { recursive: true });
    repository.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    repository.write({ 'docs/a.md': 'one\n', 'src/b.ts': 'b\n' });
    const first = repository.commit();
    await expectAsGit(repository, [repository.write({ 'docs/c.md': 'two\n' }).commit(), first]);
  } finally {
    repository.dispose();
  }
});
