// Finds the claims of a page: the rows of its status tables, and the findings and lists of an audit.
import type { ReadingSettings } from '../config/settings.ts';
import { isNamedStatusPage, speaksOfStatus } from '../documents/discover.ts';
import type { Metadata } from '../documents/metadata/metadata.ts';
import type { Page } from '../documents/page.ts';
import { recordSections } from '../documents/records.ts';
import { acceptSister, acceptTable, openColumns, type AcceptedTable, type Sister } from './tables/accept-table.ts';
import { headerOf } from './tables/read-layouts.ts';
import { findTables, type PlacedTable } from './tables/find-tables.ts';
import { canonicalKey, slugOf } from '../text/keys.ts';
import { keysNamed } from './lists/key-list.ts';
import { readLegend, type Legend } from './status/legend.ts';
import { readAudit, type AuditReading } from './lists/read-audit.ts';
import { readLabelled } from './lists/labelled-rows.ts';
import { readLists, type ListsReading } from './lists/read-lists.ts';
import { isCount, readTable } from './tables/read-table.ts';
import type { Row, StatusDocument, StatusTerms } from './row.ts';
import { openListedGone } from './open-listed-gone.ts';
import { openPastRows } from './open-past-rows.ts';
import type { StatusWords } from './status/match-words.ts';
import { readStatedCounts } from './status/stated-counts.ts';
import { statusSignature } from './status/status-tokens.ts';

export interface RowsInput {
  readonly page: Page;
  readonly settings: ReadingSettings;
  readonly metadata: Metadata;
  /** How status tables were read at base, by their headers: one that has such a header is read the same way. Absent without a base. */
  readonly known?: ReadonlyMap<string, Sister>;
  /** Pieces of the paths that rows claimed at base. Absent without a base. */
  readonly claimed?: ReadonlySet<string>;
}

/** What of a page is looked at first: the words of its statuses, and its tables. */
interface Considered {
  readonly legend: Legend;
  readonly words: StatusWords;
  readonly stated: ReturnType<typeof readStatedCounts>;
  readonly tables: readonly (AcceptedTable & { readonly placed: PlacedTable })[];
}

/** How the status tables of a page are read, by their headers. */
export const readSisters = (input: Pick<RowsInput, 'page' | 'settings'>): ReadonlyMap<string, Sister> =>
  sistersOf(considerTables(input).tables, 'the header that the table had before this change');

function considerTables({ page, settings }: Pick<RowsInput, 'page' | 'settings'>): Considered {
  const legend = readLegend(page);
  const overrides = new Map(
    Object.entries(settings.statuses).map(([words, status]) => [statusSignature(words), status]),
  );
  const words = shareWords({ overrides, legend: legend.words, listed: legend.listed });
  // Most pages hold no table that asks for it.
  let headings: ReadonlySet<string> | null = null;
  const named = (): ReadonlySet<string> =>
    (headings ??= new Set(
      page.blocks.flatMap((block) => (block.kind === 'heading' ? [...keysNamed(block.text), slugOf(block.text)] : [])),
    ));
  const titled = isNamedStatusPage(page.path);
  const stated = readStatedCounts(page, words);
  const tables = findTables(page);
  const open = tables.flatMap(({ table }) => (legend.tables.has(table) || stated.tables.has(table) ? [] : [table]));
  const layoutOf = openColumns({ tables: open, words, settings });
  return {
    legend,
    words,
    stated,
    tables: tables.map((placed) => ({
      placed,
      ...acceptTable({ placed, legend, summaries: stated.tables, layoutOf, words, settings, named, titled }),
    })),
  };
}

/** Every table is considered, and the refused ones say why. Rows come in the order of the page. */
export function readRows({ page, settings, metadata, known, claimed }: RowsInput): StatusDocument {
  const { legend, words, stated, tables } = considerTables({ page, settings });
  const considered = withSisters(tables, known ?? new Map<string, Sister>());
  const rows = namedByTitle(
    considered.flatMap(({ accepted }, table) =>
      accepted === null ? [] : readTable({ ...accepted, page, table, words }),
    ),
  );
  const bare = rows.filter((row) => considered[row.table]?.accepted?.layout.evidence.length === 0);
  const { evidence, entries } = readAudit({ page, rows, bare, words, configured: settings.configured });
  const served = rows.map((row) => {
    const fields = evidence.get(row);
    return fields === undefined ? row : { ...row, evidence: [...fields, ...row.evidence] };
  });
  const lists = readUntabled({
    input: { page, settings, metadata },
    words,
    firstTable: considered.length,
    rows,
    audit: { evidence, entries },
  });
  const isKept = recordSections(page);
  const isPast = openPastRows(page);
  const isListedGone = openListedGone(page, claimed ?? new Set<string>());
  return {
    defined: listTerms(legend, settings),
    listed: { legend: new Set([...legend.words.keys(), ...legend.listed]), closed: legend.closed },
    ...(stated.counts.length === 0 ? {} : { counts: stated.counts }),
    dialect: evidence.size > 0 || entries.length > 0 ? 'audit' : 'matrix',
    tables: [...considered.map((one) => one.considered), ...lists.considered],
    rows: [...served, ...entries, ...lists.rows]
      .map((row) =>
        isKept(row.range.line) ? asRecord(row) : isListedGone(row) ? asGone(row) : isPast(row) ? asPast(row) : row,
      )
      .sort((one, other) => one.range.line - other.range.line || one.range.column - other.range.column),
  };
}

