// Finds, without a base, the rows that history added or raised after the page's stamp was last written.
import type { GuardedDocument } from '../../rows/document.ts';
import type { Status } from '../../rows/row.ts';
import type { PageHistory } from './page-history.ts';
import type { Verification } from '../verification/verification.ts';
import { canonicalKey } from '../../text/keys.ts';

/** Reads the guarded document at a path as it was at a commit; null where it was none. */
export type ReadDocumentAt = (commit: string, path: string) => Promise<GuardedDocument | null>;

type Edited = Verification['editedSinceStamp'];

export async function findEdited({
  document,
  history,
  readDocumentAt,
}: {
  readonly document: GuardedDocument;
  readonly history: PageHistory;
  readonly readDocumentAt: ReadDocumentAt | null;
}): Promise<Edited> {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = document.metadata;
  const stamp = [commit, date].flatMap((field) =>
    field === null ? [] : [document.page.lines[field.range.line - 1]?.trim() ?? ''],
  );
  if (stamp.length === 0) return { kind: 'known', rows: [] };
  if (readDocumentAt === null) return { kind: 'unverifiable', reason: 'the page was not read at older commits' };
  const commits = await history.commits();
  if (commits.kind === 'unverifiable') return commits;
  const written = await history.oldestWith((text) => stamp.every((line) => text.includes(line)));
  if (history.isUnknown()) return { kind: 'unverifiable', reason: 'the page could not be read at older commits' };
  // Never committed with this stamp: it was just written.
  if (written === null || (await history.textAt(written)) === document.page.text) return { kind: 'known', rows: [] };
  const then = await readDocumentAt(written, document.path);
  if (then === null)
    return { kind: 'unverifiable', reason: 'the page could not be read as it was when the stamp was written' };
  const known = new Map<string, number>();
  for (const row of then.rows) {
    const key = canonicalKey(row.key);
    known.set(key, Math.max(known.get(key) ?? 0, weightOf(row.declared.status)));
  }
  return {
    kind: 'known',
    rows: document.rows.flatMap(({ key, declared }, index) =>
      weightOf(declared.status) <= (known.get(canonicalKey(key)) ?? -1) ? [] : [index],
    ),
  };
}

/** How much a status claims; those that claim nothing weigh the same. */
const weightOf = (status: Status): number => (status === 'done' ? 2 : status === 'partial' ? 1 : 0);
