// Globs that name documents: which are allowed, and matching them in bounded time.
const MAX_LENGTH = 256;
const MAX_BRACES = 4;
const MAX_ALTERNATIVES = 64;
const MAX_GLOBSTARS = 4;
/** Stars in one path segment: each multiplies the ways to match it by the segment's length. */
const MAX_STARS = 3;

/** Whether it can match more than the one path that is written. */
export const hasMagic = (glob: string): boolean => /[*?[\]{}]/.test(glob);

/** Why a glob is refused, with the fix, as the end of a sentence that begins with the glob; null where it is fine. */
export function findGlobProblem(glob: string): string | null {
  if (glob === '') return 'is empty: write a path from the repository’s root, such as `docs/status.md`';
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters: shorten it`;
  if (/\p{Cc}/u.test(glob)) return 'holds a control character: remove it';
  if (glob.includes('\\')) return 'holds a backslash: separate folders with `/`';
  if (/^(?:\/|[A-Za-z]:)/.test(glob)) return 'is absolute: write it from the repository’s root';
  if (/^[!#]/.test(glob)) return 'begins with `!` or `#`, which means nothing here: name the pages to check';
  const segments = glob.split('/');
  if (segments.includes('..') || segments.includes('.'))
    return 'has a `.` or `..` in it: write it from the repository’s root';
  if (segments.includes('')) return 'has an empty folder name: remove the extra `/`';
  return isBounded(segments) ? null : 'is too complex: split it into several simpler ones';
}

function isBounded(segments: readonly string[]): boolean {
  const glob = segments.join('/');
  const braces = glob.split('{').length - 1;
  const alternatives = braces === 0 ? 1 : glob.split(',').length;
  return (
    braces <= MAX_BRACES &&
    alternatives <= MAX_ALTERNATIVES &&
    !/\{[^{}]*\.\.[^{}]*\}/.test(glob) &&
    segments.filter((segment) => segment.includes('**')).length <= MAX_GLOBSTARS &&
    segments.every((segment) => segment === '**' || segment.split('*').length - 1 <= MAX_STARS)
  );
}

/**
 * One predicate over paths for each glob, in order. minimatch is loaded only where a glob needs it.
 * @throws RangeError for a glob that `findGlobProblem` refuses: ask it first.
 */
export async function compileGlobs(globs: readonly string[]): Promise<readonly ((path: string) => boolean)[]> {
  for (const glob of globs) {
    const problem = findGlobProblem(glob);
    if (problem !== null) throw new RangeError(`\`${glob}\` ${problem}.`);
  }
  if (!globs.some(hasMagic)) return globs.map((glob) => (path) => path === glob);
  const { Minimatch } = await import('minimatch');
  return globs.map((glob) => {
    if (!hasMagic(glob)) return (path) => path === glob;
    const matcher = new Minimatch(glob, { dot: true, noext: true, nocomment: true, nonegate: true });
    // A file may be named with the very characters that mean something in a glob.
    return (path) => path === glob || matcher.match(path);
  });
}
