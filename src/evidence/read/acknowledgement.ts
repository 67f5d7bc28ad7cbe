// Recognises that a page itself calls a reference gone: then no claim rests on it.
import { DELETED, DELETED_ELSEWHERE, MOVED, ORDERS, RETIRED } from '../../text/gone-words.ts';

/** What can be between a path and the word that says what became of it: `was`, `which is`, `wurde`, `ha sido`. */
const COPULA =
  'is|are|was|were|has been|have been|been|now|all|both|since|which|that|ist|sind|wurden?|fue(?:ron)?|ha[ns]? sido|es|son|est|sont|a été|ont été|foi|foram|был[аои]?|теперь|zijn|werd(?:en)?|został[aoy]?';
const PAST = `${DELETED}|${RETIRED}|${DELETED_ELSEWHERE}`;
/** Right after the reference: `(deleted in #12)`, `— removed`, `, which is deleted`, `was renamed to …`, `no longer exists`, `wurde entfernt`. */
const AFTER = new RegExp(
  `^[\\s*_)\\]]{0,4}(?:[,([（，、—–:：-]|->|→|は|が|已被|被)?\\s{0,3}(?:(?:${COPULA}|file|test|module)\\s){0,3}(?:${PAST}|gone|superseded|renamed|moved to|replaced by|no longer (?:present|there|in the (?:tree|repo|repository)))(?![\\p{L}\\p{N}_-]|\\s+yet)`,
  'iu',
);
/** `: removed the cache`: what was removed is named after the word, and is not the file before it. Only a word without `was` can be so. */
const OF_ANOTHER = new RegExp(
  `^[^\\p{L}]{0,8}(?:${DELETED}|${RETIRED})\\s(?:the|a|an|its|all|some|any|unused|dead|stale|old|legacy|\\d+)\\s`,
  'iu',
);
/** Right before it: `removed: `, `deleted `, `formerly `. */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}_-])(?:${DELETED}|${RETIRED}|${MOVED}|${ORDERS}|former|formerly|previously|was|gelöschte[nrs]?|entfernte[nrs]?|已删除|已刪除|已移除|удал[её]нн(?:ый|ая|ое|ые))(?:\\s(?:the|all|of|old|legacy|stale)){0,2}(?:\\s(?:file|test|module|in favou?r of))?[\\s:：([（—–-]{1,4}$`,
  'iu',
);
const NEGATED = /(?:not|never|isn't|wasn't|nothing)\s{1,3}$/i;
const INSTEAD = /\bin favou?r of[\s:([—–-]{1,4}$/i;
const WINDOW = 80;

/** True where the text before and after one reference, each up to the next reference or separator, says that it is gone. */
export function isAcknowledged(before: string, after: string): boolean {
  // Where no word can be, as between two code spans, there is nothing to judge.
  return hasWord(before) || hasWord(after) ? saysGoneAfter(before, after) || saysGoneBefore(before) : false;
}

const hasWord = (text: string): boolean => /[a-z]{3}|[^\x00-\x7f]{2}/i.test(text);

/** `deleted x`, `formerly x`. */
export function saysGoneBefore(before: string): boolean {
  const lead = before.slice(-WINDOW);
  const gone = BEFORE.exec(lead);
  return gone !== null && !NEGATED.test(lead.slice(0, gone.index + 1)) && !INSTEAD.test(lead);
}

/** `x was deleted`, `x (removed)`. */
function saysGoneAfter(before: string, after: string): boolean {
  // `a, removed b`: what comes before a neighbour is said of the neighbour.
  const tail = /^\s*,/.test(after) && BEFORE.test(after) ? '' : after.slice(0, WINDOW);
  if (AFTER.test(tail)) return !OF_ANOTHER.test(tail);
  return ALL_OF_THEM.test(after.slice(0, WINDOW)) && SUBJECT.test(before.slice(-WINDOW));
}

const MANY =
  '(?:are|were|have been|had been|sind|wurden|fueron|han sido|sont|ont été|foram|foram todos|были|zijn|werden|zostały)';
/** `x and its tests were deleted`: one verb for both. */
const ALL_OF_THEM = new RegExp(
  `^[\\s*_)]{0,4}(?:,\\s)?(?:and|und|sowie|y|et|e|и|en|oraz)\\s(?:(?!(?:that|which|who|is|are|was|were|has|have|it|they|die|que|qui|который|которые)\\s)[^\\s.;:,()|]{1,40}\\s){1,8}${MANY}\\s(?:(?:all|both|now|since)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])`,
  'iu',
);
/** Only what begins its sentence is what such a verb speaks of: `see x and the mocks were removed`. */
const SUBJECT = /(?:^|[.;:,|(—–])[\s*_]*(?:(?:and|both|the|old|former)\s){0,3}$/iu;

/** `x and y were deleted`, after `y`: the verb speaks of more than one. */
const PLURAL = new RegExp(
  `^[\\s*_)\\]]{0,4}(?:,\\s(?:which|that)\\s|[(—–-]\\s?)?(?:${MANY}|both|all)\\s(?:(?:all|both|now|since|been|gone)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])`,
  'iu',
);

/** True where what is said after a reference is said of those before it as well. */
export const speaksOfAll = (before: string, after: string): boolean =>
  PLURAL.test(after.slice(0, WINDOW)) ||
  (ALL_OF_THEM.test(after.slice(0, WINDOW)) && SUBJECT.test(before.slice(-WINDOW)));
