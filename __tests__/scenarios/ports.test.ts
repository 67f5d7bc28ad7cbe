// In a table of ports the files of the original are another project's, where the trees prove it: no file of its language is here.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/ports.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;
const OWN = { 'lib/kiln.ex': 'defmodule Kiln do\nend\n', 'lib/glaze.ex': 'defmodule Glaze do\nend\n' };

type Cells = readonly [original: string, port: string];

interface Ports {
  /** Of the original and its port, between `Part` and `Status`. */
  readonly headers?: Cells;
  readonly rows?: readonly Cells[];
  readonly files?: Readonly<Record<string, string>>;
}

const ROWS: readonly Cells[] = [
  ['`heat/kiln.go`', '`lib/kiln.ex`'],
  ['`heat/glaze.go`', '`lib/glaze.ex`'],
  ['`heat/shelf/rack.go`', 'Integrated in the kiln'],
];

const pageOf = ({ headers = ['Go file', 'Elixir file'], rows = ROWS }: Ports): string =>
  [
    '# Ports',
    '',
    `| Part | ${headers.join(' | ')} | Status |`,
    '|---|---|---|---|',
    ...rows.map((cells, at) => `| Part ${'ABCDEF'[at] ?? ''} | ${cells.join(' | ')} | done |`),
    '',
  ].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(OWN);
});
afterEach(() => git.dispose());

const RULES = ['evidence-missing', 'evidence-deleted', 'status-overstated'];

async function newsOf(base: string | null, declared: boolean): Promise<readonly string[]> {
  const configuration = declared ? CONFIGURATION : undefined;
  const { findings } = await guardRepository(git.path, {
    base,
    head: 'HEAD',
    ...(configuration === undefined ? {} : { configuration }),
  });
  return findings
    .filter(({ ruleId, origin, shown }) => RULES.includes(ruleId) && origin === 'new' && shown)
    .map(({ ruleId, severity, data }) => `${ruleId} ${severity} ${String(data['path'] ?? '')}`.trim());
}

/** What is shown of a change that writes the page. */
async function written(ports: Ports, declared = true): Promise<readonly string[]> {
  git.write({ ...ports.files, 'README.md': '# Ports\n' }).commit();
  git.write({ [PAGE]: pageOf(ports) }).commit();
  return await newsOf('HEAD~1', declared);
}

