// Globs whose matches a change moves or deletes or that reach into submodules, and what a deleted file may have become.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, brief as briefReport, guardRepository } from '../helpers/guard-repository.ts';
import { brief, PAGE, resolvePage } from '../helpers/resolve-page.ts';

const text = (name: string): string => Array.from({ length: 20 }, (_, line) => `${name} ${line}\n`).join('');
const FILES = {
  'README.md': text('readme'),
  'src/a.rs': text('a'),
  'src/engine/run.rs': text('run'),
  'src/engine/stop.rs': text('stop'),
  'docs/deep/notes.md': text('notes'),
};

async function moved(
  cell: string,
  change: (git: GitRepository) => void,
  files: Readonly<Record<string, string>> = FILES,
) {
  return (await resolvePage({ files, page: matrixOf([['done', cell]]), change })).head.filter(
    ({ reference: { kind } }) => kind === 'glob',
  );
}

describe('a glob whose matches this change moves', () => {
  it.each([
    { glob: 'src/**/*.rs', from: 'src', to: 'lib', expected: 'lib/**/*.rs' },
    { glob: 'src/engine/*.rs', from: 'src', to: 'lib', expected: 'lib/engine/*.rs' },
    { glob: '/src/**/*.rs', from: 'src', to: 'core/lib', expected: 'core/lib/**/*.rs' },
    { glob: 'src/*/', from: 'src', to: 'lib', expected: 'lib/*' },
    { glob: 'deep/*.md', from: 'docs/deep', to: 'docs/low', expected: 'docs/low/*.md' },
    { glob: '../src/*.rs', from: 'src', to: 'lib', expected: 'lib/*.rs' },
  ])('follows $glob where $from becomes $to', async ({ glob, from, to, expected }) => {
    const [one] = await moved(`\`${glob}\``, (git) => git.rename(from, to));
    expect(one).toMatchObject({ change: 'renamed', renamedTo: expected, reference: { path: glob } });
    expect(one).not.toHaveProperty('scattered');
  });

  it.each([
    {
      where: 'to two folders',
      glob: 'src/engine/*.rs',
      change: (git: GitRepository) =>
        git.rename('src/engine/run.rs', 'one/run.rs').rename('src/engine/stop.rs', 'two/stop.rs'),
      first: 'one/run.rs',
    },
    {
      where: 'to other names',
      glob: 'src/engine/*.rs',
      change: (git: GitRepository) =>
        git.rename('src/engine/run.rs', 'src/go.rs').rename('src/engine/stop.rs', 'src/halt.rs'),
      first: 'src/go.rs',
    },
    {
      where: 'to another ending',
      glob: 'src/a*.rs',
      change: (git: GitRepository) => git.rename('src/a.rs', 'src/a.txt'),
      first: 'src/a.txt',
    },
    {
      where: 'to a folder that a glob would not name',
      glob: 'src/engine/*.rs',
      change: (git: GitRepository) => git.rename('src/engine', 'src/[engine]'),
      first: 'src/[engine]/run.rs',
    },
    {
      where: 'to the root',
      glob: 'src/engine/*.rs',
      change: (git: GitRepository) => git.rename('src/engine/run.rs', 'run.rs').rename('src/engine/stop.rs', 'stop.rs'),
      first: 'run.rs',
    },
  ])('names its first match, and offers no edit, where they went $where', async ({ glob, change, first }) => {
    const [one] = await moved(`\`${glob}\``, change);
    expect(one).toMatchObject({
      change: 'renamed',
      renamedTo: first,
      scattered: true,
      reference: { path: glob, text: glob },
    });
  });

  it('is renamed where some of them were deleted, and deleted where all were', async () => {
    expect(
      (
        await moved('`src/engine/*.rs`', (git) => git.remove('src/engine/stop.rs').rename('src/engine', 'src/motor'))
      ).map(brief),
    ).toEqual(['src/engine/*.rs missing - (src/motor/*.rs) renamed -> src/motor/*.rs']);
    expect((await moved('`src/engine/*.rs`', (git) => git.remove('src/engine'))).map(brief)).toEqual([
      'src/engine/*.rs missing - deleted',
    ]);
  });

  it('still holds the names that the row cites', async () => {
    const { head } = await resolvePage({
      files: { ...FILES, 'src/a.rs': `${text('a')}fn floats_on_air() {}\n` },
      page: matrixOf([['done', '`src/*.rs`', '`floats_on_air`']]),
      change: (git) => git.rename('src', 'lib'),
    });
    expect(head.find(({ reference: { kind } }) => kind === 'symbol')).toMatchObject({
      resolution: { state: 'present' },
      foundIn: ['lib/a.rs'],
    });
  });
});

