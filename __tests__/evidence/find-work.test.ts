// Work that a page does not know of: which commits name a row, what of them is code, and what the change itself is called.
import { parseConfiguration } from '../../src/config/load.ts';
import { findWork, type NamedChange } from '../../src/evidence/work/find-work.ts';
import type { CommitInfo, Repository } from '../../src/repository/repository.ts';
import { readDocuments } from '../../src/rows/set/read-documents.ts';
import { openCase } from '../approved/case-repository.ts';
import { commitsOf, idOf, type Step } from '../helpers/commits-of.ts';
import { LET_THROW } from '../helpers/let-throw.ts';

const PAGE = 'docs/ferry-status.md';

const pageOf = (...rows: readonly string[]): string =>
  `# Ferry status\n\n| ID | Item | Status | Evidence | Notes |\n|---|---|---|---|---|\n${rows.map((row) => `${row}\n`).join('')}`;
const DOCK = '| F-1 | Dock | not started | - | - |';
const HULL: Step = { subject: 'Build a hull', files: { [PAGE]: pageOf(DOCK), 'src/hull.ts': '1' } };

interface Asked {
  readonly steps: readonly Step[];
  /** How many of the commits are before the change; 0 without a base. */
  readonly before?: number;
  readonly named?: NamedChange | null;
  readonly configuration?: string;
  readonly change?: (repository: Repository) => Partial<Repository>;
}

async function workOf({ steps, before = 1, named = null, configuration = '', change = () => ({}) }: Asked) {
  const base = before === 0 ? null : before - 1;
  const known = openCase({ commits: commitsOf(steps), base, configuration: null, reports: new Map() });
  const repository = { ...known, ...change(known) };
  const { settings } = await parseConfiguration({ path: 'c.yml', text: configuration });
  const read = await readDocuments({ repository, settings: settings!, surprises: LET_THROW });
  const { work, notes } = await findWork({
    ...read,
    repository,
    documents: read.head.documents,
    base: read.base.documents,
    change: named,
    surprises: LET_THROW,
  });
  const found = [...work].flatMap(([path, rows]) =>
    [...rows].map(([index, { named: by, commits, files }]) => {
      const row = read.head.documents.find((document) => document.path === path)!.rows[index]!;
      return [row.key, by, ...commits.map(({ subject }) => subject), ...files];
    }),
  );
  return { found, notes };
}

const edit = (subject: string, path = 'src/dock.ts'): Step => ({ subject, files: { [path]: subject } });

describe('work is found', () => {
  it('by the commits of the change, newest first, and by their files of code', async () => {
    const steps = [HULL, edit('F-1 a pier'), edit('Paint it', 'src/paint.ts'), edit('F-1 a quay', 'src/quay.ts')];
    expect((await workOf({ steps })).found).toEqual([
      ['F-1', 'commits', 'F-1 a quay', 'F-1 a pier', 'src/dock.ts', 'src/quay.ts'],
    ]);
  });

  it('not by what they change besides code, the page among it', async () => {
    const steps = [HULL, edit('F-1 words', 'docs/words.md'), edit('F-1 a picture', 'docs/pier.png')];
    expect((await workOf({ steps })).found).toEqual([]);
  });

  it('of the newest 20 commits that name the row', async () => {
    const steps = [HULL, ...Array.from({ length: 25 }, (_, at) => edit(`F-1 part ${at}`, `src/part-${at}.ts`))];
    const [found] = (await workOf({ steps })).found;
    expect(found?.slice(2, 22)).toEqual(Array.from({ length: 20 }, (_, at) => `F-1 part ${24 - at}`));
    expect(found).toHaveLength(2 + 20 + 20);
  });

  it.each([
    ['its title', { title: 'F-1: land the dock', branch: null }, 'title'],
    ['its branch', { title: null, branch: 'ann/f-1-dock' }, 'branch'],
    ['its branch, where the title does not', { title: 'Land the dock', branch: 'f-1' }, 'branch'],
    ['its title first', { title: 'F-1', branch: 'f-1' }, 'title'],
  ])('by what the change is called, by %s', async (_, named, by) => {
    const steps = [HULL, edit('Land the dock'), edit('Words', 'docs/words.md')];
    expect((await workOf({ steps, named })).found).toEqual([['F-1', by, 'src/dock.ts']]);
  });

  it('by what a change deletes', async () => {
    const steps: readonly Step[] = [HULL, { subject: 'Take the hull away', files: { 'src/hull.ts': null } }];
    expect((await workOf({ steps, named: { title: 'F-1', branch: null } })).found).toEqual([
      ['F-1', 'title', 'src/hull.ts'],
    ]);
  });

  it.each<[string, NamedChange | null]>([
    ['nobody says what the change is called', null],
    ['it has no name', { title: null, branch: null }],
    ['it is called otherwise', { title: 'F-10', branch: 'f-2' }],
  ])('not where %s', async (_, named) => {
    expect((await workOf({ steps: [HULL, edit('Land the dock')], named })).found).toEqual([]);
  });

  it('not by a name of the change, where it edits no code or has no base', async () => {
    const named = { title: 'F-1', branch: 'f-1' };
    expect((await workOf({ steps: [HULL, edit('Words', 'docs/words.md')], named })).found).toEqual([]);
    expect((await workOf({ steps: [HULL, edit('Land the dock')], before: 0, named })).found).toEqual([]);
  });

  it('by commits rather than by the name of the change', async () => {
    const steps = [HULL, edit('F-1 a pier')];
    expect((await workOf({ steps, named: { title: 'F-1', branch: 'f-1' } })).found).toEqual([
      ['F-1', 'commits', 'F-1 a pier', 'src/dock.ts'],
    ]);
  });
});

