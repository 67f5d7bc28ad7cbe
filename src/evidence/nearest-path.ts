// Names the path a missing one most likely means now; nothing where that is not clear.
import { distance } from 'fastest-levenshtein';
import { folderOf, type PathIndex } from './path-index.ts';

/** The paths among which one is looked for. */
export type Among = Pick<PathIndex, 'isFile' | 'inOtherCase' | 'inOtherForm' | 'siblings' | 'named'>;

/** Most paths compared letter by letter for one missing path. */
const MAX_COMPARED = 500;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stemOf = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');

/** The nearest existing path, or null. Tries in turn: other case, another Unicode form, a folder of the same name, another ending, the same name elsewhere, a small slip of the pen. */
export function findNearest(index: Among, path: string): string | null {
  return index.inOtherCase(path) ?? index.inOtherForm(path) ?? successorOf(index, path) ?? sameName(index, path) ?? misspelled(index, path);
}

/** Only the paths that this change added: what was there beside a file before is not what it became. */
export function amongAdded(head: PathIndex, base: PathIndex): Among {
  const isAdded = (path: string): boolean => !base.truncated && !base.has(path);
  const ifAdded = (path: string | null): string | null => (path !== null && isAdded(path) ? path : null);
  return {
    isFile: (path) => head.isFile(path) && isAdded(path),
    inOtherCase: (path) => ifAdded(head.inOtherCase(path)),
    inOtherForm: (path) => ifAdded(head.inOtherForm(path)),
    siblings: (folder) => head.siblings(folder).filter(isAdded),
    named: (name) => head.named(name).filter(isAdded),
  };
}

/** `a/x.rs` that became `a/x/mod.rs` (or the other way round), or `a/x.js` that became `a/x.ts`. */
function successorOf(index: Among, path: string): string | null {
  const folder = folderOf(path);
  const stem = stemOf(nameOf(path));
  const inside = folder === '' ? stem : `${folder}/${stem}`;
  const extension = path.slice(inside.length);
  for (const name of [`mod${extension}`, `index${extension}`, '__init__.py', `${stem}${extension}`, `main${extension}`]) {
    if (index.isFile(`${inside}/${name}`)) return `${inside}/${name}`;
  }
  if (/^(?:mod|index|__init__)$/.test(stem) && folder !== '' && index.isFile(folder + extension)) return folder + extension;
  const others = index.siblings(folder).filter((other) => stemOf(nameOf(other)) === stem);
  return others.length === 1 ? others[0] ?? null : null;
}

function sameName(index: Among, path: string): string | null {
  const same = index.named(nameOf(path));
  if (same.length <= 1) return same[0] ?? null;
  return clearlyNearest(path, same);
}

function misspelled(index: Among, path: string): string | null {
  const found = clearlyNearest(path, index.siblings(folderOf(path)));
  // Names that differ in a digit only (`t1.rs`, `t2.rs`) are different files, not slips.
  if (found === null || distance(path, found) > stemOf(nameOf(path)).length / 3) return null;
  return nameOf(found).replace(/\d/g, '') !== nameOf(path).replace(/\d/g, '') ? found : null;
}

/** Best of the candidates if it is near and no other comes close. */
function clearlyNearest(path: string, candidates: readonly string[]): string | null {
  if (candidates.length > MAX_COMPARED || path.length > 400) return null;
  const ranked = candidates.map((candidate) => ({ candidate, away: distance(path, candidate) })).sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  if (best === undefined || best.away > Math.min(12, nameOf(path).length / 4 + (nameOf(best.candidate) === nameOf(path) ? 8 : 0))) return null;
  return second === undefined || second.away >= best.away * 2 ? best.candidate : null;
}

/** The nearest of some names (make targets, scripts), by the same measure. */
export function findNearestName(name: string, names: readonly string[]): string | null {
  if (names.length > MAX_COMPARED || name.length > 200) return null;
  const ranked = names.map((candidate) => ({ candidate, away: distance(name, candidate) })).sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  if (best === undefined || best.away > Math.max(2, name.length / 2)) return null;
  return second === undefined || second.away > best.away ? best.candidate : null;
}
