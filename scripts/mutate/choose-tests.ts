// Chooses the test files that a change of one source file should fail: those that load it, the nearest first.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** How many of the nearest test files run for a mutant, and how many of those may start git; how many more run for a mutant that lived. */
const [NEAREST, NEAREST_WITH_GIT, MORE] = [12, 2, 10];
/** What loads this makes repositories, and takes seconds instead of a fraction of one. */
const GIT = '__tests__/helpers/git-shell.ts';
/** Tests of the repository's own files or of `dist/`, and tests of the clock: they say nothing about a mutant in a copy. */
const LEFT_OUT =
  /^__tests__\/(?:architecture|release|precision|cli\/(?:process|code-cache|demo|staged|mend-bytes)|helpers)\b|\.slow\.test\.ts$/;
/** Distance of test files in imports, by source file: how many steps lead from the test to the file. */
export interface Distances {
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly withGit: ReadonlySet<string>;
}

/** Reads who imports whom, and how far each test file is from each source file. */
export function measureDistances(root: string): Distances {
  const imports = readRuntimeImports(root);
  const distances = new Map<string, Map<string, number>>();
  const withGit = new Set<string>();
  for (const test of [...imports.keys()].filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))) {
    const reached = new Map([[test, 0]]);
    for (const [file, distance] of reached) {
      for (const other of imports.get(file) ?? []) if (!reached.has(other)) reached.set(other, distance + 1);
    }
    if (reached.has(GIT)) withGit.add(test);
    for (const [file, distance] of reached) {
      if (file.startsWith('src/'))
        distances.set(file, (distances.get(file) ?? new Map<string, number>()).set(test, distance));
    }
  }
  return { of: distances, withGit };
}

/** The test files to run for a change of `file`, in the order in which to run them; `wide` are those after the nearest. */
export function chooseTests({
  distances,
  file,
  wide,
}: {
  readonly distances: Distances;
  readonly file: string;
  readonly wide: boolean;
}): readonly string[] {
  const reached = [...(distances.of.get(file) ?? [])];
  const rank = ([test, distance]: readonly [string, number]): number =>
    (sameName(test, file) ? 0 : 1000) + distance * 10 + (distances.withGit.has(test) ? 25 : 0);
  const sorted = reached.sort((one, two) => rank(one) - rank(two) || (one[0] < two[0] ? -1 : 1)).map(([test]) => test);
  const fast = sorted.filter((test) => !distances.withGit.has(test)).slice(0, NEAREST - NEAREST_WITH_GIT);
  const slow = sorted.filter((test) => distances.withGit.has(test)).slice(0, NEAREST_WITH_GIT);
  const nearest = sorted.filter((test) => fast.includes(test) || slow.includes(test));
  return wide ? sorted.filter((test) => !nearest.includes(test)).slice(0, MORE) : nearest;
}

const sameName = (test: string, file: string): boolean =>
  basename(test).replace(/(?:\.slow)?\.test\.ts$/, '') === basename(file, '.ts');

/** What each file of src/ and __tests__/ loads when it runs: imports of types are gone by then. */
function readRuntimeImports(root: string): ReadonlyMap<string, readonly string[]> {
  const files = ['src', '__tests__'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  return new Map(files.sort().map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]));
}

function importsOf(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier?.startsWith('.')) found.push(posix.join(dirname(file), specifier));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const onlyTypes =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (named !== undefined &&
        ts.isNamedImports(named) &&
        clause?.name === undefined &&
        named.elements.every((one) => one.isTypeOnly));
    return onlyTypes ? null : textOf(node.moduleSpecifier);
  }
  if (ts.isExportDeclaration(node))
    return node.isTypeOnly || node.moduleSpecifier === undefined ? null : textOf(node.moduleSpecifier);
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument === undefined ? null : textOf(argument);
}

const textOf = (node: ts.Node): string | null => (ts.isStringLiteralLike(node) ? node.text : null);
