// Why a page may not be stamped: rows that do not hold, and evidence that the stamp's commit would lack.
import { withoutMarks } from '../../../text/marked-text.ts';
import type { ResolvedDocument } from '../../../evidence/resolved-document.ts';
import { countOf, nameSome } from '../../../text/phrase.ts';
import { claimsMore, nameStatus } from '../../../findings/status-order.ts';
import { claimOf } from '../../../report/claim-of.ts';
import type { Report } from '../../../report/report.ts';
import type { GuardedDocument } from '../../../rows/document.ts';

interface RefusalInput {
  /** On the page as it would be stamped. */
  readonly report: Report;
  readonly document: ResolvedDocument;
  /** The page as it is: its lines are the ones that are named. */
  readonly standing: GuardedDocument;
  /** Indexes of the rows that the stamp speaks for. */
  readonly rows: ReadonlySet<number>;
  /** Whether what differs from the stamp's commit comes with the same change, and so is no reason to refuse. */
  readonly atBase: boolean;
}

/** One sentence each; none where the page may be stamped. */
export function findRefusals({
  report,
  document: { document, verification },
  standing,
  rows,
  atBase,
}: RefusalInput): readonly string[] {
  const { path } = document;
  const judged = report.documents.find((one) => one.path === path)?.rows ?? [];
  const untrue = judged.flatMap((row, index): string[] => {
    if (!rows.has(index) || !claimsMore(claimOf(row).status, row.computed)) return [];
    const why = report.findings.find(
      (finding) =>
        finding.path === path &&
        finding.rowKey === row.key &&
        finding.ruleId === 'status-overstated' &&
        finding.origin !== 'resolved',
    );
    const causes = why?.data['causes'];
    return [
      `${path}:${standing.rows[index]?.range.line ?? row.line}: row ${row.key} is marked ${nameStatus(claimOf(row).status)}, but its evidence supports only ${nameStatus(row.computed)}${causes === undefined ? '' : `: ${withoutMarks(String(causes))}`}.`,
    ];
  });
  const claims = verification.claims.filter((claim) => claim.row === null || rows.has(claim.row));
  const loose = [
    ...new Set(
      claims.flatMap(({ changedSince, postdating }) => [...changedSince, ...postdating.map(({ target }) => target)]),
    ),
  ].sort();
  const citing = [
    ...new Set(claims.flatMap(({ staleRows, postdating }) => [...staleRows, ...postdating.flatMap((one) => one.rows)])),
  ].flatMap((index) => document.rows[index]?.key ?? []);
  return [
    ...untrue,
    ...(loose.length === 0 || atBase
      ? []
      : [
          `${path}: ${countOf(loose.length, 'cited file')} ${loose.length === 1 ? 'differs' : 'differ'} from HEAD (${nameSome(loose)}; cited by ${nameSome([...new Set(citing)])}). Commit first, so that the stamp names a commit that has what you verified.`,
        ]),
  ];
}
