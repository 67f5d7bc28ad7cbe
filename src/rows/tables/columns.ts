// Decides what each column of a table is for, and whether the table is a status table at all.
import type { Cell, Table } from '../../documents/page.ts';
import { evidenceContent, statusContent } from './cell-content.ts';
import { meaningsOf, normaliseHeader, rankOf, type HeaderMeaning } from '../../text/table-headers.ts';
import { type ByContents, findByContents, findMarked, UNKNOWN } from './by-contents.ts';
import { findLineColumn, type LineColumn } from './line-column.ts';
import { parseKey } from '../../text/keys.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { namesOthers } from '../../text/names-others.ts';
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

interface Candidate {
  readonly index: number;
  readonly header: string;
  readonly configured: ColumnRole | null;
  readonly meanings: readonly HeaderMeaning[];
  readonly cells: readonly (Cell | undefined)[];
}

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
  const candidates = table.header.cells.map((cell, index): Candidate => ({
    index,
    header: cell.text,
    configured: roles.get(normaliseHeader(cell.text)) ?? null,
    meanings: meaningsOf(cell.text),
    cells: rows.map((row) => row.cells[index]),
  }));
  const found = statusColumn(candidates, { statusOf, isListed });
  const status = typeof found !== 'string' ? found : isTraceability(candidates, configured) ? null : found;
  if (typeof status === 'string')
    return { refused: status, columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')) };
  const others = candidates.filter((candidate) => candidate !== status?.candidate);
  const key =
    others.find((candidate) => candidate.configured === 'key') ??
    others.find((candidate) => candidate.configured === null && hasRole(candidate, 'key'));
  const named = itemColumn(
    others.filter((candidate) => candidate !== key),
    key !== undefined,
  );
  const item = key !== undefined && (named === undefined || (!namesItems(named) && holdsTitles(key))) ? key : named;
  if (item === undefined)
    return {
      refused: 'no column names the rows',
      columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')),
    };
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
    return roleOf(candidate, statusOf);
  });
  return { layout: layoutOf({ columns, candidates, status, item: item.index, key: key?.index ?? -1, statusOf }) };
}

interface Chosen {
  readonly candidate: Candidate;
  readonly strength: Layout['strength'];
  readonly reason: string;
}

function statusColumn(
  candidates: readonly Candidate[],
  { statusOf, isListed }: Pick<ColumnInput, 'statusOf' | 'isListed'>,
): Chosen | string {
  const configured = candidates.find((candidate) => candidate.configured === 'status');
  if (configured !== undefined) return { candidate: configured, strength: 'strong', reason: 'configuration' };
  let refused = 'no header names a status';
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
      if (strength === 'strong' || refused === 'no header names a status')
        refused = `the header “${candidate.header}” names a status, but only ${share}`;
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

/** Two words at least, and nothing but words of the page's legend. */
function holdsLegend(cells: Candidate['cells'], isListed: ColumnInput['isListed']): boolean {
  const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));
  return filled.length > 1 && filled.every(isListed);
}

function itemColumn(candidates: readonly Candidate[], keyed: boolean): Candidate | undefined {
  const free = candidates.filter(
    (candidate) =>
      candidate.configured === null && !holdsTickets(candidate) && !holdsGrades(candidate) && !holdsNothing(candidate),
  );
  return (
    candidates.find((candidate) => candidate.configured === 'item') ??
    free.find((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak)) ??
    free.find(
      (candidate) =>
        (candidate.meanings.length === 0 && !holdsNumbers(candidate)) ||
        (candidate.meanings.some((meaning) => meaning.kind === 'item') &&
          !(keyed && candidate.meanings.some((meaning) => meaning.kind === 'evidence' && !meaning.weak))),
    ) ??
    (keyed
      ? undefined
      : free.find(
          (candidate) =>
            !candidate.meanings.some((meaning) => meaning.kind === 'metric' || meaning.kind === 'status') &&
            !holdsNumbers(candidate),
        ))
  );
}

