// Builds what is generated: the schemas, and dist/: TypeScript to build/, then one bundle a shell, so that the action and the command run without node_modules.
// The same sources give the same bytes on every machine, as long as node_modules stands in the project's folder; the gate relies on that.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);
const run = (program, ...args) =>
  execFileSync(process.execPath, [at('node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** `explain` must work from dist/ alone: the rules' pages become a module of the bundle. */
function embedRulePages() {
  const pages = Object.fromEntries(
    filesIn(at('docs/rules'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')]),
  );
  writeFileSync(
    at('build/cli/commands/rule-pages.js'),
    `export const RULE_PAGES = ${JSON.stringify(pages, null, 2)};\n`,
  );
}

/** The HTML report works from dist/ alone: its script is bundled, and the bundle becomes a module. */
async function embedClientScript() {
  const module = at('build/cli/output/client-script.js');
  const { CLIENT_SCRIPT } = await import(pathToFileURL(module).href);
  writeFileSync(module, `export const CLIENT_SCRIPT = ${JSON.stringify(CLIENT_SCRIPT)};\n`);
}

/**
 * Starts every module's wrapper with `(function` instead of `((…) =>`: V8 compiles a function in brackets at once, but scans an arrow function
 * first and compiles it later, so that each module was read twice. A third of the time to load the command. `this` and `arguments` are used in no
 * wrapper that webpack writes as an arrow function.
 */
function compileAtOnce(folder) {
  for (const file of filesIn(folder).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/^(\/\*{3}\/ \()\((.*)\) => \{$/gm, '$1function($2) {'));
  }
}

/** Writes what is not ASCII as escapes: V8 keeps and scans a text of one letter beyond Latin-1 in two bytes a letter. */
function escapeLetters(folder) {
  for (const file of filesIn(folder).filter((name) => name.endsWith('.js'))) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /[^\x00-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    );
  }
}

/** A bundle that names a folder of this machine would differ on the next one, and tell where it was made. */
function refuseMachinePaths(folder) {
  for (const file of filesIn(folder)) {
    if (readFileSync(file, 'utf8').includes(root)) throw new Error(`${file} names the folder it was built in.`);
  }
}

execFileSync(process.execPath, ['--import', './scripts/register-typescript.js', 'scripts/generate-schema.ts'], {
  cwd: root,
  stdio: 'inherit',
});
rmSync(at('build'), { recursive: true, force: true });
rmSync(at('dist'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
embedRulePages();
await embedClientScript();
// The command's bundle is CommonJS, whose code can be kept compiled (src/cli/code-cache.ts): to the bundler, nothing says that it is not.
writeFileSync(at('build/cli/package.json'), '{}\n');
for (const shell of ['cli', 'action']) {
  if (!existsSync(at('src', shell, 'index.ts'))) continue;
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    at('build', shell, 'index.js'),
    '--out',
    at('dist', shell),
    '--license',
    'licenses.txt',
    '--no-cache',
    '--target',
    'es2022',
    '--quiet',
  );
  if (!existsSync(at('dist', shell, 'package.json')))
    writeFileSync(at('dist', shell, 'package.json'), '{"type":"commonjs"}');
  // The bundler of the page's script keeps no list.
  if (shell === 'cli')
    appendFileSync(
      at('dist/cli/licenses.txt'),
      `\n\nd3-hierarchy\nISC\n${readFileSync(at('node_modules/d3-hierarchy/LICENSE'), 'utf8')}`,
    );
  compileAtOnce(at('dist', shell));
  escapeLetters(at('dist', shell));
  refuseMachinePaths(at('dist', shell));
}
chmodSync(at('dist/cli/index.js'), 0o755);
