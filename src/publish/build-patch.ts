// Writes the mends that no button can offer as a patch for `git apply`.
import { applyEdits } from '../report/apply-edits.ts';
import { looksOtherwise } from '../report/reporters/escape.ts';
import type { ReportFinding } from '../report/report.ts';

/** Reads a page at head; null where it cannot be had. */
export type ReadPage = (path: string) => Promise<string | null>;

/** Pages read for a patch; beyond them the command that mends everything is the better advice. A bound of ours. */
const MAX_PAGES = 5;

/** The page after the edits of these findings; null where they do not fit it. */
export function applyFindings(text: string, findings: readonly ReportFinding[]): string | null {
  const edits = findings.flatMap(({ suggestion }) => suggestion?.edits ?? []);
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/** The patch, and how many of the findings it mends; null where it can mend none. */
export async function buildPatch(findings: readonly ReportFinding[], readPage: ReadPage): Promise<{ readonly patch: string; readonly findings: number } | null> {
  const mending = findings.filter(({ path, suggestion }) => suggestion !== null && suggestion.edits.every((edit) => edit.path === path));
  const paths = [...new Set(mending.map(({ path }) => path))].slice(0, MAX_PAGES);
  if (paths.length === 0) return null;
  const { createTwoFilesPatch } = await import('diff');
  let patch = '';
  let count = 0;
  for (const path of paths) {
    const before = await readPage(path);
    const own = mending.filter((finding) => finding.path === path);
    const after = before === null ? null : applyFindings(before, own);
    if (before === null || after === null || after === before) continue;
    const part = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 1 }).replace(/^=+\n/, '').replaceAll('\t\n', '\n');
    if (looksOtherwise(part)) continue;
    patch += part;
    count += own.length;
  }
  return count === 0 ? null : { patch, findings: count };
}
