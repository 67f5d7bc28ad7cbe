// Reads several files of one folder that are written with a slash between their names: `insert/update.ts`, `fade_in/out.xml`, `guide-2d/3d.md`.
// Only words that are written in place of one another make a list: `core/parser.ts` is a path, also where `core.ts` and `parser.ts` lie side by side.
import { folderOf } from '../../text/paths.ts';
import type { Token } from './classify-span.ts';

/** Most names written so together. */
const MOST_NAMES = 4;

/** What a path may be short for. */
interface Reading {
  /** The folder that is written before the names; empty without one. */
  readonly folder: string;
  readonly names: readonly string[];
  /** Set where the names surely make a list: they may lie in several folders, if no other file has one of them. */
  readonly spread?: true;
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
  for (const { folder, names, spread } of readingsOf(path)) {
    const isThere = sides.some(
      ({ isFile, named }) =>
        (spread === true && names.every((name) => named(name).length === 1)) ||
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
    if (!areAlternatives([first, ...rest])) continue;
    const folder = parts.slice(0, -count).join('/');
    const begin = BEGINNING.exec(first)?.[1] ?? null;
    if (begin !== null)
      readings.push({ folder, names: [first, ...rest.map((stem) => begin + stem)].map((stem) => stem + extension) });
    readings.push({ folder, names: [first, ...rest].map((stem) => stem + extension) });
  }
  const joined = joinedNames(parts);
  return joined === null
    ? readings
    : [...readings, { folder: '', names: joined.map((stem) => stem + extension), spread: true }];
}

/** `BerthList/Detail/View`: three names or four, of which the later ones are each the last word in place of that of the first. */
function joinedNames([first = '', ...rest]: readonly string[]): readonly string[] | null {
  const words = first.match(/[A-Z][a-z0-9]+/g) ?? [];
  if (words.length < 2 || words.join('') !== first) return null;
  if (rest.length < 2 || rest.length >= MOST_NAMES || !rest.every((name) => /^[A-Z][a-z0-9]+$/.test(name))) return null;
  const begin = words.slice(0, -1).join('');
  return [first, ...rest.map((name) => begin + name)];
}

/** Things that are written side by side, one in place of the other: after a word only, for alone they name folders too, as in `client/server.ts`. */
const THINGS =
  'left/right top/bottom start/end begin/end min/max request/response req/res client/server server/client input/output before/after old/new first/last front/back light/dark small/large tx/rx rx/tx host/device';
/** What is done, and where to: such words alone are a list. */
const DEEDS =
  'in/out on/off up/down 2d/3d 1d/2d show/hide open/close start/stop enter/exit enter/leave add/remove add/delete insert/update insert/delete insert/remove update/delete create/update create/delete create/destroy read/write get/set get/post get/put post/put put/delete push/pull push/pop load/save import/export encode/decode serialize/deserialize compress/decompress pack/unpack lock/unlock enable/disable login/logout connect/disconnect subscribe/unsubscribe attach/detach mount/unmount encrypt/decrypt upload/download send/receive install/uninstall undo/redo expand/collapse increment/decrement';

const ALONE: ReadonlySet<string> = new Set(DEEDS.split(' '));
const AFTER_A_WORD: ReadonlySet<string> = new Set([...ALONE, ...THINGS.split(' ')]);

/** The files that a path is short for; null for one that is a path like any other. */
export type ListedBy = (path: string) => readonly string[] | null;

/** A path that is short for several files is each of them; one that only reads so may be none, and is not surely missing. */
export function asListed(token: Token, listedBy: ListedBy | undefined): readonly Token[] {
  const { kind, path } = token;
  if (kind !== 'path' || path?.includes('/') !== true || listedBy === undefined) return [token];
  const isList = readsAsList(path);
  if (!isList && joinedNames(path.replace(EXTENSION, '').split('/')) === null) return [token];
  const listed = listedBy(path);
  if (listed !== null) return listed.map((one) => ({ ...token, path: one, surelyPath: false }));
  return [isList ? { ...token, surelyPath: false } : token];
}

/** True where the last two names differ in a word, or a number, that is written in place of the other: nothing says that it is one path. */
function readsAsList(path: string): boolean {
  const extension = EXTENSION.exec(path)?.[0] ?? '';
  const names = path
    .slice(0, path.length - extension.length)
    .split('/')
    .slice(-2);
  return extension !== '' && areAlternatives(names);
}

const NUMBER = /^v?\d+[a-z]{0,2}$/i;

/** True where each name can be in place of the last word of the one before it. */
function areAlternatives(names: readonly string[]): boolean {
  return names.every((name, at) => {
    const before = names[at - 1];
    if (before === undefined) return true;
    const word = /[^_-]+$/.exec(before)?.[0] ?? '';
    const pair = `${word}/${name}`.toLowerCase();
    return word === before ? ALONE.has(pair) : AFTER_A_WORD.has(pair) || (NUMBER.test(word) && NUMBER.test(name));
  });
}
