// Opens the judged repository from where the run is asked to read it, or can.
import { chooseSource, probeCheckout, type SourceChoice } from './choose-source.ts';
import type { GitHubOptions, GitHubRepository } from './github/open-github-repository.ts';
import type { Repository } from './repository.ts';

export interface SourceOptions extends GitHubOptions {
  readonly source: SourceChoice;
  /** The checkout's folder. */
  readonly directory: string;
}

export type OpenedSource =
  | { readonly source: 'git'; readonly repository: Repository }
  | { readonly source: 'api'; readonly repository: GitHubRepository };

/** Throws a RepositoryError, fit to be shown, where the source cannot be read. The caller closes the repository. */
export async function openRepository({ source, directory, ...github }: SourceOptions): Promise<OpenedSource> {
  const { base, head, serverUrl, owner, repo } = github;
  const commits = base === null ? [head] : [head, base];
  const chosen = chooseSource(source, source === 'auto' ? await probeCheckout(directory, commits) : null);
  if (chosen === 'git') {
    const { openGitRepository } = await import('./open-git-repository.ts');
    // A checkout may have more remotes, or none; the report must be the one that REST gives.
    return {
      source: chosen,
      repository: await openGitRepository({ directory, base, head, address: `${serverUrl}/${owner}/${repo}` }),
    };
  }
  const { openGitHubRepository } = await import('./github/open-github-repository.ts');
  return { source: chosen, repository: await openGitHubRepository(github) };
}
