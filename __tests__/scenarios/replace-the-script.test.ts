// What a team checks with a script of its own: pages, links, anchors, the plan's headings, statuses, paths and docs. Each fault is planted once.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const MATRIX = 'docs/status.md';
const CONFIGURATION = `documents:
  - path: ${MATRIX}
    plan: plans/ferry.md
links: ["docs/**/*.md"]
index:
  - { page: docs/README.md, lists: "docs/**/*.md", required: true }
require:
  done: [{ glob: "docs/**/*.md" }]
  partial: [{ glob: "docs/**/*.md" }]
rules: { verification-missing: off }
`;

const HEADINGS = ['## 1 Harbour', '### 1.1 Piers', '### 1.2 Cranes', '## 2 Boats', '### 2.1 Hulls'];
const ROWS = [
  '| 1 Harbour | done | `src/pier.ts`, `docs/harbour.md` | - |',
  '| 1.1 Piers | done | `src/pier.ts`, `docs/harbour.md` | - |',
  '| 1.2 Cranes | partial | `src/crane.ts`, `docs/harbour.md` | The winch is missing. |',
  '| 2 Boats | done | `src/boat.ts`, [boats](boats.md) | - |',
  '| 2.1 Hulls | not started | Gap | Planned for spring. |',
];
const INDEX = ['# Docs', '', '- [Status](status.md)', '- `docs/harbour.md`', '- [Boats](boats.md#hulls)'];
const HARBOUR = [
  '# Harbour',
  '',
  'See the [hulls](boats.md#hulls) and [the start](#harbour).',
  '',
  '> A [picture](crane.png) of it.',
];

const planOf = (headings: readonly string[]): string =>
  `# Ferry\n\n${headings.map((heading) => `${heading}\n\nWords.\n`).join('\n')}`;
const matrixOf = (rows: readonly string[]): string =>
  `# Status\n\n| Item | Status | Evidence | Gap note |\n|---|---|---|---|\n${rows.join('\n')}\n`;
const pageOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const swap = (lines: readonly string[], from: string, to: string): string[] => {
  if (!lines.some((line) => line.includes(from))) throw new Error(`Nothing has ${from}.`);
  return lines.map((line) => line.replace(from, to));
};

const SOUND = {
  'plans/ferry.md': planOf(HEADINGS),
  [MATRIX]: matrixOf(ROWS),
  'docs/README.md': pageOf(INDEX),
  'docs/harbour.md': pageOf(HARBOUR),
  'docs/boats.md': '# Boats\n\n## Hulls\n',
  'docs/crane.png': 'x',
  'src/pier.ts': 'a\n',
  'src/crane.ts': 'b\n',
  'src/boat.ts': 'c\n',
};

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(SOUND);
  git.commit();
});
afterEach(() => git.dispose());

async function placesIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  git.write(files).commit();
  const { findings } = await guardRepository(git.path, { configuration: CONFIGURATION });
  return findings.map(
    ({ ruleId, path, line, column, endLine, endColumn }) =>
      `${ruleId} ${path} ${line}:${column}-${endLine}:${endColumn}`,
  );
}

const FAULTS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'a page that the index lists and nobody wrote',
    { 'docs/README.md': pageOf([...INDEX, '- [Tides](tides.md)']) },
    'page-missing docs/README.md 6:11-6:19',
  ],
  [
    'a page that the index leaves out',
    { 'docs/README.md': pageOf(swap(INDEX, '- [Boats](boats.md#hulls)', '')) },
    'page-missing docs/README.md 1:1-1:1',
  ],
  [
    'a broken link',
    { 'docs/harbour.md': pageOf(swap(HARBOUR, 'crane.png', 'cranes.png')) },
    'link-broken docs/harbour.md 5:15-5:25',
  ],
  [
    'a broken anchor',
    { 'docs/harbour.md': pageOf(swap(HARBOUR, '#hulls', '#masts')) },
    'anchor-broken docs/harbour.md 3:17-3:31',
  ],
  [
    'a heading of the plan without a row',
    { 'plans/ferry.md': planOf([...HEADINGS, '### 2.2 Sails']) },
    'heading-unmapped plans/ferry.md 23:1-23:14',
  ],
  [
    'a status that means nothing',
    { [MATRIX]: matrixOf(swap(ROWS, '| partial |', '| mostly |')) },
    'status-unknown docs/status.md 7:16-7:22',
  ],
  // The row is partial: with what is left of its evidence it still may be.
  [
    'a path that is not there',
    { [MATRIX]: matrixOf(swap(ROWS, '`src/crane.ts`, ', '`src/crane.ts`, `src/mast.ts`, ')) },
    'evidence-missing docs/status.md 7:43-7:54',
  ],
  [
    'a done row without docs',
    {
      [MATRIX]: matrixOf(
        swap(ROWS, '| 1.1 Piers | done | `src/pier.ts`, `docs/harbour.md` |', '| 1.1 Piers | done | `src/pier.ts` |'),
      ),
    },
    'status-overstated docs/status.md 6:15-6:19',
  ],
  [
    'a partial row without docs',
    { [MATRIX]: matrixOf(swap(ROWS, '`src/crane.ts`, `docs/harbour.md`', '`src/crane.ts`')) },
    'status-overstated docs/status.md 7:16-7:23',
  ],
];

it('has nothing to say of sound pages', async () => {
  expect(await placesIn({})).toEqual([]);
});

it.each(FAULTS)('reports %s at its exact place, and nothing else', async (_, files, expected) => {
  expect(await placesIn(files)).toEqual([expected]);
});

it('reports seven faults of seven kinds in one run', async () => {
  const rows = swap(
    swap(ROWS, '| 2.1 Hulls | not started', '| 2.1 Hulls | mostly'),
    '`src/crane.ts`, ',
    '`src/crane.ts`, `src/mast.ts`, ',
  );
  expect(
    await placesIn({
      'docs/README.md': pageOf([...INDEX, '- [Tides](tides.md)']),
      'docs/harbour.md': pageOf(swap(swap(HARBOUR, 'crane.png', 'cranes.png'), '#hulls', '#masts')),
      'plans/ferry.md': planOf([...HEADINGS, '### 2.2 Sails']),
      [MATRIX]: matrixOf(
        swap(rows, '| 1.1 Piers | done | `src/pier.ts`, `docs/harbour.md` |', '| 1.1 Piers | done | `src/pier.ts` |'),
      ),
    }),
  ).toEqual([
    'page-missing docs/README.md 6:11-6:19',
    'anchor-broken docs/harbour.md 3:17-3:31',
    'link-broken docs/harbour.md 5:15-5:25',
    'status-overstated docs/status.md 6:15-6:19',
    'evidence-missing docs/status.md 7:43-7:54',
    'status-unknown docs/status.md 9:15-9:21',
    'heading-unmapped plans/ferry.md 23:1-23:14',
  ]);
});
