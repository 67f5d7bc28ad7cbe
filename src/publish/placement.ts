// Decides for each finding where on a pull request it can stand. Pure: findings and the diff in, a plan out.
import { findOffered } from '../report/arrange.ts';
import type { Report, ReportDocument, ReportFinding } from '../report/report.ts';
import { offerSuggestions } from '../report/choose-suggestions.ts';
import { compareSeverity, rankOfWorst } from '../report/compare-severity.ts';
import { composeEdits } from '../report/compose-edits.ts';
import { looksOtherwise } from '../report/reporters/escape.ts';
import { SUGGESTION_LINES } from './limits.ts';
import { groupMoves, type FolderMove } from './group-moves.ts';
import type { ChangedFile } from './parse-patch.ts';
import { listAffectedRows, type AffectedRow } from '../report/list-causes.ts';
import { compareText } from '../text/compare-text.ts';
import { appendTo } from '../text/group-by.ts';

/** A review comment on lines of the page, with a button that fixes them. */
export interface LineComment {
  readonly kind: 'line';
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly replacement: readonly string[];
  readonly findings: readonly ReportFinding[];
}

/** A review comment on a file that this change deletes or renames while a page that cites it stays as it was. */
export interface FileComment {
  readonly kind: 'file';
  readonly path: string;
  /** Where it was, for a renamed file; null for a deleted one. */
  readonly previousPath: string | null;
  /** The folder that it stands for, where files of one folder went the same way; null for itself alone. */
  readonly folder: FolderMove | null;
  readonly findings: readonly ReportFinding[];
  /** The rows of these findings. */
  readonly rows: readonly AffectedRow[];
}

export interface Plan {
  /** What the review says, worst first, within the limit. */
  readonly comments: readonly (LineComment | FileComment)[];
  /** Findings with a fix that no button can offer: the comment shows it as a patch. */
  readonly patches: readonly ReportFinding[];
}

/** Where one finding can stand besides the annotation on its row, which is always there. */
export type Place =
  | { readonly kind: 'suggestion'; readonly startLine: number; readonly endLine: number }
  | { readonly kind: 'file'; readonly file: ChangedFile }
  | { readonly kind: 'patch' }
  | { readonly kind: 'annotation' };

const FILE_RULES: ReadonlySet<string> = new Set(['evidence-deleted', 'evidence-renamed']);

export interface Diff {
  readonly files: readonly ChangedFile[];
}

/** Whether anything of this report could stand on the diff at all, so that it is worth reading. */
export const needsDiff = ({ findings }: Pick<Report, 'findings'>): boolean =>
  findOffered(findings).some(
    ({ origin, suggestion, ruleId }) => origin === 'new' && (suggestion !== null || FILE_RULES.has(ruleId)),
  );

/** The changed file a finding's evidence was: itself, or for a folder the first file inside. */
function findEvidenceFile(
  finding: ReportFinding,
  documents: readonly ReportDocument[],
  { files }: Diff,
): ChangedFile | null {
  const target = documents
    .find(({ path }) => path === finding.path)
    ?.rows.filter(({ key }) => key === finding.rowKey)
    .flatMap(({ evidence }) => evidence)
    .find(({ text, target: found }) => text === finding.evidence && found !== null)?.target;
  if (target === null || target === undefined) return null;
  const was = (file: ChangedFile): string | null =>
    file.status === 'renamed' ? file.previousPath : file.status === 'removed' ? file.path : null;
  // A renamed file is in the report by either name.
  return (
    files.find((file) => was(file) === target || (file.status === 'renamed' && file.path === target)) ??
    files.find((file) => was(file)?.startsWith(`${target.replace(/\/+$/, '')}/`) === true) ??
    null
  );
}

