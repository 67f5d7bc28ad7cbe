// What the repository says about Last Verified: what changed since, what did not exist yet, which rows were edited after it.
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { ReadDocumentAt } from '../../src/evidence/history/find-edited.ts';
import type { Verification } from '../../src/evidence/verification/verification.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import { documentOf, matrixOf } from '../helpers/evidence-cell.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { LET_THROW } from '../helpers/let-throw.ts';

const PAGE = 'docs/status.md';
const CODE = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);
const range = { line: 3, column: 1, endLine: 3, endColumn: 1 };
const commitField = (value: string) => ({ lastVerifiedCommit: { label: 'Last Verified Commit', value, range } });
const dateField = (value: string) => ({ lastVerifiedDate: { label: 'Last Verified Date', value, range } });
const rows = [
  ['done', '`src/a.rs`, `docs/status.md`', '`tests/`'],
  ['done', '`src/b.rs`', '`src/c.rs:5`'],
  ['done', '`src/*.rs`', '`make all`'],
  ['partial', '~~`src/a.rs`~~', '`src/late.rs`'],
] as const;
const text = (stamp: string, more = rows): string =>
  `# Matrix\n\nLast Verified Commit: ${stamp}\n\n${matrixOf(more).split('\n').slice(2).join('\n')}`;

let git: GitRepository;
let first: string;
beforeEach(() => {
  git = new GitRepository({
    'src/a.rs': 'a\n',
    'src/b.rs': 'b\n',
    'src/c.rs': CODE.join(''),
    'tests/t.rs': 't\n',
    Makefile: 'all:\n\techo\n',
    [PAGE]: text('TBD'),
  });
  first = git.commit({ date: '2026-01-01T12:00:00Z' });
});
afterEach(() => git.dispose());

async function verify({
  base = null,
  metadata,
  readDocumentAt = null,
}: {
  readonly base?: string | null;
  readonly metadata: Partial<GuardedDocument['metadata']>;
  readonly readDocumentAt?: ReadDocumentAt | null;
}): Promise<{ verification: Verification; notes: readonly string[] }> {
  const repository = await openGitRepository({ directory: git.path, base, head: 'HEAD' });
  try {
    const content = (await repository.head.read([PAGE])).get(PAGE);
    const document = await documentOf(
      PAGE,
      content?.kind === 'content' ? Buffer.from(content.bytes).toString() : '',
      metadata,
    );
    const { head, notes } = await resolveEvidence({
      repository,
      head: [document],
      base: [],
      renamedFrom: new Map(),
      readDocumentAt,
      surprises: LET_THROW,
    });
    return { verification: head[0]!.verification, notes };
  } finally {
    await repository.close();
  }
}

it('nothing is claimed where nothing is written', async () => {
  expect((await verify({ metadata: {} })).verification).toEqual({
    claims: [],
    editedSinceStamp: { kind: 'known', rows: [] },
  });
});

it('names what changed since the commit, and what this change adds', async () => {
  git.write({ 'src/b.rs': 'b2\n' });
  const base = git.commit();
  git.write({ 'src/a.rs': 'a2\n', Makefile: 'all:\n\techo 2\n', [PAGE]: text(first) });
  git.commit();
  const {
    verification: { claims },
  } = await verify({ base, metadata: commitField(first.slice(0, 8)) });
  expect(claims).toMatchObject([
    {
      row: null,
      lookup: { kind: 'commit', id: first, commitsSince: 2 },
      changedSince: ['src/a.rs', 'src/b.rs'],
      changedHere: ['src/a.rs'],
      staleRows: [0, 1, 2],
      changedByRow: [
        { row: 0, targets: ['src/a.rs'] },
        { row: 1, targets: ['src/b.rs'] },
        { row: 2, targets: ['src/a.rs', 'src/b.rs'] },
      ],
      staleRowsHere: [0, 2],
      postdating: [],
    },
  ]);
});

