// The list of the newest commits over REST: each page is asked for once, also where GitHub refuses it.
import { GitHubAllowance } from '../../src/repository/github/github-allowance.ts';
import { GitHubLog } from '../../src/repository/github/github-log.ts';
import { GitHubRequests } from '../../src/repository/github/github-requests.ts';
import { collectNotes } from '../../src/repository/notes.ts';

function open(allowance: GitHubAllowance): { readonly log: GitHubLog; readonly asked: () => number } {
  let asked = 0;
  const requests = new GitHubRequests({
    client: {
      request: () => {
        asked += 1;
        return Promise.reject(Object.assign(new Error('Forbidden'), { status: 403, response: {} }));
      },
    },
    name: { owner: 'o', repo: 'r' },
    allowance,
  });
  return { log: new GitHubLog(requests, 'a'.repeat(40)), asked: () => asked };
}

it('does not ask again for a page that was refused', async () => {
  const { log, asked } = open(new GitHubAllowance(collectNotes()));
  await expect(log.find('abc1234')).rejects.toThrow('Forbidden');
  await expect(log.find('def5678')).rejects.toThrow('Forbidden');
  await expect(log.newestOn('2026-01-01', 'a'.repeat(40))).rejects.toThrow('Forbidden');
  expect(asked()).toBe(1);
});

it('asks for it once the run may read more', async () => {
  const allowance = new GitHubAllowance(collectNotes());
  for (let read = 0; read < 14; read += 1) allowance.take('needed', { isContent: true });
  allowance.limitTo({ pages: 1 });
  const { log, asked } = open(allowance);
  await expect(log.find('abc1234')).rejects.toThrow('as many requests as it may');
  allowance.limitTo({ missing: 0 });
  await expect(log.find('abc1234')).rejects.toThrow('Forbidden');
  expect(asked()).toBe(1);
});
