// A page read for its links alone has the same links and anchors, at the same places, as one that remark reads whole.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAnchors } from '../../src/documents/links/read-anchors.ts';
import { readLinks } from '../../src/documents/links/read-links.ts';
import { readLinkTarget } from '../../src/evidence/links/link-target.ts';
import { pageOf } from './pages.ts';
import { fc, runs } from '../helpers/properties.ts';

/** Links into the repository: addresses that link themselves are not looked at. */
async function linksAndAnchors(source: string, mode: 'whole' | 'links') {
  const page = await pageOf(source, mode);
  const links = readLinks(page).filter(({ kind, url }) => kind !== 'mention' && readLinkTarget(url) !== null);
  const { headings, names } = await readAnchors(page);
  return { links, headings, names: [...names].sort() };
}

async function expectAgreement(source: string): Promise<void> {
  expect(await linksAndAnchors(source, 'links')).toEqual(await linksAndAnchors(source, 'whole'));
}

const word = fc.constantFrom(
  'ferry',
  'two words',
  'a_b',
  'Über',
  '漢',
  '3',
  '2026-01',
  '1.',
  '-',
  '+',
  '*',
  '#',
  '—',
  '"q"',
  '(p)',
  ')',
  '(',
  "'",
  '!',
  '|',
  ':',
  '>',
  '->',
  '-->',
  '?>',
  '=',
  '\\',
  '  ',
  '&amp;',
  '&',
  '@',
  'a@b.co',
  'www.a.b',
  'https://a.b/c',
  '\t',
  '.',
  ',',
  'x',
);
const marks = fc.constantFrom(
  '`',
  '``',
  '```',
  '`a`',
  '`[a](b)`',
  '``a`b``',
  '*',
  '**',
  '_',
  '~~',
  '**b**',
  '*i*',
  '[',
  ']',
  '](',
  '](d.md)',
  '](d.md "t")',
  '<',
  '<a',
  'href="h.md">',
  '</a>',
  '<a id="here">',
  '<b>',
  '<!--',
  '<br>',
  '\\[',
  '\\`',
  '![',
);
const link = fc.constantFrom(
  '[a](b.md)',
  '[two words](c.md#d)',
  '[`code`](b.md)',
  '[a](<b c.md>)',
  '[a](b.md "title")',
  '[a](b(c).md)',
  '[a](b\\).md)',
  '[a](b&amp;c.md)',
  '[a]( b.md )',
  '[](e.md)',
  '[a]()',
  '![i](p.png)',
  '![](p.png)',
  '[![i](p.png)](q.md)',
  '[ref]',
  '[t][ref]',
  '[ref][]',
  '[^1]',
  '[^1](b.md)',
  '[ ](b.md)',
  '[x](b.md)',
  '[x]',
  '**[a](b.md)**',
  '_[a](b.md)_',
  '[a](b.md)[c](d.md)',
  '[a](b.md):',
  '[a]:',
  '[a *b](c.md)*',
  'www.a.b[c](d.md)',
  'https://a.b[c](d.md)',
  '[https://a.b](c.md)',
  '[a@b.co](c.md)',
  '[a\\](b.md)',
  '[a](https://a.b)',
  '<b.md>',
  '<a href="b.md">',
  '<img src="p.png">',
  '[a](ü.md)',
  '[a](b.md?x=1)',
  '`[a](b.md)',
  '[a`](b.md)',
);
const words = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: marks }, { weight: 2, arbitrary: link }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
const plainWords = fc.constantFrom(
  'the ferry',
  'leaves at nine',
  'a',
  'x',
  '**b** c',
  '`code` here',
  '"quoted" text',
  '(in brackets)',
  '3 boats',
  'it’s',
  "don't",
  'title"',
  "end'",
  'close)',
  'b.md',
);
const plainLine = fc.oneof({ weight: 3, arbitrary: plainWords }, { weight: 2, arbitrary: words });
const prefix = fc.constantFrom(
  '',
  '',
  '',
  '',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '2) ',
  '> ',
  '> ',
  '>',
  '> > ',
  '> - ',
  '- > ',
  '- - ',
  '  ',
  '   ',
  '    ',
  '      ',
  '\t',
  '- [ ] ',
  '- [x] ',
  '[^1]: ',
  '[ref]: ',
  '# ',
  '## ',
  '-     ',
);
const line = fc.tuple(prefix, plainLine).map((parts) => parts.join(''));
const special = fc.constantFrom(
  '',
  '',
  '',
  '',
  '---',
  '===',
  '> ---',
  '  ---',
  '- | -',
  '---|---',
  ':--',
  '|---|---|',
  'a | b',
  '| [a](b.md) | `c` |',
  '| a \\| b | <a id="t"> |',
  '***',
  '- - -',
  '-',
  '1.',
  '>',
  '```',
  '```',
  '```sh',
  '~~~',
  '````',
  '  ```',
  '   ~~~',
  '    ```',
  '- ```',
  '> ```',
  '``` `',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<?x',
  '?>',
  '<!X',
  '<a',
  '<a href="b.md"',
  'id="there">',
  '[ref]:',
  '[ref]: b.md',
  '[ref]: b.md "t',
  't"',
  '[^1]: note',
  '[a](',
  'b.md)',
  '[two',
  'words](b.md)',
  '# Head',
  '### `Head` *two* ###',
  '#',
  '<h2>Own</h2>',
);
const source = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 4, arbitrary: line }, { weight: 3, arbitrary: special }, { weight: 2, arbitrary: plainWords }),
      { maxLength: 14 },
    ),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([lines, ending]) => lines.join(ending));

