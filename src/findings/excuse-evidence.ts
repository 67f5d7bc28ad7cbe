// What a waiver of missing evidence means for the row that cites it: what is waived lowers no status either.
import type { Waiver } from '../config/settings.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import { canonicalKey } from '../text/keys.ts';
import type { StampedFinding } from './run-rules.ts';
import { isWaivedBy } from './waive.ts';

/** References by page, row and text that a waiver which still holds excuses. */
export type ExcusedReferences = ReadonlySet<string>;

export const NONE_EXCUSED: ExcusedReferences = new Set();

const nameOf = (path: string, key: string, text: string): string => JSON.stringify([path, canonicalKey(key), text]);

/** The references that waived findings speak of. */
export function findExcused({
  findings,
  waivers,
  today,
  aliasOf,
}: {
  readonly findings: readonly StampedFinding[];
  readonly waivers: readonly Waiver[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly aliasOf: (path: string) => string;
}): ExcusedReferences {
  if (waivers.length === 0) return NONE_EXCUSED;
  return new Set(
    findings.flatMap((finding) => {
      const { path, rowKey, evidence } = finding;
      return rowKey !== null &&
        evidence !== null &&
        waivers.some((waiver) => isWaivedBy({ waiver, finding, alias: aliasOf(path), today }))
        ? [nameOf(path, rowKey, evidence)]
        : [];
    }),
  );
}

/** The document for recomputing its rows: what is excused counts as something that cannot be looked at. */
export function excuseEvidence(resolved: ResolvedDocument, excused: ExcusedReferences): ResolvedDocument['evidence'] {
  const {
    document: { path, rows },
    evidence,
  } = resolved;
  if (excused.size === 0) return evidence;
  return evidence.map((citations, index) =>
    citations.map((citation) =>
      excused.has(nameOf(path, rows[index]?.key ?? '', citation.reference.text))
        ? { ...citation, resolution: { ...citation.resolution, state: 'unverifiable' } }
        : citation,
    ),
  );
}
