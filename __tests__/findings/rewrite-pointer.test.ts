// A reference is written anew in the way in which it was written, or not at all.
import type { Page } from '../../src/documents/page.ts';
import type { Reference } from '../../src/evidence/reference.ts';
import { rewritePointer, sourceOf } from '../../src/findings/rewrite-pointer.ts';

type Spans = Reference['lines'];
const span = (start: number, end = start): Spans[number] => ({ start, end });

/** The text in place of what is between the brackets; null for none. */
function rewrite({
  line,
  path,
  target = path,
  from = [],
  to = null,
  lines = null,
  page = 'docs/page.md',
  linked = false,
}: {
  readonly line: string;
  readonly path: string | null;
  readonly target?: string | null;
  readonly from?: Spans;
  readonly to?: string | null;
  readonly lines?: Spans | null;
  readonly page?: string;
  readonly linked?: boolean;
}): string | null {
  const start = line.indexOf('«');
  const end = line.indexOf('»') - 1;
  const text = line.replace(/[«»]/g, '');
  const reference: Reference = {
    kind: from.length > 0 ? 'lines' : 'path',
    text: text.slice(start, end),
    path,
    symbol: null,
    lines: from,
    command: null,
    acknowledged: false,
    surelyPath: true,
    ...(linked ? { linked: true as const } : {}),
    range: { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 },
  };
  const source: Page = { path: page, text, lines: [text], frontMatter: [], blocks: [], notes: [] };
  const edit = rewritePointer(source, { reference, resolution: { target } }, { path: to, lines });
  if (edit !== null) expect([edit.path, edit.range]).toEqual([page, reference.range]);
  return edit?.text ?? null;
}