describe('a row is looked for', () => {
  it.each([
    ['not started, with evidence', '| F-1 | Dock | not started | `src/hull.ts` | - |', true],
    ['done, without evidence', '| F-1 | Dock | done | - | - |', true],
    ['in progress, without evidence', '| F-1 | Dock | partial | TBD | - |', true],
    ['done, with evidence', '| F-1 | Dock | done | `src/hull.ts` | - |', false],
    ['in progress, with words', '| F-1 | Dock | partial | the hull | - |', false],
    ['not applicable', '| F-1 | Dock | n/a | - | - |', false],
    ['without a key that is surely one', '| P1 | Dock | not started | - | - |', false],
  ])('that is %s', async (_, row, expected) => {
    const steps = [
      { ...HULL, files: { ...HULL.files, [PAGE]: pageOf(row) } },
      edit('F-1 P1: a pier'),
      edit('P1 a quay'),
    ];
    expect((await workOf({ steps })).found.length > 0).toBe(expected);
  });

  it('that is done in a table without evidence never', async () => {
    const page =
      '# Ferry status\n\n| ID | Item | Status |\n|---|---|---|\n| F-1 | Dock | done |\n| F-2 | Pier | todo |\n';
    const steps = [{ ...HULL, files: { ...HULL.files, [PAGE]: page } }, edit('F-1 and F-2')];
    expect((await workOf({ steps })).found.map(([key]) => key)).toEqual(['F-2']);
  });

  it('unless this change edits its status, evidence or note', async () => {
    const change = (row: string): Asked => ({
      steps: [HULL, { subject: 'F-1 a pier', files: { 'src/dock.ts': '1', [PAGE]: pageOf(row) } }],
    });
    expect((await workOf(change('| F-1 | Dock | TODO | - | - |'))).found).toEqual([]);
    expect((await workOf(change('| F-1 | Dock | not started | TBD | - |'))).found).toEqual([]);
    expect((await workOf(change('| F-1 | Dock | not started | - | soon |'))).found).toEqual([]);
    expect((await workOf(change('| F-1 | A dock | not started | - | - |'))).found).toHaveLength(1);
    expect((await workOf(change(`${DOCK}\n| F-2 | Pier | not started | - | - |`))).found).toHaveLength(1);
  });

  it('by a configured pattern, whatever its key is', async () => {
    const page = pageOf('| 7 | Dock | not started | - | - |', '| kiln | Kiln | not started | - | - |');
    const steps = [{ ...HULL, files: { ...HULL.files, [PAGE]: page } }, edit('lot 7: a pier'), edit('the lot kiln')];
    const configuration = 'workPatterns: ["lot {key}"]\n';
    expect((await workOf({ steps, configuration })).found.map(([key, , subject]) => [key, subject])).toEqual([
      ['7', 'lot 7: a pier'],
      ['kiln', 'the lot kiln'],
    ]);
    expect((await workOf({ steps })).found).toEqual([]);
  });

  it('not where the rule is off', async () => {
    const configuration = 'rules: { work-unrecorded: off }\n';
    expect((await workOf({ steps: [HULL, edit('F-1 a pier')], configuration })).found).toEqual([]);
  });
});

