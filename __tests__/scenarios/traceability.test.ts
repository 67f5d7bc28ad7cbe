// Tables without a status column, where configuration names their columns: each row claims what it cites.
import { brief, guardRepository, news } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/trace.md';
const TEXT = `# Trace

| Demand | Code | Checks |
|---|---|---|
| D-1 Float | \`src/hull.ts\` | \`tests/hull.ts\` |
| D-2 Steer | \`src/helm.ts:2\` | \`tests/helm.ts\` |
`;
const COLUMNS = '{ Demand: item, Code: implementation, Checks: tests }';
const configurationOf = (columns: string): string =>
  `documents:\n  - path: ${PAGE}\n    columns: ${columns}\nrules: { verification-missing: off }\n`;

let git: GitRepository;
let base: string;
beforeEach(() => {
  git = new GitRepository({
    [PAGE]: TEXT,
    'src/hull.ts': 'a\n',
    'src/helm.ts': 'one\ntwo\n',
    'tests/hull.ts': 'b\n',
    'tests/helm.ts': 'c\n',
  });
  base = git.commit();
});
afterEach(() => git.dispose());

it('claims nothing in words, and is counted as what it is judged as: done', async () => {
  const report = await guardRepository(git.path, { configuration: configurationOf(COLUMNS) });
  expect(report.findings).toEqual([]);
  expect(report.counts).toMatchObject({ rows: 2, done: 2, other: 0 });
  expect(report.documents[0]?.rows.map(({ key, declared, computed }) => [key, declared, computed])).toEqual([
    ['D-1', null, 'done'],
    ['D-2', null, 'done'],
  ]);
});

it('is judged as done where the change takes its evidence away', async () => {
  git.remove('tests/hull.ts').write({ 'src/helm.ts': 'zero\none\ntwo\n' }).commit();
  const report = await guardRepository(git.path, { base, head: 'HEAD', configuration: configurationOf(COLUMNS) });
  expect(brief(report)).toEqual([
    'new evidence-deleted D-1: tests/hull.ts',
    'new line-moved D-2: src/helm.ts:2',
    'new status-overstated D-1',
  ]);
  expect(report.conclusion).toBe('failure');
  expect(news(report).find(({ ruleId }) => ruleId === 'status-overstated')).toMatchObject({
    messageId: 'unsupported',
    message: 'The evidence of this row supports only partial: `tests/hull.ts` was deleted.',
    severity: 'error',
    suggestion: null,
  });
});

it('says a cell without evidence', async () => {
  git.write({ [PAGE]: TEXT.replace('`tests/helm.ts`', 'TBD') }).commit();
  expect(brief(await guardRepository(git.path, { configuration: configurationOf(COLUMNS) }))).toEqual([
    'existing status-overstated D-2',
  ]);
});

it.each([
  ['only the evidence is named', '{ Code: implementation, Checks: tests }', TEXT],
  ['only the item is named', '{ Demand: item }', TEXT],
  [
    'a column could be a status that nobody understood',
    COLUMNS,
    TEXT.replace('| Checks |', '| Checks | State |')
      .replace('---|---|---|', '---|---|---|---|')
      .replaceAll(/\.ts` \|$/gm, '.ts` | adrift |'),
  ],
  ['a status column is named', '{ Demand: item, Code: implementation, Mood: status }', TEXT],
])('is no such table where %s', async (_, columns, text) => {
  git.write({ [PAGE]: text }).commit();
  const { findings } = await guardRepository(git.path, { configuration: configurationOf(columns) });
  expect(findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toContain('matrix-unreadable no-rows');
});
