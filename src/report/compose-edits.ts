// Turns text edits, also of several findings on one line, into whole new lines: what a suggestion block has to hold.
import { keepPadding, type LineAt } from './keep-padding.ts';
import type { ReportEdit } from './report.ts';
import { splitLines } from '../text/lines.ts';

export interface Composed {
  /** First and last line replaced, 1-based, both inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly replacement: readonly string[];
}

type Place = Pick<ReportEdit, 'line' | 'column'>;

const compare = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
const endOf = (edit: ReportEdit): Place => ({ line: edit.endLine, column: edit.endColumn });
const same = (a: ReportEdit, b: ReportEdit): boolean =>
  compare(a, b) === 0 && compare(endOf(a), endOf(b)) === 0 && a.text === b.text;

/** Edits that can be applied together, in the order of the text: of two that overlap the one named first stays, of two that are equal one. */
export function selectEdits(edits: readonly ReportEdit[]): readonly ReportEdit[] {
  const kept: ReportEdit[] = [];
  for (const edit of edits) {
    const apart = kept.every((other) => compare(endOf(edit), other) <= 0 || compare(endOf(other), edit) <= 0);
    if (apart && !kept.some((other) => same(edit, other))) kept.push(edit);
  }
  // What is put in at the start of another edit comes before it.
  return kept.sort((a, b) => compare(a, b) || compare(endOf(a), endOf(b)));
}

/**
 * The lines as they read after the edits; in an aligned table the cells keep their width where there is room.
 * A byte order mark at the start of line 1 counts as no column, and stays. Null where a line is not known, or an edit reaches beyond its line: then the page is not the one the edits were made for.
 */
export function composeEdits(edits: readonly ReportEdit[], page: LineAt): Composed | null {
  const lineAt: LineAt = (line) => (line === 1 ? page(1)?.replace(/^\ufeff/, '') : page(line));
  const selected = keepPadding(selectEdits(edits), lineAt);
  const first = selected[0];
  if (first === undefined) return null;
  const startLine = first.line;
  const endLine = Math.max(...selected.map((edit) => edit.endLine));
  let text = '';
  let at: Place = { line: startLine, column: 1 };

  /** Takes over what is between the last edit and the next one; false where that cannot be. */
  const copyTo = (line: number, column: number): boolean => {
    while (at.line < line) {
      const rest = lineAt(at.line);
      if (rest === undefined) return false;
      text += `${rest.slice(at.column - 1)}\n`;
      at = { line: at.line + 1, column: 1 };
    }
    const rest = lineAt(line);
    if (rest === undefined || column - 1 > rest.length) return false;
    text += rest.slice(at.column - 1, column - 1);
    at = { line, column };
    return true;
  };

  for (const edit of selected) {
    if (!copyTo(edit.line, edit.column)) return null;
    const last = lineAt(edit.endLine);
    if (last === undefined || edit.endColumn - 1 > last.length) return null;
    text += edit.text;
    at = endOf(edit);
  }
  const last = lineAt(endLine);
  if (last === undefined || !copyTo(endLine, last.length + 1)) return null;
  const mark = startLine === 1 && page(1)?.startsWith('\ufeff') === true ? '\ufeff' : '';
  return { startLine, endLine, replacement: splitLines(`${mark}${text}`) };
}
