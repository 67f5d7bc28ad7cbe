// The nearest known name to one that nobody knows, so that a message can offer it.

/** The name with the fewest edits, where they are few for its length; else null. Case does not count. */
export async function findNearest(name: string, among: readonly string[]): Promise<string | null> {
  const { distance } = await import('fastest-levenshtein');
  return nearestOf({ name, among, distance });
}

/** The same, for callers that have the distance of two texts at hand. */
export function nearestOf({
  name,
  among,
  distance,
}: {
  readonly name: string;
  readonly among: readonly string[];
  readonly distance: (one: string, other: string) => number;
}): string | null {
  const wanted = name.slice(0, 100).toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of among) {
    const edits =
      Math.abs(candidate.length - wanted.length) >= least ? least : distance(wanted, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
