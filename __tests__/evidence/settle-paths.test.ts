// Of which missing paths history is asked, in which order, and what its answers change.
import { settlePaths } from '../../src/evidence/history/settle-paths.ts';
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { PathFate } from '../../src/repository/path-fates.ts';
import type { History, Repository } from '../../src/repository/repository.ts';
import { documentOf, matrixOf } from '../helpers/evidence-cell.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { memoryRepository, memorySnapshot, type MemoryOptions } from '../helpers/memory-repository.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const DELETED: PathFate = { kind: 'deleted', commit: COMMIT, date: '2025-11-01', added: [] };
const renamed = (to: string): PathFate => ({ kind: 'renamed', to, commit: COMMIT, date: '2025-11-01' });

type Rows = Parameters<typeof matrixOf>[0];

interface Asked {
  /** The rows of each page, by its path. */
  readonly pages: Readonly<Record<string, Rows>>;
  readonly pagesAtBase?: Readonly<Record<string, Rows>>;
  readonly declared?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly filesAtBase?: Readonly<Record<string, string>>;
  readonly history?: History<ReadonlyMap<string, PathFate>>;
  readonly options?: MemoryOptions;
}

async function settle({
  pages,
  pagesAtBase,
  declared = [],
  files = {},
  filesAtBase = files,
  history = { kind: 'known', value: new Map() },
  options = {},
}: Asked) {
  const textsOf = (all: Readonly<Record<string, Rows>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(all).map(([path, rows]) => [path, matrixOf(rows)]));
  const guide = { 'docs/guide.md': 'guide\n' };
  const [head, base] = [
    { ...guide, ...files, ...textsOf(pages) },
    { ...guide, ...filesAtBase, ...textsOf(pagesAtBase ?? pages) },
  ];
  const asked: string[][] = [];
  const repository: Repository = {
    ...memoryRepository(
      memorySnapshot('1'.repeat(40), head, options),
      pagesAtBase === undefined ? null : memorySnapshot('2'.repeat(40), base),
    ),
    pathHistory(paths) {
      asked.push([...paths]);
      return Promise.resolve(history);
    },
  };
  const documentsOf = async (all: Readonly<Record<string, Rows>>) =>
    await Promise.all(Object.entries(textsOf(all)).map(([path, text]) => documentOf(path, text)));
  const evidence = await resolveEvidence({
    repository,
    head: await documentsOf(pages),
    base: pagesAtBase === undefined ? [] : await documentsOf(pagesAtBase),
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
  const settled = await settlePaths({
    repository,
    head: evidence.head,
    base: evidence.base,
    declared: new Set(declared),
  });
  const states = (documents: typeof settled.head): readonly string[] =>
    documents.flatMap((document) =>
      document.evidence
        .flat()
        .flatMap(({ reference, resolution: { state, candidate, moved }, fate }) =>
          reference.path === 'docs/guide.md'
            ? []
            : [
                [
                  reference.text,
                  state,
                  ...(fate === undefined ? [] : [fate.kind]),
                  ...(candidate === null ? [] : [candidate]),
                  ...(moved === true ? ['moved'] : []),
                ].join(' '),
              ],
        ),
    );
  return { asked, head: states(settled.head), base: states(settled.base), notes: settled.notes };
}

const PAGE = 'docs/status.md';

describe('history is asked', () => {
  it('of declared pages first, then of what done rows rest on, then of what is surely a path, in the order of the pages', async () => {
    const rows = (name: string): Rows => [
      ['partial', `\`lib/${name}-word\``],
      ['partial', `\`src/${name}-partly.ts\``],
      ['done', `\`lib/${name}-done-word\``],
      ['done', `\`src/${name}-done.ts\``],
    ];
    const { asked } = await settle({
      pages: { 'docs/a.md': rows('a'), 'docs/b.md': rows('b') },
      declared: ['docs/b.md'],
    });
    expect(asked).toEqual([
      [
        'src/b-done.ts',
        'src/b-partly.ts',
        'lib/b-word',
        'lib/b-done-word',
        'src/a-done.ts',
        'src/a-partly.ts',
        'lib/a-word',
        'lib/a-done-word',
      ],
    ]);
  });

  it('of what the change claims before what base claimed already, on each kind of page', async () => {
    const { asked } = await settle({
      pages: {
        'docs/a.md': [
          ['done', '`src/old.ts`'],
          ['done', '`src/raised.ts`'],
          ['partial', '`src/lowered.ts`'],
        ],
        'docs/b.md': [['partial', '`src/new.ts`']],
      },
      pagesAtBase: {
        'docs/a.md': [
          ['done', '`src/old.ts`'],
          ['not started', '`src/raised.ts`'],
          ['done', '`src/lowered.ts`'],
        ],
      },
      declared: ['docs/a.md'],
    });
    expect(asked).toEqual([['src/raised.ts', 'src/old.ts', 'src/lowered.ts', 'src/new.ts']]);
  });

  it('of what base alone cites last, though its page is declared', async () => {
    const { asked } = await settle({
      pages: { [PAGE]: [['partial', '`lib/head-word`']] },
      pagesAtBase: { [PAGE]: [['done', '`src/base.ts`']] },
      declared: [PAGE],
    });
    expect(asked).toEqual([['lib/head-word', 'src/base.ts']]);
  });

  it('once of each path, at the best of its places', async () => {
    const { asked } = await settle({
      pages: {
        'docs/a.md': [
          ['partial', '`src/late.ts` `src/both.ts`'],
          ['done', '`src/early.ts`'],
        ],
        'docs/b.md': [['done', '`src/both.ts`']],
      },
      pagesAtBase: { 'docs/a.md': [['blocked', '`src/both.ts`']] },
    });
    expect(asked).toEqual([['src/both.ts', 'src/early.ts', 'src/late.ts']]);
  });

  it('of lines, of names in their file and of what is still to come', async () => {
    const { asked } = await settle({
      pages: {
        [PAGE]: [
          ['done', '`src/lines.ts:3`'],
          ['done', '`src/named.ts::heat_up`'],
          ['not started', '`src/planned.ts`'],
          ['done', 'the guard rejects `src/spoken.ts`'],
        ],
      },
    });
    expect(asked).toEqual([['src/lines.ts', 'src/named.ts', 'src/planned.ts', 'src/spoken.ts']]);
  });

  it('of nothing that is there, gone by the page’s own words, no path, a name, a command or taken away by the change', async () => {
    const rows: Rows = [
      ['done', '`src/here.ts`'],
      ['done', '`src/gone.ts` (removed)'],
      ['done', 'https://example.com/a.ts and #12'],
      ['done', '`heat_up` and `npm run fire` and `src/**/*.rs`'],
      ['done', '`src/here.ts::heat_up`'],
      ['done', '`src/taken.ts`'],
    ];
    const files = { 'src/here.ts': 'here\n', 'package.json': '{}' };
    const { asked } = await settle({
      pages: { [PAGE]: rows },
      pagesAtBase: { [PAGE]: rows },
      files,
      filesAtBase: { ...files, 'src/taken.ts': 'taken\n' },
    });
    expect(asked).toEqual([]);
  });

  it('of what git ignores only where it is surely a path', async () => {
    const files = { '.gitignore': 'build/\n' };
    const { asked } = await settle({
      pages: { [PAGE]: [['done', '`build/word` `lib/word` `src/a.ts`']] },
      files,
    });
    expect(asked).toEqual([['src/a.ts', 'lib/word']]);
  });

  it('of nothing where the files of head were not all listed', async () => {
    const { asked, head } = await settle({
      pages: { [PAGE]: [['not started', '`src/a.ts`']] },
      options: { truncated: true },
      history: { kind: 'known', value: new Map([['src/a.ts', DELETED]]) },
    });
    expect(asked).toEqual([]);
    expect(head).toEqual(['src/a.ts unverifiable']);
    const changed = await settle({
      pages: { [PAGE]: [['done', '`src/a.ts`']] },
      pagesAtBase: { [PAGE]: [['done', '`src/b.ts`']] },
      options: { truncated: true },
    });
    expect(changed.asked).toEqual([]);
    expect(changed.base).toEqual(['src/b.ts missing']);
  });
});

describe('what history says', () => {
  const fates = (all: Readonly<Record<string, PathFate>>): History<ReadonlyMap<string, PathFate>> => ({
    kind: 'known',
    value: new Map(Object.entries(all)),
  });

  it('makes a word that was a file once a missing path, and leaves any other word', async () => {
    const { head, notes } = await settle({
      pages: { [PAGE]: [['done', '`lib/was` `lib/never` `src/never.ts`']] },
      history: fates({ 'lib/was': DELETED, 'lib/never': { kind: 'never' }, 'src/never.ts': { kind: 'never' } }),
    });
    expect(head).toEqual(['lib/was missing deleted', 'lib/never unverifiable', 'src/never.ts missing never']);
    expect(notes).toEqual([]);
  });

  it('points to where a file went, if it is there still', async () => {
    const { head } = await settle({
      pages: { [PAGE]: [['done', '`src/one.ts` `src/two.ts`']] },
      files: { 'lib/first.ts': '1\n' },
      history: fates({ 'src/one.ts': renamed('lib/first.ts'), 'src/two.ts': renamed('lib/second.ts') }),
    });
    expect(head).toEqual(['src/one.ts missing renamed lib/first.ts moved', 'src/two.ts missing renamed']);
  });

  it('is not needed of what only base lacked', async () => {
    const rows: Rows = [['done', '`src/new.ts`']];
    const { asked, base } = await settle({
      pages: { [PAGE]: rows },
      pagesAtBase: { [PAGE]: rows },
      files: { 'src/new.ts': 'new\n' },
      filesAtBase: {},
    });
    expect(asked).toEqual([]);
    expect(base).toEqual(['src/new.ts missing restored']);
  });

  it.each([
    [['`src/a.ts`'], '1 more missing path does not count, because the history of only a few paths is looked up.'],
    [
      ['`src/a.ts`', '`src/b.ts`'],
      '2 more missing paths do not count, because the history of only a few paths is looked up.',
    ],
  ])('is not known of %j', async (cells, note) => {
    const { notes } = await settle({
      pages: { [PAGE]: [['done', `\`src/known.ts\` \`lib/word\` ${cells.join(' ')}`]] },
      history: fates({ 'src/known.ts': DELETED }),
    });
    expect(notes).toEqual([note]);
  });

  it.each([
    ['`src/a.ts`', '1 missing path does not count, because the history cannot be read: a shallow clone.'],
    ['`src/a.ts` `src/b.ts`', '2 missing paths do not count, because the history cannot be read: a shallow clone.'],
  ])('cannot be had of %s', async (cell, note) => {
    const { head, notes } = await settle({
      pages: { [PAGE]: [['done', `\`lib/word\` ${cell}`]] },
      history: { kind: 'unverifiable', reason: 'a shallow clone' },
    });
    expect(head).toContain('src/a.ts missing');
    expect(notes).toEqual([note]);
  });
});
