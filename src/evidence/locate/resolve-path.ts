// Finds the file or folder that a path as written means: from the root, the page's folder, folders named before, or as a unique end.
import { isAbsolute, MAX_PATH } from '../read/path-shape.ts';
import { findHidden, type ListSubmodules } from './hidden-paths.ts';
import { type PathIndex } from './path-index.ts';
import type { PlaceWhy, Resolution, Why } from '../resolution.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import { extensionOf, folderOf, nameOf, normalisePath } from '../../text/paths.ts';

interface PathQuestion {
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
  readonly listSubmodules: ListSubmodules;
}

/** Most places named in `tried`. */
const MAX_TRIED = 12;
/** Most files named where a path could mean several. */
const MAX_NAMED = 3;

/**
 * Resolves one path. The candidate of a missing one is found elsewhere. `docs/a%20b.md` in code marks is written as a link has it, unless a file
 * is called just so; the address of a link was decoded when it was read.
 */
export function resolvePath(question: PathQuestion): Resolution {
  const written = resolveWritten(question);
  const path = written.state === 'present' || question.linked ? question.path : decodePercent(question.path);
  return path === question.path || NO_PATH.test(path) ? written : resolveWritten({ ...question, path });
}

/** What no path has. */
const NO_PATH = /[\0-\x1f]/;

function resolveWritten(question: PathQuestion): Resolution {
  const { index, path, page, folders, linked, surelyPath, listSubmodules } = question;
  const tried: string[] = [];
  const answer = (state: Resolution['state'], target: string | null, why: Why): Resolution => ({
    state,
    target,
    candidate: null,
    why,
    tried: tried.slice(0, MAX_TRIED),
  });
  // Nearly all pointers are written from the root.
  if (!linked && index.isFile(path))
    return { state: 'present', target: path, candidate: null, why: { code: 'from-root' }, tried: [path] };
  if (path.length > MAX_PATH) return answer('unverifiable', null, { code: 'path-too-long' });
  const ellipsis = /^(?:…|\.\.\.)\/?/.exec(path);
  if (ellipsis !== null) return resolveEnd({ ...question, path: path.slice(ellipsis[0].length) }, answer, tried);

  const bare = path.replace(/\/+$/, '');
  const elided = splitElided(bare);
  if (elided !== null) return resolveElided({ index, ...elided }, answer);
  for (const { at, why } of placesOf({ bare, page, folders, linked })) {
    if (at === null || tried.includes(at)) continue;
    tried.push(at);
    if (index.isFile(at) || index.isFolder(at)) return answer('present', at, why);
    const behind = index.behind(at);
    if (behind !== null)
      return answer('unverifiable', at, { code: 'behind-link', kind: behind.kind, path: behind.path });
  }
  const fromPage = normalisePath(`${folderOf(page)}/${bare}`);
  if (isAbsolute(path) || (/^\.\.(?:\/|$)/.test(bare) ? fromPage === null : normalisePath(bare) === null))
    return answer('unverifiable', null, { code: 'outside' });
  const looked = /^\.\.?\//.test(bare) || linked ? fromPage : normalisePath(bare);
  if (looked === null || looked === '') return answer('unverifiable', null, { code: 'empty-path' });
  const end = resolveEnd({ ...question, path: normalisePath(bare.replace(/^(?:\.\.?\/)+/, '')) ?? '' }, answer, tried);
  if (end.state === 'present' || end.why.code === 'ambiguous') return end;
  const short = resolveShort(index, { path: normalisePath(bare) ?? '', page }) ?? resolveList(index, bare);
  if (short !== null) return answer('present', short, { code: 'shortened', path: short });
  if (index.truncated) return answer('unverifiable', looked, { code: 'truncated-listing' });
  if (!surelyPath || isInSystem(index, looked)) return answer('unverifiable', looked, { code: 'not-surely-path' });
  if (index.inOtherCase(looked) !== null) return answer('missing', looked, { code: 'other-case' });
  if (index.inOtherForm(looked) !== null) return answer('missing', looked, { code: 'other-form' });
  // A link, and a path with dots, leads to one place only.
  const hidden = linked || /^\.\.?\//.test(bare) ? null : findHidden({ index, path: looked, page, listSubmodules });
  return hidden === null
    ? answer('missing', looked, { code: 'nowhere' })
    : answer('unverifiable', looked, { code: 'perhaps-in-submodule', ...hidden });
}

/** Where builds and packages put things in an image or on a machine: `usr/include/x.h` of a repository without `usr`. */
const SYSTEM =
  /^(?:usr\/(?:include|lib|lib32|lib64|libexec|bin|sbin|share|local|src)|etc\/(?:systemd|default|init\.d|ld\.so\.conf\.d|udev|modprobe\.d|profile\.d|cron\.d|ssl)|var\/(?:lib|log|run|cache|spool)|opt|proc|sys\/(?:class|devices|kernel|bus|fs)|run\/systemd|lib\/(?:systemd|modules|firmware))\//;

