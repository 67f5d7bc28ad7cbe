// Tells the path of a copy that somebody kept of older code (`kiln-legacy.js`, `old_kiln.py`, `kiln.bak.js`) from a new place of it.
import { isCode } from './code-path.ts';
import { nameOf } from './paths.ts';

/** Joined to the name of a file. Versions, and folders of any name, may be where its work is done now. */
const MARKS: ReadonlySet<string> = new Set(['legacy', 'old', 'deprecated', 'bak', 'backup', 'orig', 'copy']);

/** True where code that was at one path is at another one only as what is kept of it: its name is the old one and one such word. */
export function isSetAside(path: string, from: string): boolean {
  if (path === from || !isCode(from)) return false;
  const [old, now] = [wordsOf(from).join(' '), wordsOf(path)];
  return now.some((word, at) => MARKS.has(word) && now.toSpliced(at, 1).join(' ') === old);
}

/** The words of a file's name, of its extensions as well. */
const wordsOf = (path: string): readonly string[] =>
  nameOf(path)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
