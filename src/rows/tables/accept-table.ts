// Accepts or refuses a table as a status table, and says why.
import type { Table, TableRow } from '../../documents/page.ts';
import type { ReadingSettings } from '../../config/settings.ts';
import { evidenceContent } from './cell-content.ts';
import { claimRows } from './claim-rows.ts';
import { classifyStatus } from '../status/classify-status.ts';
import { readColumns, type ColumnReading, type Layout } from './columns.ts';
import { openLayouts } from './read-layouts.ts';
import type { PlacedTable } from './find-tables.ts';
import { countNamingFiles, holdsCommits, holdsFiles, linksPages } from './holds-files.ts';
import { namesEvidence, normaliseHeader } from '../../text/table-headers.ts';
import { inlineText } from '../inline-text.ts';
import { onceForLasting } from '../../text/lasting.ts';
import { canonicalKey, slugOf } from '../../text/keys.ts';
import type { Legend } from '../status/legend.ts';
import type { StatusWords } from '../status/match-words.ts';
import { isCount, nameOf } from './read-table.ts';
import type { ConsideredTable, Status } from '../row.ts';
import { STATUS_TEXT_LIMIT, statusSignature } from '../status/status-tokens.ts';

export interface AcceptedTable {
  readonly considered: ConsideredTable;
  /** Null where the table is refused. */
  readonly accepted: { readonly layout: Layout; readonly rows: readonly TableRow[] } | null;
}

export interface AcceptInput {
  readonly placed: PlacedTable;
  readonly legend: Legend;
  /** Tables that only count rows by status. */
  readonly summaries: ReadonlySet<Table>;
  /** What the columns of a table are for. */
  readonly layoutOf: (table: Table) => ColumnReading;
  readonly words: StatusWords;
  readonly settings: ReadingSettings;
  /** Canonical keys and slugs of titles that headings of the page name: evidence may stand below them. */
  readonly named: () => ReadonlySet<string>;
  /** Whether the page is named as a status page: then a column that is surely one of statuses makes its table a matrix. */
  readonly titled: boolean;
}

/** Reads the columns of those tables of a page that may be status tables, each with its sisters. */
export function openColumns({
  tables,
  words,
  settings,
}: Pick<AcceptInput, 'words' | 'settings'> & { readonly tables: readonly Table[] }): AcceptInput['layoutOf'] {
  return openLayouts(tables, (table, rows) =>
    readColumns({
      table,
      rows,
      configured: settings.columns,
      statusOf: statusReader(words),
      isListed: (cell) => inLegend(cell, words),
    }),
  );
}

/** A table without evidence columns is a status table only where its rows are claims with keys, sections hold their evidence, or configuration says so. */
export function acceptTable({
  placed: { table, heading },
  legend,
  summaries,
  layoutOf,
  words,
  settings,
  named,
  titled,
}: AcceptInput): AcceptedTable {
  const place = { heading: heading?.text ?? '', range: table.range };
  const refuse = (reason: string, columns: ConsideredTable['columns'] = []): AcceptedTable => ({
    considered: { accepted: false, reason, columns, ...place },
    accepted: null,
  });
  if (legend.tables.has(table)) return refuse('explains status words: a legend');
  if (summaries.has(table)) return refuse('counts rows by status');
  const filled = claimRows(table);
  if (filled.length === 0) return refuse('holds no rows');
  const reading = layoutOf(table);
  if ('refused' in reading) return refuse(reading.refused, reading.columns);
  const { layout } = reading;
  const rows = claimRows(table, layout);
  if (rows.length === 0) return refuse('holds no rows', layout.columns);
  const verdict = judge({
    table,
    rows,
    layout,
    named,
    titled,
    configured: settings.configured,
    statusOf: statusReader(words),
  });
  if (!verdict.accepted) return refuse(verdict.reason, layout.columns);
  return {
    considered: { accepted: true, reason: verdict.reason, columns: layout.columns, ...place },
    accepted: { layout, rows },
  };
}

