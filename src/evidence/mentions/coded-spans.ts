// Walks the code marks of a page, wherever they are, with the words around each and what their row or heading says of it.
import { GONE, ORDERS } from '../../text/gone-words.ts';
import { hasScheme } from '../../text/has-scheme.ts';
import type { Block, Page, Segment, Table, TableRow } from '../../documents/page.ts';
import { isDated } from '../../documents/dated-entries.ts';
import { lazily } from '../../text/lazily.ts';
import { addendumLines } from '../../documents/addenda.ts';
import { recordSections } from '../../documents/records.ts';
import { findOthers } from '../../text/find-others.ts';
import { isCalledAbsent } from './called-absent.ts';
import { markCalls } from './mark-calls.ts';
import { isAcknowledged } from '../read/acknowledgement.ts';
import { listGone } from '../read/list-gone.ts';
import {
  isAlternative,
  isNameOfPath,
  isPlanned,
  listsWork,
  logsCommits,
  logsVersions,
  ordersRemoval,
  tasksOf,
} from './is-planned.ts';
import { movedIn } from './moved-in.ts';
import { isAboutCommit, isRecorded, listsOldPlaces } from './is-recorded.ts';

export interface CodedSpan {
  readonly segment: Segment;
  /**
   * True where the page itself says that what it names is gone, is to go or may come, or says it of one day or commit: nobody rewrites the entries
   * of a log.
   */
  readonly acknowledged: boolean;
  /** True where the words beside it order that it goes. */
  readonly ordered: boolean;
  /** True where its cell ends in a remark that names the place it went to. */
  readonly moved: boolean;
  /** True where the page says it of one day or commit, or of what was run: a new path there would be wrong. */
  readonly isPast: () => boolean;
  /** The paragraph or the row that it is in. */
  readonly around: readonly Segment[];
  /** The paragraph or the cell that it is in, and its place there. */
  readonly beside: readonly Segment[];
  readonly index: number;
}

/**
 * Those that are `meant`, in page order. What is inside a link is left out, unless it is asked for: links have rules of their own. A page has tens of thousands of
 * code marks and few that anybody means, and it takes longer to find out what the page says of one than whether it is meant.
 */
export function codedSpans(
  page: Page,
  meant: (segment: Segment) => boolean,
  { linked = false, calls = false, also = NONE }: Partial<Pick<Context, 'linked' | 'calls' | 'also'>> = {},
): readonly CodedSpan[] {
  const found: CodedSpan[] = [];
  collect(page.blocks, { gone: false, past: false, linked, calls, also, meant }, found);
  if (found.length === 0) return found;
  const isKept = recordSections(page);
  const isAddendum = lazily(() => addendumLines(page));
  return found.map((span) => {
    const { line } = span.segment.range;
    return {
      ...span,
      acknowledged: span.acknowledged || isKept(line),
      isPast: () => isAddendum()(line) || span.isPast(),
    };
  });
}

const NONE: ReadonlySet<Segment> = new Set();

interface Context {
  /** Set below a heading, or in a row, of things that are gone or of one day. */
  readonly gone: boolean;
  /** Set below what is said of a commit or lists old places. */
  readonly past: boolean;
  /** Whether what is inside a link of the repository is asked for, too. */
  readonly linked: boolean;
  /** Whether calls without code marks (`heatKiln()`) are asked for, too. */
  readonly calls: boolean;
  /** Those that are asked for whatever they are. */
  readonly also: ReadonlySet<Segment>;
  readonly meant: (segment: Segment) => boolean;
}

/** `Removed files`, `## Deleted`: what is listed below is gone. */
const GONE_HEADING = new RegExp(`(?:^|[^\\p{L}])(?:${GONE}|removals?|deletions?)(?!\\p{L})`, 'iu');
/** A cell that says so of its row, and nothing else. */
const GONE_CELL = new RegExp(`^[^\\p{L}]{0,6}(?:${GONE}|${ORDERS}|obsolete)(?!\\p{L})`, 'iu');

