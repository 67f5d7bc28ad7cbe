// Whether cited lines hold nothing of the code that their row names, though their file has it: then the anchor was wrong where it was written.
import { containsWord } from '../../text/contains-word.ts';
import { hasSeveralWords } from '../../text/name-words.ts';
import { nameOf } from '../../text/paths.ts';
import type { Citation } from '../citation.ts';
import type { LineSpan } from '../reference.ts';
import { isInCode, listDefinitions } from '../names/definitions.ts';
import { belongsTo } from './belongs-to.ts';
import type { Place } from './line-follower.ts';
import { partsOf, readPlainNames, stemsOf, stemsOfFile, withoutPaths } from './plain-names.ts';
import type { QuoteQuestion } from './quoted-lines.ts';

/** Names of a row that are looked for in the file; one that writes more is not looked at. */
const MOST_WRITTEN = 12;
/** A row that names more of what its file has tells a story, and its anchor may mean any part of it. */
const MOST_NAMES = 4;
/** The same of names without code marks. */
const MOST_PLAIN = 8;
/** Longest line of a page, and longest span of it, that is looked at. */
const MAX_LINE = 4_000;
/** Lines before and after the cited ones that are about the same; names without code marks are taken less literally. */
const BESIDE = 2;
const BESIDE_PLAIN = 5;
/** Ordinary words of the row in the cited lines that show the anchor to be right without any name, and words elsewhere in the file that show it to be wrong. */
const MIN_WORDS = 3;
/** As many words of the row, and such a share of those that the file has, show an anchor to be right beyond doubt. */
const MOST_WORDS = 6;
const SHARE = 0.6;
/** Most other files of a row that are asked whether a name is theirs. */
const MOST_OTHERS = 3;
/** Lines at the head of a page in which its title is. */
const MAX_HEAD = 40;
const SPANS = /`([^`]{3,120})`/g;
/** A call, or a name of several parts or several words: not an ordinary word. */
const NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->)){0,8}([\p{L}_$][\p{L}\p{N}_$]{2,})(\([^()]{0,80}\))?$/u;
const OWN = /^(?:self|this|cls|super)$/;

export interface Name {
  /** The bare name. */
  readonly last: string;
  /** With the part before it, where there is one that says something. */
  readonly full: string;
}

/** Whether the lines of a commit show what the row names: they do, only other lines of the file do, or the row names nothing that the file has. */
export type Showing = 'shown' | 'missed' | 'open';

/** False where the row names nothing that the file has. */
export async function missesNames(place: Place, question: QuoteQuestion): Promise<boolean> {
  return (await judgeShowing(place, question)) === 'missed';
}

export async function judgeShowing(place: Place, question: QuoteQuestion): Promise<Showing> {
  const { citation, contents } = question;
  const names = readNames(lineOf(question));
  if (names.length > MOST_WRITTEN) return 'open';
  const text = (await contents.texts(place.snapshot, [place.path])).get(place.path) ?? '';
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const there = names.flatMap(({ last, full }) =>
    full !== last && text.includes(full) ? [{ last, full }] : isInCode(lines, last) ? [{ last, full: last }] : [],
  );
  if (there.length === 0) return await judgePlain({ place, question, lines });
  if (there.length > MOST_NAMES) return 'open';
  const [stem = ''] = nameOf(place.path).split('.');
  // What is called like the file may be the file.
  if (there.some(({ last }) => last === stem && listDefinitions(lines, last).length === 0)) return 'open';
  return there.some((name) => holds({ lines, spans: citation.reference.lines, name })) ? 'shown' : 'missed';
}

/** How much of what a row says in words its cited lines have. */
export interface Likeness {
  /** Most of the words that the file has are in the cited lines. */
  readonly alike: boolean;
  /** A good part of a name of the row is: `self.kiln.heat()` for `KilnOven`. */
  readonly akin: boolean;
}

export async function compareWords(place: Place, question: QuoteQuestion): Promise<Likeness> {
  const { citation, contents } = question;
  const line = lineOf(question);
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const spans = citation.reference.lines;
  const { inFile, inLines } = countWords({ line, path: place.path, lines, spans });
  const near = textOf({ lines, spans, reach: BESIDE_PLAIN }).toLowerCase();
  const names = [...readNames(line).map(({ last }) => last), ...readPlainNames({ line, title: '', others: [] })];
  return {
    alike: inLines >= MOST_WORDS && inLines >= SHARE * inFile,
    akin: names.some((name) => {
      const parts = partsOf(name);
      return parts.length > 0 && parts.filter((part) => near.includes(part)).length * 2 >= parts.length;
    }),
  };
}

const lineOf = ({ page, citation }: QuoteQuestion): string =>
  page.document.page.lines[citation.reference.range.line - 1] ?? '';

/** The words of the row that the file has, and those that its cited lines have. */
function countWords({
  line,
  path,
  ...cited
}: {
  readonly line: string;
  readonly path: string;
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
}): { readonly inFile: number; readonly inLines: number } {
  const near = stemsOf(textOf({ ...cited, reach: BESIDE_PLAIN }));
  const own = stemsOf(path);
  const words = [...stemsOf(withoutPaths(line))].filter((word) => !own.has(word));
  const file = stemsOfFile(cited.lines);
  return {
    inFile: words.filter((word) => near.has(word) || file.has(word)).length,
    inLines: words.filter((word) => near.has(word)).length,
  };
}

/** The same by names without code marks. They may be another anchor's, and other words of the row may show that the anchor is right. */
async function judgePlain({
  place,
  question,
  lines,
}: {
  readonly place: Place;
  readonly question: QuoteQuestion;
  readonly lines: readonly string[];
}): Promise<Showing> {
  const { page, citation, contents } = question;
  const line = lineOf(question);
  const row = page.rows[citation.place.row] ?? [];
  const { keyed, key } = page.document.rows[citation.place.row] ?? { keyed: false, key: '' };
  // A key that nobody wrote is the row's title: a name of it can be missed, and does not show that the anchor is right.
  const isOfTitle = (name: string): boolean => !keyed && key.includes(name.toLowerCase());
  const names = readPlainNames({
    line,
    title: page.document.page.lines.slice(0, MAX_HEAD).find((one) => /^#\s/.test(one)) ?? '',
    others: [
      place.path,
      page.document.path,
      ...(keyed ? [key] : []),
      ...row.flatMap(({ reference: { path } }) => path ?? []),
    ],
  }).filter((name) => isInCode(lines, name));
  const shows = ({ reference: { lines: spans } }: Citation, name: string): boolean =>
    isBeside({ lines, spans, name, reach: BESIDE_PLAIN });
  if (names.length === 0 || names.length > MOST_PLAIN) return 'open';
  const shown = names.filter((name) => shows(citation, name));
  if (shown.length > 0) return shown.every(isOfTitle) ? 'open' : 'shown';
  const target = citation.resolution.target;
  const others = row.filter((one) => one !== citation && one.reference.kind === 'lines');
  const beside = others.filter(({ resolution }) => resolution.target === target);
  const own = names.filter((name) => !beside.some((one) => shows(one, name)));
  const files = [...new Set(others.flatMap((one) => one.resolution.target ?? []))].filter((path) => path !== target);
  if (own.length === 0 || files.length > MOST_OTHERS) return 'open';
  const { inFile, inLines } = countWords({ line, path: place.path, lines, spans: citation.reference.lines });
  if (inLines >= MIN_WORDS || inFile - inLines < MIN_WORDS) return 'open';
  // Asked last: over REST each file is a request.
  const texts = files.length === 0 ? new Map<string, null>() : await contents.texts(place.snapshot, files);
  return own.every((name) => files.some((path) => containsWord(texts.get(path) ?? '', name))) ? 'open' : 'missed';
}

/** The names of code in the code marks of a line. */
export function readNames(line: string): readonly Name[] {
  const found = new Map<string, Name>();
  for (const [, span = ''] of line.slice(0, MAX_LINE).matchAll(SPANS)) {
    const [, last = '', call = ''] = NAME.exec(span.trim()) ?? [];
    const bare = span.trim().slice(0, span.trim().length - call.length);
    const before = bare.slice(0, bare.length - last.length).match(/[\p{L}\p{N}_$]+(?=\W+$)/u)?.[0] ?? '';
    if (last === '' || (call === '' && !hasSeveralWords(last))) continue;
    found.set(last, { last, full: before === '' || OWN.test(before) ? last : bare.slice(bare.lastIndexOf(before)) });
  }
  return [...found.values()];
}

/** True where the cited lines, or those beside them, have the name, or belong to its definition; of a call of another thing's, only where it is called. */
function holds({
  lines,
  spans,
  name: { last, full },
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly name: Name;
}): boolean {
  return full === last
    ? isBeside({ lines, spans, name: last, reach: BESIDE })
    : textOf({ lines, spans, reach: BESIDE }).includes(full);
}

function isBeside({
  name,
  ...cited
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly name: string;
  readonly reach: number;
}): boolean {
  const { lines, spans } = cited;
  return containsWord(textOf(cited), name) || belongsTo({ lines, spans, defined: listDefinitions(lines, name) });
}

/** The cited lines with some before and after them. */
function textOf({
  lines,
  spans,
  reach,
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly reach: number;
}): string {
  return spans.map(({ start, end }) => lines.slice(Math.max(0, start - 1 - reach), end + reach).join('')).join('\n');
}
