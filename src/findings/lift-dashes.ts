// Decides which dashes of a page ask for evidence: those of a column in which other rows cite something that can be looked up.
import type { Citation } from '../evidence/citation.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import type { Column, ConsideredTable, Row, StatusTerm } from '../rows/row.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { needsNoEvidence, isPlaceholder, owesEvidence } from '../text/placeholders.ts';
import { normaliseHeader } from '../text/table-headers.ts';
import type { Subject } from './assessed-document.ts';

type Role = Row['required'][number];

/**
 * Says of a row which evidence it is still asked for. A dash is an answer (“no rule applies”) in a column that holds prose, and in a table that
 * spreads the status over several columns; but not in a column that configuration names, and not where the legend calls what is done tested.
 */
export function liftDashes(
  { document, evidence }: ResolvedDocument,
  /** The page at base: a change that empties cells, or spreads its statuses, does not lift what was asked. */
  before: Pick<Subject, 'rows' | 'tables'> | null,
): (row: Row, at: number) => Row {
  const { tables, defined } = document;
  const citing = countCiting(evidence);
  const cited = countCiting(before?.rows.map((one) => one.evidence) ?? []);
  const worded = new Set(
    document.rows.flatMap(({ evidence: fields }) =>
      fields.flatMap(({ column, text }) => (text.trim() === '' || isDash(text) ? [] : [normaliseHeader(column)])),
    ),
  );
  const claimed = new Set(before?.rows.map(({ row }) => nameClaim(row)));
  const wasSpread = before === null || before.tables.some(hasStatuses);
  const columnOf = (row: Row, header: string): Column | undefined =>
    tables[row.table]?.columns.find((column) => column.header === header);
  /** Whether another row of the page cites something in a column of this header, or a row of base did. */
  const isCited = (header: string, at: number): boolean => {
    const name = normaliseHeader(header);
    const citingRows = citing.get(name);
    return cited.has(name) || (citingRows !== undefined && citingRows.size > (citingRows.has(at) ? 1 : 0));
  };
  const isLifted = (row: Row, at: number, role: Role): boolean => {
    if (role === 'tests' && legendAsksForTests(defined.terms, row)) return false;
    const table = tables[row.table];
    const isSpread = wasSpread && table !== undefined && hasStatuses(table);
    // A claim that the change makes is asked for its evidence.
    if (!isSpread && before !== null && !claimed.has(nameClaim(row))) return false;
    const fields = row.evidence.filter((field) => field.role === role && field.byContents === undefined);
    return (
      fields.length > 0 &&
      fields.every(
        ({ text, column }) =>
          isDash(text) &&
          columnOf(row, column)?.reason !== 'configuration' &&
          // Where every cell is a dash, none of them is an answer among others.
          (isSpread || (worded.has(normaliseHeader(column)) && !isCited(column, at))),
      )
    );
  };
  return (row, at) => {
    const lifted = row.required.filter((role) => isLifted(row, at, role));
    return lifted.length === 0 ? row : { ...row, required: row.required.filter((role) => !lifted.includes(role)) };
  };
}

const hasStatuses = ({ columns }: ConsideredTable): boolean => columns.some(({ statuses }) => statuses === true);

const nameClaim = ({ key, declared }: Row): string => `${declared.status} ${key}`;

/** Whether the page's legend says that what has the row's status is tested. */
export function legendAsksForTests(terms: readonly StatusTerm[], { declared }: Row): boolean {
  const word = statusSignature(declared.text);
  return terms.some(({ text, tested }) => tested === true && statusSignature(text) === word);
}

/** A cell with something in it that says nothing, and not that something is owed. */
const isDash = (text: string): boolean =>
  text.trim() !== '' && (isPlaceholder(text) || needsNoEvidence(text)) && !owesEvidence(text);

/** The rows that cite something in the columns of a header. */
function countCiting(evidence: ResolvedDocument['evidence']): ReadonlyMap<string, ReadonlySet<number>> {
  const citing = new Map<string, Set<number>>();
  for (const [at, cited] of evidence.entries())
    for (const citation of cited) {
      if (citation.place.byContents !== undefined || !canBeLookedUp(citation)) continue;
      const header = normaliseHeader(citation.place.column);
      const rows = citing.get(header) ?? new Set<number>();
      citing.set(header, rows.add(at));
    }
  return citing;
}

/** Files, their lines, names and commands; not an address, a ticket, or two words with a slash between them. */
function canBeLookedUp({ reference: { kind, surelyPath }, resolution: { state } }: Citation): boolean {
  return (
    kind === 'symbol' ||
    kind === 'command' ||
    kind === 'lines' ||
    kind === 'glob' ||
    (kind === 'path' && (surelyPath || state !== 'unverifiable'))
  );
}
