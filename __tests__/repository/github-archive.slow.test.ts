// An archive that unpacks to more than is ever read.
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readFrom } from '../helpers/read-archive.ts';

it('ends where unpacking brings more than a gibibyte', async () => {
  const zeros = gzipSync(Buffer.alloc(64 << 20));
  const packing = pack();
  packing.entry({ name: 'bomb', size: 10 * 2 ** 30 });
  const header = await new Promise<Buffer>((resolve) => packing.once('data', (chunk) => resolve(chunk as Buffer)));
  // Many members in one file: gzip allows it, and keeps the test's own memory small.
  await expect(
    readFrom((_, response) => {
      response.writeHead(200);
      response.write(gzipSync(header));
      for (let member = 0; member < 20; member += 1) response.write(zeros);
      response.end();
    }),
  ).rejects.toThrow('larger than 1024.0 MiB');
}, 60_000);
