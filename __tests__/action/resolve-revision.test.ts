// The inputs `base` and `head`: what the log says where GitHub does not tell the commit.
import { resolveRevision } from '../../src/action/resolve-revision.ts';
import { createClient } from '../../src/publish/client.ts';
import { openStage } from './stage.ts';

const {
  commits: { main },
  github,
} = openStage();

async function ask(
  revision: string,
  fault: { readonly status: number; readonly message: string } | null,
): Promise<string> {
  const server = await github();
  if (fault !== null) server.fail({ route: '/commits/{ref}', times: 99, ...fault });
  const client = await createClient({ token: server.token, baseUrl: server.apiUrl, userAgent: 'test', second: 1 });
  return await resolveRevision({ client, owner: server.owner, repo: server.repo, revision, input: 'base' }).catch(
    (error: unknown) => String(error),
  );
}

it('is the commit of a branch', async () => {
  expect(await ask('main', null)).toBe(main);
});

it.each([
  [
    404,
    'Not Found',
    'The input `base` names `v1`, which GitHub does not know (404): name a branch, a tag or a full commit id.',
  ],
  [
    422,
    'No commit found for SHA: v1',
    'The input `base` names `v1`, which GitHub does not know (422): name a branch, a tag or a full commit id.',
  ],
  [401, 'Bad credentials', 'The commit `v1` of the input `base` was refused (401): GitHub does not accept the token.'],
  [
    403,
    'Resource not accessible by integration',
    'The commit `v1` of the input `base` was refused (403): the token lacks the permission `contents: read`.',
  ],
  [429, 'Too many requests', 'The commit `v1` of the input `base` could not be read (429): Too many requests'],
  [502, 'Bad gateway', 'The commit `v1` of the input `base` could not be read (502): Bad gateway'],
])('says what is wrong where GitHub answers %i', async (status, message, sentence) => {
  expect(await ask('v1', { status, message })).toBe(`ActionError: ${sentence}`);
});
