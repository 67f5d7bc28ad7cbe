// Finds paths of code that this change promises beside the evidence: in the notes of a row that is done, and in a check box or below a header of evidence on a page that somebody named.
import type { Block, Page, Range, Segment } from '../../documents/page.ts';
import type { Row } from '../../rows/row.ts';
import { NAMES_GAPS } from '../../rows/tables/columns.ts';
import { isSource } from '../../text/code-path.ts';
import { lazily } from '../../text/lazily.ts';
import { appendTo } from '../../text/group-by.ts';
import { nameOf } from '../../text/paths.ts';
import { meaningsOf } from '../../text/table-headers.ts';
import type { CitationBuilder, WrittenCitation } from '../citation.ts';
import { classifySpan } from '../read/classify-span.ts';
import { rangeWithin } from '../read/cell-reader.ts';
import { mannerOf } from '../read/manner.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { codedSpans, type CodedSpan } from './coded-spans.ts';

/** Most such paths of one page. */
const MAX_PATHS = 100;

/** Adds them to what the pages cite, where base's page does not have them. */
export async function findPromised({ head, base, pages }: EvidenceRun): Promise<void> {
  if (base !== null && !head.index.truncated && !base.index.truncated)
    for (const page of pages.head) {
      if (page.twin === null || page.twin.document.page === page.document.page) continue;
      const byRow = promisesOf(page, page.twin);
      if (byRow.size > 0) page.written = page.written.map((row, at) => [...row, ...(byRow.get(at) ?? [])]);
    }
  await Promise.resolve();
}

/** Leaves only those that neither side has, and that are no slip for another file. One that is written in short may be any file of its name. */
export async function keepPromised({ pages }: EvidenceRun): Promise<void> {
  for (const page of pages.head) {
    if (!page.rows.some((row) => row.some(({ place }) => place.promised === true))) continue;
    const isKept = openKept(page);
    page.rows = page.rows.map((row) => row.filter((one) => one.place.promised !== true || isKept(one)));
  }
  await Promise.resolve();
}

function openKept({ side, base }: CitingPage): (citation: CitationBuilder) => boolean {
  const sides = base === null ? [side] : [side, base];
  const entries = lazily(() => sides.flatMap(({ index }) => index.entries().map(({ path }) => path)));
  const folders = lazily(() => new Set(entries().flatMap((path) => path.split('/').slice(0, -1))));
  const endings = lazily(() => new Set(entries().map(endingOf)));
  return ({ reference: { path }, located, atBase }) =>
    path !== null &&
    located.resolution.state === 'missing' &&
    atBase?.resolution.state === 'missing' &&
    endings().has(endingOf(path)) &&
    (sides.some(({ index }) => index.isFolder(folderAt(path)))
      ? located.resolution.candidate === null
      : folders().has(folderAt(path)) && sides.every(({ index }) => index.named(nameOf(path)).length === 0));
}

const folderAt = (path: string): string => path.slice(0, path.indexOf('/'));

const endingOf = (path: string): string => /\.\w+$/.exec(nameOf(path))?.[0] ?? '';

function promisesOf(page: CitingPage, twin: CitingPage): ReadonlyMap<number, readonly WrittenCitation[]> {
  const { document } = page;
  const before = twin.document.page.text;
  const rowAt = document.followed === undefined ? rowsOfNotes(document) : rowsOfNamed(page, twin);
  const found = new Map<number, WrittenCitation[]>();
  const spans = codedSpans(
    document.page,
    (segment) => PATH.test(segment.text) && rowAt(segment) !== null && !before.includes(segment.text),
  );
  for (const span of spans.slice(0, MAX_PATHS)) {
    const row = rowAt(span.segment);
    if (row === null || !isCited(span)) continue;
    const place = { ...PLACE, document: document.path, row };
    const cites = classifySpan(span.segment.text).flatMap(
      ({ kind, path, start, end, surelyPath, ...rest }): readonly WrittenCitation[] =>
        kind !== 'path' || path === null || !surelyPath || !PATH.test(path) || !isSource(path)
          ? []
          : [{ place, reference: { ...rest, kind, path, surelyPath, ...textOf(span.segment, start, end) } }],
    );
    found.set(row, [...(found.get(row) ?? []), ...cites]);
  }
  return found;
}

/** A file in a folder, from the root or below one: no address, place holder or home. */
const PATH = /^\w[\w.-]*\/(?:[\w.-]+\/){0,12}[\w.-]+\.\w+$/;

const PLACE = {
  field: -1,
  column: '',
  role: 'implementation',
  polarity: 'work',
  claim: null,
  aside: true,
  promised: true,
} as const;

const textOf = (
  segment: Segment,
  start: number,
  end: number,
): { readonly text: string; readonly range: Range; readonly acknowledged: false } => ({
  text: segment.text.slice(start, end),
  range: rangeWithin(segment, start, end),
  acknowledged: false,
});

/** Rows of a table that are done, by what is in their notes. A column of gaps says what is missing. */
function rowsOfNotes({ rows, tables }: CitingPage['document']): (segment: Segment) => number | null {
  const isPromising = ({ declared, kept, remark, note, shape, table }: Row): boolean =>
    declared.status === 'done' &&
    declared.implied !== true &&
    kept !== true &&
    remark === undefined &&
    note !== null &&
    shape !== null &&
    tables[table]?.columns.some(({ role, reason }) => role === 'note' && reason === NAMES_GAPS) !== true;
  const byLine = new Map(rows.flatMap((row, at) => (isPromising(row) ? [[row.range.line, at] as const] : [])));
  return ({ range }) => {
    const at = byLine.get(range.line);
    const note = at === undefined ? null : (rows[at]?.note ?? null);
    return note !== null && range.column >= note.range.column && range.endColumn <= note.range.endColumn
      ? (at ?? null)
      : null;
  };
}