it('looks at the anchored lines of an anchored reference, not at its whole file', async () => {
  git.write({ 'src/c.rs': `new\n${CODE.join('')}` });
  git.commit();
  const moved = (await verify({ metadata: commitField(first) })).verification.claims[0]!;
  expect(moved.staleRows).toEqual([2]);
  git.write({ 'src/c.rs': CODE.join('').replace('line 5\n', 'line five\n') });
  git.commit();
  expect((await verify({ metadata: commitField(first) })).verification.claims[0]!.staleRows).toEqual([1, 2]);
});

it('takes line 1 for the whole file, as people mean it', async () => {
  git.write({ [PAGE]: text('TBD', [['done', '`src/b.rs`', '`src/c.rs:1`']] as never) });
  const since = git.commit({ date: '2026-01-02T12:00:00Z' });
  git.write({ 'src/c.rs': CODE.join('').replace('line 20\n', 'line twenty\n') });
  git.commit();
  expect((await verify({ metadata: commitField(since) })).verification.claims[0]!.changedSince).toEqual(['src/c.rs']);
});

it('names evidence that did not exist yet, and not what was only moved', async () => {
  // What the commit adds that writes the stamp was looked at for it.
  git.write({ [PAGE]: text(first, [['done', '`src/moved.rs`', '`src/late.rs`'], ...rows.slice(1)] as never) });
  git.commit();
  git.rename('src/a.rs', 'src/moved.rs').write({ 'src/late.rs': 'late\n' });
  git.commit();
  const [claim] = (await verify({ metadata: commitField(first) })).verification.claims;
  expect(claim!.postdating).toEqual([{ target: 'src/late.rs', rows: [0, 2, 3], here: false }]);
  expect(claim!.changedSince).toEqual([]);
});

/** Code that is stamped at `first` and later moved, as cited at its new place. */
describe('evidence that was renamed since the stamp', () => {
  const ferry = (name: string): string => Array.from({ length: 20 }, (_, line) => `${name} ${line}\n`).join('');
  const cite = (...cited: readonly string[]): void => {
    const lines = cited.map((path) => ['done', `\`${path}\``, '`src/b.rs`']);
    // What the commit moves that writes the stamp was looked at for it.
    git.write({ [PAGE]: text(first, lines as never) });
    git.commit();
  };
  beforeEach(() => {
    git.write({
      'apps/dock/api/index.ts': ferry('index'),
      'apps/dock/api/quay.ts': ferry('quay'),
      'apps/dock/crane.ts': ferry('crane'),
      'apps/dock/empty.ts': '',
    });
    first = git.commit();
  });

  const claimOf = async (base: string | null = null): Promise<{ late: string[]; changed: readonly string[] }> => {
    const [claim] = (await verify({ base, metadata: commitField(first) })).verification.claims;
    return { late: claim!.postdating.map(({ target }) => target), changed: claim!.changedSince };
  };

  it.each(['the change', 'history'])('a folder that moved whole by %s was there, and did not change', async (by) => {
    cite('dock/', 'dock/api/');
    git.rename('apps/dock', 'dock');
    const base = by === 'history' ? null : first;
    git.commit();
    expect(await claimOf(base)).toEqual({ late: [], changed: [] });
  });

  it('a folder that moved and was edited since was there, and changed', async () => {
    cite('dock/');
    git.rename('apps/dock', 'dock');
    git.commit();
    git.write({ 'dock/api/quay.ts': 'other\n', 'dock/api/new.ts': 'new\n' });
    git.commit();
    expect(await claimOf()).toEqual({ late: [], changed: ['dock'] });
  });

  it('a file of a common name that was edited is found in the folder that moved', async () => {
    cite('dock/api/index.ts', 'docks/index.ts');
    git.rename('apps/dock', 'dock').write({ 'dock/api/index.ts': 'all new\n', 'docks/index.ts': 'another\n' });
    git.commit();
    expect(await claimOf()).toEqual({ late: ['docks/index.ts'], changed: ['dock/api/index.ts'] });
  });

  it('a file that this change renames and edits was there', async () => {
    cite('harbor.ts');
    git.rename('apps/dock/api/index.ts', 'harbor.ts').write({ 'harbor.ts': `${ferry('index')}more\n` });
    git.commit();
    expect(await claimOf(first)).toEqual({ late: [], changed: ['harbor.ts'] });
  });

  it('nothing is said of a folder that took in a part of another', async () => {
    cite('cranes/');
    git.rename('apps/dock/crane.ts', 'cranes/crane.ts').write({ 'cranes/new.ts': 'new\n' });
    git.commit();
    expect(await claimOf()).toEqual({ late: [], changed: [] });
  });

  it.each([
    ['whose files are all new', { 'cranes/new.ts': 'new\n' }],
    ['that shares only a common name with what was moved', { 'cranes/index.ts': 'new\n' }],
    ['that shares only an empty file', { 'cranes/empty2.ts': '' }],
    ['whose files are copies of what is still there', { 'cranes/b.rs': 'b\n' }],
  ])('a folder %s did not exist', async (_, files) => {
    cite('cranes/');
    git.rename('apps/dock/api', 'quays').remove('apps/dock/empty.ts').write(files);
    git.commit();
    expect(await claimOf()).toEqual({ late: ['cranes'], changed: [] });
  });
});

