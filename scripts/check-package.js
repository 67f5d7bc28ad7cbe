// Checks what `npm pack` would publish: its files and size, publint and attw on the tarball, and the library as a stranger uses it: installed from
// the tarball into an empty folder, imported, required, type-checked, and run as docs/library.md shows.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = join(import.meta.dirname, '..');
/** Bytes of the tarball: the bundles of the command and of the library are most of them. */
const MAX_SIZE = 3_000_000;
const ALLOWED = /^(?:dist\/(?:cli|lib)\/|schema\/|docs\/rules\/|(?:README|CHANGELOG|LICENSE)(?:\.md)?$|package\.json$)/;
const NEEDED = [
  'dist/cli/index.js',
  'dist/cli/licenses.txt',
  'dist/lib/index.cjs',
  'dist/lib/index.d.cts',
  'dist/lib/index.d.mts',
  'dist/lib/index.mjs',
  'dist/lib/licenses.txt',
  'schema/configuration.json',
  'schema/report.json',
  'LICENSE',
];

const run = (cwd, program, ...args) =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
const node = (cwd, ...args) => run(cwd, process.execPath, ...args);

/** What is wrong with the list of files. */
function checkFiles(packed) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const paths = packed.files.map(({ path }) => path);
  return [
    ...['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']
      .filter((field) => Object.keys(manifest[field] ?? {}).length > 0)
      .map((field) => `package.json has ${field}, but the bundles need none.`),
    ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} does not belong in the package.`),
    ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the package.`),
    ...(packed.size > MAX_SIZE ? [`The package has ${packed.size} bytes, more than ${MAX_SIZE}.`] : []),
  ];
}

/** What publint says of the tarball, suggestions included. */
async function lintManifest(tarball) {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** Whether every way of importing the package finds its code and its types. */
function checkTypes(tarball) {
  return attempt('attw', () =>
    node(ROOT, join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'), tarball, '--no-color'),
  );
}

/** Runs what must succeed; returns what it printed where it does not. */
function attempt(name, work) {
  try {
    work();
    return [];
  } catch (error) {
    return [`${name}: ${[error.message, error.stdout, error.stderr].filter(Boolean).join('\n')}`];
  }
}

/** A repository whose branch deletes what a row cites. */
function makeRepository(folder) {
  mkdirSync(folder);
  const git = (...args) =>
    run(
      folder,
      'git',
      '-c',
      'user.name=Sample',
      '-c',
      'user.email=sample@example.com',
      '-c',
      'commit.gpgsign=false',
      ...args,
    );
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/kettle.js'), 'export const boil = () => 100;\n');
  writeFileSync(
    join(folder, 'STATUS.md'),
    '# Kettle\n\n- Last Verified Date: 2026-01-05\n\n| Item | Status | Evidence |\n|---|---|---|\n| 1 Boil | done | `src/kettle.js` |\n',
  );
  git('add', '--all');
  git('commit', '--quiet', '--message=Boil');
  git('switch', '--quiet', '--create=colder');
  git('rm', '--quiet', 'src/kettle.js');
  git('commit', '--quiet', '--message=No kettle');
}

const PROGRAM = (open) => `${open}
(async () => {
  const repository = await openRepository({ directory: process.argv[2], base: 'main' });
  const report = await guard({ repository, today: '2026-01-06' });
  await repository.close();
  const rules = report.findings.map(({ ruleId }) => ruleId);
  if (report.conclusion !== 'failure' || !rules.includes('evidence-deleted')) throw new Error(JSON.stringify(report.findings));
})().catch((error) => { console.error(error); process.exitCode = 1; });
`;

const TYPED = `import { guard, openRepository, type Report, type ReportFinding } from 'matrix-guard';
export async function judge(directory: string): Promise<readonly ReportFinding[]> {
  const repository = await openRepository({ directory, base: null, head: 'HEAD' });
  const report: Report = await guard({ repository, failOn: 'any' });
  // @ts-expect-error A field that no report has.
  report.nothing;
  return report.findings;
}
`;

/** The package as a stranger gets it. */
function useLibrary(work, tarball) {
  const [user, repository] = [join(work, 'user'), join(work, 'kettle')];
  mkdirSync(user);
  makeRepository(repository);
  const write = (name, text) => writeFileSync(join(user, name), text);
  write('package.json', '{ "private": true }\n');
  write('imports.mjs', PROGRAM(`import { guard, openRepository } from 'matrix-guard';`));
  write('requires.cjs', PROGRAM(`const { guard, openRepository } = require('matrix-guard');`));
  write('typed.mts', TYPED);
  write('typed.cts', TYPED);
  const [, example] = /```js\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/library.md'), 'utf8')) ?? [];
  write('example.mjs', example ?? 'throw new Error("docs/library.md has no example.");');
  const typescript = join(ROOT, 'node_modules/typescript/bin/tsc');
  return [
    ...attempt('npm install', () =>
      run(user, 'npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball),
    ),
    ...attempt('import', () => node(user, 'imports.mjs', repository)),
    ...attempt('require', () => node(user, 'requires.cjs', repository)),
    ...attempt('docs/library.md', () => {
      const printed = node(repository, join(user, 'example.mjs'));
      if (
        !printed.includes('STATUS.md:7: This change deletes `src/kettle.js`') ||
        !printed.trimEnd().endsWith('failure')
      )
        throw new Error(`Unexpected output of the example:\n${printed}`);
    }),
    ...attempt('types', () =>
      node(
        user,
        typescript,
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        'typed.mts',
        'typed.cts',
      ),
    ),
  ];
}

const work = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-package-')));
try {
  const [packed] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', work));
  const tarball = join(work, packed.filename);
  const problems = [
    ...checkFiles(packed),
    ...(await lintManifest(tarball)),
    ...checkTypes(tarball),
    ...useLibrary(work, tarball),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked\n`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
