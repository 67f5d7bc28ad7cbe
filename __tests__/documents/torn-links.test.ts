// Links that are the rest of a code span which a pipe of the table ended.
import { readLinks } from '../../src/documents/links/read-links.ts';
import { pageOf } from '../rows/page.ts';

const linksOf = async (row: string): Promise<readonly string[]> =>
  readLinks(await pageOf(`| Item | Notes |\n|---|---|\n${row}\n`)).map(({ url }) => url);

describe('a link beside a backtick that is left over', () => {
  it.each(['| x | uses ports[0](args)` twice |', '| `a | b[i](n)` is one |', '| x | f[key](value)` and more |'])(
    'is code: %s',
    async (row) => {
      expect(await linksOf(row)).toEqual([]);
    },
  );

  it.each([
    ['| x | see [the log](log.md)` |', ['log.md']],
    ['| x | see [the log](docs/log) ` |', ['docs/log']],
    ['| x | `a` and [the mole](mole) |', ['mole']],
  ])('is a link where it has the look of a path, or the code span is whole: %s', async (row, urls) => {
    expect(await linksOf(row)).toEqual(urls);
  });
});

describe('a link in a code span that an unescaped pipe ends', () => {
  it.each([
    '| x | `<ol type="1|a">` and `<img src="logo.png">` |',
    '| x | `a|b`, `<a href="#anchor">` and `c` |',
    '| x | `solid|dashed|dotted` and `[a](gone.md)` |',
    '| `a|b` | `<img src="logo.png">` `c` |',
    '| x | `a | b` then `![a](gone.png)` |',
  ])('is code: %s', async (row) => {
    expect(await linksOf(row)).toEqual([]);
  });

  it.each([
    ['| x | `a|b` and [the log](log.md) |', ['log.md']],
    ['| x | `a\\|b` and [the log](log.md) |', ['log.md']],
    ['| x | [the log](log.md), a stray ` | `c` | more |', ['log.md']],
    ['| a stray ` | [the log](log.md) `c` |', ['log.md']],
  ])('is a link outside of it: %s', async (row, urls) => {
    expect(await linksOf(row)).toEqual(urls);
  });

  it('is found soon in a row of many', async () => {
    expect(await linksOf(`| x | ${'`a|b` `[a](gone.md)` '.repeat(400)}|`)).toEqual([]);
  });
});
