// Settles what can be said of findings once both snapshots were judged: how each is known, what it belongs to, and whether it is shown.
import { causeIdOf, collectCauses } from './causes.ts';
import { compareFindings } from './compare-findings.ts';
import { decideShown } from './decide-shown.ts';
import type { Cause, DraftGround, Finding, Ground, Origin } from './finding.ts';
import type { StampedFinding } from './run-rules.ts';

export type OriginatedFinding = StampedFinding & Pick<Finding, 'origin'>;

export interface SettledFindings {
  /** In the order of a report. */
  readonly findings: readonly Finding[];
  /** What they come from, in their order. */
  readonly causes: readonly Cause[];
}

export function settleFindings(originated: readonly OriginatedFinding[]): SettledFindings {
  const grounded = originated.toSorted(compareFindings).map(({ cause, declared, past, ground, ...finding }) => ({
    cause,
    declared,
    past,
    finding: {
      ...finding,
      causeId: cause === null ? null : causeIdOf(cause),
      ground: settleGround(ground, finding.origin),
    },
  }));
  // What base alone says is explained by base's own findings.
  const sides = [true, false].map((isFixed) =>
    grounded.filter((one) => (one.finding.origin === 'resolved') === isFixed),
  );
  const shown = new Set(
    sides.flatMap((side) => {
      const decided = decideShown(side.map(({ declared, past, finding }) => ({ ...finding, declared, past })));
      return side.filter((_, at) => decided[at]);
    }),
  );
  const keys = new Map(
    grounded.flatMap(({ cause, finding: { causeId } }) =>
      causeId === null || cause === null ? [] : [[causeId, cause] as const],
    ),
  );
  const findings = grounded.map((one): Finding => ({ ...one.finding, shown: shown.has(one) }));
  return { findings, causes: collectCauses(findings, keys) };
}

const settleGround = (ground: DraftGround, origin: Origin): Ground =>
  typeof ground === 'string' ? ground : origin === 'new' ? ground.fresh : ground.old;
