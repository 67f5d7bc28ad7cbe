// Tells by the words around a reference whether its cell cites it as evidence, or only speaks of it: what is to come, what a check refuses, what is not there.

/**
 * `to-come`: the cell says that it is still to be made. `new`: it says that it is new, or to create it, which for work that is done means it is there.
 * `object`: a sentence says what is done to it (rejected, required, written). `inside`: it is in the middle of a sentence.
 * `absent`: the cell says that there is none.
 */
export type Manner = 'to-come' | 'new' | 'object' | 'inside' | 'absent';

const WORD_BEFORE = String.raw`(?:^|[^\p{L}\p{N}_-])`;
/** What can be before the name of a thing. */
const ARTICLES = String.raw`(?:(?:the|a|an|any|such|single|separate|dedicated|committed|top-level|root|bare)\s+){0,2}[([]?$`;
/** What can be between a verb and its object. */
const FILLER = String.raw`(?:(?:the|a|an|any|all|every|its|their|for|to|of|on|about|that|such|single|separate|dedicated|committed|top-level|root|new|old|bare)\s+){0,3}[([]?$`;

const ABSENT_BEFORE = new RegExp(
  `${WORD_BEFORE}(?:no|without|lacks?|lacking|missing|nor|there is no)\\s+${ARTICLES}`,
  'iu',
);
const ABSENT_AFTER =
  /^[\s*_)]{0,4}(?:\([^()]{1,40}\)\s)?(?:(?:confirmed|verified)\s(?:as\s)?(?:absent|missing|gone)(?=\s*(?:[.,;)]|$))|(?:is|are)\s(?:absent|missing|not (?:present|there|committed|in the (?:tree|repo|repository)))(?=\s*(?:[.,;)]|$))|do(?:es)? not exist(?! yet))/i;
