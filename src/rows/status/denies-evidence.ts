// Whether a legend says of a status that what has it has no evidence yet, or needs none.

/** Longest explanation that is looked through. */
const LONGEST = 600;

const PROOF = String.raw`(?:evidence|proof)(?![\p{L}-])`;
/** Before the noun: `reviewed`, `collected operating`. */
const KINDS = String.raw`(?:[\p{L}-]{2,20}\s+){0,2}`;
/** After the noun: then it is not evidence that is said to be lacking. */
const OTHERWISE = String.raw`(?!\s+(?:(?:is|are)\s+)?(?:gaps?|missing|lacking|absent|lost|left|outstanding|open|pending|against))`;
const MADE =
  '(?:have|produced?|yield(?:ed)?|gathered|collected|recorded|shown|attached|provided?|generated?|accumulated|require|need)';

const DENIED: readonly RegExp[] = [
  // `has not yet produced reviewed evidence`, `does not need proof`
  new RegExp(
    String.raw`(?<!\p{L})(?:has|have|had|does|do|did)(?:\s+not|n['’]t)(?:\s+yet)?\s+${MADE}\s+(?:any\s+)?${KINDS}${PROOF}${OTHERWISE}`,
    'iu',
  ),
  // `no reviewed evidence yet`, `no evidence required`
  new RegExp(
    String.raw`(?<!\p{L})no\s+${KINDS}${PROOF}\s+(?:(?:is|has|exists?|been|collected|recorded|attached|produced)\s+){0,3}(?:yet|so far|required|needed)(?!\p{L})`,
    'iu',
  ),
  // `without reviewed evidence yet`, `lacks proof so far`
  new RegExp(
    String.raw`(?<!\p{L})(?:without|lacks|lacking)\s+(?:any\s+)?${KINDS}${PROOF}\s+(?:as\s+)?(?:yet|so far)(?!\p{L})`,
    'iu',
  ),
  // `awaiting evidence`, `not yet evidenced`, `not yet backed by reviewed evidence`
  new RegExp(
    String.raw`(?<!\p{L})(?:awaiting\s+${KINDS}${PROOF}(?=\s*(?:$|[,)]))|not\s+yet\s+(?:been\s+)?(?:evidenced(?!\p{L})|(?:backed|supported|demonstrated|shown|covered)\s+(?:by|with)\s+(?:any\s+)?${KINDS}${PROOF}${OTHERWISE}))`,
    'iu',
  ),
  // `evidence is not yet collected`, `evidence still to come`, `evidence to follow`
  new RegExp(
    String.raw`(?<!\p{L})${PROOF}\s+(?:(?:is|are|has|have)\s+)?(?:not\s+(?:yet\s+)?(?:been\s+)?(?:collected|recorded|attached|produced|gathered|there|available|required|needed)|(?:still\s+|yet\s+)?(?:to\s+(?:come|follow)|to\s+be\s+(?:collected|recorded|attached|produced|gathered))|follows?\s+later|comes?\s+later|(?:still\s+)?pending)(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})noch\s+(?:kein(?:e|en)?|ohne)\s+(?:\p{L}{2,20}\s+)?(?:nachweis(?:e|en)?|belege?|evidenz(?:en)?)(?!\p{L})/iu,
  /(?<!\p{L})pas\s+encore\s+de\s+preuves?(?!\p{L})/iu,
  /(?<!\p{L})(?:aún|todavía)\s+(?:sin|no\s+hay)\s+evidencias?(?!\p{L})|(?<!\p{L})ainda\s+sem\s+(?:evidências?|provas?)(?!\p{L})/iu,
  /(?<!\p{L})(?:доказательств|подтверждений)\s+(?:пока|ещё|еще)\s+нет(?!\p{L})/iu,
  /(?:尚无|尚無|暂无|暫無|还没有|還沒有)(?:已审核的?|经审核的?)?(?:证据|證據|佐证)|(?:証跡|証拠|エビデンス)は(?:まだ|未)|아직\s*(?:증거|증빙)(?:가|이)?\s*없/u,
];

/** What forbids the word where evidence is lacking: `not done while no evidence is recorded yet`. */
const FORBIDS =
  /(?<!\p{L})(?:must|may not|cannot|can't|never|only (?:if|when|with)|not (?:allowed|done|used|counted)|unless|until|if|when|while|reject\p{L}*|forbid\p{L}*)(?!\p{L})/iu;

/** True where a clause of the explanation denies or postpones evidence, and nothing in that sentence makes it a condition. */
export const deniesEvidence = (meaning: string): boolean =>
  meaning
    .slice(0, LONGEST)
    .split(/[.。;；]\s*/u)
    .some((sentence) => DENIED.some((pattern) => pattern.test(sentence)) && !FORBIDS.test(sentence));
