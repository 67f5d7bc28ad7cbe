// Tells of the files that prove a gap as a whole whether what this change edits in them has to do with the gap.
import type { GuardedDocument } from '../../rows/document.ts';
import type { EvidenceField } from '../../rows/row.ts';
import { containsWord } from '../../text/contains-word.ts';
import type { Contents } from '../compare/contents.ts';
import { diffLines, type Budget } from '../lines/line-diff.ts';
import type { View } from '../locate/locate-references.ts';
import type { ResolvedReference } from '../reference.ts';
import { splitGitLines } from '../../text/lines.ts';

/** Lines between an edited line and a name that still count as beside each other: what a diff shows around a change. */
const REACH = 3;
/** Most files of a document that are compared, and what that may cost in steps of the search. */
const MAX_FILES = 50;
const BUDGET = 20_000_000;

export interface NearQuestion {
  readonly view: View;
  readonly before: View;
  readonly contents: Contents;
  readonly document: GuardedDocument;
  readonly rows: readonly (readonly ResolvedReference[])[];
}

/** The same references, with `near` set where a gap's own words can be looked for in what changed. */
export async function markNear({
  view,
  before,
  contents,
  document,
  rows,
}: NearQuestion): Promise<readonly (readonly ResolvedReference[])[]> {
  const fields = rows.map((row, at) =>
    row.map((resolved) => (isEdited(resolved) ? fieldOf(document, at, resolved) : undefined)),
  );
  const asked = rows.map((row, at) =>
    row.map((resolved, column) => (isEdited(resolved) ? wordsOf(fields[at]?.[column], resolved) : [])),
  );
  const targets = [
    ...new Set(
      rows.flatMap((row, at) =>
        row.flatMap(({ resolution }, column) => (asked[at]?.[column]?.length ? (resolution.target ?? []) : [])),
      ),
    ),
  ]
    .filter((path) => view.index.isFile(path))
    .slice(0, MAX_FILES);
  if (targets.length === 0 && !fields.some((row) => row.some((field) => field?.part === true))) return rows;
  const [now, then] = await Promise.all([
    contents.texts(view.snapshot, targets),
    contents.texts(before.snapshot, targets),
  ]);
  const budget: Budget = { steps: BUDGET };
  const passages = new Map(targets.map((path) => [path, edited({ old: then.get(path), now: now.get(path), budget })]));
  return rows.map((row, at) =>
    row.map((resolved, column) => {
      const words = asked[at]?.[column] ?? [];
      if (fields[at]?.[column]?.part === true) return { ...resolved, near: false };
      const passage = passages.get(resolved.resolution.target ?? '');
      return words.length === 0 || passage === undefined
        ? resolved
        : { ...resolved, near: words.some((word) => containsWord(passage, word)) };
    }),
  );
}

function isEdited({ reference: { polarity, lines }, resolution: { state }, change }: ResolvedReference): boolean {
  return polarity === 'gap' && lines.length === 0 && state === 'present' && change !== null && change !== 'unchanged';
}

function fieldOf(
  { rows }: GuardedDocument,
  at: number,
  { reference: { claim, range } }: ResolvedReference,
): EvidenceField | undefined {
  return rows[at]?.evidence.find(
    (one) => one.claim === claim && one.range.line <= range.line && one.range.endLine >= range.line,
  );
}

function wordsOf(
  field: EvidenceField | undefined,
  { reference: { symbol }, resolution: { target } }: ResolvedReference,
): readonly string[] {
  if (field?.part === true) return [];
  // A file is full of its own name.
  const name = (target ?? '').split('/').at(-1)?.split('.')[0];
  return [...(symbol === null ? [] : [symbol]), ...(field?.codeWords ?? []).filter((word) => word !== name)];
}

/** The edited lines of both texts and those around them, as one text; empty where the texts cannot be compared. */
function edited({
  old = '',
  now = '',
  budget,
}: {
  readonly old: string | null | undefined;
  readonly now: string | null | undefined;
  readonly budget: Budget;
}): string {
  if (old === null || now === null) return '';
  const [before, after] = [splitGitLines(old), splitGitLines(now)];
  const diff = diffLines({ old: before, now: after, budget });
  return diff === null ? '' : [...around(before, diff.removed), ...around(after, diff.added)].join('');
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
