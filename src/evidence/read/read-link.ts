// Reads one link of an evidence field: its destination is the pointer, its text may add a symbol or lines.
import { decodePercent } from '../../text/decode-percent.ts';
import { hasScheme } from '../../text/has-scheme.ts';
import type { Link, Range, Segment } from '../../documents/page.ts';
import { classifySpan, classifyWord, cleanPath, type Token } from './classify-span.ts';
import { splitAnchor } from './line-anchor.ts';
import type { ReadAddress } from './own-address.ts';
import { MAX_PATH, pathShape } from './path-shape.ts';
import { nameOf } from '../../text/paths.ts';

/** A reference that was found, or a stretch of text that is not one. */
export type Piece =
  | {
      readonly kind: 'token';
      readonly token: Token;
      readonly text: string;
      readonly range: Range;
      readonly struck: boolean;
      readonly linked: boolean;
    }
  | { readonly kind: 'text'; readonly text: string; readonly range: Range; readonly code: boolean };

export interface LinkReading {
  /** The segments of the link. */
  readonly group: readonly Segment[];
  readonly link: Link;
  readonly readAddress: ReadAddress | null;
}

/** Reads one link. The edit range is the destination, where it is written out. */
export function readLink({ group, link, readAddress }: LinkReading): readonly Piece[] {
  const label = group.map((segment) => segment.text).join('');
  const struck = group.every((segment) => segment.struck);
  const inText = group.length === 1 && group[0]?.kind === 'code' ? classifySpan(label) : classifyWord(label.trim());
  const first = group[0];
  const text: Piece = { kind: 'text', text: label, range: first?.range ?? link.range, code: false };
  const piece = (token: Token, at: { text: string; range: Range; linked: boolean }): Piece => ({
    kind: 'token',
    token,
    struck,
    ...at,
  });
  const destination = { text: link.url, range: link.urlRange ?? link.range, linked: true };
  const labelled = (token: Token): readonly Piece[] =>
    first === undefined
      ? []
      : [piece(token, { text: label.slice(token.start, token.end), range: first.range, linked: false })];

  if (hasScheme(link.url) || link.url.startsWith('//')) {
    const named = inText[0];
    const own = readAddress?.(link.url) ?? null;
    if (own !== null) {
      const lines = own.lines.length > 0 ? own.lines : linesOfLabel(inText, own.path);
      const symbol = inText.find((token) => token.kind === 'symbol' && token.path === null);
      return [
        // A text that is the path as well is fixed along with the address.
        ...(named?.path === own.path && (named.kind === 'path' || named.kind === 'lines')
          ? labelled({ ...named, surelyPath: named.surelyPath && own.surelyPath })
          : []),
        piece(
          {
            ...urlToken(link.url),
            kind: lines.length > 0 ? 'lines' : 'path',
            path: own.path,
            lines,
            surelyPath: own.surelyPath,
            address: own.parts,
          },
          { ...destination, linked: false },
        ),
        ...(symbol === undefined ? [] : labelled(symbol)),
      ];
    }
    // A permalink whose text is the path it shows: the path is what can be checked. The lines are those of a version that stays as it is.
    if (named !== undefined && named.path !== null && named.kind !== 'symbol' && isBlobOf(link.url, named.path))
      return labelled(isOfCommit(link.url) && named.kind === 'lines' ? { ...named, kind: 'path', lines: [] } : named);
    const tickets = inText.filter((token) => token.kind === 'ticket' || token.kind === 'commit');
    const token = tickets[0] ?? urlToken(link.url);
    return [
      piece(
        token,
        tickets.length > 0 && first !== undefined ? { text: label, range: first.range, linked: false } : destination,
      ),
    ];
  }
  const pointer = readDestination(link.url);
  if (pointer === null) return inText.length > 0 && first !== undefined ? inText.flatMap(labelled) : [text];
  const lines = pointer.lines.length > 0 ? pointer.lines : linesOfLabel(inText, pointer.path ?? '');
  const pieces = [piece({ ...pointer, lines, kind: lines.length > 0 ? 'lines' : pointer.kind }, destination)];
  const symbol = inText.find((token) => token.kind === 'symbol' && token.path === null);
  if (symbol !== undefined) pieces.push(...labelled(symbol));
  return pieces;
}

function urlToken(url: string): Token {
  return {
    kind: 'url',
    start: 0,
    end: url.length,
    path: null,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: false,
  };
}

function isBlobOf(url: string, path: string): boolean {
  const bare = /\/(?:blob|tree|raw|src)\/[^?#]*/.exec(url)?.[0];
  return bare !== undefined && bare.endsWith(`/${path}`);
}

function isOfCommit(url: string): boolean {
  return /\/(?:blob|tree|raw|src)\/(?:commit\/)?[0-9a-f]{40,64}\//.test(url);
}

function linesOfLabel(tokens: readonly Token[], path: string): Token['lines'] {
  const named = tokens.find((token) => token.kind === 'lines');
  return named !== undefined && named.path !== null && `/${path}`.endsWith(`/${nameOf(named.path)}`) ? named.lines : [];
}

/** A destination within the repository as a path; null for an anchor of the page itself and what is no path. */
function readDestination(url: string): Token | null {
  if (url.length > MAX_PATH || url.startsWith('#') || url.startsWith('?')) return null;
  const { path: raw, lines } = splitAnchor(url.replace(/\?[^#]*/, ''));
  const path = cleanPath(decodePercent(raw).replaceAll('\\', '/'));
  if (path === '' || /[\0\n\r<>]/.test(path)) return null;
  // A destination is a path whatever it looks like; what looks like one may be called missing.
  const surelyPath = pathShape(path, true) === 'sure';
  return {
    kind: lines.length > 0 ? 'lines' : 'path',
    start: 0,
    end: url.length,
    path,
    lines,
    symbol: null,
    command: null,
    surelyPath,
  };
}
