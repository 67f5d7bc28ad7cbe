// The words that a page itself has for a status, so that a suggestion replaces a status word with one of the same column or of the legend.
import type { Range } from '../documents/page.ts';
import type { Row, Status } from '../rows/row.ts';
import { classifyStatus } from '../rows/status/classify-status.ts';
import { isStatusWord } from '../rows/status/is-status-word.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { lazily } from '../text/lazily.ts';
import { groupBy } from '../text/group-by.ts';
import type { Subject } from './assessed-document.ts';
import { isClaim, nameStatus, type Claim } from './status-order.ts';

/** Words that say more than the status (`partial (no Windows)`, `12 of 14`) belong to their own row. */
const OWN_TO_ITS_ROW = /[()\d:;,→/`]|(?:\S+\s+){3}/;
const CHECK_BOX = /^\[[ xX]\]$/;

export interface StatusWords {
  /** What to write for `status` in the row, which nothing raises to done; null where the page has no word for it, or the cell holds more than a status word. */
  wordFor(row: Row, status: Claim): string | null;
  /** The page's own word for `status`, also where the row's cell holds more than a status word; null where it has none that can be read out. */
  ownWordFor(row: Row, status: Claim): string | null;
  /** True of a word of which the legend says more than its status: that may be more than what the evidence shows. */
  isExplained(word: string): boolean;
  /** The words that the row's column and the legend have, for people; empty where there are none. */
  wordsFor(row: Row): readonly string[];
  /** True where the row's status is a word that can be replaced, and not prose or a part of a code span. */
  isReplaceable(row: Row): boolean;
}

interface Word {
  readonly text: string;
  readonly status: Status;
}

export function findStatusWords(subject: Subject): StatusWords {
  const { rows, defined } = subject;
  const terms = new Map(defined.terms.map(({ text, status }) => [statusSignature(text), status]));
  const specific = new Set(
    defined.terms.flatMap((term) => (term.specific === true ? [statusSignature(term.text)] : [])),
  );
  // A page has few words in many rows.
  const known = new Map<string, boolean>();
  const isWord = (text: string): boolean => {
    const found =
      known.get(text) ??
      (text !== '' && !OWN_TO_ITS_ROW.test(text) && (terms.has(statusSignature(text)) || isStatusWord(text)));
    known.set(text, found);
    return found;
  };
  const isReplaceable = ({ declared }: Row): boolean =>
    declared.shared !== true &&
    (CHECK_BOX.test(declared.text) || isWord(declared.text)) &&
    isWritten(subject, declared.range, declared.text);
  // Most pages need no suggestion.
  const columns = lazily(
    () =>
      new Map(
        [...groupBy(rows.map(({ row }) => row).filter(isReplaceable), ({ table }) => table)].map(
          ([table, own]): [number, readonly Word[]] => [
            table,
            orderWords(own.map(({ declared }) => declared).filter((word) => !meansAnother(word, terms))),
          ],
        ),
      ),
  );
  // A page that lists its statuses allows no others.
  const inColumn = (row: Row): readonly Word[] =>
    (columns().get(row.table) ?? []).filter(({ text }) => !defined.closed || terms.has(statusSignature(text)));
  const meaning = (row: Row, status: Claim): readonly Word[] => {
    const mean = (words: readonly Word[]): readonly Word[] => words.filter((word) => word.status === status);
    return [...mean(inColumn(row)), ...inStyleOf(row.declared.text, mean(defined.terms))];
  };
  return {
    isReplaceable,
    isExplained: (word) => specific.has(statusSignature(word)),
    wordFor: (row, status) => {
      if (!isReplaceable(row)) return null;
      if (CHECK_BOX.test(row.declared.text)) return status === 'not-started' ? '[ ]' : null;
      return meaning(row, status)[0]?.text ?? null;
    },
    ownWordFor: (row, status) => meaning(row, status).find(({ text }) => isSpoken(text))?.text ?? null,
    wordsFor: (row) => [...new Set([...inColumn(row), ...defined.terms].map(({ text }) => text))],
  };
}

/** True where the page has exactly this text there, wholly inside its code marks or outside any. */
function isWritten({ page }: Subject, range: Range, text: string): boolean {
  const line = page.lines[range.line - 1];
  if (line === undefined || range.line !== range.endLine) return false;
  const [before, after] = [line[range.column - 2], line[range.endColumn - 1]];
  return line.slice(range.column - 1, range.endColumn - 1) === text && (before === '`') === (after === '`');
}

/** Whether a word alone claims another status than its row: `Done, mostly` makes a row partial, and `Done` does not mean partial. */
function meansAnother({ text, status }: Word, terms: ReadonlyMap<string, Status>): boolean {
  const alone = terms.get(statusSignature(text)) ?? classifyStatus(text, NO_CONTEXT).status;
  return alone !== status && isClaim(alone);
}

const NO_CONTEXT = { overrides: new Map(), legend: new Map(), listed: new Set<string>() } as const;

/** Each word once: a status's own name first, then the one that is used most. */
function orderWords(words: readonly Word[]): readonly Word[] {
  return [...groupBy(words, ({ text, status }) => JSON.stringify([text, status])).values()]
    .toSorted((a, b) => Number(isName(b[0])) - Number(isName(a[0])) || b.length - a.length)
    .flatMap(([word]) => word ?? []);
}

/** True where the word says the status and nothing else: `🟡 Partial`, but not `partial-unverified`. */
function isName(word: Word | undefined): boolean {
  return word !== undefined && isClaim(word.status) && saysName(word.text, word.status);
}

/** Whether a word is our own name of a status, whatever its case and its signs. */
export const saysName = (text: string, status: Claim): boolean =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim() === nameStatus(status);

/** Symbols alone first where a symbol alone is replaced, else words first. */
const inStyleOf = (instead: string, words: readonly Word[]): readonly Word[] =>
  words.toSorted(
    (a, b) => Number(isSpoken(b.text) === isSpoken(instead)) - Number(isSpoken(a.text) === isSpoken(instead)),
  );

/** Whether a word has letters, apart from the `x` of a check box. */
const isSpoken = (text: string): boolean => /\p{L}/u.test(text) && !CHECK_BOX.test(text);
