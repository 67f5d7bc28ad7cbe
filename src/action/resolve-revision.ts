// The inputs `base` and `head` may name a branch or a tag: asks GitHub which commit that is, so that every source reads the same one.
import type { Client } from '../publish/client.ts';
import { describeRefusal, statusOf } from '../publish/refusal.ts';
import { ActionError } from './action-error.ts';

export interface RevisionQuestion {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  readonly revision: string;
  /** The input, for messages. */
  readonly input: 'base' | 'head';
}

/** A full commit id. @throws ActionError where GitHub knows no such commit, or does not tell. */
export async function resolveRevision({ client, owner, repo, revision, input }: RevisionQuestion): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(revision)) return revision;
  try {
    const { data } = await client.rest.repos.getCommit({ owner, repo, ref: revision, per_page: 1 });
    return data.sha;
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    const named = `\`${revision.slice(0, 200)}\``;
    if (status !== 404 && status !== 422) {
      const { sentence } = describeRefusal(error, {
        name: `The commit ${named} of the input \`${input}\``,
        permission: '`contents: read`',
        done: 'read',
      });
      throw new ActionError(sentence, { cause: error });
    }
    throw new ActionError(
      `The input \`${input}\` names ${named}, which GitHub does not know (${status}): name a branch, a tag or a full commit id.`,
      { cause: error },
    );
  }
}
