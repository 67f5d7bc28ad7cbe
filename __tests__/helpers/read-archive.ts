// Reads a commit's archive from a server on the loopback interface that answers as a test wants.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArchive } from '../../src/repository/github/github-archive.ts';
import { GitHubAllowance } from '../../src/repository/github/github-allowance.ts';
import { GitHubRequests } from '../../src/repository/github/github-requests.ts';

/** Part of the address, which no error may show. */
export const SECRET = 'AAABBBCCC';
import { collectNotes } from '../../src/repository/notes.ts';

/** Reads the archive that `listener` sends, and returns the texts in it. */
export async function readFrom(
  listener: RequestListener,
  signal = new AbortController().signal,
): Promise<readonly string[]> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy.tar.gz?token=${SECRET}`;
  const requests = new GitHubRequests({
    client: { request: () => Promise.resolve({ headers: { location: address }, data: '' }) },
    name: { owner: 'o', repo: 'r' },
    allowance: new GitHubAllowance(collectNotes()),
  });
  const texts: string[] = [];
  try {
    await readArchive({
      requests,
      commit: '1'.repeat(40),
      purpose: 'needed',
      signal,
      take: (bytes) => void texts.push(bytes.toString('utf8')),
    });
    return texts;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
