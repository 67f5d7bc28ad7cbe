// The table of rows: draws those that are near, so that ten thousand rows cost no more than a hundred.
import type { PageData } from '../row-data.ts';
import { COLUMNS, drawInside, drawRow } from './draw-row.ts';
import { makeElement } from './make-element.ts';
import type { Query, Sort } from './select-rows.ts';

export interface RowTable {
  /** Shows these rows, from the first. */
  readonly show: (selected: readonly number[], query: Query) => void;
  /** Unfolds a row that is shown, and moves the focus to it. */
  readonly openRow: (row: number) => void;
}

/** Rows that are drawn at first, and again each time a reader comes near the end. */
const STEP = 60;

interface State {
  selected: readonly number[];
  /** What is drawn: a stretch of `selected`, end exclusive. */
  from: number;
  to: number;
  readonly open: Set<number>;
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
  const state: State = { selected: [], from: 0, to: 0, open: new Set() };
  const headers = COLUMNS.map(({ sort, name }) => {
    const button = makeElement('button', { type: 'button' }, [name]);
    button.addEventListener('click', () => sortBy(sort));
    return makeElement('div', { role: 'columnheader', 'data-sort': sort }, [button]);
  });
  const head = makeElement('div', { class: 'row head', role: 'row', 'aria-rowindex': 1 }, headers);
  const body = makeElement('div', { role: 'rowgroup' });
  const table = makeElement('div', { class: 'rows', role: 'table', 'aria-labelledby': 'rows-title' }, [
    makeElement('div', { role: 'rowgroup' }, [head]),
    body,
  ]);
  const earlier = makeElement('button', { type: 'button', class: 'page-on' });
  const later = makeElement('button', { type: 'button', class: 'page-on' });
  place.append(earlier, table, later);
  const draw = (from: number, to: number): HTMLElement[] =>
    state.selected
      .slice(from, to)
      .map((index, at) => drawRow({ data, index, open: state.open.has(index), place: from + at + 1 }));
  const label = (): void => {
    const [before, after] = [state.from, state.selected.length - state.to];
    earlier.hidden = before === 0;
    later.hidden = after === 0;
    earlier.textContent = `Show earlier rows (${before})`;
    later.textContent = `Show more rows (${after})`;
  };
  const drawStretch = (from: number, to: number): void => {
    state.from = Math.max(0, from);
    state.to = Math.min(state.selected.length, to);
    body.replaceChildren(...draw(state.from, state.to));
    label();
  };
  const growDown = (): void => {
    const to = Math.min(state.selected.length, state.to + STEP);
    body.append(...draw(state.to, to));
    state.to = to;
    label();
  };
  const growUp = (): void => {
    const from = Math.max(0, state.from - STEP);
    body.prepend(...draw(from, state.from));
    state.from = from;
    label();
  };
  earlier.addEventListener('click', growUp);
  later.addEventListener('click', growDown);
  new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && state.to < state.selected.length) growDown();
    },
    { rootMargin: '800px' },
  ).observe(later);
  body.addEventListener('click', (event) => {
    const toggle = event.target instanceof Element ? event.target.closest('.toggle') : null;
    if (toggle !== null) fold({ data, state, toggle, open: toggle.getAttribute('aria-expanded') !== 'true' });
  });
  body.addEventListener('keydown', (event) => {
    if (move({ event, body, state, growDown, growUp, drawStretch })) event.preventDefault();
  });
  let kept: readonly [number, number] = [0, 0];
  addEventListener('beforeprint', () => {
    kept = [state.from, state.to];
    drawStretch(0, state.selected.length);
  });
  addEventListener('afterprint', () => drawStretch(...kept));
  return {
    show: (selected, { sort, descending }) => {
      state.selected = selected;
      table.setAttribute('aria-rowcount', String(selected.length + 1));
      for (const header of headers)
        header.setAttribute(
          'aria-sort',
          header.dataset['sort'] !== sort ? 'none' : descending ? 'descending' : 'ascending',
        );
      drawStretch(0, STEP);
    },
    openRow: (row) => {
      const at = state.selected.indexOf(row);
      if (at < 0) return;
      state.open.add(row);
      drawStretch(at - STEP / 2, at + STEP);
      const toggle = document.getElementById(`row-${row}`);
      toggle?.focus({ preventScroll: true });
      toggle?.scrollIntoView({ block: 'center' });
    },
  };
}

function fold({
  data,
  state,
  toggle,
  open,
}: {
  readonly data: PageData;
  readonly state: State;
  readonly toggle: Element;
  readonly open: boolean;
}): void {
  const element = toggle.closest<HTMLElement>('.row');
  const index = Number(element?.dataset['row']);
  const row = data.rows[index];
  if (element === null || row === undefined) return;
  toggle.setAttribute('aria-expanded', String(open));
  if (open) {
    state.open.add(index);
    element.append(drawInside(data, row));
  } else {
    state.open.delete(index);
    element.querySelector('.inside')?.remove();
  }
}

interface Move {
  readonly event: KeyboardEvent;
  readonly body: HTMLElement;
  readonly state: State;
  readonly growDown: () => void;
  readonly growUp: () => void;
  readonly drawStretch: (from: number, to: number) => void;
}

/** Moves the focus from row to row. False where the key or its place is another's. */
function move({ event: { key, target }, body, state, growDown, growUp, drawStretch }: Move): boolean {
  if (!(target instanceof Element) || !target.matches('.toggle')) return false;
  const at = state.from + [...body.children].indexOf(target.closest('.row') ?? target);
  const last = state.selected.length - 1;
  const to = new Map([
    ['ArrowDown', Math.min(last, at + 1)],
    ['ArrowUp', Math.max(0, at - 1)],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  if (to === undefined) return false;
  if (to === state.to) growDown();
  else if (to === state.from - 1) growUp();
  else if (to < state.from || to >= state.to) drawStretch(to - STEP / 2, to + STEP / 2);
  const toggle = body.children[to - state.from]?.querySelector<HTMLElement>('.toggle');
  toggle?.focus();
  toggle?.scrollIntoView({ block: 'nearest' });
  return true;
}