it('takes the last commit on or before a date where no commit is named', async () => {
  git.write({ 'src/b.rs': 'b2\n' });
  git.commit({ date: '2026-02-01T12:00:00Z' });
  for (const day of ['2026-01-15', 'January 15, 2026'])
    expect((await verify({ metadata: dateField(day) })).verification.claims[0]).toMatchObject({
      lookup: { id: first },
      changedSince: ['src/b.rs'],
    });
});

it.each([
  ['TBD', null],
  ['not-a-commit', null],
  ['0123456789ab', { kind: 'unknown' }],
])('says nothing of evidence for the commit %s', async (value, lookup) => {
  git.write({ 'src/b.rs': 'b2\n' });
  git.commit();
  expect((await verify({ metadata: commitField(value) })).verification.claims[0]).toMatchObject({
    lookup,
    changedSince: [],
    postdating: [],
  });
});

it('says in a note that a shallow clone cannot tell', async () => {
  const source = git.path;
  git.write({ 'src/b.rs': 'b2\n' });
  git.commit();
  git.git('clone', '--quiet', '--depth', '1', `file://${source}`, `${source}/shallow`);
  const repository = await openGitRepository({ directory: `${source}/shallow`, base: null, head: 'HEAD' });
  const { head, notes } = await resolveEvidence({
    repository,
    head: [await documentOf(PAGE, text(first), commitField(first))],
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
  await repository.close();
  expect(head[0]!.verification.claims[0]!.lookup!.kind).toBe('unverifiable');
  expect(notes.join('\n')).toContain('shallow');
});

it('finds the rows added or raised after the stamp was written, and not those whose evidence alone was edited', async () => {
  git.write({ [PAGE]: text(first) });
  git.commit();
  git.write({
    [PAGE]: text(first, [
      ...rows.slice(0, 2),
      ['done', '`src/*.rs`', '`make none`'],
      ...rows.slice(3),
      ['done', '`src/b.rs`', '`src/c.rs`'],
    ] as never),
  });
  git.commit();
  git.write({ 'unrelated.txt': 'x\n' });
  git.commit();
  const readDocumentAt = async (commit: string, path: string): Promise<GuardedDocument> =>
    await documentOf(path, `${git.git('show', `${commit}:${path}`)}\n`);
  expect((await verify({ metadata: commitField(first), readDocumentAt })).verification.editedSinceStamp).toEqual({
    kind: 'known',
    rows: [4],
  });
  expect((await verify({ metadata: commitField(first) })).verification.editedSinceStamp.kind).toBe('unverifiable');
});
