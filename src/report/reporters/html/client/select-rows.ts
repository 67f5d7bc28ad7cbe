// Filters and sorts the rows: what makes the comparison is worked out once, so that each further choice takes milliseconds.
import type { PageData, RowData } from '../row-data.ts';
import { describeRow, nameGroup } from './describe-row.ts';

export const SORTS = ['page', 'row', 'claims', 'supports', 'evidence', 'last', 'findings'] as const;
export type Sort = (typeof SORTS)[number];

export const SUPPORTS = ['all', 'more', 'less', 'same', 'unchecked', 'findings', 'changed'] as const;
export type Support = (typeof SUPPORTS)[number];

export interface Query {
  /** Words that all have to be in a row, its evidence or its findings. */
  readonly text: string;
  /** A status; empty for all. */
  readonly status: string;
  readonly support: Support;
  /** Index in `groups`; null for all. */
  readonly group: number | null;
  readonly sort: Sort;
  readonly descending: boolean;
}

export const EVERYTHING: Query = {
  text: '',
  status: '',
  support: 'all',
  group: null,
  sort: 'page',
  descending: false,
};

/** Returns the indexes of the rows that a query selects, in its order. */
export type SelectRows = (query: Query) => readonly number[];

export function prepareSelection(data: PageData): SelectRows {
  const { rows } = data;
  let searched: readonly string[] | null = null;
  const ranks = new Map<Sort, Float64Array>();
  return ({ text, status, support, group, sort, descending }) => {
    const words = text
      .toLowerCase()
      .split(/\s/u)
      .filter((word) => word !== '');
    const texts = words.length === 0 ? [] : (searched ??= rows.map((row) => searchable(data, row)));
    const selected: number[] = [];
    rows.forEach((row, index) => {
      if (status !== '' && row.claims !== status) return;
      if (group !== null && row.group !== group) return;
      if (!isSupported(row, support)) return;
      const own = texts[index] ?? '';
      if (words.every((word) => own.includes(word))) selected.push(index);
    });
    if (sort === 'page') return descending ? selected.reverse() : selected;
    const rank = ranks.get(sort) ?? rankRows(data, sort);
    ranks.set(sort, rank);
    const sign = descending ? -1 : 1;
    return selected.sort((a, b) => sign * ((rank[a] ?? 0) - (rank[b] ?? 0)) || a - b);
  };
}

function searchable(data: PageData, row: RowData): string {
  return [
    describeRow(row),
    row.says,
    nameGroup(data, row.group),
    ...row.evidence.flatMap(({ text, target, column }) => [text, target ?? '', column]),
    ...row.findings.flatMap(({ message, rule }) => [message, rule]),
  ]
    .join('\n')
    .toLowerCase();
}

function isSupported(row: RowData, support: Support): boolean {
  switch (support) {
    case 'all':
      return true;
    case 'unchecked':
      return row.unchecked;
    case 'findings':
      return row.findings.length > 0;
    case 'changed':
      return (row.since ?? 0) > 0;
    default:
      return row.match === support;
  }
}

/** As a legend lists them, and a table sorts by them. */
export const STATUS_ORDER: readonly RowData['claims'][] = [
  'done',
  'partial',
  'not-started',
  'failed',
  'blocked',
  'deferred',
  'not-applicable',
  'unknown',
];
const SEVERITY_ORDER = ['error', 'warning', 'notice'];

/** A number for each row by which it sorts: equal where two rows are. */
function rankRows({ rows, commits }: PageData, sort: Exclude<Sort, 'page'>): Float64Array {
  switch (sort) {
    case 'row': {
      const { compare } = new Intl.Collator('en', { numeric: true });
      const names = rows.map(({ key, title }) => key ?? title);
      const order = [...rows.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
      const rank = new Float64Array(rows.length);
      order.forEach((index, place) => (rank[index] = place));
      return rank;
    }
    case 'claims':
      return Float64Array.from(rows, ({ claims }) => STATUS_ORDER.indexOf(claims));
    case 'supports':
      return Float64Array.from(rows, ({ supports }) => STATUS_ORDER.indexOf(supports));
    case 'evidence':
      return Float64Array.from(rows, ({ evidence }) => -evidence.filter(({ state }) => state === 'missing').length);
    case 'last':
      return Float64Array.from(
        rows,
        ({ last }) => -Date.parse((last === null ? null : commits[last]?.[1]) ?? '1970-01-01'),
      );
    case 'findings':
      return Float64Array.from(rows, ({ findings: [worst], findings }) =>
        worst === undefined ? 10_000 : SEVERITY_ORDER.indexOf(worst.severity) * 1_000 - Math.min(999, findings.length),
      );
  }
}
