// Finds files that only keep what another one was before this change rewrote it: nothing uses them, so no name moved there.
import { splitLines } from '../../text/lines.ts';
import { stemOf } from '../../text/paths.ts';
import type { CitingPage } from '../run.ts';
import { searchNames } from './find-names.ts';

/** A file that was rewritten, and a new one that defines what it defined. */
interface Move {
  readonly from: string;
  readonly to: string;
}

interface Question extends Pick<CitingPage, 'side'> {
  readonly base: CitingPage['side'];
  readonly guarded: ReadonlySet<string>;
  readonly moves: readonly Move[];
}

/** Most new files of a page that are compared. */
const MAX_FILES = 20;
/** Share of the lines of each that the other has. */
const NEARLY_ALL = 0.8;
/** Files that others have to name before they are run. Elsewhere all files of a folder are one program, or of a project. */
const IMPORTED = /\.(?:[cm]?[jt]sx?|pyi?|rb|lua|php|vue|svelte)$/;

/** The new files that are copies: of a file that is still there, nearly as it was at base, and that no other file names. Where nobody can search, none. */
export async function findKeptCopies({ side, base, guarded, moves }: Question): Promise<ReadonlySet<string>> {
  const sources = new Map(
    moves
      .filter(({ from, to }) => IMPORTED.test(to) && side.index.isFile(from) && !base.index.has(to))
      .slice(0, MAX_FILES)
      .map(({ from, to }) => [to, from]),
  );
  if (sources.size === 0 || base.index.truncated) return new Set();
  const [before, now] = await Promise.all([
    base.contents.texts(base.snapshot, [...sources.values()]),
    side.contents.texts(side.snapshot, [...sources.keys()]),
  ]);
  const alike = [...sources].flatMap(([to, from]) => (isNearly(now.get(to) ?? '', before.get(from) ?? '') ? [to] : []));
  const hits = alike.length === 0 ? null : await searchNames({ side, names: [...new Set(alike.map(stemOf))], guarded });
  return new Set(alike.filter((path) => hits?.get(stemOf(path))?.every((user) => user === path) === true));
}

function isNearly(one: string, other: string): boolean {
  const [left, right] = [one, other].map(
    (text) =>
      new Set(
        splitLines(text)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
  );
  if (left === undefined || right === undefined) return false;
  const shared = [...left].filter((line) => right.has(line)).length;
  return shared > 0 && shared >= NEARLY_ALL * Math.max(left.size, right.size);
}
