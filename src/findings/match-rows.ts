// Finds each row's counterpart at base: the same row, though it was moved, renumbered or retitled.
import { isCount } from '../rows/tables/read-table.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey } from '../text/keys.ts';
import type { AssessedRow, RowMatches } from './assessed-document.ts';
import { matchReworded } from './match-reworded.ts';

interface Stage {
  /** What two rows must have in common; an empty name matches nothing. */
  readonly nameOf: (row: AssessedRow) => string;
  /** Whether the name must be the only one of its kind on both sides; else equal ones are paired in their order. */
  readonly unique: boolean;
}

const titleOf = ({ row }: AssessedRow): string => row.title.trim().toLowerCase();

/** A written key. A number that only counts says where a row is, not which one it is. */
const keyOf = ({ row }: AssessedRow): string => (row.keyed && !isCount(row.key) ? canonicalKey(row.key) : '');

/** What the row cites, without line numbers; where it cites nothing, what it says in place of that, and empty where it says nothing either. */
function evidenceOf({ evidence, row }: AssessedRow): string {
  const said = evidence.filter(({ reference: { kind } }) => kind !== 'placeholder');
  const references = said.filter(({ reference: { kind } }) => kind !== 'prose');
  const cited = (references.length > 0 ? references : said).map(({ reference: { path, symbol, text } }) =>
    path === null ? text : `${path}\n${symbol ?? ''}`,
  );
  return cited.length === 0 ? '' : JSON.stringify([row.declared.status, ...cited]);
}

const both = (one: string, other: string): string => (one === '' || other === '' ? '' : JSON.stringify([one, other]));

/** What is read from a row's own line; empty where nobody knows the line. */
export interface Written {
  /** All that it says besides its key, which may have been renumbered. */
  readonly restOf: (row: AssessedRow) => string;
  /** Of a row that only a section of a standard names: the cells that say what it is about. */
  readonly demandOf: (row: AssessedRow) => string;
  /** How its longest cell begins; empty where that is short. */
  readonly noteOf: (row: AssessedRow) => string;
}

/** What surely makes a row at head the one at base, surest first. */
const sureStages = ({ restOf, demandOf, noteOf }: Written): readonly Stage[] => [
  // A section of a standard is no name of one demand: its number may be that of another row now.
  { nameOf: demandOf, unique: true },
  // Of rows with one key and title those are the same that cite the same, wherever they are.
  { nameOf: (row) => both(JSON.stringify([canonicalKey(row.row.key), titleOf(row)]), evidenceOf(row)), unique: false },
  { nameOf: (row) => JSON.stringify([canonicalKey(row.row.key), titleOf(row)]), unique: false },
  // Renumbered rows keep their titles and retitled ones their keys: what they cite says which of the two it was.
  { nameOf: (row) => both(titleOf(row), evidenceOf(row)), unique: true },
  { nameOf: (row) => both(keyOf(row), evidenceOf(row)), unique: true },
  // A title that only one row had and only one has is a row that was renumbered: its old number may be another row's now.
  { nameOf: titleOf, unique: true },
  { nameOf: evidenceOf, unique: true },
  { nameOf: restOf, unique: true },
  // A retitled row that somebody added a word to; two written keys that differ are two rows.
  { nameOf: (row) => (keyOf(row) === '' ? both(noteOf(row), row.row.declared.status) : ''), unique: true },
];

/** What does so on one page, for rows that no other page has. */
const LIKELY: readonly Stage[] = [
  { nameOf: keyOf, unique: false },
  // Of several retitled rows that cite the same nobody can say which is which, and none of them is gone.
  { nameOf: evidenceOf, unique: false },
];

/** One page at base and at head. */
export interface PageRows {
  readonly before: readonly AssessedRow[];
  readonly after: readonly AssessedRow[];
}

/** The rows of one page. Rows without a counterpart are left out. */
export const matchRows = (page: PageRows): RowMatches =>
  matchPages([page], [], { restOf: () => '', demandOf: () => '', noteOf: () => '' });