/** How an accepted table with the same header is read, and what its header says of this one. */
export interface Sister {
  readonly layout: Layout;
  readonly reason: string;
}

/** Accepts a refused table whose header is that of an accepted one; a legend, and a table without rows, stay refused. */
export function acceptSister(
  refused: AcceptedTable & { readonly placed: PlacedTable },
  { layout, reason }: Sister,
): AcceptedTable {
  const rows = claimRows(refused.placed.table, layout);
  if (refused.considered.columns.length === 0 || rows.length === 0) return refused;
  const { columns } = layout;
  return {
    considered: {
      ...refused.considered,
      accepted: true,
      reason,
      columns,
    },
    accepted: { layout, rows },
  };
}

interface JudgeInput {
  readonly table: Table;
  readonly rows: readonly TableRow[];
  readonly layout: Layout;
  readonly named: () => ReadonlySet<string>;
  readonly titled: boolean;
  readonly configured: boolean;
  readonly statusOf: (cell: TableRow['cells'][number]) => Status;
}

/** What is weighed in an investigation: its verdict says what is true, not what is done. */
const HYPOTHESES = new Set([
  'hypothesis',
  'hypotheses',
  'theory',
  'suspect',
  'suspected cause',
  'suspicion',
  'experiment',
  'mutation',
  'hypothese',
  'hypothèse',
  'hipótesis',
  'гипотеза',
  '仮説',
  '假设',
]);
/** What a test run says of a test. */
const OUTCOME = /^[^\p{L}\p{N}]*(?:pass(?:ed|es|ing)?|fail(?:ed|s|ing|ure)?|skip(?:ped)?|ok|error)[^\p{L}\p{N}]*$/iu;

function judge({ table, rows, layout, named, titled, configured, statusOf }: JudgeInput): {
  readonly accepted: boolean;
  readonly reason: string;
} {
  let names: readonly ReturnType<typeof nameOf>[] | null = null;
  const namesOf = (): readonly ReturnType<typeof nameOf>[] => (names ??= rows.map((row) => nameOf(row, layout)));
  const keyed = (): boolean =>
    namesOf().filter(({ key, keyed: written }) => written && !isCount(key)).length * 2 >= rows.length;
  if (layout.metrics > (layout.strength === 'strong' ? 1 : 0) && !configured && !keyed())
    return { accepted: false, reason: 'reports measurements, not claims' };
  if (
    !configured &&
    layout.columns.some(
      ({ index }) => index !== layout.status && HYPOTHESES.has(normaliseHeader(table.header.cells[index]?.text ?? '')),
    )
  )
    return { accepted: false, reason: 'weighs hypotheses, and claims no work' };
  const contents = layout.evidence.map(({ index }) =>
    evidenceContent(
      rows.map((row) => row.cells[index]),
      statusOf,
    ),
  );
  const cites = contents.some(({ cited }) => cited > 0);
  if (layout.metrics === 0 && holdsCommits(rows, layout.verified))
    return { accepted: true, reason: 'a status column, and rows with the commit at which they were verified' };
  const outcomes =
    configured || cites ? 0 : rows.filter((row) => OUTCOME.test(row.cells[layout.status]?.text ?? '')).length;
  if (outcomes > 0 && outcomes * 4 >= rows.length * 3 && !keyed())
    return { accepted: false, reason: 'reports the outcome of tests, and cites nothing' };
  // `Implementation: AES-256` tells how; only a column that says it holds evidence is one whatever it holds.
  const empty = contents.every(({ said }) => said === 0);
  const holdsEvidence =
    layout.evidence.length > 0 &&
    (configured ||
      cites ||
      empty ||
      layout.evidence.some(({ index }) => namesEvidence(table.header.cells[index]?.text ?? '')));
  if (holdsEvidence) {
    const evidence = layout.evidence.map(({ index }) => `“${table.header.cells[index]?.text ?? ''}”`).join(', ');
    return {
      accepted: true,
      reason: `${layout.status === -1 ? 'no status column, and configured columns for the evidence' : 'status and evidence columns'} (${evidence})`,
    };
  }
  const headings = named();
  const served = namesOf().filter((name) =>
    headings.has(name.keyed ? canonicalKey(name.key) : slugOf(name.title)),
  ).length;
  if (served > 0 && (keyed() || served * 2 >= rows.length))
    return { accepted: true, reason: `a status column, and headings that name ${served} of its rows` };
  if (configured) return { accepted: true, reason: 'a status column on a configured page' };
  const byFiles = judgeFiles({ table, rows, layout, titled, keyed });
  if (byFiles !== null) return { accepted: true, reason: byFiles };
  if (layout.strength !== 'strong')
    return { accepted: false, reason: 'no column holds evidence, and the header of the status column is not sure' };
  if (keyed()) return { accepted: true, reason: 'a status column, and rows with keys' };
  return { accepted: false, reason: 'no column holds evidence, no section names its rows, and they have no keys' };
}

