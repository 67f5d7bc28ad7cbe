// Finds pages that somebody wrote once, of what was found or ran on a day: history alone tells them from those that people keep up to date.
import { dayOfRecord } from '../../documents/dated-entries.ts';
import type { Repository } from '../../repository/repository.ts';
import type { ResolvedDocument } from '../resolved-document.ts';

/** Most pages whose history is asked for. */
const MAX_PAGES = 16;

interface RecordsQuestion {
  readonly repository: Pick<Repository, 'commitsOf'>;
  readonly head: readonly ResolvedDocument[];
  /** Empty without a base. */
  readonly base: readonly ResolvedDocument[];
  readonly declared: ReadonlySet<string>;
}

/**
 * By path, the day of pages that nobody declared, that this change does not touch and that were committed once. Asked only of pages that cite what
 * this change touches: of others there is nothing to show. What cannot be asked is no record.
 */
export async function findRecords({
  repository,
  head,
  base,
  declared,
}: RecordsQuestion): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(base.map(({ document: { path, page } }) => [path, page.text]));
  const candidates = head
    .flatMap((one) => {
      const { path, page } = one.document;
      const isCandidate = !declared.has(path) && texts.get(path) === page.text && citesChange(one);
      const day = isCandidate ? dayOfRecord(page) : null;
      return day === null ? [] : [{ path, day }];
    })
    .slice(0, MAX_PAGES);
  const asked = await Promise.all(
    candidates.map(async ({ path, day }) => {
      const commits = await repository.commitsOf(path, 2);
      return commits.kind === 'known' && commits.value.length === 1 ? ([[path, day]] as const) : [];
    }),
  );
  return new Map(asked.flat());
}

const citesChange = ({ evidence, mentions = [], lostNames = [] }: ResolvedDocument): boolean =>
  mentions.length > 0 ||
  lostNames.length > 0 ||
  evidence.some((row) =>
    row.some(({ change, resolution: { state } }) => state === 'missing' || (change !== null && change !== 'unchanged')),
  );
