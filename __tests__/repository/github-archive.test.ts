// Archives that break off, are none, or are hostile. The one that unpacks to more than a gibibyte is in github-archive.slow.test.ts.
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readFrom, SECRET } from '../helpers/read-archive.ts';

async function tar(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const packing = pack();
  packing.entry({ name: 'folder', type: 'directory' });
  for (const [name, content] of Object.entries(files))
    packing.entry({ name, pax: { path: `folder/${name}` } }, content);
  packing.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
  packing.entry({ name: 'device', type: 'character-device' });
  packing.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packing as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const send =
  (bytes: Buffer, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status);
    response.end(bytes);
  };

it('gives the files and nothing else, wherever they say they belong', async () => {
  expect(
    await readFrom(send(gzipSync(await tar({ '../../outside': 'one', empty: '', ['x'.repeat(300)]: 'three' })))),
  ).toEqual(['one', '', 'three']);
});

it('passes over files larger than are ever read', async () => {
  expect(await readFrom(send(gzipSync(await tar({ big: 'x'.repeat((16 << 20) + 1), small: 'small' }))))).toEqual([
    'small',
  ]);
});

it.each([
  ['breaks off', async () => send(gzipSync(await tar({ a: 'a'.repeat(5000) })).subarray(0, 40)), /./],
  ['is no archive', () => Promise.resolve(send(Buffer.from('<html>'))), /header/],
  ['is compressed noise', () => Promise.resolve(send(gzipSync(Buffer.alloc(2048, 'noise')))), /./],
  ['is refused', () => Promise.resolve(send(Buffer.from('no'), 503)), /answered 503/],
])('is an error where the archive %s, and the error holds no secret', async (_, listener, message) => {
  const error = await readFrom(await listener()).then(
    () => null,
    (reason: unknown) => reason as Error,
  );
  expect(error?.message).toMatch(message);
  expect(`${String(error)} ${String(error?.cause)}`).not.toContain(SECRET);
});

it('ends when it is told to', async () => {
  const ending = new AbortController();
  const reading = readFrom((_, response) => {
    response.writeHead(200);
    response.write(gzipSync(Buffer.alloc(1024)));
    setTimeout(() => ending.abort(), 50);
  }, ending.signal);
  await expect(reading).rejects.toThrow();
});
