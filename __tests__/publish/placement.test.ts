// Where a finding can stand on a pull request, as a table.
import { parsePatch, type ChangedFile } from '../../src/publish/parse-patch.ts';
import { placeFinding, planPlacement } from '../../src/publish/placement.ts';
import { document, edit, evidence, finding } from './findings.ts';

const page: ChangedFile = {
  path: 'docs/status.md',
  previousPath: null,
  status: 'modified',
  lines: parsePatch(
    '@@ -1,2 +1,3 @@\n # Status\n+| 1.1 | Done | `src/old.ts` |\n | 1.2 | Done | `b.ts` |\n@@ -40 +41,40 @@\n row 41\n' +
      Array.from({ length: 39 }, (_, index) => `+row ${index + 42}`).join('\n'),
  ),
};
const removed: ChangedFile = { path: 'src/old.ts', previousPath: null, status: 'removed', lines: new Map() };
const renamed: ChangedFile = { path: 'src/new.ts', previousPath: 'src/old.ts', status: 'renamed', lines: new Map() };
const inFolder: ChangedFile = { path: 'src/lib/one.ts', previousPath: null, status: 'removed', lines: new Map() };

const line = [edit('2:17-27', 'src/new.ts')];
const documents = [
  document({
    evidence: [evidence('src/old.ts'), evidence('lib/', { target: 'src/lib' }), evidence('gone.ts', { target: null })],
  }),
];

describe('one finding', () => {
  it.each([
    ['line in the diff', finding({ edits: line }), [page], { kind: 'suggestion', startLine: 2, endLine: 2 }],
    [
      'two lines of one hunk',
      finding({ edits: [edit('2:1-2', 'x'), edit('3:1-2', 'x')] }),
      [page],
      { kind: 'suggestion', startLine: 2, endLine: 3 },
    ],
    ['page in the diff, line outside', finding({ edits: [edit('9:1-2', 'x')] }), [page], { kind: 'patch' }],
    ['lines of two hunks', finding({ edits: [edit('3:1-2', 'x'), edit('41:1-2', 'x')] }), [page], { kind: 'patch' }],
    [
      'more lines than a reader would read',
      finding({ edits: [edit('41:1-2', 'x'), edit('80:1-2', 'x')] }),
      [page],
      { kind: 'patch' },
    ],
    [
      'as many lines as a reader still reads',
      finding({ edits: [edit('41:1-2', 'x'), edit('60:1-2', 'x')] }),
      [page],
      { kind: 'suggestion', startLine: 41, endLine: 60 },
    ],
    ['a line more', finding({ edits: [edit('41:1-2', 'x'), edit('61:1-2', 'x')] }), [page], { kind: 'patch' }],
    [
      'an edit in another page',
      finding({ edits: [edit('2:1-2', 'x', { path: 'docs/other.md' })] }),
      [page],
      { kind: 'patch' },
    ],
    ['line in the diff without a mend', finding(), [page], { kind: 'annotation' }],
    ['page without a patch', finding({ edits: line }), [{ ...page, lines: new Map() }], { kind: 'patch' }],
    [
      'page renamed in the change',
      finding({ edits: line }),
      [{ ...page, status: 'renamed', previousPath: 'docs/matrix.md' }],
      { kind: 'suggestion', startLine: 2, endLine: 2 },
    ],
    [
      'page untouched, evidence deleted',
      finding({ ruleId: 'evidence-deleted' }),
      [removed],
      { kind: 'file', file: removed },
    ],
    ['page untouched, evidence renamed', finding({ edits: line }), [renamed], { kind: 'file', file: renamed }],
    [
      'page untouched, evidence renamed and named by its new path',
      finding({ evidence: 'src/new.ts' }),
      [renamed],
      { kind: 'annotation' },
    ],
    [
      'page untouched, folder deleted',
      finding({ ruleId: 'evidence-deleted', evidence: 'lib/' }),
      [inFolder],
      { kind: 'file', file: inFolder },
    ],
    [
      'page touched, evidence deleted',
      finding({ ruleId: 'evidence-deleted' }),
      [page, removed],
      { kind: 'annotation' },
    ],
    [
      'page untouched, evidence of unknown place',
      finding({ ruleId: 'evidence-deleted', evidence: 'gone.ts' }),
      [removed],
      { kind: 'annotation' },
    ],
    [
      'page untouched, another rule with a mend',
      finding({ ruleId: 'line-moved', edits: line }),
      [removed],
      { kind: 'patch' },
    ],
    ['there before the change', finding({ edits: line, origin: 'existing' }), [page], { kind: 'annotation' }],
    ['mended by the change', finding({ edits: line, origin: 'resolved' }), [page], { kind: 'annotation' }],
  ] as const)('%s', (...[, one, files, place]) => {
    expect(placeFinding(one, documents, { files })).toEqual(place);
  });
});

it('looks for the file of the row that cites it, among rows that write it alike', () => {
  const rows = [
    ['1.1', 'lib/one.ts'],
    ['1.2', 'src/lib/one.ts'],
  ] as const;
  const both: ChangedFile[] = rows.map(([, path]) => ({ ...inFolder, path }));
  const page_ = document();
  const twice = rows.map(([key, target]) => document({ key, evidence: [evidence('one.ts', { target })] }));
  const merged = [{ ...page_, rows: twice.flatMap((one) => one.rows) }];
  for (const [at, [rowKey]] of rows.entries())
    expect(
      placeFinding(finding({ ruleId: 'evidence-deleted', rowKey, evidence: 'one.ts' }), merged, { files: both }),
    ).toEqual({ kind: 'file', file: both[at] });
});

