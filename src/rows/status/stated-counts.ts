// Reads the counts that a page states of its own rows: a small table, a list or a line of statuses and numbers.
import type { Block, List, Page, Range, Table } from '../../documents/page.ts';
import { classifyStatus } from './classify-status.ts';
import type { StatusWords } from './match-words.ts';
import type { StatedCount, StatedCounts } from '../row.ts';
import { statusSignature } from './status-tokens.ts';

/** Two numbers at least make a summary; more than so many are something else. */
const FEWEST = 2;
const MOST = 24;
const LONGEST_LINE = 300;

const TOTALS = new Set(
  'total|totals|sum|all|all rows|gesamt|summe|insgesamt|total général|итого|всего|razem|suma|łącznie|合计|总计|合計|総計|합계|전체'.split(
    '|',
  ),
);
/** `12`, `12 (60 %)`, `60 % (12)` is none. */
const NUMBER = /^(\d{1,5})(?:\s*\([^()]*\))?$/u;

export interface Stated {
  /** In the order of the page. */
  readonly counts: readonly StatedCounts[];
  /** Tables that hold nothing but such counts. */
  readonly tables: ReadonlySet<Table>;
}

export function readStatedCounts({ blocks }: Pick<Page, 'blocks'>, words: StatusWords): Stated {
  const state = (label: string, number: string, range: Range): StatedCount | null => {
    const count = NUMBER.exec(number.replaceAll(/[*_`]/g, '').trim())?.[1];
    const text = label
      .replaceAll(/[*_`]/g, '')
      .replace(/[:=]\s*$/u, '')
      .trim();
    const of = count === undefined || text === '' || text.length > 60 ? null : meaningOf(text, words);
    return of === null ? null : { label: text, of, signature: statusSignature(text), count: Number(count), range };
  };
  const found = [...summaries(blocks, state)].filter(({ counts: { length } }) => length >= FEWEST && length <= MOST);
  return {
    counts: found.map(({ counts }) => counts),
    tables: new Set(found.flatMap(({ block }) => (block.kind === 'table' ? [block] : []))),
  };
}

type State = (label: string, number: string, range: Range) => StatedCount | null;

function meaningOf(label: string, words: StatusWords): StatedCount['of'] | null {
  if (TOTALS.has(label.toLowerCase())) return 'total';
  const { status } = classifyStatus(label, words);
  return status === 'unknown' ? null : status;
}

/** All of these, or none: one line that is no count makes it another kind of table. */
const complete = (counts: readonly (StatedCount | null)[]): StatedCounts => {
  const known = counts.filter((count) => count !== null);
  return known.length === counts.length ? known : [];
};

function* summaries(
  blocks: readonly Block[],
  state: State,
): Generator<{ readonly block: Block; readonly counts: StatedCounts }> {
  for (const block of blocks) {
    if (block.kind === 'table') yield { block, counts: ofTable(block, state) };
    else if (block.kind === 'paragraph' && block.text.length <= LONGEST_LINE)
      yield { block, counts: ofLine(block, state) };
    else if (block.kind === 'quote') yield* summaries(block.blocks, state);
    else if (block.kind === 'list') yield { block, counts: ofList(block, state) };
  }
}

function ofList({ items }: List, state: State): StatedCounts {
  if (items.length > MOST) return [];
  return complete(
    items.map(({ blocks: [first], range }) => {
      const pair = first?.kind === 'paragraph' ? divide(first.text) : null;
      return pair === null ? null : state(...pair, first?.range ?? range);
    }),
  );
}

/** One status a line, or one a column above a single line of numbers. */
function ofTable({ header, rows }: Table, state: State): StatedCounts {
  const [first] = rows;
  if (first === undefined || rows.length > MOST) return [];
  const down = complete(
    rows.map(({ cells: [label, number] }) =>
      label === undefined || number === undefined ? null : state(label.text, number.text, number.range),
    ),
  );
  if (down.length > 0 || rows.length > 1) return down;
  const cells = header.cells.map((label, index) => {
    const number = first.cells[index];
    return number === undefined ? null : state(label.text, number.text, number.range);
  });
  // The first column may say what is counted.
  return complete(cells[0] === null ? cells.slice(1) : cells);
}

/** `Done: 12 · Partial: 3`, `12 done, 3 partial`. */
function ofLine({ text, range }: Extract<Block, { readonly kind: 'paragraph' }>, state: State): StatedCounts {
  const parts = text.split(/[,;·|•\n]|\s\/\s/u).filter((part) => part.trim() !== '');
  if (parts.length < FEWEST || parts.length > MOST) return [];
  return complete(
    parts.map((part) => {
      const pair = divide(part);
      return pair === null ? null : state(...pair, range);
    }),
  );
}

/** A label and its number, in either order. */
function divide(text: string): readonly [label: string, number: string] | null {
  const written = text.trim().replace(/\.$/, '').slice(0, LONGEST_LINE);
  const after = /^(\D{1,60}?)\s*[:=]\s*(\d{1,5}(?:\s*\([^()]*\))?)$/u.exec(written);
  if (after !== null) return [after[1] ?? '', after[2] ?? ''];
  const before = /^(\d{1,5})\s+(\D{1,60})$/u.exec(written);
  return before === null ? null : [before[2] ?? '', before[1] ?? ''];
}
