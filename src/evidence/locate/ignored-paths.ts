// Tells paths that the repository keeps out of itself (`.gitignore`): what a build or a run writes there is on no commit, and not missing.
import type { Contents } from '../compare/contents.ts';
import type { CitationBuilder } from '../citation.ts';
import { citationsOf, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import type { PathIndex } from './path-index.ts';
import { splitLines } from '../../text/lines.ts';

/** Most lines of a `.gitignore` that are read, and longest of them. */
const MAX_LINES = 2_000;
const MAX_LENGTH = 200;

type IsIgnored = (path: string) => boolean;

/** What the repository itself keeps out is on no commit, and so not missing. Git's list of it is read only where something is. */
export async function liftIgnored({ contents, head, base, pages }: EvidenceRun): Promise<void> {
  for (const [side, citing] of [
    [head, pages.head],
    [base, pages.base],
  ] as const) {
    const missed = citationsOf(citing).filter(isMissed);
    if (side === null || missed.length === 0) continue;
    const isIgnored = await readIgnored({ contents, side, places: missed.flatMap(placesOf) });
    const isIgnoredAtRoot = await readIgnored({ contents, side, places: [] });
    const wholeOf = openWhole(side.index);
    for (const citation of missed)
      if (placesOf(citation).some((path) => isIgnored(path) || wholeOf(path).some(isIgnoredAtRoot)))
        citation.resolution = { ...citation.resolution, state: 'unverifiable', why: { code: 'ignored' } };
  }
}

/** What base had and this change took away is gone, ignored or not. */
function isMissed(citation: CitationBuilder): boolean {
  const { resolution, change } = citation;
  return resolution.state === 'missing' && (change === null || change === 'unchanged') && placesOf(citation).length > 0;
}

/** Where it would be; of a glob, a file that it would match, from the root or the page's folder. */
function placesOf({ reference: { kind }, resolution: { target, tried } }: CitationBuilder): readonly string[] {
  if (kind !== 'glob') return target === null ? [] : [target];
  return tried
    .slice(0, 2)
    .filter((place) => !place.startsWith('**/'))
    .map((place) => place.replace(/\{([^{},]*)[^{}]*\}/g, '$1').replace(/\[[^\]]*\]|\*+|\?/g, 'x'));
}

/** Most folders of one name that a path may be in. */
const MAX_FOLDERS = 20;

/** Where no folder of the root has the first name of a path, the path below every folder that has: `tools/data/runs.json` for `data/runs.json`. */
function openWhole(index: PathIndex): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const slash = path.indexOf('/');
    const first = path.slice(0, Math.max(0, slash));
    if (first === '' || index.has(first)) return [];
    const found =
      known.get(first) ??
      index
        .endingWith(first)
        .filter((one) => index.isFolder(one))
        .slice(0, MAX_FOLDERS);
    known.set(first, found);
    return found.map((folder) => folder + path.slice(slash));
  };
}

/** Most files of patterns that are read in one snapshot. */
const MAX_FILES = 200;

/** Reads the `.gitignore` of the root and of every folder above a place; without one, nothing is ignored. */
export async function readIgnored({
  contents,
  side: { snapshot, index },
  places,
  meant = false,
}: {
  readonly contents: Contents;
  readonly side: Pick<Side, 'snapshot' | 'index'>;
  readonly places: readonly string[];
  readonly meant?: boolean;
}): Promise<IsIgnored> {
  const folders = new Set(['', ...places.flatMap(prefixesOf).map((folder) => `${folder}/`)]);
  const files = [...folders].map((folder) => `${folder}.gitignore`).filter((file) => index.isFile(file));
  const texts = await contents.texts(snapshot, files.slice(0, MAX_FILES));
  const read = [...texts].flatMap(([file, text]) => {
    const folder = file.slice(0, -'.gitignore'.length);
    return text === null ? [] : [{ folder, isIgnored: parseIgnored(text, { inFolder: folder !== '', meant }) }];
  });
  return (path) =>
    read.some(({ folder, isIgnored }) => path.startsWith(folder) && isIgnored(path.slice(folder.length)));
}

/** Keeps out all that is beside it. At the root it is the start of a list of what is kept. */
const ALL = /^\/?\*{1,2}$/;

/** `out/   # made by the build`: to git that is all one name, which no file has. Its author meant to keep `out/` out. */
const REMARK = /\s#.*$/;

interface Reading {
  readonly inFolder?: boolean;
  /** Whether what is before a remark counts as a pattern. */
  readonly meant?: boolean;
}

/** Understands the common patterns. A pattern it does not understand, and one that is taken back (`!keep`), ignores nothing. */
export function parseIgnored(text: string, { inFolder = false, meant = false }: Reading = {}): IsIgnored {
  const lines = splitLines(text)
    .slice(0, MAX_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && line.length <= MAX_LENGTH)
    .map((line) => (meant ? line.replace(REMARK, '').trim() : line));
  const ignored = lines
    .filter((line) => !line.startsWith('!'))
    .flatMap((line) => (inFolder && ALL.test(line) ? /^[^/]/ : (patternOf(line) ?? [])));
  const kept = lines.filter((line) => line.startsWith('!')).flatMap((line) => patternOf(line.slice(1)) ?? []);
  return (path) => {
    const places = prefixesOf(path);
    return (
      places.some((place) => ignored.some((pattern) => pattern.test(place))) &&
      !places.some((place) => kept.some((pattern) => pattern.test(place)))
    );
  };
}

/** The path and every folder it lies in. */
function prefixesOf(path: string): readonly string[] {
  const parts = path.replace(/\/+$/, '').split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Matches one path or folder; null for patterns with more than two stars or with brackets. */
function patternOf(line: string): RegExp | null {
  const bare = line.replace(/\/\*{0,2}$/, '');
  if (!/[A-Za-z0-9]/.test(bare) || /[[\]?\\{}]/.test(bare) || bare.split('*').length > 3) return null;
  const anchored = bare.includes('/') && !bare.startsWith('**/');
  const name = bare.replace(/^\*\*\//, '').replace(/^\//, '');
  const source = name
    .split(/\*+/)
    .map((part) => part.replaceAll(/[.+^$()|]/g, String.raw`\$&`))
    .join('[^/]*');
  return new RegExp(`${anchored ? '^' : '(?:^|/)'}${source}$`);
}
