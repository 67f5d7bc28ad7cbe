// Finds on which day a change edits a page that gives the day of its last edit or review, and whether people have kept that day.
import { findReviewStamps, isReviewLabel, saysOfReview } from '../../documents/metadata/review-stamps.ts';
import type { Page } from '../../documents/page.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Row } from '../../rows/row.ts';
import { dayOf } from '../../text/days.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { isUncommitted } from './last-of-day.ts';
import type { PageEdits } from './verification.ts';

/** So many edits that left a date show that nobody keeps it. */
const MANY = 10;
/** Commits that are looked at: one request over REST. */
const MOST = 100;

/** Null for every other page, and where nobody knows. */
export async function findPageEdits(
  { repository }: Pick<EvidenceRun, 'repository'>,
  { side, twin, document: { page, rows } }: CitingPage,
): Promise<PageEdits | null> {
  const { head, base } = repository;
  if (base === null || twin === null || side.snapshot.commit !== head.commit) return null;
  const was = twin.document.page;
  if (was.text === page.text || !(rows.some(isReviewed) || keepsStamp(was, page))) return null;
  const on = isUncommitted(head.commit) ? null : await dayOfChange(repository, [head.commit, base.commit]);
  if (on === undefined) return null;
  return { on, oftenSince: await findDayOfMany(repository, twin.document.path) };
}

/** The day of the last but some edits of base's page; null where it has fewer, or nobody knows. */
async function findDayOfMany(repository: Repository, path: string): Promise<string | null> {
  const edits = await repository.commitsOf(path, MOST);
  const change = await repository.commits(MOST);
  if (edits.kind === 'unverifiable' || change.kind === 'unverifiable') return null;
  const own = new Set(change.value.map(({ id }) => id));
  const many = edits.value.filter((id) => !own.has(id))[MANY - 1];
  return many === undefined ? null : await dayOfCommit(repository, many);
}

const isReviewed = ({ verifiedCommit, verifiedDate }: Row): boolean =>
  [verifiedCommit, verifiedDate].some((field) => field !== null && isReviewLabel(field));

function keepsStamp(was: Page, now: Page): boolean {
  const said = new Set(findReviewStamps(was).map(saysOfReview));
  return findReviewStamps(now).some((stamp) => said.has(saysOfReview(stamp)));
}

/** Anyone can date a commit of their own back. What was built on base is not older than it. */
async function dayOfChange(
  repository: Pick<Repository, 'lookUpCommit'>,
  commits: readonly string[],
): Promise<string | undefined> {
  const days = await Promise.all(commits.map((commit) => dayOfCommit(repository, commit)));
  return days.includes(null) ? undefined : (days.toSorted().at(-1) ?? undefined);
}

async function dayOfCommit(repository: Pick<Repository, 'lookUpCommit'>, commit: string): Promise<string | null> {
  const found = await repository.lookUpCommit(commit);
  return found.kind === 'commit' ? dayOf(found.date) : null;
}
