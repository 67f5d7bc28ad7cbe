// `stamp --review`: what to read again before the next stamp, row by row.
import type { ResolvedDocument } from '../../../evidence/resolved-document.ts';
import type { VerifiedClaim } from '../../../evidence/verification/verification.ts';
import { countOf } from '../../../text/phrase.ts';
import { listCommits } from '../../../repository/git/commit-log.ts';
import { escapeTerminal } from '../../../report/reporters/escape.ts';
import { makePaint, type Paint } from '../../../report/reporters/terminal-text.ts';

/** Commits that are shown of one row, and read to count the rest. */
const SHOWN = 10;
const COUNTED = 200;

interface ReviewInput {
  readonly document: ResolvedDocument;
  /** Root of the working tree. */
  readonly root: string;
  /** Full id of HEAD's commit. */
  readonly head: string;
  readonly color: boolean;
}

/** Ends with a newline. */
export async function renderReview({
  document: { document, verification },
  root,
  head,
  color,
}: ReviewInput): Promise<string> {
  const paint = makePaint(color);
  const blocks: string[] = [];
  const stale = new Set<number>();
  for (const claim of verification.claims) {
    const rows = [...new Set([...claim.staleRows, ...claim.postdating.flatMap((one) => one.rows)])].sort(
      (a, b) => a - b,
    );
    for (const index of rows) {
      stale.add(index);
      const row = document.rows[index];
      const files = filesOf(claim, index);
      const commits =
        claim.lookup?.kind === 'commit'
          ? await listCommits({ directory: root, from: claim.lookup.id, to: head, paths: files, limit: COUNTED })
          : [];
      blocks.push(
        [
          `  ${paint('bold', escapeTerminal(row === undefined ? '' : row.keyed ? `${row.key} ${row.title}` : row.title))}  ${paint('dim', `line ${row?.range.line ?? 0}`)}`,
          ...files.map(
            (file) =>
              `    ${escapeTerminal(file)}${claim.postdating.some(({ target }) => target === file) ? paint('dim', '  new since') : ''}`,
          ),
          ...renderCommits(commits, paint),
        ].join('\n'),
      );
    }
  }
  const total = document.rows.length;
  return `${[
    `${paint('bold', escapeTerminal(document.path))}  ${sinceOf(verification.claims)}`,
    ...blocks,
    ...(verification.claims.some(({ lookup }) => lookup?.kind === 'commit')
      ? [
          stale.size === 0
            ? `  Nothing that its ${countOf(total, 'row')} ${total === 1 ? 'cites' : 'cite'} changed since.`
            : `  ${stale.size} of ${countOf(total, 'row')} to check again.`,
        ]
      : ['  Check every row: no commit on this branch says when they were last verified.']),
  ].join('\n\n')}\n`;
}

/** Of what a row cites the files that changed, or came, since the claim. */
function filesOf({ changedByRow, postdating }: VerifiedClaim, index: number): readonly string[] {
  const changed = changedByRow.find(({ row }) => row === index)?.targets ?? [];
  const late = postdating.filter(({ rows }) => rows.includes(index)).map(({ target }) => target);
  return [...new Set([...changed, ...late])].sort();
}

function renderCommits(commits: Awaited<ReturnType<typeof listCommits>>, paint: Paint): readonly string[] {
  if (commits.length === 0) return [`      ${paint('dim', 'changed and not committed')}`];
  const rest = commits.length - SHOWN;
  return [
    ...commits
      .slice(0, SHOWN)
      .map(({ id, date, subject }) => `      ${paint('yellow', id.slice(0, 7))} ${date} ${escapeTerminal(subject)}`),
    ...(rest > 0 ? [`      ${paint('dim', `and ${rest}${commits.length === COUNTED ? ' or more' : ''} others`)}`] : []),
  ];
}

function sinceOf(claims: readonly VerifiedClaim[]): string {
  const page = claims.find(({ row }) => row === null);
  const said = [page?.commit?.value, page?.date?.value].flatMap((value) =>
    value === undefined || value === '' ? [] : [escapeTerminal(value)],
  );
  if (said.length > 0) return `last verified: ${said.join(', ')}`;
  return claims.length > 0 ? 'verified row by row' : 'never verified';
}
