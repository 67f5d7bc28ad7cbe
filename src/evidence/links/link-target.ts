// Takes a link's destination apart: which path of the repository it means, and which place in it.
import { decodePercent } from '../../text/decode-percent.ts';
import { hasScheme } from '../../text/has-scheme.ts';

export interface LinkTarget {
  /** Percent-decoded, without query; null for a place in the page itself. */
  readonly path: string | null;
  /** The path as it is in the destination, and what follows it. */
  readonly written: { readonly path: string; readonly rest: string };
  /** Without `#`, percent-decoded; null where there is none, or none that a page could lack. */
  readonly anchor: string | null;
}

const MAX_LENGTH = 2_000;
/** What templates, generators and bundlers put in place later. */
const TEMPLATE = /\{\{|\{%|\$\{|<[^>]*>|\{[\w.]+\}|%[A-Z_]+%|\$[A-Z_]+|^[@~]|\[\[|^:/;
const PLACEHOLDER = /^(?:url|link|href|path|src|target|tbd|todo|file|x+|\.{3,}|…|(?:\.\/)?path\/to(?:\/.*)?)$/i;
/** Anchors that browsers and GitHub's own pages have. */
const BUILT_IN = /^(?:|top|readme|user-content-.*|:~:.*|!.*|\/.*|issuecomment-.*|discussion.*|.*[=&].*)$/i;

/** Null where the destination is no place in the repository, or none that could be looked for. */
export function readLinkTarget(url: string): LinkTarget | null {
  const trimmed = url.trim();
  if (
    trimmed.length > MAX_LENGTH ||
    hasScheme(trimmed) ||
    trimmed.startsWith('//') ||
    TEMPLATE.test(trimmed) ||
    PLACEHOLDER.test(trimmed)
  )
    return null;
  const hash = trimmed.indexOf('#');
  const before = hash < 0 ? trimmed : trimmed.slice(0, hash);
  const [written = ''] = before.split('?');
  const rest = trimmed.slice(written.length);
  const fragment = hash < 0 ? '' : decodePercent(trimmed.slice(hash + 1)).replace(/:~:.*$/s, '');
  const path = decodePercent(written).replaceAll('\\', '/');
  if (/[\0\n\r]/.test(path)) return null;
  const anchor = BUILT_IN.test(fragment) ? null : fragment;
  if (path === '' && anchor === null) return null;
  return { path: path === '' ? null : path, written: { path: written, rest }, anchor };
}

/** First and last line of `L10`, `L10-L20`, `L10C3-L20C5`; null where the anchor names no lines. */
export function readLineAnchor(anchor: string): { readonly first: number; readonly last: number } | null {
  const match = /^L(\d{1,7})(?:C\d{1,5})?(?:-L?(\d{1,7})(?:C\d{1,5})?)?$/i.exec(anchor);
  if (match === null) return null;
  const ends = [Number(match[1]), Number(match[2] ?? match[1])];
  return { first: Math.min(...ends), last: Math.max(...ends) };
}
