// Reads what a page cites of one kind in one place: the cells of a column, over all tables with the same header, and the ticked boxes of the page.
import type { Block, Page, Segment, Table } from '../../documents/page.ts';
import type { Row } from '../../rows/row.ts';
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
  const lines = new Set(before.lines.map((line) => line.trim()));
  const isOld = ({ line }: Place): boolean => lines.has((page.lines[line - 1] ?? '').trim());
  return [...placesOf(citing, twin).values()].flatMap((places): readonly Series[] => {
    const fresh = places
      .filter((place) => !isOld(place))
      .flatMap((place) =>
        citedIn(place).filter(({ reference: { text } }) => place.rises || !before.text.includes(text)),
      );
    const isMeant = openMeant(page, fresh);
    const meant = fresh.filter(
      (one) => isMeant(one) && ignoreTokens([one.reference], settings.ignore)[0] === one.reference,
    );
    if (meant.length === 0) return [];
    const kept = new Map<number, Unbacked[]>();
    for (const place of places.filter(isOld)) for (const one of citedIn(place)) appendTo(kept, place.line, one);
    return [{ kept, fresh: meant }];
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

function placesOf({ document }: CitingPage, twin: CitingPage): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  let left = MAX_CELLS;
  const add = (series: string, place: Place): void => {
    if (left > 0) appendTo(found, series, place);
    left -= 1;
  };
  const rowAt = openRows(document, twin.document.rows);
  const columnsOf = openColumns();
  const visit = (blocks: readonly Block[]): void => {
    let isToCome = false;
    for (const block of blocks)
      if (block.kind === 'heading') isToCome = !namesWork(block.text);
      else if (block.kind === 'table' && !isToCome) {
        const columns = columnsOf(block);
        for (const { cells, range } of block.rows) {
          const row = rowAt(block.range.line, range.line);
          if (row === null) continue;
          for (const { at, series } of columns) {
            const segments = cells[at]?.segments;
            if (segments !== undefined) add(series, { segments, line: range.line, rises: row.rises });
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

/** The columns of a table whose header names work, each with a name that it shares with that of all tables with the same header. */
function openColumns(): (table: Table) => readonly { readonly at: number; readonly series: string }[] {
  const known = new Map<string, number>();
  return ({ header: { cells } }) => {
    const headers = cells.map(({ text }) => normaliseHeader(text));
    const others = findOthers(cells.map(({ text }) => text));
    const written = JSON.stringify(headers);
    const id = known.get(written) ?? known.size;
    known.set(written, id);
    return headers.flatMap((header, at) =>
      !others.has(at) && namesWork(header) ? [{ at, series: `${id}:${at}` }] : [],
    );
  };
}

/** Of a table without statuses every row claims something; of a matrix those that are done. */
function openRows(
  { tables, rows }: CitingPage['document'],
  before: readonly Row[],
): (table: number, line: number) => { readonly rises: boolean } | null {
  const matrices = new Set(tables.flatMap(({ accepted, range }) => (accepted ? [range.line] : [])));
  const byLine = new Map(rows.flatMap((row) => (row.shape === null ? [] : [[row.shape.range.line, row] as const])));
  const done = new Set(before.filter(isDone).map(({ key }) => canonicalKey(key)));
  return (table, line) => {
    const row = byLine.get(line);
    if (row === undefined) return matrices.has(table) ? null : { rises: false };
    return isDone(row) ? { rises: !done.has(canonicalKey(row.key)) } : null;
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
/** A cell of nothing but names of files: `kiln.rs, kiln_tests.rs`. */
const FILES = /^\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}(?:\s*[,;、·+&]\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}){0,9}\s*$/u;

function citedIn({ segments }: Place): readonly CitedIn[] {
  const [only] = segments;
  const isBare = segments.length === 1 && only?.kind === 'text';
  return segments
    .filter(({ link, struck, text }) => link === null && !struck && text.length <= LONGEST)
    .flatMap((segment) => (isBare ? filesIn(segment) : segment.kind === 'code' ? codedIn(segment) : []))
    .map((one) => ({ ...one, around: segments }));
}

type InSegment = Omit<CitedIn, 'around'>;

const filesIn = (segment: Segment): readonly InSegment[] =>
  FILES.test(segment.text)
    ? [...segment.text.matchAll(/[^\s,;、·+&]+/gu)].map(({ 0: path, index: start }) =>
        fileIn(segment, { path, start, end: start + path.length }),
      )
    : [];

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
  const reference = symbolReference(segment, { start: 0, end: whole.length, path: null, symbol: name });
  return [{ kind: 'name', name, segment, reference }];
}

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
