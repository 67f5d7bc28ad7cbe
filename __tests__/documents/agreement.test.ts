// The reading by skeleton and a full parse by remark agree, on generated pages and on every fixture.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from './pages.ts';
import { fc, runs } from '../helpers/properties.ts';

const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'done',
      'src/a_b.rs',
      ' ',
      '  ',
      'x',
      'Q&A',
      '1.2',
      '-',
      '—',
      '✅',
      '🇩🇪',
      '漢字',
      'e\u0301',
      '\u00a0',
      'a_b_c',
      '!',
      ')',
      ']',
      '>',
      '#',
      '$',
      '"',
      "'",
      ':',
      '/',
      '.',
      ',',
      '+',
      '=',
      '^',
      '{',
      '}',
      '\t',
      'http',
      'www',
      'h',
      'w',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '`',
      '``',
      '```',
      '`a`',
      '`a|b`',
      '`a\\|b`',
      '` a `',
      '` `',
      '`` ` ``',
      '`\\`',
      '`a\\\\|b`',
      '`<br>`',
      '`*a*`',
    ),
  },
  { weight: 5, arbitrary: fc.constantFrom('|', '\\|', '\\\\|', '\\', '\\\\', '\\*', '\\`', '||', ' | ', '\\n', '\\<') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~',
      '~~',
      '*a*',
      '**b**',
      '_c_',
      '~~d~~',
      '***e***',
      '<b>',
      '</b>',
      '<del>',
      '</del>',
      '<br>',
      '<br/>',
      '<!--',
      '-->',
      '<a href="x">',
      '</a>',
      '<i>x</i>',
      '<',
      '<x y',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '[',
      '](x)',
      '[a](b)',
      '[a](<b c> "t")',
      '[ref]',
      '[t][ref]',
      '[ref][]',
      '![i](p.png)',
      '[![i](p)](q)',
      '[^1]',
      '[]()',
      '[x]',
      '[ ]',
      '&amp;',
      '&#124;',
      '&copy',
      '&nope;',
      '&lt;b&gt;',
      'https://a.b/c',
      'www.a.b',
      'a@b.co',
      '<https://a.b>',
      '<a@b.co>',
      'http://',
      'ftp://x.y',
      'mailto:a@b.co',
      'xmpp:a@b.co',
    ),
  },
);
const text = fc.array(inline, { maxLength: 7 }).map((parts) => parts.join(''));
const cells = fc.array(text, { minLength: 0, maxLength: 4 });
const row = fc
  .tuple(cells, fc.constantFrom('| ', '|', '', '|  '), fc.constantFrom(' |', '|', '', ' | ', ' |\t'))
  .map(([parts, open, close]) => open + parts.join(' | ') + close);
const pipedRow = cells.map((parts) => `| ${parts.join(' | ')} |`);
const rows = fc.array(fc.oneof({ weight: 4, arbitrary: pipedRow }, { weight: 1, arbitrary: row }), { maxLength: 5 });
const delimiter = fc.constantFrom(
  '|---|---|',
  '| --- | :-: |',
  '---|---',
  '|-|',
  ':--',
  '| - | - |',
  '|--|--|--|',
  '---',
);
const table = fc
  .tuple(
    fc.constantFrom('| a | b |', '| Item | Status |', 'a | b', '| a |', '| `x|y` | b |', '| a \\| b | c |', 'a'),
    delimiter,
    rows,
  )
  .map(([head, line, body]) => [head, line, ...body]);
const verbatim = fc.oneof(
  fc
    .tuple(fc.constantFrom('```', '~~~', '````md'), table)
    .map(([fence, body]) => [fence, ...body, fence.replace(/\w+/, '')]),
  fc
    .tuple(
      fc.constantFrom('<!--', '<div>', '<table>', '<pre>', '<script>', '<?x', '<details>'),
      table,
      fc.constantFrom('-->', '</div>', '', '</pre>', '</script>', '?>'),
    )
    .map(([open, body, close]) => [open, ...body, close]),
  table.map((body) => body.map((line) => `    ${line}`)),
);
const plain = fc.oneof(
  text.map((line) => [line]),
  fc.tuple(text, text).map((lines) => lines.map((line) => `${line}  `)),
  fc.constantFrom(
    ['# Head'],
    ['a', '---'],
    ['---'],
    ['[ref]: <u v> "t"'],
    ['[^1]: note'],
    ['- [x] done'],
    ['1. one', '2. two'],
    [''],
  ),
);
const block: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 5, arbitrary: table },
  { weight: 2, arbitrary: verbatim },
  { weight: 3, arbitrary: plain },
);
const contained = fc
  .tuple(block, fc.constantFrom('', '> ', '>', '> > ', '- ', '1. ', '  ', '> - ', '- > ', '  > ', '\t'), fc.boolean())
  .map(([lines, prefix, lazy]) => {
    const next = prefix.replace(/[-\d.]/g, ' ');
    return lines.map((line, index) =>
      index === 0 ? prefix + line : lazy && index === lines.length - 1 ? line : next + line,
    );
  });
const page = fc
  .tuple(
    fc.array(fc.tuple(contained, fc.constantFrom([''], [], ['', ''], ['> ']))),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([blocks, ending]) => blocks.flatMap(([lines, gap]) => [...lines, ...gap]).join(ending));

describe('the reading by skeleton', () => {
  it('agrees with a full parse on generated pages', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        expect(await pageOf(source)).toEqual(await pageOf(source, 'whole'));
      }),
      runs(150),
    );
  });

  it('agrees with a full parse on cells of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), async (generated) => {
        const source = [
          '| a | b |',
          '|---|---|',
          ...generated.map((parts) => `| ${parts.join(' | ')} |`),
          '',
          '[ref]: target',
          '',
          '[^1]: note',
        ].join('\n');
        expect(await pageOf(source)).toEqual(await pageOf(source, 'whole'));
      }),
      runs(150),
    );
  });

  const root = join(import.meta.dirname, '..', '..');
  const folders = ['__tests__', 'docs'].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  it.each([join(root, 'package.json'), ...files])('agrees with a full parse on %s', async (file) => {
    const source = readFileSync(file, 'utf8');
    expect(await pageOf(source)).toEqual(await pageOf(source, 'whole'));
  });
});
