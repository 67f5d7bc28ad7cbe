// Finds the file or folder that a path as written means: from the root, the page's folder, folders named before, or as a unique end.
import { isAbsolute, MAX_PATH } from '../read/path-shape.ts';
import { folderOf, type PathIndex } from './path-index.ts';
import type { Resolution } from '../reference.ts';
import { normalisePath } from '../../text/normalise-path.ts';

export interface PathQuestion {
  readonly index: PathIndex;
  /** As written, separators `/`. */
  readonly path: string;
  /** The page that cites it. */
  readonly page: string;
  /** Folders named before in the cell, the row or the table, nearest first. */
  readonly folders: Iterable<string>;
  /** A link's destination: the page's folder comes before the root. */
  readonly linked: boolean;
  /** Whether it can be called missing. */
  readonly surelyPath: boolean;
}

/** Reason of a path that is absolute or climbs out; rule `evidence-outside-repository` speaks of these. */
export const OUTSIDE = 'outside the repository';
/** Most places named in `tried`. */
const MAX_TRIED = 12;
/** Most files named where a path could mean several. */
const MAX_NAMED = 3;

/** Resolves one path. The candidate of a missing one is found elsewhere. */
export function resolvePath(question: PathQuestion): Resolution {
  const { index, path, page, folders, linked, surelyPath } = question;
  const tried: string[] = [];
  const answer = (state: Resolution['state'], target: string | null, reason: string): Resolution => ({
    state,
    target,
    candidate: null,
    reason,
    tried: tried.slice(0, MAX_TRIED),
  });
  // Nearly all pointers are written from the root.
  if (!linked && index.isFile(path))
    return { state: 'present', target: path, candidate: null, reason: 'from the repository root', tried: [path] };
  if (path.length > MAX_PATH) return answer('unverifiable', null, 'too long for a path');
  const ellipsis = /^(?:…|\.\.\.)\/?/.exec(path);
  if (ellipsis !== null) return resolveEnd({ ...question, path: path.slice(ellipsis[0].length) }, answer, tried);

  const bare = path.replace(/\/+$/, '');
  const elided = splitElided(bare);
  if (elided !== null) return resolveElided({ index, ...elided }, answer);
  for (const { at, reason } of placesOf({ bare, page, folders, linked })) {
    if (at === null || tried.includes(at)) continue;
    tried.push(at);
    if (index.isFile(at) || index.isFolder(at)) return answer('present', at, reason);
    const behind = index.behind(at);
    if (behind !== null)
      return answer(
        'unverifiable',
        at,
        `behind the ${behind.kind === 'link' ? 'symbolic link' : 'submodule'} ${behind.path}`,
      );
  }
  const fromPage = normalisePath(`${folderOf(page)}/${bare}`);
  if (isAbsolute(path) || (/^\.\.(?:\/|$)/.test(bare) ? fromPage === null : normalisePath(bare) === null))
    return answer('unverifiable', null, OUTSIDE);
  const looked = /^\.\.?\//.test(bare) || linked ? fromPage : normalisePath(bare);
  if (looked === null || looked === '') return answer('unverifiable', null, 'names nothing');
  const end = resolveEnd({ ...question, path: normalisePath(bare.replace(/^(?:\.\.?\/)+/, '')) ?? '' }, answer, tried);
  if (end.state === 'present' || end.reason.startsWith('could be')) return end;
  if (index.truncated) return answer('unverifiable', looked, 'the list of files is incomplete');
  if (!surelyPath) return answer('unverifiable', looked, 'found nowhere, and not surely a path');
  return answer(
    'missing',
    looked,
    index.inOtherCase(looked) !== null
      ? 'found only in other upper and lower case'
      : index.inOtherForm(looked) !== null
        ? 'found only in another Unicode form'
        : 'found nowhere',
  );
}

interface Elided {
  readonly start: string;
  readonly end: string;
}

/** `src/…/ferry.py`: what stands before and after the folders that are left out; null where none are. */
function splitElided(path: string): Elided | null {
  for (const dots of ['/…/', '/.../']) {
    const at = path.indexOf(dots);
    if (at > 0) return { start: path.slice(0, at), end: path.slice(at + dots.length) };
  }
  return null;
}

/** The only path below the one folder that ends with the other components, however many lie between. */
function resolveElided(
  { index, start, end }: Elided & { readonly index: PathIndex },
  answer: (state: Resolution['state'], target: string | null, reason: string) => Resolution,
): Resolution {
  const found = end === '' ? [] : index.endingWith(end).filter((path) => path.startsWith(`${start}/`));
  const [only] = found;
  if (only !== undefined && found.length === 1) return answer('present', only, 'the only path that ends so');
  return answer('unverifiable', null, found.length > 1 ? 'could be several paths' : 'found nowhere');
}

interface Place {
  readonly at: string | null;
  readonly reason: string;
}

/** One by one: most paths are found at the first place. */
function* placesOf({
  bare,
  page,
  folders,
  linked,
}: Pick<PathQuestion, 'page' | 'folders' | 'linked'> & { readonly bare: string }): Iterable<Place> {
  if (bare === '') return;
  const pageFirst = linked || /^\.\.?\//.test(bare);
  const relative = (): Place => ({ at: normalisePath(`${folderOf(page)}/${bare}`), reason: 'from the page’s folder' });
  if (pageFirst && !bare.startsWith('/')) yield relative();
  yield { at: bare.startsWith('..') ? null : normalisePath(bare), reason: 'from the repository root' };
  if (bare.startsWith('/') || bare.startsWith('..')) return;
  if (!pageFirst) yield relative();
  for (const folder of folders) yield { at: normalisePath(`${folder}/${bare}`), reason: `in ${folder}, named before` };
}

/** The only path that ends with these components. */
function resolveEnd(
  { index, path, page, folders }: PathQuestion,
  answer: (state: Resolution['state'], target: string | null, reason: string) => Resolution,
  tried: string[],
): Resolution {
  const suffix = path.replace(/\/+$/, '');
  const ends = suffix === '' ? [] : index.endingWith(suffix);
  if (suffix !== '') tried.push(`**/${suffix}`);
  const [only] = ends;
  if (only !== undefined && ends.length === 1) return answer('present', only, 'the only path that ends so');
  if (ends.length > 1) {
    // Of several, the one under a folder that the row or the page's own folder names.
    for (const folder of [...folders, folderOf(page)].filter((one) => one !== '')) {
      const under = ends.filter((end) => end.startsWith(`${folder}/`));
      if (under.length === 1 && under[0] !== undefined)
        return answer('present', under[0], `the only path under ${folder} that ends so`);
    }
    return answer(
      'unverifiable',
      null,
      `could be ${ends.slice(0, MAX_NAMED).join(', ')}${ends.length > MAX_NAMED ? ` or ${ends.length - MAX_NAMED} more` : ''}`,
    );
  }
  return answer('unverifiable', null, index.truncated ? 'the list of files is incomplete' : 'found nowhere');
}
