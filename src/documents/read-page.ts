// documents/ turns the bytes of a Markdown file into a page: a neutral tree with exact positions, and its metadata. This file reads one page.
import { decode } from './markdown/decode.ts';
import { readFrontMatter } from './metadata/front-matter.ts';
import type { Page, Unreadable } from './page.ts';
import type { KnownRows } from './markdown/known-rows.ts';
import { readMarkdown, type ReadingMode } from './markdown/read-markdown.ts';
import { splitLines } from '../text/lines.ts';

/**
 * Never throws, whatever the bytes are. `mode` `whole` gives the same page by a full parse: it is there to be compared with.
 * `links` gives a page of which only the links into the repository and the anchors are to be asked for: most other text is left out.
 */
export async function readPage({
  path,
  bytes,
  mode = 'skeleton',
  known = null,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode?: ReadingMode;
  /** The rows of the version of this page that was read before. */
  readonly known?: KnownRows | null;
}): Promise<Page | Unreadable> {
  const text = decode({ path, bytes });
  if (typeof text !== 'string') return text;
  const lines = splitLines(text);
  const frontMatter = await readFrontMatter(lines);
  const body = frontMatter.lines === 0 ? lines : lines.map((line, index) => (index < frontMatter.lines ? '' : line));
  const { blocks, notes } = await readMarkdown(body, mode, known);
  return { path, text, lines, frontMatter: frontMatter.entries, blocks, notes: [...frontMatter.notes, ...notes] };
}