function collect(blocks: readonly Block[], context: Context, into: CodedSpan[]): void {
  let gone = context.gone;
  let past = context.past;
  let dated = Infinity;
  // What a paragraph says of the list or table right below it.
  let planned = false;
  let old = false;
  for (const block of blocks) {
    const here = { ...context, gone, past };
    switch (block.kind) {
      case 'heading':
        // Headings below that of a day belong to the day.
        // The title is that of the whole page.
        if (block.depth > 1 && block.depth <= dated) dated = isDated(block.text) ? block.depth : Infinity;
        gone = context.gone || dated < Infinity || GONE_HEADING.test(block.text) || listsWork(block.text);
        past = context.past || listsOldPlaces(block.text);
        addSegments(block.segments, context, into);
        break;
      case 'paragraph':
        addSegments(block.segments, { ...here, gone: gone || listsWork(block.text) }, into);
        break;
      case 'list':
        for (const { blocks: own } of block.items)
          collectItem(own, { ...here, gone: gone || planned || isDatedItem(own), past: past || old }, into);
        break;
      case 'table':
        addTable(
          block,
          {
            ...here,
            gone: gone || planned || logsCommits(block) || logsVersions(block),
            past: past || old,
          },
          into,
        );
        break;
      case 'quote':
      case 'footnote':
      case 'definition':
        collect(block.blocks, here, into);
        break;
      case 'code':
      case 'html':
        break;
    }
    planned = block.kind === 'paragraph' && listsWork(block.text);
    old = block.kind === 'paragraph' && listsOldPlaces(block.text);
  }
}

/** What is below an item about a commit is about that commit too. */
function collectItem([first, ...below]: readonly Block[], context: Context, into: CodedSpan[]): void {
  if (first === undefined) return;
  const isOfCommit = first.kind === 'paragraph' && isAboutCommit(first.text);
  if (!isOfCommit) {
    collect([first, ...below], context, into);
    return;
  }
  collect([first], context, into);
  collect(below, { ...context, past: true }, into);
}

/** Columns of what something else has, or of what was before: what they name may go. */
function othersOf({ cells }: TableRow): ReadonlySet<number> {
  const renames = cells.some(({ text }) => NEW.test(text));
  const others = findOthers(cells.map(({ text }) => text));
  return new Set(
    cells.flatMap(({ text }, index) =>
      others.has(index) || listsWork(text) || (renames && NOW.test(text)) ? [index] : [],
    ),
  );
}

/** `Current name | New name`: a table of what is renamed, where the first column has what goes. `Current state | Target state` is none. */
const NAMED = String.raw`\s+(?:names?|paths?|files?|folders?|director(?:y|ies)|ids?|keys?|locations?|modules?|packages?|symbols?|dateien?|pfade?|ordner|nombres?|rutas?|archivos?|noms?|chemins?|fichiers?|nomes?|caminhos?|arquivos?|имя|имена|пут[ьи]|файлы?)(?!\p{L})`;
const NEW = new RegExp(
  String.raw`^\W*(?:new|renamed|neue?r?s?|nuev[oa]s?|nouve(?:au|lle)x?|nov[oa]s?|новое|новый|новые)${NAMED}`,
  'iu',
);
const NOW = new RegExp(
  String.raw`^\W*(?:from\W*$|(?:current|existing|aktuelle?[nrs]?|bestehende?[nrs]?|actual(?:es)?|actuel(?:le)?s?|atua(?:l|is)|текущ(?:ее|ий|ие))${NAMED})`,
  'iu',
);

/** A day that is to come. */
const DUE =
  /(?<!\p{L})(?:due|deadline|target|planned|eta|by|until|milestone|fällig|frist|fecha límite|échéance|prazo|scadenza|срок|期限|截止|마감)(?!\p{L})/iu;

function isDatedItem([first]: readonly Block[]): boolean {
  return first?.kind === 'paragraph' && isDated(first.text);
}

function addTable(table: Table, context: Context, into: CodedSpan[]): void {
  const { header, rows } = table;
  const { gone: isGone } = context;
  const others = othersOf(header);
  const isLog = !DUE.test(header.cells[0]?.text ?? '');
  const tasks = lazily(() => tasksOf(table));
  for (const row of [header, ...rows]) {
    const parts = row.cells.map(({ segments }) => (context.calls ? markCalls(segments) : segments));
    if (!parts.some((segments) => segments.some((segment) => isAsked(segment, context)))) continue;
    const gone =
      isGone ||
      tasks().has(row) ||
      (isLog && isDated(row.cells[0]?.text ?? '')) ||
      row.cells.some((cell) => GONE_CELL.test(cell.text.slice(0, 40)) && !isNamedAfterOrder(cell.segments));
    const around = parts.flat();
    parts.forEach((segments, index) => {
      const { text, segments: written } = row.cells[index] ?? { text: '', segments };
      const moved = movedIn(text, written);
      addSegments(segments, { ...context, gone: gone || others.has(index), moved, around }, into);
    });
  }
}

