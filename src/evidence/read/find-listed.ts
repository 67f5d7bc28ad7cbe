// Reads several files of one folder that are written with a slash between their names: `insert/update.ts`, `fade_in/out.xml`, `guide-2d/3d.md`.
import { folderOf } from '../../text/paths.ts';
import type { Token } from './classify-span.ts';

/** Most names written so together. */
const MOST_NAMES = 4;

/** What a path may be short for. */
interface Reading {
  /** The folder that is written before the names; empty without one. */
  readonly folder: string;
  readonly names: readonly string[];
}

/** What is asked of the files of a repository. */
interface Files {
  readonly isFile: (path: string) => boolean;
  /** Files of this name. */
  readonly named: (name: string) => readonly string[];
}

/** Folders of one name that are looked into. */
const MOST_PLACES = 200;

/** The files, as paths from the written folder, of which all are there, in one folder; null where no reading has them. */
export function findListed(path: string, sides: readonly Files[]): readonly string[] | null {
  for (const { folder, names } of readingsOf(path)) {
    const isThere = sides.some(({ isFile, named }) =>
      named(names[0] ?? '')
        .slice(0, MOST_PLACES)
        .some((file) => {
          const place = folderOf(file);
          return (
            (folder === '' || place === folder || place.endsWith(`/${folder}`)) &&
            names.every((name) => isFile(place === '' ? name : `${place}/${name}`))
          );
        }),
    );
    if (isThere) return names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  }
  return null;
}

const EXTENSION = /(?:\.[A-Za-z][\w-]*)+$/;
/** What a name begins with, in whole words: `fade_` of `fade_in`. */
const BEGINNING = /^(.*[_-])[^_-]+$/;

/** With the same ending for all, and with the same beginning too; the fewest names first. */
function readingsOf(path: string): readonly Reading[] {
  const extension = EXTENSION.exec(path)?.[0] ?? '';
  const parts = path.slice(0, path.length - extension.length).split('/');
  if (extension === '' || parts.some((part) => part === '')) return [];
  const readings: Reading[] = [];
  for (let count = 2; count <= Math.min(MOST_NAMES, parts.length); count += 1) {
    const [first = '', ...rest] = parts.slice(-count);
    if ([first, ...rest].some((stem) => /[.~*{}]/.test(stem))) break;
    const folder = parts.slice(0, -count).join('/');
    const begin = BEGINNING.exec(first)?.[1] ?? null;
    if (begin !== null)
      readings.push({ folder, names: [first, ...rest.map((stem) => begin + stem)].map((stem) => stem + extension) });
    readings.push({ folder, names: [first, ...rest].map((stem) => stem + extension) });
  }
  return readings;
}

/** Words that are written side by side, one in place of the other. */
const PAIRS: ReadonlySet<string> = new Set(
  'in/out on/off up/down left/right top/bottom show/hide open/close start/stop start/end begin/end enter/exit enter/leave add/remove add/delete create/update create/delete read/write get/set min/max push/pull push/pop load/save import/export encode/decode request/response req/res client/server input/output before/after old/new first/last front/back light/dark small/large lock/unlock enable/disable login/logout connect/disconnect attach/detach mount/unmount encrypt/decrypt upload/download send/receive tx/rx rx/tx host/device'.split(
    ' ',
  ),
);

/** The files that a path is short for; null for one that is a path like any other. */
export type ListedBy = (path: string) => readonly string[] | null;

/** A path that is short for several files is each of them; one that only reads so may be none, and is not surely missing. */
export function asListed(token: Token, listedBy: ListedBy | undefined): readonly Token[] {
  const { kind, path } = token;
  if (kind !== 'path' || path?.includes('/') !== true || listedBy === undefined) return [token];
  const listed = listedBy(path);
  if (listed !== null) return listed.map((one) => ({ ...token, path: one, surelyPath: false }));
  return token.surelyPath && readsAsList(path) ? [{ ...token, surelyPath: false }] : [token];
}

/** True where the last two names differ in a word, or a number, that is written in place of the other: nothing says that it is one path. */
function readsAsList(path: string): boolean {
  const extension = EXTENSION.exec(path)?.[0] ?? '';
  const [last = '', before = ''] = path
    .slice(0, path.length - extension.length)
    .split('/')
    .reverse();
  const word = /(?<=[_-])[^_-]+$/.exec(before)?.[0] ?? '';
  if (extension === '' || word === '') return false;
  return (
    PAIRS.has(`${word}/${last}`.toLowerCase()) || (/^v?\d+[a-z]{0,2}$/i.test(word) && /^v?\d+[a-z]{0,2}$/i.test(last))
  );
}
