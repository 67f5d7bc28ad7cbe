// Lists of a Markdown report that are rendered only as far as they are asked for.

/** Entries of one kind, each rendered when it is first asked for and never again. */
export interface Entries {
  readonly count: number;
  /** The first `entries` of them; null as soon as they are longer than `most` characters. */
  readonly take: (entries: number, most: number) => readonly string[] | null;
}

export function enter<Item>(items: readonly Item[], render: (item: Item) => string): Entries {
  const rendered: string[] = [];
  return {
    count: items.length,
    take(entries, most) {
      const taken = items.slice(0, entries);
      let length = 0;
      for (const [index, item] of taken.entries()) {
        const text = (rendered[index] ??= render(item));
        length += text.length;
        if (length > most) return null;
      }
      return rendered.slice(0, taken.length);
    },
  };
}