describe('files of the original', () => {
  it.each<Ports>([
    {},
    { headers: ['Golang File', 'Elixir Equivalent'] },
    { headers: ['Go source', 'Elixir module'] },
    { headers: ['Go test file', 'Elixir test'] },
    {
      headers: ['Python module', 'Elixir module'],
      rows: [
        ['`heat/kiln.py`', '`lib/kiln.ex`'],
        ['`heat/glaze.py`', '`lib/glaze.ex`'],
      ],
    },
    {
      headers: ['C++ file', 'Elixir file'],
      rows: [
        ['`heat/kiln.cpp`', '`lib/kiln.ex`'],
        ['`heat/kiln.hpp`', '`lib/kiln.ex`'],
        ['`heat/shelf/`', '`lib/glaze.ex`'],
      ],
    },
    // A copy of the original below a folder for that is not code of this project.
    { files: { 'vendor/oven/door.go': 'package oven\n' } },
  ])('are not missing: %j', async (ports) => {
    expect(await written(ports)).toEqual([]);
    expect(await written(ports, false)).toEqual([]);
  });

  const missing = (...paths: readonly string[]): readonly unknown[] =>
    paths.map((path) => expect.stringContaining(`evidence-missing error ${path}`) as unknown);

  it.each<readonly [string, Ports, readonly string[]]>([
    ['one Go file is here', { files: { 'tools/gen.go': 'package main\n' } }, ['heat/kiln.go', 'heat/glaze.go']],
    ['no header names the language', { headers: ['Source file', 'Elixir file'] }, ['heat/kiln.go']],
    ['no other header names one that is here', { headers: ['Go file', 'Evidence'] }, ['heat/kiln.go']],
    ['the other language is not here', { headers: ['Go file', 'Rust file'] }, ['heat/kiln.go']],
    ['they are tests beside code', { headers: ['Go tests', 'Elixir file'] }, ['heat/kiln.go']],
    ['they are another part of this project', { headers: ['Go bindings file', 'Elixir file'] }, ['heat/kiln.go']],
    ['there is but one', { rows: [['`heat/kiln.go`', '`lib/kiln.ex`']] }, ['heat/kiln.go']],
    [
      'they are of the language that is here',
      {
        rows: [
          ['`heat/kiln.ex`', '`lib/kiln.ex`'],
          ['`heat/glaze.ex`', '`lib/glaze.ex`'],
        ],
      },
      ['heat/kiln.ex', 'heat/glaze.ex'],
    ],
  ])('are missing where %s', async (_, ports, paths) => {
    expect(await written(ports)).toEqual(expect.arrayContaining([...missing(...paths)]));
  });

  it.each<readonly [string, Cells, readonly Cells[]]>([
    ['the change writes both headers', ['Evidence', 'Notes'], ROWS],
    ['the change writes the header of the port', ['Go file', 'Notes'], ROWS],
    [
      'nothing is below the other header',
      ['Go file', 'Elixir file'],
      [
        ['`heat/kiln.go`', 'soon'],
        ['`heat/glaze.go`', '-'],
      ],
    ],
    [
      'what is below the other header is no code of it',
      ['Go file', 'Elixir file'],
      [
        ['`heat/kiln.go`', '`README.md`'],
        ['`heat/glaze.go`', '`README.md`'],
      ],
    ],
  ])('are missing where %s', async (_, headers, rows) => {
    const before = ROWS.slice(0, 2).map(([, port]): Cells => [port, port]);
    git.write({ [PAGE]: pageOf({ headers, rows: before }), 'README.md': '# Ports\n' }).commit();
    git.write({ [PAGE]: pageOf({ rows }) }).commit();
    expect(await newsOf('HEAD~1', true)).toEqual(expect.arrayContaining([...missing('heat/kiln.go', 'heat/glaze.go')]));
  });

  it('leave the port to be checked', async () => {
    const rows: readonly Cells[] = [...ROWS, ['`heat/door.go`', '`lib/door.ex`']];
    expect(await written({ rows })).toEqual(expect.arrayContaining([...missing('lib/door.ex')]));
  });

  it('are gone where this project had them once', async () => {
    git.write({ 'heat/kiln.go': 'package heat\n', 'heat/glaze.go': 'package heat\n' }).commit();
    git.remove('heat/kiln.go').remove('heat/glaze.go').commit();
    git.write({ [PAGE]: pageOf({}) }).commit();
    const { findings } = await guardRepository(git.path, { base: null, head: 'HEAD', configuration: CONFIGURATION });
    expect(findings.filter(({ ruleId }) => ruleId === 'evidence-missing').map(({ messageId }) => messageId)).toEqual([
      'gone',
      'gone',
    ]);
  });
});

describe('a change that deletes the originals', () => {
  const ORIGINALS = { 'heat/kiln.go': 'package heat // kiln\n', 'heat/glaze.go': 'package heat // glaze\n' };
  const ROWS_OF_TWO = ROWS.slice(0, 2);

  async function deleted(
    ports: Ports & { readonly after?: Ports; readonly kept?: Readonly<Record<string, string>> },
  ): Promise<readonly string[]> {
    const { rows = ROWS_OF_TWO, kept = {}, after } = ports;
    git.write({ ...ORIGINALS, ...kept, [PAGE]: pageOf({ ...ports, rows }) }).commit();
    for (const path of Object.keys(ORIGINALS)) git.remove(path);
    if (after !== undefined) git.write({ [PAGE]: pageOf({ rows, ...after }) });
    git.commit();
    return await newsOf('HEAD~1', true);
  }

  it('is a warning, and lowers nothing', async () => {
    expect(await deleted({})).toEqual([
      'evidence-deleted warning heat/kiln.go',
      'evidence-deleted warning heat/glaze.go',
    ]);
  });

  it.each<readonly [string, Parameters<typeof deleted>[0]]>([
    ['another file of the language is left', { kept: { 'tools/gen.go': 'package main\n' } }],
    [
      'the row cites no port that is there',
      {
        rows: [
          ['`heat/kiln.go`', 'Integrated'],
          ['`heat/glaze.go`', 'Integrated'],
        ],
      },
    ],
    ['the change writes the header', { headers: ['Source file', 'Elixir file'], after: {} }],
    ['no header says whose they are', { headers: ['Source file', 'Elixir file'] }],
    ['they are tests beside code', { headers: ['Go tests', 'Elixir file'] }],
  ])('is an error where %s', async (_, ports) => {
    expect(await deleted(ports)).toEqual(
      expect.arrayContaining(['evidence-deleted error heat/kiln.go', 'evidence-deleted error heat/glaze.go']),
    );
  });
});
