// Moves over the map by keys and by pointer, and says which row is meant.
import type { PageData } from '../row-data.ts';
import { describeRow, nameGroup } from './describe-row.ts';

export interface Steering {
  readonly map: HTMLElement;
  readonly about: HTMLElement;
  readonly data: PageData;
  /** By row. */
  readonly cells: readonly HTMLElement[];
  /** The rows from first to last as they lie on the map. */
  readonly order: readonly number[];
  readonly pick: (row: number) => void;
}

/** One cell is active at a time; keys and the pointer say which. */
export function steerMap({ map, about, data, cells, order, pick }: Steering): void {
  let active = -1;
  const tell = (index: number): void => {
    const row = data.rows[index];
    if (row !== undefined) about.textContent = `${nameGroup(data, row.group)}: ${describeRow(row)}`;
  };
  const activate = (row: number): void => {
    cells[active]?.classList.remove('at');
    cells[active]?.setAttribute('aria-selected', 'false');
    active = row;
    const cell = cells[row];
    if (cell === undefined) return;
    cell.classList.add('at');
    cell.setAttribute('aria-selected', 'true');
    map.setAttribute('aria-activedescendant', cell.id);
    tell(row);
  };
  const rowOf = ({ target }: Event): number => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    return cell === null ? -1 : Number(cell.id.slice('cell-'.length));
  };
  map.addEventListener('pointerover', (event) => tell(rowOf(event)));
  map.addEventListener('click', (event) => {
    const row = rowOf(event);
    if (row < 0) return;
    activate(row);
    pick(row);
  });
  map.addEventListener('focus', () => {
    if (active < 0) activate(order[0] ?? 0);
  });
  map.addEventListener('keydown', (event) => {
    const to = keyTarget(event.key, { at: order.indexOf(active), order, cells });
    if (to !== null) activate(to);
    else if (event.key === 'Enter' || event.key === ' ') pick(active);
    else return;
    event.preventDefault();
  });
}

/** The row that a key leads to; null where the key leads nowhere. */
function keyTarget(
  key: string,
  {
    at,
    order,
    cells,
  }: { readonly at: number; readonly order: readonly number[]; readonly cells: readonly HTMLElement[] },
): number | null {
  const last = order.length - 1;
  switch (key) {
    case 'ArrowRight':
      return order[Math.min(last, at + 1)] ?? null;
    case 'ArrowLeft':
      return order[Math.max(0, at - 1)] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order[last] ?? null;
    case 'ArrowDown':
    case 'ArrowUp':
      return nearest({ from: order[at] ?? 0, down: key === 'ArrowDown', cells });
    default:
      return null;
  }
}

/** The next cell above or below, in the same column as far as there is one. */
function nearest({
  from,
  down,
  cells,
}: {
  readonly from: number;
  readonly down: boolean;
  readonly cells: readonly HTMLElement[];
}): number {
  const box = (cell: HTMLElement): { readonly x: number; readonly top: number; readonly bottom: number } => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    return { x: (left + right) / 2, top, bottom };
  };
  const own = cells[from];
  if (own === undefined) return from;
  const start = box(own);
  let best = from;
  let least = Infinity;
  cells.forEach((cell, row) => {
    const other = box(cell);
    const gap = down ? other.top - start.bottom : start.top - other.bottom;
    if (row === from || gap < -1) return;
    const far = Math.abs(other.x - start.x) + gap * 2;
    if (far < least) [least, best] = [far, row];
  });
  return best;
}
