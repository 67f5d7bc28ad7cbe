// Turns the revisions a user names into commits, and decides which commit is the base.
import type { GitContext } from './git-context.ts';
import { reasonOf, runGit } from './git-process.ts';
import { walkBack } from './recent-commits.ts';
import { RepositoryError } from '../repository-error.ts';

/** Where the default branch is looked for, in this order. */
const DEFAULT_BRANCHES: readonly string[] = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** Asks for the base to be found. A branch of this name is meant by `refs/heads/auto`. */
export const AUTO_BASE = 'auto';

/**
 * Refuses, with a RepositoryError, what is no plain revision: options, ranges, searches (`:/text`), `rev:path`, spaces, control characters.
 * `flag` names where it was given.
 */
export function checkRevision(revision: string, flag: string): void {
  // Letters of all scripts take long to compile, and most revisions have none but ASCII's.
  const spelled =
    /^[\w.@/][\w.@/{}~^+#=%!,&()-]{0,255}$/.test(revision) ||
    /^[\p{L}\p{N}_.@/][\p{L}\p{N}_.@/{}~^+#=%!,&()-]{0,255}$/u.test(revision);
  const plain = spelled && !revision.includes('..') && !revision.includes('{/');
  if (!plain)
    throw new RepositoryError(
      `Unexpected ${flag} ${JSON.stringify(revision.slice(0, 80))}, expected a branch, a tag or a commit id.`,
    );
}

/** Full commit id of a checked revision, or of the branch of that name at `origin` (a CI checkout has no other); null where there is none. */
export async function resolveRevision(
  { objects }: Pick<GitContext, 'objects'>,
  revision: string,
): Promise<string | null> {
  const [own, remote] = await Promise.all(
    [`${revision}^{commit}`, `refs/remotes/origin/${revision}^{commit}`].map(async (name) => {
      const answer = await objects.ask(name);
      return answer.kind === 'object' ? answer.id : null;
    }),
  );
  return own ?? remote ?? null;
}

/** The tip of the default branch; null where none is found. */
export async function resolveDefaultBranch({ objects }: Pick<GitContext, 'objects'>): Promise<string | null> {
  const answers = await Promise.all(DEFAULT_BRANCHES.map((branch) => objects.ask(`${branch}^{commit}`)));
  return answers.find((answer) => answer.kind === 'object')?.id ?? null;
}

export interface BaseQuestion {
  readonly base: string | null;
  /** Commit `base` names, or the tip of the default branch for AUTO_BASE; null where there is none. */
  readonly named: string | null;
  /** The head's commit; null where there is none yet. */
  readonly headCommit: string | null;
}

/**
 * The commit the head is judged against, null for none:
 * - named: the merge base of it and head; without one the commit itself, and the notes say so;
 * - AUTO_BASE: the merge base with the default branch; null where head is part of that branch or there is none. Then everything counts,
 *   which is what a person on the default branch asks for; uncommitted changes alone are judged with the base HEAD.
 */
export async function chooseBase(git: GitContext, { base, named, headCommit }: BaseQuestion): Promise<string | null> {
  if (base === null || named === null) return null;
  if (headCommit === null) return base === AUTO_BASE ? null : named;
  const common = named === headCommit ? headCommit : await mergeBase(git, named, headCommit);
  if (base !== AUTO_BASE) {
    if (common === null)
      git.notes.add(
        `The base ${base} and the head have no common commit here; the base itself was compared.${hint(git)}`,
      );
    return common ?? named;
  }
  if (common === null) git.notes.add(`The default branch and the head have no common commit here.${hint(git)}`);
  return common === headCommit ? null : common;
}

/** The best common ancestor of two commits; null where they have none. */
async function mergeBase(git: GitContext, left: string, right: string): Promise<string | null> {
  const { directory } = git;
  if ((await walkBack(git, { from: right, until: left })) !== null) return left;
  const answer = await runGit({ directory, args: ['merge-base', left, right] });
  if (answer.code > 1)
    throw new RepositoryError(
      `The merge base of ${left} and ${right} could not be found in ${directory}: ${reasonOf(answer)}.`,
    );
  return /^[0-9a-f]{40,64}$/m.exec(answer.output.toString('latin1'))?.[0] ?? null;
}

function hint({ shallow }: GitContext): string {
  return shallow ? ' This is a shallow clone: fetch its whole history (fetch-depth: 0).' : '';
}