/** `Rename` with the file that does it: neither that file nor the row goes. */
const isNamedAfterOrder = ([first, second, third]: readonly Segment[]): boolean =>
  second?.kind === 'code' && isNameOfPath(plainText(first), plainText(third));

const isAsked = (segment: Segment, { linked, also, meant }: Pick<Context, 'linked' | 'also' | 'meant'>): boolean =>
  also.has(segment) || ((isRelativeLink(segment) ? linked : segment.kind === 'code') && meant(segment));

function addSegments(
  segments: readonly Segment[],
  {
    gone,
    past,
    linked,
    also,
    meant,
    moved = null,
    around = segments,
  }: Context & { readonly moved?: Segment | null; readonly around?: readonly Segment[] },
  into: CodedSpan[],
): void {
  let together: ReadonlySet<Segment> | null = null;
  for (const [index, segment] of segments.entries()) {
    if (!isAsked(segment, { linked, also, meant })) continue;
    const [before, after] = [plainText(segments[index - 1]), plainText(segments[index + 1])];
    const beside = wordsAround(segments, index);
    into.push({
      segment,
      around,
      beside: segments,
      index,
      ordered: !segment.struck && ordersRemoval(...beside),
      moved: segment === moved,
      isPast: () => past || isRecorded(segments, index),
      acknowledged:
        gone ||
        isToCome(segments, index) ||
        (!isNameOfPath(before, after) && (together ??= listGone(segments, besideCode)).has(segment)) ||
        segment.struck ||
        isCalledGone(before, after) ||
        isCalledAbsent(...beside) ||
        // `src/a.ts (removed)`: the remark is inside the marks.
        isAcknowledged('', segment.text.replace(/^\S+/, '')),
    });
  }
}

/** Places that one sentence offers together. */
const MAX_PLACES = 6;

/** True where it is an option or an order, or one of the places behind such a one: `could be moved to a or b`. */
function isToCome(segments: readonly Segment[], index: number, left = MAX_PLACES): boolean {
  const [before, after] = [plainText(segments[index - 1]), plainText(segments[index + 1])];
  if (isPlanned(before, after)) return true;
  const isSecond = left > 0 && segments[index - 2]?.kind === 'code';
  return isAlternative(before, isSecond ? () => isToCome(segments, index - 2, left - 1) : () => false);
}

const besideCode = ({ kind, text }: Segment): string | null => (kind === 'code' ? null : text);

const isRelativeLink = ({ link }: Segment): boolean => link !== null && !hasScheme(link.url);

const plainText = (segment: Segment | undefined): string => (segment?.kind === 'text' ? segment.text : '');

/** Segments beside a code span that a clause may go on in. */
const BESIDE = 6;

/** The words before and after it, through line breaks and emphasis; other code marks, and what is further off, as a back quote. */
function wordsAround(segments: readonly Segment[], index: number): readonly [before: string, after: string] {
  const textOf = (part: readonly Segment[]): string =>
    part.map(({ kind, text }) => (kind === 'text' ? text : kind === 'break' ? ' ' : '`')).join('');
  const [start, end] = [Math.max(0, index - BESIDE), index + 1 + BESIDE];
  return [
    `${start > 0 ? '`' : ''}${textOf(segments.slice(start, index))}`,
    `${textOf(segments.slice(index + 1, end))}${segments.length > end ? '`' : ''}`,
  ];
}

/** Besides words, an arrow: what is before it became what is after it. */
function isCalledGone(before: string, after: string): boolean {
  const lead =
    before
      .slice(-200)
      .split(/[,;\n]/)
      .at(-1) ?? '';
  const tail = after.slice(0, 200).split(/[;\n]/)[0] ?? '';
  return /^\s*(?:→|->|=>|⇒)/u.test(tail) || isAcknowledged(isNameOfPath(lead, tail) ? '' : lead, tail);
}
