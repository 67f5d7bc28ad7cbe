// Reads from the bare text of a page, without parsing it, which paths it could mean and which names it could look for. More than it means does no harm; less would.

import { WELL_KNOWN } from '../../text/file-names.ts';
import { nameOf } from '../../text/paths.ts';

/** What a page could mean. */
export interface Spelling {
  /**
   * Whether the page could mean this file, which is there, is new or is gone: by its name, by a pattern, or by a folder that it is in.
   * Folders that come or go with it count also where they are named on the way to something else.
   */
  readonly couldMean: (path: string, folders?: ReadonlySet<string>) => boolean;
  /** Whether the page could run something by one of these programs. */
  readonly couldRun: (programs: RegExp) => boolean;
  /** Whether the page names a page without its folder: how others beside it are named then says whether it can be missing. */
  readonly namesPages: () => boolean;
  /** Names that the page could look for in files that it does not cite. */
  readonly names: ReadonlySet<string>;
}

/** Paths whose letters stand for themselves wherever a page writes them. */
const PLAIN = /^[\w.@/-]+$/;

/** Entities that are no part of a path. */
const HARMLESS =
  /^(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|mdash|ndash|hellip|rarr|larr|harr|rArr|times|middot|bull|copy|reg|trade|sect|deg|check|cross|laquo|raquo|ldquo|rdquo|lsquo|rsquo)$/;

/** Null where the text could spell a path in a way that its letters do not show (`%61`, `&period;`, braces in braces). */
export function readSpelling(text: string): Spelling | null {
  const decoded = decodeLetters(text);
  const plain = decoded === null ? null : withoutBraces(withVariants(decoded).toLowerCase());
  if (plain === null) return null;
  const globs = readGlobs(plain);
  // `./` and `../` alone are a folder that the page is in.
  const isWide = /\.\/|\/\.\./.test(plain) && /(?<![\w.@/-])(?:\.{1,3}\/|\/\.{2,3})[./]*(?![\w.@/*-])/.test(plain);
  const marks = readMarks(text);
  const page: PageText = { text: plain, isOpen: marks.isOpen };
  return {
    couldMean: (path, folders = NO_FOLDERS) =>
      isWide ||
      !PLAIN.test(path) ||
      isFileWritten(page, nameOf(path)) ||
      foldersOf(path).some((folder) => isFolderWritten(page, { path, folder, moves: folders.has(folder) })) ||
      globs.some((parts) => hasParts(`/${path.toLowerCase()}`, parts)),
    couldRun: (programs) => marks.isOpen || marks.spans.some((span) => programs.test(span)),
    namesPages: () => plain.includes('.md') && /(?<![\w.@/-])[\w-]+\.md\b/.test(plain),
    names: readNames(text, marks),
  };
}

const NO_FOLDERS: ReadonlySet<string> = new Set();

/** A page as its letters are looked at: in lower case, decoded. */
interface PageText {
  readonly text: string;
  /** Set where it is not to be seen which words are in code marks. */
  readonly isOpen: boolean;
}

/** The folders that a path is in, by their paths. */
function foldersOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

/** Escapes of addresses and entities as what they stand for; null where one stands for a letter or for nobody knows what. */
function decodeLetters(text: string): string | null {
  const entities = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,31}));/g;
  const decoded = text.includes('&')
    ? text.replaceAll(entities, (_, ...[decimal, hex, name]: (string | undefined)[]) => {
        if (name !== undefined) return HARMLESS.test(name) ? ' ' : OPAQUE;
        return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
      })
    : text;
  const whole = decoded.includes('%')
    ? decoded.replaceAll(/%([\da-fA-F]{2})/g, (_, hex: string) => characterOf(parseInt(hex, 16)))
    : decoded;
  return whole.includes(OPAQUE) ? null : whole;
}

/** Stands for what could be a letter or a code mark; a page that holds it is left to the whole run as well. */
const OPAQUE = '\0';

