// Status words that nobody defined.
import { beginsWithGlyph } from '../../rows/status/vocabulary.ts';
import { misspells } from '../../rows/status/misspells.ts';
import { containsWord } from '../../text/contains-word.ts';
import { appendTo } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';
import { nameSome } from '../../text/phrase.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import type { Ground } from '../finding.ts';
import { loudest } from '../grounds.ts';
import { matchRows } from '../match-rows.ts';
import { defineRule } from '../rule.ts';

/** The message names this many words. */
const MOST_WORDS = 5;
/** Distinct words of a page that are looked up in its text. */
const MOST_LOOKED_UP = 50;

/** A word or three, without numbers, marks or punctuation: what is longer is a remark in place of a status. */
const WORDS = /^\p{L}[\p{L}\p{M}_-]*(?: \p{L}[\p{L}\p{M}_-]*){0,2}$/u;
const LONGEST = 40;

/** In a row with too many cells each stands one column off: what is wrong is said of the row. */
const isShifted = ({ shape }: AssessedRow['row']): boolean => shape !== null && shape.cells > shape.expected;

/** What runs or does not, and how much it hurries: no word of how far work is, and none that its author would give up for one. In the place of a status it hides what the row claimed: then it is reported. */
const STATES: ReadonlySet<string> = new Set(
  [
    'active inactive running stopped up down online offline enabled disabled healthy unhealthy degraded idle alive dead live',
    'urgent critical emergency asap immediate high medium low major minor severe',
    'actif inactif inactive arrêté arrêtée critique urgente immédiat activo activa inactivo inactiva detenido detenida crítico crítica inmediato',
    'aktiv inaktiv läuft gestoppt dringend kritisch sofort ativo ativa inativo inativa parado parada imediato attivo attiva inattivo inattiva fermo ferma critico critica',
    'активен активна неактивен неактивна остановлен остановлена работает срочно критично aktywny aktywna nieaktywny nieaktywna pilne krytyczne',
    '启用 停用 运行中 已停止 紧急 緊急 至急 稼働中 停止中 稼動中 실행중 중지됨 긴급',
  ].flatMap((line) => line.split(' ')),
);

/** Whether nothing but such words is before the first bracket or dash. */
function saysState(text: string): boolean {
  const [said = ''] = text.split(/[(（[:：;]|\s[—–-]\s/u, 1);
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 3 && words.every((word) => STATES.has(word));
}

export const statusUnknown = defineRule({
  id: 'status-unknown',
  severity: 'warning',
  summary: 'A status word is neither known nor in the legend.',
  messages: {
    unknown: {
      says: 'Unknown status {words} ({rows, row}).',
      do: "Use a known word, or define this one in the page's legend or under `statuses` in the configuration.",
    },
    'unknown-many': {
      says: 'Unknown statuses {words} ({rows, row}).',
      do: "Use known words, or define these in the page's legend or under `statuses` in the configuration.",
    },
  },
  *check(subject) {
    // On a page that nobody declared, its words are its own affair.
    if (!subject.declared) return;
    const all = new Map<string, AssessedRow[]>();
    for (const assessed of subject.rows) {
      const { row } = assessed;
      if (
        row.declared.status !== 'unknown' ||
        row.declared.listed === true ||
        // A mark of the page's own (`ℹ️`), a number or a share is no word that anybody could define.
        !/\p{L}/u.test(row.declared.text.replaceAll(/\p{Extended_Pictographic}/gu, '')) ||
        isShifted(row)
      )
        continue;
      appendTo(all, row.declared.text.trim().toLowerCase(), assessed);
    }
    const weigh = openWeighing(subject);
    const weighed = [...all].map(([word, rows]) => ({ rows, ground: weigh(word, rows) }));
    const ground = loudest(weighed.map((one) => one.ground));
    // Beside words that are surely wrong, the others are left to the page.
    const said = weighed.filter((one) => (one.ground === 'reading') === (ground === 'reading'));
    const rows = said.flatMap((one) => one.rows);
    const [first] = rows;
    if (first === undefined) return;
    const names = said.flatMap(({ rows: [one] }) => (one === undefined ? [] : [`“${one.row.declared.text.trim()}”`]));
    // Once for the whole page: the row that has the first of them may change without making this another finding.
    yield {
      messageId: names.length === 1 ? 'unknown' : 'unknown-many',
      data: { words: nameSome(names, MOST_WORDS), rows: rows.length },
      ground,
      range: first.row.declared.range,
      rowKey: null,
      evidence: null,
      identity: 'page',
    };
  },
});

/**
 * How it is known that a word is wrong: this change put it in the place of a known one, it is a slip of the pen, or the page defines its words and
 * never speaks of this one. Any other is a remark, or a word that its readers know.
 */
function openWeighing(subject: Subject): (word: string, rows: readonly AssessedRow[]) => Ground {
  const text = lazily(() => textAround(subject));
  let left = MOST_LOOKED_UP;
  const matches = lazily(() => matchesOf(subject));
  const defines = subject.defined.terms.length > 1;
  return (word, rows) => {
    if (rows.some((row) => wasKnown(matches().get(row)))) return 'change';
    if (saysState(word)) return 'reading';
    if (word.length > LONGEST || !WORDS.test(word) || beginsWithGlyph(word)) return 'reading';
    if (misspells(word)) return 'page';
    left -= 1;
    return defines && left >= 0 && !containsWord(text(), word) ? 'page' : 'reading';
  };
}

/** The row that each was at base. */
function matchesOf({ before, rowSet, rows }: Subject): ReadonlyMap<AssessedRow, AssessedRow> {
  if (before === null) return new Map();
  return rowSet?.matches ?? matchRows({ before: before.rows, after: rows });
}

/** Whether the row had a status at base that was understood. */
function wasKnown(was: AssessedRow | undefined): boolean {
  const declared = was?.row.declared;
  return declared !== undefined && declared.implied !== true && declared.status !== 'unknown';
}

/** The page without its rows, in lower case. */
function textAround({ page, rows }: Subject): string {
  const own = new Set(rows.map(({ row }) => row.range.line));
  return page.lines
    .filter((_, at) => !own.has(at + 1))
    .join('\n')
    .toLowerCase();
}
