// Requests to GitHub: what is asked again.
import { GitHubRequests, type GitHubClient } from '../../src/repository/github-requests.ts';

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

const whole = (text: string): Body => () => new Blob([text]).stream();
const broken: Body = () => new ReadableStream<Uint8Array>({ pull: (controller) => { controller.error(new Error('reset')); } });

describe('an answer', () => {
  it('that breaks off is asked for once more', async () => {
    const { requests, asked } = open(broken, whole('text'));
    expect((await requests.blob('a', 10)).toString()).toBe('text');
    expect(asked()).toBe(2);
  });

  it('that is longer than the bound is not asked for again: it would be as long', async () => {
    const { requests, asked } = open(whole('too long a text'));
    await expect(requests.blob('a', 10)).rejects.toThrow('the answer is longer than 0.0 KiB');
    expect(asked()).toBe(1);
  });
});
