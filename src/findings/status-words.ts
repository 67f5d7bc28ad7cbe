// The words a document itself would use for a status, so that a suggestion reads like the rest of the page.
import type { Status } from '../rows/row.ts';
import { isClaim, type Claim } from './status-order.ts';
import type { Subject } from './assessed-document.ts';

const PLAIN: Readonly<Record<Claim, string>> = { done: 'done', partial: 'partial', 'not-started': 'not started' };
const EMOJI: Readonly<Record<Claim, string>> = { done: '✅', partial: '🟡', 'not-started': '❌' };

/** Words that say more than the status (`partial (no Windows)`, `12 of 14`) belong to their own row. */
const OWN_TO_ITS_ROW = /[()\d:;,→/]|(?:\S+\s+){3}/;

/** For each status that the document's own rows declare its own name as they write it, else the word they use most. */
export type StatusWords = ReadonlyMap<Status, string>;

export function findStatusWords({ rows }: Subject): StatusWords {
  const counts = new Map<Status, Map<string, number>>();
  for (const {
    row: {
      declared: { status, text },
    },
  } of rows) {
    if (text === '' || OWN_TO_ITS_ROW.test(text)) continue;
    const words = counts.get(status) ?? new Map<string, number>();
    counts.set(status, words.set(text, (words.get(text) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([status, words]): [Status, string][] => {
      const [common] = [...words].sort(
        ([one, a], [other, b]) => Number(isName(other, status)) - Number(isName(one, status)) || b - a,
      );
      return common === undefined ? [] : [[status, common[0]]];
    }),
  );
}

/** True where the word says the status and nothing else: `🟡 Partial`, but not `partial-unverified`. */
function isName(word: string, status: Status): boolean {
  return (
    isClaim(status) &&
    word
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim() === PLAIN[status]
  );
}

/** What to write for `status` in place of `instead`; null where that is no word (a check box with no state for it). */
export function wordFor(words: StatusWords, status: Claim, instead: string): string | null {
  if (/^\[[ xX]\]$/.test(instead)) return status === 'partial' ? null : status === 'done' ? '[x]' : '[ ]';
  return words.get(status) ?? inStyleOf(instead, status);
}

/** A known word in the style of the one it replaces: emoji, emoji and word, capitals. */
function inStyleOf(instead: string, status: Claim): string {
  const word = instead.replace(/[^\p{L}\s]/gu, '').trim();
  const emoji = /\p{Extended_Pictographic}/u.test(instead);
  if (word === '') return emoji ? EMOJI[status] : PLAIN[status];
  return emoji ? `${EMOJI[status]} ${inCaseOf(word, PLAIN[status])}` : inCaseOf(word, PLAIN[status]);
}

function inCaseOf(word: string, plain: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return plain.toUpperCase();
  const [first = ''] = word;
  return first === first.toUpperCase() ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
}
