// Finds the file of the repository that a case of a report is in: by its file, its class or a suite that is a path. One that could be two is none.
import type { PathIndex } from '../locate/path-index.ts';
import type { ReportedCase } from './test-report.ts';

/** Where a case is: in a file, or for Go, whose reports name packages only, in a package (`github.com/acme/tool/queue`). */
interface CasePlace {
  readonly kind: 'file' | 'package';
  readonly path: string;
  /** Set where the case is not one test but the file itself: one that could not be loaded, or skips itself as it is loaded. */
  readonly whole?: true;
}

/** `ambiguous`: more than one file could be meant. Null where nothing of the case says. */
export type PlacedCase = CasePlace | 'ambiguous' | null;

type Index = Pick<PathIndex, 'isFile' | 'endingWith'>;

interface PlaceOptions {
  readonly index: Index;
  readonly root: string | null;
}

/** The first of the case's hints that leads to one file; a hint that leads to several ends the search. */
export function placeCase(one: ReportedCase, options: PlaceOptions): PlacedCase {
  const placed = placeTest(one, options);
  if (!mayBeFile(one) || placed === 'ambiguous' || placed?.kind === 'package') return placed;
  const named = placeFileName(one.name, options);
  if (placed === null) return named === null || named === 'ambiguous' ? named : { ...named, whole: true };
  return named !== null && named !== 'ambiguous' && named.path === placed.path ? { ...placed, whole: true } : placed;
}

/** Whether the name may be that of a file: a path, or what pytest calls a module of which it ran no test. */
export const mayBeFile = ({ name, className }: Pick<ReportedCase, 'name' | 'className'>): boolean =>
  !/[\s[({]/.test(name) && (looksLikePath(name) || (className === null && /^\w+(?:\.\w+)+$/.test(name)));

function placeFileName(name: string, { index, root }: PlaceOptions): PlacedCase {
  if (!looksLikePath(name)) return placeWithExtension(name.replaceAll('.', '/'), index);
  const path = root === null ? null : pathBelow(name, root);
  return path !== null && index.isFile(path) ? { kind: 'file', path } : placePath(name, index);
}

function placeTest({ file, className, suites, name }: ReportedCase, { index, root }: PlaceOptions): PlacedCase {
  if (file !== null && root !== null) {
    const path = pathBelow(file, root);
    if (path !== null && index.isFile(path)) return { kind: 'file', path };
  }
  if (file !== null) {
    const found = placePath(file, index);
    if (found !== null) return found;
  }
  if (className !== null && !NO_CLASSES.has(className)) {
    const found =
      (looksLikePath(className) ? placePath(className, index) : null) ?? placeClass({ className, name, index });
    if (found !== null) return found;
  }
  for (const suite of suites.toReversed()) {
    const found = looksLikePath(suite) ? placePath(suite, index) : null;
    if (found !== null) return found;
  }
  return null;
}

const looksLikePath = (text: string): boolean => /[\w)\]]\.[a-z]{1,6}$/.test(text) && !/\s[>›]\s|::/.test(text);

/** An absolute path from the repository's folder; null where it leads elsewhere. */
function pathBelow(written: string, root: string): string | null {
  const [path, folder] = [written, root].map((one) =>
    one
      .replace(/^file:\/\//, '')
      .replace(/\\/g, '/')
      .replace(/\/$/, ''),
  );
  return path !== undefined && folder !== undefined && path.startsWith(`${folder}/`)
    ? path.slice(folder.length + 1)
    : null;
}

/** Most segments of an address of a file that are looked at. */
const MAX_SEGMENTS = 60;

/** A path that may begin outside the repository or in one of its packages. */
function placePath(written: string, index: Index): PlacedCase {
  const segments = written
    .replace(/^file:\/\//, '')
    .replace(/\\/g, '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .slice(-MAX_SEGMENTS);
  // `../` of a runner leads out of its own folder, which nobody knows.
  const from = segments.lastIndexOf('..') + 1;
  // Only an absolute path has folders before the repository.
  const isAbsolute = /^(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])/.test(written);
  const last = isAbsolute ? Math.max(from, segments.length - 2) : from;
  for (let at = from; at <= last; at += 1) {
    const path = segments.slice(at).join('/');
    const ends = index.endingWith(path).filter((one) => index.isFile(one));
    if (ends.length > 0) return only(ends);
  }
  return null;
}

function only(paths: readonly string[]): PlacedCase {
  const [first, ...others] = new Set(paths);
  if (first === undefined) return null;
  return others.length === 0 ? { kind: 'file', path: first } : 'ambiguous';
}

/** What `node:test` calls the class of every case. */
const NO_CLASSES: ReadonlySet<string> = new Set(['test']);
/** Of languages whose runners write a module or class that is called like its file; those of JavaScript write titles. */
const EXTENSIONS = ['.py', '.java', '.kt', '.cs', '.php', '.groovy', '.scala', '.swift'];
/** `module::test`, as opposed to a parameter that has colons. */
const RUST_NAME = /^(?:r#)?\w+(?:::(?:r#)?\w+)+$/;

function placeClass({
  className,
  name,
  index,
}: {
  readonly className: string;
  readonly name: string;
  readonly index: Index;
}): PlacedCase {
  if (className.includes('/') && !className.includes('::')) return { kind: 'package', path: className };
  if (className.includes('::') || RUST_NAME.test(name)) return placeRust({ binary: className, name, index });
  const segments = className
    .split(/[.\\]/)
    .map((segment) => segment.replace(/\$.*$/, ''))
    .filter((segment) => segment !== '');
  // `tests.test_a.TestClass`: the class may be in the last segments, the file ends one of them.
  for (let end = segments.length; end > 0 && end >= segments.length - 3; end -= 1) {
    const path = segments.slice(0, end).join('/');
    const found = placeWithExtension(path, index);
    if (found !== null) return found;
  }
  const last = segments.at(-1) ?? '';
  // A class in a file of its own name, wherever its package is.
  return /^[A-Z]\w*Tests?$|^[A-Z]\w*Spec$|^Test[A-Z]\w*$/.test(last) ? placeWithExtension(last, index) : null;
}

function placeWithExtension(path: string, index: Index): PlacedCase {
  return only(
    EXTENSIONS.flatMap((extension) => {
      const file = `${path}${extension}`;
      return index.endingWith(file);
    }),
  );
}

/** `crate::binary` with `module::test`, as nextest writes them. */
function placeRust({
  binary,
  name,
  index,
}: {
  readonly binary: string;
  readonly name: string;
  readonly index: Index;
}): PlacedCase {
  const [crate = '', target] = binary.split('::');
  const modules = name
    .split('::')
    .slice(0, -1)
    .filter((part) => part !== 'tests' && part !== 'test');
  const files =
    target === undefined
      ? modules.length === 0
        ? ['src/lib.rs', 'src/main.rs']
        : [`src/${modules.join('/')}.rs`, `src/${modules.join('/')}/mod.rs`]
      : [`tests/${target.replace(/^.*\//, '')}.rs`, `tests/${target.replace(/^.*\//, '')}/main.rs`];
  const found = files.flatMap((file) => index.endingWith(file));
  if (new Set(found).size < 2) return only(found);
  // Several packages have such a file: the folder of the package is called like it.
  const own = found.filter((path) =>
    files.some((file) =>
      [crate, crate.replace(/_/g, '-')].some(
        (folder) => path === `${folder}/${file}` || path.endsWith(`/${folder}/${file}`),
      ),
    ),
  );
  return own.length === 0 ? 'ambiguous' : only(own);
}
