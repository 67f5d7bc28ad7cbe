// Turns the rows of an accepted status table into claims.
import type { MetadataField } from '../../documents/metadata/metadata.ts';
import { withDayOrder } from '../../documents/metadata/metadata-values.ts';
import type { Cell, Page, Range, TableRow } from '../../documents/page.ts';
import type { Layout } from './columns.ts';
import { columnOf } from '../inline-text.ts';
import { findCommitId, type Stretch } from '../../text/commit-ids.ts';
import { findDate } from '../../text/dates.ts';
import { parseKey } from '../../text/keys.ts';
import type { StatusWords } from '../status/match-words.ts';
import { lastForLasting } from '../../text/lasting.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { remarkOf } from './row-remark.ts';
import { lanesOf, readBesides, type Lane } from './read-besides.ts';
import { readStatus } from '../status/read-status.ts';
import type { EvidenceField, Row, Status } from '../row.ts';

export interface TableInput {
  readonly page: Page;
  readonly rows: readonly TableRow[];
  readonly layout: Layout;
  /** Index into the document's tables. */
  readonly table: number;
  readonly words: StatusWords;
}

/** One row a claim, in the table's order. */
export function readTable({ page, rows, layout, table, words }: TableInput): readonly Row[] {
  const required = [...new Set(layout.evidence.map((column) => column.role))].sort();
  const lanes = lanesOf(layout);
  const context: RowContext = { page, layout, table, words, required, lanes, signature: signatureOf(layout, table) };
  // The order of day and month in a stamp depends on the page.
  const readRow = layout.verified.length > 0 ? toRow : toRowOnce;
  const read: Row[] = [];
  for (const row of rows) {
    const above = read.at(-1);
    if (above !== undefined && isContinuation(row, layout))
      read[read.length - 1] = { ...above, evidence: [...above.evidence, ...evidenceFields(row, layout)] };
    else read.push(readRow(row, context));
  }
  return read;
}

interface RowContext extends Omit<TableInput, 'rows'>, Pick<Row, 'required'> {
  /** All of the layout that a row depends on, and which table it is. */
  readonly signature: string;
  readonly lanes: readonly Lane[];
}

const signatureOf = (
  { columns, status, key, item, note, evidence, byContents, testNames, lines }: Layout,
  table: number,
): string =>
  JSON.stringify([
    columns.map(({ header, role, statuses = false }) => [header, role, statuses]),
    ...[status, key, item, note, evidence, byContents, testNames, lines, table],
  ]);

const toRowOnce = lastForLasting(toRow, (one, other) => one.signature === other.signature && one.words === other.words);

function toRow(row: TableRow, { page, layout, table, words, required, lanes }: RowContext): Row {
  const absent = endOf(row);
  const item = row.cells[layout.item];
  const note = row.cells[layout.note];
  const remark = remarkOf(row, layout);
  const declared =
    layout.status === -1
      ? impliedBy(item?.range ?? absent)
      : readStatus({ cell: row.cells[layout.status], absent, words });
  return {
    ...nameOf(row, layout),
    heading: item?.text ?? '',
    range: item?.range ?? absent,
    table,
    declared,
    ...readBesides(row, { absent, lanes, words }),
    ...(remark === null ? {} : { remark }),
    evidence: [
      ...layout.evidence.map(({ index, role }) =>
        withLines(evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }), {
          row,
          layout,
          index,
        }),
      ),
      ...fieldsByContents(row, layout),
      ...testNames({ row, layout, status: declared.status }),
    ],
    required: remark === 'gone' ? [] : required,
    note:
      layout.note === -1
        ? null
        : { text: note?.text ?? '', placeholder: isPlaceholder(note?.text ?? ''), range: note?.range ?? absent },
    ...verifiedOf({ row, layout, page }),
    shape: { cells: row.cells.length, expected: layout.columns.length, range: row.range },
  };
}

/** A row that names nothing and states no status, and cites: the row above goes on in it. */
function isContinuation(row: TableRow, layout: Layout): boolean {
  return (
    isEmpty(row, layout.key) &&
    isEmpty(row, layout.item) &&
    isEmpty(row, layout.status) &&
    evidenceFields(row, layout).length > 0
  );
}

const isEmpty = ({ cells }: TableRow, index: number): boolean => (cells[index]?.text ?? '').trim() === '';

/** The filled evidence cells of a row. */
function evidenceFields(row: TableRow, layout: Layout): readonly EvidenceField[] {
  const absent = endOf(row);
  return layout.evidence
    .map(({ index, role }) =>
      evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }),
    )
    .filter(({ text }) => text !== '');
}

/** The filled cells of columns that may be evidence for what they hold. */
function fieldsByContents(row: TableRow, layout: Layout): readonly EvidenceField[] {
  return layout.byContents.flatMap(({ index, least }) =>
    filledField({ row, layout, index, role: 'implementation' }).map((field) => ({
      ...withLines(field, { row, layout, index }),
      byContents: least,
    })),
  );
}

/** The cells that name tests, of a row that is done: another one may name those that it is going to have. */
function testNames({
  row,
  layout,
  status,
}: {
  readonly row: TableRow;
  readonly layout: Layout;
  readonly status: Status;
}): readonly EvidenceField[] {
  return status !== 'done'
    ? []
    : layout.testNames.flatMap((index) =>
        filledField({ row, layout, index, role: 'tests' }).map((field) => ({
          ...field,
          byContents: 'test-names' as const,
        })),
      );
}

