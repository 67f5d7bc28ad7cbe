// What is too large or too deep to be read as Markdown still gives a page, and a note that says so.
import { pageOf, tablesOf } from './pages.ts';

const HEAD = '| a | b |\n|---|---|\n';

describe('a bound that is hit', () => {
  it('a cell of 2 MB is read whole', async () => {
    const words = 'word '.repeat(400_000).trim();
    const page = await pageOf(`${HEAD}| ${words} | x |\n`);
    expect(tablesOf(page.blocks)[0]!.rows[0]!.cells.map(({ text }) => text.length)).toEqual([words.length, 1]);
    expect(page.notes).toEqual([]);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(10_000)],
    ['emphasis', '*a '.repeat(10_000)],
    ['code spans', '` `` '.repeat(10_000)],
  ])('a cell of %s is plain text', async (_what, content) => {
    const page = await pageOf(`${HEAD}| ${content} | done |\n`);
    const [cell, status] = tablesOf(page.blocks)[0]!.rows[0]!.cells;
    expect(cell!.segments.map(({ kind, text }) => [kind, text])).toEqual([['text', content.trim()]]);
    expect(status!.text).toBe('done');
    expect(page.notes).toEqual([expect.stringMatching(/^A cell on line 3 with more marks/)]);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(10_000)],
    ['emphasis', '*a '.repeat(10_000)],
  ])('a paragraph of %s is plain text', async (_what, content) => {
    const page = await pageOf(`# T\n\n${content.trim()}\n\nAfter *that*.\n`);
    const [, paragraph, after] = page.blocks;
    expect(paragraph).toMatchObject({ kind: 'paragraph', text: content.trim(), segments: [{ kind: 'text' }] });
    expect(after).toMatchObject({ text: 'After that.', segments: [{}, { emphasis: true }, {}] });
    expect(page.notes).toEqual([expect.stringMatching(/^Line 3 holds too many/)]);
  });

  it.each([
    ['quotes', '>'.repeat(5_000)],
    ['lists', '- '.repeat(5_000)],
    ['indentation', ' '.repeat(4)],
  ])('deep %s end in text', async (what, marks) => {
    const source =
      what === 'indentation'
        ? Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')
        : `${marks}deep`;
    const page = await pageOf(`${source}\n\n${HEAD}| x | done |\n`);
    expect(page.notes).toEqual([expect.stringMatching(/nests quotes or lists too deep/)]);
    expect(tablesOf(page.blocks).at(-1)!.rows[0]!.cells[1]!.text).toBe('done');
  });

  it.each([
    ['rows', `${HEAD}${'|a\n'.repeat(250_000)}`, /^From line \d+ on, rows are not read/],
    ['cells', `${HEAD}${'|'.repeat(500_000)}`, /has more than 1000 cells/],
    ['lines', 'word\n'.repeat(50_000), /^Line 10001 exceeds/],
    ['underlined headings', 'a\n-\n'.repeat(2_000), /underlined headings/],
    ['complex cells', `${HEAD}${'|*a*\n'.repeat(30_000)}`, /^A cell on line \d+ and \d+ more cells/],
  ])('too many %s are noted', async (_what, source, note) => {
    expect((await pageOf(source)).notes).toEqual([expect.stringMatching(note)]);
  });

  it.each([
    ['a heading', '### Kinds'],
    ['an item', '- Kinds'],
    ['a first item', '1. Kinds'],
    ['a fence', '```\n```'],
    ['a thematic break', '***'],
    ['a comment', '<!-- Kinds -->'],
    ['a table of HTML', '<table>'],
    ['an indented heading', '   # Kinds'],
  ])('%s ends a quote, so that the many lines below it are none of its own', async (_what, line) => {
    const page = await pageOf(
      `> One table a kind.\n${line}\n${'<tr>\n<td>1</td>\n'.repeat(300)}</table>\n\n## States\n\n${HEAD}| x | done |\n`,
    );
    expect(page.notes).toEqual([]);
    expect(page.blocks.filter(({ kind }) => kind === 'heading').at(-1)).toMatchObject({ text: 'States' });
    expect(tablesOf(page.blocks)).toHaveLength(1);
  });

  it.each([
    ['words', 'word'],
    ['an item that cannot begin there', '2. word'],
    ['an empty item', '-'.concat(' ')],
    ['an inline element', '<b>word</b>'],
    ['a number sign', '#word'],
    ['code', '    # word'],
  ])('%s after a quote still go on with it, and are bounded', async (_what, line) => {
    expect((await pageOf(`> quote\n${`${line}\n`.repeat(600)}`)).notes).toEqual([
      expect.stringMatching(/^Line 502 goes on with more .* unmarked quoted lines/),
    ]);
  });

  it('front matter that nests too deep is left out', async () => {
    const page = await pageOf(`---\na: ${'['.repeat(30_000)}\n---\n# T\n`);
    expect(page.frontMatter).toEqual([]);
    expect(page.notes).toHaveLength(1);
    expect(page.blocks).toMatchObject([{ kind: 'heading' }]);
  });

  it('fenced code with many brackets stays what it is', async () => {
    const code = `${'[1, '.repeat(5_000)}\n`.repeat(3).trim();
    const page = await pageOf(`\`\`\`json\n${code}\n\`\`\`\n`);
    expect(page.blocks).toMatchObject([{ kind: 'code', text: code }]);
  });
});
