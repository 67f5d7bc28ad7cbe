// Recognises that a page itself calls a reference gone: then no claim rests on it.
import { DELETED, DELETED_ELSEWHERE, MOVED, ORDERS, RETIRED } from '../../text/gone-words.ts';

/** Verbs between a path and the word that says what became of it: `was`, `wurde`, `ha sido`. */
const BEING =
  'is|are|was|were|has been|have been|been|ist|sind|wurden?|fue(?:ron)?|ha[ns]? sido|es|son|est|sont|a été|ont été|foi|foram|был[аои]?|zijn|werd(?:en)?|został[aoy]?';
const PAST = `${DELETED}|${RETIRED}|${DELETED_ELSEWHERE}`;
const NO_MORE = '(?![\\p{L}\\p{N}_-]|\\s+yet)';
/** Of words that can as well be said of the thing after them (`removed accounts`): what may follow where they are said of the path. */
const ENDS =
  '(?=[\\s*_"”]*(?:$|[).,;:!?|/\\]（）。、，；：—–→#]|->|-\\s|\\()|\\s(?:in|by|on|at|since|with|as|from|for|to|via|per|after|before|during|under|when|once|because|due|now|today|already|entirely|completely|upstream|v?\\d[\\d.-]*(?=[^\\p{L}\\d]*$|[).,;])|\\d{4}-\\d\\d|and\\s(?:$|(?:its|the|their|now|not|replaced|moved|merged|folded|superseded|renamed|rewritten|inlined|split)(?!\\p{L})))(?!\\p{L}))';
