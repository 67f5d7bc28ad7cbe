// Finds what every citation means on its side and at base, as far as paths, globs, commands and commits go; names come later.
import { lazily } from '../../text/lazily.ts';
import { headOf } from '../../text/shorten.ts';
import type { CitationBuilder, WrittenCitation } from '../citation.ts';
import { makeResolution, type Located } from '../resolution.ts';
import type { KnownRow } from '../row-witness.ts';
import type { Row } from '../../rows/row.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { listNamed } from './hidden-paths.ts';
import { locateReference } from './locate-reference.ts';
import { type PathIndex } from './path-index.ts';
import { folderOf } from '../../text/paths.ts';

/** What a page cites, by row, with the table each row is in. */
interface Cited {
  /** The page's path in the snapshot that is looked into. */
  readonly path: string;
  readonly text: string;
  readonly rows: readonly { readonly row: Row; readonly written: readonly WrittenCitation[] }[];
}

/** Most folders remembered of a table: people work in a handful. */
const MAX_FOLDERS = 24;

/** Locates every citation on its page's own side, and those of head at base as well. */
export async function locateCitations({ pages, base, renamedFrom, surprises, witness }: EvidenceRun): Promise<void> {
  const locateOwn = async (page: CitingPage): Promise<Located[][]> =>
    await locateRows({ side: page.side, surprises, witness }, citedOf(page, page.document.path));
  const [head, atBase] = [await Promise.all(pages.head.map(locateOwn)), await Promise.all(pages.base.map(locateOwn))];
  pages.base.forEach((page, at) => {
    page.rows = toCitations(page, atBase[at] ?? [], null);
  });
  await Promise.all(
    pages.head.map(async (page, at) => {
      const { document, written } = page;
      const same = pages.base.findIndex((other) => other.written === written);
      page.rows = toCitations(
        page,
        head[at] ?? [],
        base === null
          ? null
          : // The same answer where the page did not change.
            (atBase[same] ??
              (await locateRows(
                { side: base, surprises, witness },
                citedOf(page, renamedFrom.get(document.path) ?? document.path),
              ))),
      );
    }),
  );
}

const citedOf = ({ document, written }: CitingPage, path: string): Cited => ({
  path,
  text: document.page.text,
  rows: document.rows.map((row, index) => ({ row, written: written[index] ?? [] })),
});

function toCitations(
  { written }: CitingPage,
  located: readonly (readonly Located[])[],
  atBase: readonly (readonly Located[])[] | null,
): CitationBuilder[][] {
  return written.map((row, at) =>
    row.flatMap(({ place, reference }, index): CitationBuilder[] => {
      const own = located[at]?.[index];
      if (own === undefined) return [];
      return [
        {
          place,
          reference,
          located: own,
          atBase: atBase?.[at]?.[index] ?? null,
          resolution: own.resolution,
          change: null,
          renamedTo: null,
          successors: [],
          foundIn: [],
          wasIn: null,
          lineState: null,
        },
      ];
    }),
  );
}

/** The side that is looked into. */
type Looking = Pick<EvidenceRun, 'surprises' | 'witness'> & { readonly side: Side };

/** Row by row, in the order written: a folder that a row names is remembered for what follows. */
async function locateRows(
  { side, surprises, witness }: Looking,
  { path: page, text, rows }: Cited,
): Promise<Located[][]> {
  const { folders: submodules, byName } = side.submodules;
  const listSubmodules = lazily(() => ({ byName, named: listNamed(submodules, text) }));
  const named = new Map<number, string[]>();
  const located: Located[][] = [];
  for (const { row: own, written } of rows) {
    const ofTable = named.get(own.table) ?? [];
    named.set(own.table, ofTable);
    // Which submodules the whole page names, and how they are called, is not among what is known of a row.
    const same = submodules.length > 0 ? null : knownLocations(witness?.known(own) ?? null, ofTable);
    if (same !== null) {
      for (const folder of same.folders) remember(ofTable, folder);
      located.push([...same.located]);
      continue;
    }
    witness?.begin(own);
    const above = [...ofTable];
    const ofRow: string[] = [];
    const row: Located[] = [];
    for (const { place, reference } of written) {
      const folders = nearestFirst({
        ofRow,
        ofTable,
        column: place.column,
        onAsked: () => witness?.noteAbove(joinFolders(above)),
      });
      const at = { path: page, line: reference.range.line, doing: `looking for ${headOf(reference.text, 80)}` };
      const failed = (): Located => ({ resolution: makeResolution('unverifiable', { code: 'failed' }), files: [] });
      const looked = surprises.contain(
        at,
        () => locateReference({ side, page, reference, folders, listSubmodules }),
        failed,
      );
      const found = looked instanceof Promise ? await surprises.containAsync(at, () => looked, failed) : looked;
      row.push(found);
      if (found.resolution.state !== 'present' || reference.kind === 'command') continue;
      const folder = folderMeant(side.index, found);
      if (folder === null) continue;
      remember(ofRow, folder);
      remember(ofTable, folder);
      witness?.noteFolder(folder);
    }
    located.push(row);
    witness?.noteLocated(row);
  }
  witness?.begin(null);
  return located;
}

const joinFolders = (folders: readonly string[]): string => folders.join('\n');

/** Where the citations of a known row lead, below rows that name these folders; null where that is to be found out. */
function knownLocations(
  known: KnownRow | null,
  above: readonly string[],
): { readonly located: readonly Located[]; readonly folders: readonly string[] } | null {
  const found = known?.located ?? null;
  if (known === null || found === null) return null;
  const isSame = found.above === null || found.above === joinFolders(above);
  return isSame ? { located: found.located, folders: known.folders } : null;
}

/** Nearest first, bounded. */
function remember(folders: string[], folder: string): void {
  const at = folders.indexOf(folder);
  if (at >= 0) folders.splice(at, 1);
  folders.unshift(folder);
  folders.length = Math.min(folders.length, MAX_FOLDERS);
}

function folderMeant(index: PathIndex, { resolution: { target } }: Located): string | null {
  if (target === null || target === '') return null;
  const folder = index.isFile(target) ? folderOf(target) : target;
  return folder === '' ? null : folder;
}

/** The folders named before, built only where a path is found at none of the places tried first. */
function nearestFirst({
  ofRow,
  ofTable,
  column,
  onAsked,
}: {
  readonly ofRow: readonly string[];
  readonly ofTable: readonly string[];
  readonly column: string;
  readonly onAsked: () => void;
}): Iterable<string> {
  return {
    [Symbol.iterator]() {
      onAsked();
      return new Set([...ofRow, ...foldersOfColumn(column), ...ofTable]).values();
    },
  };
}

/** Folders that a column's header names: `Files (src/engine/)`. */
function foldersOfColumn(column: string): readonly string[] {
  return (column.slice(0, 200).match(/[\w.-]+(?:\/[\w.-]+)*\//g) ?? [])
    .map((folder) => folder.slice(0, -1))
    .slice(0, 3);
}