function filledField({
  row,
  layout,
  index,
  role,
}: {
  readonly row: TableRow;
  readonly layout: Layout;
  readonly index: number;
} & Pick<EvidenceField, 'role'>): readonly EvidenceField[] {
  const cell = row.cells[index];
  const column = layout.columns[index]?.header ?? '';
  return cell === undefined || isPlaceholder(cell.text) ? [] : [evidenceOf({ cell, absent: endOf(row), column, role })];
}

/** A cell of files with the lines beside it, where they are one run of text. */
function withLines(
  field: EvidenceField,
  { row, layout: { lines }, index }: { readonly row: TableRow; readonly layout: Layout; readonly index: number },
): EvidenceField {
  const segments = lines?.of === index ? (row.cells[lines.index]?.segments ?? []) : [];
  const [only] = segments;
  return lines === null || only === undefined || segments.length > 1
    ? field
    : { ...field, lines: { text: only.text, range: only.range, sure: lines.sure } };
}

/** Without a status column a row says that all it cites is there. */
function impliedBy(range: Range): Row['declared'] {
  return { text: '', status: 'done', range, reason: 'no status column: the row claims what it cites', implied: true };
}

/** Key and title: the key column's where it has one, unless that only counts and the item is written with a key of its own. */
export function nameOf(row: TableRow, layout: Pick<Layout, 'key' | 'item'>): Pick<Row, 'key' | 'keyed' | 'title'> {
  const text = row.cells[layout.item]?.text ?? '';
  const own = parseKey(text);
  const written = row.cells[layout.key]?.text.trim() ?? '';
  if (layout.key === -1 || isPlaceholder(written) || (own.keyed && isCount(written)))
    return { ...own, title: own.title === '' ? text.trim() : own.title };
  const { key, keyed, title: said } = parseKey(written);
  // What is in a key column is a key, however it is written, as long as it is one short word.
  const short = written.length <= 40 && !/\s/u.test(written);
  if (!keyed && !short)
    return text.trim() === ''
      ? { key, keyed, title: said }
      : { ...own, title: own.title === '' ? text.trim() : own.title };
  const title = own.keyed && own.key === key && own.title !== '' ? own.title : text.trim();
  return { key: keyed ? key : written, keyed: true, title: title === '' ? written : title };
}

/** True for `7` and `#7`: a place in a list rather than a name. */
export function isCount(key: string): boolean {
  return /^#?\d{1,4}$/u.test(key);
}

function evidenceOf({
  cell,
  absent,
  column,
  role,
}: { readonly cell: Cell | undefined; readonly absent: Range } & Pick<
  EvidenceField,
  'column' | 'role'
>): EvidenceField {
  return {
    column,
    role,
    polarity: 'work',
    claim: null,
    segments: cell?.segments ?? [],
    text: cell?.text.trim() ?? '',
    range: cell?.range ?? absent,
  };
}

/** Characters of a segment in which a stamp is looked for. */
const LONGEST_STAMP = 200;

/** Commit and date of a per-row last verified column, be they in one cell or in two. */
function verifiedOf({
  row,
  layout,
  page,
}: {
  readonly row: TableRow;
  readonly layout: Layout;
  readonly page: Page;
}): Pick<Row, 'verifiedCommit' | 'verifiedDate'> {
  let commit: MetadataField | null = null;
  let date: MetadataField | null = null;
  for (const index of layout.verified) {
    const cell = row.cells[index];
    const label = layout.columns[index]?.header ?? '';
    if (cell === undefined || (isPlaceholder(cell.text) && !/^tb[ad]$/iu.test(cell.text))) continue;
    const foundDate = fieldOf({ cell, label, find: findDate });
    const foundCommit = fieldOf({ cell, label, find: findCommitId });
    date ??= foundDate;
    commit ??= foundCommit;
    if (foundDate !== null || foundCommit !== null) continue;
    // Neither: the rules say what is wrong with it.
    const whole: MetadataField = {
      label,
      value: cell.text.trim(),
      range: cell.segments.length === 1 ? (cell.segments[0]?.range ?? cell.range) : cell.range,
    };
    if (layout.columns[index]?.role === 'verified-date') date ??= whole;
    else commit ??= whole;
  }
  return { verifiedCommit: commit, verifiedDate: date === null ? null : withDayOrder(date, page) };
}

function fieldOf({
  cell,
  label,
  find,
}: {
  readonly cell: Cell;
  readonly label: string;
  readonly find: (text: string) => Stretch | null;
}): MetadataField | null {
  for (const segment of cell.segments) {
    const text = segment.text.slice(0, LONGEST_STAMP);
    const found = find(text);
    if (found === null) continue;
    const { line } = segment.range;
    return {
      label,
      value: text.slice(found.from, found.to),
      range: { line, column: columnOf(segment, found.from), endLine: line, endColumn: columnOf(segment, found.to) },
    };
  }
  return null;
}

/** The empty place at a row's end: where a missing cell would be. */
function endOf({ range }: TableRow): Range {
  return { line: range.endLine, column: range.endColumn, endLine: range.endLine, endColumn: range.endColumn };
}
