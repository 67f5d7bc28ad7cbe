// Finds the git program on PATH.
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { RepositoryError } from '../repository-error.ts';

/** The oldest git that answers all that is asked: `rev-parse --show-object-format` came with it. */
export const OLDEST_GIT = '2.25';

const found = new Map<string, string>();

/**
 * Absolute path of git. Only absolute folders of PATH count: a `git` that a repository holds must never be the one that runs.
 * Throws a RepositoryError where there is none.
 */
export function findGit(): string {
  const searchPath = process.env['PATH'] ?? '';
  const known = found.get(searchPath);
  if (known !== undefined) return known;
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const path = searchPath
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
  if (path === undefined) {
    throw new RepositoryError(
      `No git program in any folder of PATH. Install git ${OLDEST_GIT} or newer, or add its folder to PATH.`,
    );
  }
  found.set(searchPath, path);
  return path;
}
