// Decides which columns are evidence for what they hold: those of whose filled cells at least half cite files of base or head.
import { normaliseHeader } from '../text/table-headers.ts';
import { lazily } from '../text/lazily.ts';
import type { CitationBuilder } from './citation.ts';
import type { CitingPage, EvidenceRun } from './run.ts';

/** Once a page over both its sides, so that base and head agree. Citations of other columns are dropped, but for those that this change writes. */
export async function acceptColumns({ pages }: EvidenceRun): Promise<void> {
  const judged = new Set<CitingPage>();
  for (const page of pages.head) {
    settle(page.twin === null ? [page] : [page, page.twin]);
    judged.add(page);
    if (page.twin !== null) judged.add(page.twin);
  }
  for (const page of pages.base) if (!judged.has(page)) settle([page]);
  await Promise.resolve();
}

function settle(sides: readonly CitingPage[]): void {
  if (!sides.some(hasCandidates)) return;
  const accepted = new Set(sides.flatMap(acceptedOf));
  // What a column holds in one table of a page it holds in the others too, be they about work to come as yet.
  const isAccepted = (page: CitingPage, at: number, column: string): boolean =>
    accepted.has(columnKey(page, at, column)) ||
    accepted.has(sectionKey(page, at, column)) ||
    accepted.has(normaliseHeader(column));
  for (const page of sides) {
    const isFormer = openFormer(page);
    page.rows = page.rows.map((row, at) => {
      const isKept = (one: CitationBuilder): boolean => {
        const { byContents, column } = one.place;
        if (byContents === 'others') return isFormer(one);
        return byContents === undefined || byContents === 'test-names' || isAccepted(page, at, column);
      };
      return row.every(isKept)
        ? row
        : row.flatMap((one) => (isKept(one) ? [one] : isPromised(page, one) ? [besides(one)] : []));
    });
  }
}

/** Whether base's rows that claimed work cited the same under another header: the change called it former. */
function openFormer({ twin }: CitingPage): (citation: CitationBuilder) => boolean {
  const columnsOf = lazily(() => {
    const columns = new Map<string, Set<string>>();
    for (const [at, row] of (twin?.rows ?? []).entries()) {
      const status = twin?.document.rows[at]?.declared.status;
      if (status !== 'done' && status !== 'partial') continue;
      for (const { place, reference } of row)
        if (place.byContents !== 'others' && place.polarity === 'work')
          columns.set(
            meant(reference),
            (columns.get(meant(reference)) ?? new Set()).add(normaliseHeader(place.column)),
          );
    }
    return columns;
  });
  return ({ place, reference }) => {
    const columns = columnsOf().get(meant(reference));
    return columns !== undefined && !columns.has(normaliseHeader(place.column));
  };
}

const meant = ({ path, text }: CitationBuilder['reference']): string => path ?? text;

/** A path that this change writes, and that neither side has. A row that rises may rest on it, whatever its column holds else. */
const isPromised = ({ twin }: CitingPage, { reference, located, atBase }: CitationBuilder): boolean =>
  twin !== null &&
  reference.kind === 'path' &&
  reference.surelyPath &&
  !reference.acknowledged &&
  located.resolution.state === 'missing' &&
  atBase?.resolution.state === 'missing' &&
  !twin.document.page.text.includes(reference.text);

const besides = (one: CitationBuilder): CitationBuilder => {
  const { document, row, role, polarity, claim } = one.place;
  return { ...one, place: { document, row, field: -1, column: '', role, polarity, claim, aside: true } };
};

const hasCandidates = ({ document: { rows } }: CitingPage): boolean =>
  rows.some(({ evidence }) =>
    evidence.some(({ byContents }) => byContents !== undefined && byContents !== 'test-names'),
  );

/** Tables with the same header get the same answer. */
function columnKey({ document: { rows, tables } }: CitingPage, row: number, column: string): string {
  const header = tables[rows[row]?.table ?? -1]?.columns.map((one) => normaliseHeader(one.header)) ?? [];
  return JSON.stringify([header, normaliseHeader(column)]);
}

/** The same for tables below one heading, which may hold files where others of their header hold commands. */
const sectionKey = (page: CitingPage, row: number, column: string): string =>
  JSON.stringify([page.document.tables[page.document.rows[row]?.table ?? -1]?.heading, columnKey(page, row, column)]);

/** Keys of columns and, of those that do not name the rows, their headers. */
function acceptedOf(page: CitingPage): readonly string[] {
  const counts = new Map<string, { column: string; filled: number; citing: number; least: number; shared: boolean }>();
  for (const [at, { evidence }] of page.document.rows.entries())
    for (const [field, { byContents, column }] of evidence.entries()) {
      if (byContents === undefined || byContents === 'test-names' || byContents === 'others') continue;
      const cites = page.rows[at]?.some((one) => one.place.field === field && citesFile(page, one)) === true;
      for (const [key, shared] of [
        [columnKey(page, at, column), true],
        [sectionKey(page, at, column), false],
      ] as const) {
        const count = counts.get(key) ?? { column, filled: 0, citing: 0, least: byContents, shared };
        count.filled += 1;
        if (cites) count.citing += 1;
        counts.set(key, count);
      }
    }
  return [...counts].flatMap(([key, { column, filled, citing, least, shared }]) =>
    citing < least || citing * 2 < filled
      ? []
      : citing < LEAST_OF_NAME || !shared
        ? [key]
        : [key, normaliseHeader(column)],
  );
}

/** Cells of one table that must cite files, so that columns of the same header in other tables are evidence too. */
const LEAST_OF_NAME = 2;

/** A file, or a folder written with its slash, of one of the two sides. */
function citesFile({ side, base }: CitingPage, { reference, located, atBase }: CitationBuilder): boolean {
  return (
    [
      { index: side.index, one: located },
      ...(base === null || atBase === null ? [] : [{ index: base.index, one: atBase }]),
    ] as const
  ).some(
    ({ index, one: { resolution, files } }) =>
      resolution.state === 'present' &&
      (files.length > 0 ||
        (resolution.target !== null && (index.isFile(resolution.target) || reference.path?.includes('/') === true))),
  );
}
