// Says of a page why it is guarded, or why not, and which of its words were not understood.
import { mightBeStatusPage } from '../../../documents/discover.ts';
import { countOf } from '../../../text/phrase.ts';
import type { GuardedDocument } from '../../../rows/document.ts';
import { findTables } from '../../../rows/tables/find-tables.ts';
import { meaningsOf } from '../../../text/table-headers.ts';
import { isPlaceholder } from '../../../text/placeholders.ts';

export interface PageDescription {
  readonly path: string;
  /** One clause. */
  readonly reason: string;
  /** Status words that mean nothing to the guard yet, each once. */
  readonly unknownWords: readonly string[];
  /** Header of a column that could hold the status of a table that was refused; null for none. */
  readonly statusHeader: string | null;
}

/** Words that are listed of one page; a page of more is no status page. */
const MAX_WORDS = 20;
const MAX_WORD = 60;

export function describePage(document: GuardedDocument): PageDescription {
  const { path, page, rows, tables } = document;
  const accepted = tables.filter((table) => table.accepted);
  const [refused] = tables.filter((table) => !table.accepted && table.columns.length > 0);
  const placed =
    refused === undefined
      ? undefined
      : findTables(page).find(({ table }) => table.range.line === refused.range.line)?.table;
  const column =
    placed?.header.cells.findIndex(({ text }) => meaningsOf(text).some(({ kind }) => kind === 'status')) ?? -1;
  const cells = rows.length > 0 ? [] : (placed?.rows.flatMap((row) => row.cells[column]?.text ?? []) ?? []);
  const words =
    rows.length > 0
      ? rows.filter(({ declared }) => declared.status === 'unknown').map(({ declared }) => declared.text)
      : cells;
  const reason =
    rows.length > 0
      ? [...new Set(accepted.map((table) => table.reason))].slice(0, 2).join('; ') ||
        mightBeStatusPage({ path, text: page.text }).reason
      : refused === undefined
        ? mightBeStatusPage({ path, text: page.text }).reason
        : `line ${refused.range.line}: ${refused.reason}`;
  return {
    path,
    reason: `${rows.length > 0 ? `${countOf(rows.length, 'row')}: ` : ''}${reason}`,
    unknownWords: [
      ...new Set(
        words
          .map((word) => word.trim())
          .filter((word) => word !== '' && word.length <= MAX_WORD && !isPlaceholder(word)),
      ),
    ].slice(0, MAX_WORDS),
    statusHeader: rows.length > 0 || column < 0 ? null : (placed?.header.cells[column]?.text.trim() ?? null),
  };
}
