// Checks what GitHub answers: an answer that is not what was asked for is none, and the next one may be whole.

/** An answer that broke off, or is not what was asked for: broken JSON, a page of HTML, an object for a list. */
export class BrokenAnswer extends Error {}

/** A list, each entry of it read. Nothing is left out: a list with an entry that cannot be read is broken. @throws BrokenAnswer */
export function readList<Item>(
  answer: unknown,
  { what, read }: { readonly what: string; readonly read: (entry: unknown) => Item | null },
): Item[] {
  if (!Array.isArray(answer)) throw new BrokenAnswer(`the answer holds no ${what}`);
  return answer.map((entry: unknown) => {
    const item = read(entry);
    if (item === null) throw new BrokenAnswer(`the answer holds ${what} that cannot be read`);
    return item;
  });
}

/** The members of an object; none of anything else. */
export function membersOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};
}