function characterOf(code: number): string {
  const character = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
  return /[A-Za-z0-9`]/.test(character) ? OPAQUE : character;
}

/** The text, and again the lines in which marks or backslashes are between letters: without them, the letters are one word. */
function withVariants(text: string): string {
  const more: string[] = [];
  for (const line of linesWith(text, '\\')) more.push(line.replaceAll('\\', '/'), line.replaceAll('\\', ''));
  for (const line of linesWith(text, '`')) if (/[\w.]`+[\w.]/.test(line)) more.push(line.replaceAll('`', ''));
  for (const line of linesWith(text, '<'))
    if (/[\w.]<[^<>]*>[\w.]/.test(line)) more.push(line.replaceAll(/<[^<>]*>/g, ''));
  return more.length === 0 ? text : `${text}\n${more.join('\n')}`;
}

/** The lines that hold this, by its places: most lines of most pages have none. */
function* linesWith(text: string, sought: string): Iterable<string> {
  let at = text.indexOf(sought);
  while (at >= 0) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(text.lastIndexOf('\n', at) + 1, end);
    at = text.indexOf(sought, end);
  }
}

/** Most braces within each other. */
const MAX_NESTED = 4;

/** Braces and counted ranges as a star; null where braces nest too deep. */
function withoutBraces(text: string): string | null {
  let plain = text;
  if (plain.includes('..') || /[…–~]/.test(plain)) plain = plain.replaceAll(/\d+(?:\.{2,3}|[…–~])\d+/g, '*');
  for (let round = 0; plain.includes('{'); round += 1) {
    const next = plain.replaceAll(/\{[^{}`\n]*\}/g, '*');
    if (next === plain) return next.replaceAll('{', '*');
    if (round > MAX_NESTED) return null;
    plain = next;
  }
  return plain;
}

/** The literal parts of each pattern, in order. Bold text looks like one: then its letters are the parts. */
function readGlobs(text: string): readonly (readonly string[])[] {
  const globs = new Map<string, readonly string[]>();
  for (let at = text.indexOf('*'); at >= 0;) {
    let from = at;
    while (from > 0 && IN_GLOB.test(text[from - 1] ?? '')) from -= 1;
    let to = at + 1;
    while (to < text.length && IN_GLOB.test(text[to] ?? '')) to += 1;
    const token = text.slice(from, to);
    at = text.indexOf('*', to);
    // Bold words are none: a pattern has folders or an ending.
    if (globs.has(token) || !/[a-z]/.test(token) || !(/\/|\.[a-z*]/.test(token) || isWellKnownGlob(token))) continue;
    const parts = token
      .replace(/[.!?]+$/, '')
      .replace(/^(?:\.{0,3}\/)+/, '')
      .split(/[*?[\]!]+/)
      .map((part) => part.replace(/^\/+|\/+$/g, ''))
      .filter((part) => part !== '');
    globs.set(token, parts);
  }
  return [...globs.values()];
}

const IN_GLOB = /[\w.@/?![\]*-]/;
const isWellKnownGlob = (token: string): boolean => WELL_KNOWN.has(token.replaceAll('*', ''));

