// Ids that a plan declares in any text: each has one row, and each row one of them.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/buoys.md';
const ROWS = [
  '| B-01 | Harbour mouth | done | `src/a.ts` |',
  '| B-02 | Sand bank | done | `src/b.ts` |',
  '| B-03 | Wreck | partial | `src/a.ts` |',
];
const pageOf = (rows: readonly string[]): string =>
  `# Buoys\n\n| ID | Place | Status | Proof |\n|---|---|---|---|\n${rows.join('\n')}\n`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/a.ts': 'a\n', 'src/b.ts': 'b\n', [PAGE]: pageOf(ROWS) });
});
afterEach(() => git.dispose());

async function said(files: Readonly<Record<string, string>>, plan: string): Promise<readonly string[]> {
  git.write(files).commit();
  const { findings } = await guardRepository(git.path, {
    configuration: `documents: [{ path: ${PAGE}, plan: ${plan} }]\nrules: { verification-missing: off, gap-note-missing: off }\n`,
  });
  return findings.map(
    ({ ruleId, path, line, column, endColumn, message }) =>
      `${ruleId} ${path}:${line}:${column}-${endColumn} ${message}`,
  );
}

describe.each([
  ['prose', 'plan/buoys.md', 'We lay B-01, B-02 and B-03.\nB-02 is lit.\n', '"B-[0-9]{2}"'],
  ['JSON', 'plan/buoys.json', '{"buoys":["B-01","B-02",\n"B-03"]}', '"B-[0-9]{2}"'],
  ['YAML', 'plan/buoys.yaml', 'buoys:\n  - id: B-01\n  - id: B-02\n    near: B-99\n  - id: B-03\n', '"id: (B-[0-9]+)"'],
  ['CSV', 'plan/buoys.csv', 'id,place\r\nB-01,x\r\nB-02,y\r\nB-03,B-77\r\n', '"^(B-[0-9]+),"'],
])('in %s', (...[, path, text, ids]) => {
  const plan = `{ path: ${path}, ids: ${ids} }`;

  it('is covered where each id has its row', async () => {
    expect(await said({ [path]: text }, plan)).toEqual([]);
  });

  it('misses the row of an id, at the id', async () => {
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('B-03')) + 1;
    const column = (lines[line - 1] ?? '').indexOf('B-03') + 1;
    expect(await said({ [path]: text, [PAGE]: pageOf(ROWS.slice(0, 2)) }, plan)).toEqual([
      `heading-unmapped ${path}:${line}:${column}-${column + 4} \`${path}\` declares B-03, which has no row in \`${PAGE}\`.`,
    ]);
  });

  it('says of a row that nothing declares it', async () => {
    expect(
      await said({ [path]: text, [PAGE]: pageOf([...ROWS, '| B-04 | Reef | done | `src/a.ts` |']) }, plan),
    ).toEqual([`row-unplanned ${PAGE}:8:10-14 No id in \`${path}\` matches the row “B-04 Reef”.`]);
  });
});

it('reads several files as one plan, whatever their kind', async () => {
  expect(
    await said(
      { 'plan/a.toml': 'x = "B-01"\n', 'plan/b.txt': 'B-02 B-03\n', 'plan/c.bin': 'B-09\n' },
      '{ path: ["plan/*.toml", plan/b.txt], ids: "B-[0-9]{2}" }',
    ),
  ).toEqual([]);
});

it('says a second row of one id, and leaves a row that only mentions another in peace', async () => {
  const plan = '{ path: plan.txt, ids: "B-[0-9]{2}" }';
  const other =
    '\n## Later\n\n| ID | Place | Status | Proof |\n|---|---|---|---|\n| B-01 | Harbour mouth again | done | `src/a.ts` |\n';
  const rows = [...ROWS.slice(0, 2), '| B-03 | Wreck beside B-01 | partial | `src/a.ts` |'];
  expect(await said({ 'plan.txt': 'B-01 B-02 B-03', [PAGE]: pageOf(rows) + other }, plan)).toEqual([
    `row-unplanned ${PAGE}:13:10-29 “B-01” already has a row, on line 5.`,
  ]);
});

it('lets one row stand for several ids', async () => {
  const rows = ['| B-01, B-02 and B-03 | Harbour | done | `src/a.ts` |'];
  expect(
    await said(
      { 'plan.txt': 'B-01 B-02 B-03', [PAGE]: pageOf(rows).replace('ID | Place', 'Item | Owner') },
      '{ path: plan.txt, ids: "B-[0-9]{2}" }',
    ),
  ).toEqual([]);
});

it('says a pattern that nothing in the plan matches, and a plan that is not there', async () => {
  expect(await said({ 'plan.txt': 'C-01' }, '{ path: plan.txt, ids: "B-[0-9]{2}" }')).toEqual([
    `plan-missing ${PAGE}:1:1-1 Nothing in \`plan.txt\` matches the id pattern \`B-[0-9]{2}\`.`,
  ]);
  expect(await said({}, '{ path: gone.txt, ids: "B-[0-9]{2}" }')).toEqual([
    `plan-missing ${PAGE}:1:1-1 Source plan not found: \`gone.txt\`. The rows were not compared with it.`,
  ]);
});

it('blames a change that takes the row of an id away', async () => {
  git.write({ 'plan.txt': 'B-01 B-02 B-03' });
  const base = git.commit();
  git.write({ [PAGE]: pageOf(ROWS.slice(1)) }).commit();
  const { findings } = await guardRepository(git.path, {
    base,
    head: 'HEAD',
    configuration: `documents: [{ path: ${PAGE}, plan: { path: plan.txt, ids: "B-[0-9]{2}" } }]`,
  });
  expect(findings.filter(({ ruleId }) => ruleId === 'heading-unmapped')).toMatchObject([
    {
      origin: 'new',
      messageId: 'id',
      data: { heading: 'B-01', plan: 'plan.txt', document: PAGE },
      severity: 'warning',
    },
  ]);
});
