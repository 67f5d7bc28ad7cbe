// Checks what `npm pack` would publish: the command, which needs nothing else, and nothing that only the project needs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Bytes of the tarball: the command's bundle is most of them. */
const MAX_SIZE = 1_500_000;
const ALLOWED = /^(?:dist\/cli\/|schema\/|docs\/rules\/|(?:README|CHANGELOG|LICENSE)(?:\.md)?$|package\.json$)/;
const NEEDED = [
  'dist/cli/index.js',
  'dist/cli/licenses.txt',
  'schema/configuration.json',
  'schema/report.json',
  'LICENSE',
];

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
);
const paths = packed.files.map(({ path }) => path);
const problems = [
  ...['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']
    .filter((field) => Object.keys(manifest[field] ?? {}).length > 0)
    .map((field) => `package.json has ${field}, but dist/ is bundled and needs none.`),
  ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} does not belong in the package.`),
  ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing from the package.`),
  ...(packed.size > MAX_SIZE ? [`The package has ${packed.size} bytes, more than ${MAX_SIZE}.`] : []),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked\n`);
if (problems.length > 0) process.exitCode = 1;
