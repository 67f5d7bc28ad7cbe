// Decides whether a run reads the checkout or GitHub's API.
import { readGitFacts, requireFolder } from './git/git-facts.ts';
import { runGit } from './git/git-process.ts';
import { RepositoryError } from './repository-error.ts';

export type SourceChoice = 'auto' | 'git' | 'api';

/** What a checkout has of what a run needs. */
export interface Checkout {
  /** Commits older than some are not there: merge bases, distances and lookups would be wrong. */
  readonly shallow: boolean;
  /** Contents are fetched as they are needed, which a run never does. */
  readonly partial: boolean;
  /** Whether the judged commits are all there. */
  readonly complete: boolean;
}

/** `auto` takes the checkout where it can answer everything, for it is the faster one and both say the same. Null stands for no checkout that can be used. */
export function chooseSource(source: SourceChoice, checkout: Checkout | null): 'git' | 'api' {
  if (source !== 'auto') return source;
  return checkout !== null && !checkout.shallow && !checkout.partial && checkout.complete ? 'git' : 'api';
}

/** Looks at the repository a folder is in; null where there is none, or git refuses to read it. `commits` are full ids. */
export async function probeCheckout(directory: string, commits: readonly string[]): Promise<Checkout | null> {
  try {
    requireFolder(directory);
    const { shallow } = await readGitFacts(directory);
    const [lazy, ...found] = await Promise.all([
      runGit({ directory, args: ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'] }),
      ...commits.map((commit) => runGit({ directory, args: ['cat-file', '-e', `${commit}^{commit}`] })),
    ]);
    return { shallow, partial: lazy.code === 0, complete: found.every(({ code }) => code === 0) };
  } catch (error) {
    // No git, no repository, or one that belongs to somebody else: the API needs none of it.
    if (error instanceof RepositoryError) return null;
    throw error;
  }
}
