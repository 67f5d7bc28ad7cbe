// Writes a value as text that people can read and compare: short things on one line, longer ones below each other, nothing that is empty.

/** Longest line before what is in it goes below each other. */
const WIDTH = 150;

/** `names` of an object's own fields that are left out wherever they are. */
export function showValue(value: unknown, { without = [] }: { readonly without?: readonly string[] } = {}): string {
  const skip = new Set(without);
  const show = (one: unknown, indent: string): string => {
    const text = showShort(one, skip);
    if (indent.length + text.length <= WIDTH && !text.includes('\n')) return text;
    if (typeof one !== 'object' || one === null) return text;
    const inner = `${indent}  `;
    return entriesOf(one, skip)
      .map(([key, part]) => {
        const below = show(part, inner);
        return `\n${indent}${key === null ? '-' : `${key}:`}${below.startsWith('\n') ? '' : ' '}${below}`;
      })
      .join('');
  };
  return show(value, '').replace(/^\n/, '');
}

type Entry = readonly [key: string | null, part: unknown];

/** What an object, list, map or set holds; a key is null in a list. */
function entriesOf(value: object, skip: ReadonlySet<string>): readonly Entry[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((part) => [null, part]);
  if (value instanceof Set) return [...(value as ReadonlySet<unknown>)].map((part) => [null, part]);
  if (value instanceof Map)
    return [...(value as ReadonlyMap<unknown, unknown>)].map(([key, part]) => [String(key), part]);
  return Object.entries(value).filter(([key, part]) => !skip.has(key) && !isEmpty(part));
}

/** What says nothing: most fields of most things are so. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Map || value instanceof Set) return value.size === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

function showShort(value: unknown, skip: ReadonlySet<string>): string {
  if (typeof value === 'string') return /^[\w./-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const range = showRange(value);
  if (range !== null) return range;
  const entries = entriesOf(value, skip).map(
    ([key, part]) => `${key === null ? '' : `${key}: `}${showShort(part, skip)}`,
  );
  return Array.isArray(value) || value instanceof Set ? `[${entries.join(', ')}]` : `{${entries.join(', ')}}`;
}

/** `3:5-9` for a place on one line, `3:5-4:2` for one that goes on; spans of lines as `L3-L5`. */
function showRange(value: object): string | null {
  const { line, column, endLine, endColumn, start, end } = value as Readonly<Record<string, unknown>>;
  const count = Object.keys(value).length;
  if (count === 4 && typeof endColumn === 'number' && typeof endLine === 'number')
    return `${String(line)}:${String(column)}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
  if (count === 2 && typeof start === 'number' && typeof end === 'number') return `L${start}-L${end}`;
  return null;
}
