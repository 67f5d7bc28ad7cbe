// Reads what a page cites of one kind in one place: the cells of a column, over all tables with the same header, and the ticked boxes of the page.
import type { Block, Cell, Page, Segment } from '../../documents/page.ts';
import type { Row } from '../../rows/row.ts';
import { classifyStatus } from '../../rows/status/classify-status.ts';
import { NO_WORDS } from '../../rows/status/match-words.ts';
import { findOthers } from '../../text/find-others.ts';
import { appendTo } from '../../text/group-by.ts';
import { canonicalKey } from '../../text/keys.ts';
import { hasSeveralWords } from '../../text/name-words.ts';
import { extensionOf } from '../../text/paths.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { rangeWithin } from '../read/cell-reader.ts';
import { classifySpan } from '../read/classify-span.ts';
import { ignoreTokens } from '../read/ignore-tokens.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage } from '../run.ts';
import { codedSpans } from './coded-spans.ts';
import type { Unbacked } from './mention.ts';
import { headOf, isMeantHere, namesWork, tickedOf } from './promised-paths.ts';
import { symbolReference } from './symbol-reference.ts';

/** Most cells and items of one page that are looked at. */
const MAX_CELLS = 20_000;

/** What is of one column of all tables with the same header, or of all ticked boxes. */
export interface Series {
  /** What rows cite that base has as well, by line. */
  readonly kept: ReadonlyMap<number, readonly Unbacked[]>;
  /** What this change cites anew, or says to be done. */
  readonly fresh: readonly Unbacked[];
}

/** One cell, or the first paragraph of an item. */
interface Place {
  readonly segments: readonly Segment[];
  readonly line: number;
  /** Whether this change says that it is done. */
  readonly rises: boolean;
}

/** Those in which this change cites something. What is said to be open, or to come, cites nothing. */
export function readSeries(citing: CitingPage, twin: CitingPage): readonly Series[] {
  const { page, settings } = citing.document;
  const before = twin.document.page;
  const lines = new Set(before.lines.map(wordsOf));
  const isOld = ({ line }: Place): boolean => lines.has(wordsOf(page.lines[line - 1] ?? ''));
  const series = [...placesOf(citing, twin).values()].flatMap((places) => {
    const fresh = places
      .filter((place) => !isOld(place))
      .flatMap((place) =>
        citedIn(place).filter(({ reference: { text } }) => place.rises || !before.text.includes(text)),
      );
    return fresh.length === 0 ? [] : [{ fresh, old: places.filter(isOld) }];
  });
  const isMeant = openMeant(
    page,
    series.flatMap(({ fresh }) => fresh),
  );
  return series.map(({ fresh, old }): Series => {
    const kept = new Map<number, Unbacked[]>();
    for (const place of old) for (const one of citedIn(place)) appendTo(kept, place.line, one);
    return {
      kept,
      fresh: fresh.filter((one) => isMeant(one) && ignoreTokens([one.reference], settings.ignore)[0] === one.reference),
    };
  });
}

/** Whether the words of its own cell leave a name in code marks as the place where something is. */
function openMeant(page: Page, cited: readonly CitedIn[]): (one: CitedIn) => boolean {
  const cells = new Map(cited.map(({ segment, around }) => [segment, around]));
  const simple = new Set(
    (cited.length === 0 ? [] : codedSpans(page, (segment) => cells.has(segment))).flatMap((span) =>
      isMeantHere({ ...span, around: cells.get(span.segment) ?? [] }) ? [span.segment] : [],
    ),
  );
  return ({ segment }) => segment.kind === 'text' || simple.has(segment);
}

/** Longest cell that says how far the row is. */
const MAX_STATUS = 40;

/** `planned`, `❌`, `Q3, planned`: the row is not done. */
const isToBe = ({ text }: Cell): boolean =>
  text.length <= MAX_STATUS && (!namesWork(text) || classifyStatus(text, NO_WORDS).status === 'not-started');

/** Without the blanks that align a table. */
const wordsOf = (line: string): string => line.replaceAll(/[\s|]+/gu, ' ').trim();

function placesOf({ document }: CitingPage, twin: CitingPage): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  let left = MAX_CELLS;
  const add = (series: string, place: Place): void => {
    if (left > 0) appendTo(found, series, place);
    left -= 1;
  };
  const rowAt = openRows(document, twin.document.rows);
  const tableOf = openTables();
  const visit = (blocks: readonly Block[]): void => {
    let isToCome = false;
    for (const block of blocks)
      if (block.kind === 'heading') isToCome = !namesWork(block.text);
      else if (block.kind === 'table' && !isToCome) {
        const header = block.header.cells.map(({ text }) => normaliseHeader(text));
        const table = tableOf(header);
        const others = findOthers(block.header.cells.map(({ text }) => text));
        const columns = header.flatMap((text, at) => (!others.has(at) && namesWork(text) ? [at] : []));
        for (const { cells, range } of block.rows) {
          const row = rowAt(block.range.line, range.line);
          if (row === null || (row.isOpen && cells.some(isToBe))) continue;
          for (const at of columns) {
            const segments = cells[at]?.segments;
            if (segments !== undefined) add(`${table} ${at}`, { segments, line: range.line, rises: row.rises });
          }
        }
      } else if (block.kind === 'list') for (const { blocks: own } of block.items) visit(own);
      else if (block.kind === 'quote') visit(block.blocks);
  };
  // What an audit lists beside its findings is what is wrong.
  if (document.dialect === 'matrix' || document.followed !== undefined) visit(document.page.blocks);
  const known = new Set(tickedOf(twin.document.page).map(({ text }) => headOf(text)));
  for (const { segments, text, range } of tickedOf(document.page))
    add('', { segments, line: range.line, rises: !known.has(headOf(text)) });
  return found;
}

