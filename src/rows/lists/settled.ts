// Whether the words of an audit say that a matter is closed, or that it never was one: then what is cited proves no gap.
import { classifyStatus } from '../status/classify-status.ts';
import { NO_WORDS, takesBack, type StatusWords } from '../status/match-words.ts';
import { tokeniseStatus } from '../status/status-tokens.ts';

/** Sections that list what an audit found in order. */
const PRAISING_TITLE =
  /^[^\p{L}]*(?:(?:key |notable |main |overall )?(?:strengths?|positives?|good (?:practices|news|points|findings|things)|highlights|best practices followed|positive (?:findings|observations|aspects|notes)|what (?:is|was|went|works?|we do|they do)\b[^.]{0,20}\b(?:well|good|right)|what (?:works|is working)|(?:things |already )?done (?:well|right)|well done|passed checks|verified (?:ok|clean|correct|good)|no (?:issues?|findings?|action needed|action required)|fortalezas|puntos fuertes|points forts|stärken|pontos fortes|сильные стороны|优点|亮点|良い点|強み|강점)(?![\p{L}\p{N}]))/iu;
/** Said of one matter: praise, or that nothing is wrong with it. One word of praise counts only by itself. */
const PRAISE =
  /[([](?:very |really )?(?:good|excellent|ok|okay|positive|strength|correct|safe|secure|clean)[)\]]|(?:^|[—–:-]\s{0,2})(?:very |really )?(?:good|excellent|positive|strength)\s?[.!]?$|^\W{0,4}(?:good|excellent|strength|positive)\s?[:—–-]|(?:^|[\s([*—–:-])(?:well[- ](?:done|implemented|designed|structured|handled|written|tested|documented|protected)|no (?:issues?|problems?|vulnerabilit(?:y|ies)|findings?|action (?:needed|required)|gaps?|changes? (?:needed|required))(?: (?:found|here))?|works as (?:intended|designed|expected)|not (?:a|an) (?:issue|bug|vulnerability|gap|problem)|false positive|by design|as (?:intended|designed)|correct(?:ly)? (?:implemented|handled|done)|properly (?:implemented|handled|validated|escaped|secured))(?=$|[\s).\],;:!—–*-])/iu;
/** What makes praise a wish or a reproach: `no good test`, `should be well documented`. */
const WISH =
  /\b(?:not (?:good|very|really|well|correct|correctly|properly)|never|no good|should|must|needs?|could|would|isn't|aren't|lacks?|but|however|yet|until|unless)\b/iu;
/** A sentence that says the matter was settled: `fixed in 4f2a1c9`, `has been resolved`, `now closed`. */
const SETTLED =
  /(?:^[^\p{L}\p{N}]{0,6}|[.;:—–(\[]\s{0,2}|\b(?:is|are|was|were|been|now|already|since|ya|bereits)\s)(?:fixed|closed|resolved|remediated|addressed|mitigated|implemented|completed|done|solved|corrected|patched|landed|cerrado|cerrada|resuelto|resuelta|corregido|corregida|behoben|gelöst|erledigt|geschlossen|corrigé|corrigée|résolu|résolue|fermé|fermée|corrigido|corrigida|resolvido|resolvida|fechado|fechada|исправлено|исправлен|закрыто|закрыт|решено|устранено|已修复|已解决|已关闭|已完成|修正済み|解決済み|対応済み)(?![\p{L}\p{N}])/giu;
/** Before such a word, these take it back: `not yet fixed`, `until it is fixed`. */
const DENIED =
  /(?:\b(?:not|never|no|until|unless|if|when|once|must be|should be|to be|can be|be|cannot be|partially|partly|half|mostly|nicht|noch nicht|no está|pas|não|не)|n't)[\s*_]{0,3}(?:(?:yet|fully|completely)[\s*_]{0,3})?(?:(?:it|this|that|they|all)[\s*_]{0,3})?(?:is|are|was|were|been|now|already)?\s*$/iu;
/** So do these before a verb, some words further: `until the lid is fixed`. */
const DENIED_LATER = /\b(?:until|unless|if)(?:\s(?![–—-])[^\s.,;:()[\]–—]{1,30}){1,6}\s$/iu;
const VERB = /^(?:is|are|was|were|been)\s/iu;

const LONGEST = 600;

/** True for the title of a section of good findings (`## Strengths`), or of closed ones (`## ✅ Fixed`, `### Resolved issues`). */
export function titlesSettled(title: string, words: StatusWords = NO_WORDS): boolean {
  const text = title.slice(0, 200);
  return PRAISING_TITLE.test(text) || closingMark(text, words) !== null || announcesClosed(text, words);
}

/** True where a sentence says that its matter is closed, or that nothing is wrong with it. */
export function saysSettled(sentence: string): boolean {
  const text = sentence.slice(0, LONGEST);
  if (PRAISE.test(text) && !WISH.test(text)) return true;
  for (const match of text.matchAll(SETTLED)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const said = match[0].toLowerCase();
    if (
      !DENIED.test(before) &&
      !(VERB.test(said) && DENIED_LATER.test(before)) &&
      !/\b(?:not|never)\b/i.test(said) &&
      !takesBack(wordsOf(after.split(/[.;]/, 1)[0] ?? '').slice(0, 4))
    )
      return true;
  }
  return false;
}

/**
 * Where the status behind the last symbol of a title begins (`Bells never ring ✅ FIXED`), if it says done; else null.
 * Other symbols say how grave a matter is.
 */
export function closingMark(title: string, words: StatusWords): number | null {
  const glyph = tokeniseStatus(title).findLast((token) => token.kind === 'glyph');
  if (glyph === undefined) return null;
  const tail = title.slice(glyph.start);
  return tail.length <= 60 && classifyStatus(tail, words).status === 'done' ? glyph.start : null;
}

/** `Resolved`, `Fixed issues (4)`, `Closed gaps`: a status word, and at most what it is the status of. */
function announcesClosed(title: string, words: StatusWords): boolean {
  const said = wordsOf(title).filter((word) => !THINGS.has(word) && !/^\d+$/.test(word));
  return (
    said.length > 0 &&
    said.length <= 3 &&
    CLOSED.has(said[0] ?? '') &&
    classifyStatus(said.join(' '), words).status === 'done'
  );
}

const CLOSED = new Set(
  'fixed|closed|resolved|done|completed|remediated|addressed|mitigated|implemented|solved|previously|already|recently|now|cerrado|cerrados|resueltos|behoben|erledigt|corrigés|resolvidos|исправлено|закрыто|решено|已修复|已解决|已完成'.split(
    '|',
  ),
);
const THINGS = new Set(
  'issue|issues|finding|findings|gap|gaps|item|items|bug|bugs|problem|problems|defect|defects|vulnerability|vulnerabilities|critical|high|medium|low|section|previously|already|recently|now|since|last|audit|the|in|this'.split(
    '|',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  tokeniseStatus(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
