// Lists the rows of a report as the page's script shows them.
import { claimsMore, isClaim } from '../../../findings/status-order.ts';
import type { Ground } from '../../../findings/finding.ts';
import type { LastChanges } from '../../../repository/git/last-changes.ts';
import type { Status } from '../../../rows/row.ts';
import { appendTo } from '../../../text/group-by.ts';
import { shortenMarked } from '../../../text/marked-text.ts';
import { arrange } from '../../arrange.ts';
import { shorten } from '../../bounds.ts';
import { claimOf } from '../../claim-of.ts';
import { isUnchecked } from '../../count.ts';
import { labelRow } from '../../label-row.ts';
import { ruleUrl } from '../../link.ts';
import type { Report, ReportDocument, ReportEvidence, ReportFinding, ReportRow } from '../../report.ts';
import { toOneLine } from '../escape.ts';
import { groupRows } from './group-rows.ts';
import { changesAmong, countSinceStamp, lastChangeOf } from './last-changes.ts';
import type { EvidenceData, FindingData, Match, PageData, RowData } from './row-data.ts';

const MAX_TEXT = 200;
const MAX_MESSAGE = 1_000;
const MAX_ID = 10;

/** How a finding is known, after the words “known from”. */
const GROUNDS = {
  change: 'this change',
  history: 'the git history',
  head: 'the files at head',
  page: 'the page',
  reading: 'the notation',
} as const satisfies Record<Ground, string>;

/** Every row of the report, in the order of its pages. What was fixed is left out. */
export function listRows(report: Report, changes: LastChanges | null): PageData {
  const groups: PageData['groups'][number][] = [];
  const places = new Map<string, number>();
  const commits = collectCommits(changes);
  const findings = findingsByRow(report);
  const rows = report.documents.flatMap((document, page) => {
    const names = groupRows(document);
    const most = countSinceStamp(changes, document);
    return document.rows.map((row, index): RowData => {
      const name = plain(names[index] ?? document.path);
      const place = JSON.stringify([page, name]);
      const group = places.get(place) ?? groups.push({ page, name }) - 1;
      places.set(place, group);
      return toRow({ row, group, findings: findings.get(row) ?? [], changes, most, numberOf: commits.numberOf });
    });
  });
  return {
    pages: report.documents.map(({ path }) => plain(path)),
    groups,
    rows,
    commits: commits.listed,
    compared: report.base !== null,
  };
}

/** Findings that are not resolved, by their row: also those that another explains, and none that only a notation speaks for. */
function findingsByRow(report: Report): ReadonlyMap<ReportRow, readonly ReportFinding[]> {
  const byRow = new Map<ReportRow, ReportFinding[]>();
  const listed = report.findings.filter(({ origin, ground }) => origin !== 'resolved' && ground !== 'reading');
  for (const { rows } of arrange(report, listed))
    for (const { row, findings } of rows)
      if (row !== null) for (const finding of findings) appendTo(byRow, row, finding);
  return byRow;
}

interface RowInput {
  readonly row: ReportRow;
  readonly group: number;
  readonly findings: readonly ReportFinding[];
  readonly changes: LastChanges | null;
  /** How many of the newest commits came after the page was last verified. */
  readonly most: number | null;
  /** The index under which the page lists a commit. */
  readonly numberOf: (commit: number | null) => number | null;
}

function toRow({ row, group, findings, changes, most, numberOf }: RowInput): RowData {
  const { text, status } = claimOf(row);
  const { key, title } = labelRow({ row, rowKey: row.key }, MAX_TEXT);
  const targets = row.evidence.flatMap(({ target }) => (target === null ? [] : [target]));
  const newest = targets.reduce<number | null>((newer, target) => {
    const last = lastChangeOf(changes, target);
    return last === null ? newer : newer === null ? last : Math.min(newer, last);
  }, null);
  // The worst comes last, and stays.
  const about = new Map(findings.map((finding) => [finding.evidence, finding] as const).reverse());
  return {
    group,
    key: key === null ? null : plain(key),
    title: plain(title),
    line: row.line,
    says: plain(text),
    claims: status,
    supports: row.computed,
    match: matchOf(status, row.computed),
    unchecked: isUnchecked(row),
    evidence: row.evidence.map((one) =>
      toEvidence({ one, about: about.get(one.text), last: numberOf(lastChangeOf(changes, one.target)) }),
    ),
    findings: findings.map(toFinding),
    last: numberOf(newest),
    since:
      changes === null || most === null || targets.length === 0
        ? null
        : changesAmong({ changes, paths: targets, most }).size,
  };
}

const matchOf = (claims: Status, supports: Status): Match =>
  claimsMore(claims, supports) ? 'more' : isClaim(claims) && claimsMore(supports, claims) ? 'less' : 'same';

function toEvidence({
  one,
  about,
  last,
}: {
  readonly one: ReportEvidence;
  /** The worst finding that speaks of it. */
  readonly about: ReportFinding | undefined;
  readonly last: number | null;
}): EvidenceData {
  const { text, column, resolution, target, change, tests } = one;
  const written = plain(text);
  return {
    text: written,
    column: plain(column),
    state: resolution,
    target: target === null || plain(target) === written ? null : plain(target),
    known:
      about === undefined && resolution === 'unverifiable'
        ? 'not looked at'
        : `known from ${GROUNDS[about?.ground ?? 'head']}`,
    change,
    tests: tests === undefined ? null : wordFor(tests),
    last,
  };
}

/** How cited tests ended, else whether they can run. */
const wordFor = ({ source, outcome }: NonNullable<ReportEvidence['tests']>): string | null =>
  outcome === 'not-run' ? 'not run' : (outcome ?? (source === 'skipped' ? source : null));

const toFinding = ({ severity, origin, message, advice, ruleId, ground }: ReportFinding): FindingData => ({
  severity,
  origin,
  message: marked(message),
  advice: advice === null ? null : marked(advice),
  rule: plain(ruleId),
  url: ruleUrl(ruleId),
  known: GROUNDS[ground],
});

/** The commits that rows name, each once. */
function collectCommits(changes: LastChanges | null): {
  readonly listed: PageData['commits'];
  readonly numberOf: (index: number | null) => number | null;
} {
  const listed: PageData['commits'][number][] = [];
  const numbers = new Map<number, number>();
  return {
    listed,
    numberOf: (index) => {
      const commit = index === null ? undefined : changes?.commits[index];
      if (index === null || commit === undefined) return null;
      const number = numbers.get(index) ?? listed.push([commit.commit.slice(0, MAX_ID), commit.date.slice(0, 10)]) - 1;
      numbers.set(index, number);
      return number;
    },
  };
}

/** The paths whose changes a page of this report shows. */
export const citedPaths = ({ documents }: Pick<Report, 'documents'>): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document: ReportDocument) =>
      document.rows.flatMap(({ evidence }) => evidence.flatMap(({ target }) => target ?? [])),
    ),
  );

const plain = (text: string): string => toOneLine(shorten(text, MAX_TEXT));
const marked = (text: string): string => toOneLine(shortenMarked(text, MAX_MESSAGE));
