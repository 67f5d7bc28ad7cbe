// Arranges findings by what happened: each cause once, worst first, with the rows that rely on it and what fixes it.
import type { Severity } from '../findings/finding.ts';
import { claimsMore, nameStatus } from '../findings/status-order.ts';
import { groupBy } from '../text/group-by.ts';
import { readMarked, shortenMarked } from '../text/marked-text.ts';
import { arrange, whyOf } from './arrange.ts';
import { phraseOf } from './phrase-of.ts';
import { claimOf } from './claim-of.ts';
import { compareSeverity } from './compare-severity.ts';
import { isVerification } from './fix-command.ts';
import type { Report, ReportFinding, ReportRow } from './report.ts';

/** A row, and how far this change lowers what it can claim. */
export interface AffectedRow {
  readonly path: string;
  readonly rowKey: string;
  /** Null where the row is not listed in the report. */
  readonly row: ReportRow | null;
  readonly line: number;
  /** The page's word for its status, and for the one that its evidence still supports; null where this change does not lower it. */
  readonly lowered: { readonly from: string; readonly to: string } | null;
  /** Worst first; what the row's last verification is about is not among them. */
  readonly findings: readonly ReportFinding[];
}

export interface ReportedCause {
  readonly severity: Severity;
  /** Marked text; without a subject where `isDeed`: “Deletes `a.ts`”. */
  readonly says: string;
  /** The same with the middle of long paths and names left out, where that still tells it from all others. */
  readonly short: string;
  /** Whether this change did it, and `says` begins with the verb. */
  readonly isDeed: boolean;
  /** Marked text of a few words; null where nothing is to be said. */
  readonly fix: string | null;
  /** In the order of pages and rows. */
  readonly rows: readonly AffectedRow[];
  /** Worst first. */
  readonly findings: readonly ReportFinding[];
  /** Whether `says` is all that its findings say: false where only the first of several unlike ones is quoted. */
  readonly isWhole: boolean;
}

const MAX_SAYS = 260;
/** Longest path or name in a table, in UTF-16 code units. */
const MAX_NAME = 32;
const MAX_FIX = 120;

/** The rows of these findings, in the order of their pages. */
export function listAffectedRows(
  report: Pick<Report, 'documents' | 'findings'>,
  findings: readonly ReportFinding[],
): readonly AffectedRow[] {
  const words = wordsOf(report.findings);
  return arrange(
    report,
    findings.filter(({ ruleId }) => !isVerification(ruleId)),
  ).flatMap(({ path, rows }) =>
    rows.map((arranged): AffectedRow => ({
      path,
      rowKey: arranged.rowKey,
      row: arranged.row,
      line: arranged.line,
      lowered: arranged.row === null ? null : findLowered(arranged.row, words.get(placeOf(path, arranged.rowKey))),
      findings: arranged.findings,
    })),
  );
}

/** Rules whose findings have nothing in common but the file: each is a cause of its own. */
const EACH = new Set(['config-invalid']);

/** What happened, worst first, then by the number of rows. What is about a last verification is listed elsewhere: see `describeStamps`. */
export function listCauses(report: Report, findings: readonly ReportFinding[]): readonly ReportedCause[] {
  const rowOf = new Map(
    listAffectedRows(report, findings).flatMap((row) => row.findings.map((finding) => [finding, row])),
  );
  const alone = new Set(report.causes.flatMap(({ id, kind }) => (kind === 'no-evidence' ? [id] : [])));
  const groups = groupBy(
    findings.filter(({ ruleId }) => !isVerification(ruleId)),
    (finding) => {
      const { causeId, ruleId, messageId, origin } = finding;
      return causeId === null || alone.has(causeId)
        ? JSON.stringify([
            ruleId,
            messageId,
            origin,
            phraseOf(finding, Infinity)?.says ?? (EACH.has(ruleId) ? finding.message : null),
          ])
        : JSON.stringify([causeId, origin === 'new']);
    },
  );
  const causes = withoutConsequences([...groups.values()].map((group) => summarize(group, rowOf)));
  // Two causes can read the same: nobody wants to read it twice.
  const merged = [...groupBy(causes, ({ says }) => says).values()].map(mergeCauses);
  const alike = groupBy(merged, ({ short }) => short);
  return merged
    .map((cause) => ((alike.get(cause.short)?.length ?? 0) > 1 ? { ...cause, short: cause.says } : cause))
    .sort((a, b) => compareSeverity(a, b) || b.rows.length - a.rows.length);
}