/** Right after the reference: `, which is deleted`, `was renamed to …`, `wurde entfernt`; `(deleted in #12)`, `— removed`, `no longer exists`. */
const AFTER = new RegExp(
  `^[\\s*_)\\]]{0,4}(?:[,([（，、—–:：-]|->|→|は|が|已被|被)?\\s{0,3}(?:(?:(?:which|that|file|test|module|now|since|all|both)\\s){0,3}(?:${BEING})\\s(?:(?:now|since|all|both|been|теперь)\\s){0,2}(?:${PAST}|gone|superseded|renamed|moved to|replaced by|no longer (?:present|there|in the (?:tree|repo|repository)))${NO_MORE}|(?:(?:now|since|file|test|module|теперь)\\s){0,3}(?:(?:${DELETED}|${RETIRED}|eliminated|superseded|renamed)${NO_MORE}${ENDS}|(?:(?!eliminated)(?:${DELETED_ELSEWHERE})|gone|moved to|replaced by|no longer (?:present|there|in the (?:tree|repo|repository)))${NO_MORE}))`,
  'iu',
);
/** Right before it: `removed: `, `deleted `, `formerly `. */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_-])(?:${DELETED}|${RETIRED}|${MOVED}|${ORDERS}|former|formerly|previously|was|ehemals|vormals|anciennement|anteriormente|原(?:名|为|文件)?|gelöschte[nrs]?|entfernte[nrs]?|已删除|已刪除|已移除|удал[её]нн(?:ый|ая|ое|ые))(?:\\s(?:the|all|of|old|legacy|stale)){0,2}(?:\\s(?:file|test|module|in favou?r of))?[\\s:：([（—–-]{1,4}$`,
  'iu',
);
/** `Removal of the temporary file (`: the work was to take it away. What is between says only what kind of file it is. */
const REMOVAL =
  /^[^\p{L}]{0,6}(?:removal|deletion|remoção|exclusão|eliminación|suppression|rimozione|eliminazione|entfernung|löschung|удаление|usunięcie)\s(?:(?:of|del?|d[ao]s?|von|de[sr]|della?|dei)\s|(?=файл|временн|plik))(?:(?:the|an?|old|temporary|legacy|obsolete|unused|files?|el|la|los|las|archivos?|ficheros?|le|les|fichiers?|o|os|arquivos?|tempor[áa]ri[oa]s?|temporales?|temporaires?|antig[ou][oa]?s?|file|alten?|datei(?:en)?|файла|файлов|временного|pliku)\s){0,4}[(:`*]{0,2}$/iu;
const NEGATED = /(?:not|never|isn't|wasn't|nothing)\s{1,3}$/i;
const INSTEAD = /\bin favou?r of[\s:([—–-]{1,4}$/i;
const WINDOW = 80;

/** True where the text before and after one reference, each up to the next reference or separator, says that it is gone. */
export function isAcknowledged(before: string, after: string): boolean {
  // Where no word can be, as between two code spans, there is nothing to judge.
  return hasWord(before) || hasWord(after) ? saysGoneAfter(before, after) || saysGoneBefore(before) : false;
}

const hasWord = (text: string): boolean => /[a-z]{3}|[^\x00-\x7f]{2}|原/i.test(text);

/** `deleted x`, `formerly x`. */
export function saysGoneBefore(before: string): boolean {
  const lead = before.slice(-WINDOW);
  if (REMOVAL.test(lead)) return true;
  const gone = BEFORE.exec(lead);
  return gone !== null && !NEGATED.test(lead.slice(0, gone.index + 1)) && !INSTEAD.test(lead);
}

/** `x was deleted`, `x (removed)`. */
function saysGoneAfter(before: string, after: string): boolean {
  // `a, removed b`: what comes before a neighbour is said of the neighbour.
  const tail = /^\s*,/.test(after) && BEFORE.test(after) ? '' : after.slice(0, WINDOW);
  return AFTER.test(tail) || areSaidGone(before, after);
}

const WERE = 'were|have been|had been|wurden|fueron|han sido|ont été|foram|foram todos|были|werden|zostały';
const ARE = 'are|sind|sont|zijn|son';
/** Only a file has these: of other things a sentence says what the code does with them. */
const KINDRED =
  'tests?|specs?|suites?|mocks?|stubs?|fixtures?|snapshots?|helpers?|headers?|modules?|pruebas|testes|тесты|testy|módulos|Module|модули';
const FILES = 'files?|docs?|Dateien|archivos|ficheros|fichiers|arquivos|файлы|bestanden|pliki';
const OWN = 'its|their|seine|ihre|deren|dessen|sus?|ses|leurs|seus|его|её|их|hun|jego|jej|ich';
const ANY = `${OWN}|the|all|die|los|las|les|os|de`;
/** `x and its tests were deleted`: one verb for both. `and messages are deleted` is what code does. */
const ALL_OF_THEM = new RegExp(
  `^[\\s*_)]{0,4}(?:,\\s)?(?:and|und|sowie|y|et|e|и|en|oraz)\\s(?:(?:${ANY})\\s(?:(?!(?:that|which|who|of|in|for)\\s)[^\\s.;:,()|]{1,40}\\s){0,2}(?:${KINDRED}|${FILES})\\s(?:and\\s(?:${KINDRED}|${FILES})\\s)?(?:${WERE})|(?:${OWN})\\s(?:(?!(?:that|which|who|of|in|for)\\s)[^\\s.;:,()|]{1,40}\\s){0,2}(?:${KINDRED})\\s(?:and\\s(?:${KINDRED})\\s)?(?:${ARE}))\\s(?:(?:all|both|now|since)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])`,
  'iu',
);
/** Only what begins its sentence is what such a verb speaks of: `see x and the mocks were removed`. */
const SUBJECT = /(?:^|[.;:,|(—–])[\s*_]*(?:(?:and|both|the|old|former)\s){0,3}$/iu;

/** True where one verb for the reference and things of its own says that they are gone. */
const areSaidGone = (before: string, after: string): boolean =>
  ALL_OF_THEM.test(after.slice(0, WINDOW)) && SUBJECT.test(before.slice(-WINDOW));

/** `x and y were deleted`, after `y`: the verb speaks of more than one. Without a verb nothing may follow: `both deleted rows and files`. */
const PLURAL = new RegExp(
  `^[\\s*_)\\]]{0,4}(?:(?:,\\s(?:which|that)\\s|[(—–-]\\s?)?(?:(?:both|all)\\s)?(?:${WERE}|${ARE})\\s(?:(?:all|both|now|since|been|gone)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])|(?:[,:(—–-]\\s?)?(?:both|all)\\s(?:(?:now|since)\\s)?(?:${PAST}|gone|superseded)(?=[\\s*_]*(?:$|[).,;\\]])|\\s(?:in|by|since)\\s(?:#|v?\\d)))`,
  'iu',
);

/** True where what is said after a reference is said of those before it as well. */
export const speaksOfAll = (before: string, after: string): boolean =>
  PLURAL.test(after.slice(0, WINDOW)) || areSaidGone(before, after);
