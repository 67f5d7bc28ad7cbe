// Writes the fixes that no button can offer as a patch for `git apply`.
import { applyEdits } from '../report/apply-edits.ts';
import { looksOtherwise } from '../report/reporters/escape.ts';
import type { ReportFinding } from '../report/report.ts';
import { writePatch } from '../report/write-patch.ts';

/** The bytes of a page at head; null where they cannot be had. */
export type ReadPage = (path: string) => Promise<Uint8Array | null>;

/** Pages read for a patch; beyond them the command that fixes everything is the better advice. A bound of ours. */
const MAX_PAGES = 5;

/** A patch that fixes what it can of these; null where it can fix none. */
export async function buildPatch(findings: readonly ReportFinding[], readPage: ReadPage): Promise<string | null> {
  const fixable = findings.filter(
    ({ path, suggestion }) => suggestion !== null && suggestion.edits.every((edit) => edit.path === path),
  );
  const paths = [...new Set(fixable.map(({ path }) => path))].slice(0, MAX_PAGES);
  // A patch without the byte order mark would not fit the page.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let patch = '';
  for (const path of paths) {
    const bytes = await readPage(path);
    const before = bytes === null ? null : decoder.decode(bytes);
    const edits = fixable.flatMap((finding) => (finding.path === path ? (finding.suggestion?.edits ?? []) : []));
    const after = before === null || edits.length === 0 ? null : applyEdits(before, edits);
    if (before === null || after === null || after === before) continue;
    const part = await writePatch({ path, before, after, context: 1 });
    if (!looksOtherwise(part)) patch += part;
  }
  return patch === '' ? null : patch;
}
