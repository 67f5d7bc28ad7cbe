// The table of rows: its headers sort, its rows unfold, and arrow keys move from row to row.
import type { PageData } from '../row-data.ts';
import { COLUMNS, drawInside } from './draw-row.ts';
import { makeElement } from './make-element.ts';
import { openStretch, type Stretch } from './open-stretch.ts';
import type { Query, Sort } from './select-rows.ts';

export interface RowTable {
  /** Shows these rows, from the first. */
  readonly show: (selected: readonly number[], query: Query) => void;
  /** Unfolds a row that is shown, and moves the focus to it. */
  readonly openRow: (row: number) => void;
}

/** Draws into `place`. `sortBy` is called with the column that a reader chose. */
export function openTable({
  place,
  data,
  sortBy,
}: {
  readonly place: HTMLElement;
  readonly data: PageData;
  readonly sortBy: (sort: Sort) => void;
}): RowTable {
  const headers = COLUMNS.map(({ sort, name }) => {
    const button = makeElement('button', { type: 'button' }, [name]);
    button.addEventListener('click', () => sortBy(sort));
    return makeElement('div', { role: 'columnheader', 'data-sort': sort }, [button]);
  });
  const head = makeElement('div', { class: 'row head', role: 'row', 'aria-rowindex': 1 }, headers);
  const table = makeElement('div', { class: 'rows', role: 'table', 'aria-labelledby': 'rows-title' }, [
    makeElement('div', { role: 'rowgroup' }, [head]),
  ]);
  const stretch = openStretch({
    place,
    data,
    frame: (body) => {
      table.append(body);
      return table;
    },
  });
  const { body } = stretch;
  body.addEventListener('click', (event) => {
    const toggle = event.target instanceof Element ? event.target.closest('.toggle') : null;
    if (toggle !== null) fold({ data, open: stretch.open, toggle });
  });
  body.addEventListener('keydown', (event) => {
    if (move(event, stretch)) event.preventDefault();
  });
  return {
    show: (selected, query) => {
      table.setAttribute('aria-rowcount', String(selected.length + 1));
      for (const header of headers) header.setAttribute('aria-sort', directionOf(header.dataset['sort'], query));
      stretch.select(selected);
    },
    openRow: (row) => {
      const at = stretch.placeOf(row);
      if (at < 0) return;
      stretch.open.add(row);
      stretch.drawAround(at);
      const toggle = document.getElementById(`row-${row}`);
      toggle?.focus({ preventScroll: true });
      toggle?.scrollIntoView({ block: 'center' });
    },
  };
}

const directionOf = (column: string | undefined, { sort, descending }: Query): string =>
  column !== sort ? 'none' : descending ? 'descending' : 'ascending';

function fold({
  data,
  open,
  toggle,
}: {
  readonly data: PageData;
  readonly open: Set<number>;
  readonly toggle: Element;
}): void {
  const element = toggle.closest<HTMLElement>('.row');
  const index = Number(element?.dataset['row']);
  const row = data.rows[index];
  if (element === null || row === undefined) return;
  const unfolds = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', String(unfolds));
  if (unfolds) {
    open.add(index);
    element.append(drawInside(data, row));
  } else {
    open.delete(index);
    element.querySelector('.inside')?.remove();
  }
}

/** Moves the focus from row to row. False where the key or its place is another's. */
function move({ key, target }: KeyboardEvent, stretch: Stretch): boolean {
  if (!(target instanceof Element) || !target.matches('.toggle')) return false;
  const at = stretch.from() + [...stretch.body.children].indexOf(target.closest('.row') ?? target);
  const last = stretch.size() - 1;
  const to = new Map([
    ['ArrowDown', Math.min(last, at + 1)],
    ['ArrowUp', Math.max(0, at - 1)],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  if (to === undefined) return false;
  const toggle = stretch.reach(to)?.querySelector<HTMLElement>('.toggle');
  toggle?.focus();
  toggle?.scrollIntoView({ block: 'nearest' });
  return true;
}
