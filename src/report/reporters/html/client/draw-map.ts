// The map of rows: each part of a page as an area as large as it has rows, each row a cell with the color of its status.
import { hierarchy, treemap, treemapBinary, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { PageData, RowData } from '../row-data.ts';
import { nameStatus } from '../../../../findings/status-order.ts';
import { describeRow, nameGroup, nameMatch, nameRow } from './describe-row.ts';
import { makeElement } from './make-element.ts';
import { STATUS_ORDER } from './select-rows.ts';
import { steerMap } from './steer-map.ts';

export interface RowMap {
  /** Fades what is not among these rows. */
  readonly show: (selected: readonly number[]) => void;
}

interface Leaf {
  readonly children?: readonly Leaf[];
  readonly group: number;
  /** Index of the row; null for a part. */
  readonly row: number | null;
}

const NAME_HEIGHT = 18;
/** Square pixels that a row gets where there is room, and the bounds of the map's height. */
const AREA = 5_600;
const [LEAST, MOST] = [120, 520];
const LINE = 14;

/** Draws into `place`, anew when its width changes. `pick` is called with the row that a reader chose. */
export function drawMap({
  place,
  data,
  pick,
}: {
  readonly place: HTMLElement;
  readonly data: PageData;
  readonly pick: (row: number) => void;
}): RowMap {
  const about = makeElement('p', { class: 'about soft page-on', id: 'map-about' }, [ABOUT]);
  const map = makeElement('div', {
    class: 'map',
    role: 'listbox',
    tabindex: 0,
    'aria-labelledby': 'map-title',
    'aria-describedby': 'map-about',
  });
  place.append(drawLegend(data.rows), map, about);
  const cells: HTMLElement[] = [];
  const order: number[] = [];
  steerMap({ map, about, data, cells, order, pick });
  let width = 0;
  const fit = (): void => {
    const now = map.clientWidth;
    if (now === 0 || now === width) return;
    width = now;
    layOut({ map, data, cells, order, width });
  };
  new ResizeObserver(fit).observe(map);
  fit();
  return { show: fader(cells) };
}

/** Fades the cells that are not selected; touches those alone that change. */
function fader(cells: readonly HTMLElement[]): RowMap['show'] {
  let shown: ReadonlySet<number> | null = null;
  return (selected) => {
    const next = selected.length === cells.length ? null : new Set(selected);
    cells.forEach((cell, row) => {
      const off = next !== null && !next.has(row);
      if (off !== (shown !== null && !shown.has(row))) cell.classList.toggle('off', off);
    });
    shown = next;
  };
}

const ABOUT = 'Each cell is a row. Arrow keys move from row to row, Enter opens the row in the table.';

interface Layout {
  readonly map: HTMLElement;
  readonly data: PageData;
  /** By row; filled when they are first laid out. */
  readonly cells: HTMLElement[];
  /** The rows from first to last as they lie on the map. */
  readonly order: number[];
  readonly width: number;
}

function layOut({ map, data, cells, order, width }: Layout): void {
  const height = Math.round(
    Math.min(MOST, Math.max(LEAST, (data.rows.length * AREA) / width + data.groups.length * 8)),
  );
  map.style.height = `${height + 2}px`;
  const rowsOf = data.groups.map((): Leaf[] => []);
  data.rows.forEach(({ group }, row) => rowsOf[group]?.push({ group, row }));
  const root = hierarchy<Leaf>({
    group: -1,
    row: null,
    children: rowsOf.map((children, group) => ({ group, row: null, children })),
  }).sum(({ row }) => (row === null ? 0 : 1));
  const hasName = ({ depth, x0, x1, y0, y1 }: HierarchyRectangularNode<Leaf>): boolean =>
    depth === 1 && data.groups.length > 1 && y1 - y0 >= 2 * NAME_HEIGHT && x1 - x0 >= 48;
  const laid = treemap<Leaf>()
    .size([width, height])
    .tile((node, ...box) => (node.depth === 0 ? treemapBinary(node, ...box) : treemapSquarify(node, ...box)))
    .paddingOuter((node) => (node.depth === 0 ? 0 : 0.5))
    .paddingInner((node) => (node.depth === 0 ? 3 : data.rows.length > 2_000 ? 0 : 1))
    .paddingTop((node) => (hasName(node) ? NAME_HEIGHT : 0))(root);
  order.length = 0;
  map.replaceChildren(
    ...(laid.children ?? []).map((part) => {
      const name = nameGroup(data, part.data.group);
      const leaves = part.leaves();
      const children = leaves.map((leaf) => {
        const row = leaf.data.row ?? 0;
        order.push(row);
        const cell = (cells[row] ??= makeCell(data.rows[row], row));
        fill(cell, { row: data.rows[row], box: leaf, from: part });
        return cell;
      });
      const element = makeElement(
        'div',
        { class: 'part', role: 'group', 'aria-label': `${name}, ${children.length} rows` },
        [...(hasName(part) ? [makeElement('div', { class: 'name', 'aria-hidden': 'true' }, [name])] : []), ...children],
      );
      place(element, { box: part, from: { x0: 0, y0: 0 } });
      return element;
    }),
  );
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function place(
  element: HTMLElement,
  { box, from }: { readonly box: Box; readonly from: Pick<Box, 'x0' | 'y0'> },
): void {
  element.style.left = `${box.x0 - from.x0}px`;
  element.style.top = `${box.y0 - from.y0}px`;
  element.style.width = `${Math.max(0, box.x1 - box.x0)}px`;
  element.style.height = `${Math.max(0, box.y1 - box.y0)}px`;
}

function makeCell(row: RowData | undefined, index: number): HTMLElement {
  const match = row === undefined || row.match === 'same' ? '' : ` ${row.match}`;
  return makeElement('div', {
    id: `cell-${index}`,
    class: `cell s-${row?.claims ?? 'unknown'}${match}`,
    role: 'option',
    'aria-selected': 'false',
    'aria-label': row === undefined ? '' : describeRow(row),
  });
}

/** Places a cell, and writes into it what has room. */
function fill(
  cell: HTMLElement,
  { row, box, from }: { readonly row: RowData | undefined; readonly box: Box; readonly from: Box },
): void {
  place(cell, { box, from });
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  const frame = row?.match === 'same' ? 4 : 12;
  const lines = Math.floor((height - frame) / LINE);
  const short = row?.key ?? '';
  // A key is never broken: about seven pixels a letter.
  const roomy = width >= 90 && lines >= 1;
  const says =
    row === undefined
      ? ''
      : roomy
        ? nameRow(row)
        : short !== '' && short.length * 7 + frame + 4 <= width && lines >= 1
          ? short
          : '';
  cell.classList.toggle('small', says === '');
  cell.classList.toggle('tiny', Math.min(width, height) < 14);
  cell.replaceChildren();
  if (says === '') return;
  const words = makeElement('span', { 'aria-hidden': 'true' }, [says]);
  words.style.setProperty('--lines', String(lines));
  cell.append(words);
}

function drawLegend(rows: readonly RowData[]): HTMLElement {
  const present = new Set(rows.map(({ claims }) => claims));
  const statuses = STATUS_ORDER.filter((status) => present.has(status));
  const matches = (['more', 'less'] as const).filter((match) => rows.some((row) => row.match === match));
  return makeElement('ul', { class: 'legend', 'aria-label': 'Legend' }, [
    ...statuses.map((status) => makeElement('li', { class: `chip s-${status}` }, [nameStatus(status)])),
    ...matches.map((match) =>
      makeElement('li', { class: `chip ${match === 'more' ? 'ring' : 'dashes'}` }, [nameMatch(match) ?? '']),
    ),
  ]);
}
