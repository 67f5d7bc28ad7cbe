// Tells what this change deletes from what left for a submodule, of which the tree shows the folder alone.
import { folderOf, nameOf } from '../../text/paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Why } from '../resolution.ts';
import type { Contents } from './contents.ts';
import type { ComparedSide } from './difference.ts';

/** Why a path that base had and head lacks cannot be called deleted; null where it can. */
export type LeftFor = (path: string) => Why<'behind-link' | 'left-for-submodule'> | null;

export const LEFT_FOR_NONE: LeftFor = () => null;

/** Words of a repository's name that say nothing of what it holds. */
const GENERIC =
  /^(?:src|source|lib|libs|core|app|apps|api|web|docs?|tests?|spec|common|shared|utils?|tools?|ui|client|server|service|services|module|modules|plugin|plugins|package|packages|repo|main|sub|submodule|project|php|js|ts|go|rs|py|java|cpp|\d*)$/;

/**
 * Nobody sees what a submodule holds, so this asks for a sign: the submodule took the path's own place, or all that was in the folder, or in one
 * above it, is gone and a submodule is called as it was: by its folder, by its repository, or by a word of its repository's name
 * (`acme-billing.git` for `src/billing/`). Asks for `.gitmodules` only where head has submodules.
 */
export async function openLeftFor({
  head,
  contents,
}: {
  readonly head: ComparedSide;
  readonly contents: Contents;
}): Promise<LeftFor> {
  const folders = head.index.submodules();
  if (folders.length === 0) return LEFT_FOR_NONE;
  const text = (await contents.texts(head.snapshot, [MODULES])).get(MODULES) ?? '';
  const byName = nameSubmodules(folders, readUrls(text));
  return (path) => {
    const behind = head.index.behind(path);
    if (behind !== null) return { code: 'behind-link', kind: behind.kind, path: behind.path };
    const submodule = findNamesake(head.index, path, byName);
    return submodule === null ? null : { code: 'left-for-submodule', path: submodule };
  };
}

const MODULES = '.gitmodules';

/** The folder of a submodule by what it is called; one that two are called says nothing. */
function nameSubmodules(
  folders: readonly string[],
  urls: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | null> {
  const named = new Map<string, string | null>();
  for (const folder of folders) {
    const repository = nameOf((urls.get(folder) ?? '').replace(/\/+$/, '').replace(/\.git$/, '')).toLowerCase();
    const words = repository.split(/[^\p{L}\p{N}]+/u).filter((word) => !GENERIC.test(word));
    for (const name of new Set([nameOf(folder).toLowerCase(), repository, ...words]))
      if (name !== '') named.set(name, named.has(name) ? null : folder);
  }
  // What a folder is called goes before the words of a name.
  for (const folder of folders) named.set(nameOf(folder).toLowerCase(), folder);
  return named;
}

/** URL by path, as `.gitmodules` pairs them. */
function readUrls(text: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const section of text.split(/^[^\S\n]*\[/m)) {
    const values = new Map(
      section.split('\n').flatMap((line): (readonly [string, string])[] => {
        const at = line.indexOf('=');
        return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
      }),
    );
    const [path, url] = [values.get('path'), values.get('url')];
    if (path !== undefined && url !== undefined) urls.set(path.replace(/\/+$/, ''), url);
  }
  return urls;
}

function findNamesake(index: PathIndex, path: string, named: ReadonlyMap<string, string | null>): string | null {
  for (let folder = path; folder !== '' && !index.has(folder); folder = folderOf(folder)) {
    const submodule = folder === path && nameOf(path).includes('.') ? null : named.get(nameOf(folder).toLowerCase());
    if (submodule !== undefined && submodule !== null) return submodule;
  }
  return null;
}
