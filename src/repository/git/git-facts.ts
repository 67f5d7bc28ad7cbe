// Asks git, in one call, what kind of repository a folder belongs to.
import { statSync } from 'node:fs';
import { OLDEST_GIT } from './find-git.ts';
import { type GitAnswer, reasonOf, runGit } from './git-process.ts';
import { RepositoryError } from '../repository-error.ts';

export interface GitFacts {
  readonly objectFormat: 'sha1' | 'sha256';
  readonly shallow: boolean;
  /** Root of the working tree; null in a bare repository and inside a `.git` folder. */
  readonly root: string | null;
}

/** Throws a RepositoryError where this is no folder: git could not even be started in it. */
export function requireFolder(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new RepositoryError(`${directory} is not a folder. Name the folder of a git repository.`);
  }
}

/** Throws a RepositoryError that says what is wrong with the repository, or with git, and how to fix it. */
export async function readGitFacts(directory: string): Promise<GitFacts> {
  // The root comes last: its name may hold line feeds, and without a working tree git stops there.
  const answer = await runGit({
    directory,
    args: ['rev-parse', '--show-object-format', '--is-shallow-repository', '--show-toplevel'],
  });
  const [objectFormat = '', shallow = '', ...rest] = answer.output.toString('utf8').split('\n');
  if (objectFormat.startsWith('--') || shallow.startsWith('--')) throw new RepositoryError(await tooOld(directory));
  const noWorkingTree = answer.errors.includes('must be run in a work tree');
  if (answer.code !== 0 && !noWorkingTree) throw new RepositoryError(explain(directory, answer));
  if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
    throw new RepositoryError(
      `${directory} is a git repository of the object format "${objectFormat}", expected sha1 or sha256.`,
    );
  }
  return { objectFormat, shallow: shallow === 'true', root: noWorkingTree ? null : rest.join('\n').replace(/\n$/, '') };
}

async function tooOld(directory: string): Promise<string> {
  const { output } = await runGit({ directory, args: ['version'] });
  const version = /\d+\.\d+[\w.]*/.exec(output.toString('utf8'))?.[0] ?? 'of an unknown version';
  return `git ${version} is too old: install git ${OLDEST_GIT} or newer.`;
}

function explain(directory: string, answer: GitAnswer): string {
  const { errors } = answer;
  if (/dubious ownership|unsafe repository/.test(errors)) {
    return `${directory} belongs to another user, so git refuses to read it. If you trust it, run: git config --global --add safe.directory ${JSON.stringify(directory)}`;
  }
  if (errors.includes('cannot use bare repository')) {
    return `${directory} is a bare repository, which your git configuration (safe.bareRepository) refuses. Use a checkout, or set safe.bareRepository to all.`;
  }
  if (errors.includes('not a git repository'))
    return `${directory} is not in a git repository. Run this inside one, or name its folder.`;
  return `git cannot read the repository of ${directory}: ${reasonOf(answer)}.`;
}
