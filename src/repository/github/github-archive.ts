// Reads the archive of a commit as a stream: each file is held for as long as it is looked at.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Purpose } from './github-allowance.ts';
import type { GitHubRequests } from './github-requests.ts';
import { ARCHIVE_TIMEOUT, MAX_ARCHIVE_BYTES, MAX_ARCHIVE_ENTRIES, MAX_CONTENT_BYTES, formatBytes } from '../limits.ts';

export interface ArchiveQuestion {
  readonly requests: GitHubRequests;
  readonly commit: string;
  readonly purpose: Purpose;
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Takes the content of each file up to the bound of contents. Names are no part of it: a content is known by its id. */
  readonly take: (bytes: Buffer) => void;
}

/** Rejects where the archive cannot be had, breaks off, or is larger than the bounds. */
export async function readArchive({ requests, commit, purpose, signal, take }: ArchiveQuestion): Promise<void> {
  const [address, { extract }] = await Promise.all([requests.archiveAddress(commit, purpose), import('tar-stream')]);
  // Another host answers, which must not see the token: the address says all it needs to know.
  const response = await fetch(address, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(ARCHIVE_TIMEOUT)]),
    headers: { 'user-agent': 'matrix-guard' },
  });
  const { body, status } = response;
  if (status !== 200 || body === null) {
    await body?.cancel();
    throw new Error(`the archive's host answered ${status}`);
  }
  let bytes = 0;
  let entries = 0;
  const unpack = extract();
  const flow = pipeline(
    Readable.fromWeb(body),
    createGunzip(),
    async function* meter(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > MAX_ARCHIVE_BYTES) throw new Error(`the archive is larger than ${formatBytes(MAX_ARCHIVE_BYTES)}`);
        yield chunk;
      }
    },
    unpack as unknown as NodeJS.WritableStream,
  );
  const read = async (): Promise<void> => {
    for await (const entry of unpack) {
      if ((entries += 1) > MAX_ARCHIVE_ENTRIES)
        unpack.destroy(new Error(`the archive has more than ${MAX_ARCHIVE_ENTRIES} entries`));
      if (entry.header.type !== 'file' || entry.header.size > MAX_CONTENT_BYTES) {
        entry.resume();
        continue;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      take(Buffer.concat(chunks));
    }
  };
  const ended = await Promise.allSettled([flow, read()]);
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason instanceof Error ? failed.reason : new Error(String(failed.reason));
}