describe('without a base', () => {
  it('commits count since the row was last edited', async () => {
    const page = pageOf('| F-1 | Dock | not started | - | - |');
    const steps: readonly Step[] = [
      edit('Begin', 'src/hull.ts'),
      { subject: 'A page', files: { [PAGE]: pageOf('| F-1 | Dock | done | - | - |') } },
      edit('F-1 before the edit'),
      { subject: 'F-1 the edit', files: { [PAGE]: page, 'src/edit.ts': '1' } },
      edit('F-1 after it', 'src/after.ts'),
    ];
    expect((await workOf({ steps, before: 0 })).found).toEqual([['F-1', 'commits', 'F-1 after it', 'src/after.ts']]);
  });
});

describe('a commit that was taken back', () => {
  const infos = (subjects: readonly (readonly [subject: string, parents?: number])[]): readonly CommitInfo[] =>
    subjects.map(([subject, parents = 1]) => ({
      id: idOf(subject),
      subject,
      parents: Array.from({ length: parents }, (_, at) => String(at).repeat(40)),
    }));

  /** Newest first. */
  const subjectsOf = async (...subjects: readonly (readonly [subject: string, parents?: number])[]) => {
    const { found } = await workOf({
      steps: [HULL, edit('Land the dock')],
      change: () => ({
        commits: () => Promise.resolve({ kind: 'known', value: infos(subjects) }),
        filesOf: () => Promise.resolve({ kind: 'known', value: ['src/dock.ts'] }),
      }),
    });
    return (found[0] ?? []).slice(2, -1);
  };

  it('is no work, nor is the one that takes it back', async () => {
    expect(await subjectsOf(['Revert "F-1 a pier"'], ['F-1 a quay'], ['F-1 a pier'])).toEqual(['F-1 a quay']);
    expect(await subjectsOf(['revert: "F-1 a pier"'], ['F-1 a pier'])).toEqual([]);
    expect(await subjectsOf(['revert "F-1 a pier"'], ['F-1 a pier'])).toEqual([]);
  });

  it('is work again where that was taken back too, or where it was made once more', async () => {
    const once = 'Revert "F-1 a pier"';
    expect(await subjectsOf([`Revert "${once}"`], [once], ['F-1 a pier'])).toEqual(['F-1 a pier']);
    expect(await subjectsOf(['F-1 a pier'], [once], ['F-1 a pier'])).toEqual(['F-1 a pier']);
    expect(await subjectsOf([once], ['F-1 a pier'], ['F-1 a pier'])).toEqual(['F-1 a pier']);
    expect(await subjectsOf([once], [once], ['F-1 a pier'], ['F-1 a pier'], ['F-1 a pier'])).toEqual(['F-1 a pier']);
  });

  it('is not one that only speaks of taking back', async () => {
    expect(await subjectsOf(['F-1 Revert "F-1 a pier"'], ['F-1 a pier'])).toEqual([
      'F-1 Revert "F-1 a pier"',
      'F-1 a pier',
    ]);
    expect(await subjectsOf(['Revert "F-1 a pier" for now'], ['F-1 a pier'])).toEqual([
      'Revert "F-1 a pier" for now',
      'F-1 a pier',
    ]);
  });

  it('a merge is work of this side only where it is that of a pull request', async () => {
    expect(
      await subjectsOf(
        ['Merge branch f-1', 2],
        ['Merge pull request #12 from ann/f-1', 2],
        ['F-1 squashed', 1],
        ['F-1 begins', 0],
        ['Merge pull request 12 from ann/f-1', 2],
      ),
    ).toEqual(['Merge pull request #12 from ann/f-1', 'F-1 squashed', 'F-1 begins']);
  });
});

