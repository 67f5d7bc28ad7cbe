// Says what the submodules of a snapshot are called: the one table by which paths are taken for theirs.
import type { Snapshot } from '../../repository/repository.ts';
import { nameOf } from '../../text/paths.ts';
import type { Contents } from '../compare/contents.ts';
import { MAX_PATH } from '../read/path-shape.ts';
import type { PathIndex } from './path-index.ts';

export interface SubmoduleNames {
  readonly folders: readonly string[];
  /** The folder of a submodule by what it is called, in lower case; null for a name that two have, which says nothing. */
  readonly byName: ReadonlyMap<string, string | null>;
}

export const NO_SUBMODULES: SubmoduleNames = { folders: [], byName: new Map() };

/** Words of a name that say nothing of what a repository or folder holds, in lower case. */
const GENERIC =
  /^(?:src|source|lib|libs|core|app|apps|api|web|docs?|tests?|spec|common|shared|utils?|tools?|ui|client|server|service|services|module|modules|plugin|plugins|package|packages|vendor|third_party|external|deps|repo|main|sub|submodule|project|php|js|ts|go|rs|py|java|cpp|\d*)$/;

export const isGenericName = (name: string): boolean => GENERIC.test(name);

const MODULES = '.gitmodules';

/** Reads `.gitmodules` only where there are submodules. */
export async function readSubmoduleNames({
  snapshot,
  index,
  contents,
}: {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly contents: Contents;
}): Promise<SubmoduleNames> {
  const folders = index.submodules();
  if (folders.length === 0) return NO_SUBMODULES;
  const text = (await contents.texts(snapshot, [MODULES])).get(MODULES) ?? '';
  return nameSubmodules(folders, text);
}

/** Those of both; a name that the first have means what it means there. */
export function joinSubmoduleNames(first: SubmoduleNames, second: SubmoduleNames): SubmoduleNames {
  if (second.folders.length === 0) return first;
  return {
    folders: [...new Set([...first.folders, ...second.folders])],
    byName: new Map([...second.byName, ...first.byName]),
  };
}

/**
 * A submodule is called as its folder is, and, where no folder is called so, as its repository is or as a word of that (`acme-billing.git`).
 * @param modules The text of `.gitmodules`.
 */
export function nameSubmodules(folders: readonly string[], modules: string): SubmoduleNames {
  const byName = new Map<string, string | null>();
  const add = (name: string, folder: string): void => {
    if (!isGenericName(name) && byName.get(name) !== folder) byName.set(name, byName.has(name) ? null : folder);
  };
  for (const folder of folders) add(nameOf(folder).toLowerCase(), folder);
  const ofFolders = new Set(byName.keys());
  const urls = readUrls(modules);
  for (const folder of folders) {
    const repository = repositoryOf(urls.get(folder) ?? '');
    for (const name of new Set([repository, ...repository.split(/[^\p{L}\p{N}]+/u)]))
      if (!ofFolders.has(name)) add(name, folder);
  }
  return { folders, byName };
}

/** The last part of the address, in lower case. */
function repositoryOf(url: string): string {
  const path = withoutSlashes(url).toLowerCase();
  return nameOf(path.endsWith('.git') ? path.slice(0, -4) : path).replace(/^.*:/, '');
}

/** URL by path, as `.gitmodules` pairs them. A line that is longer than a path can be is passed over. */
function readUrls(text: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  let section = new Map<string, string>();
  const close = (): void => {
    const [path, url] = [section.get('path'), section.get('url')];
    if (path !== undefined && url !== undefined) urls.set(withoutSlashes(path), url);
    section = new Map();
  };
  for (const raw of text.split('\n')) {
    const line = raw.length > MAX_PATH ? '' : raw.trim();
    const at = line.indexOf('=');
    if (line.startsWith('[')) close();
    else if (at > 0) section.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  close();
  return urls;
}

/** Without those at its end; a pattern would start anew at each of them. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
