// A stamp that is a day, and a change made on that day: nobody can say which came first.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/loaves.md';
const ROW = '| L-1 | Rye | done | `src/rye.ts` |';
const MORE = '| L-2 | Spelt | done | `src/spelt.ts` |';
const page = (stamp: readonly string[], ...rows: readonly string[]): string =>
  [
    '# Loaves',
    '',
    ...stamp.map((line) => `- ${line}`),
    '',
    '| ID | Loaf | Status | Evidence |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');

let repository: GitRepository;
afterEach(() => {
  repository.dispose();
});

interface Made {
  readonly stamp: readonly string[];
  /** When the row was added. */
  readonly at: string;
  readonly today?: string;
  readonly compared?: boolean;
  readonly committed?: boolean;
}

/** What is said of a stamp written on the 1st, after a row was added. */
async function outrun({ stamp, at, today = '2026-03-20', compared = true, committed = true }: Made) {
  repository = new GitRepository({ 'src/rye.ts': '1\n', 'src/spelt.ts': '2\n' });
  const first = repository.commit({ date: '2026-02-27T09:00:00Z' });
  const lines = stamp.map((line) => line.replace('FIRST', first));
  repository.write({ [PAGE]: page(lines, ROW) });
  const base = repository.commit({ date: '2026-03-01T09:00:00Z' });
  repository.write({ [PAGE]: page(lines, ROW, MORE) });
  if (committed) repository.commit({ date: at });
  const report = await guardRepository(repository.path, {
    base: compared ? base : null,
    head: committed ? 'HEAD' : null,
    configuration: `documents: [${PAGE}]\n`,
    today,
  });
  return report.findings.filter(({ ruleId }) => ruleId === 'verification-outrun').map(({ messageId }) => messageId);
}

const DAY = ['Last Verified Date: 2026-03-01'];
const TREE = ['Last Verified Commit: working-tree', ...DAY];
const HEAD = ['Last Verified Commit: HEAD', ...DAY];
const PENDING = ['Last Verified Commit: TBD', ...DAY];

describe.each([
  ['a day', DAY],
  ['a day, its commit still to be written', PENDING],
  ['the working tree of a day', TREE],
  ['HEAD of a day', HEAD],
])('where the stamp is %s', (_, stamp) => {
  it.each<[string, Omit<Made, 'stamp'>, readonly string[]]>([
    ['the change was committed on it', { at: '2026-03-01T20:00:00Z' }, []],
    ['it was committed on the next', { at: '2026-03-02T08:00:00Z' }, ['outrun']],
    ['nothing is compared and head is of the day', { at: '2026-03-01T20:00:00Z', compared: false }, []],
    ['nothing is compared and head is later', { at: '2026-03-02T08:00:00Z', compared: false }, ['outran']],
    ['the change is not committed and today is the day', { at: '', today: '2026-03-01', committed: false }, []],
    ['the change is not committed and today is later', { at: '', today: '2026-03-02', committed: false }, ['outrun']],
  ])('%s', async (__, made, expected) => {
    expect(await outrun({ stamp, ...made })).toEqual(expected);
  });
});

it('a commit beside the day is more exact than the day', async () => {
  const stamp = ['Last Verified Commit: FIRST', ...DAY];
  expect(await outrun({ stamp, at: '2026-03-01T20:00:00Z' })).toEqual(['outrun']);
});

