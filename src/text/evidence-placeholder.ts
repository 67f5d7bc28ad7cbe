// Tells a cell that says nothing (`Gap`, `-`, `TBD`, `n/a`) from one that says something.

const PLACEHOLDERS = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '–',
  '−',
  '_',
  '?',
  '…',
  '...',
  '.',
  '/',
  '\\',
  'x',
  '✗',
  '✘',
  '❌',
  '⬜',
  '☐',
  '➖',
  '🔲',
  '○',
  '0',
  'no',
  'nil',
  'null',
  'nothing',
  'gap',
  'gaps',
  'tbd',
  'tba',
  'tbc',
  'todo',
  'to do',
  'n/a',
  'na',
  'n.a',
  'none',
  'none yet',
  'not yet',
  'not applicable',
  'not available',
  'missing',
  'pending',
  'unknown',
  'absent',
  'open',
  'planned',
  '无',
  '待定',
  '暂无',
  '未开始',
  'なし',
  '未定',
  '없음',
  'нет',
  'ninguno',
  'ninguna',
  'aucun',
  'aucune',
  'keine',
  'nenhum',
  'brak',
]);

function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[([*_~\s]{1,8}/, '')
    .replace(/[)\]*_~\s.!:]{1,8}$/, '');
}

/** True where the whole text of a cell stands for "nothing here", also with a remark after it (`Gap: no tests yet`). */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 400) return false;
  if (PLACEHOLDERS.has(trimmed.toLowerCase()) || PLACEHOLDERS.has(normalise(trimmed))) return true;
  const [head = '', remark] = trimmed.split(/\s*[(:;,—–]\s*|\s+-\s+/, 2);
  return remark !== undefined && head !== '' && PLACEHOLDERS.has(normalise(head)) && normalise(head).length > 1;
}

/** Words that join references or name what kind of file they are; they claim nothing of their own. */
const CONNECTING = new Set(
  (
    'and the for with plus see also via from both under into this that its are was has per all new own not yet path paths file files code source module modules test tests unit integration ' +
    'e2e suite suites spec specs doc docs more folder directory line lines including related covers covered tested implemented implementation commit commits issue pull tbd todo gap none ' +
    'deleted removed superseded renamed moved replaced retired dropped gone longer exists exist formerly previously former und mit und siehe avec voir con ver'
  ).split(' '),
);

/** True where what is left of a cell besides its references says something: it has a word of three letters that is not only connecting. */
export function saysSomething(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}_-]*/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(word)) return true;
    if (word.length >= 3 && !CONNECTING.has(word.toLowerCase())) return true;
  }
  return false;
}
