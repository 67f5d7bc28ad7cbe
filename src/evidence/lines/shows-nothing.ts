// Whether a cited line can hardly be meant, and neither it nor the lines around it have a word of the row: then nobody knows what the number meant.
import { canDefine } from '../../text/code-path.ts';
import { isCode, listDefinitions } from '../names/definitions.ts';
import type { LineState } from '../citation.ts';
import type { LineSpan } from '../reference.ts';
import type { Place } from './line-follower.ts';
import { judgeShowing } from './misses-names.ts';
import { readSayings, stemsOf, stemsOfFile } from './plain-names.ts';
import type { QuoteQuestion } from './quoted-lines.ts';

/** Lines before and after the cited ones that are about the same. */
const BESIDE = 5;
/** Longest line of a page that is looked at, longest line of code, longest piece of code of a page, and most lines that one anchor cites. */
const MAX_LINE = 4_000;
const MAX_CODE = 400;
const MAX_SNIPPET = 200;
const MOST_PARTS = 12;
/** Words of the code before an anchor that its file must have, so that they can be missed on the cited lines. */
const MIN_WORDS = 2;
/** Ends one of several arguments, fields or elements. */
const ELEMENT = /,\s*(?:(?:\/\/|#).*)?$/u;
/** Goes on with what a line before it began. */
const GOES_ON = /^\s*(?:[)\]}]|\?\s|\?\.|\.\p{L}\w{0,80}\(|&&|\|\|)/u;
/** Begins a block or a list. */
const OPENS = /[([{:]\s*$/u;
const CODE = /`([^`]*)`/gu;
/** Between code and the anchor that says where it is: `read()` (`src/a.c:40`). */
const BETWEEN = /^\s{0,2}[([（【]\s{0,2}`?$/u;
/** What is called or named last: `save` of `store.save(page)`. */
const LAST_NAME = /([\p{L}_$][\p{L}\p{N}_$]*)(?:\(.*\);?)?$/u;

/** Why such an anchor is not followed. */
export const SHOWS_NOTHING: LineState = { kind: 'unverifiable', why: { code: 'shows-nothing' } };

export async function showsNothing(place: Place, question: QuoteQuestion): Promise<boolean> {
  const { page, citation, contents } = question;
  const { lines: spans, range } = citation.reference;
  const line = (page.document.page.lines[range.line - 1] ?? '').slice(0, MAX_LINE);
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  // Data and prose are made of elements, a range may mean any part of what its row says, and code in another alphabet shares no word with it.
  if (!canDefine(place.path) || spans.length > MOST_PARTS) return false;
  if (spans.some(({ start, end }) => start !== end || !isComparable(lines[start - 1]))) return false;
  const near = nearTo(lines, spans);
  if (isMissingCode({ lines, near, code: codeBefore(line, range.column) })) return true;
  if (!spans.some(({ start }) => isPart(lines, start))) return false;
  const own = new Set(readSayings(place.path));
  const said = readSayings(line).filter((word) => !own.has(word));
  // An item that is nothing but an anchor belongs to what is said above it.
  if (said.every((word) => /^\d/.test(word))) return false;
  return !said.some((word) => near.includes(word)) && (await judgeShowing(place, question)) !== 'shown';
}

/** True for a line of code that a reader of any page can share a word with. */
const isComparable = (line: string | undefined): line is string =>
  line !== undefined && line.length <= MAX_CODE && /[a-z]/iu.test(line) && !/[^\P{L}\p{Script=Latin}]/u.test(line);

const nearTo = (lines: readonly string[], spans: readonly LineSpan[]): string =>
  spans
    .flatMap(({ start, end }) => lines.slice(Math.max(0, start - 1 - BESIDE), end + BESIDE))
    .map((line) => line.slice(0, MAX_CODE).toLowerCase())
    .join(' ');

/** True for one of several arguments or elements, and for words that are above no code: a statement or a definition is what people cite. */
function isPart(lines: readonly string[], at: number): boolean {
  const line = (lines[at - 1] ?? '').trimEnd();
  if (!isCode(lines, at)) return isAboveNothing(lines, at);
  return (ELEMENT.test(line) || GOES_ON.test(line)) && !opens(line);
}

/** Most lines of a comment that are looked through. */
const MOST_COMMENT = 40;

function isAboveNothing(lines: readonly string[], comment: number): boolean {
  let at = comment;
  while (at < comment + MOST_COMMENT && at <= lines.length && !isCode(lines, at)) at += 1;
  // At the end of a file there is nothing below that it could belong to, and nothing that it leaves out.
  return at <= lines.length && lines[at - 1]?.trim() === '';
}

/** The line begins something, or more is opened on it than closed. */
const opens = (line: string): boolean =>
  OPENS.test(line) || (line.match(/[([{]/gu) ?? []).length > (line.match(/[)\]}]/gu) ?? []).length;

/** The code right before an anchor in brackets; null without any. */
function codeBefore(line: string, column: number): string | null {
  let last: { readonly code: string; readonly end: number } | null = null;
  for (const match of line.matchAll(CODE)) {
    const end = match.index + match[0].length;
    if (end >= column) break;
    last = { code: match[1] ?? '', end };
  }
  return last !== null && BETWEEN.test(line.slice(last.end, column - 1)) ? last.code.trim() : null;
}

/** True where the file has words of the code, and none of them near the cited lines. */
function isMissingCode({
  lines,
  near,
  code,
}: {
  readonly lines: readonly string[];
  readonly near: string;
  readonly code: string | null;
}): boolean {
  // A path or an address before the anchor is another place, and not what is on its lines.
  if (code === null || code.length > MAX_SNIPPET || code.includes('/')) return false;
  const words = [...stemsOf(code)];
  if (words.some((word) => near.includes(word))) return false;
  const file = stemsOfFile(lines);
  if (words.filter((word) => file.has(word)).length < MIN_WORDS) return false;
  // What the file defines is looked for by its name.
  const [, name = ''] = LAST_NAME.exec(code) ?? [];
  return listDefinitions(lines, name).length === 0;
}
