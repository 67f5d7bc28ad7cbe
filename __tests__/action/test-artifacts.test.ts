// Artifacts of the judged commit's runs, from a loopback GitHub and a loopback host of archives: which are read, what is refused, who sees the token.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';
import { listZip } from '../../src/action/list-zip.ts';
import { findTestArtifacts } from '../../src/action/test-artifacts.ts';
import { readReports } from '../../src/evidence/reports/read-reports.ts';
import { createClient } from '../../src/publish/client.ts';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const TOKEN = 'ghs_a-token-of-nobody';
const JUNIT = '<testsuite><testcase classname="tests.test_a" name="test_x"><failure/></testcase></testsuite>';

interface Packed {
  readonly name: string;
  readonly content: Buffer;
  readonly size: number;
}

/** A ZIP archive as GitHub serves them; what its list states may be a lie. */
function zip(files: Readonly<Record<string, string>>, lie: (one: Packed) => Packed = (one) => one): Buffer {
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

interface World {
  readonly runs: readonly Readonly<Record<string, unknown>>[];
  readonly artifacts: Readonly<Record<number, readonly Readonly<Record<string, unknown>>[]>>;
  readonly archive: Buffer;
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

async function fetchArtifacts(world: World, { stranger = false, pattern = 'junit-*' } = {}) {
  const seen: (string | undefined)[] = [];
  const host = await listen((request) => {
    seen.push(request.headers.authorization);
    return { status: 200, body: world.archive };
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
    return { status: 302, body: '', location: `${host}/archive` };
  });
  const client = await createClient({ token: TOKEN, baseUrl: api, userAgent: 'matrix-guard/test', second: 1 });
  const question = { client, owner: 'acme', repo: 'ferry', head: HEAD, pullNumber: 7, pattern, stranger };
  const found = await findTestArtifacts(question);
  return { ...found, seen };
}

const run = (id: number, rest: object = {}) => ({
  id,
  name: 'tests',
  event: 'push',
  head_sha: HEAD,
  head_repository: { full_name: 'acme/ferry' },
  ...rest,
});
const artifact = (id: number, rest: object = {}) => ({
  id,
  name: `junit-${id}`,
  size_in_bytes: 1000,
  expired: false,
  ...rest,
});
const ARCHIVE = zip({ 'reports/a.xml': JUNIT, 'notes.txt': 'no' });

it('reads the reports of the judged commit, and shows the token to nobody else', async () => {
  const { files, notes, seen } = await fetchArtifacts({
    runs: [run(1)],
    artifacts: { 1: [artifact(1), artifact(2, { name: 'coverage' }), artifact(3, { expired: true })] },
    archive: ARCHIVE,
  });
  expect(files.map(({ name, trusted }) => [name, trusted])).toEqual([['junit-1/reports/a.xml', true]]);
  expect(notes).toEqual([]);
  expect(seen).toEqual([undefined]);
  expect((await readReports(files)).reports[0]?.cases).toMatchObject([{ name: 'test_x', outcome: 'failed' }]);
});

it('takes nothing from runs of another commit', async () => {
  const { files, notes, seen } = await fetchArtifacts({
    runs: [run(1, { head_sha: OTHER })],
    artifacts: { 1: [artifact(1)] },
    archive: ARCHIVE,
  });
  expect(files).toEqual([]);
  expect(seen).toEqual([]);
  expect(notes).toEqual(['No artifact of this commit’s workflow runs matches junit-*.']);
});

it.each([
  ['a fork', { head_repository: { full_name: 'other/ferry' } }, false],
  ['a repository that is gone', { head_repository: null }, false],
  ['a stranger’s pull request', {}, true],
])('does not trust the artifacts of %s', async (_, rest, stranger) => {
  const world = { runs: [run(1, rest)], artifacts: { 1: [artifact(1)] }, archive: ARCHIVE };
  expect((await fetchArtifacts(world, { stranger })).files.map(({ trusted }) => trusted)).toEqual([false]);
});

describe('a run of a pull request tests a merge', () => {
  const world = { runs: [run(1, { event: 'pull_request' })], artifacts: { 1: [artifact(1)] }, archive: ARCHIVE };

  it('that counts where it has the same files', async () => {
    const { files, notes } = await fetchArtifacts({ ...world, trees: { [HEAD]: 'd', [MERGE]: 'd' } });
    expect(files).toHaveLength(1);
    expect(notes).toEqual([
      'Test artifacts of 1 workflow run come from the merge commit ccccccc, which has the same files as the judged commit.',
    ]);
  });

  it('and not where it has others', async () => {
    const { files, notes } = await fetchArtifacts(world);
    expect(files).toEqual([]);
    expect(notes[0]).toMatch(/were left out: the runs tested a merge with the base branch/);
  });
});

it('says which permission is missing', async () => {
  const { files, notes } = await fetchArtifacts({ runs: [], artifacts: {}, archive: ARCHIVE, status: 403 });
  expect(files).toEqual([]);
  expect(notes).toEqual([
    'Test artifacts were not read: GitHub answered 403; give the job `permissions: actions: read`.',
  ]);
});

it('refuses what is too large before it is fetched, and what is no archive', async () => {
  const large = await fetchArtifacts({
    runs: [run(1)],
    artifacts: { 1: [artifact(1, { size_in_bytes: 60 * 2 ** 20 })] },
    archive: ARCHIVE,
  });
  expect(large.seen).toEqual([]);
  expect(large.notes).toEqual([
    'The test artifact junit-1 was not read: all artifacts together have more than 50 MiB.',
  ]);
  const broken = await fetchArtifacts({
    runs: [run(1)],
    artifacts: { 1: [artifact(1)] },
    archive: Buffer.from('no archive at all, and long enough'),
  });
  expect(broken.notes).toEqual(['The test artifact junit-1 was not read: it is not a ZIP archive.']);
});

describe('an archive', () => {
  it.each([
    ['climbs out', '../a.xml'],
    ['is absolute', '/etc/a.xml'],
    ['is of a drive', 'C:\\a.xml'],
    ['has a line break', 'a\n.xml'],
    ['is a folder', 'a/'],
    ['has no end', `${'a'.repeat(600)}.xml`],
  ])('passes over a name that %s', (_, name) => {
    expect(listZip(zip({ [name]: JUNIT }))).toEqual([]);
  });

  it('is refused where a file is packed more tightly than any report', () => {
    expect(() => listZip(zip({ 'a.xml': ' '.repeat(5 * 2 ** 20) }))).toThrow('packed more tightly');
  });

  it('ends where a file is larger than is stated', async () => {
    const [entry] = listZip(zip({ 'a.xml': ' '.repeat(100_000) }, (one) => ({ ...one, size: 10 })));
    const { notes } = await readReports([{ name: 'a.xml', trusted: true, root: null, read: () => entry!.read() }]);
    expect(notes).toEqual(['The test report a.xml was not read to its end: it could not be unpacked or read.']);
  });

  it('is refused where its list is damaged', () => {
    const bytes = zip({ 'a.xml': JUNIT });
    for (let at = 0; at < bytes.length; at += 1) {
      const copy = Buffer.from(bytes);
      copy[at] = 255 - (copy[at] ?? 0);
      try {
        listZip(copy);
      } catch (error) {
        expect(error).toHaveProperty('message', expect.stringMatching(/^(?:it|its|one of) /));
      }
    }
  });
});
