// Takes back a successor that the same row cites already: what is cited for itself is not offered in place of another.
import type { WhyCode } from '../resolution.ts';
import type { EvidenceRun } from '../run.ts';

const SPELLED: ReadonlySet<WhyCode> = new Set(['other-case', 'other-form']);

export async function dropCited({ pages }: EvidenceRun): Promise<void> {
  for (const { rows } of [...pages.head, ...pages.base])
    for (const citations of rows) {
      if (!citations.some(({ resolution }) => resolution.state === 'missing' && resolution.candidate !== null))
        continue;
      const cited = new Set(
        // A bare name does not cite the file that has it.
        citations.flatMap(({ reference: { kind, path }, resolution: { state, target } }) =>
          state === 'present' && target !== null && (kind !== 'symbol' || path !== null) ? [target] : [],
        ),
      );
      for (const citation of citations) {
        const { resolution, change } = citation;
        // Only the spelling of such a path is wrong.
        if (SPELLED.has(resolution.why.code)) continue;
        if (resolution.state !== 'missing' || resolution.candidate === null || change === 'renamed') continue;
        if (cited.has(resolution.candidate)) citation.resolution = { ...resolution, candidate: null };
      }
    }
  await Promise.resolve();
}
