// Walks back from a commit while every commit has one parent: what is asked of recent history is mostly answered so, without starting git again.
import type { GitContext } from './git-context.ts';

/** Commits that are walked: more are left to git, which walks faster than questions can be put. */
const MAX_STEPS = 16;

export interface RecentCommit {
  readonly id: string;
  readonly parent: string;
  readonly message: string;
}

/** The commits after `until` up to `from`, newest first; null where git must be asked, which says nothing about the commits. Both are full ids. */
export async function walkBack(
  { objects, shallow }: Pick<GitContext, 'objects' | 'shallow'>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly RecentCommit[] | null> {
  // Where a shallow clone ends, its commits still name the parents that git does not look at.
  if (shallow) return null;
  const walked: RecentCommit[] = [];
  for (let id = from; id !== until;) {
    const answer = walked.length < MAX_STEPS ? await objects.ask(id) : null;
    const commit =
      answer?.kind === 'object' && answer.type === 'commit' && answer.id === id ? readCommit(id, answer.bytes) : null;
    if (commit === null) return null;
    walked.push(commit);
    id = commit.parent;
  }
  return walked;
}

/** Null for a commit without exactly one parent, and for one in another encoding, which git knows to translate. */
function readCommit(id: string, bytes: Buffer): RecentCommit | null {
  const end = bytes.indexOf('\n\n');
  if (end === -1 || bytes.includes(0)) return null;
  const header = bytes.toString('latin1', 0, end).split('\n');
  const [parent, ...others] = header.flatMap((line) =>
    line.startsWith('parent ') ? [line.slice('parent '.length)] : [],
  );
  if (parent === undefined || others.length > 0 || header.some((line) => line.startsWith('encoding '))) return null;
  return { id, parent, message: bytes.toString('utf8', end + 2) };
}
