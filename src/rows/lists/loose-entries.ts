// Finds numbered items and bullets with evidence of their own in blocks that no heading gives to a row.
import type { Block, List, ListItem, Paragraph, Segment } from '../../documents/page.ts';
import { doneMark, idOf, titleOf, type Entry } from './audit-entry.ts';
import { namesFile, namesLines } from '../tables/cell-content.ts';
import { wordsIn } from '../../text/characters.ts';
import { collect, collectLines, startCollection, trimmed } from './audit-fields.ts';
import { linesOf } from '../inline-text.ts';
import { parseKey } from '../../text/keys.ts';
import { announced, labelAt } from './labels.ts';
import { NO_WORDS } from '../status/match-words.ts';

/** What nameless fields of an entry are called. */
const COLUMN = 'Evidence';

/**
 * Numbered items count where one of their list has evidence under a label. `Evidence:` and its list often stand outside the item,
 * because they are not indented: what follows a numbered item under a label belongs to it. Bullets count where they head a list of references.
 */
export function looseEntries(blocks: readonly Block[]): readonly Entry[] {
  const numbered: Entry[] = [];
  const bullets: Entry[] = [];
  let open: Entry | null = null;
  for (const block of blocks) {
    if (block.kind === 'list' && block.ordered) {
      for (const item of block.items) numbered.push((open = numberedEntry(item)));
    } else if (block.kind === 'list') {
      if (open !== null && open.collection.label !== null) collect(open.collection, [block]);
      else bullets.push(...bulletEntries(block));
    } else if (block.kind === 'paragraph' && open !== null && isLabelled(block)) {
      collect(open.collection, [block]);
    } else {
      open = null;
    }
  }
  const proven = numbered.some((entry) => entry.collection.fields.some((field) => field.labelled));
  return [...(proven ? numbered : []), ...bullets];
}

function isLabelled(paragraph: Paragraph): boolean {
  const text = (paragraph.text.split('\n', 1)[0] ?? '').trim();
  return labelAt(text) !== null || (/[:：]$/u.test(text) && announced(text) !== null);
}

function numberedEntry(item: ListItem): Entry {
  const [first, ...rest] = item.blocks;
  const lines = first?.kind === 'paragraph' ? linesOf(first.segments) : [];
  const { title, after } = divideTitle(lines[0] ?? []);
  const entry: Entry = { kind: 'numbered', title, range: item.range, collection: startCollection(COLUMN) };
  collectLines(
    entry.collection,
    [after, ...lines.slice(1)].filter((line) => line.length > 0),
    null,
  );
  for (const block of rest) {
    // A list below keeps the label above it.
    if (block.kind === 'list' || block.kind === 'paragraph') collect(entry.collection, [block]);
  }
  return entry;
}

/** The leading bold words are the title where there are any, else the whole line. */
function divideTitle(line: readonly Segment[]): {
  readonly title: readonly Segment[];
  readonly after: readonly Segment[];
} {
  const plain = line.findIndex((segment) => !segment.strong);
  if (plain > 0) return { title: line.slice(0, plain), after: trimmed(line.slice(plain)) };
  return { title: line, after: [] };
}

/** A shorter title is the heading of a list (`Unit tests:`), and tells of no gap. */
const FEWEST_WORDS = 3;

/** Bullets that name a finding; and those whose inner lists hold references and nothing else, if a label calls these evidence or they name lines. */
function bulletEntries(list: List): readonly Entry[] {
  return list.items.flatMap((item): Entry[] => {
    // A box says what is done or to be done, never what is wrong.
    if (item.checked !== null) return [];
    const [first, ...rest] = item.blocks;
    const lists = rest.filter((block) => block.kind === 'list');
    if (first?.kind !== 'paragraph' || lists.length === 0) return [];
    const line = linesOf(first.segments)[0] ?? [];
    const bold = divideTitle(line).title;
    // A bold key alone names nothing.
    const title = parseKey(titleOf({ title: bold })).title === '' ? line : bold;
    const collection = startCollection(COLUMN);
    const entry: Entry = { kind: 'bullet', bullet: true, title, range: item.range, collection };
    collect(entry.collection, lists);
    const heading = titleOf(entry);
    const mark = doneMark(heading, NO_WORDS);
    const named = idOf(heading, NO_WORDS) !== null && entry.collection.fields.some((field) => field.labelled);
    const { fields } = entry.collection;
    const references =
      wordsIn(heading).length >= FEWEST_WORDS &&
      fields.some(({ labelled, text }) => (labelled && namesFile(text)) || (mark === 0 && namesLines(text))) &&
      lists.every((inner) =>
        inner.items.every(
          (leaf) =>
            leaf.blocks.length === 1 && leaf.blocks[0]?.kind === 'paragraph' && isReference(leaf.blocks[0].segments),
        ),
      );
    if (labelAt(heading) !== null) return [];
    return named ? [{ ...entry, kind: 'finding' }] : references ? [entry] : [];
  });
}

/** One code span or link, with next to nothing around it. */
function isReference(segments: readonly Segment[]): boolean {
  const prose = segments
    .filter((segment) => segment.kind === 'text' && segment.link === null)
    .map((segment) => segment.text)
    .join('');
  return segments.some((segment) => segment.kind === 'code' || segment.link !== null) && prose.trim().length < 40;
}
