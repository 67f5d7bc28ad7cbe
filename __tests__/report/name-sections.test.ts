// Which part of its page a row is in, as the report says it.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

let repository: GitRepository;
afterEach(() => repository.dispose());

async function sectionsOf(page: string): Promise<readonly (readonly [string, string | undefined])[]> {
  repository = new GitRepository({ 'docs/status.md': page, 'src/lamp.ts': 'export {};\n' });
  repository.commit();
  const { documents } = await guardRepository(repository.path);
  return documents.flatMap(({ rows }) => rows.map(({ key, section }) => [key, section] as const));
}

const table = (...keys: readonly string[]): string =>
  ['| Item | Status | Code |', '|---|---|---|', ...keys.map((key) => `| ${key} Lamp | done | \`src/lamp.ts\` |`)].join(
    '\n',
  );

it('is the nearest heading above the row, at whatever depth', async () => {
  const page = [
    '# Lamps',
    table('1.1'),
    '## Oil',
    table('2.1', '2.2'),
    '### `Brass` lamps',
    table('2.3'),
    '## Gas',
    table('3.1'),
  ];
  expect(await sectionsOf(`${page.join('\n\n')}\n`)).toEqual([
    ['1.1', undefined],
    ['2.1', 'Oil'],
    ['2.2', 'Oil'],
    ['2.3', 'Brass lamps'],
    ['3.1', 'Gas'],
  ]);
});

it('is nothing on a page without headings', async () => {
  expect(await sectionsOf(`${table('1.1', '1.2')}\n`)).toEqual([
    ['1.1', undefined],
    ['1.2', undefined],
  ]);
});

it('is the heading above that of a row with a heading of its own', async () => {
  const page = [
    '# Audit of the lamps',
    '## Status',
    '| Id | Status |\n|---|---|\n| WS-P1 | done |\n| WS-P2 | partial |',
    '## Breaks',
    '### ERR-01: the wick is wet',
    'Evidence:\n- `src/lamp.ts:1`',
    '### ERR-02: the glass is dull',
    'Evidence:\n- `src/lamp.ts:1`',
  ];
  const sections = await sectionsOf(`${page.join('\n\n')}\n`);
  expect(sections.filter(([key]) => key.startsWith('ERR'))).toEqual([
    ['ERR-01', 'Breaks'],
    ['ERR-02', 'Breaks'],
  ]);
});
