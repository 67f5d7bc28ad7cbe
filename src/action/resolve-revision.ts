// The inputs `base` and `head` may name a branch or a tag: asks GitHub which commit that is, so that every source reads the same one.
import { askFor, textAt } from '../publish/answer.ts';
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
export async function resolveRevision({ revision, input, ...at }: RevisionQuestion): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(revision)) return revision;
  const named = `\`${revision.slice(0, 200)}\``;
  const commit = await findCommit({ ...at, revision, what: `The commit ${named} of the input \`${input}\`` });
  if (typeof commit === 'string') return commit;
  throw new ActionError(
    `The input \`${input}\` names ${named}, which GitHub does not know (${commit.unknown}): name a branch, a tag or a full commit id.`,
  );
}

export type BranchQuestion = Omit<RevisionQuestion, 'revision' | 'input'> & { readonly branch: string };

/** The commit a branch is at; null where there is no such branch. @throws ActionError where GitHub does not tell */
export async function resolveBranch({ branch, ...at }: BranchQuestion): Promise<string | null> {
  const what = `The branch \`${branch.slice(0, 200)}\``;
  const commit = await findCommit({ ...at, revision: `heads/${branch}`, what });
  return typeof commit === 'string' ? commit : null;
}

/** The commit, or the status with which GitHub says that it knows none. */
async function findCommit({
  client,
  owner,
  repo,
  revision,
  what,
}: Omit<RevisionQuestion, 'input'> & { readonly what: string }): Promise<string | { readonly unknown: number }> {
  try {
    return await askFor({
      ask: () => client.rest.repos.getCommit({ owner, repo, ref: revision, per_page: 1 }),
      read: (data) => {
        const sha = textAt(data, 'sha');
        return sha !== null && /^[0-9a-f]{40}$/.test(sha) ? sha : null;
      },
    });
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 422) return { unknown: status };
    const { sentence } = describeRefusal(error, { name: what, permission: '`contents: read`', done: 'read' });
    throw new ActionError(sentence, { cause: error });
  }
}
