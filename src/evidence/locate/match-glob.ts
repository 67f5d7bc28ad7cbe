// Matches a glob against the files of a snapshot, within bounds.
import { folderOf, type PathIndex } from './path-index.ts';
import { OUTSIDE } from './resolve-path.ts';
import { normalisePath } from '../../text/normalise-path.ts';
import type { Resolution } from '../reference.ts';

/** Longest glob and most brace groups, alternatives and stars in it: beyond these, matching could take very long. */
const MAX_LENGTH = 500;
const MAX_COMBINATIONS = 64;
const MAX_STARS = 12;
/** Most paths held against patterns in one snapshot: some seconds. */
const MAX_TESTS = 4_000_000;
/** Most folders named before in which a glob is tried. */
const MAX_NEAR = 8;
/** Most matching files kept. */
const MAX_MATCHES = 5000;

/** Says that what a glob would match may lie where no tree shows it. */
export const BEHIND = 'behind a symbolic link or submodule';

export interface GlobMatch {
  readonly resolution: Resolution;
  /** Matching files, at most 5000. */
  readonly files: readonly string[];
}

/** Why a glob is refused; null for one that is fine. */
export function refuseGlob(pattern: string): string | null {
  if (pattern.length > MAX_LENGTH) return `the glob is longer than ${MAX_LENGTH} characters`;
  if (pattern.split('*').length > MAX_STARS + 1) return `the glob has more than ${MAX_STARS} stars`;
  let combinations = 1;
  let depth = 0;
  let commas = 0;
  for (const character of pattern) {
    if (character === '{') {
      if (++depth > 1) return 'the glob has nested braces';
      commas = 0;
    } else if (character === ',' && depth > 0) commas++;
    else if (character === '}' && depth > 0) {
      depth--;
      combinations *= commas + 1;
      if (combinations > MAX_COMBINATIONS) return `the glob stands for more than ${MAX_COMBINATIONS} alternatives`;
    }
  }
  return /\{[^}]*\.\./.test(pattern) ? 'the glob counts with `..`' : null;
}

/** What matching may still cost in one snapshot, in paths held against a pattern; and what was matched before. */
export interface GlobMatcher {
  /** Matching files by whole pattern; null once the bound is hit. */
  match(index: PathIndex, place: string): Promise<readonly string[] | null>;
  /** True where a submodule could hold matches, or once the bound is hit. */
  reachesSubmodule(index: PathIndex, place: string): Promise<boolean>;
}

export function openGlobMatcher(): GlobMatcher {
  const known = new Map<string, readonly string[]>();
  const submodules = new Map<PathIndex, readonly string[]>();
  let left = MAX_TESTS;
  return {
    async match(index, place) {
      const found = known.get(place);
      if (found !== undefined) return found;
      const head = /^[^*?[\]{}!]*\//.exec(place)?.[0] ?? '';
      if (head !== '' && !index.isFolder(head.slice(0, -1)) && !place.includes('[')) return [];
      if (left <= 0) return null;
      const matches = await compile(place);
      const tail = /[^*?[\]{}!/]*$/.exec(place)?.[0] ?? '';
      const files: string[] = [];
      // To pass over a path costs a fraction of matching it.
      left -= index.entries().length / 8;
      for (const { path } of index.entries()) {
        if (!path.startsWith(head) || !path.endsWith(tail)) continue;
        if (left-- <= 0) return null;
        if (matches(path) && files.push(path) >= MAX_MATCHES) break;
      }
      known.set(place, files);
      return files;
    },
    async reachesSubmodule(index, place) {
      const folders =
        submodules.get(index) ?? index.entries().flatMap(({ kind, path }) => (kind === 'submodule' ? [path] : []));
      submodules.set(index, folders);
      if (folders.length === 0) return false;
      left -= folders.length;
      if (left <= 0) return true;
      const matches = await compile(place);
      return folders.some((folder) => matches(folder, true));
    },
  };
}

/** Whether a path matches; `partly`: whether a path below it could. */
async function compile(place: string): Promise<(path: string, partly?: boolean) => boolean> {
  const { Minimatch } = await import('minimatch');
  const options = {
    dot: true,
    nocomment: true,
    nonegate: true,
    noext: true,
    braceExpandMax: MAX_COMBINATIONS,
    optimizationLevel: 1,
  } as const;
  // Some frameworks have brackets in the names of folders.
  const matchers = [place, ...(place.includes('[') ? [place.replace(/[[\]]/g, '\\$&')] : [])].map(
    (one) => new Minimatch(one, options),
  );
  return (path, partly = false) => matchers.some((matcher) => matcher.match(path, partly));
}

export interface GlobQuestion {
  readonly index: PathIndex;
  readonly globs: GlobMatcher;
  readonly pattern: string;
  readonly page: string;
  readonly folders: Iterable<string>;
}

/** Matches from the root, the page's folder and the folders named before, in this order; the first place with a match decides. */
export async function matchGlob({ index, globs, pattern, page, folders }: GlobQuestion): Promise<GlobMatch> {
  const refused = refuseGlob(pattern);
  const tried: string[] = [];
  let hidden = false;
  const answer = (state: Resolution['state'], reason: string): Resolution => ({
    state,
    target: null,
    candidate: null,
    reason,
    tried,
  });
  if (refused !== null) return { resolution: answer('unverifiable', refused), files: [] };
  for (const { at, reason } of placesOf({ pattern, page, folders })) {
    if (at === null || tried.includes(at)) continue;
    tried.push(at);
    const files = await globs.match(index, at);
    if (files === null)
      return {
        resolution: answer('unverifiable', 'the globs of this run would have to be held against too many files'),
        files: [],
      };
    const count =
      files.length === MAX_MATCHES
        ? `${MAX_MATCHES} or more files match`
        : files.length === 1
          ? 'one file matches'
          : `${files.length} files match`;
    if (files.length > 0) return { resolution: answer('present', `${count} ${reason}`), files };
    const fixed = /^[^*?[\]{}!]*\//.exec(at)?.[0] ?? '';
    if (fixed !== '' && index.behind(fixed) !== null) return { resolution: answer('unverifiable', BEHIND), files: [] };
    // A place that is only guessed at says nothing of submodules.
    if (!at.startsWith('**/') || /^\/*\*\*/.test(pattern)) hidden ||= await globs.reachesSubmodule(index, at);
  }
  if (tried.length === 0) return { resolution: answer('unverifiable', OUTSIDE), files: [] };
  if (hidden) return { resolution: answer('unverifiable', BEHIND), files: [] };
  return {
    resolution: index.truncated
      ? answer('unverifiable', 'the list of files is incomplete')
      : answer('missing', 'no file matches'),
    files: [],
  };
}

function* placesOf({ pattern, page, folders }: Pick<GlobQuestion, 'pattern' | 'page' | 'folders'>): Iterable<{
  readonly at: string | null;
  readonly reason: string;
}> {
  const bare = pattern.replace(/^\/+/, '').replace(/\/$/, '/**');
  const climbs = bare.startsWith('..');
  if (!climbs) yield { at: normalisePath(bare), reason: 'from the repository root' };
  yield { at: normalisePath(`${folderOf(page)}/${bare}`), reason: 'from the page’s folder' };
  if (climbs) return;
  let near = 0;
  for (const folder of folders) {
    if (++near > MAX_NEAR) break;
    yield { at: normalisePath(`${folder}/${bare}`), reason: `in ${folder}, named before` };
  }
  if (!bare.startsWith('**')) yield { at: `**/${bare.replace(/^(?:…|\.\.\.)\//, '')}`, reason: 'anywhere' };
}
