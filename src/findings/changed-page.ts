// What a change edits on a page that is judged for its header alone: its references, its headings, its status.
import { splitLines } from '../text/lines.ts';
import { folderOf, normalisePath } from '../text/paths.ts';
import type { Subject } from './assessed-document.ts';
import { lookIn } from './new-claims.ts';

export type EditedPart = 'references' | 'headings' | 'status';

/** The parts that say something else than at base. A corrected word of prose is none, nor a pointer that replaces one whose file is gone, nor a line number. */
export function findEditedParts(subject: Subject, before: Subject): readonly EditedPart[] {
  const [now, then] = [readParts(subject), readParts(before)];
  const added = subtract(now.references, then.references);
  const dropped = subtract(then.references, now.references);
  const has = subject.headPaths === null ? () => true : lookIn(subject.headPaths);
  const folder = folderOf(subject.path);
  const kept = dropped.filter((reference) => isThere({ has, folder, reference }));
  return [
    ...(kept.length > 0 || added.length > dropped.length - kept.length ? ['references' as const] : []),
    ...(subtract(now.headings, then.headings).length + subtract(then.headings, now.headings).length > 0
      ? ['headings' as const]
      : []),
    ...(subject.metadata.status?.value !== before.metadata.status?.value ? ['status' as const] : []),
  ];
}

interface Parts {
  readonly references: readonly string[];
  readonly headings: readonly string[];
}

const HEADING = /^ {0,3}#{1,6}\s+(\S.*)$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
/** Code spans and the destinations of links. */
const REFERENCE = /`([^`\n]{1,300})`|\]\(<?([^()<>\s]{1,300})/gu;
/** The lines that a reference means: these move without its saying anything else. */
const LINES = /(?::\d[\d,:-]*|#L\d+(?:-L?\d+)?)$/u;

/** In fenced code there are neither. */
function readParts({ page, metadata }: Subject): Parts {
  const header = new Set(
    [metadata.lastVerifiedCommit, metadata.lastVerifiedDate].map((field) => field?.range.line ?? 0),
  );
  const references: string[] = [];
  const headings: string[] = [];
  let fenced = false;
  splitLines(page.text).forEach((line, at) => {
    if (FENCE.test(line)) fenced = !fenced;
    else if (!fenced && !header.has(at + 1)) {
      const heading = HEADING.exec(line)?.[1];
      if (heading !== undefined) headings.push(heading.trim());
      for (const [, code, link] of line.matchAll(REFERENCE)) references.push((code ?? link ?? '').replace(LINES, ''));
    }
  });
  return { references, headings };
}

/** Those of the first that the second lacks, as often as it lacks them. */
function subtract(from: readonly string[], what: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of what) left.set(one, (left.get(one) ?? 0) + 1);
  return from.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** Whether head has what a reference means, from the root or from the page's folder; what is no path can always be. */
function isThere({
  has,
  folder,
  reference,
}: {
  readonly has: (path: string) => boolean;
  readonly folder: string;
  readonly reference: string;
}): boolean {
  if (!/[/.]/u.test(reference)) return true;
  const target = reference.replace(/[#?].*$/u, '').replace(/\/$/u, '');
  return [target, normalisePath(`${folder}/${target}`)].some((path) => path !== null && has(path));
}
