// Says what one token of an evidence cell is: a code span's text, a link's destination, or a bare word.
import { classifyCommand } from './classify-command.ts';
import { expandBraces, expandSlashPair, hasBraces } from './expand-shorthand.ts';
import { splitAnchor } from './line-anchor.ts';
import { EXTENSIONS } from '../../text/file-names.ts';
import { isToFillIn, isWellKnown, MAX_PATH, pathShape } from './path-shape.ts';
import type { AddressParts, Command, LineSpan, ReferenceKind } from '../reference.ts';
import { extensionOf } from '../../text/paths.ts';

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

const COMMIT = /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/;
const TICKET =
  /^(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,7}|(?:PR|MR|GH|issue|pull)\s?[#!-]?\d{1,7}|!\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/;
/** Standards and products that look like tickets. */
const NO_TICKET =
  /^(?:UTF|SHA|ISO|RFC|AES|GPT|TLS|SSL|HTTP|MD|ES|CP|PEP|IEEE|ANSI|X|RSA|EC|BLAKE|CRC|PHASE|EPIC|STEP|TIER|LEVEL)-/;
const ENDPOINT = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|SSE)\s+\S/;
/** The common case, told without the costlier look at all scripts. */
const isIdentifier = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 200 &&
  (/^[A-Za-z_$][\w$]*$/.test(text) || (/[^\0-\x7f]/.test(text) && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text)));
/** The commonest notation by far: from a folder, names of plain letters, one known extension. */
const PLAIN_PATH = /^\.?[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.([A-Za-z0-9]+)$/;
/** Product names that are written like identifiers. */
const PRODUCTS = new Set(
  'GitHub GitLab JavaScript TypeScript PostgreSQL MySQL SQLite OpenAPI GraphQL macOS iOS DevOps YouTube LinkedIn MongoDB DuckDB DynamoDB OpenTelemetry CloudFormation WebSocket WebAssembly NodeJS NextJS PyPI OAuth README CHANGELOG'.split(
    ' ',
  ),
);

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
  const extension = text.length <= MAX_PATH ? PLAIN_PATH.exec(text)?.[1]?.toLowerCase() : undefined;
  if (extension !== undefined && EXTENSIONS.has(extension) && !text.startsWith('application/'))
    return [token('path', text, { path: text, surelyPath: !isToFillIn(text) })];
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  return classifyTrimmed(trimmed).map((found) => ({ ...found, start: found.start + lead, end: found.end + lead }));
}

function classifyTrimmed(text: string): readonly Token[] {
  if (text === '' || text.length > MAX_PATH || ENDPOINT.test(text) || text.startsWith('--')) return [];
  const plain = classifyPlain(text);
  if (plain !== null) return [plain];
  const command = classifyCommand(text);
  if (command !== null) return [token('command', text, { command })];
  const path = classifyPath(text, true);
  if (path.length > 0) return path;
  const symbol = symbolOf(text);
  if (symbol !== null) return [token('symbol', text, { symbol })];
  return /[\s,;+]/.test(text) ? classifyList(text) : [];
}

/** Reads one bare word of running text; empty where it is a word like any other. */
export function classifyWord(text: string): readonly Token[] {
  if (text.length > MAX_PATH) return [];
  const plain = classifyPlain(text);
  if (plain !== null) return [plain];
  const path = classifyPath(text, false);
  if (path.length > 0) return path;
  // Running text is full of names; only what is written as a test's name or as a call is meant as one.
  const symbol = /^(?:test_\w{3,}|[\p{L}_]\w*_\w+\(\)|[\p{L}_]\w*(?:::\w+)+(?:\(\))?)$/u.test(text)
    ? symbolOf(text)
    : null;
  return symbol === null ? [] : [token('symbol', text, { symbol })];
}

