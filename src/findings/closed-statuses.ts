// Status words that a page or its configuration does not allow, where either says which words there are.
import type { Range } from '../documents/page.ts';
import { openCells } from '../rows/tables/row-cells.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import type { Subject } from './assessed-document.ts';
import { PAGE_START } from './page-start.ts';

export interface OpenStatus {
  /** As written; empty where no word is allowed at all. */
  readonly word: string;
  readonly range: Range;
  readonly rowKey: string | null;
  /** The words that are allowed, as written; empty where nobody lists any. */
  readonly allowed: readonly string[];
  readonly where: 'configuration' | 'page';
}

/** `✅` of `✅ done (branch open)`: with it alone people write the word. */
const MARK = /^(?:\p{Extended_Pictographic}\uFE0F?|[✓✔✗✘☐☑☒])(?=\s)/u;

/** Of several words with the same mark it says none. */
function loneMarks(words: readonly string[]): readonly string[] {
  const marks = words.flatMap((word) => MARK.exec(word)?.[0] ?? []);
  return marks.filter((mark, at) => marks.indexOf(mark) === at && marks.lastIndexOf(mark) === at);
}

/** Table rows whose status is another word than those allowed; nothing where the statuses are open. */
export function* findOpenStatuses(subject: Subject): Generator<OpenStatus> {
  const { settings, listed, rows } = subject;
  const { closedStatuses = null } = settings;
  const exact = closedStatuses === 'exact';
  const where = exact || closedStatuses === true ? 'configuration' : 'page';
  if (where === 'page' && (listed.closed === null || closedStatuses === false)) return;
  const words = [...(where === 'page' ? [] : Object.keys(settings.statuses)), ...(listed.closed ?? [])];
  const allowed = [...new Map(words.map((word) => [statusSignature(word), word])).values()];
  // A page that lists its statuses means those; its legend only explains them.
  const signatures = new Set([
    ...allowed.map(statusSignature),
    ...loneMarks(allowed).map(statusSignature),
    ...(where === 'configuration' && listed.closed === null ? listed.legend : []),
  ]);
  if (signatures.size === 0) {
    if (rows.length > 0) yield { word: '', range: PAGE_START, rowKey: null, allowed: [], where };
    return;
  }
  const letters = new Set(words);
  // The words of a legend are known by what they mean alone.
  const isAllowed = (word: string): boolean =>
    signatures.has(statusSignature(word)) && (!exact || letters.size === 0 || letters.has(word));
  const written = listWritten(subject, isAllowed);
  const isMeant = where === 'configuration' ? () => true : openFollowing(written, baseOf(subject, isAllowed));
  for (const { word, range, rowKey, table, isAllowed: isRight } of written)
    if (!isRight && isMeant(table))
      yield { word, range, rowKey, allowed: allowed.length > 0 ? allowed : [...signatures], where };
}

function listWritten({ page, rows, tables }: Subject, isAllowed: (word: string) => boolean): readonly WrittenStatus[] {
  const cellsOf = openCells(page);
  return rows.flatMap(({ row }): readonly WrittenStatus[] => {
    const { declared, key, table } = row;
    const status = tables[table]?.columns.find(({ role }) => role === 'status');
    const cell = status === undefined ? undefined : cellsOf(row)?.[status.index];
    const word = (cell?.text ?? declared.text).replace(/\s+/g, ' ').trim();
    // Whether the cell must be filled is for `filled` to say.
    if (status === undefined || word === '') return [];
    return [{ word, range: cell?.range ?? declared.range, rowKey: key, table, isAllowed: isAllowed(word) }];
  });
}

interface Base {
  readonly uses: ReadonlyMap<number, Use>;
  /** The table at base that has most of a table's rows; undefined for a new one. */
  readonly tableOf: (table: number) => number | undefined;
}

/** Null where the page is new, or there is nothing to compare with. */
function baseOf({ before, rows, rowSet }: Subject, isAllowed: (word: string) => boolean): Base | null {
  if (before === null) return null;
  const own = new Set(before.rows);
  const shared = new Map<number, Map<number, number>>();
  for (const row of rows) {
    const old = rowSet?.matches.get(row);
    if (old === undefined || !own.has(old)) continue;
    const counts = shared.get(row.row.table) ?? new Map<number, number>();
    shared.set(row.row.table, counts.set(old.row.table, (counts.get(old.row.table) ?? 0) + 1));
  }
  const tables = new Map(
    [...shared].map(([table, counts]) => [table, [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]]),
  );
  return { uses: countUses(listWritten(before, isAllowed)), tableOf: (table) => tables.get(table) };
}

/** Fewest other words that are a vocabulary of their own, and not slips. */
const FEWEST_OF_OWN = 3;

/**
 * Whether a table is held to the page's list, where another one is. One that uses none of its words answers another question, and so does one in
 * which half of the statuses or more are other words and one of these comes again. A table that was there before is judged by the words it had:
 * the words of a change do not free it.
 */
function openFollowing(written: readonly WrittenStatus[], base: Base | null): (table: number) => boolean {
  const isFree = (table: number, use: Use): boolean => {
    if (base === null) return hasOwnWords(use);
    const before = base.uses.get(base.tableOf(table) ?? -1);
    return before === undefined ? use.own === 0 : hasOwnWords(before);
  };
  const following = new Set([...countUses(written)].flatMap(([table, use]) => (isFree(table, use) ? [] : [table])));
  return (table) => following.size === 0 || following.has(table);
}

/** How many statuses of a table are words of the list, and which others it has. */
interface Use {
  own: number;
  readonly others: string[];
}

function countUses(written: readonly WrittenStatus[]): ReadonlyMap<number, Use> {
  const uses = new Map<number, Use>();
  for (const { table, word, isAllowed } of written) {
    const use = uses.get(table) ?? { own: 0, others: [] };
    uses.set(table, use);
    if (isAllowed) use.own += 1;
    else use.others.push(statusSignature(word));
  }
  return uses;
}

const hasOwnWords = ({ own, others }: Use): boolean =>
  own === 0 || (others.length >= FEWEST_OF_OWN && others.length >= own && new Set(others).size < others.length);

interface WrittenStatus extends Pick<OpenStatus, 'word' | 'range' | 'rowKey'> {
  readonly table: number;
  /** Whether it is one of those allowed. */
  readonly isAllowed: boolean;
}
