// A lone line number leads to an argument or a stray comment, or away from the code written before it, and nothing near it has a word of the row.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const FILE = 'src/pier.go';

const CODE = [
  '// 1. Boats are weighed.', // 1
  '// 2. Boats are moored.', // 2
  '', // 3
  'package pier', // 4
  '', // 5
  '// Answers the captain.', // 6
  'func answer(ship Ship) Reply {', // 7
  '\tlog.write(entry{', // 8
  '\t\tcaptain: ship.captain,', // 9
  '\t\taction:  "killed", // for good', // 10
  '\t\tweight:  900,', // 11
  '\t})', // 12
  '\tready := ship.ready', // 13
  '\t\t&& ship.sound', // 14
  '\tone()', // 15
  '\ttwo()', // 16
  '\tthree()', // 17
  '\tif four() {', // 18
  '\t} else {', // 19
  '\t\treturn make(Reply)', // 20
  '\t} }', // 21
  '', // 22
  'const longestWait = 40', // 23
  '', // 24
  'func store(harbor Harbor, cargo Cargo) {', // 25
  '\tharbor.keep(cargo)', // 26
  '}', // 27
  '',
].join('\n');

const page = (claim: string, cell: string): string =>
  `# Notes\n\n| ID | Claim | Status | Evidence |\n|---|---|---|---|\n| Q-1 | ${claim} | done | ${cell} |\n`;

interface Change {
  readonly claim?: string;
  readonly cell: string;
  readonly code?: string;
}

async function follow({ claim = 'Просмотр списка', cell, code = CODE }: Change): Promise<{
  readonly found: readonly (readonly unknown[])[];
  readonly notes: readonly string[];
}> {
  const git = new GitRepository({ [FILE]: code, [PAGE]: page(claim, cell) });
  try {
    git.commit();
    git.write({ [FILE]: `// harbor\n// walls\n${code}` }).commit();
    const { findings, notes } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    return { found: findings.filter(({ shown }) => shown).map(({ ruleId, data }) => [ruleId, data['to']]), notes };
  } finally {
    git.dispose();
  }
}

it.each<[kind: string, change: Change]>([
  ['one field of several', { cell: `\`${FILE}:10\`` }],
  ['one field of several, and another line', { cell: `\`${FILE}:10,17\`` }],
  ['the rest of a condition', { cell: `\`${FILE}:14\`` }],
  ['a comment above no code', { claim: 'Longest wait is 40', cell: `\`longestWait: u32 = 40\` (\`${FILE}:2\`)` }],
  ['a field, while the row has words for other places', { claim: 'The harbor keeps cargo', cell: `\`${FILE}:10\`` }],
  ['other code than is written before it', { cell: `\`harbor.retain(cargo)\` (\`${FILE}:17\`)` }],
  ['other code, one of two anchors', { cell: `\`answer\` (\`${FILE}:7\`), \`harbor.retain(cargo)\` (\`:17\`)` }],
  ['other code, in wide brackets', { cell: `\`harbor.retain(cargo)\`（\`${FILE}:17\`）` }],
])('is not followed where it cites %s', async (_, change) => {
  const { found, notes } = await follow(change);
  expect(found.filter(([, to]) => to !== '9')).toEqual([]); // The other anchor of its cell is right.
  expect(notes.join('\n')).toContain('the cited line shows nothing of what its row says');
});

it.each<[kind: string, change: Change, to: string]>([
  ['a field that the row speaks of', { claim: 'Действие: `action`', cell: `\`${FILE}:10\`` }, '12'],
  ['a field with a number of the row', { claim: 'Вес 900', cell: `\`${FILE}:11\`` }, '13'],
  ['a field with an abbreviation of the row', { claim: 'Действие KIL', cell: `\`${FILE}:10\`` }, '12'],
  ['a field with a part of an address of the row', { claim: 'Путь /sea/weight/all', cell: `\`${FILE}:10\`` }, '12'],
  ['a field beside one that the row speaks of', { claim: 'The captain is asked', cell: `\`${FILE}:10\`` }, '12'],
  ['a field in the body of what the row names', { claim: 'Ответ `answer()`', cell: `\`${FILE}:10\`` }, '12'],
  ['a range from a field on', { cell: `\`${FILE}:10-12\`` }, '12-14'],
  ['a statement', { cell: `\`${FILE}:20\`` }, '22'],
  ['another branch', { cell: `\`${FILE}:19\`` }, '21'],
  ['a statement that begins a list', { cell: `\`${FILE}:8\`` }, '10'],
  ['a definition', { cell: `\`${FILE}:25\`` }, '27'],
  ['a comment above code', { cell: `\`${FILE}:6\`` }, '8'],
  ['a comment with a word of the row', { claim: 'Boats wait', cell: `\`${FILE}:2\`` }, '4'],
  ['the code written before it', { cell: `\`harbor.keep(cargo)\` (\`${FILE}:26\`)` }, '28'],
  ['lines beside the code written before it', { cell: `\`harbor.retain(cargo)\` (\`${FILE}:23\`)` }, '25'],
  ['code of which the file knows nothing', { cell: `\`Crane.drop(night)\` (\`${FILE}:17\`)` }, '19'],
  [
    'code that is not what its sentence began with',
    { cell: `\`harbor.retain(cargo)\` or else (\`${FILE}:17\`)` },
    '19',
  ],
])('is followed where it cites %s', async (_, change, to) => {
  const { found } = await follow(change);
  expect(found).toContainEqual(['line-moved', to]);
});

it.each(['src/pier.json', 'docs/pier.md'])('what is all elements may be meant: %s', async (path) => {
  const git = new GitRepository({ [path]: CODE, [PAGE]: page('Просмотр', `\`${path}:10\``) });
  git.commit();
  git.write({ [path]: `// harbor\n${CODE}` }).commit();
  const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  git.dispose();
  expect(findings.map(({ ruleId, data }) => [ruleId, data['to']])).toContainEqual(['line-moved', '11']);
});

it('an item that is nothing but an anchor belongs to what is said above it', async () => {
  const path = 'docs/audits/pier.md';
  const text = `# Gap audit\n\n## Critical Errors\n\n1. **ERR-01: Капитан**\nEvidence:\n- \`${FILE}:10\`\n- \`${FILE}:17\`\n`;
  const git = new GitRepository({ [FILE]: CODE, [path]: text });
  git.commit();
  git.write({ [FILE]: `// harbor\n${CODE}` }).commit();
  const configuration = `documents: [${path}]`;
  const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration });
  git.dispose();
  const moved = findings.filter(({ ruleId }) => ruleId === 'line-moved').map(({ data }) => data['to']);
  expect(moved).toEqual(['11', '18']);
});

it('code in another alphabet than its row has no word of it', async () => {
  const code = CODE.replaceAll(/[a-z]+/g, (word) => 'а'.repeat(word.length));
  const { found } = await follow({ claim: 'The list is shown', cell: `\`${FILE}:10\``, code });
  expect(found).toEqual([['line-moved', '12']]);
});

it('without a base such a line is not followed from where it was written', async () => {
  const git = new GitRepository({ [FILE]: CODE, [PAGE]: page('Просмотр', `\`${FILE}:10\`, \`${FILE}:20\``) });
  git.commit();
  git.write({ [FILE]: `// harbor\n// walls\n${CODE}` }).commit();
  const { findings } = await guardRepository(git.path);
  git.dispose();
  expect(findings.map(({ ruleId, data }) => [ruleId, data['to']])).toEqual([['line-moved', '22']]);
});
