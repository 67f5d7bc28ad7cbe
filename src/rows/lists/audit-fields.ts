// Collects the evidence of an audit's section: list items and labelled lines, each with its label, its claim and what it proves.
import type { Block, ListItem, Paragraph, Segment } from '../../documents/page.ts';
import { looksCited, looksLikePath, namesFile } from '../tables/cell-content.ts';
import { codeWordsIn } from './code-words.ts';
import { linesOf, rangeOfSegments, segmentsFrom } from '../inline-text.ts';
import { parseKey } from '../../text/keys.ts';
import { announced, labelAt, type Label } from './labels.ts';
import { announcesPromise, promiseAt } from './promises.ts';
import type { EvidenceField } from '../row.ts';

/** A field whose polarity is null proves whatever its row claims. */
export interface CollectedField extends Omit<EvidenceField, 'polarity'> {
  readonly polarity: EvidenceField['polarity'] | null;
  /** True below a label that speaks of evidence as such (`Evidence`, `Location`), not of work or gaps. */
  readonly labelled: boolean;
  /** True on a line that says which part of the system is spoken of (`Package: …`). */
  readonly scope: boolean;
  /** True where the page says that what is cited is still to be made. */
  readonly promised: boolean;
}

/** What was collected so far, and under which label the next list is. */
export interface Collection {
  /** All that was found; `placesIn` gives those that count. */
  readonly fields: CollectedField[];
  /** The code spans of everything that was said, be it evidence or not. */
  readonly said: Segment[];
  /** What comes after a `Status:` label; null without one. */
  status: readonly Segment[] | null;
  label: Label | null;
  /** The label that holds where no other does: that of a sub-heading. */
  base: Label | null;
  /** Whether the sub-heading, the label or the open check box around says that what is cited is still to be made. */
  promised: boolean;
  /** What a field without any label is called. */
  readonly column: string;
}

/** Deeper lists are flattened no further: nobody writes them. */
const MOST_DEPTH = 6;
const MOST_FIELDS = 2_000;
const LONGEST_CLAIM = 500;

export function startCollection(column: string): Collection {
  return { fields: [], said: [], status: null, label: null, base: null, promised: false, column };
}

/** The places a finding gives. A line that only says which part is spoken of is one where it names a file and no label does. */
export function placesIn({ fields }: Collection): readonly CollectedField[] {
  const placed = fields.some(({ labelled, polarity, text }) => (labelled || polarity !== null) && namesFile(text));
  return fields.filter(({ scope, text }) => !scope || (!placed && namesFile(text)));
}

/** Adds what the blocks hold. A paragraph without label ends the reach of the label before it. */
export function collect(collection: Collection, blocks: readonly Block[]): void {
  const around = collection.promised;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      collection.label = collection.base;
      collection.promised = around || (/[:：]\s*$/u.test(block.text) && announcesPromise(block.text));
      collectLines(collection, linesOf(block.segments), null);
    } else if (block.kind === 'list') {
      for (const item of block.items) collectItem(collection, item, { claim: null, depth: 0 });
    } else if (block.kind === 'quote') {
      collect(collection, block.blocks);
    }
  }
  collection.promised = around;
}

/** Adds what labelled lines hold, and lines that go on after one. */
export function collectLines(
  collection: Collection,
  lines: readonly (readonly Segment[])[],
  claim: Claim | null,
): void {
  let going = false;
  for (const line of lines.flatMap(atLabels)) {
    hear(collection, line);
    const text = textOf(line);
    const label = labelAt(text);
    if (label !== null) {
      collection.label = label;
      going = true;
      const rest = trimmed(segmentsFrom(line, label.end + leading(line)));
      if (label.meaning.kind === 'status') collection.status ??= rest;
      else if (rest.length > 0) add(collection, rest, claim);
    } else if (/[:：]$/u.test(text)) {
      collection.label = announced(text) ?? collection.base;
    } else if (isScope(text)) {
      collection.label = collection.base;
      add(collection, trimmed(line), claim);
    } else if (going) {
      add(collection, trimmed(line), claim);
    }
  }
}

