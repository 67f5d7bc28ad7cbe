// Reads a link that is written as an HTML element between the segments of a cell: `<a href="../src/a.py">a</a>`.
import { scanHtml } from '../../documents/markdown/scan-html.ts';
import type { Link, Segment } from '../../documents/page.ts';

/** The link that an opening tag makes; null for any other segment. */
export function linkOfTag({ kind, text, range }: Segment): Link | null {
  if (kind !== 'html') return null;
  const [tag] = scanHtml(text);
  const href = tag?.name === 'a' && !tag.closing ? tag.attributes.find(({ name }) => name === 'href') : undefined;
  if (href === undefined) return null;
  const { line, column } = range;
  const written = text.slice(href.start, href.end) === href.value && !href.value.includes('\n');
  const urlRange = { line, column: column + href.start, endLine: line, endColumn: column + href.end };
  return { url: href.value, range, urlRange: written ? urlRange : null };
}

/** The segments from `from` up to the tag that closes a link; without one, all that follow. */
export function insideLink(segments: readonly Segment[], from: number): readonly Segment[] {
  let end = from;
  while (end < segments.length && !isClosing(segments[end])) end++;
  return segments.slice(from, end);
}

const isClosing = (segment: Segment | undefined): boolean =>
  segment?.kind === 'html' && /^<\/a\s*>$/i.test(segment.text);
