// Leaves waived findings out, and says which waivers have expired or match nothing any more.
import type { Waiver } from '../config/settings.ts';
import { canonicalKey } from '../text/keys.ts';
import { countOf } from '../text/phrase.ts';
import type { StampedFinding } from './run-rules.ts';

interface WaiveInput {
  readonly findings: readonly StampedFinding[];
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Other paths a document is known by: where it stood at base. */
  readonly aliasOf: (path: string) => string;
}

interface Waived {
  readonly findings: readonly StampedFinding[];
  /** How many findings each waiver matches, also one that has expired. */
  readonly matched: ReadonlyMap<Waiver, number>;
}

/** The findings that no waiver which still holds matches. */
export function waive({ findings, waivers, today, aliasOf }: WaiveInput): Waived {
  const matched = new Map(waivers.map((waiver): [Waiver, number] => [waiver, 0]));
  const kept = findings.filter((finding) => {
    const own = waivers.filter((waiver) => isMeant(waiver, finding, aliasOf(finding.path)));
    for (const waiver of own) matched.set(waiver, (matched.get(waiver) ?? 0) + 1);
    return !own.some((waiver) => !hasExpired(waiver, today));
  });
  return { findings: kept, matched };
}

/** A waiver holds on its last day. Dates of this form compare as text. */
export const hasExpired = ({ until }: Waiver, today: string): boolean => until !== null && until < today;

/** What was waived, a sentence for each waiver that leaves something out. */
export function describeWaived({ matched, today }: Pick<Waived, 'matched'> & Pick<WaiveInput, 'today'>): string[] {
  return [...matched]
    .filter(([waiver, count]) => count > 0 && !hasExpired(waiver, today))
    .map(
      ([{ rule, document, row, until, reason }, count]) =>
        `${countOf(count, 'finding')} of ${rule} in ${document}${row === null ? '' : `, row ${row},`} ${count === 1 ? 'is' : 'are'} waived${until === null ? '' : ` until ${until}`}: ${reason}`,
    );
}

function isMeant(waiver: Waiver, { ruleId, path, rowKey }: StampedFinding, alias: string): boolean {
  return (
    waiver.rule === ruleId &&
    (waiver.row === null || (rowKey !== null && canonicalKey(waiver.row) === canonicalKey(rowKey))) &&
    (waiver.matches(path) || waiver.matches(alias))
  );
}
