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
