// Decides what each column of a table is for, and whether the table is a status table at all.
import type { Cell, Table } from '../../documents/page.ts';
import type { Candidate } from './candidate.ts';
import { evidenceContent, statusContent } from './cell-content.ts';
import { meaningsOf, normaliseHeader, rankOf } from '../../text/table-headers.ts';
import { type ByContents, findByContents, findMarked, holdsTestNames, UNKNOWN } from './by-contents.ts';
import { findLineColumn, type LineColumn } from './line-column.ts';
import { findSides } from './find-sides.ts';
import { findNamingColumns } from './naming-columns.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { STATUS_TEXT_LIMIT, statusSignature } from '../status/status-tokens.ts';
import { findOthers } from '../../text/find-others.ts';
import type { Column, ColumnRole, Status } from '../row.ts';

/** Where a status table keeps what. Indexes of columns; -1 for none. */
export interface Layout {
  readonly columns: readonly Column[];
  /** -1 in a table whose rows claim what they cite. */
  readonly status: number;
  readonly key: number;
  readonly item: number;
  readonly note: number;
  readonly evidence: readonly { readonly index: number; readonly role: 'implementation' | 'tests' }[];
  readonly byContents: readonly ByContents[];
  /** Columns below a header of tests that name the rows, or that nobody reads otherwise, and have names of tests in them. */
  readonly testNames: readonly number[];
  /** A column of lines beside a column of files; null where there is none. */
  readonly lines: LineColumn | null;
  readonly verified: readonly number[];
  /** How surely the header of the status column names a status; configured counts as strong. */
  readonly strength: 'strong' | 'medium' | 'weak';
  /** Headers that count or measure: one or two make it a report rather than a status table. */
  readonly metrics: number;
}

export type ColumnReading =
  { readonly layout: Layout } | { readonly refused: string; readonly columns: readonly Column[] };

export interface ColumnInput {
  readonly table: Table;
  /** The rows that are claims: no group rows, no repeated headers. */
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  /** Roles by header, from configuration. */
  readonly configured: Readonly<Record<string, ColumnRole>>;
  readonly statusOf: (cell: Cell) => Status;
  /** Whether a cell is, as a whole, a word of the page's own legend. */
  readonly isListed: (cell: Cell) => boolean;
}

/**
 * A status column needs a known header and at least half of its filled cells with known status words, or configuration. Values alone make one where they
 * are the words of the page's legend, or status marks beside a column of files.
 */
