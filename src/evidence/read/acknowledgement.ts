// Recognises that a page itself calls a reference gone: then no claim rests on it.
import { DELETED, MOVED, ORDERS, RETIRED } from '../../text/gone-words.ts';

/** Right after the reference: `(deleted in #12)`, `— removed`, `was renamed to …`, `no longer exists`. */
const AFTER = new RegExp(
  `^[\\s*_)\\]]{0,4}(?:[,([—–:-]|->|→)?\\s{0,3}(?:(?:is|was|were|has been|have been|been|now|since|file|test|module)\\s){0,2}(?:${DELETED}|${RETIRED}|gone|superseded|renamed|moved to|replaced by|no longer (?:exists?|present|there|in the (?:tree|repo|repository))|does not exist any ?more)(?![\\w-])`,
  'i',
);
/** Right before it: `removed: `, `deleted `, `formerly `. */
const BEFORE = new RegExp(
  `(?:^|[^\\w-])(?:${DELETED}|${RETIRED}|${MOVED}|${ORDERS}|former|formerly|previously|was)(?:\\s(?:the|all|of|old|legacy|stale)){0,2}(?:\\s(?:file|test|module|in favou?r of))?[\\s:([—–-]{1,4}$`,
  'i',
);
const NEGATED = /(?:not|never|isn't|wasn't|nothing)\s{1,3}$/i;
const INSTEAD = /\bin favou?r of[\s:([—–-]{1,4}$/i;
const WINDOW = 80;

/** Judges by the text before and after one reference, each up to the next reference or separator. */
export function isAcknowledged(before: string, after: string): boolean {
  // The words are English: where none can stand, as between two code spans, there is nothing to judge.
  if (!/[a-z]{3}/i.test(before) && !/[a-z]{3}/i.test(after)) return false;
  const lead = before.slice(-WINDOW);
  // `a, removed b`: what comes before a neighbour is said of the neighbour.
  const tail = /^\s*,/.test(after) && BEFORE.test(after) ? '' : after.slice(0, WINDOW);
  const gone = BEFORE.exec(lead);
  return AFTER.test(tail) || (gone !== null && !NEGATED.test(lead.slice(0, gone.index + 1)) && !INSTEAD.test(lead));
}
