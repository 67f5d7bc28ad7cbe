// Bounds what remark is given: where a page holds more marks, nesting or lines than it can read in good time, they are taken for plain text.

/** Marks (brackets, stars, backticks …) between two blank lines, and on the whole page, that remark reads; some cost it their square. */
const MAX_MARKS_IN_CHUNK = 4_000;
const MAX_MARKS = 40_000;
/** Quote and list markers on one line, and on the whole page. */
const MAX_NESTING = 24;
const MAX_MARKERS = 20_000;
/** Columns of leading space on one line: two a list level. */
const MAX_INDENT = 120;
/** Lines and characters outside table bodies. */
const MAX_LINES = 10_000;
const MAX_CHARACTERS = 1024 * 1024;
/** Underlined headings, and lines without the quote mark of the line before them, be they part of the quote or its end: all cost their square. */
const MAX_ODD_LINES = 500;

const MARK = /[\][*_~`<@\\&]|:\/\/|www\./g;
const CHUNK_MARKS = /[\][*_~`<&]/g;
/** Escapes; a pipe that one protects must stay protected. */
const ESCAPES = /\\+\|?/g;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;

export interface LimitedInput {
  readonly lines: readonly string[];
  /** Sentences for the page's notes. */
  readonly notes: readonly string[];
}

/** Length of the leading spaces and quote and list markers, how many markers those are, and where they grow too deep (or -1). */
function measurePrefix(line: string): {
  readonly length: number;
  readonly markers: number;
  readonly quotes: number;
  readonly deep: number;
} {
  let at = 0;
  let markers = 0;
  let quotes = 0;
  let spaces = 0;
  for (; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === ' ' || char === '\t') spaces += 1;
    else if (char === '>') quotes += 1;
    else if (!'-*+'.includes(char) || ![' ', '\t', ''].includes(line.charAt(at + 1))) {
      const number = /^\d{1,9}[.)](?=[ \t]|$)/.exec(line.slice(at, at + 12));
      if (number === null) break;
      at += number[0].length - 1;
      markers += 1;
      continue;
    } else markers += 1;
    if (char === '>') markers += 1;
    if (markers > MAX_NESTING || spaces > MAX_INDENT + markers) return { length: at, markers, quotes, deep: at };
  }
  return { length: at, markers, quotes, deep: -1 };
}

/** Elements that open a block of HTML in the middle of a paragraph: https://spec.commonmark.org/0.31.2/#html-blocks, conditions 1 and 6. */
const BLOCK_TAGS =
  'script pre style textarea address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(
    ' ',
  );

/**
 * True where the line surely opens a block of its own and so cannot go on with a quoted paragraph: a heading, an item, a fence, a thematic break, HTML.
 * Where that hangs on what is around the line, it says no.
 */
function opensBlock(line: string): boolean {
  const indent = line.search(/[^ ]/);
  const text = line.slice(indent, indent + 80);
  if (indent < 0 || indent > 3) return false;
  switch (text.charAt(0)) {
    case '#':
      return /^#{1,6}(?:[ \t]|$)/.test(text);
    case '~':
      return text.startsWith('~~~');
    case '`':
      return text.startsWith('```') && !line.slice(indent).replace(/^`+/, '').includes('`');
    case '<':
      return opensHtml(text);
    case '_':
    case '*':
    case '-':
    case '+':
      return /^[*+-][ \t]+[^ \t]/.test(text) || /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
    case '1':
      return /^1[.)][ \t]+[^ \t]/.test(text);
    default:
      return false;
  }
}