/** What only follows from another cause is listed there, with its row: a row above others is lowered by what lowers them. */
const FOLLOWS = 'status-rollup';

/** Leaves out causes that only repeat, one row higher, what a change did to the rows of another cause. */
function withoutConsequences(causes: readonly ReportedCause[]): readonly ReportedCause[] {
  const changed = new Set(causes.flatMap(({ isDeed, rows }) => (isDeed ? rows.map(nameOfRow) : [])));
  return causes.filter(
    ({ rows, findings }) =>
      !findings.every(({ ruleId }) => ruleId === FOLLOWS) || !rows.every((row) => changed.has(nameOfRow(row))),
  );
}

const nameOfRow = ({ path, rowKey }: Pick<AffectedRow, 'path' | 'rowKey'>): string => placeOf(path, rowKey);

function summarize(group: readonly ReportFinding[], rowOf: ReadonlyMap<ReportFinding, AffectedRow>): ReportedCause {
  const findings = group.toSorted(compareSeverity);
  const [worst] = findings;
  if (worst === undefined) throw new Error('Unexpected empty group of findings');
  const rows = [...new Set(findings.flatMap((finding) => rowOf.get(finding) ?? []))];
  const phrased = findings.find((one) => phraseOf(one, Infinity) !== null) ?? worst;
  const phrase = phraseOf(phrased, Infinity);
  const messages = new Set(findings.map(whyOf));
  const more = phrase !== null ? 0 : messages.size - 1;
  const message = shortenMarked(whyOf(worst), MAX_SAYS);
  const says = phrase?.says ?? (more === 0 ? message : `${message} (and ${more} more like this)`);
  return {
    severity: worst.severity,
    says,
    short: phraseOf(phrased, MAX_NAME)?.says ?? says,
    isDeed: phrase !== null,
    fix: phrase?.fix ?? firstSentence(worst.advice),
    rows,
    findings,
    isWhole: more === 0,
  };
}

function mergeCauses(causes: readonly ReportedCause[]): ReportedCause {
  const ordered = causes.toSorted(compareSeverity);
  const [first] = ordered;
  if (first === undefined) throw new Error('Unexpected empty group of causes');
  return ordered.length === 1
    ? first
    : {
        ...first,
        rows: [...new Set(ordered.flatMap(({ rows }) => rows))],
        findings: ordered.flatMap(({ findings }) => findings),
      };
}

/** A table has room for the first thing to do, without its full stop. */
function firstSentence(advice: string | null): string | null {
  if (advice === null) return null;
  let sentence = '';
  for (const { kind, text } of readMarked(advice)) {
    const end = kind === 'text' ? text.search(/[.?!](?:\s|$)/u) : -1;
    if (end >= 0) {
      sentence += text.slice(0, end);
      return shortenMarked(sentence, MAX_FIX);
    }
    sentence += kind === 'code' ? `\`${text}\`` : text;
  }
  return shortenMarked(sentence, MAX_FIX);
}

const placeOf = (path: string, rowKey: string): string => JSON.stringify([path, rowKey]);

/** The words that a page has for what the evidence of its rows supports: the one that a finding offers to write, else the one that it says. */
function wordsOf(findings: readonly ReportFinding[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { ruleId, path, rowKey, suggestion, origin, data } of findings) {
    if (ruleId !== 'status-overstated' || origin === 'resolved' || rowKey === null) continue;
    const word = suggestion?.edits[0]?.text ?? data['word'];
    const place = placeOf(path, rowKey);
    if (typeof word === 'string' && !words.has(place)) words.set(place, word);
  }
  return words;
}

function findLowered(row: ReportRow, word: string | undefined): AffectedRow['lowered'] {
  const claim = claimOf(row);
  const { computed, computedAtBase } = row;
  if (!claimsMore(claim.status, computed)) return null;
  // What was as low before is not lowered by this change.
  if (computedAtBase !== null && !claimsMore(computedAtBase, computed)) return null;
  return { from: claim.text === '' ? 'cited' : claim.text, to: word ?? nameStatus(computed) };
}
