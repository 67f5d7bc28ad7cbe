// Reads what a row says of its anchor without code marks: names that are written as names of code, and its ordinary words.
import { EXTENSIONS } from '../../text/file-names.ts';
import { hasSeveralWords, nameWords } from '../../text/name-words.ts';
import { symbolOf } from '../read/symbol-of.ts';

/** Longest line of a page that is looked at. */
const MAX_LINE = 4_000;
/** Shortest name and word that says something. */
const MIN_LENGTH = 4;
/** Words are compared by their first letters, so that `decoded` and `decoding` are one. */
const STEM = 6;

const CODE = /`[^`]{0,400}`/g;
const LINK = /\]\([^()\s]{0,400}\)/g;
/** Paths, and dotted names, which may be files, addresses or members of something else. */
const PATH = /[\p{L}\p{N}_@\\/-]{0,200}[./\\][\p{L}\p{N}_@.\\/:#-]{1,200}/gu;
const WORD = /(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]{2,})(\(\))?/gu;
/** Words of every page and of every file. */
const COMMON =
  /^(?:this|that|with|from|have|been|when|which|into|must|only|also|line|lines|file|files|code|test|tests|done|true|false|none|null|self|return|function|const|type|class|impl|partial|missing|todo)$/;

/** Names in several parts, and calls, that the line writes as plain words; none that the title of the page or one of the other texts has, as paths and keys. */
export function readPlainNames({
  line,
  title,
  others,
}: {
  readonly line: string;
  readonly title: string;
  readonly others: readonly string[];
}): readonly string[] {
  const found = new Set<string>();
  const known = [title, ...others].map((text) => text.toLowerCase());
  for (const [, name = '', call = ''] of withoutMarks(line).matchAll(WORD)) {
    if (name.length < MIN_LENGTH || (call === '' && !hasSeveralWords(name)) || symbolOf(name + call) === null) continue;
    if (EXTENSIONS.has(name.toLowerCase()) || known.some((text) => text.includes(name.toLowerCase()))) continue;
    found.add(name);
  }
  return [...found];
}

/** The beginnings of the words of a text, lower case; those of longer names too. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const part of nameWords(text)) {
    const word = part.toLowerCase();
    if (word.length >= MIN_LENGTH && !COMMON.test(word)) stems.add(word.slice(0, STEM));
  }
  return stems;
}

const stems = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The same of a file, read once however many anchors it has. */
export function stemsOfFile(lines: readonly string[]): ReadonlySet<string> {
  const known = stems.get(lines) ?? stemsOf(lines.join(' '));
  stems.set(lines, known);
  return known;
}

const ABBREVIATION = /(?<![\p{L}\p{N}_])\p{Lu}{3}(?![\p{L}\p{N}_])/gu;

/** All that a line says, to be looked for in code, lower case: the beginnings of its words and of the parts of its names and paths, abbreviations and numbers. */
export function readSayings(line: string): readonly string[] {
  const text = line.slice(0, MAX_LINE).replace(LINK, '] ');
  const whole = (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
  return [
    ...new Set([
      ...stemsOf(text),
      ...whole.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)),
      ...(text.match(ABBREVIATION) ?? []).map((word) => word.toLowerCase()),
      ...(text.match(/\d{2,}/gu) ?? []),
    ]),
  ];
}

/** The words that a name is made of, lower case, without the shortest. */
export function partsOf(name: string): readonly string[] {
  return nameWords(name)
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 2);
}

/** The line without its paths and anchors. */
export function withoutPaths(line: string): string {
  return line.slice(0, MAX_LINE).replace(LINK, '] ').replace(PATH, ' ');
}

function withoutMarks(line: string): string {
  return line.slice(0, MAX_LINE).replace(CODE, ' ').replace(LINK, '] ').replace(PATH, ' ');
}
