// Pages as they are read: kinds of blocks, segments and exact places.
import { readPage } from '../../src/documents/read-page.ts';
import type { Block, Segment } from '../../src/documents/page.ts';
import { pageOf, show, sourceOf, tablesOf } from './pages.ts';

async function segmentsOf(text: string): Promise<readonly Segment[]> {
  const [block] = (await pageOf(text)).blocks;
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.segments : [];
}

async function cellsOf(text: string): Promise<readonly (readonly string[])[]> {
  const [table] = tablesOf((await pageOf(text)).blocks);
  return table === undefined ? [] : [table.header, ...table.rows].map((row) => row.cells.map((cell) => cell.text));
}

describe('a file that is no page', () => {
  it.each([
    ['a NUL byte', new Uint8Array([35, 32, 0, 10]), 'binary'],
    ['a lone continuation byte', new Uint8Array([35, 32, 0x80]), 'not-utf8'],
    ['an overlong encoding', new Uint8Array([0xc0, 0xaf]), 'not-utf8'],
    ['more than 16 MiB', new Uint8Array(16 * 1024 * 1024 + 1).fill(97), 'too-large'],
  ])('is refused for %s', async (_what, bytes, reason) => {
    expect(await readPage({ path: 'a.md', bytes })).toMatchObject({ path: 'a.md', reason });
  });
});

describe('places', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['lone CR', '\r'],
  ])('are exact with %s, a byte order mark, tabs, wide characters and emoji', async (_name, ending) => {
    const page = await pageOf(
      [
        '\ufeff# Titel',
        '',
        '|\tWas | 状態 |',
        '| --- | --- |',
        '| 👩‍🚀 `a.rs` | **done** |',
        '|\t\\|x |\t✅ ok\t|',
        '',
      ].join(ending),
    );
    expect(page.text.startsWith('# Titel')).toBe(true);
    const [table] = tablesOf(page.blocks);
    const cells = [table!.header, ...table!.rows].flatMap((row) => row.cells);
    expect(cells.map(({ range }) => [range.line, range.column, sourceOf(page, range)])).toEqual([
      [3, 3, 'Was'],
      [3, 9, '状態'],
      [5, 3, '👩‍🚀 `a.rs`'],
      [5, 18, '**done**'],
      [6, 3, '\\|x'],
      [6, 9, '✅ ok'],
    ]);
    const [, code] = cells[2]!.segments;
    expect(sourceOf(page, code!.range)).toBe('a.rs');
    expect(sourceOf(page, code!.outer)).toBe('`a.rs`');
    expect(sourceOf(page, cells[3]!.segments[0]!.range)).toBe('done');
  });

  it('of headings start at the first line after the byte order mark', async () => {
    const page = await pageOf('\ufeff# Head *one*');
    expect(page.blocks[0]).toMatchObject({
      kind: 'heading',
      text: 'Head one',
      range: { line: 1, column: 1, endLine: 1, endColumn: 13 },
    });
  });

  it('of a table, its list and its quote end with the last row', async () => {
    const page = await pageOf('> - | a | b |\n>   |---|---|\n>   | one | two |\n>   | three | four |\n');
    const [quote] = page.blocks;
    const [table] = tablesOf(page.blocks);
    expect(quote!.range).toEqual({ line: 1, column: 1, endLine: 4, endColumn: 21 });
    expect(table!.range).toEqual({ line: 1, column: 5, endLine: 4, endColumn: 21 });
    expect(table!.rows.map(({ range }) => [range.line, range.column, range.endColumn])).toEqual([
      [3, 5, 18],
      [4, 5, 21],
    ]);
  });

  it('of escaped and encoded text lead back to the source, unit by unit', async () => {
    const [text] = await segmentsOf('a\\*b &amp; c');
    expect(text).toMatchObject({
      text: 'a*b & c',
      range: { column: 1, endColumn: 13 },
      columns: [1, 2, 4, 5, 6, 11, 12, 13],
    });
  });

  it('of an escaped pipe in code lead back to the source', async () => {
    const page = await pageOf('| a |\n|---|\n| `x\\|y` |\n');
    expect(tablesOf(page.blocks)[0]!.rows[0]!.cells[0]!.segments[0]).toMatchObject({
      kind: 'code',
      text: 'x|y',
      range: { column: 4, endColumn: 8 },
      columns: [4, 5, 7, 8],
    });
  });
});

