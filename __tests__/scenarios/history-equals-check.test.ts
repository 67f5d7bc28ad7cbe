// A history says of each version what `check` says of its commit, however little of it is read again: over random edits of a page and of what it cites.
import { claimOf } from '../../src/report/claim-of.ts';
import type { PageHistory } from '../../src/report/history/point.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { fc, runs } from '../helpers/properties.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = 'docs/status.md';

/** What a cell of evidence says. */
const CITED: readonly string[] = [
  '`src/ferry.ts`',
  '`src/harbor/quay.ts`',
  '[the quay](../src/harbor/quay.ts)',
  '[the map][map]',
  '`quay.ts`, `crane.ts`',
  '**`src/harbor/crane.ts`** and `src/harbor/`',
  '`src/harbor/gone.ts`',
  '`harbor/quay.ts:2`',
  '`tests/ferry.test.ts` (`sails`)',
  '`crossTheSound`',
  '`noSuchName`',
  '`src/ferry.ts::crossTheSound`',
  '`src/*.ts`',
  '`make sail`',
  '`cargo test --test sound`',
  'built/map.json',
  '`built/map.json`',
  'other/harbor',
  'the captain says so',
  '#12',
  '~~`src/harbor/gone.ts`~~ deleted',
  '-',
  '',
];
const STATUSES = ['done', 'partial', 'not started', 'blocked', '✅', 'afloat', '~~done~~'] as const;

/** Files that come and go. */
const FILES: readonly string[] = [
  'src/ferry.ts',
  'src/harbor/quay.ts',
  'src/harbor/crane.ts',
  'src/harbor/gone.ts',
  'lib/quay.ts',
  'tests/ferry.test.ts',
  'docs/map.md',
  'Makefile',
  '.gitignore',
];
const CONTENTS: Readonly<Record<string, string>> = {
  'src/ferry.ts': 'export function crossTheSound() {}\n',
  'tests/ferry.test.ts': "it('sails', () => {});\n",
  Makefile: 'sail:\n\techo\n',
  '.gitignore': 'built/\n',
};
const contentOf = (path: string): string => CONTENTS[path] ?? `one\ntwo ${path}\n`;

interface Line {
  readonly key: number;
  readonly status: (typeof STATUSES)[number];
  readonly code: string;
  readonly tests: string;
}
/** One page, as it is put together. */
interface State {
  readonly rows: readonly Line[];
  readonly above: number;
  readonly map: string;
  readonly stamp: string;
  readonly legend: boolean;
  readonly headers: readonly [code: string, tests: string];
  readonly second: boolean;
}

const render = ({ rows, above, map, stamp, legend, headers: [code, tests], second }: State): string => {
  const table = (lines: readonly Line[]): string[] => [
    `| Item | Status | ${code} | ${tests} |`,
    '|---|---|---|---|',
    ...lines.map((line) => `| ${line.key}.1 Part ${line.key} | ${line.status} | ${line.code} | ${line.tests} |`),
    '',
  ];
  const half = second ? Math.ceil(rows.length / 2) : rows.length;
  return [
    '# Ferry plan',
    '',
    `- Last Verified Date: ${stamp}`,
    '',
    ...Array.from({ length: above }, (_each, index) => `Line ${index} of the story.\n`),
    ...(legend ? ['Legend: `afloat` = done', ''] : []),
    ...table(rows.slice(0, half)),
    ...(second ? ['## More', '', ...table(rows.slice(half))] : []),
    `[map]: ${map}`,
    '',
  ].join('\n');
};

const line = fc.record({
  key: fc.integer({ min: 1, max: 9 }),
  status: fc.constantFrom(...STATUSES),
  code: fc.constantFrom(...CITED),
  tests: fc.constantFrom(...CITED),
});
type Edit = (state: State, repository: GitRepository, present: Set<string>) => State;
const onPage = (change: (state: State) => State): Edit => change;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(), line)
      .map(([at, one]) => onPage((state) => ({ ...state, rows: state.rows.with(at % state.rows.length, one) }))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(), line)
      .map(([at, one]) =>
        onPage((state) => ({ ...state, rows: state.rows.toSpliced(at % state.rows.length, 0, one) })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat()
      .map((at) =>
        onPage((state) =>
          state.rows.length < 3 ? state : { ...state, rows: state.rows.toSpliced(at % state.rows.length, 1) },
        ),
      ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }).map((above) => onPage((state) => ({ ...state, above }))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('map.md', '../src/ferry.ts', '../nowhere.md')
      .map((map) => onPage((state) => ({ ...state, map }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-01-01', '2026-01-02', 'TBD')
      .map((stamp) => onPage((state) => ({ ...state, stamp }))),
  },
  { weight: 1, arbitrary: fc.boolean().map((legend) => onPage((state) => ({ ...state, legend }))) },
  { weight: 1, arbitrary: fc.boolean().map((second) => onPage((state) => ({ ...state, second }))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<State['headers']>(['Code', 'Tests'], ['Evidence', 'Notes'], ['Files (src/harbor/)', 'Tests'])
      .map((headers) => onPage((state) => ({ ...state, headers }))),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...FILES).map((path): Edit => (state, repository, present) => {
      if (present.delete(path)) repository.remove(path);
      else {
        repository.write({ [path]: contentOf(path) });
        present.add(path);
      }
      return state;
    }),
  },
);

const numbersAt = async (directory: string, head: string): Promise<readonly unknown[]> => {
  const { documents } = await guardRepository(directory, { head, configuration: `documents: [${PAGE}]\n` });
  const { rows = [], metadata } = documents.find(({ path }) => path === PAGE) ?? {};
  const done = rows.filter((row) => claimOf(row).status === 'done');
  const held = done.filter(({ computed }) => computed === 'done');
  return [
    rows.length,
    done.length,
    held.length,
    rows.filter((row) => claimOf(row).status === 'partial').length,
    metadata?.lastVerifiedDate,
  ];
};

it('over random edits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 3, maxLength: 7 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 9 }),
      async (first, versions) => {
        let state: State = {
          rows: first,
          above: 0,
          map: 'map.md',
          stamp: '2026-01-01',
          legend: false,
          headers: ['Code', 'Tests'],
          second: false,
        };
        const present = new Set(FILES.slice(0, 3));
        const repository = new GitRepository({
          ...Object.fromEntries([...present].map((path) => [path, contentOf(path)])),
          [PAGE]: render(state),
        });
        try {
          repository.commit();
          for (const edits of versions) {
            for (const change of edits) state = change(state, repository, present);
            repository.write({ [PAGE]: render(state) });
            if (repository.git('status', '--porcelain') !== '') repository.commit();
          }
          const { stdout } = await runMain(['history', PAGE, '--format', 'json'], {
            cwd: repository.path,
            now: '2026-02-01T00:00:00Z',
          });
          const { points } = JSON.parse(stdout) as PageHistory;
          for (const { commit, ...point } of points.slice(0, -1))
            expect([
              commit,
              point.rows,
              point.done,
              point.supported + point.unchecked,
              point.partial,
              point.lastVerified.date,
            ]).toEqual([commit, ...(await numbersAt(repository.path, commit))]);
        } finally {
          repository.dispose();
        }
      },
    ),
    runs(40),
  );
}, 300_000);
