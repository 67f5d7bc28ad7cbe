// What a file of src/ looks like from outside: its place among the folders, its first line, and a name that says what it exports.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { countBetween, findCircles, readImports } from '../../scripts/architecture.ts';
import { drawArchitecture } from '../../scripts/draw-architecture.ts';

const ROOT = join(import.meta.dirname, '../..');
const IMPORTS = readImports();
const FILES = [...IMPORTS.keys()];
const sourceOf = (file: string): string => readFileSync(join(ROOT, 'src', file), 'utf8');

/** Inside a stage: folders on a later line may import those on earlier lines and on their own. */
const ORDER = {
  documents: [['markdown', 'links'], ['metadata']],
  rows: [['status'], ['tables'], ['lists', 'plan'], ['set']],
  evidence: [
    ['read'],
    ['locate', 'locate/commands', 'compare', 'reports', 'tests'],
    ['history', 'lines', 'names', 'verification'],
    ['links', 'mentions', 'work', 'untouched'],
  ],
  repository: [['git'], ['github', 'working-tree']],
  cli: [
    ['arguments'],
    ['output'],
    ['commands', 'commands/completion', 'commands/history', 'commands/init', 'commands/stamp'],
  ],
} satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

/** Files that share no word with what they export, and why the name is the better one. */
const OTHER_NAMES = new Map([
  ['action/proxy.ts', 'What is in the way; the export says what is done about it.'],
  ['action/sanitize-report.ts', 'What it does; its exports say of what.'],
  ['cli/arguments/options.ts', 'Flags and commands: the options of a user.'],
  ['cli/commands/stamp/notation.ts', 'A collection: reads and writes each notation of a stamp.'],
  ['cli/interruption.ts', 'The event; the export says what is done about it.'],
  ['config/load.ts', 'What the folder is for.'],
  ['config/schema-parts.ts', 'A collection: what several parts of the schema are made of.'],
  ['documents/discover.ts', 'A collection: what makes a page look like a status page.'],
  ['documents/markdown/remark.ts', 'Only re-exports the library, so that it is loaded on demand.'],
  ['evidence/compare/dangling-links.ts', 'A noun, as its neighbors; the export settles them.'],
  ['evidence/lines/anchor-in-text.ts', 'Where it is looked for; the exports say what is asked.'],
  ['evidence/read/cell-reader.ts', 'The export says what is read of a cell.'],
  ['evidence/verification/on-branch.ts', 'The situation; the exports say what is asked of it.'],
  ['findings/checkable.ts', 'A collection: questions about whether something could be looked at.'],
  ['findings/changed-page.ts', 'The page in question; the exports say what is asked of it.'],
  ['findings/closed-statuses.ts', 'The setting; the export finds what it does not allow.'],
  ['findings/page-form.ts', 'The setting; the export finds what breaks it.'],
  ['findings/row-form.ts', 'The setting; the export finds what breaks it.'],
  ['findings/unguarded.ts', 'A collection: the rule’s own questions.'],
  ['publish/limits.ts', 'A collection of constants.'],
  ['publish/review-body.ts', 'A collection: the parts of such a body.'],
  ['report/link.ts', 'A collection: the addresses that reports link to.'],
  ['report/reporters/markdown-sections.ts', 'The export prepares what the folder’s Markdown is put together from.'],
  ['report/reporters/terminal-text.ts', 'A collection: what a terminal needs to show text.'],
  ['repository/git/git-listing.ts', 'A collection: reads the parts of a listing.'],
  ['repository/git/tree-object.ts', 'The export says what is read: a tree.'],
  ['repository/working-tree/disk-file-id.ts', 'The export identifies.'],
  ['rows/status/qualifying-words.ts', 'A collection of words.'],
  ['rows/status/commentary-words.ts', 'A collection of words.'],
  ['rows/status/legend-titles.ts', 'The words that title a legend.'],
  ['text/characters.ts', 'A collection: kinds of characters.'],
  ['text/file-names.ts', 'A collection: what file names end in, and well-known ones.'],
  ['text/pattern-syntax.ts', 'The export parses it.'],
  ['text/phrase.ts', 'A collection: parts of sentences.'],
]);

