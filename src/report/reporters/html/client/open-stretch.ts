// The rows that are drawn: a stretch of those that are selected, which grows as a reader comes near its ends.
import type { PageData } from '../row-data.ts';
import { drawRow } from './draw-row.ts';
import { makeElement } from './make-element.ts';

export interface Stretch {
  /** Holds the drawn rows. */
  readonly body: HTMLElement;
  /** Rows that are unfolded. */
  readonly open: Set<number>;
  /** Selects these rows, and draws the first of them. */
  readonly select: (selected: readonly number[]) => void;
  /** The place of a row among those that are selected; -1 for none. */
  readonly placeOf: (row: number) => number;
  readonly size: () => number;
  /** The place of the first that is drawn. */
  readonly from: () => number;
  /** Draws what is needed for the row at this place, and returns it. */
  readonly reach: (place: number) => Element | null;
  /** Draws all around this place anew. */
  readonly drawAround: (place: number) => void;
}

/** Rows that are drawn at first, and again each time a reader comes near the end. */
const STEP = 60;

/** Draws `earlier` and `later` buttons and the rows between them into `place`; `frame` puts the rows into their table. */
export function openStretch({
  place,
  data,
  frame,
}: {
  readonly place: HTMLElement;
  readonly data: PageData;
  readonly frame: (body: HTMLElement) => HTMLElement;
}): Stretch {
  const body = makeElement('div', { role: 'rowgroup' });
  const [earlier, later] = [makeMore(), makeMore()];
  place.append(earlier, frame(body), later);
  const open = new Set<number>();
  let selected: readonly number[] = [];
  let [from, to] = [0, 0];
  const draw = (first: number, end: number): HTMLElement[] =>
    selected
      .slice(first, end)
      .map((index, at) => drawRow({ data, index, open: open.has(index), place: first + at + 1 }));
  const label = (): void => {
    labelMore(earlier, `Show earlier rows (${from})`, from);
    labelMore(later, `Show more rows (${selected.length - to})`, selected.length - to);
  };
  const redraw = (first: number, end: number): void => {
    [from, to] = [Math.max(0, first), Math.min(selected.length, end)];
    body.replaceChildren(...draw(from, to));
    label();
  };
  const grow = (down: boolean): void => {
    const [first, end] = down ? [to, Math.min(selected.length, to + STEP)] : [Math.max(0, from - STEP), from];
    body[down ? 'append' : 'prepend'](...draw(first, end));
    [from, to] = [Math.min(from, first), Math.max(to, end)];
    label();
  };
  earlier.addEventListener('click', () => grow(false));
  later.addEventListener('click', () => grow(true));
  whenNear(later, () => grow(true));
  whenPrinting(() => {
    const kept = [from, to] as const;
    redraw(0, selected.length);
    return () => redraw(...kept);
  });
  return {
    body,
    open,
    select: (rows) => {
      selected = rows;
      redraw(0, STEP);
    },
    placeOf: (row) => selected.indexOf(row),
    size: () => selected.length,
    from: () => from,
    drawAround: (at) => redraw(at - STEP / 2, at + STEP),
    reach: (at) => {
      if (at === to || at === from - 1) grow(at === to);
      else if (at < from || at >= to) redraw(at - STEP / 2, at + STEP / 2);
      return body.children[at - from] ?? null;
    },
  };
}

const makeMore = (): HTMLButtonElement => makeElement('button', { type: 'button', class: 'page-on' });

function labelMore(button: HTMLButtonElement, says: string, left: number): void {
  button.hidden = left === 0;
  button.textContent = says;
}

function whenNear(element: HTMLElement, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting === true && !element.hidden) act();
    },
    { rootMargin: '800px' },
  );
  observer.observe(element);
}

/** On paper there is nothing to press. */
function whenPrinting(prepare: () => () => void): void {
  let restore = (): void => undefined;
  addEventListener('beforeprint', () => (restore = prepare()));
  addEventListener('afterprint', () => restore());
}