describe('a pull request that moves the files of a glob', () => {
  let git: GitRepository;
  afterEach(() => git.dispose());

  async function judge(cell: string, change: () => void) {
    const page = matrixOf([['done', cell, '`README.md`']]);
    git = new GitRepository({ ...FILES, [PAGE]: page });
    git.commit();
    change();
    git.commit();
    return { page, report: await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' }) };
  }

  it('only warns, and its suggestion leaves nothing to report', async () => {
    const { page, report } = await judge('`src/**/*.rs`', () => git.rename('src', 'lib'));
    expect(report.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['evidence-renamed', 'warning'],
    ]);
    expect(report.documents[0]!.rows[0]).toMatchObject({ computed: 'done' });
    const mended = applySuggestions(page, report.findings);
    expect(mended).toContain('| `lib/**/*.rs` |');
    git.write({ [PAGE]: mended });
    git.commit();
    expect(briefReport(await guardRepository(git.path, { base: 'HEAD~2', head: 'HEAD' }))).toEqual([]);
  });

  it('suggests nothing where no one glob says where they went', async () => {
    const { report } = await judge('`src/engine/*.rs`', () =>
      git.rename('src/engine/run.rs', 'one/run.rs').rename('src/engine/stop.rs', 'two/stop.rs'),
    );
    expect(report.findings.map(({ ruleId, suggestion }) => [ruleId, suggestion])).toEqual([['evidence-renamed', null]]);
  });
});

it('a glob whose matches moved apart still meets what configuration requires, as a renamed file does', async () => {
  const page = matrixOf([['done', '`src/engine/*.rs`', '`README.md`']]);
  const git = new GitRepository({ ...FILES, [PAGE]: page });
  try {
    git.commit();
    git.rename('src/engine/run.rs', 'one/run.rs').rename('src/engine/stop.rs', 'two/stop.rs').commit();
    const configuration = `documents: [${PAGE}]\nrequire: { done: [{ glob: "src/**" }] }\n`;
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
    expect(findings.filter(({ rowKey }) => rowKey !== null).map(({ ruleId }) => ruleId)).toEqual(['evidence-renamed']);
  } finally {
    git.dispose();
  }
});

describe('a glob beside a submodule', () => {
  const addSubmodule = (git: GitRepository, path = 'vendor/sub'): void => {
    const id = git.git('rev-parse', 'HEAD');
    git.git('update-index', '--add', '--cacheinfo', `160000,${id},${path}`);
    git.git('commit', '--quiet', '--message', 'submodule');
    git.write({ [`${path}/.git`]: '' }).remove(`${path}/.git`);
  };
  it.each([
    ['vendor/**/*.rs', 'unverifiable'],
    ['vendor/sub/src/*.rs', 'unverifiable'],
    ['vendor/*/gone.rs', 'unverifiable'],
    ['{vendor,other}/**/gone.rs', 'unverifiable'],
    ['**/gone*.rs', 'unverifiable'],
    ['src/**/gone*.rs', 'missing'],
    ['vendor/other/**/*.rs', 'missing'],
    ['src/**/run.rs', 'present'],
  ])('%s is %s', async (glob, state) => {
    const [one] = await moved(`\`${glob}\``, (git) => {
      addSubmodule(git);
    });
    expect(one!.resolution.state).toBe(state);
  });

  it('is not called deleted where its files made room for the submodule', async () => {
    const files = { ...FILES, 'vendor/sub/x.rs': text('x') };
    const [one] = await moved(
      '`vendor/**/*.rs`',
      (git) => {
        git.git('rm', '-r', '--quiet', 'vendor');
        addSubmodule(git);
      },
      files,
    );
    expect(brief(one!)).toBe('vendor/**/*.rs unverifiable -');
  });
});

describe('what a deleted file may have become', () => {
  const cite = async (
    path: string,
    change: (git: GitRepository) => void,
    files: Readonly<Record<string, string>>,
  ): Promise<string> =>
    brief(
      (await resolvePage({ files: { ...FILES, ...files }, page: matrixOf([['done', `\`${path}\``]]), change }))
        .head[0]!,
    );

  it.each([
    {
      what: 'no file of the same name that was there before',
      path: 'src/engine/run.rs',
      added: {},
      before: { 'old/run.rs': text('old') },
      candidate: '',
    },
    {
      what: 'no near name that was there before',
      path: 'src/engine/runner.rs',
      added: {},
      before: { 'src/engine/runner.rs': text('runner'), 'src/engine/runners.rs': text('runners') },
      candidate: '',
    },
    {
      what: 'no file of another ending that was there before',
      path: 'src/a.rs',
      added: {},
      before: { 'src/a.md': text('doc') },
      candidate: '',
    },
    {
      what: 'a new file of the same name, though others have it',
      path: 'src/engine/run.rs',
      added: { 'core/run.rs': 'all new\n' },
      before: { 'old/run.rs': text('old') },
      candidate: ' (core/run.rs)',
    },
    {
      what: 'the folder it became',
      path: 'src/a.rs',
      added: { 'src/a/mod.rs': 'all new\n' },
      before: {},
      candidate: ' (src/a/mod.rs)',
    },
  ])('is $what', async ({ path, added, before, candidate }) => {
    expect(await cite(path, (git) => git.remove(path).write(added), before)).toBe(
      `${path} missing ${path}${candidate} deleted`,
    );
  });

  it('is any near file where the path was never there', async () => {
    expect(await cite('other/run.rs', () => undefined, {})).toBe(
      'other/run.rs missing other/run.rs (src/engine/run.rs)',
    );
  });
});
