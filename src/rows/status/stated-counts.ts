// Reads the counts that a page states of its own rows: a small table, a list, a line or a heading of statuses and numbers.
import type { Block, Heading, List, Page, Range, Table } from '../../documents/page.ts';
import { classifyStatus } from './classify-status.ts';
import type { StatusWords } from './match-words.ts';
import type { StatedCount, StatedCounts } from '../row.ts';
import { statusSignature } from './status-tokens.ts';

/** Two numbers at least make a summary; more than so many are something else. */
const FEWEST = 2;
const MOST = 24;
/** Most sections that one table counts. */
const MOST_SECTIONS = 100;
const LONGEST_LINE = 300;

const TOTALS = new Set(
  'total|totals|sum|all|all rows|gesamt|summe|insgesamt|total général|итого|всего|razem|suma|łącznie|合计|总计|合計|総計|합계|전체'.split(
    '|',
  ),
);
/** Before `3/5` and `3 of 5` these mean what is done. */
const PROGRESS = new Set(
  'progress|completion|complete|completed|overall|overall progress|rows done|fortschritt|avancement'.split('|'),
);
/** Columns of percentages. */
const SHARES = new Set('%|share|percent|percentage|progress|complete|completion|anteil'.split('|'));

/** `12`, `12 (60 %)`, `12/20`, `12 of 20 (60 %)`; `60 % (12)` is none. */
const NUMBER = /^(\d{1,5})(?:\s*(?:\/|of|out of|von)\s*(\d{1,5}))?(?:\s*\(([^()]*)\))?$/u;
/** A status word with a key after it: “Complete 3.5.6” is a step of a plan, and a number beside it counts something else. */
const NAMES_A_STEP = /\p{L}[^\d]*\s[\p{L}#-]{0,6}\d/u;
const PERCENT = /^(\d{1,3})(?:\.0)?\s*%$/u;

export interface Stated {
  /** In the order of the page. */
  readonly counts: readonly StatedCounts[];
  /** Tables that hold nothing but such counts. */
  readonly tables: ReadonlySet<Table>;
}

export function readStatedCounts({ blocks }: Pick<Page, 'blocks'>, words: StatusWords): Stated {
  const state = (label: string, number: string, range: Range): StatedCounts | null =>
    stateCount({ label, number, range, words });
  const found = [...summaries(blocks, state)].filter(
    ({ counts: { length }, most }) => length >= FEWEST && length <= most,
  );
  return {
    counts: found.map(({ counts }) => counts),
    tables: new Set(found.flatMap(({ block }) => (block.kind === 'table' ? [block] : []))),
  };
}

/** A number of a status, with what is written beside it: of how many, and which share that is. Null for no count. */
type State = (label: string, number: string, range: Range) => StatedCounts | null;

function stateCount({
  label,
  number,
  range,
  words,
}: {
  readonly label: string;
  readonly number: string;
  readonly range: Range;
  readonly words: StatusWords;
}): StatedCounts | null {
  const [, count, outOf, remark = ''] = NUMBER.exec(bare(number)) ?? [];
  const text = bare(label)
    .replace(/[:=]\s*$/u, '')
    .trim();
  if (count === undefined || text === '' || text.length > 60 || NAMES_A_STEP.test(text)) return null;
  const isProgress = outOf !== undefined && (PROGRESS.has(text.toLowerCase()) || TOTALS.has(text.toLowerCase()));
  const of = isProgress ? 'done' : meaningOf(text, words);
  if (of === null) return null;
  const own = { label: isProgress ? 'done' : text, of, signature: statusSignature(isProgress ? 'done' : text), range };
  const share = PERCENT.exec(remark.trim())?.[1];
  return [
    { ...own, count: Number(count) },
    ...(outOf === undefined ? [] : [totalOf(Number(outOf), range)]),
    ...(share === undefined || of === 'total' ? [] : [{ ...own, count: Number(share), share: true } as const]),
  ];
}

const bare = (text: string): string => text.replaceAll(/[*_`]/g, '').trim();

const totalOf = (count: number, range: Range): StatedCount => ({
  label: 'total',
  of: 'total',
  signature: 'total',
  count,
  range,
});

function meaningOf(label: string, words: StatusWords): StatedCount['of'] | null {
  if (TOTALS.has(label.toLowerCase())) return 'total';
  const { status } = classifyStatus(label, words);
  return status === 'unknown' ? null : status;
}

/** All of these, or none: one line that is no count makes it another kind of table. */
const complete = (counts: readonly (StatedCounts | null)[]): StatedCounts => {
  const known = counts.filter((count) => count !== null);
  return known.length === counts.length ? known.flat() : [];
};

interface Summary {
  readonly block: Block;
  readonly counts: StatedCounts;
  /** How many numbers it may have. */
  readonly most: number;
}

function* summaries(blocks: readonly Block[], state: State): Generator<Summary> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      const counts = ofTable(block, state);
      if (counts.length > 0) yield { block, counts, most: MOST * 3 };
      else yield { block, counts: ofSections(block, state), most: MOST_SECTIONS * MOST };
    } else if (block.kind === 'paragraph' && block.text.length <= LONGEST_LINE)
      yield { block, counts: ofLine(block, state), most: MOST };
    else if (block.kind === 'heading') yield { block, counts: ofHeading(block, state), most: MOST };
    else if (block.kind === 'quote') yield* summaries(block.blocks, state);
    else if (block.kind === 'list') yield { block, counts: ofList(block, state), most: MOST * 3 };
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
  // Two columns without a header of their own have a count where the header is.
  const counted = NUMBER.test(bare(header.cells[1]?.text ?? '')) ? [header, ...rows] : rows;
  const down = complete(
    counted.map(({ cells: [label, number, share] }) => {
      if (label === undefined || number === undefined) return null;
      const percent = PERCENT.test(bare(share?.text ?? '')) ? ` (${bare(share?.text ?? '')})` : '';
      return state(
        label.text,
        NUMBER.test(bare(number.text)) && !number.text.includes('(') ? `${bare(number.text)}${percent}` : number.text,
        number.range,
      );
    }),
  );
  if (down.length > 0 || rows.length > 1) return down;
  const cells = header.cells.map((label, index) => {
    const number = first.cells[index];
    return number === undefined ? null : state(label.text, number.text, number.range);
  });
  // The first column may say what is counted.
  return complete(cells[0] === null ? cells.slice(1) : cells);
}

/** A section of the page a line, one status a column; a line of totals counts the whole page. */
function ofSections({ header, rows }: Table, state: State): StatedCounts {
  if (rows.length === 0 || rows.length > MOST_SECTIONS || header.cells.length > MOST) return [];
  const [, ...labels] = header.cells;
  const counted = labels.filter(({ text }) => !SHARES.has(bare(text).toLowerCase()));
  if (counted.length < FEWEST) return [];
  return complete(
    rows.map(({ cells: [name, ...numbers] }): StatedCounts | null => {
      const section = bare(name?.text ?? '');
      if (section === '') return null;
      const isTotal = TOTALS.has(section.toLowerCase());
      const counts = labels.map((label, index): StatedCounts | null => {
        const number = numbers[index];
        if (!counted.includes(label)) return [];
        if (number === undefined || /^[-–—]?$/u.test(bare(number.text))) return [];
        return state(label.text, number.text, number.range);
      });
      return counts.includes(null)
        ? null
        : counts.flatMap((own) => own ?? []).map((own) => (isTotal ? own : { ...own, section }));
    }),
  );
}

/** `Done: 12 · Partial: 3`, `12 done, 3 partial`, `Progress: 3/5`. */
function ofLine({ text, range }: Extract<Block, { readonly kind: 'paragraph' }>, state: State): StatedCounts {
  const read = (line: string): StatedCounts => {
    const parts = line
      .split(/[,;·|•\n]|(?<!\d)\s\/\s|\s\/\s(?!\d)|\s(?:and|und|et|y)\s(?=\d)/u)
      .filter((part) => part.trim() !== '');
    if (parts.length === 0 || parts.length > MOST) return [];
    return complete(
      parts.map((part) => {
        const pair = divide(part);
        return pair === null ? null : state(...pair, range);
      }),
    );
  };
  const counts = read(text);
  // `Summary: 3 done, 1 partial`: what is before the first number only says what follows.
  return counts.length > 0 ? counts : read(text.replace(/^\p{L}[\p{L} ]{1,30}:\s*(?=\d)/u, ''));
}

/** `## Boats (3/5)`, `## Boats (3 of 5 done)`: the rows below it. */
function ofHeading({ text, range }: Heading, state: State): StatedCounts {
  const [, name = '', inner = ''] = /^(.{1,120}?)\s*[([]([^()[\]]{3,40})[)\]]$/u.exec(text.trim()) ?? [];
  const [, done, outOf, label = 'progress'] =
    /^(\d{1,5})\s*(?:\/|of|von)\s*(\d{1,5})(?:\s+(\D{1,30}))?$/u.exec(inner) ?? [];
  if (done === undefined || outOf === undefined || name === '') return [];
  return (state(label, `${done}/${outOf}`, range) ?? []).map((own) => ({ ...own, section: text }));
}

/** A label and its number, in either order. */
function divide(text: string): readonly [label: string, number: string] | null {
  const written = text.trim().replace(/\.$/, '').slice(0, LONGEST_LINE);
  const after =
    /^(\D{1,60}?)(?:\s*[:=]|\s+[—–-])\s*(\d[^:=]{0,40})$/u.exec(written) ??
    /^(\D{1,60}?)\s*\((\d{1,5})\)$/u.exec(written) ??
    /^(\D{1,60}?)\s+(\d{1,5}\s*(?:\/|of|von)\s*\d{1,5}(?:\s*\([^()]*\))?)$/u.exec(written);
  if (after !== null) {
    const [, label = '', number = ''] = after;
    const said = /^(\d{1,5}\s*(?:\/|of|out of|von)\s*\d{1,5})\s+(\D{1,30}?)(\s*\([^()]*\))?$/u.exec(number);
    // `Progress: 3 of 5 done`: the word after the numbers says what is counted.
    return said !== null && PROGRESS.has(bare(label).toLowerCase())
      ? [said[2] ?? '', `${said[1] ?? ''}${said[3] ?? ''}`]
      : [label, number];
  }
  const before =
    /^(\d{1,5}(?:\s*(?:\/|of|out of|von)\s*\d{1,5})?)\s+(?:rows?\s+)?(?:(?:are|is)\s+)?(\D{1,60}?)(\s*\(\d{1,3}\s*%\))?$/u.exec(
      written,
    );
  return before === null ? null : [before[2] ?? '', `${before[1] ?? ''}${before[3] ?? ''}`];
}
