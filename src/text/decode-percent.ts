// Reads the percent signs of an address: `a%20b.md` is `a b.md`.

/** The text as it is meant. A stray percent sign means itself, as in browsers. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