/** Rows outside of tables: those whose status is a labelled line, and the items of lists that state one. */
function readUntabled({
  input: { page, settings, metadata },
  words,
  firstTable,
  rows,
  audit: { evidence, entries },
}: {
  readonly input: RowsInput;
  readonly words: StatusWords;
  /** How many tables there are. */
  readonly firstTable: number;
  /** Those of tables. */
  readonly rows: readonly Row[];
  readonly audit: AuditReading;
}): ListsReading {
  const { configured } = settings;
  const title = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const statusPage =
    rows.length > 0 ||
    metadata.lastVerifiedCommit !== null ||
    (metadata.lastVerifiedDate !== null && /verif|review|audit|check/i.test(metadata.lastVerifiedDate.label)) ||
    speaksOfStatus({ path: page.path, title });
  const question = { page, words, configured };
  const labelled = readLabelled({ ...question, firstTable, rows: [...rows, ...entries] });
  // Lists of an audit are read as such, and a page with tables keeps its claims in them.
  if (entries.length > 0 || evidence.size > 0 || (rows.length > 0 && !configured)) return labelled;
  const lists = readLists({
    ...question,
    statusPage,
    taken: labelled.taken,
    firstTable: firstTable + labelled.considered.length,
  });
  return {
    considered: [...labelled.considered, ...lists.considered],
    rows: [...labelled.rows, ...lists.rows],
  };
}

let lastWords: { readonly words: StatusWords; readonly signature: string } | null = null;

/** The same object for the same words, as long as page after page has them: what cells mean by them need not be worked out again. */
function shareWords(words: StatusWords): StatusWords {
  const signature = JSON.stringify([[...words.overrides], [...words.legend], [...words.listed]]);
  if (lastWords?.signature !== signature) lastWords = { words, signature };
  return lastWords.words;
}

/** A row of a section that is kept as it was: it claims nothing of today. */
const asRecord = (row: Row): Row => ({
  ...row,
  declared: { ...row.declared, status: 'not-applicable', reason: 'its section is kept as a record' },
  kept: true,
  required: [],
});

/** A row that only lists what was deleted. */
const asGone = (row: Row): Row => ({ ...row, remark: 'gone', required: [] });

/** A row of which a note says that it describes what is deleted: what of it is not there is missed by nobody. */
const asPast = (row: Row): Row => ({ ...row, remark: row.remark === 'gone' ? 'gone' : 'past', required: [] });

/** The words of the page's legend and its configuration; where the page lists all it allows, those alone. */
function listTerms({ terms, closed }: Legend, { statuses }: ReadingSettings): StatusTerms {
  const configured = Object.entries(statuses).map(([text, status]) => ({ text, status }));
  const all = [...terms, ...configured];
  if (closed === null) return { terms: all, closed: false };
  const allowed = new Set(closed.map(statusSignature));
  return { terms: all.filter(({ text }) => allowed.has(statusSignature(text))), closed: true };
}

/** Tables with the same header get the same answer: once one holds the page's statuses, the others do, whatever words they hold. */
function withSisters(tables: Considered['tables'], known: ReadonlyMap<string, Sister>): readonly AcceptedTable[] {
  const sisters = new Map([...known, ...sistersOf(tables, 'the header of another status table of this page')]);
  return tables.map((table) => {
    const sister = table.accepted === null ? sisters.get(headerOf(table.placed.table)) : undefined;
    return sister === undefined ? table : acceptSister(table, sister);
  });
}

/** The first table of each header that is accepted. */
function sistersOf(tables: Considered['tables'], reason: string): ReadonlyMap<string, Sister> {
  const sisters = new Map<string, Sister>();
  for (const { placed, accepted } of tables)
    if (accepted !== null && !sisters.has(headerOf(placed.table)))
      sisters.set(headerOf(placed.table), { layout: accepted.layout, reason });
  return sisters;
}

/** What repeats names nothing: numbers that begin anew in another table, and layers or levels that most rows of a table share. Then titles name the rows. */
function namedByTitle(rows: readonly Row[]): readonly Row[] {
  const isShared = sharedKeys(rows);
  return rows.map((row) => {
    const title = row.keyed && isShared(row) ? slugOf(row.title) : '';
    return title === '' ? row : { ...row, key: title, keyed: false };
  });
}

function sharedKeys(rows: readonly Row[]): (row: Row) => boolean {
  /** The table that a key is in, and the title of its row there; null where it has several. */
  const tables = new Map<string, number | null>();
  const perTable = new Map<number, { readonly titles: Map<string, string | null>; rows: number }>();
  const add = <Value>(found: Map<string, Value | null>, key: string, value: Value): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, value);
    else if (known !== value) found.set(key, null);
  };
  for (const { keyed, key, table, title } of rows) {
    if (!keyed) continue;
    const canonical = canonicalKey(key);
    add(tables, canonical, table);
    const counted = perTable.get(table) ?? { titles: new Map<string, string | null>(), rows: 0 };
    add(counted.titles, canonical, title);
    counted.rows += 1;
    perTable.set(table, counted);
  }
  const countsAnew = rows.some(({ keyed, key }) => keyed && isCount(key) && tables.get(canonicalKey(key)) === null);
  return ({ key, table }) => {
    if (countsAnew && isCount(key)) return true;
    const counted = perTable.get(table);
    return (
      counted !== undefined &&
      counted.rows >= FEWEST_SHARING &&
      counted.titles.size * 2 <= counted.rows &&
      counted.titles.get(canonicalKey(key)) === null
    );
  };
}

/** In a shorter table two rows of one key are more likely a slip. */
const FEWEST_SHARING = 4;
