// A reference that a page writes twice, in a link's text and in its destination, is corrected in both places or in none.
import { guardBoth } from '../helpers/guard-both.ts';
import { applySuggestions } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/matrix.md';
const OWN = 'https://github.com/octo-org/guarded';
const body = (count: number): string =>
  Array.from({ length: count }, (_, at) => `  ring_bell(${at}, "pier ${at * 7}");\n`).join('');
const CODE = body(20);
const SHIFTED = '// one\n// two\n// three\n// four\n// five\n' + CODE;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository();
  git.git('remote', 'add', 'origin', 'git@github.com:octo-org/guarded.git');
});
afterEach(() => git.dispose());

/** The cell after everything that the report offers is applied. */
async function fixed(cell: string, change: () => void, definition = ''): Promise<string> {
  const text = `| Item | Status | Evidence |\n|---|---|---|\n| Bell | done | ${cell} |\n${definition}`;
  git.write({ [PAGE]: text, 'src/deck/bell.ts': CODE }).commit();
  git.git('switch', '--quiet', '--create', 'change');
  change();
  git.commit();
  const { git: report, rest } = await guardBoth(git, { base: 'main', head: 'change' });
  expect(rest).toEqual(report);
  return /\| done \| (.*) \|/.exec(applySuggestions(text, report.findings))?.[1] ?? '';
}

const shift = (): void => void git.write({ 'src/deck/bell.ts': SHIFTED });
const rename = (to: string) => (): void => void git.remove('src/deck/bell.ts').write({ [to]: CODE });

describe('lines that moved', () => {
  it.each([
    [
      'a path from the root',
      '[`src/deck/bell.ts:7`](../src/deck/bell.ts#L7)',
      '[`src/deck/bell.ts:12`](../src/deck/bell.ts#L12)',
    ],
    ['plain text', '[src/deck/bell.ts:7](../src/deck/bell.ts#L7)', '[src/deck/bell.ts:12](../src/deck/bell.ts#L12)'],
    ['a name alone', '[`bell.ts:7-9`](../src/deck/bell.ts#L7-L9)', '[`bell.ts:12-14`](../src/deck/bell.ts#L12-L14)'],
    [
      'the last folders',
      '[`deck/bell.ts#L7`](../src/deck/bell.ts#L7)',
      '[`deck/bell.ts#L12`](../src/deck/bell.ts#L12)',
    ],
    ['a line alone', '[L7](../src/deck/bell.ts#L7)', '[L12](../src/deck/bell.ts#L12)'],
    ['a number alone', '[7](../src/deck/bell.ts#L7)', '[12](../src/deck/bell.ts#L12)'],
    ['lines in words', '[lines 7–9](../src/deck/bell.ts#L7-L9)', '[lines 12–14](../src/deck/bell.ts#L12-L14)'],
    [
      'lines after the name',
      '[bell.ts (lines 7-9)](../src/deck/bell.ts#L7-L9)',
      '[bell.ts (lines 12-14)](../src/deck/bell.ts#L12-L14)',
    ],
    ['an escaped name', '[bell\\.ts:7](../src/deck/bell.ts#L7)', '[bell\\.ts:12](../src/deck/bell.ts#L12)'],
    [
      'the destination once more',
      '[../src/deck/bell.ts#L7](../src/deck/bell.ts#L7)',
      '[../src/deck/bell.ts#L12](../src/deck/bell.ts#L12)',
    ],
    [
      'an HTML link',
      '<a href="../src/deck/bell.ts#L7">bell.ts:7</a>',
      '<a href="../src/deck/bell.ts#L12">bell.ts:12</a>',
    ],
    [
      'an address and the name',
      `[\`bell.ts:7\`](${OWN}/blob/main/src/deck/bell.ts#L7)`,
      `[\`bell.ts:12\`](${OWN}/blob/main/src/deck/bell.ts#L12)`,
    ],
    [
      'an address and the path',
      `[\`src/deck/bell.ts:7\`](${OWN}/blob/main/src/deck/bell.ts#L7)`,
      `[\`src/deck/bell.ts:12\`](${OWN}/blob/main/src/deck/bell.ts#L12)`,
    ],
    ['lines in the text alone', '[`bell.ts:7`](../src/deck/bell.ts)', '[`bell.ts:12`](../src/deck/bell.ts)'],
    // What says something else stays.
    ['another line', '[bell.ts:3](../src/deck/bell.ts#L7)', '[bell.ts:3](../src/deck/bell.ts#L12)'],
    ['another file', '[rope.ts:7](../src/deck/bell.ts#L7)', '[rope.ts:7](../src/deck/bell.ts#L12)'],
    ['words', '[bell 7 rings](../src/deck/bell.ts#L7)', '[bell 7 rings](../src/deck/bell.ts#L12)'],
  ])('%s', async (_, cell, expected) => {
    expect(await fixed(cell, shift)).toBe(expected);
  });

  it('in the text of a link whose destination is below', async () => {
    expect(await fixed('[`bell.ts:7`][bell]', shift, '\n[bell]: ../src/deck/bell.ts#L7\n')).toBe(
      '[`bell.ts:12`][bell]',
    );
  });
});

