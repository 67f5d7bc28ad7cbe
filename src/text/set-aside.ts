// Tells the path of a copy that somebody kept of older code (`kiln-legacy.js`, `old/kiln.js`, `kiln.bak.js`) from a new place of it.
import { isCode } from './code-path.ts';
import { nameOf } from './paths.ts';

/** In the name of a file beside its own words. */
const OF_NAMES: ReadonlySet<string> = new Set(
  'legacy old older backup bak deprecated archive archived orig original copy copied obsolete retired previous prev former unused disabled save saved v0 v1 alt kopie sicherung copia ancien vieux antiguo viejo antigo stary'.split(
    ' ',
  ),
);
/** Of a folder. */
const OF_FOLDERS: ReadonlySet<string> = new Set(
  'legacy old backup backups bak deprecated archive archived archives obsolete retired attic graveyard unused trash'.split(
    ' ',
  ),
);

/** True where code that was at one path is at another one only as what is kept of it. A page or picture in an archive is read there. */
export function isSetAside(path: string, from: string): boolean {
  if (path === from || !isCode(from)) return false;
  const before = new Set(foldersOf(from));
  if (foldersOf(path).some((folder) => OF_FOLDERS.has(folder) && !before.has(folder))) return true;
  const [old, now] = [wordsOf(from), wordsOf(path)];
  const kept = now.filter((word) => !OF_NAMES.has(word) || old.includes(word));
  return kept.length < now.length && kept.join(' ') === old.join(' ');
}

/** In lower case, without the marks that put a folder first or hide it: `_archive`, `.old`. */
const foldersOf = (path: string): readonly string[] =>
  path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .map((folder) => folder.replace(/^[._-]+|[._-]+$/g, ''));

/** The words of a file's name, of its extensions as well; a number behind a mark (`copy 2`) and `copy of` say no more than the mark. */
function wordsOf(path: string): readonly string[] {
  const words = nameOf(path)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.filter((word, at) => {
    const before = words[at - 1] ?? '';
    return !(word === 'of' && before === 'copy') && !(/^\d$/.test(word) && OF_NAMES.has(before));
  });
}
