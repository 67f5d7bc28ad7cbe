// What a reader searches, filters and sorts with: native controls, each with its label.
import type { PageData } from '../row-data.ts';
import { nameStatus } from '../../../../findings/status-order.ts';
import { nameGroup } from './describe-row.ts';
import { makeElement } from './make-element.ts';
import { EVERYTHING, SORTS, SUPPORTS, type Query, type Sort, type Support } from './select-rows.ts';

export interface Tools {
  readonly query: () => Query;
  /** Sorts by this column; again, the other way round. */
  readonly sortBy: (sort: Sort) => void;
  /** Selects everything, in the same order. */
  readonly clear: () => void;
  /** Says how many rows are selected. */
  readonly tell: (selected: number) => void;
}

const SUPPORT_NAMES = {
  all: 'all rows',
  more: 'claims more than supported',
  less: 'claims less than supported',
  same: 'claim and support agree',
  unchecked: 'nothing that can be checked',
  findings: 'with findings',
  changed: 'evidence changed since verified',
} as const satisfies Record<Support, string>;

const SORT_NAMES = {
  page: 'order of the page',
  row: 'row',
  claims: 'claim',
  supports: 'support',
  evidence: 'missing evidence first',
  last: 'last change, newest first',
  findings: 'worst findings first',
} as const satisfies Record<Sort, string>;

/** Draws into `place`. `changed` is called after each choice. */
export function openTools({
  place,
  data,
  changed,
}: {
  readonly place: HTMLElement;
  readonly data: PageData;
  readonly changed: () => void;
}): Tools {
  const controls = makeControls(data);
  const { text, status, support, group, sort } = controls;
  let descending = false;
  const clear = makeElement('button', { type: 'button' }, ['Clear']);
  const count = makeElement('p', { role: 'status', class: 'soft' });
  const reset = (): void => {
    text.value = EVERYTHING.text;
    status.value = EVERYTHING.status;
    support.value = EVERYTHING.support;
    group.value = '';
  };
  for (const control of [text, status, support, group]) control.addEventListener('input', changed);
  sort.addEventListener('input', () => {
    descending = false;
    changed();
  });
  clear.addEventListener('click', () => {
    reset();
    changed();
  });
  place.append(arrangeControls({ ...controls, clear, groups: data.groups.length }), count);
  return {
    query: () => ({
      text: text.value,
      status: status.value,
      support: SUPPORTS.find((one) => one === support.value) ?? 'all',
      group: group.value === '' ? null : Number(group.value),
      sort: SORTS.find((one) => one === sort.value) ?? 'page',
      descending,
    }),
    sortBy: (column) => {
      descending = sort.value === column && !descending;
      sort.value = column;
      changed();
    },
    clear: reset,
    tell: (selected) => {
      count.textContent = `${selected} of ${data.rows.length} rows`;
    },
  };
}

interface Controls {
  readonly text: HTMLInputElement;
  readonly status: HTMLSelectElement;
  readonly support: HTMLSelectElement;
  readonly group: HTMLSelectElement;
  readonly sort: HTMLSelectElement;
}

const makeControls = (data: PageData): Controls => ({
  text: makeElement('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' }),
  status: makeSelect('status', [
    ['', 'all'],
    ...[...new Set(data.rows.map(({ claims }) => claims))].map((one) => [one, nameStatus(one)] as const),
  ]),
  support: makeSelect(
    'support',
    SUPPORTS.map((one) => [one, SUPPORT_NAMES[one]]),
  ),
  group: makeSelect('group', [
    ['', 'all'],
    ...data.groups.map((_, index) => [String(index), nameGroup(data, index)] as const),
  ]),
  sort: makeSelect(
    'sort',
    SORTS.map((one) => [one, SORT_NAMES[one]]),
  ),
});

const arrangeControls = ({
  text,
  status,
  support,
  group,
  sort,
  clear,
  groups,
}: Controls & { readonly clear: HTMLElement; readonly groups: number }): HTMLElement =>
  makeElement('div', { class: 'tools', role: 'search', 'aria-label': 'Rows' }, [
    withLabel({ name: 'Search rows, evidence, findings', control: text, style: 'search' }),
    withLabel({ name: 'Claims', control: status, style: '' }),
    withLabel({ name: 'Support', control: support, style: '' }),
    ...(groups < 2 ? [] : [withLabel({ name: 'Part of the page', control: group, style: '' })]),
    withLabel({ name: 'Sort by', control: sort, style: '' }),
    clear,
  ]);

function makeSelect(id: string, options: readonly (readonly [value: string, name: string])[]): HTMLSelectElement {
  return makeElement(
    'select',
    { id },
    options.map(([value, name]) => makeElement('option', { value }, [name])),
  );
}

const withLabel = ({
  name,
  control,
  style,
}: {
  readonly name: string;
  readonly control: HTMLElement;
  readonly style: string;
}): HTMLElement => makeElement('label', { class: style }, [name, control]);