describe('segments', () => {
  it.each([
    ['**a `b` *c***', ['text strong: a ', 'code strong: b', 'text strong:  ', 'text strong emphasis: c']],
    ['~~gone~~ [l](x.md)', ['text struck: gone', 'text:  ', 'text -> x.md: l']],
    ['a  \nb\nc\\\nd', ['text: a', 'break: \n', 'text: b', 'break: \n', 'text: c', 'break: \n', 'text: d']],
    ['see https://a.b/c now', ['text: see ', 'text -> https://a.b/c: https://a.b/c', 'text:  now']],
    ['![alt](p.png "t")', ['image -> p.png: alt']],
    ['<del>x</del> <sub>y</sub>', ['text struck: x', 'text:  ', 'html: <sub>', 'text: y', 'html: </sub>']],
    ['a [^1] b\n\n[^1]: note', ['text: a ', 'text:  b']],
    ['[t][r]\n\n[r]: to.md', ['text -> to.md: t']],
    ['[![i](p.png)](to.md)', ['image -> p.png: i', 'text -> to.md: ']],
    ['`` a`b ``', ['code: a`b']],
  ])('of %j are told apart', async (source, expected) => {
    expect((await segmentsOf(source)).map(show)).toEqual(expected);
  });

  it('of one link share it, and know where its destination stands', async () => {
    const page = await pageOf('x [a `b`](<c d.md> "t")\n');
    const [block] = page.blocks;
    const segments = block?.kind === 'paragraph' ? block.segments : [];
    expect(segments[1]!.link).toBe(segments[2]!.link);
    expect(segments[1]!.link!.url).toBe('c d.md');
    expect(sourceOf(page, segments[1]!.link!.urlRange!)).toBe('c d.md');
    expect(sourceOf(page, segments[1]!.link!.range)).toBe('[a `b`](<c d.md> "t")');
  });

  it('of a reference link in a cell know where the definition has its destination', async () => {
    const page = await pageOf('| a |\n|---|\n| [x][Ref] |\n\n[ref]: src/a.rs\n');
    const { link } = tablesOf(page.blocks)[0]!.rows[0]!.cells[0]!.segments[0]!;
    expect(link).toMatchObject({ url: 'src/a.rs', urlRange: { line: 5, column: 8, endLine: 5, endColumn: 16 } });
  });
});

describe('tables', () => {
  it.each([
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |\n', [['a', 'b'], ['1', '2', '3'], ['1']]],
    ['a | b\n--|--\n1 | 2\nlast\n', [['a', 'b'], ['1', '2'], ['last']]],
    [
      '| a | b |\n|---|---|\n| `x|y` | z |\n',
      [
        ['a', 'b'],
        ['`x', 'y`', 'z'],
      ],
    ],
    [
      '| a | b |\n|---|---|\n| x \\| y | z\\\\|\n',
      [
        ['a', 'b'],
        ['x | y', 'z\\'],
      ],
    ],
    [
      '| a | b |\n|---|---|\n|| |\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      '| a | b |\n|---|---|\n| one<br>two | c |\n',
      [
        ['a', 'b'],
        ['one\ntwo', 'c'],
      ],
    ],
  ])('of %j have exactly the cells that are written', async (source, expected) => {
    expect(await cellsOf(source)).toEqual(expected);
  });

  it('in code and HTML are text, as written', async () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |';
    const page = await pageOf(`\`\`\`md\n${table}\n\`\`\`\n\n<div>\n${table}\n</div>\n`);
    expect(
      page.blocks.map((block) => (block.kind === 'code' || block.kind === 'html' ? [block.kind, block.text] : [])),
    ).toEqual([
      ['code', table],
      ['html', `<div>\n${table}\n</div>`],
    ]);
  });

  it('end a comment that a row closes', async () => {
    const page = await pageOf('<!--\n|---|\n| x -->\n\nafter\n');
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['html', 'paragraph']);
  });
});

describe('blocks', () => {
  it('keep numbers and check boxes of list items, and definitions', async () => {
    const page = await pageOf('3. c\n4. d\n\n- [x] e\n- f\n\n[L]: u.md\n\n---\n');
    const kinds = page.blocks.map((block: Block) =>
      block.kind === 'list' ? block.items.map(({ checked, number }) => [checked, number]) : block.kind,
    );
    expect(kinds).toEqual([
      [
        [null, 3],
        [null, 4],
      ],
      [
        [true, null],
        [null, null],
      ],
      'definition',
    ]);
  });
});

describe('front matter', () => {
  it('gives its scalars as written, with their places', async () => {
    const page = await pageOf(
      '---\nowner: "@a"\ncommit: 0123456\nverified:\n  at: 2026-01-02\ntags: [x, y]\n---\n# T\n',
    );
    expect(page.frontMatter.map(({ key, value, range }) => [key, value, sourceOf(page, range)])).toEqual([
      ['owner', '@a', '@a'],
      ['commit', '0123456', '0123456'],
      ['verified.at', '2026-01-02', '2026-01-02'],
      ['tags.0', 'x', 'x'],
      ['tags.1', 'y', 'y'],
    ]);
    expect(page.blocks[0]).toMatchObject({ kind: 'heading', range: { line: 8 } });
  });

  it('is not a thematic break', async () => {
    const page = await pageOf('---\n\ntext\n\n---\n');
    expect(page.frontMatter).toEqual([]);
    expect(page.blocks).toHaveLength(1);
  });

  it('that is no YAML is left out with a note', async () => {
    const page = await pageOf('---\na: [1\n---\n# T\n');
    expect(page.notes).toEqual([expect.stringContaining('not valid YAML')]);
    expect(page.blocks).toHaveLength(1);
  });
});
