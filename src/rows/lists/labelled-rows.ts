// Reads claims that are written as labelled lines: items of a list, blocks of keys and values, and sections with a status of their own.
import type { Block, Heading, List, ListItem, Page, Range, Segment } from '../../documents/page.ts';
import {
  atLabels,
  collect,
  collectLines,
  leading,
  placesIn,
  startCollection,
  textOf,
  trimmed,
} from './audit-fields.ts';
import { describeStatus, withPolarity } from './audit-entry.ts';
import type { Collection } from './audit-fields.ts';
import { inlineText, linesOf, rangeOfSegments, segmentsFrom } from '../inline-text.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { keysNamed } from './key-list.ts';
import { labelAt, nameLabelAt } from './labels.ts';
import { looksCited } from '../tables/cell-content.ts';
import { cites, type ListsInput, type ListsReading } from './read-lists.ts';
import { canonicalKey, parseKey, slugOf, type ParsedKey } from '../../text/keys.ts';
import type { Row } from '../row.ts';
import type { StatusWords } from '../status/match-words.ts';

type Line = readonly Segment[];

/** What is written of one thing: the lines that name it, and what its labels say. */
interface Card {
  readonly kind: 'item' | 'block' | 'section';
  readonly title: Line;
  /** The key where a label gives it. */
  readonly id: Line | null;
  readonly range: Range;
  readonly collection: Collection;
  readonly heading: Heading | null;
  /** The items of lists that it is read from. */
  readonly items: readonly ListItem[];
}

/** The rows, and the items of lists that they are read from: nobody reads those again. */
export interface LabelledReading extends ListsReading {
  readonly taken: ReadonlySet<ListItem>;
}

export interface LabelledInput extends Omit<ListsInput, 'statusPage' | 'taken'> {
  /** Rows that are read otherwise: what they are written in is no card. */
  readonly rows: readonly Row[];
}

/** What fields without a label are called. */
const COLUMN = 'Evidence';
const LONGEST_TITLE = 300;
const LONGEST_KEY = 32;
/** A page that nobody declared needs so many cards that cite something, findings of an audit beside them included: fewer are an aside. */
const FEWEST_CARDS = 3;

/**
 * Cards are rows where one of them states a known status and cites something for it. On a page that is not declared half of them do, and three at
 * least, most of them with keys; sections count on declared pages alone, as reports and plans have the same form.
 */
export function readLabelled({ page, words, configured, firstTable, rows: others }: LabelledInput): LabelledReading {
  const free = notTaken(others);
  const cards = findCards(page).filter(free);
  const read = cards.map((card) => ({ card, row: rowOf(card, words) }));
  const entries = others.filter(({ table }) => table === -1).length;
  const accepted = (['item', 'block', 'section'] as const).flatMap((kind) => {
    const some = read.filter(({ card }) => card.kind === kind);
    const cited = some.filter(({ row }) => row.declared.status !== 'unknown' && row.evidence.some(isCited)).length;
    const keyed = some.filter(({ row }) => row.keyed).length;
    const isList = kind !== 'section' && keyed * 2 >= some.length;
    const known = configured || (isList && cited + (kind === 'item' ? entries : 0) >= FEWEST_CARDS);
    // A declared page keeps its rows when cards that cite nothing join them.
    const enough = configured || cited * 2 >= some.length;
    return cited > 0 && enough && known ? [some] : [];
  });
  return {
    considered: accepted.flatMap(([first]) =>
      first === undefined
        ? []
        : [
            {
              accepted: true,
              reason: REASONS[first.card.kind],
              columns: [],
              heading: first.card.heading?.text ?? '',
              range: first.card.range,
            },
          ],
    ),
    rows: accepted.flatMap((some, at) => some.map(({ row }) => ({ ...row, table: firstTable + at }))),
    taken: new Set(accepted.flat().flatMap(({ card }) => card.items)),
  };
}

const REASONS: Readonly<Record<Card['kind'], string>> = {
  item: 'items of lists with a labeled status and labeled evidence',
  block: 'blocks of keys and values with a labeled status and labeled evidence',
  section: 'sections with a labeled status and labeled evidence',
};

/** False for what names a row that is read otherwise, or is where it is written. */
function notTaken(rows: readonly Row[]): (card: Card) => boolean {
  const lines = new Set(rows.map(({ range }) => range.line));
  const keys = new Set(rows.map(({ key, keyed }) => (keyed ? canonicalKey(key) : slugOf(key))));
  return (card) => {
    const { key, keyed } = nameOf(card);
    // `WS-P1 / WS-P2`, `WS-P1–P4`: the section of several rows.
    const named = card.kind === 'section' ? keysNamed(card.heading?.text ?? '') : [];
    const all = [...named, keyed ? canonicalKey(key) : slugOf(key)];
    return !lines.has(card.range.line) && !all.some((one) => keys.has(one));
  };
}

const isCited = ({ segments, text }: Row['evidence'][number]): boolean =>
  looksCited({ segments }) && !isPlaceholder(text);

/** The cards of a page, in its order. A section is one where it states a status itself, and its lists are none. */
function findCards({ blocks }: Page): readonly Card[] {
  const cards: Card[] = [];
  let heading: Heading | null = null;
  let own: Block[] = [];
  const close = (): void => {
    if (heading !== null && heading.depth > 1) cards.push(...sectionCards(heading, own));
    own = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block;
      continue;
    }
    const found = block.kind === 'list' ? itemCards(block, heading) : [];
    const named = found.length === 0 ? blockCards(block, heading) : [];
    if (found.length + named.length === 0) own.push(block);
    cards.push(...found, ...named);
  }
  close();
  return cards;
}