export function readColumns({ table, rows, configured, statusOf, isListed }: ColumnInput): ColumnReading {
  const roles = new Map(Object.entries(configured).map(([header, role]) => [normaliseHeader(header), role]));
  const others = findOthers(table.header.cells.map(({ text }) => text));
  const candidates = table.header.cells.map((cell, index): Candidate => ({
    index,
    header: cell.text,
    configured: roles.get(normaliseHeader(cell.text)) ?? null,
    meanings: meaningsOf(cell.text),
    others: others.has(index),
    cells: rows.map((row) => row.cells[index]),
  }));
  const found = statusColumn(candidates, { statusOf, isListed });
  const status = typeof found !== 'string' ? found : isTraceability(candidates, configured) ? null : found;
  if (typeof status === 'string')
    return { refused: status, columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')) };
  const { key, item } = findNamingColumns(candidates.filter((candidate) => candidate !== status?.candidate));
  if (item === undefined)
    return {
      refused: 'no column names the rows',
      columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')),
    };
  const sides = findSides(candidates);
  const columns = candidates.map((candidate) => {
    if (candidate === status?.candidate) return column(candidate, 'status', status.reason);
    if (candidate === item)
      return column(
        candidate,
        candidate === key ? 'key' : 'item',
        candidate.configured !== null ? 'configuration' : 'names the row',
      );
    if (candidate === key)
      return column(
        candidate,
        'key',
        candidate.configured === 'key' ? 'configuration' : 'the header names an identifier',
      );
    const read = sides.has(candidate)
      ? column(candidate, 'other', 'one side of a comparison')
      : roleOf(candidate, statusOf);
    return read.role === 'other' && repeatsStatuses(candidate, { status: status?.candidate, statusOf, isListed })
      ? { ...read, statuses: true as const }
      : read;
  });
  return { layout: layoutOf({ columns, candidates, status, item: item.index, key: key?.index ?? -1 }) };
}

interface Chosen {
  readonly candidate: Candidate;
  readonly strength: Layout['strength'];
  readonly reason: string;
}

const NO_STATUS = 'no header is known to name a status';

function statusColumn(
  candidates: readonly Candidate[],
  { statusOf, isListed }: Pick<ColumnInput, 'statusOf' | 'isListed'>,
): Chosen | string {
  const configured = candidates.find((candidate) => candidate.configured === 'status');
  if (configured !== undefined) return { candidate: configured, strength: 'strong', reason: 'configuration' };
  let refused = NO_STATUS;
  for (const strength of ['strong', 'medium', 'weak'] as const) {
    const ranked =
      strength === 'weak'
        ? [...candidates].sort((one, other) => rankOf(one.header) - rankOf(other.header))
        : candidates;
    for (const candidate of ranked) {
      if (
        candidate.configured !== null ||
        !candidate.meanings.some((meaning) => meaning.kind === 'status' && meaning.strength === strength)
      )
        continue;
      const { filled, statuses, claims } = statusContent(candidate.cells, { statusOf, isListed });
      const share = `${statuses} of ${filled} cells hold known status words`;
      if (claims > 0 && statuses * 2 >= filled)
        return { candidate, strength, reason: `the header names a status, ${share}` };
      if (strength === 'strong' || refused === NO_STATUS)
        refused = `the header “${candidate.header}” could name a status, but ${statuses > 0 && claims === 0 ? 'no cell claims anything' : `only ${share}`}`;
    }
  }
  const listing = candidates.find(({ configured: role, cells }) => role === null && holdsLegend(cells, isListed));
  if (listing !== undefined)
    return { candidate: listing, strength: 'medium', reason: 'its cells hold the words of the page’s legend' };
  const marked = findMarked(candidates, statusOf);
  return marked === undefined
    ? refused
    : { candidate: marked, strength: 'medium', reason: 'its cells begin with status marks' };
}

/**
 * A table that maps requirements to what fulfils them, where configuration names both kinds of columns and none for a status.
 * One with a column that could be a status is a status table that was not understood.
 */
function isTraceability(candidates: readonly Candidate[], roles: ColumnInput['configured']): boolean {
  const has = (...wanted: readonly ColumnRole[]): boolean =>
    candidates.some(({ configured }) => configured !== null && wanted.includes(configured));
  return (
    has('key', 'item') &&
    has('implementation', 'tests') &&
    !Object.values(roles).includes('status') &&
    !candidates.some(
      ({ configured, meanings }) =>
        configured === null && meanings.some((meaning) => meaning.kind === 'status' && meaning.strength !== 'weak'),
    )
  );
}

/** Whether most of what another column says are statuses too: below a header that names one, or in words of the page's legend or of the
 * column that was chosen. */
function repeatsStatuses(
  { cells, meanings, configured }: Candidate,
  {
    status,
    statusOf,
    isListed,
  }: { readonly status: Candidate | undefined } & Pick<ColumnInput, 'statusOf' | 'isListed'>,
): boolean {
  if (status === undefined || configured !== null) return false;
  const own = cells.filter((cell) => cell !== undefined && !isPlaceholder(cell.text));
  const { filled, statuses, claims } = statusContent(own, { statusOf, isListed });
  if (claims === 0 || statuses * 2 < filled) return false;
  if (meanings.some(({ kind }) => kind === 'status') || holdsLegend(own, isListed)) return true;
  const words = new Set(status.cells.map(wordOf));
  return own.filter((cell) => words.has(wordOf(cell))).length * 2 >= filled;
}

const wordOf = (cell: Cell | undefined): string => statusSignature((cell?.text ?? '').slice(0, STATUS_TEXT_LIMIT));

/** Two words at least, and nothing but words of the page's legend. */
function holdsLegend(cells: Candidate['cells'], isListed: ColumnInput['isListed']): boolean {
  const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));
  return filled.length > 1 && filled.every(isListed);
}

