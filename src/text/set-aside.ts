// Tells the path of a copy that somebody kept of older code (`kiln-legacy.js`, `old_kiln.py`, `kiln.bak.js`) from a new place of it.
import { isCode } from './code-path.ts';
import { isNameAndWord } from './name-words.ts';

/** Joined to the name of a file. Versions, and folders of any name, may be where its work is done now. */
const MARKS: ReadonlySet<string> = new Set(['legacy', 'old', 'deprecated', 'bak', 'backup', 'orig', 'copy']);

/** True where code that was at one path is at another one only as what is kept of it: its name is the old one and one such word. */
export function isSetAside(path: string, from: string): boolean {
  return path !== from && isCode(from) && isNameAndWord(path, from, (word) => MARKS.has(word));
}

const ARCHIVE = /(?:^|\/)[._-]?(?:archives?|archived|archiv|архив|归档|存档)\//iu;

/** True where one path is in an archive and the other is not: what somebody put away there is hardly what is meant where nothing says so. */
export const isArchived = (path: string, from: string): boolean => ARCHIVE.test(path) && !ARCHIVE.test(from);
