// Reads YAML front matter: its scalars with their dotted keys and places.
import type { Document, Node } from 'yaml';
import type { FrontMatterEntry } from '../page.ts';

/** Lines, characters, nesting and entries of front matter that are read. */
const MAX_LINES = 500;
const MAX_CHARACTERS = 64 * 1024;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 1_000;

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Lines it takes with both fences; 0 where there is none. */
  readonly lines: number;
  readonly notes: readonly string[];
}

const NONE: FrontMatter = { entries: [], lines: 0, notes: [] };

/** Line of the closing fence (1-based), or 0. A page that opens with a thematic break is recognized by what follows it. */
function findEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---' || !/^(?:#|["']?[\w$][^:]{0,200}:(?:\s|$)|---\s*$)/.test(lines[1] ?? '')) return 0;
  const bound = Math.min(lines.length, MAX_LINES);
  for (let index = 1; index < bound; index += 1) {
    const line = lines[index]?.trimEnd();
    if (line === '---' || line === '...') return index + 1;
  }
  return 0;
}

/** Turns offsets in the joined lines into lines and columns of the page. */
function placesIn(lines: readonly string[]): (offset: number) => { readonly line: number; readonly column: number } {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    // The fence above is line 1.
    return { line: low + 2, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Reads the front matter that the lines of a page open with. */
export async function readFrontMatter(lines: readonly string[]): Promise<FrontMatter> {
  const end = findEnd(lines);
  if (end === 0) return NONE;
  const inner = lines.slice(1, end - 1);
  const text = inner.join('\n');
  const refused = (why: string): FrontMatter => ({
    entries: [],
    lines: end,
    notes: [`The front matter ${why}: it is not read.`],
  });
  if (text.length > MAX_CHARACTERS) return refused('is too large');
  const { parseDocument, isMap, isScalar, isSeq } = await import('yaml');
  let document: Document;
  try {
    document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, merge: false });
  } catch (error) {
    // Deep nesting exhausts the parser's stack.
    if (error instanceof RangeError) return refused('is nested too deep');
    throw error;
  }
  if (document.errors.length > 0) return refused('is not valid YAML');
  if (document.contents !== null && !isMap(document.contents)) return NONE;
  const place = placesIn(inner);
  const entries: FrontMatterEntry[] = [];
  const add = (node: Node | null | undefined, key: string, depth: number): void => {
    if (entries.length >= MAX_ENTRIES || depth > MAX_DEPTH || node === null || node === undefined) return;
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : null;
        if (name !== null) add(pair.value as Node | null, key === '' ? name : `${key}.${name}`, depth + 1);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => add(item as Node, `${key}.${index}`, depth + 1));
    else if (isScalar(node) && node.range && (node.value !== null || node.source === '')) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
      const start = place(node.range[0] + quoted);
      const stop = place(node.range[1] - quoted);
      // As written: a commit of digits alone is no number.
      const value = node.type === 'PLAIN' || typeof node.value !== 'string' ? (node.source ?? '') : node.value;
      entries.push({
        key,
        value,
        range: { line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column },
      });
    }
  };
  add(document.contents, '', 0);
  return { entries, lines: end, notes: [] };
}