function sectionCards(heading: Heading, blocks: readonly Block[]): readonly Card[] {
  const collection = startCollection(COLUMN);
  collect(collection, blocks);
  const card: Card = {
    kind: 'section',
    title: heading.segments,
    id: null,
    range: heading.range,
    collection,
    heading,
    items: blocks.flatMap(labelledItems),
  };
  return isCard(card) ? [card] : [];
}

/** Items that are labelled lines. Check boxes, and items that cite something under a name of their own, are claims for themselves. */
function labelledItems(block: Block): readonly ListItem[] {
  if (block.kind !== 'list') return [];
  return block.items.filter((item) => {
    const text = textOf(ownLines(item)[0] ?? []);
    const isKnown = labelAt(text) !== null || nameLabelAt(text) !== null;
    return item.checked === null && (isKnown || (UNKNOWN_LABEL.test(text) && !cites(item)));
  });
}

const isCard = ({ collection: { status } }: Card): boolean => status !== null && status.length > 0;

/** Items whose first line names something, and whose other lines or inner items state its status. */
function itemCards(list: List, heading: Heading | null): readonly Card[] {
  return list.items.flatMap((item): readonly Card[] => {
    const [title = [], ...lines] = ownLines(item);
    const text = textOf(title);
    if (item.checked !== null || text === '' || labelAt(text) !== null || nameLabelAt(text) !== null) return [];
    const collection = startCollection(COLUMN);
    collectLines(collection, withoutUnknown(lines), null);
    collect(
      collection,
      item.blocks.filter(({ kind }) => kind === 'list'),
    );
    const card: Card = { kind: 'item', title, id: null, range: item.range, collection, heading, items: [item] };
    return isCard(card) ? [card] : [];
  });
}

const ownLines = (item: ListItem): readonly Line[] =>
  item.blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.segments) : []));

/** A line with a label that nobody knows, such as `Reviewer: …`: it and what goes on after it say nothing here. */
const UNKNOWN_LABEL = /^\p{L}[\p{L}\p{N} /_-]{1,30}[:：]\s/u;

function withoutUnknown(lines: readonly Line[]): readonly Line[] {
  let isKnown = true;
  return lines.filter((line) => {
    const text = textOf(line);
    if (labelAt(text) !== null) isKnown = true;
    else if (UNKNOWN_LABEL.test(text)) isKnown = false;
    return isKnown;
  });
}

/** Deeper lists are flattened no further. */
const MOST_DEPTH = 4;

const linesIn = (block: Block, depth = 0): readonly Line[] =>
  block.kind === 'paragraph'
    ? linesOf(block.segments)
    : block.kind === 'list' && depth < MOST_DEPTH
      ? block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => linesIn(inner, depth + 1)))
      : [];

/** `Control ID: AC-2`, `Status: implemented`, `Evidence: …`, as lines of a paragraph or items of a list: each key begins another one. */
function blockCards(block: Block, heading: Heading | null): readonly Card[] {
  const cards: { card: Card; readonly lines: Line[] }[] = [];
  const items = labelledItems(block);
  for (const line of linesIn(block).flatMap(atLabels)) {
    const name = nameLabelAt(textOf(line));
    const value = name === null ? [] : trimmed(segmentsFrom(line, name.end + leading(line)));
    const range = rangeOfSegments(value);
    const open = cards.at(-1);
    if (name?.kind === 'key' && range !== null) {
      const collection = startCollection(COLUMN);
      cards.push({ card: { kind: 'block', title: value, id: value, range, collection, heading, items }, lines: [] });
    } else if (open !== undefined && name?.kind === 'item' && open.card.title === open.card.id && range !== null) {
      open.card = { ...open.card, title: value };
    } else {
      open?.lines.push(line);
    }
  }
  for (const { card, lines } of cards) collectLines(card.collection, withoutUnknown(lines), null);
  return cards.map(({ card }) => card).filter(isCard);
}

const written = (line: Line): string => inlineText(line, LONGEST_TITLE).text.trim();

function nameOf({ title, id }: Card): ParsedKey {
  const parsed = parseKey(written(title));
  if (id === null) return parsed;
  const text = written(id);
  const { key, keyed } = parseKey(text);
  const isWord = text.length <= LONGEST_KEY && /^\S+$/u.test(text);
  return {
    key: keyed ? key : isWord ? text : slugOf(text),
    keyed: keyed || isWord,
    title: title === id ? (keyed ? parsed.title : '') : written(title),
  };
}

function rowOf(card: Card, words: StatusWords): Row {
  const { collection, title, range } = card;
  const { key, keyed, title: name } = nameOf(card);
  const heading = written(title);
  const declared = describeStatus({ status: collection.status ?? [], words, range });
  return {
    key,
    keyed,
    title: name === '' ? (card.heading?.text ?? heading) : name,
    heading,
    range: rangeOfSegments(card.id ?? title) ?? range,
    table: -1,
    declared,
    // As in a section of a row: what is cited for work that has not begun shows that it is missing.
    evidence: placesIn(collection).map((field) =>
      withPolarity(field, {
        fallback: declared.status === 'not-started' ? 'gap' : 'work',
        claims: declared.status === 'done',
      }),
    ),
    required: [],
    note: null,
    verifiedCommit: null,
    verifiedDate: null,
    shape: null,
  };
}