/** One number for all tables with the same header. */
function openTables(): (header: readonly string[]) => number {
  const known = new Map<string, number>();
  return (header) => {
    const key = JSON.stringify(header);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

interface ClaimingRow {
  /** Whether this change says that it is done. */
  readonly rises: boolean;
  /** Set in a table without statuses, where any cell may say what is not there yet. */
  readonly isOpen: boolean;
}

/** Of a table without statuses every row claims something; of a matrix those that are done. */
function openRows(
  { tables, rows }: CitingPage['document'],
  before: readonly Row[],
): (table: number, line: number) => ClaimingRow | null {
  const matrices = new Set(tables.flatMap(({ accepted, range }) => (accepted ? [range.line] : [])));
  const byLine = new Map(rows.flatMap((row) => (row.shape === null ? [] : [[row.shape.range.line, row] as const])));
  const done = new Set(before.filter(isDone).map(({ key }) => canonicalKey(key)));
  return (table, line) => {
    const row = byLine.get(line);
    if (row === undefined) return matrices.has(table) ? null : { rises: false, isOpen: true };
    return isDone(row) ? { rises: !done.has(canonicalKey(row.key)), isOpen: false } : null;
  };
}

const isDone = ({ declared: { status, implied }, kept, remark }: Row): boolean =>
  status === 'done' && implied !== true && kept !== true && remark === undefined;

type CitedIn = Unbacked & {
  readonly segment: Segment;
  /** The cell or the item. */
  readonly around: readonly Segment[];
};

/** `heatKiln`, `Kiln.heatUp(n)`, `kiln::heat_up`. */
const NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->))*([\p{L}_$][\p{L}\p{N}_$]*)(?:\([^()]*\))?$/u;
const LONGEST = 200;
/** `Node.js`, `Three.js`: a product. */
const PRODUCT = /^\p{Lu}[\p{L}\d]*\.(?:js|io|ai|net|NET|JS)$/u;
/** A cell of nothing but names of three words or more: `fires_the_kiln_twice, cools_the_kiln_once`. */
const NAMES = /^\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}(?:\s*[,;]\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}){0,9}\s*$/u;
/** A cell of nothing but names of files: `kiln.rs, kiln_tests.rs`. */
const FILES = /^\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}(?:\s*[,;、·+&]\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}){0,9}\s*$/u;

function citedIn({ segments }: Place): readonly CitedIn[] {
  const [only] = segments;
  const isBare = segments.length === 1 && only?.kind === 'text';
  return segments
    .filter(({ link, struck, text }) => link === null && !struck && text.length <= LONGEST)
    .flatMap((segment) => (isBare ? listedIn(segment) : segment.kind === 'code' ? codedIn(segment) : []))
    .filter(({ name }) => !PRODUCT.test(name))
    .map((one) => ({ ...one, around: segments }));
}

type InSegment = Omit<CitedIn, 'around'>;

function listedIn(segment: Segment): readonly InSegment[] {
  const isFiles = FILES.test(segment.text);
  if (!isFiles && !NAMES.test(segment.text)) return [];
  return [...segment.text.matchAll(/[^\s,;、·+&]+/gu)].map(({ 0: text, index: start }) => {
    const place = { path: text, start, end: start + text.length };
    return isFiles ? fileIn(segment, place) : nameIn(segment, { ...place, path: null, symbol: text });
  });
}

function codedIn(segment: Segment): readonly InSegment[] {
  const files = classifySpan(segment.text).flatMap(({ kind, path, start, end }) =>
    (kind === 'path' || kind === 'lines' || kind === 'symbol') &&
    path !== null &&
    (extensionOf(path) !== null || path.includes('/'))
      ? [fileIn(segment, { path, start, end })]
      : [],
  );
  if (files.length > 0) return files;
  const [whole, name = ''] = NAME.exec(segment.text) ?? [];
  if (whole === undefined || !hasSeveralWords(name)) return [];
  return [nameIn(segment, { start: 0, end: whole.length, path: null, symbol: name })];
}

const nameIn = (
  segment: Segment,
  place: Parameters<typeof symbolReference>[1] & { readonly symbol: string },
): InSegment => ({
  kind: 'name',
  name: place.symbol,
  segment,
  reference: symbolReference(segment, place),
});

interface WrittenPath {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function fileIn(segment: Segment, { path, start, end }: WrittenPath): InSegment {
  const reference: Reference = {
    text: segment.text.slice(start, end),
    kind: 'path',
    range: rangeWithin(segment, start, end),
    acknowledged: false,
    path,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: true,
  };
  return { kind: 'file', name: path, segment, reference };
}
