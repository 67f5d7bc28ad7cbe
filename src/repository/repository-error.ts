// The error of a repository that cannot be used as asked.

/** The message names the place (a folder, a revision) and the fix, and is fit to be shown as it is. */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
}
