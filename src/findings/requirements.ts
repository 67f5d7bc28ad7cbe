// What configuration requires of a row's evidence before it may be done or partial.
import type { Requirement, Requirements } from '../config/settings.ts';
import type { Citation, CitationPlace } from '../evidence/citation.ts';
import { weightOf } from './weight-of-evidence.ts';

/** The requirements that the references do not meet. */
export function findUnmet(
  requirements: readonly Requirement[] | undefined,
  cited: readonly Citation[],
): readonly Requirement[] {
  return (requirements ?? []).filter((requirement) => countMeeting(requirement, cited) < requirement.atLeast);
}

/** Each requirement that is not met as a clause: what is required, by which status, and what there is of it. */
export function explainUnmet(
  status: keyof Requirements,
  requirements: readonly Requirement[] | undefined,
  cited: readonly Citation[],
): string[] {
  return findUnmet(requirements, cited).map((requirement) => {
    const { column, glob, atLeast } = requirement;
    const there = countMeeting(requirement, cited);
    const what = `reference${atLeast === 1 ? '' : 's'}${glob === null ? '' : ` to ${glob}`}${column === null ? '' : ` in column “${column}”`}`;
    return atLeast === 1
      ? `no ${what}, which ${status} requires`
      : `${there} of the ${atLeast} ${what} that ${status} requires`;
  });
}

/** Different references that support the row and are of the column and path that are asked for. */
function countMeeting(requirement: Requirement, cited: readonly Citation[]): number {
  const { column, glob } = requirement;
  const meeting = cited.filter((citation) => {
    const { reference, resolution } = citation;
    if (weightOf(citation) !== 'supports') return false;
    if (column !== null && !isColumn(column, citation.place)) return false;
    if (glob === null) return true;
    // A glob that the row cites is compared as it is written.
    return [resolution.target, reference.path].some(
      (path) => path !== null && requirement.matches(path.replace(/^\.?\//, '')),
    );
  });
  return new Set(meeting.map(({ reference, resolution }) => resolution.target ?? reference.text)).size;
}

/** Whether a configured column means this one: by its header, or by its role. */
export function isColumn(column: string, { column: header, role }: Pick<CitationPlace, 'column' | 'role'>): boolean {
  const wanted = column.trim().toLowerCase();
  return wanted === header.replace(/[`*_]/g, '').trim().toLowerCase() || wanted === role;
}