function isInSystem(index: PathIndex, path: string): boolean {
  return SYSTEM.test(path) && !index.has(path.slice(0, path.indexOf('/')));
}

interface Elided {
  readonly start: string;
  readonly end: string;
}

/** `src/…/ferry.py`: what comes before and after the folders that are left out; null where none are. */
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
  answer: (state: Resolution['state'], target: string | null, why: Why) => Resolution,
): Resolution {
  const found = end === '' ? [] : index.endingWith(end).filter((path) => path.startsWith(`${start}/`));
  const [only] = found;
  if (only !== undefined && found.length === 1) return answer('present', only, { code: 'unique-end', folder: start });
  return answer(
    'unverifiable',
    null,
    found.length > 1
      ? { code: 'ambiguous', paths: found.slice(0, MAX_NAMED), more: Math.max(0, found.length - MAX_NAMED) }
      : { code: 'nowhere' },
  );
}

interface Place {
  readonly at: string | null;
  readonly why: Exclude<PlaceWhy, { code: 'matches-end' }>;
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
  const relative = (): Place => ({ at: normalisePath(`${folderOf(page)}/${bare}`), why: { code: 'from-page' } });
  if (pageFirst && !bare.startsWith('/')) yield relative();
  yield { at: bare.startsWith('..') ? null : normalisePath(bare), why: { code: 'from-root' } };
  if (bare.startsWith('/') || bare.startsWith('..')) return;
  if (!pageFirst) yield relative();
  for (const folder of folders) yield { at: normalisePath(`${folder}/${bare}`), why: { code: 'in-folder', folder } };
}

/**
 * The one file whose path is written in short: with folders left out (`engine/run.rs` for `crates/engine/src/run.rs`), or the first without what its
 * name begins with (`runtime/src/lib.rs` for `crates/acme-runtime/src/lib.rs`). Not where the first folder is one of the root or beside the page:
 * then the path is written in full, and the file is elsewhere.
 */
function resolveShort(
  index: PathIndex,
  { path, page }: { readonly path: string; readonly page: string },
): string | null {
  const folders = path.split('/').slice(0, -1);
  const [first] = folders;
  const beside = folderOf(page);
  if (first === undefined || first === '' || extensionOf(path) === null || index.truncated) return null;
  if (index.has(first) || (beside !== '' && index.has(`${beside}/${first}`))) return null;
  const same = index.named(nameOf(path));
  if (same.length > MAX_NAMESAKES) return null;
  const found = same.filter((candidate) => isShortFor(folders, folderOf(candidate).split('/')));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `insert/update/delete.ts`: names of files of one folder, divided by slashes; the last of them. */
function resolveList(index: PathIndex, path: string): string | null {
  const extension = /(?:\.[\w-]+)+$/.exec(path)?.[0] ?? '';
  const stems = path.slice(0, path.length - extension.length).split('/');
  const last = stems.pop() ?? '';
  if (extension === '' || stems.length === 0 || stems.length > MAX_LISTED || stems.some((stem) => /[.~]/.test(stem)))
    return null;
  const found = index
    .named(last + extension)
    .slice(0, MAX_NAMESAKES)
    .filter((file) => stems.every((stem) => index.isFile(`${folderOf(file)}/${stem}${extension}`)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Most files written so together. */
const MAX_LISTED = 8;
/** Most files of one name among which a path in short is looked for. */
const MAX_NAMESAKES = 2000;

/** Whether the folders are all there, in their order; the first may lack what its name begins with, up to a dash, dot or underscore. */
function isShortFor(folders: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const [index, folder] of folders.entries()) {
    const found = whole.findIndex(
      (one, place) =>
        place >= at &&
        (one === folder || (index === 0 && one.endsWith(folder) && /[-_.]$/.test(one.slice(0, -folder.length)))),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** The only path that ends with these components. */
function resolveEnd(
  { index, path, page, folders }: PathQuestion,
  answer: (state: Resolution['state'], target: string | null, why: Why) => Resolution,
  tried: string[],
): Resolution {
  const suffix = path.replace(/\/+$/, '');
  const ends = suffix === '' ? [] : index.endingWith(suffix);
  if (suffix !== '') tried.push(`**/${suffix}`);
  const [only] = ends;
  if (only !== undefined && ends.length === 1) return answer('present', only, { code: 'unique-end', folder: null });
  if (ends.length > 1) {
    // Of several, the one under a folder that the row or the page's own folder names.
    for (const folder of [...folders, folderOf(page)].filter((one) => one !== '')) {
      const under = ends.filter((end) => end.startsWith(`${folder}/`));
      if (under.length === 1 && under[0] !== undefined)
        return answer('present', under[0], { code: 'unique-end', folder });
    }
    return answer('unverifiable', null, {
      code: 'ambiguous',
      paths: ends.slice(0, MAX_NAMED),
      more: Math.max(0, ends.length - MAX_NAMED),
    });
  }
  return answer('unverifiable', null, { code: index.truncated ? 'truncated-listing' : 'nowhere' });
}
