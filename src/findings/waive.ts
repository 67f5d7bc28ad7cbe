// Leaves waived findings out, and says which waivers have expired or match nothing any more.
import type { Waiver } from '../config/settings.ts';
import { canonicalKey } from '../text/keys.ts';
import { countOf } from '../text/phrase.ts';
import type { StampedFinding } from './run-rules.ts';

interface WaiveInput {
  /** What a waiver is held against to tell whether it is used: the findings as they were before waivers excused any evidence. */
  readonly before: readonly StampedFinding[];
  readonly findings: readonly StampedFinding[];
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Other paths a document is known by: where it was at base. */
  readonly aliasOf: (path: string) => string;
}

interface Waived {
  readonly findings: readonly StampedFinding[];
  /** The waivers in their order, each with how many findings it matches; also those that have expired. */
  readonly matched: readonly (readonly [waiver: Waiver, findings: number])[];
}

/** The findings that no waiver which still holds matches. */
export function waive({ before, findings, waivers, today, aliasOf }: WaiveInput): Waived {
  const matches = (waiver: Waiver, finding: StampedFinding): boolean =>
    isMeant(waiver, finding, aliasOf(finding.path)) || isMeantInPart({ waiver, finding, alias: aliasOf(finding.path) });
  const matched = waivers.map(
    (waiver) => [waiver, before.filter((finding) => matches(waiver, finding)).length] as const,
  );
  const kept = findings.filter(
    (finding) => !waivers.some((waiver) => isWaivedBy({ waiver, finding, alias: aliasOf(finding.path), today })),
  );
  return { findings: kept, matched };
}

/** A waiver holds on its last day. Dates of this form compare as text. */
export const hasExpired = ({ until }: Waiver, today: string): boolean => until !== null && until < today;

/** What was waived, a sentence for each waiver that leaves something out. */
export function describeWaived({ matched, today }: Pick<Waived, 'matched'> & Pick<WaiveInput, 'today'>): string[] {
  return matched
    .filter(([waiver, count]) => count > 0 && !hasExpired(waiver, today))
    .map(
      ([{ rule, document, row, until, reason }, count]) =>
        `${countOf(count, 'finding')} of ${rule} in ${document}${row === null ? '' : `, row ${row},`} ${count === 1 ? 'is' : 'are'} waived${until === null ? '' : ` until ${until}`}: ${reason}`,
    );
}

/** Whether the waiver holds today and means the finding. */
export function isWaivedBy({
  waiver,
  finding,
  alias,
  today,
}: {
  readonly waiver: Waiver;
  readonly finding: StampedFinding;
  /** The path that the finding's page has in the other snapshot. */
  readonly alias: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}): boolean {
  return !hasExpired(waiver, today) && isMeant(waiver, finding, alias);
}

function isMeant(waiver: Waiver, { ruleId, path, rowKey }: StampedFinding, alias: string): boolean {
  return (
    waiver.rule === ruleId &&
    (waiver.row === null || (rowKey !== null && canonicalKey(waiver.row) === canonicalKey(rowKey))) &&
    (waiver.matches(path) || waiver.matches(alias))
  );
}

/** Whether the waiver names one of several rows that a finding speaks of. */
export function isMeantInPart({
  waiver,
  finding: { ruleId, path, rows },
  alias,
}: {
  readonly waiver: Waiver;
  readonly finding: StampedFinding;
  readonly alias: string;
}): boolean {
  const { rule, row } = waiver;
  return (
    row !== null &&
    rule === ruleId &&
    rows.some((key) => canonicalKey(key) === canonicalKey(row)) &&
    (waiver.matches(path) || waiver.matches(alias))
  );
}
