// Finds the lines that a page cites outside its evidence, in prose, notes and other tables, and that this change moves: only what base itself proves.
import type { Page, Segment, Table } from '../../documents/page.ts';
import { findLineColumn } from '../../rows/tables/line-column.ts';
import { isVendored } from '../../text/code-path.ts';
import { appendTo } from '../../text/group-by.ts';
import { nameOfAnchor } from '../lines/follow-lines.ts';
import { isRecord } from '../lines/is-record.ts';
import { provesLines, textBeside } from '../lines/proven-lines.ts';
import { resolvePath } from '../locate/resolve-path.ts';
import { readPieces } from '../read/cell-reader.ts';
import { readLineCell } from '../read/line-anchor.ts';
import type { Piece } from '../read/read-link.ts';
import type { Reference } from '../reference.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { codedSpans } from './coded-spans.ts';
import type { MovedLines } from './mention.ts';
import { citesOldLines } from './old-lines.ts';

/** Most anchors of one page that are not alike. */
const MAX_ANCHORS = 500;
/** Most references of one piece of a page. */
const MAX_PIECES = 20;

/** Asks for no file where the change edits none that a page cites by lines. */
export async function findMovedLines(run: EvidenceRun): Promise<void> {
  const { head, base } = run;
  if (base === null || head.index.truncated || base.index.truncated) return;
  await forEachPage(run, { doing: 'following lines beside evidence' }, async (page) => {
    const { document, twin } = page;
    if (twin === null || (document.auxiliary === true && document.followed === undefined) || isRecord(page)) return;
    const anchors = listAnchors(page, twin).flatMap((reference): readonly Anchor[] => {
      const target = targetOf(reference, twin);
      return target !== null && isEdited(target, base, head) && !isVendored(target) ? [{ reference, target }] : [];
    });
    const alike = [...groupAlike(anchors, page).values()];
    if (alike.length > MAX_ANCHORS)
      run.notes.add(
        `${document.path}: of ${alike.length} places that cite lines outside of its evidence, only the first ${MAX_ANCHORS} were followed.`,
      );
    const found: MovedLines[] = [];
    for (const group of alike.slice(0, MAX_ANCHORS)) found.push(...(await followProven(group, { twin, page, run })));
    page.asides = { ...page.asides, movedLines: found };
  });
}

/** An anchor, and the file that it means. */
interface Anchor {
  readonly reference: Reference;
  readonly target: string;
}

/** The same lines beside the same words are proven and followed once, however often the page says it. */
function groupAlike(
  anchors: readonly Anchor[],
  { document: { page } }: CitingPage,
): ReadonlyMap<string, readonly Anchor[]> {
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const { reference, target } = anchor;
    appendTo(groups, JSON.stringify([target, reference.lines, textBeside({ page, range: reference.range })]), anchor);
  }
  return groups;
}

function isEdited(path: string, base: Side, head: Side): boolean {
  const now = head.index.entry(path);
  return now?.kind === 'file' && now.id !== base.index.entry(path)?.id;
}

/** The file that base has, where it is the only one that can be meant. */
function targetOf(reference: Reference, { document, side }: CitingPage): string | null {
  const { state, target } = resolvePath({
    index: side.index,
    path: reference.path ?? '',
    page: document.path,
    folders: [],
    linked: reference.linked === true,
    surelyPath: reference.surelyPath,
    listSubmodules: () => ({ byName: side.submodules.byName, named: [] }),
  });
  return state === 'present' && target !== null && side.index.isFile(target) ? target : null;
}

/** Of anchors that are alike. */
async function followProven(
  anchors: readonly Anchor[],
  {
    twin,
    page,
    run: { contents, follower },
  }: { readonly twin: CitingPage; readonly page: CitingPage; readonly run: EvidenceRun },
): Promise<readonly MovedLines[]> {
  const [first] = anchors;
  if (first === undefined) return [];
  const { target } = first;
  const { range, lines: spans } = first.reference;
  const lines = (await contents.lines(twin.side.snapshot, target)) ?? [];
  if (!provesLines({ page: page.document.page, range, spans, path: target, lines })) return [];
  const state = await follower.follow({
    from: { snapshot: twin.side.snapshot, path: target },
    to: { snapshot: page.side.snapshot, path: target },
    spans,
  });
  if (state.kind !== 'moved') return [];
  return anchors.map(({ reference }) => ({ reference, resolution: { target }, lines: state.lines }));
}