describe('what cannot be read is said', () => {
  const refused = { kind: 'unverifiable', reason: 'a shallow clone' } as const;
  const steps = [HULL, edit('F-1 a pier'), edit('F-1 a quay')];

  it('of the commits', async () => {
    expect(await workOf({ steps, change: () => ({ commits: () => Promise.resolve(refused) }) })).toEqual({
      found: [],
      notes: ['Commits that name rows were not looked for: a shallow clone.'],
    });
  });

  it('of their files, once', async () => {
    expect(await workOf({ steps, change: () => ({ filesOf: () => Promise.resolve(refused) }) })).toEqual({
      found: [],
      notes: ['Some commits that name rows were not looked into: a shallow clone.'],
    });
  });

  it('and each commit is asked for its files once, whatever it names', async () => {
    const page = pageOf(DOCK, '| F-2 | Pier | not started | - | - |');
    let asked = 0;
    const { found } = await workOf({
      steps: [{ ...HULL, files: { ...HULL.files, [PAGE]: page } }, edit('F-1 and F-2')],
      change: (known) => ({
        filesOf(commit) {
          asked += 1;
          return known.filesOf(commit);
        },
      }),
    });
    expect(found.map(([key]) => key)).toEqual(['F-1', 'F-2']);
    expect(asked).toBe(1);
  });
});

