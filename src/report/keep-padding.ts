// Keeps the columns of an aligned table where they are: what an edit adds to a cell is taken from its padding, and the other way round.
import { measure } from './reporters/terminal-text.ts';
import type { ReportEdit } from './report.ts';
import { appendTo } from '../text/group-by.ts';

/** Lines of one table that are looked at on either side of an edit; a longer table is not padded. */
const MAX_LINES = 10_000;

/** Editors align by what is seen or by UTF-16 units; East Asian and emoji cells tell the two apart. */
const MEASURES: readonly ((text: string) => number)[] = [measure, (text) => text.length];

/** Gives a line of the page without its ending, 1-based; undefined where it is not known. */
export type LineAt = (line: number) => string | undefined;

type Measure = (typeof MEASURES)[number];

/** The edits, sorted and apart as they came, with edits of spaces among them for cells of aligned columns. */
export function keepPadding(edits: readonly ReportEdit[], lineAt: LineAt): readonly ReportEdit[] {
  const byLine = new Map<number, ReportEdit[]>();
  for (const edit of edits) {
    for (let number = edit.line; number <= edit.endLine; number += 1) appendTo(byLine, number, edit);
  }
  const findWidth = rememberTables(lineAt);
  const spaces = [...byLine].flatMap(([number, all]) => {
    const line = lineAt(number);
    // Lines put in below this one leave it as it is.
    const own = all.filter(
      ({ line: from, column, text }) => from !== number || column - 1 !== line?.length || !/^\r?\n/.test(text),
    );
    const plain = own.every((edit) => edit.line === edit.endLine && !/[\r\n]/.test(edit.text));
    return line === undefined || !plain || !line.includes('|') ? [] : padLine({ number, line, edits: own, findWidth });
  });
  return spaces.length === 0
    ? edits
    : [...edits, ...spaces].sort((a, b) => a.line - b.line || a.column - b.column || a.endColumn - b.endColumn);
}

/** How the column whose cells this pipe closes is aligned at this line; undefined where it is not. */
type FindWidth = (number: number, pipe: number) => Measure | undefined;

interface LineEdits {
  readonly number: number;
  readonly line: string;
  readonly edits: readonly ReportEdit[];
  readonly findWidth: FindWidth;
}

function padLine({ number, line, edits, findWidth }: LineEdits): readonly ReportEdit[] {
  const pipes = findPipes(line);
  // Where an edit takes a pipe away, the cells are no longer the table's.
  if (edits.some(({ column, endColumn }) => pipes.some((pipe) => column - 1 <= pipe && pipe < endColumn - 1)))
    return [];
  return pipes.flatMap((close, index): readonly ReportEdit[] => {
    const open = pipes[index - 1] ?? -1;
    const own = edits.filter(({ column, endColumn }) => column - 1 > open && endColumn - 1 <= close);
    const [first] = own;
    if (first === undefined) return [];
    const width = findWidth(number, index);
    if (width === undefined) return [];
    const grown = own.reduce(
      (sum, edit) => sum + width(edit.text) - width(line.slice(edit.column - 1, edit.endColumn - 1)),
      0,
    );
    const edited = {
      from: Math.min(...own.map(({ column }) => column - 1)),
      to: Math.max(...own.map(({ endColumn }) => endColumn - 1)),
    };
    return padCell({ line, open, close, edited, grown }).map(({ from, to, text }) => ({
      path: first.path,
      line: number,
      column: from + 1,
      endLine: number,
      endColumn: to + 1,
      text,
    }));
  });
}

interface CellEdits {
  readonly line: string;
  /** Offsets of the pipes around the cell; -1 where none opens it. */
  readonly open: number;
  readonly close: number;
  readonly edited: { readonly from: number; readonly to: number };
  /** Columns the cell's content gains; negative where it loses some. */
  readonly grown: number;
}

/** Spaces are put and taken behind the content; before it where that is where the padding is (a column aligned to the right). */
function padCell({
  line,
  open,
  close,
  edited,
  grown,
}: CellEdits): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  let before = open + 1;
  while (before < edited.from && line[before] === ' ') before += 1;
  let behind = close;
  while (behind > edited.to && line[behind - 1] === ' ') behind -= 1;
  const [leading, trailing] = [before - open - 1, close - behind];
  const right = trailing <= 1 && leading > 1;
  if (grown < 0)
    return right
      ? [{ from: before, to: before, text: ' '.repeat(-grown) }]
      : [{ from: close, to: close, text: ' '.repeat(-grown) }];
  const spare = Math.min(grown, (right ? leading : trailing) - 1);
  if (spare <= 0) return [];
  return right ? [{ from: open + 1, to: open + 1 + spare, text: '' }] : [{ from: close - spare, to: close, text: '' }];
}

interface Rows {
  readonly first: number;
  readonly last: number;
  /** Line of the delimiter row; null where it is not known. */
  readonly delimiter: number | null;
}

/**
 * A column is aligned at a line where the pipe that closes its cell is below that of the delimiter row, as those of at least half of the rows do.
 * Cells of equal length stand below each other by chance, dashes hardly ever; where the delimiter row is not known nothing is padded.
 * Each table is looked at once, however many of its cells are edited.
 */
function rememberTables(lineAt: LineAt): FindWidth {
  let rows: Rows | null = null;
  const places = new Map<string, number | null>();
  return (number, pipe) => {
    if (rows === null || number < rows.first || number > rows.last) rows = findRows(number, lineAt);
    const { first, last, delimiter } = rows;
    if (delimiter === null) return undefined;
    return MEASURES.find((width, index) => {
      const placeOf = (at: number): number | null => {
        const text = lineAt(at) ?? '';
        const offset = findPipes(text)[pipe];
        return offset === undefined ? null : width(text.slice(0, offset));
      };
      const key = `${first} ${pipe} ${index}`;
      let place = places.get(key);
      if (place === undefined) {
        const wanted = placeOf(delimiter);
        let same = 0;
        for (let at = first; at <= last; at += 1) if (placeOf(at) === wanted) same += 1;
        place = wanted !== null && same * 2 > last - first + 1 ? wanted : null;
        places.set(key, place);
      }
      return place !== null && placeOf(number) === place;
    });
  };
}

/** The lines with pipes around this one. */
function findRows(number: number, lineAt: LineAt): Rows {
  const ends = [-1, 1].map((step) => {
    let at = number;
    while (Math.abs(at - number) < MAX_LINES && lineAt(at + step)?.includes('|') === true) at += step;
    return at;
  });
  const [first = number, last = number] = ends;
  for (let at = first; at <= last; at += 1)
    if (/^[\s>|:-]+$/.test(lineAt(at) ?? '')) return { first, last, delimiter: at };
  return { first, last, delimiter: null };
}

/** Offsets of the pipes that divide cells: no backslash comes before them. */
function findPipes(line: string): readonly number[] {
  const pipes: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && (line[at + 1] === '|' || line[at + 1] === '\\')) at += 1;
    else if (line[at] === '|') pipes.push(at);
  }
  return pipes;
}
