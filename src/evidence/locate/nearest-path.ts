// Names the path a missing one most likely means now; nothing where that is not clear.
import { distance } from 'fastest-levenshtein';
import { WELL_KNOWN } from '../../text/file-names.ts';
import { type PathIndex } from './path-index.ts';
import { isNameAndWord } from '../../text/name-words.ts';
import { extensionOf, folderOf, nameOf, stemOf } from '../../text/paths.ts';
import { isArchived } from '../../text/set-aside.ts';

/** The paths among which one is looked for. */
type Among = Pick<PathIndex, 'entry' | 'isFile' | 'inOtherCase' | 'inOtherForm' | 'siblings' | 'ofStem' | 'named'>;

/** Most files of one folder of which each is compared with a missing one by its words. */
const MAX_BESIDE = 60;
/** Most paths compared letter by letter for one missing path. */
const MAX_COMPARED = 500;

/** Endings that one file takes one after another. */
const KINDRED: readonly ReadonlySet<string>[] = [
  'js jsx ts tsx mjs cjs mts cts vue svelte',
  'c cc cpp cxx h hh hpp',
  'py pyi pyx',
  'java kt kts scala',
  'm mm swift',
  'md mdx markdown rst adoc txt',
  'yml yaml json toml',
  'css scss sass less',
  'sh bash zsh',
  'htm html',
].map((endings) => new Set(endings.split(' ')));

/** The nearest existing path, or null. Tries in turn: other case, another Unicode form, a folder of the same name, a kindred ending, the same name elsewhere, any other ending, a small slip of the pen. */
export function findNearest(index: Among, path: string): string | null {
  const found =
    index.inOtherCase(path) ??
    index.inOtherForm(path) ??
    successorOf(index, path) ??
    kinOrNamesake(index, path) ??
    otherEnding(index, path, false) ??
    misspelled(index, path);
  return found !== null && isOfItsKind(index, path, found) && !isArchived(found, path) ? found : null;
}

/** A file beside it in a kindred language, or one of the very name: where both are there, either may be meant, unless they are a header and its source. */
function kinOrNamesake(index: Among, path: string): string | null {
  const kin = otherEnding(index, path, true);
  if (kin === null) return sameName(index, path);
  if (isCommon(nameOf(path)) || index.named(nameOf(path)).length === 0) return kin;
  return isHeader(kin) === isHeader(path) ? null : sameName(index, path);
}

const isHeader = (path: string): boolean => /^h(?:h|pp|xx)?$/.test(endingOf(path));

/** A link or a submodule is not what a file became, and where a file has this very name elsewhere, one with another ending is not meant. */
function isOfItsKind(index: Among, path: string, found: string): boolean {
  const kind = index.entry(found)?.kind ?? 'file';
  return (
    kind === 'file' &&
    (endingOf(found) === endingOf(path) || isCommon(nameOf(path)) || index.named(nameOf(path)).length === 0)
  );
}

/** Of a path as it is written: a folder is meant by a closing slash, a file by an ending. */
export function isOfWrittenKind(index: Pick<PathIndex, 'isFile'>, written: string, found: string): boolean {
  if (written.endsWith('/')) return !index.isFile(found);
  return extensionOf(written) === null || index.isFile(found);
}

/** By the paths of a snapshot: the same is asked again where another row cites the same, or another snapshot has the same paths. */
const nearest = new WeakMap<object, Map<string, string | null>>();

/** The same, asked of a whole snapshot. */
export function nearestTo(index: PathIndex, path: string): string | null {
  const known = nearest.get(index.paths) ?? new Map<string, string | null>();
  nearest.set(index.paths, known);
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const candidate = findNearest(index, path);
  known.set(path, candidate);
  return candidate;
}

const endingOf = (path: string): string =>
  nameOf(path)
    .slice(nameOf(path).lastIndexOf('.') + 1)
    .toLowerCase();

