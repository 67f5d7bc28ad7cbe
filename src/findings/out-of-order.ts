// Which of a list's members are out of order: the fewest whose removal leaves the rest in order.

/** In the order of the list. Equal neighbors are in order. Takes n·log(n) comparisons. */
export function findOutOfOrder<Member>(
  members: readonly Member[],
  compare: (one: Member, other: Member) => number,
): readonly Member[] {
  // For each length, the member that ends the lowest run of it; and for each member the index of the one before it in its run.
  const ends: { readonly index: number; readonly member: Member }[] = [];
  const before: (number | null)[] = [];
  for (const [index, member] of members.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = ends[middle];
      if (end !== undefined && compare(end.member, member) <= 0) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]?.index ?? null);
    ends[low] = { index, member };
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1)?.index ?? null; at !== null; at = before[at] ?? null) kept.add(at);
  return members.filter((_, index) => !kept.has(index));
}
