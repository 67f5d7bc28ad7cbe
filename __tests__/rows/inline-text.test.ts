// Inline content as one text: what a part of it is in the source, and the segments before and after a place.
import type { Segment } from '../../src/documents/page.ts';
import {
  inlineText,
  linesOf,
  rangeOfSegments,
  rangeOfText,
  segmentsFrom,
  segmentsUntil,
} from '../../src/rows/inline-text.ts';
import { pageOf } from './page.ts';

async function segmentsOf(markdown: string): Promise<readonly Segment[]> {
  const [block] = (await pageOf(markdown)).blocks;
  if (block?.kind !== 'paragraph') throw new Error('The page begins with a paragraph.');
  return block.segments;
}

/** What the source has there, and what it shows. */
const shown = (markdown: string, segments: readonly Segment[]): readonly string[] =>
  segments.map(
    ({ text, range, outer }) =>
      `${text} = ${markdown.slice(range.column - 1, range.endColumn - 1)} in ${markdown.slice(outer.column - 1, outer.endColumn - 1)}`,
  );

const LINE = 'a **bold** `code` &amp; z';

describe('a text is cut in two', () => {
  it.each<[offset: number, until: readonly string[], from: readonly string[]]>([
    [
      0,
      [],
      ['a  = a  in a ', 'bold = bold in bold', '  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
    ],
    [
      1,
      ['a = a in a'],
      ['  =   in  ', 'bold = bold in bold', '  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
    ],
    [
      2,
      ['a  = a  in a '],
      ['bold = bold in bold', '  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
    ],
    [
      4,
      ['a  = a  in a ', 'bo = bo in bo'],
      ['ld = ld in ld', '  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
    ],
    [
      6,
      ['a  = a  in a ', 'bold = bold in bold'],
      ['  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
    ],
    [
      12,
      ['a  = a  in a ', 'bold = bold in bold', '  =   in  ', 'code = code in `code`', '  =   in  '],
      ['& z = &amp; z in &amp; z'],
    ],
    [
      13,
      ['a  = a  in a ', 'bold = bold in bold', '  =   in  ', 'code = code in `code`', ' & =  &amp; in  &amp;'],
      [' z =  z in  z'],
    ],
    [
      15,
      ['a  = a  in a ', 'bold = bold in bold', '  =   in  ', 'code = code in `code`', ' & z =  &amp; z in  &amp; z'],
      [],
    ],
  ])('at %d', async (offset, until, from) => {
    const segments = await segmentsOf(LINE);
    expect(shown(LINE, segmentsUntil(segments, offset))).toEqual(until);
    expect(shown(LINE, segmentsFrom(segments, offset))).toEqual(from);
  });

  it('again and again, and each part is still where the source has it', async () => {
    const segments = await segmentsOf(LINE);
    const middle = segmentsFrom(segmentsUntil(segments, 14), 12);
    expect(shown(LINE, middle)).toEqual(['&  = &amp;  in &amp; ']);
    expect(shown(LINE, segmentsFrom(middle, 1))).toEqual(['  =   in  ']);
    expect(shown(LINE, segmentsUntil(middle, 1))).toEqual(['& = &amp; in &amp;']);
  });
});

describe('the source of a text', () => {
  it.each<[text: string, source: string | null]>([
    ['a', 'a'],
    ['bold', 'bold'],
    ['old', 'old'],
    ['code', 'code'],
    ['& z', '&amp; z'],
    ['&', '&amp;'],
    // Over several segments no mark is left without its partner.
    ['a bold', 'a **bold**'],
    ['bold code', '**bold** `code`'],
    ['bold cod', '**bold** `cod'],
    ['a bold code & z', LINE],
  ])('%j', async (text, source) => {
    const inline = inlineText(await segmentsOf(LINE), 100);
    const start = inline.text.indexOf(text);
    const range = rangeOfText(inline, start, start + text.length);
    expect(range === null ? null : LINE.slice(range.column - 1, range.endColumn - 1)).toBe(source);
    expect(range).toMatchObject({ line: 1, endLine: 1 });
  });

  it('is nothing where the text goes over two lines, or is empty', async () => {
    const inline = inlineText(await segmentsOf('one **two**\nthree'), 100);
    expect(rangeOfText(inline, 0, inline.text.length)).toBeNull();
    expect(rangeOfText(inlineText([], 100), 0, 1)).toBeNull();
  });

  it('is read up to a limit, and without HTML', async () => {
    const segments = await segmentsOf('one **two** <b>three</b> four');
    expect([100, 7, 6, 4, 2, 0].map((limit) => inlineText(segments, limit).text)).toEqual([
      'one two three four',
      'one two',
      'one two',
      'one ',
      'on',
      '',
    ]);
  });
});

it('segments are together where the first one begins and the last one ends', async () => {
  const segments = await segmentsOf(LINE);
  expect(rangeOfSegments(segments)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: LINE.length + 1 });
  expect(rangeOfSegments(segments.slice(1, 2))).toEqual({ line: 1, column: 5, endLine: 1, endColumn: 9 });
  expect(rangeOfSegments([])).toBeNull();
});

it('lines of a paragraph are divided at breaks, and empty ones are left out', async () => {
  const lines = linesOf(await segmentsOf('one **two**\\\nthree  \nfour'));
  expect(lines.map((line) => line.map(({ text }) => text.trim()).filter(Boolean))).toEqual([
    ['one', 'two'],
    ['three'],
    ['four'],
  ]);
  expect(linesOf([])).toEqual([]);
});