describe('a page read for its links alone', () => {
  it('has the links and anchors of a full reading, on generated pages', async () => {
    await fc.assert(fc.asyncProperty(source, expectAgreement), runs(400));
  });

  const root = join(import.meta.dirname, '..', '..');
  const folders = ['__tests__', 'docs'].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  it.each([join(root, 'README.md'), ...files])('has those of a full reading, on %s', async (file) => {
    await expectAgreement(readFileSync(file, 'utf8'));
  });

  it.each([
    ['code over several lines', 'A `code\nspan [a](b.md)\nends` here [c](d.md)'],
    ['a label over several lines', '[one\nplain words\ntwo](b.md) and [ref\nplain]\n\n[ref plain]: c.md'],
    ['a definition over several lines', '[ref]:\nplain\nwords [ref]'],
    ['a heading over several lines', 'plain words\nmore words\n===\n\nplain\n---'],
    ['a fence that is not closed', '```\ncode [a](b.md)\n\nmore\n'],
    ['a fence in a comment', '<!--\n```\n-->\n\n[a](b.md)\n\n```\n[c](d.md)\n```'],
    ['a fence in an item that ends', '- item\n\n  ```\n  code\n\nwords [a](b.md)\n\n```\n[c](d.md)\n```\n[e](f.md)'],
    ['a tag over several lines', '<a\nplain words\nhref="b.md">x</a>'],
    ['words in raw HTML', '<div>\nplain words\n[a](b.md)\n<a href="c.md"\nplain\nid="d">\n</div>'],
    [
      'what looks like code in raw HTML, with a blank line',
      '<div>\n```\n\n[a](b.md) x\n```\n[c](d.md)\n\n| [e](f.md) |',
    ],
    ['indented code after words', 'words\n    [a](b.md)\n\n    [c](d.md)\n- x\n\n      [e](f.md)'],
    ['a list that words go on with', '- [a](b.md) one\nwords\n\nwords\n\n  words\n- [c](d.md)'],
  ])('has those of a full reading: %s', async (_, text) => {
    await expectAgreement(text);
  });

  it('finds a plainly written link at its exact place', async () => {
    const { links } = await linksAndAnchors('Words.\n\n- one **two** [three](four.md#five), `six`\n- seven', 'links');
    expect(links).toEqual([
      { kind: 'link', url: 'four.md#five', range: { line: 3, column: 23, endLine: 3, endColumn: 35 }, written: true },
    ]);
  });
});
