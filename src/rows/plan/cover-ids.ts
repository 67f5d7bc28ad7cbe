// Pairs the ids that a plan declares in its text with a document's rows: each id one row, each row an id.
import { canonicalKey } from '../../text/keys.ts';
import type { Pattern, StepBudget } from '../../text/pattern.ts';
import { splitLines } from '../../text/lines.ts';
import type { Row } from '../row.ts';
import { openIgnored } from './open-ignored.ts';
import type { NamedPattern } from '../../config/settings.ts';
import type { Plan, PlanPart, PlanSaying, UnplannedRow } from './plan.ts';

/** Most ids of one plan. */
const MAX_IDS = 5_000;
/** Steps of matching for all files of one plan: more than a megabyte of text takes. */
const MAX_STEPS = 20_000_000;

/** An id, and what is written of it after it and before the next one. */
export interface DeclaredId extends PlanPart {
  readonly said: readonly Said[];
}

/** The first match of a pattern: of the status, or of what a column must say. */
type Said = Omit<PlanSaying, 'row' | 'path'>;

export interface DeclaredIds {
  /** Each id once, where it is first, as a heading without a level. */
  readonly ids: readonly DeclaredId[];
  /** False where a limit was reached. */
  readonly complete: boolean;
}

export interface IdPatterns {
  readonly ids: Pattern;
  /** What the status of an id looks like; absent where the files give none. */
  readonly statuses?: Pattern | undefined;
  /** What else they say of an id. */
  readonly cells?: readonly NamedPattern[] | undefined;
}

/** The ids in the text of these files, in their order. */
export function findIds(
  files: readonly { readonly path: string; readonly text: string }[],
  { ids: pattern, statuses, cells = [] }: IdPatterns,
): DeclaredIds {
  const ids = new Map<string, DeclaredId>();
  const budget: StepBudget = { left: MAX_STEPS };
  const asked = [...(statuses === undefined ? [] : [{ column: null, pattern: statuses }]), ...cells];
  for (const { path, text } of files) {
    let open: string | null = null;
    for (const [index, line] of splitLines(text).entries()) {
      if (budget.left <= 0 || ids.size >= MAX_IDS) return { ids: [...ids.values()], complete: false };
      const written = asked.map((one) => ({ ...one, matches: one.pattern.findAll(line, budget) }));
      const found = pattern.findAll(line, budget);
      const saidIn = (from: number, to: number, known: readonly Said[]): readonly Said[] =>
        written.flatMap(({ column, matches }): readonly Said[] => {
          const word = matches.find(({ start }) => start >= from && start < to)?.text;
          const isKnown = known.some((one) => one.column === column);
          return word === undefined || isKnown ? [] : [{ column, word, line: index + 1 }];
        });
      const known = open === null ? undefined : ids.get(open);
      if (open !== null && known !== undefined && known.said.length < asked.length) {
        const said = [...known.said, ...saidIn(0, found[0]?.start ?? line.length, known.said)];
        ids.set(open, { ...known, said });
      }
      for (const [at, { text: id, start, end }] of found.entries()) {
        const name = canonicalKey(id);
        const range = { line: index + 1, column: start + 1, endLine: index + 1, endColumn: end + 1 };
        open = name === '' || ids.has(name) ? null : name;
        if (open === null) continue;
        const said = saidIn(end, found[at + 1]?.start ?? line.length, []);
        ids.set(open, { path, text: id, depth: null, range, said });
      }
    }
  }
  return { ids: [...ids.values()], complete: budget.left > 0 };
}

export type IdCover = Pick<Plan, 'unmapped' | 'unplanned' | 'places' | 'said'>;

/** Rows of a table in which no row has an id are about something else, unless it is the page's only table or their keys look like ids. */
export function coverIds({
  ids,
  rows,
  pattern,
  ignore = [],
}: {
  readonly ids: readonly DeclaredId[];
  readonly rows: readonly Row[];
  readonly pattern: Pattern;
  /** Patterns of ids that need no row; `*` stands for any text. */
  readonly ignore?: readonly string[] | undefined;
}): IdCover {
  const known = new Map(ids.map((id) => [canonicalKey(id.text), id]));
  const budget: StepBudget = { left: MAX_STEPS };
  const named = rows.map((row) => idsOf(row, pattern, budget));
  const tables = new Set(rows.map(({ table }) => table).filter((table) => table >= 0));
  const mapped = new Set(
    rows.flatMap(({ table }, index) => (named[index]?.ids.some((id) => known.has(id)) ? [table] : [])),
  );
  const first = new Map<string, number>();
  const unplanned: UnplannedRow[] = [];
  for (const [row, { table }] of rows.entries()) {
    if (table < 0) continue;
    const { ids: own, matched } = named[row] ?? { ids: [], matched: false };
    const meant = own.filter((id) => known.has(id));
    const repeated = meant.find((id) => first.has(id));
    for (const id of meant) if (!first.has(id)) first.set(id, row);
    if (repeated !== undefined)
      unplanned.push({ row, heading: known.get(repeated) ?? null, other: first.get(repeated) ?? null });
    else if (meant.length === 0 && (matched || mapped.has(table) || tables.size === 1))
      unplanned.push({ row, heading: null, other: null });
  }
  const isIgnored = openIgnored(ignore);
  return {
    unmapped: ids
      .filter((id) => !first.has(canonicalKey(id.text)) && !isIgnored(id.text))
      .map((heading) => ({ heading, count: 1, row: null })),
    unplanned,
    places: new Map(
      ids.flatMap((id, place) => {
        const row = first.get(canonicalKey(id.text));
        return row === undefined ? [] : [[row, place] as const];
      }),
    ),
    said: ids.flatMap(({ text, path, said }) => {
      const row = first.get(canonicalKey(text));
      return row === undefined ? [] : said.map((one) => ({ row, path, ...one }));
    }),
  };
}

interface OwnIds {
  /** Canonical. */
  readonly ids: readonly string[];
  /** Whether the pattern itself finds them in the row. */
  readonly matched: boolean;
}

/** What may stand between the ids of a row that has several, `REQ-1, REQ-2 and REQ-3`. */
const BETWEEN = /^[\s,;/&+–-]*(?:and\s+)?$/;

/** The ids that a row begins with, and its key; where there are none, those that its item cell mentions. */
function idsOf({ key, keyed, heading, table }: Row, pattern: Pattern, budget: StepBudget): OwnIds {
  if (table < 0) return { ids: [], matched: false };
  const matches = pattern.findAll(heading.replace(/\s+/g, ' '), budget);
  const leading: string[] = [];
  let end = 0;
  for (const { text, start, end: next } of matches) {
    if (!BETWEEN.test(heading.slice(end, start))) break;
    leading.push(text);
    end = next;
  }
  const own = keyed ? [key, ...leading] : leading;
  return {
    ids: [...new Set((own.length > 0 ? own : [...matches.map(({ text }) => text), heading]).map(canonicalKey))],
    matched: matches.length > 0 || pattern.matchesWhole(key),
  };
}