it.each<[name: string, text: string | null, given: Parameters<typeof rewrite>[0]]>([
  ['a path', 'b.ts', { line: '`«a.ts»`', path: 'a.ts', to: 'b.ts' }],
  ['the same path', null, { line: '`«a.ts»`', path: 'a.ts', to: 'a.ts' }],
  ['a path with `./`', 'b.ts', { line: '`«./a.ts»`', path: 'a.ts', to: 'b.ts' }],
  ['a path with `././`', 'b.ts', { line: '`«././a.ts»`', path: 'a.ts', to: 'b.ts' }],
  ['a folder', 'src/new/', { line: '`«src/old/»`', path: 'src/old/', target: 'src/old', to: 'src/new' }],
  [
    'a path from the root',
    '/src/b.ts',
    { line: '`«/src/a.ts»`', path: '/src/a.ts', target: 'src/a.ts', to: 'src/b.ts' },
  ],
  ['more slashes', '/src/b.ts', { line: '`«//src/a.ts»`', path: '//src/a.ts', target: 'src/a.ts', to: 'src/b.ts' }],
  [
    'a folder with two slashes',
    'src/new/',
    { line: '`«src/old//»`', path: 'src/old//', target: 'src/old', to: 'src/new' },
  ],
  [
    'a path from the folder of the page',
    'b.md',
    { line: '`«a.md»`', path: 'a.md', target: 'docs/a.md', to: 'docs/b.md' },
  ],
  [
    'a path upwards',
    '../src/b.ts',
    { line: '`«../src/a.ts»`', path: '../src/a.ts', target: 'src/a.ts', to: 'src/b.ts' },
  ],
  [
    'the end of a path',
    'src/deep/b.ts',
    { line: '`«deep/a.ts»`', path: 'deep/a.ts', target: 'src/deep/a.ts', to: 'src/deep/b.ts' },
  ],
  [
    'the end of a path in a link',
    '../src/deep/b.ts',
    { line: '[a](«deep/a.ts»)', path: 'deep/a.ts', target: 'src/deep/a.ts', to: 'src/deep/b.ts', linked: true },
  ],
  [
    'a path from the root in a link',
    '../src/b.ts',
    { line: '[a](«src/a.ts»)', path: 'src/a.ts', target: 'src/a.ts', to: 'src/b.ts', linked: true },
  ],
  [
    'a path with a leading slash in a link',
    '/src/b.ts',
    { line: '[a](«/src/a.ts»)', path: '/src/a.ts', target: 'src/a.ts', to: 'src/b.ts', linked: true },
  ],
  ['a path that is nowhere', 'src/b.ts', { line: '`«deep/a.ts»`', path: 'deep/a.ts', target: null, to: 'src/b.ts' }],
  ['spaces in code', 'b c.ts', { line: '`«a.ts»`', path: 'a.ts', to: 'b c.ts' }],
  ['spaces outside code', null, { line: 'see «a.ts»', path: 'a.ts', to: 'b c.ts' }],
  ['brackets outside code', null, { line: 'see «a.ts»', path: 'a.ts', to: 'b(c).ts' }],
  ['a backtick', null, { line: '`«a.ts»`', path: 'a.ts', to: 'b`c.ts' }],
  ['a pipe', null, { line: '`«a.ts»`', path: 'a.ts', to: 'b|c.ts' }],
  ['a control character', null, { line: '`«a.ts»`', path: 'a.ts', to: 'b\u0001c.ts' }],
  ['a path that is written in another way', null, { line: '`«A.ts»`', path: 'a.ts', to: 'b.ts' }],
  ['no path', null, { line: '`«a.ts»`', path: null, to: 'b.ts' }],
  ['an empty path', null, { line: '`«a.ts»`', path: '', to: 'b.ts' }],
  ['what comes after the path', 'b.ts::run', { line: '`«a.ts::run»`', path: 'a.ts', to: 'b.ts' }],
  ['a line', 'a.ts:9', { line: '`«a.ts:3»`', path: 'a.ts', from: [span(3)], lines: [span(9)] }],
  ['a line with its column', 'a.ts:9:5', { line: '`«a.ts:3:5»`', path: 'a.ts', from: [span(3)], lines: [span(9)] }],
  [
    'lines with columns',
    'a.ts#L9C5-L11C7',
    { line: '`«a.ts#L3C5-L4C7»`', path: 'a.ts', from: [span(3, 4)], lines: [span(9, 11)] },
  ],
  ['a range', 'a.ts:9-12', { line: '`«a.ts:3-6»`', path: 'a.ts', from: [span(3, 6)], lines: [span(9, 12)] }],
  [
    'lines and a range',
    'a.ts:9,12-13',
    { line: '`«a.ts:3,5-6»`', path: 'a.ts', from: [span(3), span(5, 6)], lines: [span(9), span(12, 13)] },
  ],
  ['numbers in the path', 'a12.ts:9', { line: '`«a12.ts:3»`', path: 'a12.ts', from: [span(3)], lines: [span(9)] }],
  ['path and line', 'b.ts:9', { line: '`«a.ts:3»`', path: 'a.ts', from: [span(3)], to: 'b.ts', lines: [span(9)] }],
  ['lines without their path', ':9', { line: '`«:3»`', path: null, from: [span(3)], lines: [span(9)] }],
  ['another number than the page has', null, { line: '`«a.ts:4»`', path: 'a.ts', from: [span(3)], lines: [span(9)] }],
  [
    'another end than the page has',
    null,
    { line: '`«a.ts:3-5»`', path: 'a.ts', from: [span(3, 6)], lines: [span(9, 12)] },
  ],
  ['a line that becomes two', null, { line: '`«a.ts:3»`', path: 'a.ts', from: [span(3)], lines: [span(9, 10)] }],
  ['a range that is one number', null, { line: '`«a.ts:3»`', path: 'a.ts', from: [span(3, 4)], lines: [span(9, 10)] }],
  [
    'more lines than there were',
    null,
    { line: '`«a.ts:3»`', path: 'a.ts', from: [span(3)], lines: [span(9), span(10)] },
  ],
  ['lines where there were none', null, { line: '`«a.ts»`', path: 'a.ts', lines: [] }],
])('%s becomes %j', (_name, text, given) => {
  expect(rewrite(given)).toBe(text);
});

it('shows no source of what goes over several lines, or is on no line', () => {
  const page: Page = { path: 'a.md', text: 'one\ntwo', lines: ['one', 'two'], frontMatter: [], blocks: [], notes: [] };
  const at = (line: number, endLine: number): string | null =>
    sourceOf(page, { reference: { range: { line, column: 1, endLine, endColumn: 3 } } });
  expect([at(1, 2), at(2, 2), at(3, 3)]).toEqual([null, 'tw', null]);
});

