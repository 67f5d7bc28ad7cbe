// Requests to GitHub: what is asked again, and how many run at one time.
import { blobId } from '../../src/repository/git/blob-id.ts';
import { GitHubAllowance } from '../../src/repository/github/github-allowance.ts';
import { GitHubRequests, type GitHubClient } from '../../src/repository/github/github-requests.ts';
import { collectNotes } from '../../src/repository/notes.ts';
import { MAX_REQUESTS } from '../../src/repository/limits.ts';

const openRequests = (client: GitHubClient, allowance = new GitHubAllowance(collectNotes())): GitHubRequests =>
  new GitHubRequests({ client, name: { owner: 'o', repo: 'r' }, allowance });

type Body = () => ReadableStream<Uint8Array>;

/** A client whose answers have these bodies, one after the other; the last one stays. */
function open(...bodies: readonly Body[]): { readonly requests: GitHubRequests; readonly asked: () => number } {
  let asked = 0;
  const client: GitHubClient = {
    request: () => {
      const body = bodies[Math.min(asked, bodies.length - 1)];
      asked += 1;
      return Promise.resolve({ headers: {}, data: body?.() });
    },
  };
  return { requests: openRequests(client), asked: () => asked };
}

const whole =
  (text: string): Body =>
  () =>
    new Blob([text]).stream();
const broken: Body = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.error(new Error('reset'));
    },
  });

describe('an answer', () => {
  it('that breaks off is asked for once more', async () => {
    const { requests, asked } = open(broken, whole('text'));
    expect(
      (await requests.blob(blobId('sha1', Buffer.from('text')), { limit: 10, purpose: 'needed' })).toString(),
    ).toBe('text');
    expect(asked()).toBe(2);
  });

  it('that is longer than the bound is not asked for again: it would be as long', async () => {
    const { requests, asked } = open(whole('too long a text'));
    await expect(requests.blob('a', { limit: 10, purpose: 'needed' })).rejects.toThrow(
      'the answer is longer than 0.0 KiB',
    );
    expect(asked()).toBe(1);
  });
});

it('asks a bounded number of questions at one time, also where new ones come while old ones end', async () => {
  let [running, most] = [0, 0];
  const asked: Promise<unknown>[] = [];
  const client: GitHubClient = {
    request: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      // The body may be read by somebody who asks on at any step of what follows.
      let step = Promise.resolve();
      for (let index = 0; index < 20 && asked.length < 200; index += 1)
        step = step.then(
          () => void asked.push(requests.json({ path: '/next', parameters: {}, purpose: 'needed', read: String })),
        );
      return { headers: {}, data: null };
    },
  };
  const requests = openRequests(client);
  await Promise.allSettled(
    Array.from({ length: 20 }, () => requests.json({ path: '/x', parameters: {}, purpose: 'needed', read: String })),
  );
  for (const each of asked) await Promise.allSettled([each]);
  expect(most).toBe(MAX_REQUESTS);
});