/** The sentence that references belong to. */
interface Claim {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Keeps the code that is spoken of. */
function hear(collection: Collection, segments: readonly Segment[]): void {
  for (const segment of segments)
    if (segment.kind === 'code' && collection.said.length < MOST_FIELDS) collection.said.push(segment);
}

interface Place {
  readonly claim: Claim | null;
  readonly depth: number;
}

/** The outer item's sentence is the claim of the items below it; an item without any is its own claim. */
function collectItem(collection: Collection, item: ListItem, { claim, depth }: Place): void {
  const outer = collection.label;
  const around = collection.promised;
  const paragraphs = item.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  for (const { segments } of paragraphs) hear(collection, segments);
  const lists = depth < MOST_DEPTH ? item.blocks.filter((block) => block.kind === 'list') : [];
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph.segments)).flatMap(atLabels);
  const first = textOf(lines[0] ?? []);
  collection.promised = isPromised(item, first) || (around && labelAt(first) === null);
  const labelled = lines.findIndex((line) => labelAt(textOf(line)) !== null);
  const sentence =
    labelled === 0 ? claim : (claim ?? { text: first.slice(0, LONGEST_CLAIM), segments: lines[0] ?? [] });
  if (labelled === -1 && lists.length === 0) {
    add(
      collection,
      paragraphs.flatMap((paragraph) => paragraph.segments),
      sentence,
    );
  } else if (labelled !== -1) {
    collectLines(collection, lines.slice(labelled), sentence);
  } else if (/[:：]$/u.test(first)) {
    collection.label = announced(first) ?? outer;
  }
  for (const list of lists)
    for (const inner of list.items) collectItem(collection, inner, { claim: sentence, depth: depth + 1 });
  collection.label = outer;
  collection.promised = around;
}

/** What is in an open box is work to come, and so are its paths. */
const isPromised = ({ checked }: ListItem, first: string): boolean => checked === false || promiseAt(first);

function add(collection: Collection, segments: readonly Segment[], claim: Claim | null): void {
  const meaning = collection.label?.meaning ?? null;
  const range = rangeOfSegments(segments);
  const text = segments
    .map((segment) => segment.text)
    .join('')
    .trim();
  if (
    range === null ||
    text === '' ||
    collection.fields.length >= MOST_FIELDS ||
    (meaning !== null && meaning.kind !== 'evidence')
  )
    return;
  const cited = looksCited({ segments });
  if (meaning === null && !(cited && isMostlyReference(segments))) return;
  // `ERR-01 …` with nothing cited points to another row: it is read as words, not as evidence.
  const pointer = !cited && parseKey(text).keyed;
  collection.fields.push({
    column: collection.label?.text ?? collection.column,
    role: meaning?.role ?? 'implementation',
    polarity: meaning?.polarity ?? null,
    labelled: meaning !== null && meaning.polarity === null,
    scope: meaning === null && isScope(text),
    promised: meaning?.polarity !== 'work' && (collection.promised || promiseAt(text)),
    claim: claim?.text ?? text.slice(0, LONGEST_CLAIM),
    codeWords: codeWordsIn([...(claim?.segments ?? []), ...segments]),
    segments: pointer ? [] : segments,
    text,
    range,
  });
}

const SCOPES = new Set([
  'package',
  'packages',
  'scope',
  'component',
  'components',
  'module',
  'modules',
  'crate',
  'crates',
  'service',
  'services',
  'subsystem',
  'layer',
  'area',
  'areas',
  'app',
]);

/** True for a line such as `Package: …`, which says what part of the system is spoken of. */
function isScope(text: string): boolean {
  const colon = text.slice(0, 20).search(/[:：]/u);
  return colon > 0 && SCOPES.has(text.slice(0, colon).trim().toLowerCase());
}

/** Most words around a reference that nothing announces as evidence: what says more is a sentence about the file, such as an instruction. */
const MOST_AROUND = 40;

/** True where a text opens with what it cites, or holds next to nothing else. */
function isMostlyReference(segments: readonly Segment[]): boolean {
  const isCited = (segment: Segment): boolean =>
    segment.kind === 'code' ||
    segment.link !== null ||
    looksLikePath(segment.text.trimStart().split(/\s/u, 1)[0] ?? '');
  const first = segments.find((segment) => /[\p{L}\p{N}]/u.test(segment.text));
  const around = segments
    .filter((segment) => segment.kind !== 'code' && segment.link === null)
    .map((segment) => segment.text.trim())
    .join(' ');
  return (first !== undefined && isCited(first)) || around.length < MOST_AROUND;
}

/** Cuts a line before each bold label in its middle: `**Evidence:** x **Impact:** y`. */
export function atLabels(line: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  line.forEach((segment, index) => {
    const last = lines.at(-1);
    const label = index > 0 && segment.strong && labelAt(`${segment.text}${line[index + 1]?.text ?? ''}`) !== null;
    if (last === undefined || label) lines.push([segment]);
    else last.push(segment);
  });
  return lines;
}

export function textOf(line: readonly Segment[]): string {
  return line
    .map((segment) => segment.text)
    .join('')
    .trim();
}

export function leading(line: readonly Segment[]): number {
  const text = line.map((segment) => segment.text).join('');
  return text.length - text.trimStart().length;
}

/** Without blank segments at both ends, and without the space after a label. */
export function trimmed(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex((segment) => segment.text.trim() !== '');
  if (first === -1) return [];
  const last = segments.findLastIndex((segment) => segment.text.trim() !== '');
  const kept = segments.slice(first, last + 1);
  return segmentsFrom(kept, leading(kept));
}