describe('a renamed file', () => {
  it.each([
    [
      'a path from the root',
      '[`src/deck/bell.ts`](../src/deck/bell.ts)',
      'src/deck/gong.ts',
      '[`src/deck/gong.ts`](../src/deck/gong.ts)',
    ],
    ['a name alone', '[bell.ts](../src/deck/bell.ts)', 'src/deck/gong.ts', '[gong.ts](../src/deck/gong.ts)'],
    ['a name that stays', '[bell.ts](../src/deck/bell.ts)', 'src/mast/bell.ts', '[bell.ts](../src/mast/bell.ts)'],
    [
      'the last folders',
      '[`deck/bell.ts`](../src/deck/bell.ts)',
      'src/mast/bell.ts',
      '[`mast/bell.ts`](../src/mast/bell.ts)',
    ],
    [
      'the last folders, moved out of theirs',
      '[`deck/bell.ts`](../src/deck/bell.ts)',
      'lib/bell.ts',
      '[`lib/bell.ts`](../lib/bell.ts)',
    ],
    [
      'with lines',
      '[`deck/bell.ts:7`](../src/deck/bell.ts#L7)',
      'src/deck/gong.ts',
      '[`deck/gong.ts:7`](../src/deck/gong.ts#L7)',
    ],
    [
      'an HTML link',
      '<a href="../src/deck/bell.ts">bell.ts</a>',
      'src/deck/gong.ts',
      '<a href="../src/deck/gong.ts">gong.ts</a>',
    ],
    ['words', '[the bell](../src/deck/bell.ts)', 'src/deck/gong.ts', '[the bell](../src/deck/gong.ts)'],
    ['a longer name', '[doorbell.ts](../src/deck/bell.ts)', 'src/deck/gong.ts', '[doorbell.ts](../src/deck/gong.ts)'],
  ])('%s', async (...[, cell, to, expected]) => {
    expect(await fixed(cell, rename(to))).toBe(expected);
  });

  it('is corrected in the text of links outside of rows too', async () => {
    const text = `| Item | Status | Evidence |\n|---|---|---|\n| Bell | done | \`src/rope.ts\` |\n\nSee [\`docs/bells.md\`](bells.md).\n`;
    git.write({ [PAGE]: text, 'src/rope.ts': 'x\n', 'docs/bells.md': CODE }).commit();
    git.git('switch', '--quiet', '--create', 'change');
    git.remove('docs/bells.md').write({ 'docs/old/gongs.md': CODE }).commit();
    const { git: report } = await guardBoth(git, { base: 'main', head: 'change' });
    expect(applySuggestions(text, report.findings)).toContain('See [`docs/old/gongs.md`](old/gongs.md).');
  });
});

describe('the text of an address that is not fixed along', () => {
  const TEXT = 'src/deck/bell.ts:7';
  const PERMALINK = `${OWN}/blob/0123456789012345678901234567890123456789/src/deck/bell.ts#L7`;
  const OTHER = 'https://github.com/octo-org/fork/blob/main/src/deck/bell.ts#L7';
  it.each([
    ['a version of the past', `[${TEXT}](${PERMALINK})`],
    ['in code marks', `[\`${TEXT}\`](${PERMALINK})`],
    ['another repository', `[\`${TEXT}\`](${OTHER})`],
  ])('is left as it is: %s', async (_, cell) => {
    expect(await fixed(cell, shift)).toBe(cell);
  });

  it.each([
    ['beside such a link', `[here](${OTHER}) \`src/deck/bell.ts:7\``, `[here](${OTHER}) \`src/deck/bell.ts:12\``],
  ])('is not what others are: %s', async (_, cell, expected) => {
    expect(await fixed(cell, shift)).toBe(expected);
  });
});
