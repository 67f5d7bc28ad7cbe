// Tells whether an older text of a page had an anchor: on the line of the same row, in the same place among its numbers.
import type { GuardedDocument } from '../../rows/document.ts';
import { containsWord } from '../../text/contains-word.ts';
import { nameOf } from '../../text/paths.ts';
import type { Citation } from '../citation.ts';

export interface SoughtAnchor {
  /** Whether the row cited these lines of the file. */
  readonly hasAnchor: (page: string) => boolean;
  /** Whether the row's whole cell was written as it is now. */
  readonly hasCell: (page: string) => boolean;
}

/** Shortest title that tells a row from others. */
const MIN_TITLE = 4;
/** How much of a reworded sentence must be left for it to be the same. */
const SAME_WORDS = 0.5;
/** Longest line whose words are compared. */
const MAX_LINE = 5000;

export function seekAnchor(document: GuardedDocument, { place, reference }: Citation): SoughtAnchor {
  const { lines } = document.page;
  const row = document.rows[place.row];
  const cited = lines[reference.range.line - 1] ?? '';
  const isSame = openLineTest({ cited, key: row?.keyed === true ? row.key : '', title: row?.title ?? '' });
  // An address has the path in it, perhaps percent-encoded.
  const name = reference.address === undefined ? nameOf(reference.path ?? '') : '';
  const numbers = numbersAfter(cited, name);
  const start = cited.indexOf(reference.text, Math.max(0, reference.range.column - 1));
  const at = start < 0 ? -1 : numbersBefore({ line: cited, name, end: start });
  const field = row?.evidence[place.field]?.range;
  const cell =
    field === undefined || field.line !== field.endLine
      ? cited.trim()
      : (lines[field.line - 1] ?? '').slice(field.column - 1, field.endColumn - 1).trim();
  return {
    hasAnchor: (page) =>
      someLine(page, reference.text, (line, from) => {
        if (
          !line.slice(0, from + reference.text.length).includes(name) ||
          !endsThere(line, from + reference.text.length)
        )
          return false;
        const then = numbersAfter(line, name);
        const where = numbersBefore({ line, name, end: from });
        return (at < 0 || isSamePlace({ now: numbers, at, then, where })) && isSame(line);
      }),
    hasCell: (page) => cell !== '' && someLine(page, cell, isSame),
  };
}

/** True where a line has the text, at a place that holds. */
function someLine(page: string, text: string, holds: (line: string, from: number) => boolean): boolean {
  if (text === '') return false;
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + text.length)) {
    const start = page.lastIndexOf('\n', at) + 1;
    const end = page.indexOf('\n', at);
    if (holds(page.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), at - start)) return true;
  }
  return false;
}

/** `a.rs:1` is not in `a.rs:12`. */
function endsThere(line: string, end: number): boolean {
  return !/^(?:\d|[,–-]L?\d)/.test(line.slice(end, end + 3));
}

/** A row's line is known by its key, else by its title; a line of words by most of them. */
function openLineTest({
  cited,
  key,
  title,
}: {
  readonly cited: string;
  readonly key: string;
  readonly title: string;
}): (line: string) => boolean {
  if (key !== '' && containsWord(cited, key)) return (line) => containsWord(line, key);
  if (title.length >= MIN_TITLE && cited.includes(title)) return (line) => line.includes(title);
  const words = new Set(wordsOf(cited));
  return (line) => {
    if (line === cited || words.size === 0) return true;
    const others = new Set(wordsOf(line));
    let same = 0;
    for (const word of others) if (words.has(word)) same += 1;
    return same >= SAME_WORDS * Math.max(words.size, others.size);
  };
}

function wordsOf(line: string): readonly string[] {
  return (
    line
      .slice(0, MAX_LINE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The numbers of a line from the first naming of the file on. */
function numbersAfter(line: string, name: string): readonly string[] {
  const from = name === '' ? 0 : line.indexOf(name) + name.length;
  return line.slice(Math.max(0, from)).match(/\d+/g) ?? [];
}

/** How many of them are before a place on the line. */
function numbersBefore({
  line,
  name,
  end,
}: {
  readonly line: string;
  readonly name: string;
  readonly end: number;
}): number {
  const from = name === '' ? 0 : line.indexOf(name) + name.length;
  return end <= from ? 0 : (line.slice(from, end).match(/\d+/g)?.length ?? 0);
}

/** Among as many numbers the same place; else nothing but equal numbers between it and one end of the line. */
function isSamePlace({
  now,
  at,
  then,
  where,
}: {
  readonly now: readonly string[];
  readonly at: number;
  readonly then: readonly string[];
  readonly where: number;
}): boolean {
  if (now.length === then.length) return at === where;
  if (at === where && now.slice(0, at).every((number, index) => number === then[index])) return true;
  const [after, behind] = [now.slice(at), then.slice(where)];
  return after.length === behind.length && after.every((number, index) => number === behind[index]);
}
