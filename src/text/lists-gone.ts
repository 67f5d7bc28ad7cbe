// Tells headings of lists of what is no more: `Deleted (3 files)`.
import { DELETED, DELETED_ELSEWHERE, RETIRED } from './gone-words.ts';

const FILES =
  'files?|modules?|paths?|tests?|scripts?|components?|folders?|pages?|docs?|documents?|code|sources?|dateien|archivos|ficheros|fichiers|arquivos|файлы|pliki';
const GONE_FROM_HERE = `(?:${DELETED}|${RETIRED}|${DELETED_ELSEWHERE})`;
/** `Deleted`, `Removed files`, `Files deleted (3)`, `Removed in this release`; to its end. */
const LISTS_GONE = new RegExp(
  `^[^\\p{L}]{0,8}(?:(?:(?:all|old|obsolete)\\s)?(?:${FILES})\\s(?:(?:that|which)\\s)?(?:(?:were|are|was)\\s)?)?${GONE_FROM_HERE}(?:\\s(?:${FILES}))?(?:\\s(?:in|by|with|during|since|from|on)\\s[^()]{1,30})?(?:\\s?[([（][^()]{0,30}[)\\]）])?[^\\p{L}\\p{N}]{0,8}$`,
  'iu',
);
const LONGEST_HEADING = 100;

/** True of a heading that says of what is listed below it that it is no more, and says nothing else. */
export const listsGone = (heading: string): boolean => heading.length <= LONGEST_HEADING && LISTS_GONE.test(heading);
