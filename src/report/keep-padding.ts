// Keeps the columns of an aligned table where they are: what an edit adds to a cell is taken from its padding, and the other way round.
import type { LineAt } from './compose-edits.ts';
import { measure } from './reporters/terminal-text.ts';
import type { ReportEdit } from './report.ts';

/** Lines of a table that are looked at above and below the edited one. */
const MAX_LINES = 500;

/** Editors align by what is seen or by UTF-16 units; East Asian and emoji cells tell the two apart. */
const MEASURES: readonly ((text: string) => number)[] = [measure, (text) => text.length];

type Measure = (typeof MEASURES)[number];

/** The edits, sorted and apart as they came, with edits of spaces among them for cells of aligned columns. */
export function keepPadding(edits: readonly ReportEdit[], lineAt: LineAt): readonly ReportEdit[] {
  const spaces = [...new Set(edits.map(({ line }) => line))].flatMap((number) => {
    const own = edits.filter(({ line, endLine }) => line <= number && number <= endLine);
    const line = lineAt(number);
    const plain = own.every((edit) => edit.line === edit.endLine && !/[\r\n]/.test(edit.text));
    return line === undefined || !plain || !line.includes('|') ? [] : padLine({ number, line, edits: own, lineAt });
  });
  return spaces.length === 0 ? edits : [...edits, ...spaces].sort((a, b) => a.line - b.line || a.column - b.column || a.endColumn - b.endColumn);
}

interface LineEdits {
  readonly number: number;
  readonly line: string;
  readonly edits: readonly ReportEdit[];
  readonly lineAt: LineAt;
}

function padLine({ number, line, edits, lineAt }: LineEdits): readonly ReportEdit[] {
  const pipes = findPipes(line);
  return pipes.flatMap((close, index): readonly ReportEdit[] => {
    const open = index === 0 ? -1 : pipes[index - 1] ?? -1;
    const own = edits.filter(({ column, endColumn }) => column - 1 > open && endColumn - 1 <= close);
    const [first] = own;
    if (first === undefined) return [];
    const width = MEASURES.find((candidate) => isAligned({ number, line, index, lineAt }, candidate));
    if (width === undefined) return [];
    const grown = own.reduce((sum, edit) => sum + width(edit.text) - width(line.slice(edit.column - 1, edit.endColumn - 1)), 0);
    const edited = { from: Math.min(...own.map(({ column }) => column - 1)), to: Math.max(...own.map(({ endColumn }) => endColumn - 1)) };
    return padCell({ line, open, close, edited, grown }).map(({ from, to, text }) => ({ path: first.path, line: number, column: from + 1, endLine: number, endColumn: to + 1, text }));
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

/** Spaces are put and taken behind the content; before it where that is where the padding stands (a column aligned to the right). */
function padCell({ line, open, close, edited, grown }: CellEdits): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  let before = open + 1;
  while (before < edited.from && line[before] === ' ') before += 1;
  let behind = close;
  while (behind > edited.to && line[behind - 1] === ' ') behind -= 1;
  const [leading, trailing] = [before - open - 1, close - behind];
  const right = trailing <= 1 && leading > 1;
  if (grown < 0) return right ? [{ from: before, to: before, text: ' '.repeat(-grown) }] : [{ from: close, to: close, text: ' '.repeat(-grown) }];
  const spare = Math.min(grown, (right ? leading : trailing) - 1);
  if (spare <= 0) return [];
  return right ? [{ from: open + 1, to: open + 1 + spare, text: '' }] : [{ from: close - spare, to: close, text: '' }];
}

/**
 * Whether the pipe that closes this cell stands below those of the rows around it: that of the delimiter row, and of at least half of all.
 * Cells of equal length stand below each other by chance, dashes hardly ever; where the delimiter row is not known nothing is padded.
 */
function isAligned({ number, line, index, lineAt }: Omit<LineEdits, 'edits'> & { readonly index: number }, width: Measure): boolean {
  const placeIn = (text: string): number | null => {
    const pipe = findPipes(text)[index];
    return pipe === undefined ? null : width(text.slice(0, pipe));
  };
  const place = placeIn(line);
  let others = 0;
  let same = 0;
  let delimiter = false;
  for (const step of [-1, 1]) {
    for (let at = number + step; Math.abs(at - number) <= MAX_LINES; at += step) {
      const text = lineAt(at);
      if (text === undefined || !text.includes('|')) break;
      const equal = placeIn(text) === place;
      if (/^[\s>|:-]+$/.test(text)) {
        if (!equal) return false;
        delimiter = true;
      }
      others += 1;
      if (equal) same += 1;
    }
  }
  return delimiter && same * 2 >= others;
}

/** Offsets of the pipes that divide cells: no backslash stands before them. */
function findPipes(line: string): readonly number[] {
  const pipes: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && (line[at + 1] === '|' || line[at + 1] === '\\')) at += 1;
    else if (line[at] === '|') pipes.push(at);
  }
  return pipes;
}
