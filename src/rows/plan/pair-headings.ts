// Pairs a plan's headings with rows, one to one: those that say the same, then those of one key, then the nearest of what is left.
import { isSame, MEANINGS, type Meaning, type Name } from './plan-names.ts';
import { appendTo } from '../../text/group-by.ts';

/** Most pairs compared letter by letter. */
const MAX_COMPARED = 40_000;
/** Part of the letters that a renamed heading may differ in, and where the two have different keys. */
const MOST_EDITED = 0.4;
const MOST_EDITED_ACROSS_KEYS = 0.15;

/** Edits between two texts. */
export type Distance = (a: string, b: string) => number;

export interface PairingQuestion {
  readonly names: readonly Name[];
  /** Null for a row that stands for no heading. */
  readonly rowNames: readonly (Name | null)[];
  readonly distance: Distance;
}

/** Rows by heading, both by index. */
export interface PairedHeadings {
  /** Pairs that say the same, or have one key. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Pairs of what is left whose titles are near each other. */
  readonly near: ReadonlyMap<number, number>;
  /** Of `rowOf` and `near`, the pairs whose titles ought to be the same and are not. */
  readonly astray: readonly (readonly [heading: number, row: number])[];
}

export function pairHeadings({ names, rowNames, distance }: PairingQuestion): PairedHeadings {
  const pairing = openPairing(names, rowNames);
  for (const meaning of MEANINGS) pairing.pair(meaning);
  const exact = pairing.keyed();
  pairing.pair((name) => name.key);
  const renamed = [...pairing.rowOf].filter(([heading, row]) => !isSame(names[heading], rowNames[row]));
  // A page that words most titles in its own way means the headings by their keys.
  const paraphrased = renamed.length > exact;
  const near = pairNearest({ names, rowNames, pairing, distance });
  return { rowOf: pairing.rowOf, near, astray: [...(paraphrased ? [] : renamed), ...near] };
}

interface Pairing {
  /** Row by heading, by index. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** Pairs what is left and means the same, in order. */
  pair(meaning: Meaning): void;
  isFree(row: number): boolean;
  /** How many pairs have a key. */
  keyed(): number;
}

function openPairing(headings: readonly Name[], rows: readonly (Name | null)[]): Pairing {
  const rowOf = new Map<number, number>();
  const taken = new Set<number>();
  return {
    rowOf,
    isFree: (row) => !taken.has(row),
    keyed: () => [...rowOf.keys()].filter((heading) => headings[heading]?.key !== null).length,
    pair(meaning) {
      const waiting = new Map<string, number[]>();
      for (const [index, row] of rows.entries()) {
        const meant = row === null || taken.has(index) ? null : meaning(row, 'row');
        if (meant === null || meant === '') continue;
        appendTo(waiting, meant, index);
      }
      for (const queue of waiting.values()) queue.reverse();
      for (const [index, heading] of headings.entries()) {
        const meant = rowOf.has(index) ? null : meaning(heading, 'heading');
        const row = meant === null ? undefined : waiting.get(meant)?.pop();
        if (row === undefined) continue;
        rowOf.set(index, row);
        taken.add(row);
      }
    },
  };
}

/** Of what is left, the row nearest to each heading, where each is the other's nearest. */
function pairNearest({
  names,
  rowNames,
  pairing,
  distance,
}: PairingQuestion & { readonly pairing: Pairing }): ReadonlyMap<number, number> {
  const headings = [...names.keys()].filter((heading) => !pairing.rowOf.has(heading));
  const rows = [...rowNames.keys()].filter((row) => rowNames[row] !== null && pairing.isFree(row));
  if (headings.length * rows.length > MAX_COMPARED) return new Map();
  const best = new Map<number, { readonly heading: number; readonly part: number }>();
  const nearest = new Map<number, { readonly row: number; readonly part: number }>();
  for (const heading of headings) {
    for (const row of rows) {
      const part = partEdited(names[heading], rowNames[row] ?? undefined, distance);
      if (part < (nearest.get(heading)?.part ?? 1)) nearest.set(heading, { row, part });
      if (part < (best.get(row)?.part ?? 1)) best.set(row, { heading, part });
    }
  }
  return new Map(
    [...nearest].flatMap(([heading, { row }]): [number, number][] =>
      best.get(row)?.heading === heading ? [[heading, row]] : [],
    ),
  );
}

/** 0 for the same title, 1 for titles that are too far apart to be one renamed. */
function partEdited(heading: Name | undefined, row: Name | undefined, distance: Distance): number {
  if (heading === undefined || row === undefined) return 1;
  const [a, b] = [heading.title, row.title].map((title) => title.slice(0, 200));
  const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
  if (a === undefined || b === undefined || longest === 0 || a === '' || b === '') return 1;
  const part = distance(a, b) / longest;
  const most = heading.key !== null && row.key !== null ? MOST_EDITED_ACROSS_KEYS : MOST_EDITED;
  return part <= most ? part : 1;
}
