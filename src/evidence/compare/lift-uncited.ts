// Takes back “missing” where a row does not say that the thing is there: files to come, and what a sentence only speaks of.
import { isRecordPage } from '../../documents/records.ts';
import type { Row, Status } from '../../rows/row.ts';
import type { CitationBuilder } from '../citation.ts';
import type { Why } from '../resolution.ts';
import type { EvidenceRun } from '../run.ts';

/** What this change takes away was there: that stays as it is. */
export async function liftUncited({ pages }: EvidenceRun): Promise<void> {
  for (const { document, rows, twin } of [...pages.head, ...pages.base]) {
    const missing = rows.flat().filter((one) => one.resolution.state === 'missing' && !isTaken(one));
    // What was there on a day may be gone since: a page that is kept as it was does not say otherwise.
    if (missing.length > 0 && isRecordPage(document.page))
      for (const citation of missing) lift(citation, { code: 'of-record' });
    // A note says what became of the rows that it was written for, and not of what is cited since.
    const cited =
      twin === null ? null : new Set(twin.rows.flatMap((row) => row.map(({ reference: { path } }) => path)));
    const wasHere = (one: CitationBuilder): boolean => cited === null || isTaken(one) || cited.has(one.reference.path);
    rows.forEach((citations, at) => {
      const row = document.rows[at];
      if (row !== undefined) liftRow(row, { citations, wasHere });
    });
  }
  await Promise.resolve();
}

function liftRow(
  { declared: { status, text }, remark }: Row,
  {
    citations,
    wasHere,
  }: { readonly citations: readonly CitationBuilder[]; readonly wasHere: (one: CitationBuilder) => boolean },
): void {
  let proven: boolean | null = null;
  for (const citation of citations) {
    const {
      place,
      reference: { manner },
    } = citation;
    if (citation.resolution.state !== 'missing') continue;
    if (remark === 'gone' || (remark === 'past' && wasHere(citation))) {
      citation.reference = { ...citation.reference, acknowledged: true };
      continue;
    }
    const isToCome =
      status === 'not-started' ||
      place.toCome === true ||
      (text !== '' && place.polarity === 'work' && PUT_OFF.has(status)) ||
      remark === 'to-come' ||
      manner === 'to-come' ||
      (manner === 'new' && status !== 'done');
    if (isToCome) {
      if (!isTaken(citation)) lift(citation, { code: 'to-come' });
      continue;
    }
    const isSpoken =
      manner === 'object' ||
      (manner === 'inside' && citation.place.claim === null && (proven ??= citations.some(isThere)));
    if (!isSpoken) continue;
    citation.spoken = true;
    if (!isTaken(citation)) lift(citation, { code: 'spoken-of' });
  }
}

/** Work that somebody has put off or given up: what it would need is not there, and nobody says so. */
const PUT_OFF: ReadonlySet<Status> = new Set<Status>(['deferred', 'not-applicable']);

const isTaken = ({ change }: CitationBuilder): boolean => change === 'deleted' || change === 'renamed';

const isThere = ({ reference: { kind, path, acknowledged }, resolution: { state } }: CitationBuilder): boolean =>
  state === 'present' &&
  !acknowledged &&
  kind !== 'commit' &&
  kind !== 'command' &&
  (kind !== 'symbol' || path !== null);

function lift(citation: CitationBuilder, why: Why): void {
  citation.resolution = { ...citation.resolution, state: 'unverifiable', why };
}