describe('a key that every plan has proves nothing alone', () => {
  const table = (...rows: readonly string[]): string =>
    ['| Phase | Title | Status | Evidence |', '|---|---|---|---|', ...rows, ''].join('\n');
  const ROW = '| Phase 3 | Harbor lights | not started | - |';
  const found = async (page: string, ...steps: readonly Step[]) =>
    (
      await workOf({
        steps: [{ subject: 'Plan', files: { [PAGE]: page, 'src/hull.ts': '1', 'docs/lamps.md': '1' } }, ...steps],
      })
    ).found;
  const said = (subject: string, ...paths: readonly string[]) => ({
    subject,
    files: Object.fromEntries([...paths, 'src/new.ts'].map((path) => [path, subject])),
  });
  const page = (...lines: readonly string[]): string => `# Ferry status\n\n${lines.join('\n')}\n`;

  it.each([
    ['Phase 3: cabin doors'],
    ['feat: phase 3, cabin doors'],
    ['Phase 3: implement the new feature'],
    ['Finish phase 3 of the cabins'],
    ['Light the cabins before phase 3'],
  ])('%s', async (subject) => {
    expect(await found(page(table(ROW)), said(subject))).toEqual([]);
  });

  it.each([
    ['a word of its title', 'Phase 3: lights on the pier'],
    ['a word with another ending', 'feat(phase-3): light the pier'],
    ['two words, inside a sentence', 'Finish phase 3 with lights for the harbor'],
  ])('unless the subject shares %s', async (_, subject) => {
    expect(await found(page(table(ROW)), said(subject))).toEqual([['Phase 3', 'commits', subject, 'src/new.ts']]);
  });

  it.each<[string, string, readonly string[]]>([
    ['a file of its row', table('| Phase 3 | Harbor lights | not started | `src/hull.ts` |'), ['src/hull.ts']],
    ['a page that its row links to', table('| Phase 3 | [Lights](lamps.md) | not started | - |'), ['docs/lamps.md']],
    [
      'a file below a folder of its row',
      table('| Phase 3 | Lights | not started | `src/pier/` |'),
      ['src/pier/a/b.ts'],
    ],
    [
      'a file of the section of its key',
      [table(ROW), '## Phase 3: Lights', '', 'Begin in `src/hull.ts`.', '', '## Phase 4'].join('\n'),
      ['src/hull.ts'],
    ],
    ['a file of its own section', ['## Lights', '', 'See `src/hull.ts`.', '', table(ROW)].join('\n'), ['src/hull.ts']],
    ['the page of its plan', table(ROW), [PAGE]],
  ])('unless the commit changes %s', async (_, text, paths) => {
    const edits = said('Phase 3: cabins', ...paths.filter((path) => path !== PAGE));
    const files = paths.includes(PAGE) ? { ...edits.files, [PAGE]: `${page(text)}\nMore to come.\n` } : edits.files;
    const [first] = await found(page(text), { ...edits, files });
    expect(first?.slice(0, 2)).toEqual(['Phase 3', 'commits']);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'another row of its table cites',
      ['## Lights', '', table(ROW, '| Phase 4 | Hull | not started | `src/hull.ts` |')].join('\n'),
      ['src/hull.ts'],
    ],
    ['another section cites', [table(ROW), '## Phase 4', '', 'Begin in `src/hull.ts`.'].join('\n'), ['src/hull.ts']],
    ['every change edits', ['## Lights', '', 'See README.md.', '', table(ROW)].join('\n'), ['README.md']],
    ['is a folder of the whole code', table('| Phase 3 | Lights | not started | `src/` |'), ['src/cabin.ts']],
  ])('and not where the commit changes what %s', async (_, text, paths) => {
    expect(await found(page(text), said('Phase 3: cabins', ...paths))).toEqual([]);
  });

  it('and not where the page has two rows of the key, and the commit edits it', async () => {
    const text = page(table(ROW), '## Cabins', '', table('| Phase 3 | Doors | not started | - |'));
    const edits = { subject: 'Phase 3: done', files: { 'src/new.ts': '1', [PAGE]: `${text}\nMore to come.\n` } };
    expect(await found(text, edits)).toEqual([]);
  });

  it.each([
    ['its one heading', ['## Phase 3: Harbor lights'], true],
    ['all its headings', ['## 🚢 Phase 3: Harbor lights', '## Phase 3: Lights, week by week'], true],
    ['one of two headings', ['## Phase 3: Harbor lights', '## Phase 3: Cabin doors'], false],
    ['no heading', ['## Phase 4: Harbor lights'], false],
  ])('by the words of %s, where the row has no title', async (_, headings, expected) => {
    const text = page(
      '| Phase | Status | Evidence |\n|---|---|---|\n| Phase 3 | not started | - |\n',
      ...headings.map((heading) => `${heading}\n\nSoon.\n`),
    );
    expect((await found(text, said('Phase 3: lights of the harbor'))).length > 0).toBe(expected);
  });

  it.each([
    ['the title of the change', { title: 'Phase 3: lights', branch: null }, ['Phase 3', 'title']],
    ['its branch', { title: 'Cabins', branch: 'ann/phase-3-harbor-lights' }, ['Phase 3', 'branch']],
    ['neither', { title: 'Phase 3: cabins', branch: 'phase-3-cabins' }, null],
  ])('by %s', async (_, named, expected) => {
    const steps = [{ subject: 'Plan', files: { [PAGE]: page(table(ROW)) } }, said('Begin')];
    const [first] = (await workOf({ steps, named })).found;
    expect(first?.slice(0, 2) ?? null).toEqual(expected);
  });

  it.each([
    ['title', { title: 'Lights for the harbor', branch: null }, true],
    ['branch', { title: null, branch: 'ann/harbor-lights' }, true],
    ['name, which is about something else', { title: 'Cabins', branch: 'ann/cabins' }, false],
  ])('by a commit whose change says so in its %s', async (_, named, expected) => {
    const steps = [{ subject: 'Plan', files: { [PAGE]: page(table(ROW)) } }, said('Phase 3: first half')];
    expect((await workOf({ steps, named })).found.length > 0).toBe(expected);
  });

  it('where the configuration says how the row is named', async () => {
    const steps = [{ subject: 'Plan', files: { [PAGE]: page(table(ROW)) } }, said('Cabins (plan: Phase 3)')];
    const configuration = 'workPatterns: ["plan: {key}"]\n';
    const [first] = (await workOf({ steps, configuration })).found;
    expect(first?.slice(0, 2)).toEqual(['Phase 3', 'commits']);
  });
});
