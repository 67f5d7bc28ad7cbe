// What users and contributors read is plain English: no words that read like a translation, and one word for one thing, in messages, README and docs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkMarkdown, checkTexts } from '../../scripts/plain-english.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Its sentences are read where they are written; glossary.md names what it rules out. */
const GENERATED = new Set(['messages.md', 'glossary.md']);
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !GENERATED.has(file))
    .map((file) => `${folder}/${file}`)
    .sort();

const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'action.yml', ...filesIn('docs', '.md')];

/** Words that are no words of ours: labels and status words as pages write them. */
const VOCABULARIES = new Set(['src/documents/metadata/metadata-labels.ts']);

it.each([
  ['Mended by this change.', ['Mended']],
  ['It stands here, `stands` is code, and {x} stands for a key.', ['stands']],
  ['Nobody was told; whoever reads it speaks of [that](mend.md).', ['told', 'whoever', 'speaks of']],
  ['“x” is no status the guard knows.', ['is no']],
  ['There is no file, it is no longer read, and no sooner.', []],
  [
    'A guarded document declares done in the config file, not in `config file`.',
    ['guarded document', 'declares done', 'config file'],
  ],
  ['Its colour is unverifiable within these bounds.', ['colour', 'unverifiable', 'bounds']],
])('finds %j', (text, found) => {
  expect(
    checkMarkdown(`\`\`\`\nmend\n\`\`\`\n${text}`)
      .map((fault) => fault.found)
      .sort(),
  ).toEqual([...found].sort());
});

it('reads the texts of a source file, not its names and comments', () => {
  const source = "// mend\nexport const mend = ['mend', 'it stands here', `a ${mend('x')} told so`];";
  expect(checkTexts('a.ts', source).map(({ line, found }) => `${line} ${found}`)).toEqual(['2 stands', '2 told']);
});

it('knows every synonym that the glossary rules out', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const words = rows.slice(1).flatMap((line) => (line.split('|')[3] ?? '').split(',').map((word) => word.trim()));
  const ruledOut = words.filter((word) => word !== '' && !word.startsWith('-'));
  expect(rows.length).toBeGreaterThan(12);
  expect(ruledOut.filter((word) => checkMarkdown(word).length === 0)).toEqual([]);
});

it.each(PAGES)('%s', (page) => {
  expect(checkMarkdown(read(page))).toEqual([]);
});

it('the texts of src/', () => {
  const faults = filesIn('src', '.ts')
    .filter((file) => !VOCABULARIES.has(file))
    .flatMap((file) => checkTexts(file, read(file)).map(({ line, found }) => `${file}:${line} ${found}`));
  expect(faults).toEqual([]);
});
