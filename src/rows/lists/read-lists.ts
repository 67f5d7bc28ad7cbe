// Reads lists whose items are claims: below headings that name a status (`## Done`), and lists of check boxes.
import type { Heading, List, ListItem, Page, Range, Segment } from '../../documents/page.ts';
import { looksLikePath, namesFile } from '../tables/cell-content.ts';
import { classifyStatus } from '../status/classify-status.ts';
import { inlineText, linesOf, rangeOfSegments, segmentsFrom, segmentsUntil } from '../inline-text.ts';
import { EXTENSIONS } from '../../text/file-names.ts';
import { parseKey } from '../../text/keys.ts';
import { extensionOf } from '../../text/paths.ts';
import type { StatusWords } from '../status/match-words.ts';
import type { ConsideredTable, DeclaredStatus, EvidenceField, Row } from '../row.ts';

export interface ListsInput {
  readonly page: Page;
  readonly words: StatusWords;
  readonly configured: boolean;
  /** A status table or a verified header is on the page: it is a status page, whatever its lists are. */
  readonly statusPage: boolean;
  /** Items that are read as labelled lines: they are no rows of their own. */
  readonly taken: ReadonlySet<ListItem>;
  /** The index that the first list gets among the document's tables. */
  readonly firstTable: number;
}

export interface ListsReading {
  readonly considered: readonly ConsideredTable[];
  readonly rows: readonly Row[];
}

interface StatusList {
  readonly list: List;
  readonly heading: Heading | null;
  /** Null for check boxes: each item has its own. */
  readonly declared: DeclaredStatus | null;
}

const LOOKED_AT = 2_000;
const LONGEST_TITLE = 300;

/** To-do lists are everywhere: only lists that mostly cite paths count, below headings of two statuses, or on a page known to be about status. */
export function readLists({ page, words, configured, statusPage, taken, firstTable }: ListsInput): ListsReading {
  const lists = statusLists(page, words, taken);
  const headed = lists.filter((list) => list.declared !== null);
  const contrast = new Set(headed.map((list) => list.declared?.status)).size > 1;
  const considered: ConsideredTable[] = [];
  const rows: Row[] = [];
  for (const one of lists) {
    const citing = one.list.items.filter(cites).length;
    const known = configured || (one.declared === null ? statusPage : contrast);
    const accepted = known && citing > 0 && citing * 2 >= one.list.items.length;
    const kind = one.declared === null ? 'a list of check boxes' : `a list below the status “${one.declared.text}”`;
    const reason = accepted
      ? kind
      : known
        ? `${kind}, but ${citing} of ${one.list.items.length} items cite a path`
        : `${kind}, but nothing says that the page is about status`;
    if (accepted)
      rows.push(
        ...one.list.items.map((item) =>
          readItem({ item, page, table: firstTable + considered.length, declared: one.declared }),
        ),
      );
    considered.push({ accepted, reason, columns: [], heading: one.heading?.text ?? '', range: one.list.range });
  }
  return { considered, rows };
}

function statusLists(page: Page, words: StatusWords, taken: ReadonlySet<ListItem>): readonly StatusList[] {
  let heading: Heading | null = null;
  let declared: DeclaredStatus | null = null;
  return page.blocks.flatMap((block): StatusList[] => {
    if (block.kind === 'heading') {
      heading = block;
      declared = statusOf(block, words);
    }
    if (block.kind !== 'list') return [];
    const items = block.items.filter((item) => !taken.has(item));
    if (items.length === 0) return [];
    const list = { ...block, items };
    if (items.every((item) => item.checked !== null)) return [{ list, heading, declared: null }];
    return declared === null ? [] : [{ list, heading, declared }];
  });
}

