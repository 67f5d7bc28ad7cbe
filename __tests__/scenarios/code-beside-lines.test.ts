// A cell that writes out code and cites one line: the number was wrong already where that code stands on another line of the file.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const FILE = 'src/Quay.cs';

const CODE = [
  'namespace Harbor;', // 1
  '',
  'public class Quay', // 3
  '{',
  '    private int depth = 9;', // 5
  '',
  '    // Read by the pilot.',
  '    [Access("quay:read")]', // 8
  '    [Answers(typeof(Berth))]',
  '    public Berth Show(Tide tide)', // 10
  '    {',
  '        return new Berth', // 12
  '        {',
  '            Name = this.names.Find("north") ?? "North Quay",', // 14
  '            Year = Clock.Now.Year,', // 15
  '            Depth = this.depth - tide.Fall,', // 16
  '        };',
  '    }',
  '}',
  '',
].join('\n');

const page = (cell: string): string =>
  `# Quay\n\n| ID | Claim | Status | Evidence |\n|---|---|---|---|\n| Q-1 | The berth is shown | done | ${cell} |\n`;

async function follow(cell: string, code = CODE): Promise<readonly (readonly unknown[])[]> {
  const git = new GitRepository({ [FILE]: code, [PAGE]: page(cell) });
  try {
    git.commit();
    git.write({ [FILE]: `// harbor\n// walls\n${code}` }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    return findings.filter(({ shown }) => shown).map(({ ruleId, data }) => [ruleId, data['to']]);
  } finally {
    git.dispose();
  }
}

it.each([
  ['an expression', `\`${FILE}:13\`: uses \`Clock.Now.Year\``],
  ['an operator and text', `\`${FILE}:13\` \`?? "North Quay"\``],
  ['an attribute', `[Quay.cs](../${FILE}#L9): \`[Access("quay:read")]\``],
  ['an assignment, spaced otherwise', `\`depth  = 9\` at \`${FILE}:7\``],
])('is not followed where the cell has %s of another line', async (_, cell) => {
  expect(await follow(cell)).toEqual([]);
});

it.each([
  ['far above', `\`${FILE}:2-6\` \`return this.names.Find("north")\`, \`Find("north") ?? "North Quay"\``],
  ['below', `\`${FILE}:18-20\` has \`Depth = this.depth - tide.Fall\``],
])('is not followed where long code is on one line %s its range', async (_, cell) => {
  expect(await follow(cell)).toEqual([]);
});

it.each([
  ['the long code is in it', '10-17', '`Depth = this.depth - tide.Fall`', '12-19'],
  ['the long code is right below it', '12-15', '`Depth = this.depth - tide.Fall`', '14-17'],
  ['one of two long pieces is in it', '14-15', '`Find("north") ?? "North Quay"`, `= this.depth - tide.Fall`', '16-17'],
  ['the code is short', '3-5', '`?? "North Quay"`', '5-7'],
  ['the long code is on two lines', '2-6', '`this.depth - tide.Fall;;`', '4-8'],
  ['the long code is nowhere', '2-6', '`Depth = this.depth + tide.Rise`', '4-8'],
])('a range is followed where %s', async (_, ...[range, code, to]) => {
  const more = code.includes(';;') ? `${code.slice(1, -1)}\n`.repeat(2) : '';
  expect(await follow(`\`${FILE}:${range}\` ${code}`, CODE + more)).toEqual([['line-moved', to]]);
});

it.each([
  ['the code is on the cited line', `\`${FILE}:15\`: uses \`Clock.Now.Year\``, '17'],
  ['the cited line is the attribute above it', `\`${FILE}:9\` \`public Berth Show(Tide tide)\``, '11'],
  ['one of several pieces is there', `\`${FILE}:16\` \`this.depth - tide.Fall\`, not \`Clock.Now.Year\``, '18'],
  ['the file has it nowhere', `\`${FILE}:10\` \`Quay.Show(night: true)\``, '12'],
  ['it is a bare name, which may be spoken of', `\`${FILE}:10\` shows a \`Berth\``, '12'],
  ['it is a path', `\`${FILE}:10\`, as in \`src/\``, '12'],
  ['it calls what the file defines', `\`${FILE}:10\` answers \`Show(tide)\``, '12'],
  ['it stands on many lines', `\`${FILE}:3\` \`Harbor;\``, '5'],
])('is followed where %s', async (_, cell, to) => {
  const code = cell.includes('`Harbor;`') ? `${CODE}${'use Harbor;\n'.repeat(4)}` : CODE;
  expect(await follow(cell, code)).toEqual([['line-moved', to]]);
});

it('code that the change itself writes beside a number says nothing of it', async () => {
  const git = new GitRepository({ [FILE]: CODE, [PAGE]: page(`\`${FILE}:16\` the depth`) });
  git.commit();
  git
    .write({ [FILE]: `// harbor\n${CODE}`, [PAGE]: page(`\`${FILE}:16\` the depth, see \`Clock.Now.Year\``) })
    .commit();
  const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  git.dispose();
  expect(findings.map(({ ruleId }) => ruleId)).toContain('line-moved');
});

it('a range may mean any part of what its cell says', async () => {
  expect(await follow(`\`${FILE}:8-10\` ends in \`Clock.Now.Year\``)).toEqual([['line-moved', '10-12']]);
});

it.each<[name: string, lost: number, isShown?: boolean]>([
  ['loses a line', 1],
  ['loses three', 3],
  ['loses four', 4, true],
])('a long range from the first line of a file that %s', async (_, lost, isShown = false) => {
  const git = new GitRepository({ [FILE]: CODE, [PAGE]: page(`\`${FILE}:1-19\``) });
  git.commit();
  git.write({ [FILE]: CODE.split('\n').toSpliced(9, lost).join('\n') }).commit();
  const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  git.dispose();
  expect(findings.filter(({ ruleId }) => ruleId === 'line-moved').map(({ shown }) => shown)).toEqual([isShown]);
});
