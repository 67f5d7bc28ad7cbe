// Finds pages that somebody wrote once, of what was found or ran on a day, and those that nobody has kept since: history alone tells them from those that people keep up to date.
import { dayOfRecord, dayOfRun } from '../../documents/dated-entries.ts';
import type { Repository } from '../../repository/repository.ts';
import { daysBetween } from '../../text/days.ts';
import { NO_ASIDES } from '../asides.ts';
import type { ResolvedDocument } from '../resolved-document.ts';

/** Most pages whose history is asked for. */
const MAX_PAGES = 16;

/** So many days after it was written people may still be at work on a page. */
const FRESH_DAYS = 7;

/** A page that was committed once. */
export interface PageRecord {
  /** On which day: the last that its head gives, or that of its commit. */
  readonly day: string;
  /**
   * Whether all of it is of that day, as the page itself says; is what a program wrote then, which nobody works on afterward; or only what it cites by
   * line numbers, which nobody has kept since.
   */
  readonly of: 'page' | 'run' | 'lines';
}

interface RecordsQuestion {
  readonly repository: Pick<Repository, 'base' | 'commitsOf' | 'lookUpCommit'>;
  readonly head: readonly ResolvedDocument[];
  /** Empty without a base. */
  readonly base: readonly ResolvedDocument[];
  readonly declared: ReadonlySet<string>;
}

/**
 * By path, the pages that nobody declared, that this change does not touch and that were committed once. Asked only of pages that cite what
 * this change touches: of others there is nothing to show. What cannot be asked is no record.
 */
export async function findRecords({
  repository,
  head,
  base,
  declared,
}: RecordsQuestion): Promise<ReadonlyMap<string, PageRecord>> {
  const texts = new Map(base.map(({ document: { path, page } }) => [path, page.text]));
  const candidates = head
    .flatMap((one) => {
      const { path, page } = one.document;
      const isCandidate = !declared.has(path) && texts.get(path) === page.text && citesChange(one);
      if (!isCandidate) return [];
      const run = dayOfRun(page);
      const day = run ?? dayOfRecord(page);
      const of = run === null ? 'page' : 'run';
      return day !== null || drifts(one) ? [{ path, day, of } as const] : [];
    })
    .slice(0, MAX_PAGES);
  const asked = await Promise.all(
    candidates.map(async ({ path, day, of }): Promise<readonly (readonly [string, PageRecord])[]> => {
      const commits = await repository.commitsOf(path, 2);
      const [only, another] = commits.kind === 'known' ? commits.value : [];
      if (only === undefined || another !== undefined) return [];
      if (day !== null) return [[path, { day, of }]];
      const written = await dayLongBefore(repository, only);
      return written === null ? [] : [[path, { day: written, of: 'lines' }]];
    }),
  );
  return new Map(asked.flat());
}

/** The day of a commit that is older than base by more than some days; null of any other. */
async function dayLongBefore(
  repository: Pick<Repository, 'base' | 'lookUpCommit'>,
  commit: string,
): Promise<string | null> {
  const { commit: base = null } = repository.base ?? {};
  if (base === null) return null;
  const [day, baseDay] = await Promise.all([dayOf(repository, commit), dayOf(repository, base)]);
  return day !== null && baseDay !== null && daysBetween(day, baseDay) > FRESH_DAYS ? day : null;
}

async function dayOf(repository: Pick<Repository, 'lookUpCommit'>, commit: string): Promise<string | null> {
  const found = await repository.lookUpCommit(commit);
  return found.kind === 'commit' ? found.date.slice(0, 10) : null;
}

const citesChange = ({ evidence, asides = NO_ASIDES }: ResolvedDocument): boolean =>
  Object.values(asides).some(({ length }) => length > 0) ||
  evidence.some((row) =>
    row.some(({ change, resolution: { state } }) => state === 'missing' || (change !== null && change !== 'unchanged')),
  );

/** Whether lines that it cites are elsewhere now, or hold something else. */
const drifts = ({ evidence, asides = NO_ASIDES }: ResolvedDocument): boolean =>
  asides.movedLines.length > 0 ||
  evidence.some((row) =>
    row.some(({ lineState }) => lineState !== null && ['moved', 'changed', 'removed'].includes(lineState.kind)),
  );
