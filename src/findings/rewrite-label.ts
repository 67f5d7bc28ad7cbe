// Writes the visible text of a link anew where it says the link's path or lines a second time.
import type { Page, Segment } from '../documents/page.ts';
import { rangeWithin } from '../evidence/read/cell-reader.ts';
import { readLineCell, splitAnchor } from '../evidence/read/line-anchor.ts';
import type { LineSpan } from '../evidence/reference.ts';
import { nameOf } from '../text/paths.ts';
import type { TextEdit } from './finding.ts';
import { isSafeIn, replaceLines, writeLike } from './rewrite-pointer.ts';

/** What the link said, and what it says now. */
export interface Relabelled {
  /** As the destination has it; null where it is lines alone. */
  readonly cited: string | null;
  /** The path in the repository that it meant; null where there is none. */
  readonly target: string | null;
  /** The lines that it meant. */
  readonly from: readonly LineSpan[];
  /** A path of the repository; null to keep the path. */
  readonly path: string | null;
  /** Null to keep the lines. */
  readonly lines: readonly LineSpan[] | null;
}

/** Longest text that is looked through. */
const LONGEST = 500;

/** The edit; null where nothing is written twice, and `unsafe` where it is and cannot be replaced. */
export function rewriteLabel(page: Page, segment: Segment, link: Relabelled): TextEdit | 'unsafe' | null {
  const { text } = segment;
  if (text.length > LONGEST) return null;
  const found = findPath(text, link);
  const written = found === null ? '' : text.slice(found.start, found.end);
  const path = found === null || link.path === null ? written : pathLike({ written, link, page, to: link.path });
  const anchor =
    found === null
      ? { start: 0, lines: readLineCell(text, true) }
      : { start: found.end, lines: splitAnchor(text.slice(found.start)).lines };
  const isTwice = link.lines !== null && anchor.lines.length > 0 && areSame(anchor.lines, link.from);
  const rest = text.slice(anchor.start);
  const moved = isTwice ? replaceLines({ source: rest, from: 0, spans: anchor.lines, lines: link.lines }) : rest;
  if (moved === null) return 'unsafe';
  if (path === written && moved === rest) return null;
  const start = path === written || found === null ? anchor.start : found.start;
  const end = moved === rest ? anchor.start : text.length;
  const range = rangeWithin(segment, start, end);
  const source = page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1);
  // Escapes and entities are left alone.
  if (source !== text.slice(start, end) || (path !== written && !isSafeIn(path, segment.kind === 'code')))
    return 'unsafe';
  return {
    path: page.path,
    range,
    text: (path === written ? '' : path) + (moved === rest ? '' : moved),
  };
}

const areSame = (one: readonly LineSpan[], other: readonly LineSpan[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the text has the path, as the destination writes it, from the root, or by its last parts. */
function findPath(text: string, { cited, target }: Relabelled): Place | null {
  for (const path of formsOf(cited, target)) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
      const end = at + path.length;
      if (
        !/[\p{L}\p{N}_./\\-]$/u.test(text.slice(0, at)) &&
        !/^(?:[\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/u.test(text.slice(end))
      )
        return { start: at, end };
    }
  }
  return null;
}

/** Deeper folders than these are not written in short. */
const MOST_PARTS = 40;

/** Longest first; a folder or a name without a dot is a word like others, and counts only as a whole path. */
function* formsOf(cited: string | null, target: string | null): Generator<string> {
  const whole = [cited, target].filter((path) => path !== null && path !== '').map((path) => path ?? '');
  yield* whole;
  const parts = (target ?? cited ?? '').split('/').filter((part) => part !== '' && part !== '..');
  for (let from = Math.max(1, parts.length - MOST_PARTS); from < parts.length; from += 1) {
    const tail = parts.slice(from).join('/');
    if (tail.includes('/') || tail.includes('.')) yield tail;
  }
}

/** The new path in the form of the old one. What already says the new path, from the root or by its last parts, is right as it is. */
function pathLike({
  written,
  link: { cited, target },
  page,
  to,
}: {
  readonly written: string;
  readonly link: Relabelled;
  readonly page: Page;
  readonly to: string;
}): string {
  if (written === target || written === to) return to;
  if (written === cited) return writeLike({ written, target, page: page.path, to });
  if (!written.includes('/')) return nameOf(to);
  if (to.endsWith(`/${written}`)) return written;
  const before = (target ?? '').slice(0, -written.length);
  if (target !== null && to.startsWith(before)) return to.slice(before.length);
  // From another folder on: as many parts as before.
  return to.split('/').slice(-written.split('/').length).join('/');
}
