// Which files of a snapshot say what a command can run, and what a command comes to there, beside what only looks like such a file or name.
import { openContents } from '../../src/evidence/compare/contents.ts';
import { openTables } from '../../src/evidence/locate/commands/open-tables.ts';
import { resolveCommand } from '../../src/evidence/locate/commands/resolve-command.ts';
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { classifyCommand } from '../../src/evidence/read/classify-command.ts';
import type { Snapshot } from '../../src/repository/repository.ts';
import { memorySnapshot, type MemoryOptions } from '../helpers/memory-repository.ts';

interface Asking extends MemoryOptions {
  readonly page?: string;
  readonly folders?: readonly string[];
  /** Parts of the snapshot that answer otherwise. */
  readonly snapshot?: Partial<Snapshot>;
}

type Files = Readonly<Record<string, string>>;

/** `state target (candidate): why`, of each command in a snapshot with these files. */
async function ask(files: Files, commands: readonly string[], options: Asking = {}): Promise<readonly string[]> {
  const { page = 'status.md', folders = [], snapshot: parts } = options;
  const snapshot = { ...memorySnapshot('a'.repeat(40), files, options), ...parts };
  const contents = openContents();
  const index = indexPaths(await snapshot.tree());
  const tables = openTables({ snapshot, index, contents });
  const answers: string[] = [];
  for (const text of commands) {
    const command = classifyCommand(text);
    if (command === null) throw new Error(`${text} is not a command.`);
    const { state, target, candidate, why } = await resolveCommand({
      command,
      snapshot,
      index,
      contents,
      tables,
      listSubmodules: () => ({ named: index.submodules(), byName: new Map() }),
      page,
      folders,
    });
    answers.push(
      `${state} ${target ?? '-'}${candidate === null ? '' : ` (${candidate})`}: ${why.code}${'file' in why ? ` (${why.file})` : ''}`,
    );
  }
  return answers;
}

const MAKE = 'NAME:\n\techo\n';
const SCRIPTS = '{"scripts":{"NAME":"x"}}';
const JUST = 'NAME:\n  echo\n';
const TASK = 'tasks:\n  NAME:\n    cmds: [x]\n';

interface Kind {
  /** How a command is written. */
  readonly command: string;
  readonly text: string;
  /** A file that is read anyway. */
  readonly main: string;
  readonly read: readonly string[];
  readonly unread: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    command: 'make',
    text: MAKE,
    main: 'Makefile',
    read: [
      'makefile',
      'GNUmakefile',
      'a/Makefile',
      'a/makefile',
      'fire.mk',
      'a/b/fire.mk',
      'Makefile.am',
      'a/Makefile.in',
    ],
    unread: [
      'aMakefile',
      'MAKEFILE',
      'gnumakefile',
      '.mk',
      'a/.mk',
      'firemk',
      'fire.mk.txt',
      'Makefiles',
      'makefile.am',
    ],
  },
  {
    command: 'npm run',
    text: SCRIPTS,
    main: 'package.json',
    read: ['a/package.json', 'a/b/package.json'],
    unread: ['apackage.json', 'package.json5', 'package.json.bak', 'packageXjson', 'Package.json', 'package.json/a'],
  },
  {
    command: 'just',
    text: JUST,
    main: 'justfile',
    read: ['Justfile', 'JUSTFILE', '.justfile', '.Justfile', 'a/justfile', 'fire.just', 'a/fire.just'],
    unread: [
      'ajustfile',
      'JustFile',
      '.JUSTFILE',
      'justfiles',
      'justfile.txt',
      '.just',
      'a/.just',
      'fire.justs',
      'firejust',
    ],
  },
  {
    command: 'task',
    text: TASK,
    main: 'Taskfile.yml',
    read: ['taskfile.yml', 'Taskfile.yaml', 'Taskfile.dist.yml', 'a/taskfile.dist.yaml'],
    unread: ['aTaskfile.yml', 'TASKFILE.yml', 'Taskfile.ml', 'Taskfile.yml.txt', 'TaskfileXyml', 'Taskfile.other.yml'],
  },
];

