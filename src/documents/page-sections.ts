// The sections of a page: where each begins and ends, and what it can be called.
import type { Heading, Page } from './page.ts';
import { canonicalKey, parseKey } from '../text/keys.ts';

export interface PageSection {
  readonly heading: Heading;
  /** First line, and the line after its last. */
  readonly start: number;
  readonly end: number;
}

/** In the order of the page; one that is below another is within it. */
export function pageSections({ blocks }: Pick<Page, 'blocks'>): readonly PageSection[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const open: { heading: Heading; start: number; end: number }[] = [];
  const ends: { heading: Heading; start: number; end: number }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) {
      const done = open.pop();
      if (done !== undefined) done.end = heading.range.line;
    }
    const section = { heading, start: heading.range.line, end: Number.POSITIVE_INFINITY };
    open.push(section);
    ends.push(section);
  }
  return ends;
}

/** The innermost section of a line, but not the page's own title: that of the last heading before it, which nothing has closed. */
export function sectionAround(sections: readonly PageSection[], line: number): PageSection | null {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  const last = sections[low - 1];
  return last === undefined || last.heading.depth === 1 ? null : last;
}

/** What a count may call a section: its text, its text without what is in brackets at its end, or its key; in canonical form. */
export function namesOfSection({ heading: { text } }: PageSection): readonly string[] {
  const { key, keyed, title } = parseKey(withoutRemark(text));
  return [text, withoutRemark(text), title, ...(keyed ? [key] : [])].map(canonicalKey).filter((name) => name !== '');
}

const withoutRemark = (text: string): string => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim();
