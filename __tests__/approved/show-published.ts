// What a pull request gets of a case besides the check run: review comments at their places, and the patch of what no button can offer.
import { structuredPatch } from 'diff';
import { buildPatch } from '../../src/publish/build-patch.ts';
import { parsePatch, type ChangedFile } from '../../src/publish/parse-patch.ts';
import { needsDiff, planPlacement, type Plan } from '../../src/publish/placement.ts';
import { renderFileComment, renderLineComment } from '../../src/publish/review-body.ts';
import type { Target } from '../../src/publish/target.ts';
import type { Report } from '../../src/report/report.ts';
import type { Case, CaseCommit } from './read-case.ts';

export const TARGET: Target & { readonly pullNumber: number } = {
  owner: 'pottery',
  repo: 'kiln',
  headSha: 'a'.repeat(40),
  pullNumber: 7,
  checkName: 'Matrix Guard',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/pottery/kiln/actions/runs/1',
};

/** Review comments at most, so that a case can have too many. */
const MOST = 8;

/** The files of the change as GitHub lists them. */
function listChanged(base: CaseCommit, head: CaseCommit, renamed: ReadonlyMap<string, string>): ChangedFile[] {
  const from = new Map([...renamed].map(([old, now]) => [now, old]));
  const patchOf = (before: string, now: string): string =>
    structuredPatch('a', 'b', before, now, undefined, undefined, { context: 3 })
      .hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines,
      ])
      .join('\n');
  const here = [...head.files].flatMap(([path, text]): ChangedFile[] => {
    const previousPath = from.get(path) ?? null;
    const before = base.files.get(previousPath ?? path) ?? null;
    if (before === text && previousPath === null) return [];
    const status = previousPath !== null ? 'renamed' : before === null ? 'added' : 'modified';
    return [{ path, previousPath, status, lines: parsePatch(patchOf(before ?? '', text)) }];
  });
  const gone = [...base.files.keys()].filter((path) => !head.files.has(path) && !renamed.has(path));
  return [
    ...here,
    ...gone.map((path) => ({ path, previousPath: null, status: 'removed', lines: new Map<number, never>() })),
  ];
}

const showComment = (comment: Plan['comments'][number]): string =>
  comment.kind === 'line'
    ? `> ${comment.path}:${comment.startLine}${comment.endLine === comment.startLine ? '' : `-${comment.endLine}`}\n\n${renderLineComment(comment)}`
    : `> ${comment.path} as a whole\n\n${renderFileComment(comment, TARGET)}`;

export interface Published {
  readonly text: string;
  readonly patch: string | null;
  readonly plan: Plan;
}

/** Null without a base. */
export async function publishCase(one: Case, report: Report): Promise<Published | null> {
  const line = one.commits.filter(({ aside }) => !aside);
  const [base, head] = [one.base === null ? undefined : one.commits[one.base], line.at(-1)!];
  if (base === undefined || !needsDiff(report)) return null;
  const renamed = new Map(line.slice(line.indexOf(base) + 1).flatMap((commit) => [...commit.renamed]));
  const plan = planPlacement(report, { files: listChanged(base, head, renamed) }, MOST);
  const bytesOf = (path: string): Uint8Array | null => {
    const text = head.files.get(path);
    return text === undefined ? null : Buffer.from(text);
  };
  const patch = await buildPatch(plan.patches, (path) => Promise.resolve(bytesOf(path)));
  return {
    plan,
    patch,
    text: [...plan.comments.map(showComment), ...(patch === null ? [] : [patch])].join('\n\n----\n\n'),
  };
}
