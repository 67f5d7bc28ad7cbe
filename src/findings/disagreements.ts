// Finds what pages say differently of one key: two rows, or an index row and the header of the page that it links to.
import type { Range, Segment } from '../documents/page.ts';
import type { Row, Status } from '../rows/row.ts';
import { classifyStatus } from '../rows/status/classify-status.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { openCells } from '../rows/tables/row-cells.ts';
import { canonicalKey } from '../text/keys.ts';
import { folderOf, normalisePath } from '../text/paths.ts';
import type { Subject } from './assessed-document.ts';

export interface Disagreement {
  readonly kind: 'row' | 'header';
  /** The page that is pointed at, and its row. */
  readonly path: string;
  readonly row: Row;
  readonly here: Status;
  readonly other: string;
  readonly there: Status;
  /** In the other page, 1-based. */
  readonly line: number;
}

/** A page is held against those before it in the order of their paths: each pair of rows is said once. */
export function* findDisagreements(subjects: readonly Subject[]): Generator<Disagreement> {
  const pages = [...subjects].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const first = new Map<string, { readonly path: string; readonly row: Row }>();
  for (const { path, rows } of pages) {
    for (const { row } of rows) {
      if (!row.keyed || !says(row.declared.status)) continue;
      const key = canonicalKey(row.key);
      const known = first.get(key);
      if (known === undefined) first.set(key, { path, row });
      else if (known.path !== path && known.row.declared.status !== row.declared.status)
        yield {
          kind: 'row',
          path,
          row,
          here: row.declared.status,
          other: known.path,
          there: known.row.declared.status,
          line: known.row.range.line,
        };
    }
  }
  const headers = headersOf(pages);
  for (const page of pages) yield* findHeaders(page, headers);
}

interface Header {
  readonly status: Status;
  readonly range: Range;
}

/** What the pages say of themselves, by path. */
function headersOf(subjects: readonly Subject[]): ReadonlyMap<string, Header> {
  return new Map(
    subjects.flatMap(({ path, metadata: { status }, settings: { statuses } }): [string, Header][] => {
      if (status === null) return [];
      const overrides = new Map(Object.entries(statuses).map(([word, meaning]) => [statusSignature(word), meaning]));
      const said = classifyStatus(status.value, { overrides, legend: new Map(), listed: new Set() }).status;
      return says(said) ? [[path, { status: said, range: status.range }]] : [];
    }),
  );
}

/** An index row links to one page with a header of its own: a row that links to several speaks of none of them. */
function* findHeaders({ path, page, rows }: Subject, headers: ReadonlyMap<string, Header>): Generator<Disagreement> {
  const cellsOf = openCells(page);
  for (const { row } of rows) {
    if (!says(row.declared.status)) continue;
    const cells = cellsOf(row) ?? [];
    const linked = new Set(
      cells.flatMap(({ segments }) => segments.flatMap((segment) => targetOf(segment, path) ?? [])),
    );
    const [only, ...others] = [...linked].filter((target) => target !== path && headers.has(target));
    const header = only === undefined ? undefined : headers.get(only);
    if (only === undefined || header === undefined || others.length > 0 || header.status === row.declared.status)
      continue;
    yield {
      kind: 'header',
      path,
      row,
      here: row.declared.status,
      other: only,
      there: header.status,
      line: header.range.line,
    };
  }
}

/** The page a link leads to; null for an address on the web. */
function targetOf({ link }: Segment, from: string): string | null {
  if (link === null || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link.url)) return null;
  const path = decoded(link.url.replace(/[#?].*$/s, ''));
  return path === '' ? null : normalisePath(path.startsWith('/') ? path.slice(1) : `${folderOf(from)}/${path}`);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray `%` is a character like any other.
    return url;
  }
}

/** Statuses that nobody understood say nothing that could be contradicted. */
const says = (status: Status): boolean => status !== 'unknown';