describe('an address', () => {
  interface Given {
    /** Before and after the path as the address writes it. */
    readonly around?: readonly [before: string, after: string];
    readonly written: string;
    readonly cited?: string | null;
    readonly from?: Spans;
    readonly to?: string | null;
    readonly lines?: Spans | null;
    /** What the page has there, if that is not the address. */
    readonly source?: string;
  }

  function rewriteAddress({
    around: [before, after] = ['https://host/x/y/blob/main/', ''],
    written,
    cited = decodeURI(written),
    from = [],
    to = null,
    lines = null,
    source = before + written + after,
  }: Given): string | null {
    const page: Page = { path: 'a.md', text: source, lines: [source], frontMatter: [], blocks: [], notes: [] };
    const reference: Reference = {
      kind: 'path',
      text: source,
      path: cited,
      symbol: null,
      lines: from,
      command: null,
      acknowledged: false,
      surelyPath: true,
      range: { line: 1, column: 1, endLine: 1, endColumn: source.length + 1 },
      address: { before, path: written, after },
    };
    const edit = rewritePointer(page, { reference, resolution: { target: cited } }, { path: to, lines });
    return edit === null ? null : edit.text.replace(before, '');
  }

  it.each<[name: string, text: string | null, given: Given]>([
    ['another name', 'src/b.ts', { written: 'src/a.ts', to: 'src/b.ts' }],
    ['the same name', null, { written: 'src/a.ts', to: 'src/a.ts' }],
    ['another folder', 'lib/a.ts', { written: 'src/a.ts', to: 'lib/a.ts' }],
    ['a folder more', 'src/deep/a.ts', { written: 'src/a.ts', to: 'src/deep/a.ts' }],
    ['two folders more', 'src/deep/er/a.ts', { written: 'src/a.ts', to: 'src/deep/er/a.ts' }],
    ['a folder less', 'src/a.ts', { written: 'src/deep/a.ts', to: 'src/a.ts' }],
    ['two folders less', 'src/a.ts', { written: 'src/deep/er/a.ts', to: 'src/a.ts' }],
    ['a folder of the same name less', 'src/a.ts', { written: 'src/src/a.ts', to: 'src/a.ts' }],
    ['a folder of the same name more', 'src/src/a.ts', { written: 'src/a.ts', to: 'src/src/a.ts' }],
    ['nothing that stays', 'lib/b.ts', { written: 'src/deep/a.ts', to: 'lib/b.ts' }],
    // What stays is as the page writes it, be it written in a way that we would not choose.
    ['signs in folders that stay', '%73rc/b.ts', { written: '%73rc/a.ts', to: 'src/b.ts' }],
    ['signs in a name that stays', 'lib/%61.ts', { written: 'src/%61.ts', to: 'lib/a.ts' }],
    ['signs at both ends, a folder more', '%73rc/x/%61.ts', { written: '%73rc/%61.ts', to: 'src/x/a.ts' }],
    ['signs at both ends, a folder less', '%73rc/%61.ts', { written: '%73rc/%78/%61.ts', to: 'src/a.ts' }],
    ['signs in what is replaced', 'src/b.ts', { written: 'src/%61.ts', to: 'src/b.ts' }],
    ['spaces', 'src/b%20c.ts', { written: 'src/a.ts', to: 'src/b c.ts' }],
    ['letters beyond ASCII', 'src/%C3%BC.ts', { written: 'src/a.ts', to: 'src/ü.ts' }],
    [
      'signs that end an address or mean something in it',
      'src/%28%23%3F%27%5B%5D%2A%26%7E%29b',
      { written: 'src/a', to: "src/(#?'[]*&~)b" },
    ],
    ['punctuation in its middle', 'src/b.c,d:e;f!g', { written: 'src/a', to: 'src/b.c,d:e;f!g' }],
    ['a point at its end', 'src/b%2E', { written: 'src/a', to: 'src/b.' }],
    ['a comma at its end', 'src/b%2C', { written: 'src/a', to: 'src/b,' }],
    ['an exclamation mark at its end', 'src/b!%21', { written: 'src/a', to: 'src/b!!' }],
    ['another line', 'src/a.ts#L9', { written: 'src/a.ts', around: ['x/', '#L3'], from: [span(3)], lines: [span(9)] }],
    [
      'another name and line',
      'src/b.ts#L9-L12',
      { written: 'src/a.ts', around: ['x/', '#L3-L6'], from: [span(3, 6)], to: 'src/b.ts', lines: [span(9, 12)] },
    ],
    [
      'a line where there was none',
      null,
      { written: 'src/a.ts', around: ['x/', '?raw'], from: [span(3)], lines: [span(9)] },
    ],
    [
      'an address that the page writes otherwise',
      null,
      { written: 'src/a.ts', to: 'src/b.ts', source: '<x/src/a.ts>' },
    ],
    ['what nobody read', 'lib/b.ts', { written: 'src/a.ts', cited: null, to: 'lib/b.ts' }],
  ])('with %s becomes %j', (_name, text, given) => {
    expect(rewriteAddress(given)).toBe(text);
  });
});
