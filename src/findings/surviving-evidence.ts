// Whether what a page claimed is still there when the page itself is gone.
import type { PathSet, Subject } from './assessed-document.ts';

/** Whether a row that was done at base rests on something that head still has. */
export function evidenceSurvives(before: Subject | undefined, headPaths: PathSet | null): boolean {
  return (
    before?.rows.some(
      ({ row, evidence }) =>
        row.declared.status === 'done' &&
        evidence.some(
          ({ resolution: { state, target } }) =>
            state === 'present' && target !== null && headPaths?.has(target) === true,
        ),
    ) === true
  );
}
