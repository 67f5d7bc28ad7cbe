// Reads head again where base says more: a table as it was read at base where its header is the same, since an edit in one cell does not make a matrix
// something else, and a list of deleted files without those that rows claimed at base.
import { lazily } from '../../text/lazily.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import type { GuardedDocument } from '../document.ts';
import { claimedPieces, listsClaimed } from '../open-listed-gone.ts';
import { readRows, readSisters } from '../read-rows.ts';
import type { ConsideredTable } from '../row.ts';

/** The documents of head; `renamedFrom`: path at base by path at head. */
export function readAsBefore(
  head: readonly GuardedDocument[],
  {
    base,
    renamedFrom,
  }: { readonly base: readonly GuardedDocument[]; readonly renamedFrom: ReadonlyMap<string, string> },
): readonly GuardedDocument[] {
  const before = new Map(base.map((document) => [document.path, document]));
  const claimed = lazily(() => new Set(base.flatMap((document) => [...claimedPieces(document)])));
  return head.map((document) => {
    const was = before.get(renamedFrom.get(document.path) ?? document.path);
    const { page, settings, metadata } = document;
    if (was?.page === page || document.auxiliary === true) return document;
    const flipped = was !== undefined && hasFlipped(document, was);
    if (!flipped && !listsClaimed(document, claimed)) return document;
    return {
      ...document,
      ...readRows({ page, settings, metadata, claimed: claimed(), ...(flipped ? { known: readSisters(was) } : {}) }),
    };
  });
}

/** Whether head refuses a table whose header is that of a table which base accepted. Most pages have none: then nothing is read again. */
function hasFlipped({ tables }: GuardedDocument, was: GuardedDocument): boolean {
  const accepted = new Set(was.tables.filter((table) => table.accepted).map(headerOf));
  return tables.some((table) => !table.accepted && table.columns.length > 0 && accepted.has(headerOf(table)));
}

const headerOf = ({ columns }: ConsideredTable): string =>
  JSON.stringify(columns.map(({ header }) => normaliseHeader(header)));