it.each(Object.entries(ORDER))('%s/ has its folders in an order', (room, order) => {
  const level = new Map<string, number>(
    order.flatMap((folders, index) => folders.map((folder) => [`${room}/${folder}`, index] as const)),
  );
  const folders = [...countBetween(IMPORTS, dirname)].filter(([folder]) => folder.startsWith(`${room}/`));
  expect(folders.map(([folder]) => folder).filter((folder) => !level.has(folder))).toEqual([]);
  const against = folders.flatMap(([folder, others]) =>
    [...others.keys()]
      .filter((other) => (level.get(other) ?? -1) > (level.get(folder) ?? -1))
      .map((other) => `${folder} imports ${other}`),
  );
  expect(against).toEqual([]);
});

it('text/ imports nothing of ours', () => {
  expect([
    ...(countBetween(IMPORTS, (file) => file.split('/')[0] ?? '')
      .get('text')
      ?.keys() ?? []),
  ]).toEqual([]);
});

it('stages import in one direction', () => {
  // The configuration knows the words for a status and the roles of a column: types of rows/.
  const stages = countBetween(IMPORTS, (file) => file.split('/')[0] ?? '');
  const graph = new Map([...stages].map(([stage, others]) => [stage, [...others.keys()]]));
  expect(findCircles(graph)).toEqual([['config', 'rows']]);
});

it('files open with what they are for', () => {
  expect(FILES.filter((file) => !/^(?:#!.*\n)?\/\/ \S/.test(sourceOf(file)))).toEqual([]);
});

it('files are named for what they export', () => {
  const others = FILES.filter((file) => !file.startsWith('findings/rules/') && !isNamedForExport(file));
  expect(others.sort()).toEqual([...OTHER_NAMES.keys()].sort());
});

it('docs/architecture.md names files that exist', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const stages = page.slice(page.indexOf("## One citation's way"), page.indexOf('## Rules of the house'));
  const named = [...stages.matchAll(/`([\w-]+(?:\/[\w-]+)*(?:\.[a-z]+|\/))`/g)].map(([, path = '']) => path);
  const exists = (path: string): boolean =>
    ['', 'src', 'src/evidence'].some((folder) => existsSync(join(ROOT, folder, path)));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !exists(path))).toEqual([]);
});

it('docs/architecture.md names every file of findings/, which has no folders to say it', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const files = FILES.filter((file) => /^findings\/[^/]+$/.test(file)).map((file) => file.replace('findings/', ''));
  expect(files.filter((file) => !page.includes(`\`${file}\``) && !page.includes(`\`findings/${file}\``))).toEqual([]);
});

it('the picture of docs/architecture.md shows the imports as they are', () => {
  // Written by `npm run generate`.
  expect(readFileSync(join(ROOT, 'docs/images/architecture.svg'), 'utf8')).toBe(drawArchitecture(IMPORTS));
});

/** Whether the words of the file's name, but for those its folders say already, are words of its exports: of its one export all, of several at least one. */
function isNamedForExport(file: string): boolean {
  const names = exportsOf(file);
  const folders = new Set(dirname(file).split(/[-/]/).map(stemOf));
  const name = file.replace(/^.*\/|\.ts$/g, '');
  if (name === 'index') return true;
  const exported = new Set(names.flatMap(wordsOf));
  const said = (word: string): boolean => exported.has(stemOf(word));
  const words = name.split('-');
  const own = words.filter((word) => !folders.has(stemOf(word)));
  const isOnly = names.filter((one) => /^[a-z]/.test(one)).length === 1;
  return isOnly ? own.every(said) : own.length === 0 || words.some(said);
}

/** The beginning of a word: `ignored` and `ignore`, `paths` and `path` are one. */
const stemOf = (word: string): string => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '').slice(0, 5);

const wordsOf = (name: string): readonly string[] =>
  (name.replaceAll('GitHub', 'Github').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map(stemOf);

function exportsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): readonly string[] => {
    if (ts.isVariableStatement(statement)) {
      if (!isExported(statement)) return [];
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return named && isExported(statement) && statement.name !== undefined ? [statement.name.text] : [];
  });
}

const isExported = (statement: ts.HasModifiers): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