/** Names that say nothing of what is in the file: another of the same name is another thing. */
const COMMON =
  /^(?:index|mod|main|lib|init|__init__|__main__|readme|page|route|layout|types?|utils?|helpers?|common|config|settings|setup|constants|models?|tests?|spec|view|list|details?|edit|create|form|show|item|card)$/i;

const isCommon = (name: string): boolean => COMMON.test(name.split('.')[0] ?? '') || WELL_KNOWN.has(name.toLowerCase());

/** True where the candidate has the very name of the missing file and no other file has it, so that the file was most likely moved. */
export function isOnlyNamesake(
  index: Pick<PathIndex, 'named' | 'truncated'>,
  path: string,
  candidate: string,
): boolean {
  const name = nameOf(path);
  if (index.truncated || nameOf(candidate) !== name || isCommon(name)) return false;
  const same = index.named(name);
  return same.length === 1 && same[0] === candidate;
}

/** Only the paths that this change added: what was there beside a file before is not what it became. */
export function amongAdded(head: PathIndex, base: PathIndex): Among {
  const isAdded = (path: string): boolean => !base.truncated && !base.has(path);
  const ifAdded = (path: string | null): string | null => (path !== null && isAdded(path) ? path : null);
  const added = (paths: readonly string[]): readonly string[] =>
    base.truncated ? [] : keepAdded({ head, base, paths });
  return {
    entry: (path) => (isAdded(path) ? head.entry(path) : undefined),
    isFile: (path) => head.isFile(path) && isAdded(path),
    inOtherCase: (path) => ifAdded(head.inOtherCase(path)),
    inOtherForm: (path) => ifAdded(head.inOtherForm(path)),
    siblings: (folder) => added(head.siblings(folder)),
    ofStem: (folder, stem) => added(head.ofStem(folder, stem)),
    named: (name) => added(head.named(name)),
  };
}

type Lists = WeakMap<readonly string[], readonly string[]>;

/** By the paths of head and of base: the lists of head that were gone through, which are the same objects at each call. */
const addedLists = new WeakMap<object, WeakMap<object, Lists>>();

function keepAdded({
  head,
  base,
  paths,
}: {
  readonly head: PathIndex;
  readonly base: PathIndex;
  readonly paths: readonly string[];
}): readonly string[] {
  const ofHead = addedLists.get(head.paths) ?? new WeakMap<object, Lists>();
  addedLists.set(head.paths, ofHead);
  const lists: Lists = ofHead.get(base.paths) ?? new WeakMap<readonly string[], readonly string[]>();
  ofHead.set(base.paths, lists);
  const kept = lists.get(paths) ?? paths.filter((path) => !base.has(path));
  lists.set(paths, kept);
  return kept;
}

/** `a/x.rs` that became `a/x/mod.rs` (or the other way round). */
function successorOf(index: Among, path: string): string | null {
  const folder = folderOf(path);
  const stem = stemOf(path);
  const inside = folder === '' ? stem : `${folder}/${stem}`;
  const extension = path.slice(inside.length);
  for (const name of [
    `mod${extension}`,
    `index${extension}`,
    '__init__.py',
    `${stem}${extension}`,
    `main${extension}`,
  ]) {
    if (index.isFile(`${inside}/${name}`)) return `${inside}/${name}`;
  }
  return /^(?:mod|index|__init__)$/.test(stem) && folder !== '' && index.isFile(folder + extension)
    ? folder + extension
    : null;
}

/** The one file beside it that differs in its ending: `a/x.js` that became `a/x.ts`. */
function otherEnding(index: Among, path: string, kindred: boolean): string | null {
  const others = index.ofStem(folderOf(path), stemOf(path));
  const [only] = others;
  return only === undefined ||
    others.length > 1 ||
    (kindred && !KINDRED.some((endings) => [path, only].every((one) => endings.has(endingOf(one)))))
    ? null
    : only;
}

