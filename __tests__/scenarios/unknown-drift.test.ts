// An anchor of which nobody can say whether it still meant base's lines: that a change moved those is not reported.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/mill.md';
const FILE = 'src/mill.ts';

const steps = (name: string, count: number): string =>
  Array.from({ length: count }, (_, step) => `${name}.step(${step});\n`).join('');
const page = (lines: string): string =>
  `# Mill\n\n| Item | Status | Evidence |\n|---|---|---|\n| 1.1 Grinding | done | \`${FILE}:${lines}\` |\n`;
const ABOVE = '// The mill.\n// It grinds.\n';

interface Drift {
  readonly lines: string;
  readonly written: string;
  readonly base: string;
}

async function movedBy({ lines, written, base }: Drift): Promise<readonly string[]> {
  const git = new GitRepository({ [FILE]: written, [PAGE]: page(lines) });
  try {
    git.commit();
    git.write({ [FILE]: base }).commit();
    git.write({ [FILE]: ABOVE + base }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    return findings.flatMap(({ ruleId, origin }) => (ruleId.startsWith('line-') && origin === 'new' ? [ruleId] : []));
  } finally {
    git.dispose();
  }
}

const MILL = steps('wheel', 6);

it.each([
  [
    'its line was in the file more than once',
    {
      lines: '2',
      written: 'turn();\nturn();\nturn();\nstop();\n',
      base: 'stop();\nturn();\nturn();\nturn();\nturn();\n',
    },
  ],
  ['its file was shorter', { lines: '9', written: MILL, base: MILL + steps('stone', 9) }],
])('since it was written %s', async (_, drift) => {
  expect(await movedBy(drift)).toEqual([]);
});

it.each([
  ['other lines were edited', { lines: '2-4', written: MILL, base: MILL.replace('wheel.step(5)', 'wheel.stop()') }],
  ['nothing happened to the file', { lines: '2-4', written: MILL, base: `${MILL}\n` }],
])('where since it was written %s, it is', async (_, drift) => {
  expect(await movedBy(drift)).toEqual(['line-moved']);
});
