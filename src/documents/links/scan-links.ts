// Reads the links of a line of plain words without remark, where they are written so plainly that there is only one way to read them.
import type { Range, Segment } from '../page.ts';

/** What could hide a bracket, or be more than a link: escapes, tags, addresses that link themselves. Code spans are masked before. */
const DOUBTFUL = /[\\<@]|:\/\/|www\./i;
const LINK = /(!?)\[([^[\]^][^[\]]*)\]\(([\p{L}\p{N}_./#%?=+,:;~@-]+)\)/gu;
const PLAIN = { columns: null, strong: false, emphasis: false, struck: false } as const;

/** The text with the content of its code spans made letters; null where backticks are not paired one by one on the line. */
function maskCode(text: string): string | null {
  if (!text.includes('`')) return text;
  if (text.includes('``') || text.includes('\\')) return null;
  const masked = text.replaceAll(/`[^`]*`/g, (code) => 'x'.repeat(code.length));
  return masked.includes('`') ? null : masked;
}

/** The links as segments, or null where remark must read the text, alone or together with the lines around it. */
export function scanLinks(
  text: string,
  place: { readonly line: number; readonly column: number },
): readonly Segment[] | null {
  if (!/[[\]<\\`]/.test(text)) return [];
  const masked = maskCode(text);
  if (masked === null) return null;
  const segments: Segment[] = [];
  const range = (from: number, to: number): Range => ({
    line: place.line,
    column: place.column + from,
    endLine: place.line,
    endColumn: place.column + to,
  });
  let rest = '';
  let done = 0;
  for (const { 0: whole, 1: mark = '', 2: words = '', 3: url = '', index } of masked.matchAll(LINK)) {
    const [end, urlEnd] = [index + whole.length, index + whole.length - 1];
    rest += `${masked.slice(done, index)}${words} `;
    done = end;
    const link = { url, range: range(index, end), urlRange: range(urlEnd - url.length, urlEnd) };
    const label = range(index + mark.length + 1, index + mark.length + 1 + words.length);
    segments.push({
      kind: mark === '' ? 'text' : 'image',
      text: text.slice(label.column - place.column, label.endColumn - place.column),
      range: label,
      outer: label,
      ...PLAIN,
      link,
    });
  }
  rest += masked.slice(done);
  return /[[\]]/.test(rest) || DOUBTFUL.test(rest) ? null : segments;
}
