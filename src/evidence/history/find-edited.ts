// Finds, without a base, the rows that history added or raised after the page's stamp was last written.
import type { GuardedDocument } from '../../rows/document.ts';
import type { Row, Status } from '../../rows/row.ts';
import { readAsBefore } from '../../rows/set/read-as-before.ts';
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
  lastOfDay,
}: {
  readonly document: GuardedDocument;
  readonly history: PageHistory;
  readonly readDocumentAt: ReadDocumentAt | null;
  /** The last commit of the day that the stamp names, where it names no commit; else null. */
  readonly lastOfDay: string | null;
}): Promise<Edited> {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = document.metadata;
  const stamp = [commit, date].flatMap((field) =>
    field === null ? [] : [document.page.lines[field.range.line - 1]?.trim() ?? ''],
  );
  if (stamp.length === 0) return { kind: 'known', rows: [] };
  if (readDocumentAt === null) return { kind: 'unverifiable', reason: 'the page was not read at older commits' };
  const isStamped = (text: string): boolean => stamp.every((line) => text.includes(line));
  // What came on the day itself may have been there when somebody looked.
  const byDay = lastOfDay === null ? null : await readDocumentAt(lastOfDay, document.path);
  if (byDay !== null && isStamped(byDay.page.text)) return { kind: 'known', rows: raisedSince(document, byDay) };
  const commits = await history.commits();
  if (commits.kind === 'unverifiable') return commits;
  const written = await history.oldestWith(isStamped);
  if (history.isUnknown()) return { kind: 'unverifiable', reason: 'the page could not be read at older commits' };
  // Never committed with this stamp: it was just written.
  if (written === null || (await history.textAt(written)) === document.page.text) return { kind: 'known', rows: [] };
  const then = await readDocumentAt(written, document.path);
  if (then === null)
    return { kind: 'unverifiable', reason: 'the page could not be read as it was when the stamp was written' };
  return { kind: 'known', rows: raisedSince(document, then) };
}

/** The rows of a page that are new since it was so, or whose status was raised. */
function raisedSince(document: GuardedDocument, then: GuardedDocument): readonly number[] {
  const known = new Map<string, number>();
  // An edit in one cell may be what made a matrix of the table: the other rows were there before.
  const [{ rows } = then] = readAsBefore([then], { base: [document], renamedFrom: new Map() });
  for (const row of rows) {
    const key = canonicalKey(row.key);
    known.set(key, Math.max(known.get(key) ?? 0, weightOf(row.declared.status)));
  }
  const lines = new Set(then.page.lines.map((line) => line.trim()));
  const wasThere = ({ range: { line, endLine } }: Row): boolean =>
    document.page.lines.slice(line - 1, endLine).every((text) => lines.has(text.trim()));
  return document.rows.flatMap((row, index) => {
    const was = known.get(canonicalKey(row.key));
    return (was === undefined ? wasThere(row) : weightOf(row.declared.status) <= was) ? [] : [index];
  });
}

/** How much a status claims; those that claim nothing weigh the same. */
const weightOf = (status: Status): number => (status === 'done' ? 2 : status === 'partial' ? 1 : 0);