function hasParts(path: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/** Whether the text has the file's name up to its first dot, as a word of a path. Files of one stem are looked for under each other's names. */
function isFileWritten(page: PageText, name: string): boolean {
  const stem = stemOf(name.toLowerCase());
  return hasRun(page, stem, ({ segments }) => hasPiece(segments, stem));
}

interface FolderQuestion {
  readonly path: string;
  readonly folder: string;
  readonly moves: boolean;
}

/** Whether the text names the folder at the end of a path: what is cited in it does not cite it. A Python module is named with dots. */
function isFolderWritten(page: PageText, { path, folder, moves }: FolderQuestion): boolean {
  const name = nameOf(folder).toLowerCase();
  const isModule = /\/__(?:init|main)__\.py$/.test(path);
  return hasRun(page, stemOf(name), ({ segments, beforeStar }) => {
    if (moves || isModule) return hasPiece(segments, stemOf(name));
    // What a star follows is the beginning of a pattern.
    return !beforeStar && trim(segments.at(-1)?.replace(/\.+$/, '') ?? '') === trim(name);
  });
}

interface PathRun {
  /** The components, without those that are dots alone. */
  readonly segments: readonly string[];
  readonly beforeStar: boolean;
}

/** Whether a path of the text that holds this word is one that is looked for. A word of running text alone is no path. */
function hasRun({ text, isOpen }: PageText, stem: string, isSought: (run: PathRun) => boolean): boolean {
  const [needle] = [...stem.matchAll(/[a-z0-9]+/g)].map(([run]) => run).sort((a, b) => b.length - a.length);
  if (needle === undefined) return true;
  for (let at = text.indexOf(needle); at >= 0;) {
    let from = at;
    while (from > 0 && IN_PATH.test(text[from - 1] ?? '')) from -= 1;
    let to = at + needle.length;
    while (to < text.length && IN_PATH.test(text[to] ?? '')) to += 1;
    const run = text.slice(from, to);
    const segments = run.split('/').filter((one) => /[^.]/.test(one));
    if (
      isSought({ segments, beforeStar: text[to] === '*' }) &&
      (/[/]|\.\w/.test(run) || WELL_KNOWN.has(trim(run)) || isOpen || isMarked(text, from))
    )
      return true;
    at = text.indexOf(needle, to);
  }
  return false;
}

/** Whether what begins here is in code marks or the destination of a link; a pattern goes on before it. */
function isMarked(text: string, at: number): boolean {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /[(<*[]$|\]:\s*$/.test(lead) || lead.split('`').length % 2 === 0;
}

const hasPiece = (segments: readonly string[], stem: string): boolean =>
  segments.some((one) => one.split('.').some((piece) => trim(piece) === stem));

const IN_PATH = /[\w.@/-]/;
const trim = (piece: string): string => piece.replace(/^[_@-]+|[_@-]+$/g, '');
const stemOf = (segment: string): string => trim(segment.split('.').find((piece) => trim(piece) !== '') ?? '');

/** A word in which a name may be; of other scripts all letters, and what is between them. */
const WORD = /[\w$\u0080-\uffff]+/g;

export const wordsOf = (text: string): Iterable<string> => text.match(WORD) ?? [];

/** Words in code marks that are not paths, and words of running text that are written as names. */
function readNames(text: string, { spans, isOpen }: Marks): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (words: string): void => {
    for (const word of wordsOf(words)) if (word.length > 1) names.add(word);
  };
  for (const span of spans) if (!isPath(span)) add(span);
  for (const mark of ['_', '::'])
    for (const line of linesWith(text, mark))
      for (const token of line.match(/[\w$:\u0080-\uffff]+/g) ?? []) if (token.includes(mark)) add(token);
  for (const line of linesWith(text, '()'))
    for (const call of line.match(/[\w$.\u0080-\uffff]+(?=\(\))/g) ?? []) add(call);
  // A span of several lines: which words are in marks is not to be seen.
  if (isOpen) add(text);
  return names;
}

/** A path looks for nothing in other files, nor does a name that is written with its path; a call does. */
const isPath = (span: string): boolean => !/[\s(]/.test(span) && /^[\w@/-]*[./]/.test(span);

interface Marks {
  /** What is in code marks. */
  readonly spans: readonly string[];
  /** Set where code marks are open at the end of a line, are more than one character, or are escaped: then it is not to be seen what they hold. */
  readonly isOpen: boolean;
}

function readMarks(text: string): Marks {
  const spans: string[] = [];
  let isOpen = text.includes('\\`');
  for (const line of linesWith(text, '`')) {
    const parts = line.split('`');
    for (let at = 1; at < parts.length; at += 2) spans.push(parts[at] ?? '');
    if (parts.length % 2 === 0 || line.includes('``')) isOpen ||= !/^\s*```/.test(line);
  }
  return { spans, isOpen };
}
