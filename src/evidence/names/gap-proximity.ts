// Tells of the files that prove a gap as a whole whether what this change edits in them has to do with the gap.
import type { GuardedDocument } from '../../rows/document.ts';
import type { EvidenceField } from '../../rows/row.ts';
import { containsWord } from '../../text/contains-word.ts';
import type { Citation } from '../citation.ts';
import { diffLines, type Budget } from '../lines/line-diff.ts';
import { citationsOf, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { splitGitLines } from '../../text/lines.ts';

/** Lines between an edited line and a name that still count as beside each other: what a diff shows around a change. */
const REACH = 3;
/** Most files of a document that are compared, and what that may cost in steps of the search. */
const MAX_FILES = 50;
const BUDGET = 20_000_000;

/** Sets `near` where the words of a gap can be looked for in what changed. */
export async function markGapProximity({ base, pages, surprises }: EvidenceRun): Promise<void> {
  if (base === null) return;
  await Promise.all(
    pages.head.map((page) =>
      surprises.containAsync(
        { path: page.document.path, doing: 'comparing proofs of gaps' },
        () => markPage(page, base),
        () => undefined,
      ),
    ),
  );
}

async function markPage(page: CitingPage, base: Side): Promise<void> {
  const { index, contents, snapshot } = page.side;
  const asked = citationsOf([page])
    .filter(isEdited)
    .map((citation) => ({ citation, ...wordsOf(fieldOf(page.document, citation), citation) }));
  for (const { citation, part } of asked) if (part) citation.near = false;
  const sought = asked.filter(({ words }) => words.length > 0);
  const targets = [...new Set(sought.flatMap(({ citation }) => citation.resolution.target ?? []))]
    .filter((path) => index.isFile(path))
    .slice(0, MAX_FILES);
  if (targets.length === 0) return;
  // A renamed file is compared with what it was called at base.
  const nameAtBase = new Map(
    sought.flatMap(({ citation: { resolution, atBase } }) =>
      resolution.target === null ? [] : [[resolution.target, atBase?.resolution.target ?? resolution.target] as const],
    ),
  );
  const wasAt = (path: string): string => nameAtBase.get(path) ?? path;
  const [head, old] = await Promise.all([
    contents.texts(snapshot, targets),
    contents.texts(base.snapshot, [...new Set(targets.map(wasAt))]),
  ]);
  const budget: Budget = { steps: BUDGET };
  const passages = new Map(
    targets.map((path) => [path, edited({ base: old.get(wasAt(path)), head: head.get(path), budget })]),
  );
  for (const { citation, words } of sought) {
    const passage = passages.get(citation.resolution.target ?? '');
    if (passage !== undefined) citation.near = words.some((word) => containsWord(passage, word));
  }
}

function isEdited({ place: { polarity }, reference: { lines }, resolution: { state }, change }: Citation): boolean {
  return polarity === 'gap' && lines.length === 0 && state === 'present' && change === 'modified';
}

function fieldOf({ rows }: GuardedDocument, { place: { row, field } }: Citation): EvidenceField | undefined {
  return rows[row]?.evidence[field];
}

/** Names of code that the gap speaks of, or whether the file is only the part in question. */
function wordsOf(
  field: EvidenceField | undefined,
  { reference: { symbol }, resolution: { target } }: Citation,
): { readonly part: boolean; readonly words: readonly string[] } {
  if (field?.part === true) return { part: true, words: [] };
  // A file is full of its own name.
  const name = (target ?? '').split('/').at(-1)?.split('.')[0];
  const words = [...(symbol === null ? [] : [symbol]), ...(field?.codeWords ?? []).filter((word) => word !== name)];
  return { part: false, words };
}

/** The edited lines of both texts and those around them, as one text; empty where the texts cannot be compared. */
function edited({
  base,
  head,
  budget,
}: {
  readonly base: string | null | undefined;
  readonly head: string | null | undefined;
  readonly budget: Budget;
}): string {
  if (typeof base !== 'string' || typeof head !== 'string') return '';
  const [old, now] = [splitGitLines(base), splitGitLines(head)];
  const diff = diffLines({ old, now, budget });
  return diff === null ? '' : [...around(old, diff.removed), ...around(now, diff.added)].join('');
}

function around(lines: readonly string[], changed: Uint8Array): readonly string[] {
  let until = -1;
  const kept: string[] = [];
  changed.forEach((flag, at) => {
    if (flag !== 1) return;
    for (let line = Math.max(until + 1, at - REACH); line <= Math.min(lines.length - 1, at + REACH); line += 1)
      kept.push(lines[line] ?? '');
    until = Math.max(until, Math.min(lines.length - 1, at + REACH));
  });
  return kept;
}
