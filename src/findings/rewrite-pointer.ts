// Writes a reference anew so that it points at another path or other lines, and keeps all else as it was written.
import { posix } from 'node:path';
import type { Page } from '../documents/page.ts';
import type { Resolution } from '../evidence/resolution.ts';
import type { LineSpan, Reference } from '../evidence/reference.ts';
import type { TextEdit } from './finding.ts';
import { isRangeSign } from '../evidence/read/line-anchor.ts';

/** What is rewritten: a citation, or any other place of a page that names a path. */
export interface Pointer {
  readonly reference: Reference;
  readonly resolution: Pick<Resolution, 'target'>;
}

/** Where a reference is to point. */
export interface NewPlace {
  /** A path of the repository; null to keep the path. */
  readonly path: string | null;
  /** The spans in the order written; null to keep the lines. */
  readonly lines: readonly LineSpan[] | null;
}

/** Code and plain text alike: these end a cell, a code span or a line. */
const NEVER = /[`|\r\n\p{Cc}]/u;
/** Outside code they would be read as Markdown or end the path. */
const ONLY_IN_CODE = /[\s()[\]<>*\\]/;

/** The edit, or null where the source does not show the path or lines in a way that could be replaced safely. */
export function rewritePointer(page: Page, citation: Pointer, { path, lines }: NewPlace): TextEdit | null {
  const { reference } = citation;
  const source = sourceOf(page, citation);
  if (source === null) return null;
  if (reference.address !== undefined) {
    const address = writeAddress({ source, reference, path, lines });
    return address === null || address === source ? null : { path: page.path, range: reference.range, text: address };
  }
  const moved =
    lines === null
      ? source
      : replaceLines({ source, from: anchorStart(source, reference.path), spans: reference.lines, lines });
  const text = moved !== null && path !== null ? replacePath({ source: moved, page, citation, to: path }) : moved;
  return text === null || text === source ? null : { path: page.path, range: reference.range, text };
}

/** The address with another path or other lines; null where the page writes it in another way than a browser gets it. */
function writeAddress({
  source,
  reference: { address, path: cited, lines: spans },
  path,
  lines,
}: NewPlace & { readonly source: string; readonly reference: Reference }): string | null {
  if (address === undefined || source !== address.before + address.path + address.after) return null;
  const anchor = address.after.indexOf('#');
  const after =
    lines === null
      ? address.after
      : anchor < 0
        ? null
        : replaceLines({ source: address.after, from: anchor, spans, lines });
  return after === null
    ? null
    : address.before +
        (path === null ? address.path : encodePath({ written: address.path, cited: cited ?? '', to: path })) +
        after;
}

/** Folders and the name that stay are left as they are written. */
function encodePath({
  written,
  cited,
  to,
}: {
  readonly written: string;
  readonly cited: string;
  readonly to: string;
}): string {
  const [encoded, old, parts] = [written.split('/'), cited.split('/'), to.split('/')];
  const shift = old.length - parts.length;
  let same = 0;
  while (same < parts.length && parts[same] === old[same]) same += 1;
  let tail = parts.length;
  while (tail > same && tail + shift > same && parts[tail - 1] === old[tail - 1 + shift]) tail -= 1;
  return parts
    .map((part, at) => {
      const kept = at < same ? encoded[at] : at >= tail ? encoded[at + shift] : undefined;
      // In running text, punctuation at the end is not part of an address.
      return (
        kept ??
        encodeURI(part).replace(
          /[()#?'[\]*&~]|[.,:;!]$/g,
          (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
        )
      );
    })
    .join('/');
}

/** The text that an edit of the reference replaces; null where it goes over several lines. */
export function sourceOf(
  page: Page,
  { reference: { range } }: { readonly reference: Pick<Reference, 'range'> },
): string | null {
  if (range.line !== range.endLine) return null;
  return page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1) ?? null;
}

function replacePath({
  source,
  page,
  citation,
  to,
}: {
  readonly source: string;
  readonly page: Page;
  readonly citation: Pointer;
  readonly to: string;
}): string | null {
  const {
    reference: { path: cited, command, range, linked },
    resolution: { target },
  } = citation;
  const path = cited ?? command?.path ?? null;
  if (path === null || path === '') return null;
  const written = writeLike({ written: path, target, page: page.path, to, linked });
  const inCode = page.lines[range.line - 1]?.[range.column - 2] === '`';
  if (!isSafeIn(written, inCode)) return null;
  const at = source.indexOf(path);
  if (at < 0) return null;
  // `./` comes before the path and would be wrong before a path from the root or upwards.
  const before = source.slice(0, at).replace(/(?:\.\/)+$/, '');
  return before + written + source.slice(at + path.length);
}

