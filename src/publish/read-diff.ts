// Reads which files a pull request changes and which lines of them are in the diff.
import { textAt } from './answer.ts';
import type { Client } from './client.ts';
import { PULL_FILES } from './limits.ts';
import { parsePatch, type ChangedFile } from './parse-patch.ts';
import { readPages } from './read-pages.ts';
import type { Target } from './target.ts';

/** A changed file as GitHub lists it, of a pull request or of a comparison. */
export interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly status: string;
  readonly patch?: string | undefined;
}

/** The changed files, up to the 3,000 GitHub lists. */
export async function readDiff(
  client: Client,
  target: Target & { readonly pullNumber: number },
): Promise<readonly ListedFile[]> {
  return await readPages({
    fetchPage: (page) =>
      client.rest.pulls.listFiles({ owner: target.owner, repo: target.repo, pull_number: target.pullNumber, ...page }),
    read: readFile,
    most: PULL_FILES,
  });
}

function readFile(entry: unknown): ListedFile | null {
  const [filename, status] = [textAt(entry, 'filename'), textAt(entry, 'status')];
  if (filename === null || status === null) return null;
  return {
    filename,
    status,
    previous_filename: textAt(entry, 'previous_filename') ?? undefined,
    patch: textAt(entry, 'patch') ?? undefined,
  };
}

/** The same, with the lines that are in the diff. */
export const parseDiff = (files: readonly ListedFile[]): readonly ChangedFile[] =>
  files.map(({ filename, previous_filename, status, patch }) => ({
    path: filename,
    previousPath: previous_filename ?? null,
    status,
    lines: parsePatch(patch),
  }));
