// Arranges findings the way people read them: by document, by row, worst first.
import { compareSeverity } from './compare-severity.ts';
import { isVerification } from './fix-command.ts';
import type { Report, ReportDocument, ReportFinding, ReportRow } from './report.ts';
import { groupBy } from '../text/group-by.ts';

interface ArrangedRow {
  /** The row at head; null where the finding speaks of a row that is not listed. */
  readonly row: ReportRow | null;
  readonly rowKey: string;
  /** Where the row is, or its first finding. */
  readonly line: number;
  /** Worst first. */
  readonly findings: readonly ReportFinding[];
}

export interface ArrangedDocument {
  readonly path: string;
  /** Null for a document that could not be read or is gone. */
  readonly document: ReportDocument | null;
  readonly rows: readonly ArrangedRow[];
  /** Findings about the document as a whole, worst first. */
  readonly whole: readonly ReportFinding[];
}

/** The findings a reader sees: those that are new with the change, or all where there is no change to judge. */
export function findNews({ base, conclusion, findings: all }: Report): readonly ReportFinding[] {
  const findings = all.filter(({ shown }) => shown);
  if (base === null) return findings.filter(({ origin }) => origin !== 'resolved');
  // A failure without a new error: older errors count in this run, so they are what it is about.
  const older =
    conclusion === 'failure' && !findings.some(({ origin, severity }) => origin === 'new' && severity === 'error');
  return findings.filter(
    ({ origin, severity }) => origin === 'new' || (older && origin === 'existing' && severity === 'error'),
  );
}

/** What was there before the change, beside the `news`: how old the last verification is has a line of its own. */
export function findOlder(
  { findings }: Pick<Report, 'findings'>,
  news: readonly ReportFinding[],
): readonly ReportFinding[] {
  const listed = new Set(news);
  return findings.filter(
    (finding) =>
      finding.shown && finding.origin === 'existing' && !listed.has(finding) && !isVerification(finding.ruleId),
  );
}

/** The documents of these findings in the order of their paths, their rows in the order of the page. */
export function arrange(report: Pick<Report, 'documents'>, findings: readonly ReportFinding[]): ArrangedDocument[] {
  const documents = new Map(report.documents.map((document) => [document.path, document]));
  return [...groupBy(findings, ({ path }) => path)].map(([path, own]): ArrangedDocument => {
    const document = documents.get(path) ?? null;
    const rowsByKey = groupBy(document?.rows ?? [], ({ key }) => key);
    const rowed = own.flatMap((finding) =>
      finding.rowKey === null
        ? []
        : [{ finding, rowKey: finding.rowKey, row: findRow(rowsByKey.get(finding.rowKey) ?? [], finding.line) }],
    );
    const rows = [...groupBy(rowed, ({ rowKey, row }) => `${row?.line ?? 0}\n${rowKey}`).values()].map(
      (group): ArrangedRow => {
        const { row, rowKey } = group[0] ?? { row: null, rowKey: '' };
        const ofRow = group.map(({ finding }) => finding);
        return { row, rowKey, line: row?.line ?? ofRow[0]?.line ?? 1, findings: ofRow.sort(compareSeverity) };
      },
    );
    return {
      path,
      document,
      rows: rows.sort((a, b) => a.line - b.line),
      whole: own.filter(({ rowKey }) => rowKey === null).sort(compareSeverity),
    };
  });
}

/** Why a row's status no longer holds, next to a place that shows both statuses: the causes alone, where the message begins with them. */
export function whyOf({ ruleId, message, data }: ReportFinding): string {
  const { causes, computed, words } = data;
  if (ruleId !== 'status-overstated' || typeof causes !== 'string' || causes === '') return message;
  // What a cause begins with may be a path, and its case is part of it.
  const why = `${causes.replace(/^no (?=evidence |reference)/, 'No ')}.`;
  return words === undefined ? why : `${why} The page has no word for ${computed ?? 'that'}; it uses ${words}.`;
}

/** Keys need not be unique: of the rows with one key the last that begins at or above the finding's line is meant. */
function findRow(rows: readonly ReportRow[], line: number): ReportRow | null {
  return rows.findLast((row) => row.line <= line) ?? rows[0] ?? null;
}

/** The findings whose suggestions are offered: those that people see, and those that one of them explains. */
export function findOffered(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const shown = new Set(
    findings.flatMap((finding) => (finding.shown && finding.causeId !== null ? [keyOf(finding)] : [])),
  );
  return findings.filter(
    (finding) =>
      finding.shown || (finding.ground !== 'reading' && finding.causeId !== null && shown.has(keyOf(finding))),
  );
}

const keyOf = ({ path, rowKey, causeId, origin }: ReportFinding): string =>
  JSON.stringify([path, rowKey, causeId, origin === 'resolved']);