describe('all findings', () => {
  it('does not lower a row whose pointer it mends', () => {
    const pointer = finding({ rowKey: '1.1', edits: line });
    const status = finding({
      rowKey: '1.1',
      severity: 'error',
      ruleId: 'status-overstated',
      edits: [edit('2:9-13', 'Partial')],
    });
    expect(planPlacement({ findings: [pointer, status], documents }, { files: [page] }, 30).comments).toMatchObject([
      { replacement: ['| 1.1 | Done | `src/new.ts` |'], findings: [pointer] },
    ]);
  });

  it('puts the mends of one line into one suggestion, the worst first', () => {
    const pointer = finding({ edits: line });
    const graver = finding({ severity: 'error', ruleId: 'evidence-missing', edits: [edit('2:9-13', 'Partial')] });
    const plan = planPlacement({ findings: [pointer, graver], documents }, { files: [page] }, 30);
    expect(plan.comments).toEqual([
      {
        kind: 'line',
        path: 'docs/status.md',
        startLine: 2,
        endLine: 2,
        replacement: ['| 1.1 | Partial | `src/new.ts` |'],
        findings: [graver, pointer],
      },
    ]);
  });

  it('offers no button for a line that does not look like what it is', () => {
    const turned: ChangedFile = {
      ...page,
      lines: parsePatch('@@ -1 +1,2 @@\n # Status\n+| 1.1 | Done\u202e | `src/old.ts` |'),
    };
    expect(
      planPlacement(
        { findings: [finding({ edits: [edit('2:9-13', 'Partial')] })], documents },
        { files: [turned] },
        30,
      ),
    ).toEqual({ comments: [], patches: [] });
  });

  it('says once on a deleted file what all rows that cite it lose', () => {
    const both = [finding({ ruleId: 'evidence-deleted' }), finding({ ruleId: 'evidence-deleted' })];
    const plan = planPlacement({ findings: both, documents }, { files: [removed] }, 30);
    expect(plan.comments).toMatchObject([
      { kind: 'file', path: 'src/old.ts', previousPath: null, folder: null, findings: both, rows: [{ rowKey: '1.1' }] },
    ]);
  });

  it('offers the new path of a renamed file as a patch besides', () => {
    const one = finding({ edits: line });
    expect(planPlacement({ findings: [one], documents }, { files: [renamed] }, 30)).toMatchObject({
      comments: [{ kind: 'file', path: 'src/new.ts', previousPath: 'src/old.ts', folder: null, findings: [one] }],
      patches: [one],
    });
  });

  it.each([
    [
      'a renamed folder',
      (index: number) => ({ path: `lib/part/${index}.ts`, previousPath: `src/part/${index}.ts`, status: 'renamed' }),
      { path: 'src', count: 30 },
    ],
    [
      'a deleted folder',
      (index: number) => ({ path: `src/part/${index}.ts`, previousPath: null, status: 'removed' }),
      { path: 'src/part', count: 30 },
    ],
    [
      'files that move into a folder',
      (index: number) => ({ path: `packages/a/${index}.ts`, previousPath: `${index}.ts`, status: 'renamed' }),
      { path: '', count: 30 },
    ],
  ] as const)('speaks once of %s', (_name, change, folder) => {
    const files = Array.from({ length: 30 }, (_, index): ChangedFile => ({ ...change(index), lines: new Map() }));
    const cited = files.map(({ path, previousPath }) => previousPath ?? path);
    const findings = cited.map((text) => finding({ ruleId: 'evidence-deleted', evidence: text }));
    const rows = [document({ evidence: cited.map((text) => evidence(text)) })];
    expect(planPlacement({ findings, documents: rows }, { files }, 30).comments).toMatchObject([
      { kind: 'file', path: files[0]?.path, previousPath: files[0]?.previousPath, folder, findings },
    ]);
  });

  it('speaks of files with new names of their own one by one', () => {
    const files = [1, 2].map((index): ChangedFile => ({
      path: `src/new-${index}.ts`,
      previousPath: `src/old-${index}.ts`,
      status: 'renamed',
      lines: new Map(),
    }));
    const findings = [1, 2].map((index) => finding({ evidence: `src/old-${index}.ts` }));
    const rows = [document({ evidence: [1, 2].map((index) => evidence(`src/old-${index}.ts`)) })];
    expect(planPlacement({ findings, documents: rows }, { files }, 30).comments.map(({ path }) => path)).toEqual([
      'src/new-1.ts',
      'src/new-2.ts',
    ]);
  });

  it('keeps the worst within the limit and turns the rest into patches', () => {
    const mild = finding({ edits: [edit('2:1-2', 'x')] });
    const grave = finding({ severity: 'error', edits: [edit('41:1-2', 'x')] });
    const plan = planPlacement({ findings: [mild, grave], documents }, { files: [page] }, 1);
    expect(plan.comments.map(({ findings }) => findings)).toEqual([[grave]]);
    expect(plan.patches).toEqual([mild]);
  });
});