const TO_COME_AFTER =
  /^[\s*_)]{0,4}(?:[([—–-]\s{0,2}(?:to be|planned|tbd|todo|to do|to come|coming|upcoming|pending|proposed|future|not yet|geplant|noch|suunniteltu|tulossa|ei vielä|por crear|à créer|en attente|в планах|планируется|予定|计划|計劃|待)|(?:is\s)?to be (?:created|added|written|implemented|built)|will (?:be|come)\b|(?:is |are )?not yet\b|do(?:es)? not exist yet)/iu;
const NEW_AFTER =
  /^[\s*_)]{0,4}[([]\s{0,2}(?:new|create|to create|neu|nuevo|nueva|nouveau|novo|nowy|uusi|новый|新規|新增|新建)(?![\p{L}])/iu;
const NEW_BEFORE = new RegExp(
  `${WORD_BEFORE}(?:creat(?:e|ing)|add|adding|introduce|scaffold|write|draft|new|erstellen|anlegen|créer|crear|criar|utworzyć|создать|добавить)[\\s:]+(?:(?:a|an|the|new|file|files|module|test|tests|page|doc|docs|workflow|script|in|at|as)\\s+){0,3}[([]?$`,
  'iu',
);
const VERBS =
  'reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|requir(?:es?|ed|ing)|forbids?|forbidden|den(?:y|ies|ied)|block(?:s|ed|ing)?|ignor(?:es?|ed|ing)|skip(?:s|ped)?|harden(?:s|ed|ing)?|expect(?:s|ed|ing)?|produc(?:es?|ed|ing)|generat(?:es|ed|ing)|writes|writing|written|emit(?:s|ted|ting)?|outputs?|dump(?:s|ed)?|upload(?:s|ed)?|download(?:s|ed)?|detect(?:s|ed|ing)?|exclud(?:es?|ed|ing)|strip(?:s|ped)?|protect(?:s|ed)?|mount(?:s|ed)?|look(?:s|ed|ing)? for|search(?:es)? for|fails?|needs?|needed|allow(?:s|ed)?|disallow(?:s|ed)?|prohibit(?:s|ed)?|saves?|saved|logs|logged|appends?|exports?|exported|prevent(?:s|ed)?|warns?';
const OBJECT_BEFORE = new RegExp(`${WORD_BEFORE}(?:${VERBS})\\s+${FILLER}`, 'iu');
/** What a check is tried with, and where something came from: another repository has it. */
const OTHER_BEFORE = new RegExp(
  `${WORD_BEFORE}(?:synthetic|fake|dummy|hypothetical|made-up|(?:ported|copied|adapted|derived|forked|borrowed|vendored|translated)\\s(?:from|of)(?:\\s[\\p{L}\\p{N}.-]+(?:['’]s)?){0,2})\\s+${ARTICLES}`,
  'iu',
);
const OBJECT_AFTER =
  /^[\s*_)]{0,4}(?:is|are|was|were|gets?|must be|should be|will be|can be|being)\s(?:(?:not|still|now|also|always|never)\s){0,2}(?:rejected|refused|denied|blocked|forbidden|ignored|skipped|required|expected|produced|generated|written|emitted|excluded|stripped|protected|mounted|hardened|allowed|disallowed|prohibited|uploaded|downloaded|prevented)(?![\p{L}])/iu;
/** A word or sign that leads to what is cited. */
const LEADS =
  /(?:^|[\s(])(?:in|at|by|via|see|per|under|with|from|using|through|of|on|and|or|plus|to|as|is|are|tests?|files?|modules?|scripts?|code|docs?|implementation|impl|source|workflows?|config|suites?|specs?|migrations?|components?|class|helpers?|hooks?|pages?|schemas?)\s*[([]?$|[:=→+&/—–-]\s*[([]?$/iu;

/** What something may do, and where: `must not write to`, `writes only below`, `never touches`. Nothing else may be between that and the folder. */
const MODAL = String.raw`(?:must|may|shall|should|cannot|can['’]t|never|(?:dis)?allowed\s+to|permitted\s+to)`;
const CHANGES = String.raw`(?:writ(?:e|es|ing|ten)|creat(?:e|es|ing|ed)|modif(?:y|ies|ying|ied)|touch(?:es|ing|ed)?|edit(?:s|ing|ed)?|chang(?:e|es|ing|ed))`;
const SCOPE = new RegExp(
  `(?<![\\p{L}-])(?:${MODAL}\\s+(?:(?:not|only|ever|be|also)\\s+){0,3}${CHANGES}|${CHANGES}\\s+only)(?:\\s+(?:only|or|and|${CHANGES}|to|in|into|below|under|inside|within|anything|files?)(?!\\p{L})){0,6}\\s*[([]?$`,
  'iu',
);

/** True where a sentence says where something may write: the folder that follows is the bounds of a rule, not proof of it. */
export const isScope = (clause: string): boolean => SCOPE.test(clause);

/** Longest text before and after that is looked at. */
const WINDOW = 200;

/** Judges by the text between a reference and its neighbours; null for what is cited. English mostly: other words cite, as they did. */
export function mannerOf(before: string, after: string): Manner | null {
  const [lead, tail] = [before.slice(-WINDOW), after.slice(0, WINDOW)];
  if (!/\p{L}{2}/u.test(lead) && !/\p{L}{2}|待/u.test(tail)) return null;
  const clause = lead.split(/[.;\n](?:\s|$)/).at(-1) ?? '';
  if (ABSENT_BEFORE.test(clause) || ABSENT_AFTER.test(tail)) return 'absent';
  if (TO_COME_AFTER.test(tail)) return 'to-come';
  if (NEW_AFTER.test(tail) || NEW_BEFORE.test(clause)) return 'new';
  if (OBJECT_BEFORE.test(clause) || OTHER_BEFORE.test(clause) || OBJECT_AFTER.test(tail)) return 'object';
  return countWords(clause) >= 3 && countWords(tail.split(/[.;\n](?:\s|$)/)[0] ?? '') >= 2 && !LEADS.test(clause)
    ? 'inside'
    : null;
}

const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** True where nothing but a word that joins is between two references: what is said of the first is said of the second. */
export const isJoint = (between: string): boolean => /^[\s,/&]*(?:and|or|nor|und|oder|y|et)?[\s,/&]*$/i.test(between);
