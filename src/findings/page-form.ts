// What configuration asks of a page and the set of its rows, beyond each row for itself, and where it is not so.
import { distance } from 'fastest-levenshtein';
import type { FormSettings } from '../config/settings.ts';
import type { Range } from '../documents/page.ts';
import { openCells, openHeaders } from '../rows/tables/row-cells.ts';
import { groupBy } from '../text/group-by.ts';
import { canonicalKey } from '../text/keys.ts';
import { nearestOf } from '../text/find-nearest.ts';
import type { Pattern, StepBudget } from '../text/pattern.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { isMeant } from './is-meant.ts';
import { findOutOfOrder } from './out-of-order.ts';
import { PAGE_START } from './page-start.ts';

interface Fault {
  readonly range: Range;
  /** Null for the whole page. */
  readonly rowKey: string | null;
}

export type PageFault =
  | (Fault & { readonly kind: 'repeated'; readonly column: string; readonly text: string; readonly first: number })
  | (Fault & { readonly kind: 'order'; readonly key: string; readonly by: 'key' | 'plan' })
  | (Fault & { readonly kind: 'no-row'; readonly key: string })
  | (Fault & { readonly kind: 'few-rows' | 'many-rows'; readonly rows: number; readonly limit: number })
  | (Fault & { readonly kind: 'heading'; readonly heading: string; readonly nearest: string | null })
  | (Fault & { readonly kind: 'text-absent'; readonly pattern: string })
  | (Fault & { readonly kind: 'text-forbidden'; readonly pattern: string; readonly text: string });

/** Steps that matching the lines of one page may take: more than a page of the largest size needs for a few patterns. */
const MAX_STEPS = 20_000_000;
/** Most lines that are reported for one pattern. */
const MAX_LINES = 20;

export function* findPageFaults(subject: Subject): Generator<PageFault> {
  const { form } = subject.settings;
  if (form === undefined) return;
  yield* findCountFaults(subject, form);
  yield* findAbsentHeadings(subject, form);
  yield* findRepeated(subject, form);
  yield* findDisordered(subject, form);
  yield* findTextFaults(subject, form);
}

/** The header of the first table that has rows. */
function tablePlace({ page, tables, rows }: Subject): Range {
  const first = rows.find(({ row }) => row.table >= 0);
  const table = first === undefined ? undefined : tables[first.row.table];
  return table === undefined ? PAGE_START : (openHeaders(page)(table.range.line)[0]?.range ?? table.range);
}

function* findCountFaults(subject: Subject, { keys, rows: count }: FormSettings): Generator<PageFault> {
  const { rows } = subject;
  const place = { rowKey: null, range: tablePlace(subject) };
  const written = new Set(rows.map(({ row }) => canonicalKey(row.key)));
  for (const key of keys) if (!written.has(canonicalKey(key))) yield { kind: 'no-row', key, ...place };
  if (count === null) return;
  if (rows.length < count.atLeast) yield { kind: 'few-rows', rows: rows.length, limit: count.atLeast, ...place };
  if (rows.length > count.atMost) yield { kind: 'many-rows', rows: rows.length, limit: count.atMost, ...place };
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function* findAbsentHeadings({ page }: Subject, { headings }: FormSettings): Generator<PageFault> {
  const written = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const known = new Set(written.map(plain));
  for (const heading of headings)
    if (!known.has(plain(heading)))
      yield {
        kind: 'heading',
        heading,
        nearest: nearestOf({ name: heading, among: written, distance }),
        rowKey: null,
        range: PAGE_START,
      };
}

/** The second row and all further ones that say in a column what another row said. */
function* findRepeated({ page, tables, rows }: Subject, { unique }: FormSettings): Generator<PageFault> {
  const cellsOf = openCells(page);
  for (const name of unique) {
    const first = new Map<string, number>();
    for (const { row } of rows) {
      const column = tables[row.table]?.columns.find((one) => isMeant(name, one));
      const cell = column === undefined ? undefined : cellsOf(row)?.[column.index];
      const isKey = column?.role === 'key' || (column === undefined && name.trim().toLowerCase() === 'key');
      const text = isKey && row.keyed ? row.key : (cell?.text.trim() ?? '');
      if (isPlaceholder(text)) continue;
      const same = isKey ? canonicalKey(text) : plain(text);
      const line = first.get(same);
      if (line === undefined) first.set(same, row.range.line);
      else
        yield {
          kind: 'repeated',
          column: column?.header ?? name,
          text,
          first: line,
          rowKey: row.key,
          range: cell?.range ?? row.range,
        };
    }
  }
}

/** The fewest rows that would have to move. */
function* findDisordered({ rows, plan }: Subject, { order }: FormSettings): Generator<PageFault> {
  if (order === null) return;
  const fault = ({ row: { key, range } }: AssessedRow): PageFault => ({
    kind: 'order',
    key,
    by: order,
    rowKey: key,
    range,
  });
  if (order === 'plan') {
    const placed = rows.flatMap((row, index) => {
      const place = plan?.places?.get(index);
      return place === undefined ? [] : [{ row, place }];
    });
    yield* findOutOfOrder(placed, (one, other) => one.place - other.place).map(({ row }) => fault(row));
    return;
  }
  for (const own of groupBy(rows, ({ row }) => row.table).values())
    yield* findOutOfOrder(
      own.filter(({ row }) => row.keyed && row.table >= 0),
      (one, other) => KEY_ORDER.compare(one.row.key, other.row.key),
    ).map(fault);
}

/** `R-2` before `R-10`, in every locale alike. */
const KEY_ORDER = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function* findTextFaults(subject: Subject, { text }: FormSettings): Generator<PageFault> {
  const budget: StepBudget = { left: MAX_STEPS };
  const keyAt = new Map(subject.rows.map(({ row }) => [row.range.line, row.key]));
  for (const pattern of text.require)
    if (linesWith(subject, pattern, budget).next().done === true && budget.left > 0)
      yield { kind: 'text-absent', pattern: pattern.source, rowKey: null, range: PAGE_START };
  for (const pattern of text.forbid) {
    let left = MAX_LINES;
    for (const { line, start, end, text: found } of linesWith(subject, pattern, budget)) {
      yield {
        kind: 'text-forbidden',
        pattern: pattern.source,
        text: found,
        rowKey: keyAt.get(line) ?? null,
        range: { line, column: start + 1, endLine: line, endColumn: end + 1 },
      };
      left -= 1;
      if (left === 0) break;
    }
  }
}

interface FoundInLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The first match of each line that has one. */
function* linesWith({ page }: Subject, pattern: Pattern, budget: StepBudget): Generator<FoundInLine> {
  for (const [index, line] of page.lines.entries()) {
    if (budget.left <= 0) return;
    const [first] = pattern.findAll(line, budget);
    if (first !== undefined) yield { line: index + 1, ...first };
  }
}
