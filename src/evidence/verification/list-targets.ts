// Lists the files and folders whose content a row's claims rest on: what can make a verification stale.
import type { PathIndex } from '../locate/path-index.ts';
import type { Citation } from '../citation.ts';
import type { LineSpan } from '../reference.ts';

export interface Target {
  /** Index of the row. */
  readonly row: number;
  readonly path: string;
  /** Its path before this change renamed it; null where it did not. */
  readonly oldPath: string | null;
  /** The lines that are meant; empty for the whole file. */
  readonly spans: readonly LineSpan[];
  /** Set where the page names something that is in this file, and not the file: then it may have been in another one. */
  readonly byName?: true;
}

/** Leaves out what is missing, what its cell calls gone, and the page itself. */
export function listTargets({
  index,
  page,
  citations,
  meant: filesMeant,
}: {
  readonly index: PathIndex;
  readonly page: string;
  readonly citations: readonly Citation[];
  /** The file that a name in none of the cited ones means; null where it may be several. */
  readonly meant: ReadonlyMap<Citation, string | null>;
}): readonly Target[] {
  return citations.flatMap((citation): Target[] => {
    const {
      place: { row },
      reference,
      located,
      resolution,
      renamedTo,
    } = citation;
    const target = (path: string, oldPath: string | null = null): Target => ({
      row,
      path,
      oldPath,
      spans: reference.kind === 'lines' ? reference.lines : [],
      ...(reference.kind === 'symbol' && reference.path === null ? { byName: true } : {}),
    });
    if (reference.acknowledged) return [];
    // What a moved glob means at head is not looked up.
    if (renamedTo !== null && reference.kind === 'glob') return [];
    if (renamedTo !== null) return renamedTo === page ? [] : [target(renamedTo, resolution.target)];
    if (resolution.state !== 'present') return [];
    if (reference.kind === 'glob') return located.files.filter((path) => path !== page).map((path) => target(path));
    // A makefile or package.json changes for many reasons; that it still has the target is what was asked.
    if (reference.kind === 'command' && reference.command?.target !== null && !isTest(reference.command?.runner))
      return [];
    const meant = filesMeant.has(citation) ? (filesMeant.get(citation) ?? null) : resolution.target;
    return meant === null || meant === page || !index.has(meant) || meant === '' ? [] : [target(meant)];
  });
}

function isTest(runner: string | undefined): boolean {
  return runner !== undefined && /^(?:pytest|vitest|jest|mocha|playwright|phpunit|rspec|go|cargo )/.test(runner);
}
