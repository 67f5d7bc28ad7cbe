// What a change to a page without rows edits: the references, the headings, the status; not its words and not its stamp.
import { findEditedParts } from '../../src/findings/changed-page.ts';
import type { PathSet } from '../../src/findings/assessed-document.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';

const HEADER = '# Page\n\n- Last Verified Commit: `abc1234`\n';
const paths = (...names: readonly string[]): PathSet => new Map(names.map((name) => [name, '1']));

function edited(before: string, after: string, headPaths: PathSet | null = paths('src/a.ts', 'src/b.ts', 'docs/c.md')) {
  const make = (text: string) => subjectOf(documentOf(`${HEADER}${text}`), { today: '2026-01-01', headPaths });
  return findEditedParts(make(after), make(before));
}

it.each<[name: string, texts: readonly [before: string, after: string], parts: readonly string[]]>([
  ['words', ['One.', 'Two.'], []],
  ['a line', ['See `src/a.ts:3`.', 'See `src/a.ts:4`.'], []],
  ['several lines', ['See `src/a.ts:3-4,9`.', 'See `src/a.ts`.'], []],
  ['lines of a link', ['See [a](../src/a.ts#L3-L9).', 'See [a](../src/a.ts#L10).'], []],
  ['a column', ['See `src/a.ts:3:12`.', 'See `src/a.ts:5:1`.'], []],
  ['a number that is a name', ['See `src/a.ts#3`.', 'See `src/a.ts#4`.'], ['references']],
  ['one more reference', ['See `src/a.ts`.', 'See `src/a.ts` and `src/b.ts`.'], ['references']],
  ['the same reference once more', ['See `src/a.ts`.', 'See `src/a.ts` and `src/a.ts`.'], ['references']],
  ['one reference less, whose file is there', ['See `src/a.ts` and `src/b.ts`.', 'See `src/a.ts`.'], ['references']],
  ['one less, whose file is gone', ['See `src/a.ts` and `src/x.ts`.', 'See `src/a.ts`.'], []],
  ['another in place of one that is gone', ['See `src/x.ts`.', 'See `src/b.ts`.'], []],
  ['two in place of one that is gone', ['See `src/x.ts`.', 'See `src/a.ts` and `src/b.ts`.'], ['references']],
  ['one less, from the folder of the page', ['See [c](c.md#part).', 'See it.'], ['references']],
  ['one less, a folder', ['See `src/`.', 'See it.'], ['references']],
  ['one less, which is no path', ['Call `run`.', 'Call it.'], ['references']],
  ['an address in angle brackets', ['See [a](<../src/a.ts>).', 'See [a](<../src/b.ts>).'], ['references']],
  ['fenced code', ['```\n`src/a.ts`\n# One\n```', '~~~\n`src/b.ts`\n# Two\n~~~'], []],
  ['what comes after fenced code', ['```\n```\n# One', '```\n```\n# Two'], ['headings']],
  ['a new heading', ['## One', '## One\n\n## Two'], ['headings']],
  ['a heading that is gone', ['## One\n\n## Two', '## One'], ['headings']],
  ['spaces around a heading', ['##  One ', '   ## One'], []],
  ['the same heading twice', ['## One', '## One\n\n## One'], ['headings']],
  ['what is no heading', ['#One\n####### Two\n    # Three', '#Two\n####### Three\n    # Four'], []],
  ['everything', ['## One\n\n`src/a.ts`', '## Two\n\n`src/b.ts`'], ['references', 'headings']],
])('%s', (_name, [before, after], parts) => {
  expect(edited(before, after)).toEqual(parts);
});

it('counts every reference as one that is there, where nobody knows the files', () => {
  expect(edited('See `src/x.ts`.', 'See `src/b.ts`.', null)).toEqual(['references']);
});

it('leaves the stamp out', () => {
  const make = (stamp: string) => subjectOf(documentOf(`# Page\n\n- Last Verified Commit: ${stamp}\n`));
  expect(findEditedParts(make('`abc1234`'), make('`def5678`'))).toEqual([]);
});
