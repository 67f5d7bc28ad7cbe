// Decides which findings people see: those that are known for sure, on pages that somebody declared or that this change makes false.
import type { Ground } from './finding.ts';

interface Judged {
  readonly ruleId: string;
  readonly ground: Ground;
  /** Whether its page is declared, or it speaks of no page. */
  readonly declared: boolean;
  /** Whether it is about what its page says of the past. */
  readonly past: boolean;
  readonly causeId: string | null;
  readonly path: string;
  readonly rowKey: string | null;
}

/** Whether the ground alone lets a finding count. */
const isSure = ({ ground, declared }: Pick<Judged, 'ground' | 'declared'>): boolean =>
  ground !== 'reading' && (declared || ground === 'change');

/** For each finding, in their order, whether it is shown. A status that is too high is left out where another finding of its row says why. */
export function decideShown(findings: readonly Judged[]): readonly boolean[] {
  const sure = findings.map(isSure);
  const explained = new Set(
    findings.flatMap((finding, at) => (sure[at] === true && finding.ruleId !== STATUS ? keysOf(finding) : [])),
  );
  // Why a status is too high may be of the past: then so is that.
  return findings.map(
    (finding, at) =>
      sure[at] === true &&
      (finding.declared || !finding.past) &&
      !(finding.ruleId === STATUS && keysOf(finding).some((key) => explained.has(key))),
  );
}

const STATUS = 'status-overstated';

const keysOf = ({ causeId, path, rowKey }: Judged): string[] =>
  causeId === null ? [] : [JSON.stringify([causeId, path, rowKey])];
