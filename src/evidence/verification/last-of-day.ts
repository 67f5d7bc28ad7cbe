// Finds the last commit of the day that a stamp names: what came until then may have been there when somebody looked.
import { isWorkingTree } from '../../text/commit-ids.ts';
import { parseDate } from '../../text/dates.ts';
import { isStampPlaceholder } from '../../text/placeholders.ts';
import type { EvidenceRun } from '../run.ts';
import type { Stamp } from './open-stamps.ts';

/** The last commit of the day that a stamp names, where a day is all that it names; else null. */
export async function lastOfDay({ repository }: EvidenceRun, stamp: Stamp | undefined): Promise<string | null> {
  const { commit = null, date = null, lookup = null } = stamp ?? {};
  if (date === null) return null;
  if (commit === null || isStampPlaceholder(commit.value))
    return lookup?.kind === 'commit' && lookup.ancestorOfHead ? lookup.id : null;
  if (!isWorkingTree(commit.value) && !/^head$/i.test(commit.value.trim())) return null;
  const day = parseDate(date.value, date.dayOrder ?? null)?.last ?? null;
  const found = day === null ? null : await repository.commitOn(day, 'head');
  return found?.kind === 'known' ? found.value : null;
}
