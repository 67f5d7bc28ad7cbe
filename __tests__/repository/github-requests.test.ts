// Requests to GitHub: what is asked again, and how many run at one time.
import { blobId } from '../../src/repository/git/blob-id.ts';
import { GitHubRequests, type GitHubClient } from '../../src/repository/github/github-requests.ts';
import { MAX_REQUESTS } from '../../src/repository/limits.ts';

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
  return { requests: new GitHubRequests(client, { owner: 'o', repo: 'r' }), asked: () => asked };
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
    expect((await requests.blob(blobId('sha1', Buffer.from('text')), 10)).toString()).toBe('text');
    expect(asked()).toBe(2);
  });

  it('that is longer than the bound is not asked for again: it would be as long', async () => {
    const { requests, asked } = open(whole('too long a text'));
    await expect(requests.blob('a', 10)).rejects.toThrow('the answer is longer than 0.0 KiB');
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
        step = step.then(() => void asked.push(requests.json({ path: '/next', parameters: {}, read: String })));
      return { headers: {}, data: null };
    },
  };
  const requests = new GitHubRequests(client, { owner: 'o', repo: 'r' });
  await Promise.allSettled(
    Array.from({ length: 20 }, () => requests.json({ path: '/x', parameters: {}, read: String })),
  );
  for (const each of asked) await Promise.allSettled([each]);
  expect(most).toBe(MAX_REQUESTS);
});