function sameName(index: Among, path: string): string | null {
  const same = index.named(nameOf(path));
  if (same.length > 0 && hasFolderWord(index, path)) return null;
  const [only] = same;
  if (same.length <= 1) return only !== undefined && (!isCommon(nameOf(path)) || sameEnd(path, only)) ? only : null;
  const nearest = clearlyNearest(path, same);
  return nearest === null || (isCommon(nameOf(path)) && !keepsFolders(path, nearest)) ? kinOf(path, same) : nearest;
}

/** Whether a file beside it has its name and the folder's word: `tests/test_kiln.md` is as near to `tests/kiln.md` as `docs/kiln.md` is. */
function hasFolderWord(index: Among, path: string): boolean {
  const folder = nameOf(folderOf(path)).toLowerCase();
  const siblings = folder === '' ? [] : index.siblings(folderOf(path));
  return (
    siblings.length <= MAX_BESIDE &&
    siblings.some((sibling) => isNameAndWord(sibling, path, (word) => word === folder || `${word}s` === folder))
  );
}

/** Whether the folders right above agree as well: `tests` in another folder holds other tests. */
function sameEnd(path: string, other: string): boolean {
  const [folder, own] = [path, other].map((one) => nameOf(folderOf(one)));
  return (
    folder !== undefined && folder !== '' && folder === own && (!ORDINARY.has(folder) || keepsFolders(path, other))
  );
}

/** Folders of any project, which do not say of what a file in them is a part. */
const ORDINARY: ReadonlySet<string> = new Set(
  'src lib libs source sources include bin cmd app apps crates packages pkg internal modules main test tests spec specs __tests__ docs doc scripts tools java python'.split(
    ' ',
  ),
);

/** Whether another file has all folders of a path that name a part of a project: `src/lib.rs` is another one than `crates/kiln/src/lib.rs`. */
function keepsFolders(path: string, other: string): boolean {
  const kept = new Set(folderOf(other).split('/'));
  return folderOf(path)
    .split('/')
    .every((folder) => ORDINARY.has(folder) || kept.has(folder));
}

/** Of several files of one name that says something the only one with a folder in common. */
function kinOf(path: string, same: readonly string[]): string | null {
  if (same.length > MAX_COMPARED || isCommon(nameOf(path))) return null;
  const folders = new Set(folderOf(path).split('/'));
  const kin = same.filter((other) =>
    folderOf(other)
      .split('/')
      .some((folder) => folders.has(folder)),
  );
  return kin.length === 1 ? (kin[0] ?? null) : null;
}

function misspelled(index: Among, path: string): string | null {
  const found = clearlyNearest(path, index.siblings(folderOf(path)));
  // Names that differ in a digit only (`t1.rs`, `t2.rs`) are different files, not slips.
  if (found === null || distance(path, found) > stemOf(path).length / 3) return null;
  return nameOf(found).replace(/\d/g, '') !== nameOf(path).replace(/\d/g, '') ? found : null;
}

/** Best of the candidates if it is near and no other comes close. */
function clearlyNearest(path: string, candidates: readonly string[]): string | null {
  if (candidates.length > MAX_COMPARED || path.length > 400) return null;
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(path, candidate) }))
    .sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  if (
    best === undefined ||
    best.away > Math.min(12, nameOf(path).length / 4 + (nameOf(best.candidate) === nameOf(path) ? 8 : 0))
  )
    return null;
  return second === undefined || second.away >= best.away * 2 ? best.candidate : null;
}

/** The nearest of some names (make targets, scripts), by the same measure. */
export function findNearestName(name: string, names: readonly string[]): string | null {
  if (names.length > MAX_COMPARED || name.length > 200) return null;
  const ranked = names
    .map((candidate) => ({ candidate, away: distance(name, candidate) }))
    .sort((a, b) => a.away - b.away);
  const [best, second] = ranked;
  if (best === undefined || best.away > Math.max(2, name.length / 2)) return null;
  return second === undefined || second.away > best.away ? best.candidate : null;
}