/** Paragraphs of check boxes that are ticked, and that base's page did not have or had open; and cells below a header of evidence. */
function rowsOfNamed({ document }: CitingPage, twin: CitingPage): (segment: Segment) => number | null {
  const { followed, settings, rows, page } = document;
  if (followed !== 'only' || settings.literal !== true) return () => null;
  const known = new Set(tickedOf(twin.document.page).map(({ text }) => headOf(text)));
  const ticked = tickedOf(page).flatMap(({ text, range }) => (known.has(headOf(text)) ? [] : [range]));
  const places = new Set([...ticked, ...evidenceCells(page)].map(placeOf));
  const byLine = new Map<number, number[]>();
  for (const [at, { range }] of rows.entries())
    if (places.has(placeOf(range)))
      for (let line = range.line; line <= range.endLine; line += 1) appendTo(byLine, line, at);
  return ({ range: { line, column, endColumn } }) =>
    byLine.get(line)?.find((at) => {
      const around = rows[at]?.range;
      return (
        around !== undefined &&
        (around.line !== around.endLine || (column >= around.column && endColumn <= around.endColumn))
      );
    }) ?? null;
}

const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

/** What a heading or a header says of what is below it: it need not be there yet. */
const TO_COME =
  /(?<!\p{L})(?:future|planned|planning|proposed|to[- ]?do|roadmap|backlog|next|upcoming|target|missing|gaps?|open|remaining|needed|required|expected|geplant|pendiente|futuro|prévu|à venir|план\p{L}*)(?!\p{L})|予定|计划|未来/iu;

/** Whether a heading or a header is of what is there, as far as its words tell. */
export const namesWork = (text: string): boolean => !TO_COME.test(text);

/** Cells of tables below a header that surely names evidence. */
function evidenceCells({ blocks }: Page): readonly Range[] {
  const found: Range[] = [];
  let isToCome = false;
  for (const block of blocks)
    if (block.kind === 'heading') isToCome = !namesWork(block.text);
    else if (block.kind === 'table' && !isToCome)
      for (const [at, { text }] of block.header.cells.entries())
        if (namesWork(text) && meaningsOf(text).some((one) => one.kind === 'evidence' && !one.weak))
          for (const { cells } of block.rows) found.push(...cells.slice(at, at + 1).map(({ range }) => range));
  return found;
}

/** What an item begins with: it is the same item where other words follow. */
export const headOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 20);

/** The first paragraphs of the ticked items of a page. */
export function tickedOf(page: Page): readonly Extract<Block, { kind: 'paragraph' }>[] {
  const found: Extract<Block, { kind: 'paragraph' }>[] = [];
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks)
      if (block.kind === 'list')
        for (const { checked, blocks: own } of block.items) {
          const [first] = own;
          if (checked === true && first?.kind === 'paragraph') found.push(first);
          visit(own);
        }
      else if (block.kind === 'quote') visit(block.blocks);
  };
  visit(page.blocks);
  return found;
}

/** What a clause says where its path need not be here: it is another project's, an example, still to come, not used, or written by the program. */
const NOT_HERE =
  /(?<!\p{L})(?:no|not|never|non?|kein\w*|sin|sans|без|without|instead|avoid\w*|drop\w*|replac\w+|upstream\w*|original\w*|unlike|like|than|from|vs|e\.g|examples?|old|legacy|former\w*|deprecated|obsolete|plan(?:s|ned)?|todo|tbd|will|would|should|could|can|may|future|later|next|until|when|if|unless|external\w*|sibling|repo\w*|phase|separate|another|other|reject\w*|refus\w+|requir\w+|expect\w*|writ\w+|generat\w+|produc\w+|creat(?:e|es|ed|ing)|output\w*|emit\w*|loads?|reads?|moved|renamed|removed|deleted|missing|absent|pending|skip\w*|ignor\w+|exclud\w+|block\w*|user|custom|ports? of|ported|mirrors?|matches|equivalent|see also)(?!\p{L})|[<>*{}…~→]|->|予定|以前|不|没有|无|例/iu;

/** Whether the words around it simply cite it: nothing in its clause says anything else. */
function isCited(span: CodedSpan): boolean {
  const [lead, tail] = clauseOf(span);
  const manner = mannerOf(lead, tail);
  const isPlain = manner === null || (manner === 'inside' && /\(\W*$/.test(lead));
  return isPlain && isMeantHere(span);
}

/** Whether nothing in its clause says that it is of another place or time. */
export function isMeantHere(span: CodedSpan): boolean {
  const { segment, acknowledged, isPast } = span;
  if (acknowledged || segment.struck || segment.link !== null) return false;
  const [lead, tail] = clauseOf(span);
  return !/\p{L}['’]s\s*$/u.test(lead) && !NOT_HERE.test(lead) && !NOT_HERE.test(tail) && !isPast();
}

function clauseOf({ segment, around }: CodedSpan): readonly [before: string, after: string] {
  const at = around.indexOf(segment);
  const before = plainOf(around.slice(Math.max(0, at - BESIDE), at));
  const after = plainOf(around.slice(at + 1, at + 1 + BESIDE));
  return [before.split(SENTENCE).at(-1) ?? '', after.split(SENTENCE)[0] ?? ''];
}

/** Segments beside it that its sentence may go on in. */
const BESIDE = 8;

const SENTENCE = /[.;。；\n](?:\s|$)/u;

/** Cells of a row are apart, so that their words are. */
const plainOf = (segments: readonly Segment[]): string =>
  segments.map(({ kind, text }) => (kind === 'code' ? '`' : text)).join(' ');