/** True where the header, or configuration, says that the column names the rows; prose beside them may stand under any other. */
function namesItems({ configured, meanings }: Candidate): boolean {
  return configured === 'item' || meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak);
}

/** `1.2 Buy a ticket` in most cells: the key has its title beside it. */
function holdsTitles({ cells }: Candidate): boolean {
  const parsed = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [parseKey(cell.text)]));
  return (
    parsed.filter(({ keyed, title }) => keyed && /\p{L}{3}/u.test(title) && !parseKey(title).keyed).length * 2 >
    parsed.length
  );
}

/** Counts of lines and the like name no row. */
function holdsNumbers({ cells }: Candidate): boolean {
  const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
  return (
    filled.length > 0 &&
    filled.filter((text) => /^[~≈]?[\d.,]+\s?(?:%|行|lines?)?$/u.test(text)).length * 2 > filled.length
  );
}

/** True where the cells say nothing at all, in more rows than one. */
function holdsNothing({ cells }: Candidate): boolean {
  return cells.length > 1 && cells.every((cell) => cell === undefined || isPlaceholder(cell.text));
}

/** Priorities, severities, levels, quarters, yes and no: what grades a row and names none. */
const GRADE =
  /^(?:[psl]\s?[0-5]|q[1-4](?:\s?\/?\s?20\d\d)?|h[12]|t[0-3]|(?:very\s)?(?:high|medium|low)|critical|major|minor|trivial|must|should|could|won['’]t|yes|no|y|n|true|false|unit|integration|e2e|end.to.end|manual|auto(?:mated)?|是|否|да|нет|ja|nein|sí|oui|non|sim|não|tak|nie|高|中|低|высокий|средний|низкий|hoch|mittel|niedrig|alta?|media|baja?|haute|moyenne|basse)$/iu;

/** True where the cells only grade, or where rows of a longer table all say the same. */
function holdsGrades({ cells }: Candidate): boolean {
  const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
  const distinct = new Set(filled.map((text) => text.toLowerCase()));
  return (
    (filled.length > 2 && distinct.size === 1) ||
    (filled.length > 1 && filled.every((text) => GRADE.test(text)) && distinct.size < filled.length)
  );
}

/** `Issue` heads what went wrong, or the number of a ticket. */
function holdsTickets({ meanings, cells }: Candidate): boolean {
  if (!meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'ticket')) return false;
  const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
  return filled.filter((text) => !/\s/u.test(text)).length * 2 >= filled.length;
}

/** The role of a column that is neither status nor item nor key. */
function roleOf(candidate: Candidate, statusOf: ColumnInput['statusOf']): Column {
  if (candidate.configured !== null) return column(candidate, candidate.configured, 'configuration');
  let refused: string | null = null;
  for (const meaning of candidate.meanings) {
    switch (meaning.kind) {
      case 'evidence': {
        if (namesOthers(candidate.header)) {
          refused = 'describes something else, or an earlier state';
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
        return column(candidate, 'note', meaning.gap ? 'the header names gaps' : 'the header names notes');
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
  readonly statusOf: ColumnInput['statusOf'];
}

function layoutOf({ columns, candidates, status, item, key, statusOf }: LayoutInput): Layout {
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
      candidate.index === item || columns[candidate.index]?.reason === UNKNOWN
        ? findByContents(candidate, statusOf)
        : [],
    ),
    verified: columns.flatMap(({ index, role }) =>
      role === 'verified-commit' || role === 'verified-date' ? [index] : [],
    ),
    strength: status?.strength ?? 'strong',
    metrics: candidates.filter((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'metric')).length,
  };
}

function hasRole(candidate: Candidate, role: ColumnRole): boolean {
  return candidate.meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === role);
}

function column({ index, header }: Candidate, role: ColumnRole, reason: string): Column {
  return { index, header, role, reason };
}
