// Reads addresses of this very repository on GitHub (`https://github.com/owner/repo/blob/main/src/a.ts#L3-L9`) as the files and lines they show.
import type { RepositoryName } from '../../repository/repository.ts';
import { splitAnchor } from './line-anchor.ts';
import { isAbsolute, isToFillIn, MAX_PATH } from './path-shape.ts';
import type { AddressParts, LineSpan } from '../reference.ts';

/** A file or folder as it lives on a branch. */
interface OwnAddress {
  readonly parts: AddressParts;
  /** Percent-decoded, without closing slash. */
  readonly path: string;
  readonly lines: readonly LineSpan[];
  /** False where it is not known for sure which part of the address is the path. */
  readonly surelyPath: boolean;
}

/** Null for what is no address of a file of this repository, and for one that names a version of the past: that goes on working. */
export type ReadAddress = (url: string) => OwnAddress | null;

export interface AddressQuestion {
  readonly names: readonly RepositoryName[];
  /** True for a file or folder of head or base. */
  readonly has: (path: string) => boolean;
}

/** `blame` and `raw` show the same file in another dress. */
const ROUTE = /^(https?):\/\/([^\s/?#@]{1,260})\/([^\s/?#]{1,100})\/([^\s/?#]{1,100})\/(?:blob|tree|raw|blame)\//i;
const ANYWHERE = /https?:\/\/[^\s/]{1,260}\/[^\s/]{1,100}\/[^\s/]{1,100}\/(?:blob|tree|raw|blame)\//i;
/** Branches that no other can have as its folder, since they are there: what follows one of these is the path. */
const MAIN = new Set(['HEAD', 'main', 'master', 'trunk', 'develop']);
/** Stands beside another main branch, and has files that this one gets later. */
const AHEAD = 'develop';
/** Most parts of a branch's name. */
const MAX_BRANCH_PARTS = 12;
/** Never a branch: `main@{yesterday}`, `HEAD~1`, `<branch>`. */
const NO_BRANCH = /[\s~^:?*[\]\\<>{}$|"`\0-\x1f\x7f]|@\{|\.\./;
const COMMIT = /^[0-9a-f]{7,64}$/i;
/** `v1.2.3`, `1.0`, `core-v2.0`, `core@1.2.3`, `v2`, `v3-beta`, `rc1`, `2026-01-31`: a tag, or the branch of a release. */
const VERSION = /(?:^|[-_@])v?\d{1,9}\.\d|^v\d{1,9}(?:[-_]|$)|(?:^|[-_])rc[-_]?\d|(?:^|[-_])20\d\d-[01]\d(?!\d)/i;
/** What no path has that was copied from a browser: to be filled in, shortened (`…`, `...`), or with a line after a colon. */
const UNSURE = /[<>{}$*…]|(?:^|\/)\.{3,}(?:\/|$)|:\d/;

/** Whether a page may hold an address that is worth asking for the repository's name. */
export function holdsAddress(text: string): boolean {
  return ANYWHERE.test(text);
}

export function openOwnAddresses({ names, has }: AddressQuestion): ReadAddress {
  const own = new Set(names.map(({ host, owner, repo }) => `${host}/${owner}/${repo}`));
  return (url) => {
    const [before, scheme = '', host = '', owner = '', repo = ''] =
      url.length > MAX_PATH ? [] : (ROUTE.exec(url) ?? []);
    // With a blank it is more than an address: `https://…/a.ts and others` in code marks.
    if (before === undefined || /\s/.test(url) || !own.has(`${hostOf(scheme, host)}/${owner}/${repo}`.toLowerCase()))
      return null;
    const end = url.slice(before.length).search(/[?#]/);
    const place = end < 0 ? url.slice(before.length) : url.slice(before.length, before.length + end);
    const rest = url.slice(before.length + place.length);
    const written = place.slice(0, endOf(place)).split('/');
    const decoded = written.map(decode);
    const found = decoded.every((part) => part !== null) ? splitBranch(decoded, has) : null;
    if (found === null) return null;
    const { from, path } = found;
    const bare = written.slice(from).join('/');
    const anchor = rest.indexOf('#');
    const lines = anchor < 0 ? [] : splitAnchor(`x${rest.slice(anchor)}`).lines;
    return {
      parts: {
        before: `${before}${written.slice(0, from).join('/')}/`,
        path: bare,
        after: place.slice(written.join('/').length) + rest,
      },
      path,
      lines,
      surelyPath: found.sure && !isToFillIn(path) && !UNSURE.test(path),
    };
  };
}

/** Where the closing slashes begin. */
function endOf(place: string): number {
  let end = place.length;
  while (place[end - 1] === '/') end -= 1;
  return end;
}

interface Split {
  /** Index of the first part of the path. */
  readonly from: number;
  readonly path: string;
  /** Whether the path can be missing. */
  readonly sure: boolean;
}

/** Tells the branch, which may hold slashes, from the path after it. Null where it is no branch, or the address can be read in several ways. */
function splitBranch(parts: readonly string[], has: (path: string) => boolean): Split | null {
  const start = parts[0] === 'refs' && parts[1] === 'heads' ? 2 : 0;
  const branch = parts[start] ?? '';
  if (start === 0 && (branch === 'refs' || COMMIT.test(branch))) return null;
  const pathAt = (from: number): string => parts.slice(from).join('/');
  const single: Split = { from: start + 1, path: pathAt(start + 1), sure: MAIN.has(branch) && branch !== AHEAD };
  const answer = MAIN.has(branch) ? single : chooseSplit({ parts, start, single, exists: (from) => has(pathAt(from)) });
  if (answer === null || answer.path === '' || isAbsolute(answer.path)) return null;
  const isPlain = parts
    .slice(answer.from)
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[/\0\r\n]/.test(part));
  const name = parts.slice(start, answer.from);
  const isBranch = !name.some((part) => part === '' || NO_BRANCH.test(part) || (start === 0 && VERSION.test(part)));
  return isPlain && isBranch ? answer : null;
}

/** The only way in which the path exists; the first way where none does. */
function chooseSplit({
  parts,
  start,
  single,
  exists,
}: {
  readonly parts: readonly string[];
  readonly start: number;
  readonly single: Split;
  readonly exists: (from: number) => boolean;
}): Split | null {
  const found: number[] = [];
  for (let from = start + 1; from < Math.min(parts.length, start + 1 + MAX_BRANCH_PARTS) && found.length < 2; from += 1)
    if (exists(from)) found.push(from);
  const [only] = found;
  if (only === undefined) return single;
  return found.length > 1 ? null : { from: only, path: parts.slice(only).join('/'), sure: false };
}

/** As a repository's name has it: without the usual port, and GitHub under its one name. */
function hostOf(scheme: string, host: string): string {
  const bare = host.toLowerCase().replace(/^https$/i.test(scheme) ? /:443$/ : /:80$/, '');
  return bare === 'www.github.com' ? 'github.com' : bare;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
