// Shortens what is shown without splitting a character in two.

/** The text, shortened to `length` UTF-16 code units with `…` at its end where it is longer. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${headOf(text, length - 1)}…`;
}

/** The first `length` UTF-16 code units, one fewer where that would keep half a character. */
export function headOf(text: string, length: number): string {
  const halved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return text.slice(0, halved ? length - 1 : length);
}

/** The text with `…` for its middle where it is longer than `length` UTF-16 code units: of a path, the file's name is what readers look for. */
export function shortenMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) * 0.6);
  const from = text.length - tail;
  const halved = /[\udc00-\udfff]/.test(text.charAt(from));
  const head = headOf(text, length - 1 - tail);
  const end = text.slice(halved ? from + 1 : from);
  // Cut between two words where one ends nearby: a name is then still one that can be searched for.
  const word = new RegExp(`^.{0,${Math.floor(tail / 3)}}?(?=[_./: -])`, 'u').exec(end)?.[0] ?? '';
  const kept = /^.*[_./: -](?=[^_./: -]*$)/u.exec(head)?.[0] ?? '';
  return `${kept.length * 2 > head.length ? kept : head}…${end.slice(word.length)}`;
}

/** A path of at most `length` UTF-16 code units where that can be: its first folder and as many of the last as fit, `crates/…/tests/joins.rs`; else its name, `…/joins.rs`. */
export function shortenPath(path: string, length: number): string {
  const parts = path.split('/');
  const [first = '', ...rest] = parts;
  if (path.length <= length || parts.length < 3) return shortenMiddle(path, length);
  let tail = rest.pop() ?? '';
  if (`${first}/…/${tail}`.length > length)
    return tail.length + 2 <= length ? `…/${tail}` : shortenMiddle(path, length);
  for (const part of rest.toReversed()) {
    if (`${first}/…/${part}/${tail}`.length > length) break;
    tail = `${part}/${tail}`;
  }
  return `${first}/…/${tail}`;
}
