// Settles what missing names became: a successor in the same place, and a file that defines them, never one that only mentions them.
import { canDefine } from '../../text/code-path.ts';
import { splitGitLines } from '../../text/lines.ts';
import type { Citation, CitationBuilder } from '../citation.ts';
import type { Budget } from '../lines/line-diff.ts';
import type { CitingPage } from '../run.ts';
import { listDefinitions } from './definitions.ts';
import { findNameSuccessor } from './name-successor.ts';

/** Steps that comparing the files of renamed names may take for one page. */
const BUDGET = 20_000_000;

export async function settleNames({ side, base, rows }: Pick<CitingPage, 'side' | 'base' | 'rows'>): Promise<void> {
  const missing = rows.flat().filter(isMissingName);
  if (missing.length === 0) return;
  const found = missing.flatMap(({ foundIn }) => foundIn.filter(canDefine));
  const texts = await side.contents.texts(side.snapshot, [...new Set(found)]);
  for (const citation of missing) {
    const name = citation.reference.symbol ?? '';
    const definers = citation.foundIn.filter(
      (path) => canDefine(path) && listDefinitions(splitGitLines(texts.get(path) ?? ''), name).length > 0,
    );
    const [only] = definers;
    citation.resolution = {
      ...citation.resolution,
      // Another file's name may be another thing: only one that was here before has moved there.
      candidate:
        definers.length === 1 && only !== undefined && only !== citation.resolution.target && citation.wasIn !== null
          ? only
          : null,
    };
    citation.definedIn = definers;
  }
  if (base === null) return;
  const removed = missing.filter(({ definedIn = [], wasIn }) => definedIn.length === 0 && wasIn !== null);
  const paths = [...new Set(removed.flatMap(({ wasIn }) => wasIn ?? []))];
  if (paths.length === 0) return;
  const newPath = (path: string): string =>
    rows.flat().find(({ atBase, renamedTo }) => renamedTo !== null && atBase?.resolution.target === path)?.renamedTo ??
    path;
  const [old, now] = await Promise.all([
    base.contents.texts(base.snapshot, paths),
    side.contents.texts(side.snapshot, paths.map(newPath)),
  ]);
  const budget: Budget = { steps: BUDGET };
  const known = new Map<string, string | null>();
  for (const citation of removed) {
    const [name, path] = [citation.reference.symbol ?? '', citation.wasIn ?? ''];
    const [before, after] = [old.get(path) ?? null, now.get(newPath(path)) ?? null];
    if (before === null || after === null) continue;
    const key = `${path}\n${name}`;
    if (!known.has(key)) known.set(key, findNameSuccessor({ name, base: before, head: after, budget }));
    citation.successor = known.get(key) ?? null;
  }
}

/** A name that is not where it is cited; where its file is gone, that is what is to be said. */
function isMissingName(citation: CitationBuilder): boolean {
  return citation.reference.symbol !== null && citation.resolution.state === 'missing' && !lacksFile(citation);
}

function lacksFile({ reference, resolution }: Citation): boolean {
  return reference.path !== null && resolution.lacksName !== true;
}