/** Folders of what was taken over from others, and folders that are only called so in part. */
const FOREIGN = ['node_modules', 'a/node_modules', 'vendor', 'third_party/deep', 'a/vendor/b'];
const OWN = ['my_node_modules', 'vendors', 'a-vendor', 'third_party_notices'];

describe.each(KINDS)('$command', ({ command, text, main, read, unread }) => {
  /** What people call such a file. */
  const called = { make: 'makefile', task: 'Taskfile' }[command] ?? main;
  /** A file that defines `tN` for each path, and the commands that run them. */
  const filesOf = (paths: readonly string[]): Files =>
    Object.fromEntries([
      [main, text.replace('NAME', 'main')],
      ...paths.map((path, at) => [path, text.replace('NAME', `t${at}`)] as const),
    ]);
  const runs = (paths: readonly string[]): readonly string[] => paths.map((_, at) => `${command} t${at}`);

  it('runs what is defined in files of its kind, wherever they are', async () => {
    const paths = [...read, ...OWN.map((folder) => `${folder}/${main}`)];
    expect(await ask(filesOf(paths), runs(paths))).toEqual(paths.map((path) => `present ${path}: defined-in`));
  });

  it('does not run what other files or the files of others define', async () => {
    const paths = [...unread, ...FOREIGN.map((folder) => `${folder}/${main}`)];
    expect(await ask(filesOf(paths), runs(paths))).toEqual(
      paths.map(() => `missing ${main}: target-undefined (${called})`),
    );
  });

  it('is unverifiable where no file of its kind is there', async () => {
    expect(await ask({ 'a.txt': '' }, [`${command} fire`])).toEqual([`unverifiable -: runner-file-absent (${called})`]);
    expect(await ask({ 'a.txt': '' }, [`${command} fire`], { truncated: true })).toEqual([
      'unverifiable -: table-doubt',
    ]);
  });

  it('is unverifiable where the listing is cut, a file is too long or there are too many files', async () => {
    const some = { [main]: text.replace('NAME', 'fire') };
    const doubted = ['present FILE: defined-in', 'unverifiable -: target-doubtful'].map((one) =>
      one.replace('FILE', main),
    );
    const asked = [`${command} fire`, `${command} cool`];
    expect(await ask(some, asked, { truncated: true })).toEqual(doubted);
    const inFolders = (count: number): Files =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}/${main}`, text.replace('NAME', 'many')]));
    expect(await ask({ ...some, ...inFolders(199) }, asked)).toEqual([
      doubted[0],
      `missing ${main}: target-undefined (${called})`,
    ]);
    expect(await ask({ ...some, ...inFolders(200) }, asked)).toEqual(doubted);
    const long = (length: number): Files => ({
      ...some,
      [`l/${main}`]: text.replace('NAME', 'long').padEnd(length, ' '),
    });
    expect(await ask(long(1_000_000), [`${command} long`, asked[1] ?? ''])).toEqual([
      `present l/${main}: defined-in`,
      `missing ${main}: target-undefined (${called})`,
    ]);
    expect(await ask(long(1_000_001), [`${command} long`, asked[1] ?? ''])).toEqual([
      'unverifiable -: target-doubtful',
      'unverifiable -: target-doubtful',
    ]);
  });

  it('looks into the folder that is meant first, then into the one nearest to the root', async () => {
    const files = Object.fromEntries(
      ['z/', 'deep/er/', 'docs/', 'b/'].map((folder) => [`${folder}${main}`, text.replace('NAME', 'fire')]),
    );
    expect(await ask(files, [`${command} fire`])).toEqual([`present b/${main}: defined-in`]);
    expect(await ask(files, [`${command} fire`], { page: 'docs/status.md' })).toEqual([
      `present docs/${main}: defined-in`,
    ]);
    expect(await ask(files, [`${command} fire`], { page: 'deep/er/status.md' })).toEqual([
      `present deep/er/${main}: defined-in`,
    ]);
    expect(await ask(files, [`${command} fire`], { page: 'deep/status.md' })).toEqual([
      `present b/${main}: defined-in`,
    ]);
  });
});

describe('make', () => {
  it('runs the files of the repository and its patterns, those that a target names before those of a pattern', async () => {
    const files = { Makefile: '%.o: %.c\nfire-%: x\n%-kiln: x\n%: x\n', 'sub/Makefile': 'fire-hot: x\n', 'a.txt': '' };
    expect(
      await ask(files, [
        'make a.txt',
        'make x.o',
        'make .o',
        'make fire-hot',
        'make fire-x',
        'make fire-',
        'make a-kiln',
      ]),
    ).toEqual([
      'present a.txt: target-is-file',
      'present Makefile: defined-in',
      'missing Makefile: target-undefined (makefile)',
      'present sub/Makefile: defined-in',
      'present Makefile: defined-in',
      'missing Makefile: target-undefined (makefile)',
      'present Makefile: defined-in',
    ]);
  });

  it('is not sure of what it includes from elsewhere', async () => {
    const included = (include: string, more: Files = {}, makefile = 'Makefile'): Promise<readonly string[]> =>
      ask({ [makefile]: `include ${include}\nfire:\n`, ...more }, ['make cool']);
    const missing = ['missing Makefile: target-undefined (makefile)'];
    const doubted = ['unverifiable -: target-doubtful'];
    expect(await included('clay.mk')).toEqual(doubted);
    expect(await included('clay.mk', { 'clay.mk': '' })).toEqual(missing);
    expect(await included('clay.txt', { 'clay.txt': '' })).toEqual(doubted);
    expect(await included('clay.mk glaze.mk', { 'clay.mk': '' })).toEqual(doubted);
    expect(await included('clay.mk glaze.mk', { 'clay.mk': '', 'glaze.mk': '' })).toEqual(missing);
    expect(await included('clay.mk', { 'sub/clay.mk': '' }, 'sub/Makefile')).toEqual([
      'missing sub/Makefile: target-undefined (makefile)',
    ]);
    expect(await included('../clay.mk', { 'clay.mk': '' }, 'sub/Makefile')).toEqual([
      'missing clay.mk: target-undefined (makefile)',
    ]);
    expect(await included('clay.mk', { 'clay.mk': '' }, 'sub/Makefile')).toEqual([
      'missing clay.mk: target-undefined (makefile)',
    ]);
    expect(await included('../clay.mk', { 'clay.mk': '' })).toEqual(doubted);
  });

  it('names the target that is nearly called so, and none where two are', async () => {
    expect(await ask({ Makefile: 'fire:\ncool:\n' }, ['make fires', 'make wheel'])).toEqual([
      'missing Makefile (fire): target-undefined (makefile)',
      'missing Makefile: target-undefined (makefile)',
    ]);
    expect(await ask({ Makefile: 'fire:\n', 'a.mk': 'fir:\n' }, ['make firs'])).toEqual([
      'missing Makefile: target-undefined (makefile)',
    ]);
  });

  it('says nothing of a pattern', async () => {
    const patterns = ['make a*', 'make a%', 'make $(A)', 'make <a>', 'make {a,b}', 'make [a]'];
    expect(await ask({ Makefile: 'fire:\n' }, patterns)).toEqual(
      patterns.map(() => 'unverifiable -: target-is-pattern'),
    );
  });
});

it('a script that only npm could run must be there; the others run installed tools as well', async () => {
  const asked = ['npm run fire', 'npm test', 'pnpm fire', 'yarn fire', 'bun run fire', 'pnpm run cool', 'npm run cool'];
  expect(await ask({ 'package.json': '{"scripts":{"cool":"x"}}' }, asked)).toEqual([
    'missing package.json: target-undefined (package.json)',
    'missing package.json: target-undefined (package.json)',
    'unverifiable -: installed-tool',
    'unverifiable -: installed-tool',
    'unverifiable -: installed-tool',
    'present package.json: defined-in',
    'present package.json: defined-in',
  ]);
});

describe('a file that is run', () => {
  const FILES = { 'src/fire.py': 'def test_fire(): pass\n', 'docs/run.py': '', 'lib/deep/only.py': '', 'src/a.ts': '' };

  it.each([
    ['python src/fire.py', 'present src/fire.py: from-root'],
    ['python fire.py', 'present src/fire.py: unique-end'],
    ['python docs/../src/fire.py', 'present src/fire.py: from-root'],
    ['python src/fires.py', 'missing src/fires.py (src/fire.py): nowhere'],
    ['python fires.py', 'unverifiable fires.py: not-surely-path'],
    ['python run.py', 'present docs/run.py: from-page'],
    ['python deep/only.py', 'present lib/deep/only.py: in-folder'],
    ['pytest src/fire.py::test_fire', 'present src/fire.py: from-root'],
    ['pytest src/fire.py::test_fires', 'missing src/fire.py: file-lacks-target'],
    ['pytest src/fire.py::test_fir', 'missing src/fire.py: file-lacks-target'],
    ['pytest src/fire.py', 'present src/fire.py: from-root'],
    // Only Python is asked for modules.
    ['pytest ::fire', 'unverifiable -: command-undefined'],
    ['pytest src/fires.py::test_fire', 'missing src/fires.py (src/fire.py): nowhere'],
    ['node --test src/a.ts', 'present src/a.ts: from-root'],
    ['node --test src/b.ts', 'missing src/b.ts: nowhere'],
  ])('%s', async (command, answer) => {
    expect(await ask(FILES, [command], { page: 'docs/status.md', folders: ['lib'] })).toEqual([answer]);
  });

  it('is unverifiable where it cannot be read', async () => {
    expect(
      await ask(FILES, ['pytest src/fire.py::test_fire'], {
        snapshot: {
          read: (paths) =>
            Promise.resolve(new Map(paths.map((path) => [path, { kind: 'unavailable', reason: 'offline' }]))),
        },
      }),
    ).toEqual(['unverifiable src/fire.py: command-file-unreadable']);
  });
});

it('a module is found where only one is called so', async () => {
  const files = {
    'a/kiln.py': '',
    'a/tool/__main__.py': '',
    'b/pot/__init__.py': '',
    'one/twice.py': '',
    'two/twice.py': '',
    'a/deep/er.py': '',
    'both.py': '',
    'both/__main__.py': '',
  };
  const asked = ['kiln', 'tool', 'pot', 'twice', 'deep.er', 'both', 'none', 'eep.er'];
  expect(
    await ask(
      files,
      asked.map((module) => `python -m ${module}`),
    ),
  ).toEqual([
    'present a/kiln.py: only-module',
    'present a/tool/__main__.py: only-module',
    'present b/pot/__init__.py: only-module',
    'unverifiable -: installed-module',
    'present a/deep/er.py: only-module',
    'present both.py: only-module',
    'unverifiable -: installed-module',
    'unverifiable -: installed-module',
  ]);
  expect(await ask(files, ['python3 -m kiln', 'py -m kiln', 'deno -m kiln'])).toEqual([
    'present a/kiln.py: only-module',
    'present a/kiln.py: only-module',
    'unverifiable -: command-undefined',
  ]);
});

describe('go', () => {
  const FILES = {
    'go.mod': '',
    'pkg/a_test.go': 'func TestA() {}',
    'pkgs/b_test.go': 'func TestB() {}',
    'pkg/notes.txt': 'TestC',
  };

  it.each([
    ['go vet', 'unverifiable -: package-unnamed'],
    ['go test ./...', 'present -: package-present'],
    ['go test ./pkg', 'present pkg: package-present'],
    ['go test ./pkg/...', 'present pkg: package-present'],
    ['go test ./none', 'missing none: package-absent'],
    ['go test ../none', 'unverifiable -: outside'],
    ['go test -run TestA', 'present pkg/a_test.go: found-in'],
    ['go test -run TestA ./...', 'present pkg/a_test.go: found-in'],
    ['go test -run TestA ./pkg', 'present pkg/a_test.go: found-in'],
    ['go test -run TestB ./pkg', 'missing pkg: no-source-has'],
    ['go test -run TestB ./pkgs', 'present pkgs/b_test.go: found-in'],
    ['go test -run TestC', 'missing -: no-source-has'],
    ['go test -run TestA ./pkg/a_test.go', 'present pkg/a_test.go: found-in'],
  ])('%s', async (command, answer) => {
    expect(await ask(FILES, [command])).toEqual([answer]);
  });

  it('is unverifiable where no module, no whole listing or no search is there', async () => {
    const rest = { 'pkg/a_test.go': FILES['pkg/a_test.go'] };
    expect(await ask(rest, ['go test ./none'])).toEqual(['unverifiable none: not-surely-path']);
    expect(await ask(FILES, ['go test ./none'], { truncated: true })).toEqual(['unverifiable none: truncated-listing']);
    expect(await ask(FILES, ['go test -run TestA'], { searchable: false })).toEqual(['unverifiable -: no-search']);
  });
});

describe('cargo', () => {
  const FILES = {
    'Cargo.toml': '[package]\nname = "kiln"\n  name="tool"\n# name = "hidden"\nnames = "plural"\n',
    'crates/a/Cargo.toml': "name = 'quoted'\nx.name = 'dotted'\nname = 'longer-name'\n",
    'tests/bake.rs': 'fn bakes() {}',
    'tests/cool/main.rs': '',
    'src/bin/worker.rs': '',
    'benches/speed.rs': '',
    'examples/demo.rs': '',
    'crates/a/tests/deep.rs': '',
    'docs/x.md': 'only_in_words',
  };

  it.each([
    ['cargo test --test bake', 'present tests/bake.rs: built-from'],
    ['cargo test --test cool', 'present tests/cool/main.rs: built-from'],
    ['cargo test --test deep', 'present crates/a/tests/deep.rs: built-from'],
    ['cargo test --test worker', 'missing tests/worker.rs: cargo-target-absent'],
    ['cargo run --bin worker', 'present src/bin/worker.rs: built-from'],
    ['cargo run --bin bake', 'missing src/bin/bake.rs: cargo-target-absent'],
    ['cargo bench --bench speed', 'present benches/speed.rs: built-from'],
    ['cargo run --example demo', 'present examples/demo.rs: built-from'],
    ['cargo run --bin kiln', 'present Cargo.toml: named-in'],
    ['cargo run --bin tool', 'present Cargo.toml: named-in'],
    ['cargo run --bin hidden', 'missing src/bin/hidden.rs: cargo-target-absent'],
    ['cargo run --bin plural', 'missing src/bin/plural.rs: cargo-target-absent'],
    ['cargo run --bin quoted', 'present crates/a/Cargo.toml: named-in'],
    ['cargo run --bin dotted', 'missing src/bin/dotted.rs: cargo-target-absent'],
    ['cargo run --bin longer', 'missing src/bin/longer.rs: cargo-target-absent'],
    ['cargo test bakes', 'present tests/bake.rs: found-in'],
    ['cargo test only_in_words', 'missing -: no-source-has'],
    ["cargo test --test 'a*'", 'unverifiable -: nothing-to-look-for'],
    ['cargo build', 'unverifiable -: command-undefined'],
  ])('%s', async (command, answer) => {
    expect(await ask(FILES, [command])).toEqual([answer]);
  });

  it('is unverifiable where no manifest, no whole listing, no text or no search is there', async () => {
    const none = ['cargo test --test none'];
    expect(await ask({ 'a.rs': '' }, none)).toEqual(['unverifiable -: runner-file-absent (Cargo.toml)']);
    expect(await ask(FILES, none, { truncated: true })).toEqual(['unverifiable -: truncated-listing']);
    expect(
      await ask(FILES, none, {
        snapshot: {
          read: (paths) =>
            Promise.resolve(new Map(paths.map((path) => [path, { kind: 'unavailable', reason: 'offline' }]))),
        },
      }),
    ).toEqual(['unverifiable -: target-doubtful']);
    expect(await ask(FILES, ['cargo test bakes'], { searchable: false })).toEqual(['unverifiable -: no-search']);
  });
});
