// Plans the stamp of one page: its text as stamped, read back to be sure that it says what was meant.
import type { MetadataField } from '../../../documents/metadata/metadata.ts';
import { readPage } from '../../../documents/read-page.ts';
import { parseDate } from '../../../text/dates.ts';
import { applyEdits } from '../../../report/apply-edits.ts';
import type { ReportEdit } from '../../../report/report.ts';
import type { GuardedDocument } from '../../../rows/document.ts';
import { canonicalKey } from '../../../text/keys.ts';
import { readDocument } from '../../../rows/read-document.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import type { PageChange } from '../../output/write-pages.ts';
import { headerEdits } from './header-edits.ts';
import type { StampValues } from './notation.ts';
import { hasColumn, rowEdits } from './row-edits.ts';
import { utcDay } from '../../../text/days.ts';

export interface PlannedStamp {
  readonly change: PageChange;
  /** Indexes of the rows the stamp speaks for. */
  readonly rows: ReadonlySet<number>;
}

interface PlanInput {
  readonly document: GuardedDocument;
  readonly bytes: Uint8Array;
  readonly values: StampValues;
  /** Keys of the rows to stamp; null for the page. */
  readonly keys: readonly string[] | null;
}

/** @throws UsageError where a row or its column does not exist, or the page's notation cannot be written safely. */
export async function planStamp({ document, bytes, values, keys }: PlanInput): Promise<PlannedStamp> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const rows = keys === null ? rowsToStamp(document) : findRows(document, keys);
  const inRows = [...rows].flatMap((index) => {
    const row = document.rows[index];
    return row === undefined ? [] : rowEdits({ document, row, values });
  });
  const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
  // A page that is verified row by row needs no header besides.
  const inHeader = keys === null && (lastVerifiedCommit !== null || lastVerifiedDate !== null || inRows.length === 0);
  const ways: readonly (readonly ReportEdit[])[] = inHeader
    ? headerEdits({ page: document.page, metadata: document.metadata, values })
    : [[]];
  for (const way of ways) {
    const stamped = applyEdits(text, [...way, ...inRows]);
    if (stamped === null) continue;
    const after = new TextEncoder().encode(stamped);
    if (await readsBack({ document, after, values, inHeader, rows: inRows.length > 0 ? rows : new Set() })) {
      return {
        change: { path: document.path, before: bytes, after },
        rows: keys === null ? new Set(document.rows.keys()) : rows,
      };
    }
  }
  const line = lastVerifiedCommit?.range.line ?? lastVerifiedDate?.range.line ?? 1;
  throw new UsageError(
    `${document.path}:${line}: the way this page writes Last Verified cannot be edited safely; write ${values.commit.slice(0, 10)} and ${utcDay(values.now)} by hand.`,
  );
}

/** Rows with a stamp of their own, and claims whose cell for it is still empty. */
function rowsToStamp(document: GuardedDocument): ReadonlySet<number> {
  return new Set(
    document.rows.flatMap((row, index) => {
      const stamped = row.verifiedCommit !== null || row.verifiedDate !== null;
      const claims = row.declared.status === 'done' || row.declared.status === 'partial';
      return (stamped || claims) && hasColumn(document, row) ? [index] : [];
    }),
  );
}

function findRows(document: GuardedDocument, keys: readonly string[]): ReadonlySet<number> {
  const { path, rows } = document;
  return new Set(
    keys.flatMap((key) => {
      const found = rows.flatMap((row, index) => (canonicalKey(row.key) === canonicalKey(key) ? [index] : []));
      if (found.length === 0)
        throw new UsageError(`${path} has no row \`${key}\`.`, { name: key, among: rows.map((row) => row.key) });
      const without = found.map((index) => rows[index]).find((row) => row !== undefined && !hasColumn(document, row));
      if (without !== undefined) {
        throw new UsageError(
          `${path}:${without.range.line}: the table of row ${key} has no Last Verified column; add one, or stamp the whole page by leaving --row out.`,
        );
      }
      return found;
    }),
  );
}

interface ReadBack extends Pick<PlanInput, 'document' | 'values'> {
  readonly after: Uint8Array;
  readonly inHeader: boolean;
  /** Rows that must carry the stamp. */
  readonly rows: ReadonlySet<number>;
}

/** Whether the page says the new commit and date, and claims what it claimed before. */
async function readsBack({ document, after, values, inHeader, rows }: ReadBack): Promise<boolean> {
  const page = await readPage({ path: document.path, bytes: after });
  if ('reason' in page) return false;
  const again = readDocument({ page, settings: document.settings });
  const isCommit = (value: string | undefined): boolean =>
    value !== undefined && value.length >= 7 && values.commit.startsWith(value.toLowerCase());
  const today = utcDay(values.now);
  const isToday = (field: MetadataField | null): boolean => {
    const days = field === null ? null : parseDate(field.value, field.dayOrder ?? null);
    return days !== null && days.first <= today && today <= days.last;
  };
  const claims = ({ rows: all }: GuardedDocument): string =>
    JSON.stringify(all.map(({ key, declared, evidence }) => [key, declared.text, evidence.map(({ text }) => text)]));
  if (claims(again) !== claims(document)) return false;
  if (inHeader && !(isCommit(again.metadata.lastVerifiedCommit?.value) && isToday(again.metadata.lastVerifiedDate)))
    return false;
  return [...rows].every((index) => {
    const row = again.rows[index];
    return (
      row !== undefined &&
      (row.verifiedCommit !== null || row.verifiedDate !== null) &&
      (row.verifiedCommit === null || isCommit(row.verifiedCommit.value)) &&
      (row.verifiedDate === null || isToday(row.verifiedDate))
    );
  });
}
