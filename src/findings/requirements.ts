// What configuration requires of a row's evidence before it may be done or partial, or may use one status word.
import type { Requirement, Requirements, TestDemand, WordRequirements } from '../config/settings.ts';
import type { Citation, CitationPlace } from '../evidence/citation.ts';
import type { ReferenceKind } from '../evidence/reference.ts';
import type { DeclaredStatus } from '../rows/row.ts';
import { asCode } from '../text/marked-text.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { findShortfall, type Shortfall } from './test-shortfall.ts';
import { weightOf } from './weight-of-evidence.ts';

/** The requirements that the references do not meet. */
export function findUnmet(
  requirements: readonly Requirement[] | undefined,
  cited: readonly Citation[],
): readonly Requirement[] {
  return (requirements ?? []).filter((requirement) => !isMet(requirement, cited));
}

/** What is required of rows that declare their status with this very word. */
export function findWordRequirements(
  requirements: Requirements | undefined,
  { text }: Pick<DeclaredStatus, 'text'>,
): readonly WordRequirements[] {
  const words = requirements?.words ?? [];
  if (words.length === 0) return [];
  const declared = statusSignature(text);
  return words.filter(({ word }) => statusSignature(word) === declared);
}

/** Each requirement that is not met as a clause: what is required, by which status or word, and what there is of it. */
export function explainUnmet(
  status: string,
  requirements: readonly Requirement[] | undefined,
  cited: readonly Citation[],
): string[] {
  return findUnmet(requirements, cited).map((requirement) => {
    const { column, glob, atLeast } = requirement;
    const [short] = listShort(requirement, cited);
    if (short !== undefined) return `${nameTests(short)}, and ${status} requires tests that ${DEMANDS[short.demand]}`;
    const there = countMeeting(requirement, cited);
    const what = `reference${atLeast === 1 ? '' : 's'}${glob === null ? '' : ` to ${glob}`}${column === null ? '' : ` in column “${column}”`}`;
    return atLeast === 1
      ? `no ${what}, which ${status} requires`
      : `${there} of the ${atLeast} ${what} that ${status} requires`;
  });
}

const isMet = (requirement: Requirement, cited: readonly Citation[]): boolean =>
  requirement.tests === undefined
    ? countMeeting(requirement, cited) >= requirement.atLeast
    : listShort(requirement, cited).length === 0;

/** A cited test that is known not to be what is demanded. */
interface ShortTest {
  readonly citation: Citation;
  readonly demand: TestDemand;
  readonly shortfall: Shortfall;
}

const DEMANDS = { runnable: 'run', passed: 'passed' } as const satisfies Record<TestDemand, string>;

function listShort(requirement: Requirement, cited: readonly Citation[]): readonly ShortTest[] {
  const { tests: demand } = requirement;
  return demand === undefined
    ? []
    : cited.flatMap((citation): ShortTest[] => {
        const shortfall = isAskedFor(requirement, citation) ? findShortfall(citation, demand) : null;
        return shortfall === null ? [] : [{ citation, demand, shortfall }];
      });
}

/** The tests that a row cites and that are not what its status requires. */
export const listShortTests = (
  requirements: readonly Requirement[] | undefined,
  cited: readonly Citation[],
): readonly ShortTest[] => (requirements ?? []).flatMap((requirement) => listShort(requirement, cited));

function nameTests({ citation: { tests, reference }, shortfall }: ShortTest): string {
  const name = asCode(tests?.name ?? tests?.path ?? reference.text);
  return shortfall === 'failed' ? `${name} failed` : `${name} is skipped`;
}

/** Different references that support the row and are of the column and path that are asked for. */
function countMeeting(requirement: Requirement, cited: readonly Citation[]): number {
  const meeting = cited.filter(
    (citation) => weightOf(citation) === 'supports' && meetsRequirements(citation) && isAskedFor(requirement, citation),
  );
  return new Set(meeting.map(({ reference, resolution }) => resolution.target ?? reference.text)).size;
}

/** Whether a reference is of the column and path that are asked for. */
function isAskedFor(requirement: Requirement, { place, reference, resolution }: Citation): boolean {
  const { column, glob } = requirement;
  if (column !== null && !isColumn(column, place)) return false;
  if (glob === null) return true;
  // A glob that the row cites is compared as it is written.
  return [resolution.target, reference.path].some(
    (path) => path !== null && requirement.matches(path.replace(/^\.?\//, '')),
  );
}

/** Kinds that may be right although nobody can look at them. Words are not among them: they would meet any requirement. */
const UNSEEN: Readonly<Record<ReferenceKind, boolean>> = {
  path: true,
  lines: true,
  glob: true,
  url: true,
  ticket: true,
  commit: true,
  symbol: false,
  command: false,
  prose: false,
  placeholder: false,
};

/** True for what was found, and for what is surely a reference and cannot be looked at. */
function meetsRequirements({ reference: { kind }, resolution: { state } }: Citation): boolean {
  return state === 'present' || UNSEEN[kind];
}

/** Whether a configured column means this one: by its header, or by its role. */
export function isColumn(column: string, { column: header, role }: Pick<CitationPlace, 'column' | 'role'>): boolean {
  const wanted = column.trim().toLowerCase();
  return wanted === header.replace(/[`*_]/g, '').trim().toLowerCase() || wanted === role;
}