it('a row has a day of its own', async () => {
  const own = (day: string, ...rows: readonly string[]): string =>
    ['# Loaves', '', '| ID | Loaf | Status | Evidence | Last Verified Date |', '|---|---|---|---|---|', ...rows]
      .map((line) => (line.startsWith('| L') ? `${line} ${day} |` : line))
      .join('\n');
  const said = async (day: string): Promise<readonly string[]> => {
    repository = new GitRepository({ 'src/rye.ts': '1\n', [PAGE]: own(day, ROW.replace('done', 'not started')) });
    const base = repository.commit({ date: '2026-03-01T09:00:00Z' });
    repository.write({ [PAGE]: own(day, ROW) }).commit({ date: '2026-03-01T20:00:00Z' });
    const run = { base, head: 'HEAD', configuration: `documents: [${PAGE}]\n`, today: '2026-03-20' };
    const { findings } = await guardRepository(repository.path, run);
    return findings.filter(({ ruleId }) => ruleId === 'verification-outrun').map(({ messageId }) => messageId);
  };
  expect(await said('2026-03-01')).toEqual([]);
  repository.dispose();
  expect(await said('2026-02-28')).toEqual(['outrun']);
});

describe('without a base', () => {
  /** What is said of a page that was so at each of these times. */
  async function outran(versions: readonly (readonly [at: string, text: string])[]): Promise<readonly unknown[]> {
    repository = new GitRepository({ 'src/rye.ts': '1\n', 'src/spelt.ts': '2\n' });
    for (const [at, text] of versions) repository.write({ [PAGE]: text }).commit({ date: at });
    const { findings } = await guardRepository(repository.path, {
      head: 'HEAD',
      configuration: `documents: [${PAGE}]\n`,
      today: '2026-03-20',
    });
    return findings.filter(({ ruleId }) => ruleId === 'verification-outrun').map(({ data }) => data['keys']);
  }
  const THIRD = '| L-3 | Oat | done | `src/rye.ts` |';

  it.each([
    ['a day', DAY],
    ['a day, its commit still to be written', PENDING],
    ['the working tree of a day', TREE],
    ['HEAD of a day', HEAD],
  ])('rows that came later on the day itself may have been verified: %s', async (_, stamp) => {
    expect(
      await outran([
        ['2026-03-01T09:00:00Z', page(stamp, ROW)],
        ['2026-03-01T20:00:00Z', page(stamp, ROW, MORE)],
        ['2026-03-05T09:00:00Z', `${page(stamp, ROW, MORE)}\nBaked twice.\n`],
      ]),
    ).toEqual([]);
    repository.dispose();
    expect(
      await outran([
        ['2026-03-01T09:00:00Z', page(stamp, ROW)],
        ['2026-03-01T20:00:00Z', page(stamp, ROW, MORE)],
        ['2026-03-05T09:00:00Z', page(stamp, ROW, MORE, THIRD)],
      ]),
    ).toEqual(['L-3']);
  });

  it('a stamp that was written after its day counts from when it was written', async () => {
    const text = page(DAY, ROW);
    expect(
      await outran([
        ['2026-02-27T09:00:00Z', page(['Last Verified Date: 2026-02-20'], ROW)],
        ['2026-03-04T09:00:00Z', text],
        ['2026-03-05T09:00:00Z', page(DAY, ROW, MORE)],
      ]),
    ).toEqual(['L-2']);
  });
});

it('a row that the page had word for word was not raised by what made a matrix of its table', async () => {
  // Bare words in every cell but one: the table is read as a matrix once a cell cites a file.
  const table = (gate: string): string =>
    `# Loaves\n\n- ${DAY[0] ?? ''}\n\n| Item | State | Gate |\n|---|---|---|\n| Mix + rest | PROVEN | \`knead-slowly\` |\n| Shape | done | ${gate} |\n`;
  for (const compared of [false, true]) {
    repository = new GitRepository({ 'src/rye.ts': '1\n', [PAGE]: table('\`bake-hot\`') });
    const base = repository.commit({ date: '2026-03-01T09:00:00Z' });
    repository.write({ [PAGE]: table('\`src/rye.ts\`') }).commit({ date: '2026-03-05T09:00:00Z' });
    const { findings } = await guardRepository(repository.path, {
      base: compared ? base : null,
      head: 'HEAD',
      today: '2026-03-20',
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'verification-outrun')).toEqual([]);
    if (!compared) repository.dispose();
  }
});
