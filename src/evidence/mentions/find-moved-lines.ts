// Finds the lines that a page cites outside its evidence, in prose, notes and other tables, and that this change moves: only what base itself proves.
import type { Page, Segment, Table } from '../../documents/page.ts';
import { findLineColumn } from '../../rows/tables/line-column.ts';
import { isVendored } from '../../text/code-path.ts';
import { nameOfAnchor } from '../lines/follow-lines.ts';
import { isRecord } from '../lines/is-record.ts';
import { provesLines } from '../lines/proven-lines.ts';
import { resolvePath } from '../locate/resolve-path.ts';
import { readPieces } from '../read/cell-reader.ts';
import { readLineCell } from '../read/line-anchor.ts';
import type { Piece } from '../read/read-link.ts';
import type { Reference } from '../reference.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { codedSpans } from './coded-spans.ts';
import type { MovedLines } from './mention.ts';

/** Most anchors of one page. */
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
    const anchors = listAnchors(page, twin)
      .map((reference) => ({ reference, target: targetOf(reference, twin) }))
      .filter(({ target }) => target !== null && isEdited(target, base, head) && !isVendored(target))
      .slice(0, MAX_ANCHORS);
    const found: MovedLines[] = [];
    for (const { reference, target } of anchors) {
      const moved = target === null ? null : await followProven({ reference, target, twin, page, run });
      if (moved !== null) found.push(moved);
    }
    page.asides = { ...page.asides, movedLines: found };
  });
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

async function followProven({
  reference,
  target,
  twin,
  page,
  run: { contents, follower },
}: {
  readonly reference: Reference;
  readonly target: string;
  readonly twin: CitingPage;
  readonly page: CitingPage;
  readonly run: EvidenceRun;
}): Promise<MovedLines | null> {
  const { range, lines: spans } = reference;
  const lines = (await contents.lines(twin.side.snapshot, target)) ?? [];
  if (!provesLines({ page: page.document.page, range, spans, path: target, lines })) return null;
  const state = await follower.follow({
    from: { snapshot: twin.side.snapshot, path: target },
    to: { snapshot: page.side.snapshot, path: target },
    spans,
  });
  return state.kind === 'moved' ? { reference, resolution: { target }, lines: state.lines } : null;
}

/** The anchors of a page on lines that base's page had as well, but for those that its rows cite. */
function listAnchors({ document: { page }, rows }: CitingPage, { document: before }: CitingPage): readonly Reference[] {
  const spans = codedSpans(page, mayCite, { linked: true }).filter(
    ({ acknowledged, ordered, moved, isPast }) => !acknowledged && !ordered && !moved && !isPast(),
  );
  const written = [...spans.flatMap(({ segment }) => anchorsIn(segment)), ...anchorsOfColumns(page)];
  if (written.length === 0) return [];
  const known = new Set(before.page.lines);
  const taken = new Set(rows.flat().map(({ reference }) => placeOf(reference)));
  const found = new Map<string, Reference>();
  for (const reference of written) {
    const place = placeOf(reference);
    if (taken.has(place) || !known.has(page.lines[reference.range.line - 1] ?? '')) continue;
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

/** Anchors in two cells: the lines of the file that the cell of another column has. */
function anchorsOfColumns({ blocks }: Pick<Page, 'blocks'>): readonly Reference[] {
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

function ofTable({ header, rows }: Table): readonly Reference[] {
  const columns = header.cells.map(({ text }, index) => ({ index, header: text, role: 'other', reason: '' }) as const);
  const found = findLineColumn(columns, (index) => rows.map(({ cells }) => cells[index]));
  if (found === null) return [];
  return rows.flatMap(({ cells }): readonly Reference[] => {
    const [file, ...more] = readPieces(cells[found.of]?.segments ?? [], MAX_PIECES).filter(
      (piece) => piece.kind === 'token',
    );
    const [only, another] = cells[found.index]?.segments ?? [];
    if (file?.token.kind !== 'path' || more.length > 0 || only === undefined || another !== undefined) return [];
    const lines = readLineCell(only.text, found.sure);
    const { path, surelyPath } = file.token;
    return lines.length === 0
      ? []
      : [{ ...PLAIN, text: only.text, range: only.range, path, lines, symbol: null, surelyPath }];
  });
}
