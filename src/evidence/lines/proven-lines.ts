// Whether the text of cited lines itself proves that they are meant: they hold what is written beside their anchor, and no other lines of the file do.
import type { Page, Range } from '../../documents/page.ts';
import { appendTo } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';
import { nameWords } from '../../text/name-words.ts';
import { stemOf } from '../../text/paths.ts';
import { definesName, isCode, isInCode, listDefinitions, listLines } from '../names/definitions.ts';
import type { LineSpan } from '../reference.ts';
import { readNames, type Name } from './misses-names.ts';
import { isSearchable, isSnippet, linesWith, squeeze } from './misses-snippet.ts';
import { readPlainNames, withoutPaths } from './plain-names.ts';

/** An anchor where a page has it, and the file that it cites. */
export interface CitedLines {
  readonly page: Pick<Page, 'lines' | 'path'>;
  readonly range: Range;
  readonly spans: readonly LineSpan[];
  readonly path: string;
  readonly lines: readonly string[];
}

/** Most lines that are cited, and their share of the file (1 / SHARE): what more lines hold proves little. */
const MOST_CITED = 40;
const SHARE = 3;
/** Most lines that define a name, such as a declaration and its body. */
const MOST_DEFINED = 2;
/** Longest part of a page and of a line of code that is looked at. */
const MAX_CONTEXT = 4_000;
const MAX_CODE = 400;
/** Most lines of a file that has words which single some of them out, and most lines that have one such word or name. */
const MOST_LINES = 20_000;
const MOST_PLACES = 200;
/** Most names and pieces of code beside an anchor: a row with more of them tells a story. */
const MOST_WRITTEN = 16;
const CODE = /`([^`]{3,200})`/gu;
const QUOTED = /["“”„«»]([^"“”„«»`|]{8,120})["“”„«»]/gu;

/** True where a name, a piece of code, a quote or rare words beside the anchor are on the cited lines and nowhere else. */
export function provesLines(given: CitedLines): boolean {
  const {
    spans: [span, another],
    lines,
  } = given;
  // Of several lines one may be right and another wrong.
  if (span === undefined || another !== undefined || span.end > lines.length) return false;
  const count = span.end - span.start + 1;
  if (count > MOST_CITED || count * SHARE > lines.length) return false;
  // A range that has slipped by a line or two still holds most of what it means: only where it begins says that it has not.
  const cited = { ...given, spans: [{ start: span.start, end: span.start }] };
  const { text, before } = contextOf(cited);
  const names = namesIn(text, cited);
  const snippets = [...text.matchAll(CODE)].map(([, code = '']) => squeeze(code)).filter(isSnippet);
  if (names.length + snippets.length > MOST_WRITTEN) return false;
  if (names.some((name) => isNamedThere(cited, name))) return true;
  const shared = lazily(() => countShared(cited, text));
  if ([...snippets, ...quotesOf(text)].some((written) => isWrittenThere({ cited, written, shared }))) return true;
  // What else the row names in this file may be what it means.
  if (names.some(({ last }) => listLines(lines, last).length > MOST_PLACES || isInCode(lines, last))) return false;
  return hasRareWords(cited, shared()) || isNamedBefore(cited, before);
}

const isCited = ({ spans }: CitedLines, line: number): boolean =>
  spans.some(({ start, end }) => start <= line && line <= end);

const areThere = (cited: CitedLines, places: readonly number[]): boolean =>
  places.length > 0 && places.every((line) => isCited(cited, line));

/** The row that an anchor is in, or its sentence; `before` ends where the anchor begins. */
interface Context {
  readonly text: string;
  readonly before: string;
}

const ROW = /^\s*\||(?<!\\)\|.*(?<!\\)\|/u;
/** Begins another block than the line above. */
const BEGINS = /^\s*(?:$|[#>|]|[-+*]\s|\d{1,3}[.)]\s|```|~~~)/u;
const SENTENCE = /[.!?;](?=\s|$)|[。！？；]/gu;

/** What the anchor is judged by: two anchors of the same lines beside the same words are one. */
export const textBeside = (anchor: Pick<CitedLines, 'page' | 'range'>): string => contextOf(anchor).text;

function contextOf({ page, range }: Pick<CitedLines, 'page' | 'range'>): Context {
  const lineAt = (line: number): string => (page.lines[line - 1] ?? '').slice(0, MAX_CONTEXT);
  const own = lineAt(range.line);
  if (ROW.test(own))
    return {
      text: own,
      before:
        own
          .slice(0, range.column - 1)
          .split(/(?<!\\)\|/u)
          .at(-1) ?? '',
    };
  const above = BEGINS.test(own) ? '' : lineAt(range.line - 1);
  const below = lineAt(range.line + 1);
  const lead = `${above} `;
  const text = `${lead}${own}${BEGINS.test(below) ? '' : ` ${below}`}`;
  const at = lead.length + range.column - 1;
  let [start, end] = [0, text.length];
  for (const { index } of text.matchAll(SENTENCE))
    if (index < at) start = index + 1;
    else if (index > lead.length + range.endColumn - 2) {
      end = index;
      break;
    }
  return { text: text.slice(start, end), before: text.slice(start, at) };
}

/** Names of code, in code marks and without; one word alone in code marks is none of them, unless it is called. */
function namesIn(text: string, { path, page }: CitedLines): readonly Name[] {
  const plain = readPlainNames({ line: text, title: '', others: [path, page.path] });
  const found = new Map(
    [...plain.map((last) => ({ last, full: last })), ...readNames(text)].map((one) => [one.last, one]),
  );
  return [...found.values()];
}

/** Binds a name that nothing else in the file defines. */
const IMPORT = /^\s*(?:import|from|use|using|require|include|#include|(?:const|let|var)\b.*\brequire\()/u;

/** The lines define the name; of one that the file only uses, they are the only ones that do. */
function isNamedThere(cited: CitedLines, { last }: Name): boolean {
  const { lines, path } = cited;
  const defined = listDefinitions(lines, last);
  if (defined.length > 0) return defined.length <= MOST_DEFINED && defined.some((line) => isCited(cited, line));
  if (stemOf(path) === last) return false;
  const all = listLines(lines, last);
  if (all.length > MOST_PLACES) return false;
  const places = all.filter((line) => isCode(lines, line));
  const bound = places.filter((line) => IMPORT.test(lines[line - 1] ?? ''));
  return areThere(cited, places) || (bound.length === 1 && areThere(cited, bound));
}

const quotesOf = (text: string): readonly string[] =>
  [...text.replaceAll(/`[^`]*`/gu, '`').matchAll(QUOTED)]
    .map(([, quote = '']) => squeeze(quote))
    .filter((quote) => /\p{L}\s\p{L}/u.test(quote));

/** Fewest letters of a word, and how many of its first ones are compared. */
const LETTERS = { least: 4, most: 6 } as const;
/** Words that say nothing of any line. */
const COMMON =
  /^(?:this|that|with|from|have|been|when|which|into|must|only|also|line|file|code|test|done|true|fals|none|null|self|retu|func|cons|type|clas|part|miss|todo|defa|publ|stri|numb|bool|impo|expo|asyn|awai)/u;

/** `cloned`, `clone` and `cloning` are one word, and so are `REDACTED` and `redaction`. */
const rootOf = (word: string): string =>
  word
    .toLowerCase()
    .slice(0, LETTERS.most)
    .replace(/(?:ing?|ed|es|s|e)$/u, '');

const rootsOf = (text: string): ReadonlySet<string> =>
  new Set(
    nameWords(text)
      .filter((word) => word.length >= LETTERS.least && !COMMON.test(word.toLowerCase()))
      .map(rootOf)
      .filter((root) => root.length >= LETTERS.least - 1),
  );

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** The lines, from 1, of the words of a file, made once however many anchors it has. A word that many lines have says nothing of any. */
function linesByRoot(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(lines);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  if (lines.length <= MOST_LINES)
    for (const [at, line] of lines.entries())
      for (const root of rootsOf(line.slice(0, MAX_CODE)))
        if ((found.get(root)?.length ?? 0) <= MOST_PLACES) appendTo(found, root, at + 1);
  for (const [root, places] of found) if (places.length > MOST_PLACES) found.delete(root);
  indexes.set(lines, found);
  return found;
}

/** Fewest words that a cited line shares with its row where one is alone in the file, and where none is; most words of a row that are looked for. */
const MIN_SHARED = { rare: 2, common: 4 } as const;
const MOST_SAID = 60;
/** Most lines that have the same code or quote. */
const MOST_WITH = 3;

/** The lines of each word of a row, and how many of these words each line of the file has. */
interface Shared {
  readonly text: string;
  readonly places: readonly (readonly number[])[];
  readonly counts: ReadonlyMap<number, number>;
}

/** Of each file the last text that was compared: the anchors of one row follow each other. */
const lastShared = new WeakMap<readonly string[], Shared>();

function countShared({ lines, path }: CitedLines, text: string): Shared {
  const known = lastShared.get(lines);
  if (known?.text === text) return known;
  const own = rootsOf(path);
  const said = [...rootsOf(withoutPaths(text))].filter((root) => !own.has(root)).slice(0, MOST_SAID);
  const index = linesByRoot(lines);
  const places = said.map((root) => index.get(root) ?? []);
  const counts = new Map<number, number>();
  for (const line of places.flat()) counts.set(line, (counts.get(line) ?? 0) + 1);
  const made: Shared = { text, places, counts };
  lastShared.set(lines, made);
  return made;
}

/** One of the cited lines has more words of the row than any other line: two, one of them alone in the file, or twice as many as any other. */
function hasRareWords(cited: CitedLines, { counts, places }: Shared): boolean {
  const rare = new Set(places.filter((found) => areThere(cited, found)).flat());
  const elsewhere = [...counts].reduce(
    (most, [line, count]) => (isCited(cited, line) ? most : Math.max(most, count)),
    0,
  );
  return [...counts].some(
    ([line, count]) =>
      isCited(cited, line) &&
      (rare.has(line)
        ? count >= MIN_SHARED.rare && count > elsewhere
        : count >= MIN_SHARED.common && count >= 2 * elsewhere),
  );
}

/** Words of the row that a line has more than all others with the same code or quote. */
const MARGIN = 2;

/** No other line has it, or those that have it say less of the row. */
function isWrittenThere({
  cited,
  written,
  shared,
}: {
  readonly cited: CitedLines;
  readonly written: string;
  readonly shared: () => Shared;
}): boolean {
  const places = isSearchable(cited.lines) ? linesWith(cited.lines, written) : [];
  const others = places.filter((line) => !isCited(cited, line) && isCode(cited.lines, line));
  if (others.length === places.length || places.length > MOST_WITH) return false;
  const countOf = (line: number): number => shared().counts.get(line) ?? 0;
  return places.some(
    (line) => isCited(cited, line) && others.every((other) => countOf(line) >= countOf(other) + MARGIN),
  );
}

/** The word right before an anchor: ``asserts redaction, `src/kiln.ts:40` ``. */
const WORD_BEFORE = /(\p{L}{4,40})[\s,(:—–-]{1,4}[[`]{0,2}$/u;
const REACH = 60;

/** The first cited line defines something that is called so, and hardly anything else in the file is. */
function isNamedBefore(cited: CitedLines, before: string): boolean {
  const { lines, spans, path } = cited;
  const root = rootOf(WORD_BEFORE.exec(before.slice(-REACH))?.[1] ?? '');
  if (root.length <= LETTERS.least || COMMON.test(root) || rootsOf(path).has(root)) return false;
  const defined = (linesByRoot(lines).get(root) ?? []).filter(
    (at) =>
      isCode(lines, at) && namesWith(lines[at - 1] ?? '', root).some((name) => definesName(lines[at - 1] ?? '', name)),
  );
  return defined.length <= MOST_DEFINED && spans.some(({ start }) => defined.includes(start));
}

const namesWith = (line: string, root: string): readonly string[] =>
  (line.slice(0, MAX_CODE).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter((name) => rootsOf(name).has(root));