/** The rows of all pages; `elsewhere` are rows of base pages that head does not have. A row can have moved to another page. */
export function matchPages(
  pages: readonly PageRows[],
  elsewhere: readonly AssessedRow[],
  written: Written,
): RowMatches {
  const sure = sureStages(written);
  const known: Known = { matches: new Map(), taken: new Set() };
  for (const page of pages) runStages({ ...page, ...known, stages: sure });
  const before = [...pages.flatMap((page) => page.before), ...elsewhere];
  const after = pages.flatMap((page) => page.after);
  runStages({ before, after, ...known, stages: sure });
  for (const page of pages) {
    runStages({ ...page, ...known, stages: LIKELY });
    matchByPlace({ ...page, ...known });
  }
  runStages({ before, after, ...known, stages: [{ nameOf: keyOf, unique: true }] });
  for (const page of pages)
    for (const [row, was] of matchReworded(
      page.before.filter((one) => !known.taken.has(one)),
      page.after.filter((one) => !known.matches.has(one)),
    )) {
      known.matches.set(row, was);
      known.taken.add(was);
    }
  return known.matches;
}

interface Known {
  readonly matches: Map<AssessedRow, AssessedRow>;
  /** Rows at base that have a counterpart. */
  readonly taken: Set<AssessedRow>;
}

function runStages({
  before,
  after,
  matches,
  taken,
  stages,
}: PageRows & Known & { readonly stages: readonly Stage[] }): void {
  for (const { nameOf, unique } of stages) {
    const waiting = groupByName(before, (row) => (taken.has(row) ? '' : nameOf(row)));
    const asking = groupByName(after, (row) => (matches.has(row) ? '' : nameOf(row)));
    for (const [name, rows] of asking) {
      const candidates = waiting.get(name) ?? [];
      if (unique && (rows.length > 1 || candidates.length > 1)) continue;
      candidates.slice(0, rows.length).forEach((was, at) => {
        const row = rows[at];
        if (row === undefined) return;
        matches.set(row, was);
        taken.add(was);
      });
    }
  }
}

/** Rows that cite nothing are known by their place: the same status after the same row, with another title. */
function matchByPlace({ before, after, matches, taken }: PageRows & Known): void {
  // Of this page alone: all matches of all pages would be looked through for each page.
  const headOf = new Map(
    after.flatMap((row) => {
      const was = matches.get(row);
      return was === undefined ? [] : [[was, row] as const];
    }),
  );
  /** Null for a counterpart on another page. */
  const placed = (rows: readonly AssessedRow[], marker: (row: AssessedRow) => AssessedRow | null | undefined) => {
    const places = new Map<AssessedRow, string>();
    let at = 0;
    for (const row of rows) {
      const neighbor = marker(row);
      if (neighbor !== undefined) at = neighbor === null ? 0 : numberOf(neighbor);
      else if (evidenceOf(row) === '' && !taken.has(row)) places.set(row, `${at} ${row.row.declared.status}`);
    }
    return places;
  };
  const numbers = new Map(after.map((row, index) => [row, index + 1]));
  const numberOf = (row: AssessedRow): number => numbers.get(row) ?? 0;
  const now = placed(after, (row) => (matches.has(row) ? row : undefined));
  const then = placed(before, (row) => headOf.get(row) ?? (taken.has(row) ? null : undefined));
  const waiting = groupByName([...then.keys()], (row) => then.get(row) ?? '');
  for (const [place, rows] of groupByName([...now.keys()], (row) => now.get(row) ?? '')) {
    const candidates = waiting.get(place) ?? [];
    rows.forEach((row, at) => {
      const was = candidates[at];
      if (was === undefined) return;
      matches.set(row, was);
      taken.add(was);
    });
  }
}

/** In their order; rows with an empty name are left out. */
function groupByName(
  rows: readonly AssessedRow[],
  nameOf: (row: AssessedRow) => string,
): ReadonlyMap<string, readonly AssessedRow[]> {
  const groups = groupBy(rows, nameOf);
  groups.delete('');
  return groups;
}
