// Says what one token of an evidence cell is: a code span's text, a link's destination, or a bare word.
import { classifyCommand } from './classify-command.ts';
import { expandBraces, expandRange, expandSlashPair, hasBraces } from './expand-shorthand.ts';
import { splitAnchor, type AnchoredPath } from './line-anchor.ts';
import { isProse } from '../../text/code-path.ts';
import { isCommitId } from '../../text/commit-ids.ts';
import { EXTENSIONS } from '../../text/file-names.ts';
import { MAX_PATH, pathShape } from './path-shape.ts';
import type { AddressParts, Command, LineSpan, ReferenceKind } from '../reference.ts';
import { extensionOf } from '../../text/paths.ts';
import { isIdentifier, nameIn, symbolOf } from './symbol-of.ts';

/** A reference without its place in the page; `start` and `end` are offsets into the token. */
export interface Token {
  readonly kind: Exclude<ReferenceKind, 'prose' | 'placeholder'>;
  readonly start: number;
  readonly end: number;
  readonly path: string | null;
  readonly lines: readonly LineSpan[];
  readonly symbol: string | null;
  readonly command: Command | null;
  readonly surelyPath: boolean;
  readonly address?: AddressParts;
}

const TICKET =
  /^(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,7}|(?:PR|MR|GH|issue|pull)\s?[#!-]?\d{1,7}|!\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/;
/** Standards and products that look like tickets. */
const NO_TICKET =
  /^(?:UTF|SHA|ISO|RFC|AES|GPT|TLS|SSL|HTTP|MD|ES|CP|PEP|IEEE|ANSI|X|RSA|EC|BLAKE|CRC|PHASE|EPIC|STEP|TIER|LEVEL)-/;
/** The commonest notation by far: a path of plain letters. */
const PLAIN_PATH = /^\w[\w/-]*(?:\.[\w-]+)+$/;
/** Bare token of a kind that spans the whole of `text`. */
function token(kind: Token['kind'], text: string, rest: Partial<Token> = {}): Token {
  return {
    kind,
    start: 0,
    end: text.length,
    path: null,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: false,
    ...rest,
  };
}

/** Reads the text of a code span; empty where it is code that names nothing one could look for. */
export function classifySpan(text: string): readonly Token[] {
  if (PLAIN_PATH.test(text) && pathShape(text, true) === 'sure')
    return [token('path', text, { path: text, surelyPath: true })];
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return classifyTrimmed(trimmed).map((found) => ({ ...found, start: found.start + lead, end: found.end + lead }));
}

function classifyTrimmed(text: string): readonly Token[] {
  if (text.length > MAX_PATH) return [];
  if (CITATION.test(text)) return classifyCitation(text);
  const plain = classifyPlain(text);
  if (plain !== null) return [plain];
  const remarked = classifyRemark(text);
  if (remarked.length > 0) return remarked;
  const trailed = classifyTrail(text);
  if (trailed.length > 0) return trailed;
  const paths = listPaths(text);
  if (paths.length > 1 && paths.every(({ surelyPath }) => surelyPath)) return paths;
  const command = classifyCommand(text);
  if (command !== null) return [token('command', text, { command })];
  const path = classifyPath(text, true);
  if (path.length > 0) return path;
  const symbol = symbolOf(text);
  if (symbol !== null) return [token('symbol', text, { symbol })];
  return paths;
}

/** Reads one bare word of running text; empty where it is a word like any other. */
export function classifyWord(text: string): readonly Token[] {
  if (text.length > MAX_PATH) return [];
  const plain = classifyPlain(text);
  if (plain !== null) return [plain];
  const path = CITATION.test(text) ? classifyCitation(text) : classifyPath(text, false);
  if (path.length > 0) return path;
  // Running text is full of names; only what is written as a test's name or as a call is meant as one.
  const symbol = /^(?:test_\w{3,}|[\p{L}_]\w*_\w+\(\)|[\p{L}_]\w*(?:\.\w+)+\(\)|[\p{L}_]\w*(?:::\w+)+(?:\(\))?)$/u.test(
    text,
  )
    ? symbolOf(text)
    : null;
  return symbol === null ? [] : [token('symbol', text, { symbol })];
}

/** URLs, tickets and commits: the same in code marks and out of them. */
function classifyPlain(text: string): Token | null {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i.test(text) || /^mailto:/i.test(text)) return token('url', text);
  if (TICKET.test(text) && !NO_TICKET.test(text)) return token('ticket', text);
  return isCommitId(text) ? token('commit', text) : null;
}

