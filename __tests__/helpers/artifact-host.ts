// A loopback GitHub with the artifacts of workflow runs, a loopback host of their archives, and what the action reads of them.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';
import { findTestArtifacts } from '../../src/action/test-artifacts.ts';
import { createClient } from '../../src/publish/client.ts';

export const HEAD = 'a'.repeat(40);
export const OTHER = 'b'.repeat(40);
export const MERGE = 'c'.repeat(40);
const TOKEN = 'ghs_a-token-of-nobody';

interface Packed {
  readonly name: string;
  readonly content: Buffer;
  readonly size: number;
}

/** A ZIP archive as GitHub serves them; what its list states may be a lie. */
export function zip(files: Readonly<Record<string, string>>, lie: (one: Packed) => Packed = (one) => one): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [given, text] of Object.entries(files)) {
    const { name, content, size } = lie({ name: given, content: deflateRawSync(text), size: Buffer.byteLength(text) });
    const local = Buffer.alloc(30 + Buffer.byteLength(name));
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    local.write(name, 30);
    const central = Buffer.alloc(46 + Buffer.byteLength(name));
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(typeof crc32 === 'function' ? crc32(text) : 0, 16);
    central.writeUInt32LE(content.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(offset, 42);
    central.write(name, 46);
    parts.push(local, content);
    list.push(central);
    offset += local.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}

export interface World {
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly artifacts: Readonly<Record<number, readonly Readonly<Record<string, unknown>>[]>>;
  /** By id of the artifact, or one for all. */
  readonly archive: Buffer | ReadonlyMap<number, Buffer>;
  readonly trees?: Readonly<Record<string, string>>;
  readonly status?: number;
}

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(
  answer: (request: IncomingMessage) => { status: number; body: Buffer | string; location?: string },
) {
  const server = createServer((request, response) => {
    const { status, body, location } = answer(request);
    response.writeHead(status, {
      'content-type': typeof body === 'string' ? 'application/json' : 'application/zip',
      ...(location === undefined ? {} : { location }),
    });
    response.end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function fetchArtifacts(world: World, { stranger = false, pattern = 'junit-*' } = {}) {
  const seen: (string | undefined)[] = [];
  const host = await listen((request) => {
    seen.push(request.headers.authorization);
    const { archive } = world;
    const body = Buffer.isBuffer(archive) ? archive : archive.get(Number(request.url?.split('/').at(-1)));
    return { status: body === undefined ? 404 : 200, body: body ?? '' };
  });
  const api = await listen((request) => {
    const path = (request.url ?? '').replace(/^\/repos\/acme\/ferry/, '');
    if (world.status !== undefined) return { status: world.status, body: '{}' };
    if (path.startsWith('/actions/runs?')) return { status: 200, body: JSON.stringify({ workflow_runs: world.runs }) };
    const run = /^\/actions\/runs\/(\d+)\/artifacts/.exec(path)?.[1];
    if (run !== undefined)
      return { status: 200, body: JSON.stringify({ artifacts: world.artifacts[Number(run)] ?? [] }) };
    if (path.startsWith('/pulls/')) return { status: 200, body: JSON.stringify({ merge_commit_sha: MERGE }) };
    const commit = /^\/git\/commits\/(\w+)/.exec(path)?.[1];
    if (commit !== undefined)
      return { status: 200, body: JSON.stringify({ tree: { sha: world.trees?.[commit] ?? commit } }) };
    const id = /^\/actions\/artifacts\/(\d+)\//.exec(path)?.[1] ?? '';
    return { status: 302, body: '', location: `${host}/archive/${id}` };
  });
  const client = await createClient({ token: TOKEN, baseUrl: api, userAgent: 'matrix-guard/test', second: 1 });
  const question = { client, owner: 'acme', repo: 'ferry', head: HEAD, pullNumber: 7, pattern, stranger };
  const found = await findTestArtifacts(question);
  return { ...found, seen };
}

export const run = (id: number, rest: object = {}) => ({
  id,
  name: 'tests',
  event: 'push',
  head_sha: HEAD,
  head_repository: { full_name: 'acme/ferry' },
  ...rest,
});
export const artifact = (id: number, rest: object = {}) => ({
  id,
  name: `junit-${id}`,
  size_in_bytes: 1000,
  expired: false,
  ...rest,
});
