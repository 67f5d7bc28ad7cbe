// The one list of what people write where there is nothing to write: in any cell, in a cell of evidence, and in a stamp.

/** These say nothing wherever they are. */
const NOTHING: readonly string[] = (
  '- -- --- — – − ― _ ? ?? … ... . / \\ × ➖ n/a na n.a none nil null tbd tba tbc todo nothing (none) 无 無 なし 없음 暂无 待定 未定 ' +
  'ninguno ninguna aucun aucune keine keiner nenhum nenhuma нет brak'
)
  .split(' ')
  .concat('', 'n.a.', 'not applicable', 'to do', 'ei mitään', 'ei ole', 'ei yhtään');

/** In a cell of evidence these say that there is none; elsewhere they can be a key, a status or a remark. */
const NO_EVIDENCE: readonly string[] =
  'x ✗ ✘ ❌ ⬜ ☐ 🔲 ○ 0 no gap gaps missing pending unknown absent open planned 未开始 ei puuttuu'
    .split(' ')
    .concat('none yet', 'not yet', 'not available', 'ei vielä');

/** In place of a commit, a date, an owner or a status these say that there is none yet. */
const NEVER: readonly string[] = ['unknown', 'pending', 'unset', 'never', 'not yet', 'not yet verified', 'yyyy-mm-dd'];

/** Of these, those that say that something is still to come, and those that say that nothing can be asked for. A dash says neither. */
const OWING: readonly string[] =
  'gap gaps missing pending absent open planned tbd tba tbc todo 待定 未定 未开始 puuttuu'
    .split(' ')
    .concat('none yet', 'not yet', 'not available', 'to do', 'ei vielä');
const INAPPLICABLE: readonly string[] = ['n/a', 'na', 'n.a', 'n.a.', 'not applicable'];

const IN_ANY = new Set(NOTHING);
const IN_EVIDENCE = new Set([...NOTHING, ...NO_EVIDENCE]);
const IN_STAMP = new Set([...NOTHING, ...NEVER]);
const IN_DEBT = new Set(OWING);
const IN_NO_CASE = new Set(INAPPLICABLE);

/** Longest text that can be one, and longest with a remark. */
const LONGEST = 40;
const LONGEST_REMARK = 400;

/** True where the text says nothing about anything. */
export function isPlaceholder(text: string): boolean {
  return text.length < LONGEST && IN_ANY.has(text.trim().toLowerCase());
}

/** True where a stamp, an owner or a status is still to be filled in: `TBD`, `never`, `<date>`. */
export function isStampPlaceholder(value: string): boolean {
  const text = value.trim();
  return text.length <= LONGEST + 2 && (IN_STAMP.has(text.toLowerCase()) || /^(?:<[^<>]*>|[-–—?.…_]+)$/.test(text));
}

/** True where a whole cell says that there is no evidence, also with a remark after it (`Gap: no tests yet`). */
export function isEvidencePlaceholder(text: string): boolean {
  return isOneOf(text, IN_EVIDENCE);
}

/** True where such a cell says that evidence is still owed: `Gap`, `TBD`, `missing (no runner)`. */
export const owesEvidence = (text: string): boolean => isOneOf(text, IN_DEBT);

/** True where such a cell says that there can be none: `N/A`. */
export const needsNoEvidence = (text: string): boolean => isOneOf(text, IN_NO_CASE);

/** Whether a cell is one of the words, also with a remark after it. */
function isOneOf(text: string, words: ReadonlySet<string>): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_REMARK) return false;
  if (words.has(trimmed.toLowerCase()) || words.has(withoutMarks(trimmed))) return true;
  const [head = '', remark] = trimmed.split(/\s*[(:;,—–]\s*|\s+-\s+/, 2);
  const word = withoutMarks(head);
  return remark !== undefined && word.length > 1 && words.has(word);
}

function withoutMarks(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[([*_~\s]{1,8}/, '')
    .replace(/[)\]*_~\s.!:]{1,8}$/, '');
}