function opensHtml(text: string): boolean {
  if (/^<(?:!--|\?|![A-Za-z]|!\[CDATA\[)/.test(text)) return true;
  const tag = /^<\/?([A-Za-z][A-Za-z0-9]*)(?:[ \t>]|\/>|$)/.exec(text);
  return (
    tag !== null &&
    BLOCK_TAGS.includes((tag[1] ?? '').toLowerCase()) &&
    !/^<\/(?:script|pre|style|textarea)/i.test(text)
  );
}

const countMarks = (line: string): number => line.match(MARK)?.length ?? 0;

/** The line with its inline marks made letters, of the same length; a `<` or backtick that opens the line stays, it may open a block. */
function disarm(line: string, prefix: number): string {
  const fence = /^(?:`{3,}|~{3,}|<)/.exec(line.slice(prefix, prefix + 64))?.[0].length ?? 0;
  const keep = prefix + fence;
  return (
    line.slice(0, keep) +
    line
      .slice(keep)
      .replace(CHUNK_MARKS, 'x')
      .replace(ESCAPES, (escape) => (escape.endsWith('|') ? escape : 'x'.repeat(escape.length)))
      .replaceAll('@', 'x')
      .replaceAll('://', 'xxx')
      .replaceAll(/www\./gi, 'xxxx')
  );
}

/** Numbers of the first lines at which each bound was hit. */
type Hits = Map<keyof typeof SENTENCES, number>;

const SENTENCES = {
  marks: 'holds too many brackets, marks or code spans together: they are read as plain text',
  nesting: 'nests quotes or lists too deep: what is inside is read as plain text',
  lines: 'exceeds what is read outside of tables: from there on the page is not read',
  odd: 'goes on with more underlined headings or unmarked quoted lines than are read: they are left out',
} as const;

/** Counts of one page that only grow. */
interface Counts {
  marks: number;
  markers: number;
  lines: number;
  characters: number;
  odd: number;
}

/** The same lines (same columns; fewer where the page is too long) with what is beyond the bounds made harmless. */
export function limitInput(lines: readonly string[], places: readonly number[]): LimitedInput {
  const tamed = [...lines];
  const hits: Hits = new Map();
  const counts: Counts = { marks: 0, markers: 0, lines: 0, characters: 0, odd: 0 };
  const hit = (kind: keyof typeof SENTENCES, index: number): void => {
    if (!hits.has(kind)) hits.set(kind, places[index] ?? index + 1);
  };
  const finish = (kept: readonly string[]): LimitedInput => ({
    lines: kept,
    notes: [...hits].map(([kind, line]) => `Line ${line} ${SENTENCES[kind]}.`),
  });
  let chunk = 0;
  while (chunk < lines.length) {
    let end = chunk;
    let marks = 0;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') {
      marks += countMarks(lines[end] ?? '');
      end += 1;
    }
    counts.marks += marks;
    const disarmed = marks > MAX_MARKS_IN_CHUNK || counts.marks > MAX_MARKS;
    if (disarmed && marks > 0) hit('marks', chunk);
    let quotes = 0;
    for (let index = chunk; index < end; index += 1) {
      const line = lines[index] ?? '';
      const prefix = measurePrefix(line);
      counts.markers += prefix.markers;
      counts.lines += 1;
      counts.characters += line.length;
      const odd = prefix.quotes < quotes || (index > chunk && UNDERLINE.test(line));
      if (odd) counts.odd += 1;
      quotes = prefix.quotes < quotes && opensBlock(line) ? prefix.quotes : Math.max(quotes, prefix.quotes);
      if (counts.lines > MAX_LINES || counts.characters > MAX_CHARACTERS) {
        hit('lines', index);
        return finish(tamed.slice(0, index));
      } else if (counts.odd > MAX_ODD_LINES && (odd || UNDERLINE.test(line))) {
        hit('odd', index);
        tamed[index] = '';
      } else if (prefix.deep !== -1 || (counts.markers > MAX_MARKERS && prefix.markers > 0)) {
        hit('nesting', index);
        const at = Math.max(prefix.deep, 0);
        tamed[index] = `${line.slice(0, at)}x${disarm(line.slice(at + 1), 0).replaceAll('>', 'x')}`;
      } else if (disarmed) tamed[index] = disarm(line, prefix.length);
    }
    // Blank lines are cheap, not free.
    counts.lines += 0.25;
    chunk = end + 1;
  }
  return finish(tamed);
}
