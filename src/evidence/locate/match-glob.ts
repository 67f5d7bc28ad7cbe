// Matches a glob against the files of a snapshot, within bounds.
import { findHidden, type HiddenPath, type ListSubmodules } from './hidden-paths.ts';
import { type PathIndex } from './path-index.ts';
import type { GlobProblem, PlaceWhy, Resolution, Why } from '../resolution.ts';
import { folderOf, normalisePath } from '../../text/paths.ts';

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

interface GlobMatch {
  readonly resolution: Resolution;
  /** Matching files, at most 5000. */
  readonly files: readonly string[];
}

/** Why a glob is refused; null for one that is fine. */
function refuseGlob(pattern: string): GlobProblem | null {
  if (pattern.length > MAX_LENGTH) return { kind: 'length', most: MAX_LENGTH };
  if (pattern.split('*').length > MAX_STARS + 1) return { kind: 'stars', most: MAX_STARS };
  let combinations = 1;
  let depth = 0;
  let commas = 0;
  for (const character of pattern) {
    if (character === '{') {
      if (++depth > 1) return { kind: 'nested-braces' };
      commas = 0;
    } else if (character === ',' && depth > 0) commas++;
    else if (character === '}' && depth > 0) {
      depth--;
      combinations *= commas + 1;
      if (combinations > MAX_COMBINATIONS) return { kind: 'alternatives', most: MAX_COMBINATIONS };
    }
  }
  return /\{[^}]*\.\./.test(pattern) ? { kind: 'counting' } : null;
}

/** What matching may still cost in one snapshot, in paths held against a pattern; and what was matched before. */
export interface GlobMatcher {
  /** Matching files by whole pattern; null once the bound is hit. */
  match(index: PathIndex, place: string): Promise<readonly string[] | null>;
  /** True where a submodule could hold matches, or once the bound is hit. */
  reachesSubmodule(index: PathIndex, place: string): Promise<boolean>;
}

/** @param tests Most paths held against patterns. */
export function openGlobMatcher(tests = MAX_TESTS): GlobMatcher {
  const known = new Map<string, readonly string[]>();
  let left = tests;
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
      const folders = index.submodules();
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

interface GlobQuestion {
  readonly index: PathIndex;
  readonly globs: GlobMatcher;
  readonly pattern: string;
  readonly page: string;
  readonly folders: Iterable<string>;
  readonly listSubmodules: ListSubmodules;
}

/** Matches from the root, the page's folder and the folders named before, in this order; the first place with a match decides. */
export async function matchGlob(question: GlobQuestion): Promise<GlobMatch> {
  const { index, globs, pattern, page, folders } = question;
  const refused = refuseGlob(pattern);
  const tried: string[] = [];
  let hidden = false;
  const answer = (state: Resolution['state'], why: Why): Resolution => ({
    state,
    target: null,
    candidate: null,
    why,
    tried,
  });
  if (refused !== null)
    return { resolution: answer('unverifiable', { code: 'glob-refused', problem: refused }), files: [] };
  for (const { at, place } of placesOf({ pattern, page, folders })) {
    if (at === null || tried.includes(at)) continue;
    tried.push(at);
    const files = await globs.match(index, at);
    if (files === null)
      return {
        resolution: answer('unverifiable', { code: 'glob-too-costly' }),
        files: [],
      };
    const why: Why = { code: 'glob-matches', count: files.length, capped: files.length === MAX_MATCHES, place };
    if (files.length > 0) return { resolution: answer('present', why), files };
    const fixed = /^[^*?[\]{}!]*\//.exec(at)?.[0] ?? '';
    if (fixed !== '' && index.behind(fixed) !== null)
      return { resolution: answer('unverifiable', { code: 'glob-behind-link' }), files: [] };
    // A place that is only guessed at says nothing of submodules.
    if (!at.startsWith('**/') || /^\/*\*\*/.test(pattern)) hidden ||= await globs.reachesSubmodule(index, at);
  }
  if (tried.length === 0) return { resolution: answer('unverifiable', { code: 'outside' }), files: [] };
  if (hidden) return { resolution: answer('unverifiable', { code: 'glob-behind-link' }), files: [] };
  const perhaps = findHiddenFolder(question);
  if (perhaps !== null)
    return { resolution: answer('unverifiable', { code: 'perhaps-in-submodule', ...perhaps }), files: [] };
  if (index.truncated) return { resolution: answer('unverifiable', { code: 'truncated-listing' }), files: [] };
  const candidate = await inOtherCase({ index, globs, pattern });
  const missing = answer('missing', { code: 'glob-unmatched' });
  return {
    // Where only the case differs, the files are there and the pointer is wrong.
    resolution: candidate === null ? missing : { ...missing, candidate, moved: true },
    files: [],
  };
}

/** The submodule whose folders those that a glob begins with may be. */
function findHiddenFolder({ index, pattern, page, listSubmodules }: GlobQuestion): HiddenPath | null {
  const literal = /^(?!\.\.)[^*?[\]{}!]*\//.exec(pattern.replace(/^\/+/, ''))?.[0] ?? '';
  const path = literal === '' ? null : normalisePath(`${literal}x`);
  return path === null ? null : findHidden({ index, path, page, listSubmodules });
}

/** The glob with its folder, and if need be its ending, in the letter case in which it matches; null where none does. */
async function inOtherCase({
  index,
  globs,
  pattern,
}: Pick<GlobQuestion, 'index' | 'globs' | 'pattern'>): Promise<string | null> {
  const head = /^[^*?[\]{}!]*\//.exec(pattern)?.[0] ?? '';
  const rest = pattern.slice(head.length);
  const folder = head.slice(0, -1);
  const spelled = folder === '' || index.isFolder(folder) ? head : `${index.inOtherCase(folder) ?? folder}/`;
  for (const candidate of new Set([spelled + rest, spelled + rest.toLowerCase()])) {
    if (candidate !== pattern && ((await globs.match(index, candidate))?.length ?? 0) > 0) return candidate;
  }
  return null;
}

function* placesOf({ pattern, page, folders }: Pick<GlobQuestion, 'pattern' | 'page' | 'folders'>): Iterable<{
  readonly at: string | null;
  readonly place: PlaceWhy;
}> {
  const bare = pattern.replace(/^\/+/, '').replace(/\/$/, '/**');
  const climbs = /^\.\.(?:\/|$)/.test(bare);
  if (!climbs) yield { at: normalisePath(bare), place: { code: 'from-root' } };
  yield { at: normalisePath(`${folderOf(page)}/${bare}`), place: { code: 'from-page' } };
  if (climbs) return;
  let near = 0;
  for (const folder of folders) {
    if (++near > MAX_NEAR) break;
    yield { at: normalisePath(`${folder}/${bare}`), place: { code: 'in-folder', folder } };
  }
  if (!bare.startsWith('**')) yield { at: `**/${bare.replace(/^(?:…|\.\.\.)\//, '')}`, place: { code: 'matches-end' } };
}
