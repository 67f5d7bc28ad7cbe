// Anchored references through a change, through a rename, and through history where there is no base.
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { LineState } from '../../src/evidence/citation.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { documentOf, matrixOf } from '../helpers/evidence-cell.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { PAGE, resolvePage } from '../helpers/resolve-page.ts';
import { LET_THROW } from '../helpers/let-throw.ts';

const CODE = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);
const FILES = { 'src/a.rs': CODE.join('') };
const page = matrixOf([
  ['done', '`src/a.rs:10`, `src/a.rs:12-14`, `:20`, `src/a.rs#L25-L26`, `src/a.rs:99`', '[a](../src/a.rs#L10)'],
]);
const edited = (edit: (lines: string[]) => void): string => {
  const lines = [...CODE];
  edit(lines);
  return lines.join('');
};
const say = (state: LineState | null): string =>
  state === null
    ? 'null'
    : state.kind === 'moved'
      ? `moved ${state.lines.map(({ start, end }) => `${start}-${end}`).join(',')}`
      : state.kind;

it('lines are followed from base to head', async () => {
  const { head } = await resolvePage({
    files: FILES,
    page,
    change: (git) =>
      git.write({
        'src/a.rs': edited((lines) => {
          lines.splice(25, 1);
          lines[12] = 'edited\n';
          lines.splice(0, 0, 'new\n', 'new\n');
        }),
      }),
  });
  expect(head.map(({ lineState }) => say(lineState))).toEqual([
    'moved 12-12',
    'changed',
    'moved 22-22',
    'changed',
    'out-of-range',
    'moved 12-12',
  ]);
});

it('lines are the same where the file only changes its line endings, and are followed where it changes more', async () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const only = await resolvePage({
    files: FILES,
    page,
    change: (git) => git.write({ 'src/a.rs': crlf(CODE.join('')) }),
  });
  expect(only.head.map(({ lineState }) => say(lineState))).toEqual([
    'same',
    'same',
    'same',
    'same',
    'out-of-range',
    'same',
  ]);
  const more = await resolvePage({
    files: FILES,
    page,
    change: (git) => git.write({ 'src/a.rs': crlf(edited((lines) => lines.unshift('new\n'))) }),
  });
  expect(more.head.map(({ lineState }) => say(lineState))).toEqual([
    'moved 11-11',
    'moved 13-15',
    'moved 21-21',
    'moved 26-27',
    'out-of-range',
    'moved 11-11',
  ]);
});

it('lines are followed through a rename', async () => {
  const { head } = await resolvePage({
    files: FILES,
    page,
    change: (git) =>
      git.rename('src/a.rs', 'src/b.rs').write({ 'src/b.rs': edited((lines) => lines.unshift('new\n')) }),
  });
  expect(head[0]).toMatchObject({
    renamedTo: 'src/b.rs',
    lineState: { kind: 'moved', lines: [{ start: 11, end: 11 }] },
  });
});

it('an anchor that the change itself writes speaks of the new lines', async () => {
  const { head } = await resolvePage({
    files: FILES,
    page: matrixOf([['done', '`src/a.rs:10`', '`src/a.rs:20`']]),
    pageAtHead: matrixOf([['done', '`src/a.rs:11`', '`src/a.rs:20`']]),
    change: (git) => git.write({ 'src/a.rs': edited((lines) => lines.unshift('new\n')) }),
  });
  expect(head.map(({ lineState }) => say(lineState))).toEqual(['same', 'moved 21-21']);
});

describe('without a base', () => {
  it.each([
    ['the verified commit', true],
    ['the commit that wrote the anchor', false],
  ])('lines are followed from %s', async (_, stamped) => {
    const git = new GitRepository(FILES);
    try {
      git.write({ [PAGE]: page });
      const first = git.commit();
      git.write({ 'src/a.rs': edited((lines) => lines.unshift('new\n')) });
      git.commit();
      git.write({ [PAGE]: page.replace('# Matrix', '# A matrix') });
      git.commit();
      const repository = await openGitRepository({ directory: git.path, base: null, head: 'HEAD' });
      const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
      const document = await documentOf(
        PAGE,
        page.replace('# Matrix', '# A matrix'),
        stamped ? { lastVerifiedCommit: { label: 'Last Verified Commit', value: first, range } } : {},
      );
      const { head } = await resolveEvidence({
        repository,
        head: [document],
        base: [],
        renamedFrom: new Map(),
        readDocumentAt: null,
        surprises: LET_THROW,
      });
      await repository.close();
      expect(
        head[0]!.evidence
          .flat()
          .map(({ lineState }) => say(lineState))
          .slice(0, 2),
      ).toEqual(['moved 11-11', 'moved 13-15']);
    } finally {
      git.dispose();
    }
  });
});
