// Finds what pages say differently of one key: two rows, or an index row and the header of the page that it links to.
import type { MetadataField, MetadataName } from '../documents/metadata/metadata.ts';
import type { Range } from '../documents/page.ts';
import type { Row, Status } from '../rows/row.ts';
import { classifyStatus } from '../rows/status/classify-status.ts';
import { statusSignature } from '../rows/status/status-tokens.ts';
import { isCount } from '../rows/tables/read-table.ts';
import { openCells } from '../rows/tables/row-cells.ts';
import { isCommitId } from '../text/commit-ids.ts';
import { compareText } from '../text/compare-text.ts';
import { canonicalKey } from '../text/keys.ts';
import { isPlaceholder } from '../text/placeholders.ts';
import type { Subject } from './assessed-document.ts';
import { linkTarget } from './link-target.ts';
import { nameStatus } from './status-order.ts';

export interface Disagreement {
  readonly kind: 'row' | 'header';
  /** The page that is pointed at, and its row. */
  readonly path: string;
  readonly row: Row;
  /** In the row: what is said there. */
  readonly range: Range;
  /** What the two say differently: a status, or a column's header. */
  readonly about: string;
  readonly here: string;
  readonly other: string;
  readonly there: string;
  /** In the other page, 1-based. */
  readonly line: number;
}

/** A page is held against those before it in the order of their paths: each pair of rows is said once. `exact` holds words against words, and what a header says besides its status. */
export function* findDisagreements(
  subjects: readonly Subject[],
  { exact }: { readonly exact: boolean },
): Generator<Disagreement> {
  const pages = [...subjects].sort((one, other) => compareText(one.path, other.path));
  const first = new Map<string, { readonly path: string; readonly row: Row }>();
  for (const { path, rows } of pages) {
    for (const { row } of rows) {
      if (!row.keyed || !says(row.declared.status)) continue;
      const key = canonicalKey(row.key);
      const known = first.get(key);
      if (known === undefined) first.set(key, { path, row });
      else if (known.path !== path || (known.row.table !== row.table && !isCount(row.key))) {
        const difference = differ(row.declared, known.row.declared, exact);
        if (difference !== null)
          yield { kind: 'row', path, row, ...difference, other: known.path, line: known.row.range.line };
      }
    }
  }
  const headers = headersOf(pages);
  for (const page of pages) yield* findHeaders({ page, headers, exact });
}

interface Said {
  readonly status: Status;
  readonly text: string;
  readonly range: Range;
}

type Difference = Pick<Disagreement, 'about' | 'here' | 'there' | 'range'>;

/** By meaning, or by the word where words count. */
function differ(here: Said, there: Said, exact: boolean): Difference | null {
  const { range } = here;
  if (here.status !== there.status)
    return { about: 'status', here: nameStatus(here.status), there: nameStatus(there.status), range };
  if (!exact || statusSignature(here.text) === statusSignature(there.text)) return null;
  return { about: 'status', here: `“${here.text}”`, there: `“${there.text}”`, range };
}

interface Header {
  /** Null where the header gives no status that is understood. */
  readonly status: Said | null;
  readonly subject: Subject;
}

/** What the pages say of themselves, by path. */
function headersOf(subjects: readonly Subject[]): ReadonlyMap<string, Header> {
  return new Map(
    subjects.flatMap((subject): [string, Header][] => {
      const { path, metadata, settings } = subject;
      if (Object.values(metadata).every((field) => field === null)) return [];
      const overrides = new Map(
        Object.entries(settings.statuses).map(([word, meaning]) => [statusSignature(word), meaning]),
      );
      const field = metadata.status;
      const status =
        field === null
          ? 'unknown'
          : classifyStatus(field.value, { overrides, legend: new Map(), listed: new Set() }).status;
      const said = field === null || !says(status) ? null : { status, text: field.value, range: field.range };
      return [[path, { status: said, subject }]];
    }),
  );
}

interface HeaderQuestion {
  readonly page: Subject;
  readonly headers: ReadonlyMap<string, Header>;
  readonly exact: boolean;
}

/** An index row links to one page with a header of its own: a row that links to several speaks of none of them. */
function* findHeaders({ page: subject, headers, exact }: HeaderQuestion): Generator<Disagreement> {
  const { path, page, rows } = subject;
  const cellsOf = openCells(page);
  for (const { row } of rows) {
    const cells = cellsOf(row) ?? [];
    const linked = new Set(
      cells.flatMap(({ segments }) => segments.flatMap((segment) => linkTarget(segment, path) ?? [])),
    );
    const known = [...linked].filter((target) => target !== path && headers.has(target));
    const spoken = exact ? known : known.filter((target) => headers.get(target)?.status !== null);
    const [only, ...others] = spoken;
    const header = only === undefined ? undefined : headers.get(only);
    if (only === undefined || header === undefined || others.length > 0) continue;
    const { status } = header;
    const common = { kind: 'header', path, row, other: only } as const;
    const difference = status === null || !says(row.declared.status) ? null : differ(row.declared, status, exact);
    if (status !== null && difference !== null) yield { ...common, ...difference, line: status.range.line };
    if (exact) for (const field of findFields(subject, row, header.subject)) yield { ...common, ...field };
  }
}

const FIELDS = [
  ['owner', 'owner'],
  ['verified-commit', 'lastVerifiedCommit'],
  ['verified-date', 'lastVerifiedDate'],
] as const satisfies readonly (readonly [string, MetadataName])[];

/** What a row and a header say of the same, word for word. */
function* findFields(
  { page, tables }: Subject,
  row: Row,
  { metadata }: Subject,
): Generator<Difference & { readonly line: number }> {
  const cells = openCells(page)(row) ?? [];
  for (const [role, name] of FIELDS) {
    const column = tables[row.table]?.columns.find((one) => one.role === role);
    const cell = column === undefined ? undefined : cells[column.index];
    const field = metadata[name];
    const here = cell?.text.trim() ?? '';
    if (column === undefined || cell === undefined || field === null || isPlaceholder(here)) continue;
    if (!isSame(here, field))
      yield { about: column.header, here, there: field.value, range: cell.range, line: field.range.line };
  }
}

/** Case and spaces do not matter, and a commit may be written in short. */
function isSame(here: string, { value }: MetadataField): boolean {
  const [one, other] = [plain(here), plain(value)];
  return one === other || (isCommitId(one) && isCommitId(other) && (one.startsWith(other) || other.startsWith(one)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();

/** Statuses that nobody understood say nothing that could be contradicted. */
const says = (status: Status): boolean => status !== 'unknown';
