// Reads a commit's archive from a server on the loopback interface that answers as a test wants.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArchive } from '../../src/repository/github/github-archive.ts';
import { GitHubRequests } from '../../src/repository/github/github-requests.ts';

/** Part of the address, which no error may show. */
export const SECRET = 'AAABBBCCC';

/** Reads the archive that `listener` sends, and returns the texts in it. */
export async function readFrom(
  listener: RequestListener,
  signal = new AbortController().signal,
): Promise<readonly string[]> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy.tar.gz?token=${SECRET}`;
  const requests = new GitHubRequests(
    { request: () => Promise.resolve({ headers: { location: address }, data: '' }) },
    { owner: 'o', repo: 'r' },
  );
  const texts: string[] = [];
  try {
    await readArchive({
      requests,
      commit: '1'.repeat(40),
      signal,
      take: (bytes) => void texts.push(bytes.toString('utf8')),
    });
    return texts;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
