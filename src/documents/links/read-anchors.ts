// Lists the places of a page that a link's `#…` can mean: headings as GitHub and the site's generator name them, ids, footnotes.
import type { Block, Page, Segment } from '../page.ts';
import { sourceOf } from './read-links.ts';
import { openSlugger, type Generator, type Slugger } from './open-slugger.ts';
import { resolveReferences, scanHtml } from '../markdown/scan-html.ts';

export interface Anchors {
  /** Headings' anchors as GitHub makes them, in page order: what a suggestion offers. */
  readonly headings: readonly string[];
  /** Those of them that a generator of the page's site names in another way: a link to them would lead nowhere there. */
  readonly otherwise: ReadonlySet<string>;
  /** All of them, also in lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether a link to this anchor (percent-decoded, without `#`) leads anywhere. */
  has(anchor: string): boolean;
}

/** How a renderer may take a heading's text; the first is GitHub's way. They differ for images, emoji names and written-out ids only. */
const READINGS: readonly ((segments: readonly Segment[]) => string)[] = [
  (segments) => wordsOf(segments).trim(),
  (segments) => wordsOf(segments),
  (segments) =>
    segments
      .map((segment) => (segment.kind === 'html' ? '' : segment.text))
      .join('')
      .trim(),
  (segments) => wordsOf(segments).replace(/:[a-z0-9_+-]{2,40}:/g, ''),
  (segments) =>
    wordsOf(segments)
      .replace(/\{[^{}]{0,200}\}\s{0,5}$/, '')
      .trim(),
];

const WRITTEN_ID = /\{:?\s{0,5}#([\w:.-]{1,200})[^{}]{0,200}\}\s{0,5}$/;

/** A target of MyST Markdown, on a line of its own before what it names. */
const LABEL = /^\(([\w:.-]{1,200})\)=\s*$/;

/** `generators`: those of the sites that the page belongs to. */
export async function readAnchors(page: Page, generators: readonly Generator[] = []): Promise<Anchors> {
  const { default: GithubSlugger } = await import('github-slugger');
  const sluggers = READINGS.map(() => new GithubSlugger());
  const sites = generators.flatMap((generator) => {
    const slugs = READINGS.map(() => openSlugger(generator));
    return slugs.every((slugger) => slugger !== null) ? [slugs] : [];
  });
  const found = { headings: [] as string[], otherwise: new Set<string>(), all: new Set<string>() };
  collect({ page, blocks: page.blocks, sluggers, sites, found });
  // Read from the lines, since words without a link are left out of a page that is read for its links.
  if (generators.includes('sphinx'))
    for (const line of page.lines) {
      const label = LABEL.exec(line)?.[1];
      if (label !== undefined) addId(label, found.all);
    }
  return {
    headings: found.headings,
    otherwise: found.otherwise,
    names: found.all,
    has: (anchor) => found.all.has(anchor) || found.all.has(anchor.toLowerCase()),
  };
}

interface Collection {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** One for each reading, since duplicates are numbered within it. */
  readonly sluggers: readonly Slugger[];
  /** As many for each generator that has a way of its own. */
  readonly sites: readonly (readonly Slugger[])[];
  readonly found: { readonly headings: string[]; readonly otherwise: Set<string>; readonly all: Set<string> };
}

function collect({ blocks, ...rest }: Collection): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        addHeading(block.segments, rest);
        addTags(block.segments, rest);
        break;
      case 'paragraph':
        addTags(block.segments, rest);
        break;
      case 'list':
        for (const item of block.items) collect({ ...rest, blocks: item.blocks });
        break;
      case 'quote':
        collect({ ...rest, blocks: block.blocks });
        break;
      case 'footnote':
        for (const prefix of ['fn-', 'fnref-']) rest.found.all.add(prefix + block.label.toLowerCase());
        collect({ ...rest, blocks: block.blocks });
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row.cells) addTags(cell.segments, rest);
        break;
      case 'html':
        addHtml(sourceOf(rest.page, block.range), rest);
        break;
      case 'definition':
      case 'code':
        break;
    }
  }
}

type Target = Pick<Collection, 'sluggers' | 'sites' | 'found'>;

function addHeading(segments: readonly Segment[], target: Target): void {
  addSlugs(
    READINGS.map((read) => read(segments)),
    target,
  );
  const id = WRITTEN_ID.exec(wordsOf(segments).slice(-500))?.[1];
  if (id !== undefined) addId(id, target.found.all);
}

/** `readings`: the heading's text in each way of reading. */
function addSlugs(readings: readonly string[], { sluggers, sites, found }: Target): void {
  const slugsOf = (each: readonly Slugger[]): readonly string[] =>
    each.map((slugger, index) => slugger.slug(readings[index] ?? ''));
  const own = slugsOf(sluggers);
  const [heading = ''] = own;
  found.headings.push(heading);
  for (const anchor of own) found.all.add(anchor);
  for (const site of sites) {
    const slugs = slugsOf(site);
    if (!slugs.includes(heading)) found.otherwise.add(heading);
    for (const anchor of slugs) found.all.add(anchor);
  }
}

/** Ids and names of tags among the text. */
function addTags(segments: readonly Segment[], { found }: Target): void {
  for (const { kind, text } of segments) {
    if (kind === 'html') for (const { attributes } of scanHtml(text)) addIds(attributes, found.all);
  }
}

/** Ids and names of a block of HTML, and its headings, which get anchors like those of Markdown. */
function addHtml(text: string, target: Target): void {
  const { found } = target;
  let open: { readonly name: string; readonly from: number; inner: string; at: number } | null = null;
  for (const { name, closing, attributes, start, end } of scanHtml(text)) {
    addIds(attributes, found.all);
    if (open !== null) {
      open.inner += text.slice(open.at, start);
      open.at = end;
    }
    if (!/^h[1-6]$/.test(name)) continue;
    if (!closing) open = { name, from: end, inner: '', at: end };
    else if (open !== null) {
      const words = resolveReferences(open.inner).replace(/\s+/g, ' ').trim();
      addSlugs(
        READINGS.map(() => words),
        target,
      );
      open = null;
    }
  }
}

function addIds(attributes: readonly { readonly name: string; readonly value: string }[], all: Set<string>): void {
  for (const { name, value } of attributes) if (name === 'id' || name === 'name') addId(value, all);
}

function addId(id: string, all: Set<string>): void {
  all.add(id);
  all.add(id.toLowerCase());
}

/** The heading's text; GitHub takes nothing from an image. */
function wordsOf(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'html' || kind === 'image' ? '' : kind === 'break' ? ' ' : text))
    .join('');
}
