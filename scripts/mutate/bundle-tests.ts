// Puts all tests and the sources with their sleeping mutants into one file, each test file to be loaded by itself and as often as wanted.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Loader } from 'esbuild';
import ts from 'typescript';

/** Tests of the repository's own files or of `dist/`, and slow ones: they say nothing about a mutant in this process, or too late. */
const LEFT_OUT =
  /^__tests__\/(?:architecture|browser|release|precision|index|cli\/(?:process|code-cache|demo|staged|mend-bytes)|helpers)\b|\.(?:slow|browser)\.test\.ts$/;
/** Slow tests of the two commands and of repositories come to the engine last, and take longest. */
const SLOW_AND_FAR = /^__tests__\/(?:action|cli|contracts|repository)\//;
/** What makes a test slow: other processes, a server, a whole command. */
const STARTS = /node:(?:child_process|http|worker_threads)|\/repository\/open|src\/(?:cli|action)\//;

/** One file of tests. */
export interface TestFile {
  readonly file: string;
  /** It starts no process and no server. */
  readonly quick: boolean;
  /** Of its text and of all that it imports from beside the sources. */
  readonly hash: string;
}

/** The test files that can run in one process. */
export function listTests(root: string): readonly TestFile[] {
  const names = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .map((file) => `__tests__/${file.replaceAll('\\', '/')}`)
    .sort();
  return names
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
    .map((file) => {
      const texts = [...readWithImports(root, file).values()];
      const hash = hashOf([...texts, ...casesOf(file, names)]);
      return { file, quick: !texts.some((text) => STARTS.test(text)), hash };
    })
    .filter(({ file, quick }) => quick || !SLOW_AND_FAR.test(file));
}

/** The approved cases that a test file lists: each is a test. */
const casesOf = (file: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(`${file.slice(0, -'.test.ts'.length)}/`) && name.endsWith('.case.txt'));

export const hashOf = (texts: readonly string[]): string =>
  createHash('sha1').update(texts.join('\0')).digest('hex').slice(0, 16);

/** The texts of a test file and of the helpers it imports, by name. */
function readWithImports(root: string, file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (name: string): void => {
    if (texts.has(name)) return;
    const text = readFileSync(join(root, name), 'utf8');
    texts.set(name, text);
    for (const [, imported = ''] of text.matchAll(/(?:from|import) '(\.{1,2}\/[^']+\.ts)'/g)) {
      const other = join(dirname(name), imported).replaceAll('\\', '/');
      if (other.startsWith('__tests__/')) visit(other);
    }
  };
  visit(file);
  return texts;
}

/** Writes the bundle: a module whose `make(switch, tick, words)` gives a loader for each test file, with modules of its own. */
export async function bundleTests({
  root,
  tests,
  sources,
  to,
}: {
  readonly root: string;
  readonly tests: readonly TestFile[];
  /** What to read in place of a source file, by its path from the root. */
  readonly sources: ReadonlyMap<string, string>;
  readonly to: string;
}): Promise<void> {
  const loaders = tests.map(({ file }) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`);
  const result = await build({
    stdin: { contents: `__files({ ${loaders.join(', ')} });`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      {
        name: 'sources-with-mutants',
        setup: (bundling) =>
          bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const text = sources.get(relative(root, path).replaceAll('\\', '/')) ?? readFileSync(path, 'utf8');
            return { contents: placeInFile(text, path), loader: 'ts' satisfies Loader };
          }),
      },
    ],
  });
  writeFileSync(to, wrap(result.outputFiles[0]?.text ?? ''));
}

/** A module in a bundle still finds the files beside its source. */
const placeInFile = (text: string, path: string): string =>
  text
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('import.meta.filename', JSON.stringify(path))
    .replaceAll('import.meta.url', JSON.stringify(`file://${path}`));

/** The module as a function, so that it can be run again; what it imports from packages stays outside. */
function wrap(text: string): string {
  const source = ts.createSourceFile('bundle.mjs', text, ts.ScriptTarget.ES2023, false, ts.ScriptKind.JS);
  let [imports, code, at] = ['', '', 0];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    imports += `${text.slice(statement.getStart(source), statement.getEnd())}\n`;
    code += text.slice(at, statement.getStart(source));
    at = statement.getEnd();
  }
  code += text.slice(at);
  const words = 'test, it, describe, expect, beforeAll, beforeEach, afterEach, afterAll, jest';
  return `${imports}export function make(__s, __t, { ${words} }) {\nlet __loaders;\nconst __files = (loaders) => { __loaders = loaders; };\n${code}\nreturn __loaders;\n}\n`;
}