/** The status a heading names, where it names nothing else (`## Done`, `## ✅ Completed (12)`). */
function statusOf(heading: Heading, words: StatusWords): DeclaredStatus | null {
  const { text } = inlineText(heading.segments, LONGEST_TITLE);
  if (text.length > 40) return null;
  const { status, reason, start, end } = classifyStatus(text, words);
  // A symbol behind other words (`Roadmap ✅`, `⚠️ Issues found`) marks a section and does not name its items' status.
  const spoken = classifyStatus(text.replaceAll(/[^\p{L}\p{N}\s'/-]+/gu, ' '), words).status;
  return status === 'unknown' || (spoken === 'unknown' && /\p{L}{2}/u.test(text))
    ? null
    : { text: text.slice(start, end), status, range: heading.range, reason, shared: true };
}

interface ItemInput {
  readonly item: ListItem;
  readonly page: Page;
  readonly table: number;
  readonly declared: DeclaredStatus | null;
}

function readItem({ item, page, table, declared }: ItemInput): Row {
  const lines = ownLines(item);
  const { title, rest, divided } = divide(lines[0] ?? []);
  const heading = inlineText(title, LONGEST_TITLE).text.trim();
  const { key, keyed, title: name } = parseKey(heading);
  const range = rangeOfSegments(title) ?? item.range;
  const status = declared ?? checkBox(item, page);
  // `[ ] Create c.ts: then wire it into b.ts` is work to come: nothing in it proves anything yet, or can be missing.
  const proves = status.status !== 'not-started' || (declared !== null && divided);
  const evidence = [rest, ...lines.slice(1), ...innerLines(item)].flatMap((segments): EvidenceField[] => {
    const place = rangeOfSegments(segments);
    const text = segments
      .map((segment) => segment.text)
      .join('')
      .trim();
    return place === null || text === '' || !proves
      ? []
      : [
          {
            column: 'Evidence',
            role: 'implementation',
            polarity: 'work',
            claim: heading,
            segments,
            text,
            range: place,
          },
        ];
  });
  return {
    key,
    keyed,
    heading,
    range,
    table,
    evidence,
    title: name === '' ? heading : name,
    declared: status,
    required: [],
    note: null,
    verifiedCommit: null,
    verifiedDate: null,
    shape: null,
  };
}

/** `[x]` or `[ ]`, where it is behind the item's marker. */
function checkBox(item: ListItem, page: Page): DeclaredStatus {
  const { line, column } = item.range;
  const source = page.lines[line - 1] ?? '';
  const at = source.indexOf('[', column - 1);
  const range: Range = at === -1 ? item.range : { line, column: at + 1, endLine: line, endColumn: at + 4 };
  return {
    text: item.checked === true ? '[x]' : '[ ]',
    status: item.checked === true ? 'done' : 'not-started',
    range,
    reason: 'vocabulary',
  };
}

/** Title and what is cited for it: `Title — evidence`, `Title: evidence`, `Title (evidence)`; without a divider the first code span or link ends the title. */
function divide(line: readonly Segment[]): {
  readonly title: readonly Segment[];
  readonly rest: readonly Segment[];
  readonly divided: boolean;
} {
  const { text } = inlineText(line, LOOKED_AT);
  const divider = /\s(?:—|–|-|→)\s|:\s|\s\(/u.exec(text);
  const cited = line.findIndex((segment) => segment.kind === 'code' || segment.link !== null);
  const prose = line
    .slice(0, Math.max(cited, 0))
    .map((segment) => segment.text)
    .join('');
  if (divider !== null && divider.index > 0)
    return {
      title: segmentsUntil(line, divider.index),
      rest: segmentsFrom(line, divider.index + divider[0].length),
      divided: !divider[0].endsWith('('),
    };
  // An item that begins with what it cites is both title and evidence.
  if (prose.trim() === '') return { title: line, rest: cited === -1 ? [] : line, divided: false };
  return { title: segmentsUntil(line, prose.trimEnd().length), rest: line.slice(cited), divided: false };
}

function ownLines(item: ListItem): readonly (readonly Segment[])[] {
  return item.blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.segments) : []));
}

function innerLines(item: ListItem): readonly (readonly Segment[])[] {
  return item.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(ownLines) : []));
}

/** True where an item, or one right below it, names a path, in words, in code marks or as where a link leads. */
export function cites(item: ListItem): boolean {
  return [...ownLines(item), ...innerLines(item)].some(
    (line) =>
      looksLikePath(inlineText(line, LOOKED_AT).text) ||
      line.some(
        ({ kind, text, link }) => (link !== null && namesFile(link.url)) || (kind === 'code' && isFileName(text)),
      ),
  );
}

/** `Sidebar.astro`: in code marks a name with an extension that files have is one. */
const isFileName = (text: string): boolean => /^[\w-]+\.\w+$/.test(text) && EXTENSIONS.has(extensionOf(text) ?? '');