/** Why a column is one of notes about what is missing. */
export const NAMES_GAPS = 'the header names gaps';

const OTHERS = 'describes something else, or an earlier state';

/** The role of a column that is neither status nor item nor key. */
function roleOf(candidate: Candidate, statusOf: ColumnInput['statusOf']): Column {
  if (candidate.configured !== null) return column(candidate, candidate.configured, 'configuration');
  let refused: string | null = null;
  for (const meaning of candidate.meanings) {
    switch (meaning.kind) {
      case 'evidence': {
        if (candidate.others) {
          refused = OTHERS;
          break;
        }
        const { said, cited, verdicts, measures } = evidenceContent(candidate.cells, statusOf);
        if (said > 0 && verdicts * 2 >= said) refused = 'holds verdicts, no evidence';
        else if (said > 0 && measures * 2 >= said) refused = 'holds numbers, no evidence';
        else if (meaning.weak && cited * 3 < Math.max(said, 1)) refused = 'few of its cells cite anything';
        else
          return column(
            candidate,
            meaning.role,
            meaning.weak ? 'the header can name evidence, and its cells cite' : 'the header names evidence',
          );
        break;
      }
      case 'note':
        return column(candidate, 'note', meaning.gap ? NAMES_GAPS : 'the header names notes');
      case 'plain':
        return column(candidate, meaning.role === 'key' ? 'other' : meaning.role, 'the header says so');
      case 'metric':
        return column(candidate, 'other', 'a measurement');
      case 'status':
        refused ??= 'another status column was chosen';
        break;
      case 'item':
        refused ??= 'another column names the rows';
        break;
    }
  }
  return column(candidate, 'other', refused ?? UNKNOWN);
}

interface LayoutInput {
  readonly columns: readonly Column[];
  readonly candidates: readonly Candidate[];
  readonly status: Chosen | null;
  readonly item: number;
  readonly key: number;
}

function layoutOf({ columns, candidates, status, item, key }: LayoutInput): Layout {
  const notes = columns.filter((one) => one.role === 'note');
  const gap = notes.find(
    (one) =>
      one.reason === 'configuration' ||
      candidates[one.index]?.meanings.some((meaning) => meaning.kind === 'note' && meaning.gap),
  );
  return {
    columns,
    status: status?.candidate.index ?? -1,
    key: key === item ? -1 : key,
    item,
    note: (gap ?? notes[0])?.index ?? -1,
    evidence: columns.flatMap(({ index, role }) =>
      role === 'implementation' || role === 'tests' ? [{ index, role }] : [],
    ),
    lines: findLineColumn(columns, (index) => candidates[index]?.cells ?? []),
    byContents: candidates.flatMap((candidate) =>
      candidate.index === item || [UNKNOWN, OTHERS].includes(columns[candidate.index]?.reason ?? '')
        ? findByContents(candidate)
        : [],
    ),
    testNames: columns.flatMap(({ index, role }) => {
      const candidate = candidates[index];
      return candidate !== undefined &&
        (role === 'item' || role === 'key' || role === 'other') &&
        holdsTestNames(candidate)
        ? [index]
        : [];
    }),
    verified: columns.flatMap(({ index, role }) =>
      role === 'verified-commit' || role === 'verified-date' ? [index] : [],
    ),
    strength: status?.strength ?? 'strong',
    metrics: candidates.filter((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'metric')).length,
  };
}

function column({ index, header }: Candidate, role: ColumnRole, reason: string): Column {
  return { index, header, role, reason };
}