/** True for a path that is read as it is written, in code marks or outside of them. */
export const isSafeIn = (path: string, inCode: boolean): boolean =>
  !NEVER.test(path) && (inCode || !ONLY_IN_CODE.test(path));

/** The new path in the old one's style: from the page's folder where it was so, with a leading or closing slash where it had one. */
export function writeLike({
  written,
  target,
  page,
  to,
  linked = false,
}: {
  readonly written: string;
  readonly target: string | null;
  readonly page: string;
  readonly to: string;
  readonly linked?: boolean | undefined;
}): string {
  const closing = written.endsWith('/') ? '/' : '';
  const bare = written.replace(/^\/+/, '').replace(/\/+$/, '');
  const folder = posix.dirname(page);
  const isFromRoot = target === null || posix.normalize(bare) === target;
  // What a link holds is read from the page's folder, wherever the file was found.
  const isFromPage =
    linked && !written.startsWith('/') ? target !== null : !isFromRoot && posix.join(folder, bare) === target;
  if (isFromPage) return posix.relative(folder, to) + closing;
  return `${isFromRoot && written.startsWith('/') ? '/' : ''}${to}${closing}`;
}

function anchorStart(source: string, path: string | null): number {
  return path === null || !source.includes(path) ? 0 : source.indexOf(path) + path.length;
}

/** Replaces the numbers of an anchor one by one; null where they are not there as the spans say. */
export function replaceLines({
  source,
  from,
  spans,
  lines,
}: {
  readonly source: string;
  readonly from: number;
  readonly spans: readonly LineSpan[];
  readonly lines: readonly LineSpan[];
}): string | null {
  if (spans.length === 0 || spans.length !== lines.length) return null;
  const numbers = [...source.slice(from).matchAll(/\d+/g)].map((match) => ({
    value: Number(match[0]),
    at: from + match.index,
    length: match[0].length,
  }));
  let text = '';
  let copied = 0;
  let next = 0;
  // Where the number before the next one ends; 0 before the first.
  let tail = 0;
  const put = (value: number): void => {
    const number = numbers[next];
    if (number === undefined) return;
    text += source.slice(copied, number.at) + String(value);
    copied = number.at + number.length;
    tail = copied;
    next += 1;
    // A column (`:12:5`, `#L12C5-L14C2`) is between the lines and stays.
    for (
      let column = numbers[next];
      column !== undefined && isColumn(source, column.at, tail);
      column = numbers[next]
    ) {
      tail = column.at + column.length;
      next += 1;
    }
  };
  for (const [index, span] of spans.entries()) {
    const line = lines[index];
    if (line === undefined || numbers[next]?.value !== span.start) return null;
    put(line.start);
    const isRange = isRangeSign(source.slice(tail, numbers[next]?.at ?? tail));
    if (!isRange && (span.end !== span.start || line.end !== line.start)) return null;
    if (!isRange) continue;
    if (numbers[next]?.value !== span.end) return null;
    put(line.end);
  }
  return text + source.slice(copied);
}

/** True for a number that follows the end of another one, `tail`, after `:` or `C`. */
const isColumn = (source: string, at: number, tail: number): boolean => /^[:C]$/.test(source.slice(tail, at));
