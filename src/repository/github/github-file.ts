// Reads one file of an older commit in one request, where its whole listing is not needed.
import { blobId } from '../git/blob-id.ts';
import type { Purpose } from './github-allowance.ts';
import { BrokenAnswer, membersOf } from './github-answer.ts';
import { isNotFound, refusalOf } from './github-refusal.ts';
import type { GitHubRequests } from './github-requests.ts';
import type { Content } from '../repository.ts';

export interface FileQuestion {
  /** Full commit id. */
  readonly commit: string;
  readonly path: string;
  readonly purpose: Purpose;
}

/** Null where there is no file; undefined where only the listing can tell what is there: a folder, a link, a submodule, a large file. */
export async function readGitHubFile(
  requests: GitHubRequests,
  { commit, path, purpose }: FileQuestion,
): Promise<Content | null | undefined> {
  try {
    return await requests.json({
      path: '/contents/{path}',
      parameters: { path, ref: commit },
      purpose,
      read: readFile,
    });
  } catch (error) {
    return isNotFound(error) ? null : { kind: 'unavailable', reason: `not available: ${refusalOf(error)}` };
  }
}

function readFile(answer: unknown): Content | undefined {
  if (Array.isArray(answer)) return undefined;
  const { type, encoding, content, sha } = membersOf(answer);
  if (typeof type !== 'string') throw new BrokenAnswer('the answer holds no file');
  if (type !== 'file' || encoding !== 'base64' || typeof content !== 'string') return undefined;
  const bytes = Buffer.from(content, 'base64');
  if (blobId('sha1', bytes) !== sha) throw new BrokenAnswer('GitHub sent something else');
  return { kind: 'content', bytes };
}
