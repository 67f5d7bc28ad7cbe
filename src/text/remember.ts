// Remembers what was worked out of short texts that come again and again: the same few words are in every status column.

/** Longer texts do not come again. */
const LONGEST = 100;
/** Texts that are kept; then it begins anew. */
const MOST = 5_000;

/** The same function, which must depend on its text alone. */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = compute(text);
    if (text.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(text, { result });
    }
    return result;
  };
}
