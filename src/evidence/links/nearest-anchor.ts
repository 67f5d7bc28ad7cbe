// Names the heading that a broken anchor most likely means now; nothing where that is not clear.
import { distance } from 'fastest-levenshtein';

/** Most headings compared letter by letter. */
const MAX_COMPARED = 500;

/** `before`: the page's headings at base, where it was there. A heading that this change renamed is recognized by its place. */
export function nearestAnchor({
  anchor,
  now,
  before,
}: {
  readonly anchor: string;
  readonly now: readonly string[];
  readonly before: readonly string[] | null;
}): string | null {
  if (now.length > MAX_COMPARED || anchor.length > 200) return null;
  const wanted = anchor.toLowerCase();
  const place = before?.indexOf(wanted) ?? -1;
  if (before !== null && place >= 0) {
    const known = new Set(before);
    const left = new Set(now);
    const fresh = now.filter((heading) => !known.has(heading));
    const gone = before.filter((heading) => !left.has(heading));
    if (fresh.length === 1 && gone.length === 1) return fresh[0] ?? null;
    // As many came as went: the one in its place.
    if (fresh.length === gone.length) return fresh[gone.indexOf(wanted)] ?? null;
    return clearlyNearest(wanted, fresh) ?? clearlyNearest(wanted, now);
  }
  return clearlyNearest(wanted, now);
}

function clearlyNearest(wanted: string, headings: readonly string[]): string | null {
  const ranked = [...new Set(headings)]
    .filter((heading) => heading !== '')
    .map((heading) => ({ heading, away: distance(wanted, heading) }))
    .sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  if (best === undefined || best.away > Math.max(2, wanted.length / 3)) return null;
  return second === undefined || second.away > best.away ? best.heading : null;
}
