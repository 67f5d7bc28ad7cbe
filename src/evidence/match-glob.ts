// Matches a glob against the files of a snapshot, within bounds.
import { folderOf, type PathIndex } from './path-index.ts';
import { normalisePath } from './resolve-path.ts';
import type { Resolution } from './reference.ts';

/** Longest glob and most brace groups, alternatives and stars in it: beyond these, matching could take very long. */
const MAX_LENGTH = 500;
const MAX_COMBINATIONS = 64;
const MAX_STARS = 12;
/** Most matching files kept. */
const MAX_MATCHES = 5000;

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

/** Matches from the root, the page's folder and the folders named before, in this order; the first place with a match decides. */
export async function matchGlob({ index, pattern, page, folders }: { readonly index: PathIndex; readonly pattern: string; readonly page: string; readonly folders: readonly string[] }): Promise<GlobMatch> {
  const refused = refuseGlob(pattern);
  const tried: string[] = [];
  const answer = (state: Resolution['state'], reason: string): Resolution => ({ state, target: null, candidate: null, reason, tried });
  if (refused !== null) return { resolution: answer('unverifiable', refused), files: [] };
  const bare = pattern.replace(/^\/+/, '').replace(/\/$/, '/**');
  const places: readonly (readonly [string | null, string])[] = [
    [bare.startsWith('..') ? null : normalisePath(bare), 'from the repository root'],
    [normalisePath(`${folderOf(page)}/${bare}`), 'from the page’s folder'],
    ...folders.slice(0, 8).map((folder): [string | null, string] => [normalisePath(`${folder}/${bare}`), `in ${folder}, named before`]),
    ...(bare.startsWith('..') || bare.startsWith('**') ? [] : [[`**/${bare.replace(/^(?:…|\.\.\.)\//, '')}`, 'anywhere'] as const]),
  ];
  const { Minimatch } = await import('minimatch');
  for (const [place, reason] of places) {
    if (place === null || tried.includes(place)) continue;
    tried.push(place);
    const options = { dot: true, nocomment: true, nonegate: true, noext: true, braceExpandMax: MAX_COMBINATIONS, optimizationLevel: 1 } as const;
    // Some frameworks have brackets in the names of folders.
    const matchers = [place, ...(place.includes('[') ? [place.replace(/[[\]]/g, '\\$&')] : [])].map((one) => new Minimatch(one, options));
    const files: string[] = [];
    const fixed = /^[^*?[\]{}!]*\//.exec(place)?.[0] ?? '';
    for (const { path } of index.entries()) {
      if (path.startsWith(fixed) && matchers.some((matcher) => matcher.match(path)) && files.push(path) >= MAX_MATCHES) break;
    }
    if (files.length > 0) return { resolution: answer('present', `${files.length === MAX_MATCHES ? `${MAX_MATCHES} or more` : files.length} ${files.length === 1 ? 'file matches' : 'files match'} ${reason}`), files };
    if (fixed !== '' && index.behind(fixed) !== null) return { resolution: answer('unverifiable', 'behind a symbolic link or submodule'), files: [] };
  }
  if (normalisePath(bare) === null && normalisePath(`${folderOf(page)}/${bare}`) === null) return { resolution: answer('unverifiable', 'outside the repository'), files: [] };
  return { resolution: index.truncated ? answer('unverifiable', 'the list of files is incomplete') : answer('missing', 'no file matches'), files: [] };
}