/** Where this one finding can stand. */
export function placeFinding(finding: ReportFinding, documents: readonly ReportDocument[], diff: Diff): Place {
  if (finding.origin !== 'new') return { kind: 'annotation' };
  const page = diff.files.find(({ path, status }) => path === finding.path && status !== 'removed');
  const edits = finding.suggestion?.edits ?? [];
  if (page !== undefined && edits.length > 0) {
    const startLine = Math.min(...edits.map(({ line }) => line));
    const endLine = Math.max(...edits.map((edit) => edit.endLine));
    const hunk = page.lines.get(startLine)?.hunk;
    const inside =
      hunk !== undefined &&
      endLine - startLine < SUGGESTION_LINES &&
      Array.from({ length: endLine - startLine + 1 }, (_, index) => page.lines.get(startLine + index)?.hunk).every(
        (other) => other === hunk,
      );
    if (inside && edits.every(({ path }) => path === finding.path)) return { kind: 'suggestion', startLine, endLine };
  }
  if (page === undefined && FILE_RULES.has(finding.ruleId)) {
    const file = findEvidenceFile(finding, documents, diff);
    if (file !== null) return { kind: 'file', file };
  }
  return { kind: edits.length > 0 ? 'patch' : 'annotation' };
}

interface Span {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly findings: readonly ReportFinding[];
}

/** Joins the findings that fix the same lines: two buttons on one line would undo each other. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => compareText(a.path, b.path) || a.startLine - b.startLine);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last?.path === span.path && span.startLine <= last.endLine) {
      joined[joined.length - 1] = {
        ...last,
        endLine: Math.max(last.endLine, span.endLine),
        findings: [...last.findings, ...span.findings],
      };
    } else joined.push(span);
  }
  return joined;
}

/** Plans the review of one pull request: at most `limit` comments, the rest of the fixes as patches. */
export function planPlacement(report: Pick<Report, 'findings' | 'documents'>, diff: Diff, limit: number): Plan {
  const spans: Span[] = [];
  const byFile = new Map<ChangedFile, ReportFinding[]>();
  const patches: ReportFinding[] = [];
  const offered = new Set(offerSuggestions(report.findings.filter(({ origin }) => origin === 'new')));
  for (const finding of report.findings) {
    if (finding.suggestion === null ? !finding.shown : !offered.has(finding)) continue;
    const place = placeFinding(finding, report.documents, diff);
    if (place.kind === 'suggestion')
      spans.push({ path: finding.path, startLine: place.startLine, endLine: place.endLine, findings: [finding] });
    if (place.kind === 'file') appendTo(byFile, place.file, finding);
    if (place.kind === 'patch' || (place.kind === 'file' && finding.suggestion !== null)) patches.push(finding);
  }
  const lines: LineComment[] = [];
  for (const { path, findings } of joinSpans(spans)) {
    const page = diff.files.find((file) => file.path === path);
    const byWeight = findings.toSorted(compareSeverity);
    const composed = composeEdits(
      byWeight.flatMap(({ suggestion }) => suggestion?.edits ?? []),
      (line) => page?.lines.get(line)?.text,
    );
    if (composed === null) patches.push(...findings);
    // Nobody can judge a line by its looks that does not look like what it is; its annotation stays.
    else if (composed.replacement.some(looksOtherwise)) continue;
    else lines.push({ kind: 'line', path, ...composed, findings: byWeight });
  }
  const fileComments = groupMoves([...byFile.keys()]).map(({ files, folder }): FileComment => {
    const [file] = files;
    const findings = files.flatMap((one) => byFile.get(one) ?? []);
    return {
      kind: 'file',
      path: file.path,
      previousPath: file.status === 'renamed' ? file.previousPath : null,
      folder,
      findings,
      rows: listAffectedRows(report, findings),
    };
  });
  const ordered = [...lines, ...fileComments].toSorted(
    (one, other) => rankOfWorst(one.findings) - rankOfWorst(other.findings),
  );
  const dropped = ordered.slice(limit);
  return {
    comments: ordered.slice(0, limit),
    patches: [...patches, ...dropped.filter(({ kind }) => kind === 'line').flatMap(({ findings }) => findings)],
  };
}
