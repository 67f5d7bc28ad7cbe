// Finds the tags of raw HTML and their attributes, in one pass over the text; nothing is built or run.
import { ownValue } from '../../text/own-value.ts';

interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** Character references resolved. */
  readonly value: string;
  /** Offsets of the value in the text, without quotation marks. */
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly Attribute[];
  /** Offsets of the whole tag. */
  readonly start: number;
  readonly end: number;
}

/** Most attributes of one tag that are read. */
const MAX_ATTRIBUTES = 50;

const OPENING = /<(\/?)([a-z][a-z0-9-]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

/** Every tag outside comments, in order. What is cut off at the end is left out. */
export function scanHtml(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      // As in a browser: a comment without end takes all that follows.
      if (end < 0) return tags;
      at = end + 3;
      continue;
    }
    OPENING.lastIndex = at;
    const opening = OPENING.exec(text);
    if (opening === null) {
      at += 1;
      continue;
    }
    const { attributes, end } = readAttributes(text, OPENING.lastIndex);
    tags.push({ name: (opening[2] ?? '').toLowerCase(), closing: opening[1] === '/', attributes, start: at, end });
    at = end;
  }
  return tags;
}

function readAttributes(
  text: string,
  from: number,
): { readonly attributes: readonly Attribute[]; readonly end: number } {
  const attributes: Attribute[] = [];
  let at = from;
  while (attributes.length < MAX_ATTRIBUTES) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    at = ATTRIBUTE.lastIndex;
    const raw = match[2] ?? match[3] ?? match[4];
    const end = at - (match[2] === undefined && match[3] === undefined ? 0 : 1);
    if (raw !== undefined)
      attributes.push({
        name: (match[1] ?? '').toLowerCase(),
        value: resolveReferences(raw),
        start: end - raw.length,
        end,
      });
  }
  const close = /[\s/]*>/y;
  close.lastIndex = at;
  return { attributes, end: close.test(text) ? close.lastIndex : at };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The few named character references that people write in attributes and headings, and the numeric ones. */
export function resolveReferences(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ownValue(NAMED, name) ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
