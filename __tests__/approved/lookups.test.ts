// What is found in a small tree: one question a line, and beside it the answer for paths, globs, near names and ignored files.
import { parseIgnored } from '../../src/evidence/locate/ignored-paths.ts';
import { matchGlob, openGlobMatcher } from '../../src/evidence/locate/match-glob.ts';
import { findNearest, findNearestName, isOnlyNamesake } from '../../src/evidence/locate/nearest-path.ts';
import { indexPaths, type PathIndex } from '../../src/evidence/locate/path-index.ts';
import { mayBeFile, placeCase } from '../../src/evidence/reports/place-case.ts';
import { resolvePath } from '../../src/evidence/locate/resolve-path.ts';
import type { PageSubmodules } from '../../src/evidence/locate/hidden-paths.ts';
import { nameSubmodules } from '../../src/evidence/locate/submodule-names.ts';
import type { TreeEntry } from '../../src/repository/repository.ts';
import { approve, listCases } from './approve.ts';
import { readLines } from './read-case.ts';
import { showValue } from './show-value.ts';

/** `@` marks a link, `!` a submodule. */
const TREE = [
  'Makefile',
  'README.md',
  'web/src/App.tsx',
  'web/src/app.test.tsx',
  'web/src/index.ts',
  'web/src/pages/index.ts',
  'web/src/pages/home.vue',
  'web/src/pages/[id]/page.tsx',
  'web/src/kiln/heat.ts',
  'web/src/kiln/heat.css',
  'crates/acme-runtime/src/lib.rs',
  'crates/acme-runtime/src/engine/run.rs',
  'crates/acme.tools/src/bin.rs',
  'crates/core/src/lib.rs',
  'crates/core/src/insert.rs',
  'crates/core/src/update.rs',
  'docs/guide.md',
  'docs/Größe.md',
  'docs/status/kiln.md',
  'docs/status/notes/heat.md',
  'docs/src/only.md',
  'py/kiln/__init__.py',
  'py/kiln/glaze/__init__.py',
  'py/kiln/cone.py',
  'py/kiln/cones.py',
  'py/tests/test_cone.py',
  'py/other/tests/test_cone.py',
  'include/kiln.h',
  'Deep/Upper/File.TXT',
  'deep.file',
  '@current',
  '@web/vendor',
  '!modules/glass',
  'tools/data/readme.txt',
  'a/one/same.c',
  'a/two/same.c',
  'b/three/same.c',
  'a/one/index.js',
  'b/three/index.js',
  'quay1.rs',
  'harbor.rs',
  'crates/core/tests/bake.rs',
  'crates/acme-runtime/tests/bake.rs',
  'crates/acme-runtime/tests/cool/main.rs',
  'crates/acme-runtime/src/engine/mod.rs',
  'java/app/src/KilnTest.java',
  'java/app/src/Kiln.java',
  'java/lib/src/GlazeSpec.groovy',
  'java/lib/src/TestOven.kt',
  'java/lib/src/Testing.kt',
  'java/lib/src/xClayTest.java',
  'java/lib/src/xClaySpec.groovy',
  'java/lib/src/ClayTestSuite.java',
  'java/lib/src/ClaySpecs.groovy',
  'java/lib/src/ClayTests.java',
  'java/lib/src/AcmeTestClay.kt',
  'java/lib/src/Clay-Spec.kt',
  'wheel/potter.c',
  'wheel/thrower-of-bowls-and-of-plates-and-of-cups-and-of-jugs.c',
  'wheel/jar/jar.ts',
  'bowl.md',
  'cup',
];

const entryOf = (written: string): TreeEntry => {
  const kind = written.startsWith('@') ? 'link' : written.startsWith('!') ? 'submodule' : 'file';
  const path = written.replace(/^[@!]/, '');
  return { path, kind, id: path };
};
const ENTRIES = new Map(TREE.map(entryOf).map((entry) => [entry.path, entry]));
const WHOLE = indexPaths({ entries: ENTRIES, truncated: false });
const CUT = indexPaths({ entries: ENTRIES, truncated: true, because: 'cut' });