/** The anchors of a page on lines that base's page had as well, but for those that its rows cite. */
function listAnchors({ document: { page }, rows }: CitingPage, { document: before }: CitingPage): readonly Reference[] {
  const columns = anchorsOfColumns(page);
  const inColumns = new Set(columns.flatMap(({ parts }) => parts));
  const spans = codedSpans(page, mayCite, { linked: true, also: inColumns });
  if (spans.length === 0) return [];
  const known = new Set(before.page.lines);
  const isKnown = (line: number): boolean => known.has(page.lines[line - 1] ?? '');
  const kept = spans.filter(
    (span) => !span.acknowledged && !span.ordered && !span.moved && !span.isPast() && !citesOldLines(span, isKnown),
  );
  const current = new Set(kept.map(({ segment }) => segment));
  const written = [
    ...kept.flatMap(({ segment }) => (inColumns.has(segment) ? [] : anchorsIn(segment))),
    ...columns.flatMap(({ parts, reference }) => (parts.every((part) => current.has(part)) ? [reference] : [])),
  ];
  const taken = new Set(rows.flat().map(({ reference }) => placeOf(reference)));
  const found = new Map<string, Reference>();
  for (const reference of written) {
    const place = placeOf(reference);
    if (taken.has(place) || !isKnown(reference.range.line)) continue;
    if (!found.has(place)) found.set(place, reference);
  }
  return [...found.values()];
}

const placeOf = (reference: Reference): string => `${reference.range.line} ${nameOfAnchor(reference)}`;

/** Whether there can be lines in it, before it is read: a number after a colon or a sign, or an address. */
const mayCite = ({ text, link }: Segment): boolean =>
  /[:#@†(]L?\d|lines?\s?\d/i.test(text) || /#L\d/.test(link?.url ?? '');

/** What the destination of a link says comes before its text. */
function anchorsIn(segment: Segment): readonly Reference[] {
  const tokens = readPieces([segment], MAX_PIECES).filter((piece) => piece.kind === 'token');
  const linked = tokens.filter((piece) => piece.linked);
  return (linked.length > 0 ? linked : tokens).flatMap((piece) => toReference(piece));
}

function toReference({
  token: { kind, path, lines, symbol, surelyPath, address },
  text,
  range,
  struck,
  linked,
}: Extract<Piece, { readonly kind: 'token' }>): readonly Reference[] {
  if (kind !== 'lines' || path === null || struck || address !== undefined) return [];
  const reference: Reference = { ...PLAIN, text, range, path, lines, symbol, surelyPath };
  return [linked ? { ...reference, linked } : reference];
}

const PLAIN = { kind: 'lines', acknowledged: false, command: null } as const;

/** An anchor in two cells: the lines of the file that the cell of another column has. */
interface SplitAnchor {
  readonly reference: Reference;
  /** What both cells say. */
  readonly parts: readonly Segment[];
}

function anchorsOfColumns({ blocks }: Pick<Page, 'blocks'>): readonly SplitAnchor[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? ofTable(block)
      : block.kind === 'quote'
        ? anchorsOfColumns(block)
        : block.kind === 'list'
          ? block.items.flatMap(anchorsOfColumns)
          : [],
  );
}

function ofTable({ header, rows }: Table): readonly SplitAnchor[] {
  const columns = header.cells.map(({ text }, index) => ({ index, header: text, role: 'other', reason: '' }) as const);
  const found = findLineColumn(columns, (index) => rows.map(({ cells }) => cells[index]));
  if (found === null) return [];
  return rows.flatMap(({ cells }): readonly SplitAnchor[] => {
    const segments = cells[found.of]?.segments ?? [];
    const [file, ...more] = readPieces(segments, MAX_PIECES).filter((piece) => piece.kind === 'token');
    const [only, another] = cells[found.index]?.segments ?? [];
    if (file?.token.kind !== 'path' || more.length > 0 || only === undefined || another !== undefined) return [];
    const lines = readLineCell(only.text, found.sure);
    const { path, surelyPath } = file.token;
    if (lines.length === 0) return [];
    const reference = { ...PLAIN, text: only.text, range: only.range, path, lines, symbol: null, surelyPath };
    return [{ reference, parts: [...segments, only] }];
  });
}
