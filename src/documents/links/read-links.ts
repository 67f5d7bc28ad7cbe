// Lists the links of a page with the exact places of their destinations: links, images, definitions and raw HTML.
import type { Block, Page, Range, Segment, TableRow } from '../page.ts';
import { readCell } from '../markdown/read-cell.ts';
import { scanHtml } from '../markdown/scan-html.ts';
import { lazily } from '../../text/lazily.ts';
import { ownValue } from '../../text/own-value.ts';

export interface PageLink {
  /** `mention` is a code span that is a page's path, which an index page may list pages by. */
  readonly kind: 'link' | 'image' | 'definition' | 'html' | 'mention';
  /** As a browser would get it: entities and escapes resolved, not percent-decoded. */
  readonly url: string;
  /** The destination alone, else the whole link. */
  readonly range: Range;
  /** Whether `range` is the destination alone, so that an edit can replace it. */
  readonly written: boolean;
}

/** Most links of one page. */
const MAX_LINKS = 20_000;

/** A page's links in page order; several references to one definition are one link, which is at the definition. */
export function readLinks(page: Page): readonly PageLink[] {
  const links = new Map<string, PageLink>();
  for (const link of linksOf(page, page.blocks)) {
    if (links.size >= MAX_LINKS) break;
    const place = placeOf(link.range);
    if (!links.has(place)) links.set(place, link);
  }
  return [...links.values()];
}

/** Tells two places of a page apart. */
export const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

function* linksOf(page: Page, blocks: readonly Block[]): Generator<PageLink> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield* linksOfSegments(block.segments);
        break;
      case 'list':
        for (const item of block.items) yield* linksOf(page, item.blocks);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) yield* linksOfRow(page, row, block.header.cells.length);
        break;
      case 'quote':
      case 'footnote':
        yield* linksOf(page, block.blocks);
        break;
      case 'definition':
        if (block.url !== null)
          yield {
            kind: 'definition',
            url: block.url,
            range: block.urlRange ?? block.range,
            written: block.urlRange !== null,
          };
        break;
      case 'html':
        yield* linksOfHtml(sourceOf(page, block.range), block.range);
        break;
      case 'code':
        break;
    }
  }
}

/** In a row that has more cells than its table, a pipe may have ended a code span: what is code where the line is read as one is no link. */
function* linksOfRow({ lines }: Page, { cells, range: { line } }: TableRow, columns: number): Generator<PageLink> {
  const codes = lazily(() => (cells.length > columns ? codeWithPipes(lines[line - 1] ?? '', line) : []));
  for (const { segments } of cells)
    for (const link of linksOfSegments(segments)) {
      const { column } = link.range;
      const isCode = codes().some((code) => code.column <= column && column < code.endColumn);
      if (!isCode && !isTorn(segments, link)) yield link;
    }
}

/** The code spans of a line, where one of them has a pipe without a backslash; else none. */
function codeWithPipes(text: string, line: number): readonly Range[] {
  const codes = (readCell(text, { line, column: 1 }, true) ?? []).flatMap(({ kind, range }) =>
    kind === 'code' ? [range] : [],
  );
  return codes.some(({ column, endColumn }) => /(?<!\\)\|/.test(text.slice(column - 1, endColumn - 1))) ? codes : [];
}

/** True where a pipe ended a code span of which this is the rest: `f[0](args)` beside a backtick that is left over is code, and no link. */
function isTorn(segments: readonly Segment[], { kind, url }: PageLink): boolean {
  return (
    kind === 'link' &&
    !/[./#:]/u.test(url) &&
    segments.some((segment) => segment.kind === 'text' && segment.link === null && segment.text.includes('`'))
  );
}

const MENTION = /^[\w@.-][\w@./ -]{0,200}\.(?:md|markdown|mdx)$/i;

function* linksOfSegments(segments: readonly Segment[]): Generator<PageLink> {
  for (const { kind, text, link, range } of segments) {
    if (link !== null)
      yield {
        kind: kind === 'image' ? 'image' : 'link',
        url: link.url,
        range: link.urlRange ?? link.range,
        written: link.urlRange !== null,
      };
    else if (kind === 'html') yield* linksOfHtml(text, range);
    else if (kind === 'code' && MENTION.test(text)) yield { kind: 'mention', url: text, range, written: true };
  }
}

const DESTINATIONS: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
};

function* linksOfHtml(text: string, { line, column }: Range): Generator<PageLink> {
  let lines = 0;
  let counted = 0;
  let lineStart = 0;
  for (const { name, closing, attributes } of scanHtml(text)) {
    const destination = closing
      ? undefined
      : attributes.find((attribute) => attribute.name === ownValue(DESTINATIONS, name));
    if (destination === undefined) continue;
    for (
      let feed = text.indexOf('\n', counted);
      feed >= 0 && feed < destination.start;
      feed = text.indexOf('\n', feed + 1)
    ) {
      lines += 1;
      lineStart = feed + 1;
    }
    counted = lineStart;
    const { value, start, end } = destination;
    if (text.slice(start, end).includes('\n')) continue;
    const first = start - lineStart + (lines === 0 ? column : 1);
    yield {
      kind: 'html',
      url: value,
      range: { line: line + lines, column: first, endLine: line + lines, endColumn: first + end - start },
      written: value === text.slice(start, end),
    };
  }
}

/** The source of a range, lines joined by newlines. */
export function sourceOf({ lines }: Page, { line, column, endLine, endColumn }: Range): string {
  return lines
    .slice(line - 1, endLine)
    .map((text, index, all) => {
      const end = index === all.length - 1 ? endColumn - 1 : text.length;
      return text.slice(index === 0 ? column - 1 : 0, end);
    })
    .join('\n');
}