interface Question {
  readonly asked: string;
  readonly index: PathIndex;
  /** The page that asks, and the folders named before. */
  readonly page: string;
  readonly folders: readonly string[];
  readonly words: readonly string[];
}

/** `what is asked | in: folder | from: page | word`, of which only the first is needed. */
function readQuestion(input: string): Question {
  const [asked = '', ...words] = input.split(' | ');
  const after = (word: string): string | undefined =>
    words.find((one) => one.startsWith(`${word}: `))?.slice(word.length + 2);
  return {
    asked,
    index: words.includes('cut') ? CUT : WHOLE,
    page: after('from') ?? 'docs/status/kiln.md',
    folders: after('in')?.split(', ') ?? [],
    words,
  };
}

/** Of a page that names all of them. */
function submodulesOf(index: PathIndex | null): PageSubmodules {
  const folders = index?.submodules() ?? [];
  return { named: folders, byName: nameSubmodules(folders, '').byName };
}

const LOOKUPS: Readonly<Record<string, (input: string) => unknown>> = {
  paths: (input) => {
    const { asked, index, page, folders, words } = readQuestion(input);
    const surelyPath = !words.includes('perhaps');
    const listSubmodules = (): PageSubmodules => submodulesOf(words.includes('hidden') ? index : null);
    const linked = words.includes('linked');
    return resolvePath({ index, path: asked, page, folders, linked, surelyPath, listSubmodules });
  },
  globs: async (input) => {
    const { asked, index, page, folders, words } = readQuestion(input);
    const listSubmodules = (): PageSubmodules => submodulesOf(words.includes('hidden') ? index : null);
    const question = { index, globs: openGlobMatcher(), pattern: asked, page, folders, listSubmodules };
    const { resolution, files } = await matchGlob(question);
    return { ...resolution, files };
  },
  // `missing path`, or `name of these`.
  near: (input) => {
    const [asked = '', among] = input.split(' of ');
    if (among !== undefined) return { name: findNearestName(asked, among.split(' ')) };
    const path = findNearest(WHOLE, asked);
    return { path, moved: path !== null && isOnlyNamesake(WHOLE, asked, path) };
  },
  // `patterns⏎patterns | paths that may be kept out`.
  ignored: (input) => {
    const [patterns = '', paths = '', folder] = input.split(' | ');
    const isIgnored = parseIgnored(patterns.replaceAll('⏎', '\n'), { inFolder: folder !== undefined });
    return { ignored: paths.split(' ').filter(isIgnored) };
  },
  // `name | file: a | class: b | suites: c, d | root: e`.
  cases: (input) => {
    const [name = '', ...words] = input.split(' | ');
    const after = (word: string): string | null =>
      words.find((one) => one.startsWith(`${word}: `))?.slice(word.length + 2) ?? null;
    const one = {
      name,
      file: after('file'),
      className: after('class'),
      suites: after('suites')?.split(', ') ?? [],
      outcome: 'failed' as const,
    };
    return { place: placeCase(one, { index: WHOLE, root: after('root') }) ?? 'nowhere', mayBeFile: mayBeFile(one) };
  },
  tree: (input) => ({
    entry: WHOLE.entry(input)?.kind,
    file: WHOLE.isFile(input),
    folder: WHOLE.isFolder(input),
    has: WHOLE.has(input),
    behind: WHOLE.behind(input),
    ends: WHOLE.endingWith(input),
    otherCase: WHOLE.inOtherCase(input),
    otherForm: WHOLE.inOtherForm(input),
    below: WHOLE.below(input).map(({ path }) => path),
    named: WHOLE.named(input),
    siblings: WHOLE.siblings(input),
  }),
};

test.each(listCases('lookups'))('lookups: %s', async (name, path) => {
  const look = LOOKUPS[name];
  if (look === undefined) throw new Error(`Nothing is looked up as ${name}.`);
  const outcomes: string[] = [];
  for (const input of readLines(path)) {
    const shown = showValue(await look(input));
    outcomes.push(shown.includes('\n') ? `${input}\n${shown.replaceAll(/^/gm, '  ')}` : `${input} => ${shown}`);
  }
  approve(outcomes.join('\n'), { path });
});
