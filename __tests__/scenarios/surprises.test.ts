// A fault of ours in one page, row or reference is reported with its place, and the rest is judged.
import { defaultSettings } from '../../src/config/defaults.ts';
import type { DocumentSettings, Settings } from '../../src/config/settings.ts';
import { guard } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { RepositoryError } from '../../src/repository/repository-error.ts';
import type { Snapshot } from '../../src/repository/repository.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const page = (name: string): string =>
  `# Status\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n| ${name}-1 | gate | done | \`src/gone.ts\` |\n| ${name}-2 | mast | done | \`src/mast.ts\`, \`hoist_sail\` |\n`;
const FILES = {
  'docs/a-status.md': page('A'),
  'docs/b-status.md': page('B'),
  'src/mast.ts': 'mast\n',
  'src/sail.ts': 'hoist_sail\n',
};
const BASE = { ...FILES, 'src/gone.ts': 'gone\n' };

/** A value of ours that breaks where it is used: what a bug in the code that uses it would do. */
const broken = (): never => {
  throw new TypeError('a bug');
};

interface Case {
  readonly own?: Partial<DocumentSettings>;
  readonly configured?: boolean;
  readonly head?: Partial<Snapshot>;
  readonly files?: Readonly<Record<string, string>>;
}

/** Judges both pages, where something is broken on the first. */
async function judge({ own = {}, configured = false, head = {}, files = FILES }: Case): Promise<Report> {
  const all = defaultSettings();
  const settings: Settings = {
    ...all,
    forDocument: (path) => ({
      ...all.forDocument(path),
      configured,
      ...(path === 'docs/a-status.md' ? Object.defineProperties({}, Object.getOwnPropertyDescriptors(own)) : {}),
    }),
    documents: configured ? ['docs/*-status.md'] : [],
  };
  return await guard({
    repository: memoryRepository(
      { ...memorySnapshot('a'.repeat(40), files), ...head },
      memorySnapshot('b'.repeat(40), BASE),
    ),
    settings,
    today: '2026-03-01',
  });
}

const deletions = ({ findings }: Report): unknown[] =>
  findings.filter(({ ruleId }) => ruleId === 'evidence-deleted').map(({ rowKey }) => rowKey);

const BREAKS: readonly (readonly [string, Case, { readonly note: string; readonly found: readonly string[] }])[] = [
  [
    'reading the rows of a page',
    { own: { columns: new Proxy({}, { ownKeys: broken, getOwnPropertyDescriptor: broken, get: broken }) } },
    { note: 'docs/a-status.md: Matrix Guard failed while reading the rows: TypeError: a bug', found: ['B-1'] },
  ],
  [
    'recomputing a row',
    { own: { require: { done: [{ column: null, glob: 'src/**', atLeast: 1, matches: broken }] } } },
    {
      note: 'docs/a-status.md, line 6: Matrix Guard failed while recomputing the row: TypeError: a bug',
      found: ['A-1', 'B-1'],
    },
  ],
  [
    'running a rule',
    { own: { severities: new Proxy({}, { getOwnPropertyDescriptor: broken }) } },
    {
      note: 'docs/a-status.md: Matrix Guard failed while running evidence-deleted: TypeError: a bug',
      found: ['B-1'],
    },
  ],
];

it.each(BREAKS)('goes on after %s', async (_, one, { note, found }) => {
  const report = await judge(one);
  expect(report.notes.map((text) => text.split('. This is a bug')[0])).toContain(note);
  expect(deletions(report)).toEqual(found);
  expect(report.conclusion).toBe('failure');
});

it.each(BREAKS)('fails the run on a declared page alone: %s', async (_, one) => {
  const [detected, declared] = [
    await judge({ ...one, files: BASE }),
    await judge({ ...one, files: BASE, configured: true }),
  ];
  expect([detected, declared].map(({ judged, conclusion }) => [judged, conclusion])).toEqual([
    [true, 'neutral'],
    [false, 'failure'],
  ]);
});

it('takes no reference for missing where it could not look', async () => {
  const report = await judge({
    head: { search: (literals) => (literals.includes('hoist_sail') ? broken() : Promise.resolve(new Map())) },
  });
  expect(report.notes[0]).toBe(
    'docs/a-status.md: Matrix Guard failed while looking for names: TypeError: a bug. This is a bug in Matrix Guard: please report it.',
  );
  expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('symbol-missing');
});

it('ends the run where the repository cannot be read', async () => {
  await expect(
    judge({
      head: {
        tree: () => {
          throw new RepositoryError('The listing cannot be read.');
        },
      },
    }),
  ).rejects.toThrow('The listing cannot be read.');
});