/** Why the files that its rows name make a table of statuses one of claims; null where they do not. */
function judgeFiles({
  table,
  rows,
  layout,
  titled,
  keyed,
}: Pick<JudgeInput, 'table' | 'rows' | 'layout' | 'titled'> & { readonly keyed: () => boolean }): string | null {
  // Beside one measurement the files must be a column of their own: a report on the coverage of files names its rows by them.
  const filed = layout.byContents.find(
    ({ index, least }) =>
      least !== 'others' && (layout.metrics === 0 || index !== layout.item) && holdsFiles(rows, index, least),
  );
  if (layout.strength === 'strong' && filed !== undefined)
    return `a status column, and files in the column “${table.header.cells[filed.index]?.text ?? ''}”`;
  if (layout.strength === 'strong' && layout.metrics === 0) {
    if (titled) return 'a status column, on a page named as a status page';
    if (linksPages(rows, layout.item)) return 'a status column, and rows that are links to files';
  }
  const naming = layout.metrics === 0 ? countNamingFiles(rows) : 0;
  if (naming > 0 && (layout.strength === 'strong' || (naming > 1 && keyed())))
    return 'a status column, and rows that name files';
  return null;
}

/** `100%` among statuses says that all is done; a column of nothing else measures something. */
const BARE_SHARE = /^\s*\d{1,3}(?:\.\d{1,3})?\s?%\s*$/;

/** Classifies cells, each distinct text once, for the question whether a column holds statuses. */
function statusReader(words: StatusWords): (cell: TableRow['cells'][number]) => Status {
  const kept = readers.get(words);
  if (kept !== undefined) return kept;
  const known = new Map<string, Status>();
  const reader = onceForLasting((cell: TableRow['cells'][number]): Status => {
    const { text } = inlineText(
      cell.segments.filter((segment) => !segment.struck),
      STATUS_TEXT_LIMIT,
    );
    const status =
      known.get(text) ?? (text.trim() === '' && cell.text.trim() !== '' ? 'not-applicable' : statusIn(text, words));
    if (known.size < MAX_TEXTS) known.set(text, status);
    return status;
  });
  readers.set(words, reader);
  return reader;
}

const readers = new WeakMap<StatusWords, (cell: TableRow['cells'][number]) => Status>();

/** Most texts whose status is remembered. */
const MAX_TEXTS = 20_000;

/** True where the whole cell is one of the words that the page itself calls its statuses. */
function inLegend(cell: TableRow['cells'][number], { legend, listed }: StatusWords): boolean {
  const signature = signatureOf(cell);
  return legend.has(signature) || listed.has(signature);
}

const signatureOf = onceForLasting(({ segments }: TableRow['cells'][number]) =>
  statusSignature(inlineText(segments, STATUS_TEXT_LIMIT).text),
);

const statusIn = (text: string, words: StatusWords): Status =>
  BARE_SHARE.test(text) ? 'unknown' : classifyStatus(text, words).status;