/** URLs, tickets and commits: the same in code marks and out of them. */
function classifyPlain(text: string): Token | null {
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i.test(text) || /^mailto:/i.test(text)) return token('url', text);
  if (TICKET.test(text) && !NO_TICKET.test(text)) return token('ticket', text);
  return COMMIT.test(text) ? token('commit', text) : null;
}

/** Reads a path in any of its notations; empty where the text is no path. */
export function classifyPath(text: string, code: boolean): readonly Token[] {
  const slashed = text.replaceAll('\\', '/').replace(/[.,;:!?]+$/, '');
  const end = slashed.length;
  const named = /^([^\s()]+?)(?:::([^\s\d][^\s]*)|\s\(([^\s\d()][^\s()]*)(?:\(\))?\))$/.exec(slashed);
  if (named?.[1] !== undefined && pathShape(named[1], code) !== 'no')
    return withSymbol({ text: slashed, path: named[1], name: named[2] ?? named[3] ?? '', code });
  const { path, lines, fragment } = splitAnchor(slashed);
  const cleaned = cleanPath(path);
  const shape = text.includes('\\') && !/[./]/.test(text) ? 'no' : pathShape(cleaned, code);
  if (shape === 'no' || (fragment !== null && !/^[\p{L}\p{N}_.:%~()-]*$/u.test(fragment))) return [];
  if (cleaned.includes('*'))
    return isGlob(cleaned)
      ? [
          token('glob', text, {
            end,
            path: cleaned,
            surelyPath: cleaned.includes('/') && EXTENSIONS.has(extensionOf(cleaned) ?? ''),
          }),
        ]
      : [];
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
  const last =
    name
      .replace(/[([].*$/, '')
      .split('::')
      .at(-1) ?? '';
  if (!isIdentifier(last)) return [token('path', text, { end: path.length, path: cleaned, surelyPath })];
  return [token('symbol', text, { path: cleaned, symbol: last, surelyPath })];
}

/** Takes `./` off the front. */
export function cleanPath(path: string): string {
  return path.replace(/^(?:\.\/)+(?=.)/, '');
}

function isGlob(path: string): boolean {
  // A star in a name without folder and extension (`test_window_*`) is a pattern of names, not of files.
  return (
    /[A-Za-z]/.test(path) &&
    (path.includes('/') || /\*\.[A-Za-z]{1,8}$|\.\*$/.test(path) || isWellKnown(path.replaceAll('*', '')))
  );
}

/** The bare name a code span gives, where it is written as a name of code; else null. */
export function symbolOf(text: string): string | null {
  const bare = text.replace(
    /^(?:fn|func|function|def|class|struct|enum|trait|interface|type|impl|mod|test|const)\s+/,
    '',
  );
  const called = /(?:\(\)|\(\.\.\.\)|\(…\)|!)$/.exec(bare)?.[0] ?? '';
  const path = bare.slice(0, bare.length - called.length);
  const parts = path.split(/::|#/);
  const last = parts.at(-1) ?? '';
  if (
    parts.length > 20 ||
    !isIdentifier(last) ||
    !parts.every((part) => isIdentifier(part.padEnd(3, '_'))) ||
    PRODUCTS.has(last)
  )
    return null;
  const isName =
    parts.length > 1 ||
    called !== '' ||
    bare !== text ||
    /[^_]_+[^_]|[a-z0-9][A-Z]/.test(last) ||
    (/[^\0-\x7f]/.test(last) && /[\p{Ll}\p{N}]\p{Lu}/u.test(last));
  return isName ? last : null;
}

/** A code span that holds several pointers; only if each of its words is one, or a word that joins them. */
function classifyList(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[^\s,;+]+/g)) {
    if (/^(?:and|or|&|\+|,)$/.test(match[0])) continue;
    const tokens = classifyPath(match[0], true);
    if (tokens.length === 0) return [];
    found.push(...tokens.map((one) => ({ ...one, start: one.start + match.index, end: one.end + match.index })));
  }
  return found;
}