/** What is after `path::`: a name, perhaps with its arguments. */
const QUALIFIED = /^[^\s\d(][^\s(]*(?:\([^()]*\)|\(\S*)?$/;

/** `record:docs/testing.md`, `upstream:src/a.rs`: a word says what the path is, or whose. Of another repository it is not missing here. */
const LABELLED = /^[A-Za-z][A-Za-z0-9_-]{1,30}:(?=[^:/\\\d])([^\s:]+\/\S+)$/;

/** Reads a path in any of its notations; empty where the text is no path. */
function classifyPath(text: string, code: boolean): readonly Token[] {
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) {
    const by = text.length - labelled.length;
    const tokens = classifyPath(labelled, code);
    return tokens.map((one) => ({ ...one, start: one.start + by, end: one.end + by, surelyPath: false }));
  }
  // A browser shows the source of a page behind `?plain=1`, and no path has that in its name.
  const slashed = text
    .replaceAll('\\', '/')
    .replace(/[.,;:!?]+$/, '')
    .replace(/\?(?:plain|raw)=\w{1,5}(?=#|$)/, '');
  const end = text.length - (/[.,;:!?]+$/.exec(text)?.[0].length ?? 0);
  const [owner = '', ...names] = slashed.split('::');
  const called = names.join('::');
  if (!owner.includes(':') && QUALIFIED.test(called) && !/[\s()]/.test(owner) && pathShape(owner, code) !== 'no')
    return withSymbol({ text: slashed, path: owner, name: called, code });
  const { path, lines, fragment, name } = splitAnchor(slashed);
  const cleaned = cleanPath(path);
  const shape = text.includes('\\') && !/[./]/.test(text) ? 'no' : pathShape(cleaned, code);
  if (shape === 'no' || (fragment !== null && !isFragment(fragment, cleaned))) return [];
  if (name !== null) return withName({ text: slashed, path: cleaned, lines, name, surelyPath: shape === 'sure' });
  // In a file of code what follows `#` is a name; in a page it is a heading.
  if (fragment !== null && isNameIn(cleaned, fragment))
    return withSymbol({ text: slashed, path, name: fragment, code });
  const range = lines.length === 0 ? expandRange(cleaned) : null;
  if (range !== null || cleaned.includes('*')) {
    const surelyPath = cleaned.includes('/') && EXTENSIONS.has(extensionOf(cleaned) ?? '');
    return [token('glob', text, { end, path: range ?? cleaned, surelyPath })];
  }
  if (hasBraces(cleaned)) {
    const paths = expandBraces(cleaned);
    if (paths === null) return [token('glob', text, { end, path: cleaned })];
    return paths.map((one) => token('path', text, { end, path: one, surelyPath: pathShape(one, code) === 'sure' }));
  }
  const pair = lines.length === 0 ? expandSlashPair(cleaned) : null;
  if (pair !== null) return pair.map((one) => token('path', text, { end, path: one }));
  // With a line anchor a name is meant as a file, but only a folder makes its place sure.
  return [
    token(lines.length > 0 ? 'lines' : 'path', text, { end, path: cleaned, lines, surelyPath: shape === 'sure' }),
  ];
}

/** `path::name` and `path (name)`: one reference, whose file can be missing and whose name can be missing in it. */
function withSymbol({
  text,
  path,
  name,
  code,
}: {
  text: string;
  path: string;
  name: string;
  code: boolean;
}): readonly Token[] {
  const cleaned = cleanPath(path);
  const surelyPath = pathShape(cleaned, code) === 'sure';
  const last = nameIn(name);
  if (!isIdentifier(last)) return [token('path', text, { end: path.length, path: cleaned, surelyPath })];
  return [token('symbol', text, { path: cleaned, symbol: last, surelyPath })];
}

/** `path:name`, and lines besides: two references, so that a name and a line that are written together can be compared. */
function withName({
  text,
  path,
  lines,
  name,
  surelyPath,
}: {
  readonly text: string;
  readonly path: string;
  readonly lines: AnchoredPath['lines'];
  readonly name: { readonly text: string; readonly from: number };
  readonly surelyPath: boolean;
}): readonly Token[] {
  const symbol = nameIn(name.text);
  if (!isIdentifier(symbol)) return [token(lines.length > 0 ? 'lines' : 'path', text, { path, lines, surelyPath })];
  if (lines.length === 0) return [token('symbol', text, { path, symbol, surelyPath })];
  const place = { start: name.from, end: name.from + name.text.length };
  return [
    token('lines', text, { path, lines, surelyPath }),
    token('symbol', text, { ...place, path, symbol, surelyPath }),
  ];
}

function isFragment(fragment: string, path: string): boolean {
  return EXTENSIONS.has(extensionOf(path) ?? '') || /^[\p{L}\p{N}_.:%~()-]*$/u.test(fragment);
}

function isNameIn(path: string, fragment: string): boolean {
  const called = fragment.replace(/\([^()]*\)$/, '');
  const isName = isIdentifier(called) || (/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(called) && isIdentifier(nameIn(called)));
  return EXTENSIONS.has(extensionOf(path) ?? '') && !isProse(path) && !/^L\d/.test(called) && isName;
}

/** `path (new)`, `path:40 (fetch_all)`: what is in the brackets is a name where it is written as one of code, and else a remark. */
const REMARK = /^([^\s(]+(?:\s(?:L|lines?\s)[\d,L–—-]+)?)\s{0,3}[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)?)[)\]]$/;

function classifyRemark(text: string): readonly Token[] {
  const found = REMARK.exec(text);
  if (found === null) return [];
  const [, base = '', remark = ''] = found;
  // An anchor in brackets belongs to the path.
  if (splitAnchor(text).lines.length > splitAnchor(base).lines.length) return [];
  const paths = classifyPath(base, true);
  const [first] = paths;
  const symbol = symbolOf(remark.trim());
  if (first === undefined || symbol === null || paths.length > 1) return paths;
  const { kind, path, surelyPath } = first;
  if (kind === 'path') return [token('symbol', text, { path, symbol, surelyPath })];
  const start = text.lastIndexOf(remark);
  return kind === 'lines'
    ? [first, token('symbol', text, { start, end: start + remark.length, path, symbol, surelyPath })]
    : paths;
}

/** `path > suite > case`, `path — heat_up()`, `path:40 heat_up`, `path@heatUp`: a file, and what of it is meant. */
const TRAIL =
  /^(\S+\.[A-Za-z]\w*(?::L?\d[\d,L–—-]*)?)(?:\s(?:>|›|»|→|->|—|–|-|\|)\s|@|\s(?=[\p{L}_$][\p{L}\p{N}_$.:]*(?:\(\))?$))(.+)/u;

/** What a number before it may count. */
const COUNTED =
  /^(?:(?:sub)?tests?|cases?|lines?|loc|assert(?:ion)?s?|specs?|checks?|items?|rows?|scenarios?|examples?|files?|functions?|methods?|classes|hits?|errors?|warnings?|failures?|passed|passing|failed|failing|skipped|green|bytes|kb|mb|ms|seconds?|minutes?|hours?|days?|times|zeilen|fälle|lignes|líneas|casos?|pruebas?|linhas|testes?|righe|строк[аи]?|тест(?:а|ов|ы)?)$/iu;

function classifyTrail(text: string): readonly Token[] {
  const [, base = '', rest = ''] = TRAIL.exec(text) ?? [];
  const joined = text.slice(base.length, text.length - rest.length).trim();
  const paths = EXTENSIONS.has(extensionOf(splitAnchor(base).path) ?? '') ? classifyPath(base, true) : [];
  const [first] = paths;
  const symbol = symbolOf(
    rest
      .split(/\s[>›»]\s/)
      .at(-1)
      ?.trim() ?? '',
  );
  if (first === undefined || !first.surelyPath || first.path === null || paths.length > 1) return [];
  // `a.py:3 burns`: a plain word behind a line may be what is there, and is no reason to lose the line; `a.py:3 tests` counts.
  if (symbol === null && joined === '' && first.kind === 'lines' && !COUNTED.test(rest))
    return [{ ...first, end: text.length }];
  // Only signs say that what follows is part of the file, whatever it is; `a.ts@1.2` is a version of it.
  if (symbol === null && (joined === '' || joined === '@' || classifyPath(rest.trim(), true).length > 0)) return [];
  const start = text.length - rest.length + rest.lastIndexOf(symbol ?? rest);
  if (symbol === null) return paths;
  const named = token('symbol', text, { path: first.path, symbol, surelyPath: true });
  return first.kind === 'path'
    ? [named]
    : [
        { ...first, end: text.length },
        { ...named, start, end: start + symbol.length },
      ];
}

/** As assistants cite: `【F:src/a.py†L3-L9】`. */
const CITATION = /^【(?:F:)?([^【】†\s]{1,300}(?:†L\d{1,7}(?:-L?\d{1,7})?)?)】$/;

function classifyCitation(text: string): readonly Token[] {
  const inner = CITATION.exec(text)?.[1] ?? '';
  const start = text.indexOf(inner);
  return classifyPath(inner, true).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}

/** Takes `./` off the front. */
export function cleanPath(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/, '');
}

/** The pointers of a code span that holds several; none unless each of its words is one, or a word that joins them. */
function listPaths(text: string): readonly Token[] {
  // Most code marks hold one word, which is classified as a whole.
  if (!/[\s,;+|、，]/.test(text)) return [];
  const found: Token[] = [];
  // A comma before a number divides lines, as in `a.rs:3,5` and `a.rs L14, L16`.
  for (const match of text.matchAll(/[^\s,;+|、，]+(?:\s?,\s?:?L?\d[\dL,:–-]*|\sL\d[\dL,–-]*)*/g)) {
    if (/^(?:and|or|und|et|y|&|\/|\||→|->)$/.test(match[0])) continue;
    const tokens = classifyPath(match[0], true);
    if (tokens.length === 0) return [];
    found.push(...tokens.map((one) => ({ ...one, start: one.start + match.index, end: one.end + match.index })));
  }
  // `docs/my dir/x.md` may be one path as well as a folder and a file.
  const isOne = !/[,;+&|→、，]/.test(text) && found.some(({ path }) => extensionOf(path ?? '') === null);
  return isOne ? found.map((one) => ({ ...one, surelyPath: false })) : found;
}
