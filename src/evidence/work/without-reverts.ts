// Leaves out of a list of commits what a newer one takes back, and merges of other work.
import type { CommitInfo } from '../../repository/repository.ts';

/** The commits, newest first, without those that a newer one takes back, and without merges of other work into this. */
export function withoutReverts(commits: readonly CommitInfo[]): CommitInfo[] {
  const undone = new Map<string, number>();
  return commits.filter(({ subject, parents }) => {
    const times = undone.get(subject) ?? 0;
    if (times > 0) undone.set(subject, times - 1);
    const reverted = /^(?:Revert|revert:?) "(.*)"$/u.exec(subject)?.[1];
    // A commit that was itself taken back takes nothing back.
    if (reverted !== undefined && times === 0) undone.set(reverted, (undone.get(reverted) ?? 0) + 1);
    // A merge changes, against its first parent, what the other side did: only that of a pull request is named after it.
    const merged = parents.length > 1 && !/^Merge pull request #\d+ from /u.test(subject);
    return times === 0 && reverted === undefined && !merged;
  });
}
