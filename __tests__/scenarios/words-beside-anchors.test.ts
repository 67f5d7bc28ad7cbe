// Words in brackets behind a line are not names of code because they have capitals and digits.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const CONFIGURATION = 'documents: [docs/status.md]\nrules: { verification-missing: off }\n';
const source = (word: string, name: string): string =>
  [`label = "${word} of the tide"`, 'x = 1', 'y = 2', `def ${name}():`, '    return x', 'z = 3', ''].join('\n');

const judge = async (cell: string, code: string): Promise<readonly unknown[]> => {
  const after = {
    'docs/status.md': `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| R-1 tide | done | ${cell} |\n`,
    'src/tide.py': code,
  };
  const report = await judgeChange({ before: null, after, configuration: CONFIGURATION });
  return [...saidBy('anchor-mismatch', report), ...saidBy('symbol-missing', report)].map(({ message }) => message);
};

it.each([
  'E2E',
  'P2P',
  'B2B',
  'A11Y',
  'I18N',
  'API',
  'MVP',
  'P0',
  'v2',
  'S3',
  'H264',
  'QoS',
  'gRPC',
  'mTLS',
  'SaaS',
  'APIs',
  'GPU2D',
])('%s', async (word) => {
  const code = source(word, 'rises');
  for (const cell of [
    `\`src/tide.py:5\` (${word})`,
    `\`src/tide.py\` lines 5-6 (${word})`,
    `(${word}) \`src/tide.py:5\``,
    `\`src/tide.py:5\` (\`${word}\`)`,
  ])
    expect([cell, await judge(cell, code)]).toEqual([cell, []]);
});

it.each([
  ['two words', 'high_tide'],
  ['a constant', 'MAX_TIDE'],
  ['humps', 'highTide'],
  ['a class', 'HighTide'],
  ['a number in it', 'tide2Level'],
  ['an abbreviation in it', 'parseAPI2'],
])('a name of code with %s is told where it is elsewhere: %s', async (_, name) => {
  const code = source('word', name);
  for (const cell of [`\`src/tide.py:2\` (${name})`, `\`src/tide.py:2\` (\`${name}\`)`])
    expect(await judge(cell, code)).toEqual([`\`${name}\` is on line 4 of \`src/tide.py\`, not on line 2.`]);
});

it.each(['E2E', 'QoS', 'gRPC'])('%s is a name where it is in code marks and defined', async (name) => {
  expect(await judge(`\`src/tide.py:2\` (\`${name}\`)`, source('word', name))).toEqual([
    `\`${name}\` is on line 4 of \`src/tide.py\`, not on line 2.`,
  ]);
});
