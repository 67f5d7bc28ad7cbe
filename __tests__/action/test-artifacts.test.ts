// Artifacts of the judged commit's runs, from a loopback GitHub and a loopback host of archives: which are read, what is refused, who sees the token.
import { listZip } from '../../src/action/list-zip.ts';
import { readReports } from '../../src/evidence/reports/read-reports.ts';
import { artifact, fetchArtifacts, HEAD, MERGE, OTHER, run, zip } from '../helpers/artifact-host.ts';

const JUNIT = '<testsuite><testcase classname="tests.test_a" name="test_x"><failure/></testcase></testsuite>';
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
