// Pages that are verified by a date: in every notation it has the same effect, and each side is judged by its own history.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { brief, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const page = (stamp: string, row = '| 1 Pears | done | `src/pears.ts`, `src/crates.ts` |'): string =>
  ['# Orchard', '', stamp, '', '| Item | Status | Evidence |', '|---|---|---|', row, ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/pears.ts': 'pears', 'src/crates.ts': 'crates' });
  git.commit({ date: '2026-03-03T12:00:00Z' });
});
afterEach(() => git.dispose());

const verification = (report: Report): string[] =>
  brief(report).filter((line) => / (?:verif|evidence-post)/.test(line));

describe('a page that says TBD and a date', () => {
  it('is not said to be fixed by a change that deletes what it cites', async () => {
    git.write({ [PAGE]: page('- Last Verified Commit: TBD\n- Last Verified Date: 2026-03-05') });
    git.commit({ date: '2026-03-04T12:00:00Z' });
    git.remove('src/crates.ts').commit({ date: '2026-03-05T12:00:00Z' });
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', today: '2026-03-06' });
    expect(rest).toEqual(report);
    expect(report.findings.filter(({ origin }) => origin === 'resolved')).toEqual([]);
    expect(brief(report)).toContain('new evidence-deleted 1-pears: src/crates.ts');
  });

  it('is never called verified at TBD', async () => {
    const stamp = '- Last Verified Commit: TBD\n- Last Verified Date: 2026-03-03';
    git.write({ [PAGE]: page(stamp, '| 1 Pears | done | `src/early.ts` |'), 'src/early.ts': 'early' });
    git.commit({ date: '2026-03-04T12:00:00Z' });
    git.write({ 'src/later.ts': 'later', [PAGE]: page(stamp, '| 1 Pears | done | `src/later.ts` |') });
    git.commit({ date: '2026-03-09T12:00:00Z' });
    const report = await guardRepository(git.path, { head: 'HEAD', today: '2026-03-10' });
    const said = report.findings.filter(({ ruleId }) => ruleId === 'evidence-postdates-verification');
    expect(said).toMatchObject([{ line: 4, column: 23, data: { stamp: '`2026-03-03`' } }]);
    expect(report.findings.filter(({ message }) => /\bat TBD\b|since TBD\b/.test(message))).toEqual([]);
  });
});

describe('a date in any notation', () => {
  it.each([
    '2026-03-03',
    '2026-3-3',
    '2026/03/03',
    '03.03.2026',
    'march 3, 2026',
    '3 March 2026',
    '3. März 2026',
    '3 марта 2026',
    '2026年3月3日',
    '2026-03-03T18:30:00Z',
  ])('makes the page stale that was verified on %s', async (day) => {
    git.write({ [PAGE]: page(`- Last Verified Date: ${day}`) }).commit({ date: '2026-03-03T13:00:00Z' });
    git.write({ 'src/pears.ts': 'other pears' }).commit({ date: '2026-03-09T12:00:00Z' });
    const report = await guardRepository(git.path, { head: 'HEAD', today: '2026-03-10' });
    expect(verification(report)).toContain('existing verification-stale *');
    expect(verification(report).join()).not.toContain('date-invalid');
  });

  it('takes day and month in the order of the other dates of the page', async () => {
    const dated = (other: string): string => page(`- Last Verified Date: 3/4/2026\n\nPlanted on ${other}.`);
    const judge = async (other: string): Promise<Report> => {
      git.write({ [PAGE]: dated(other) }).commit({ date: '2026-03-04T13:00:00Z' });
      return await guardRepository(git.path, { head: 'HEAD', today: '2026-03-20' });
    };
    expect(verification(await judge('2/28/2026')).join()).not.toContain('date-invalid');
    // The third of April has not come yet.
    expect((await judge('28/2/2026')).findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ ruleId: 'verification-date-invalid', messageId: 'future' })]),
    );
    expect((await judge('a Monday')).findings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          ruleId: 'verification-date-invalid',
          messageId: 'ambiguous',
          message: '“3/4/2026” can mean 2026-03-04 or 2026-04-03; use YYYY-MM-DD.',
        }),
      ]),
    );
  });
});

describe('commit, branch and date in one value', () => {
  it.each([
    (id: string) => `main@${id} on 2026-03-03`,
    (id: string) => `${id} (2026-03-03)`,
    (id: string) => `2026-03-03 main@${id}`,
    (id: string) => `2026-03-03 (${id})`,
    (id: string) => `on 2026-03-03 at \`${id}\` (main)`,
    (id: string) => `\`main\` at \`${id}\`, 3 March 2026`,
  ])('is read in every order of its parts: %s', async (write) => {
    const value = write(git.git('rev-parse', 'HEAD').slice(0, 10));
    git.write({ [PAGE]: page(`**Verified:** ${value}`) }).commit({ date: '2026-03-03T13:00:00Z' });
    const report = await guardRepository(git.path, { head: 'HEAD', today: '2026-03-10' });
    expect(report.documents[0]?.metadata).toMatchObject({
      lastVerifiedCommit: git.git('rev-parse', 'HEAD~1').slice(0, 10),
      lastVerifiedDate: expect.stringContaining('2026') as string,
    });
    expect(verification(report)).toEqual([]);
  });

  it('is looked for where the id has no digit', async () => {
    git.write({ [PAGE]: page('**Verified:** main@deadbee on 2026-03-03') }).commit();
    const report = await guardRepository(git.path, { head: 'HEAD', today: '2026-03-10' });
    expect(verification(report)).toContain('existing verification-unknown-commit *');
  });
});

describe('evidence that came with its page, days after the date that the page says', () => {
  const STAMP = '- Last Verified Date: 2026-03-04';
  const ROW = '| 1 Plums | done | `src/plums.ts` |';
  const late = { date: '2026-03-09T12:00:00Z' };
  const postdating = (report: Report): string[] => brief(report).filter((line) => line.includes('evidence-postdates'));

  it('is as old as the page: an import of everything, edited since', async () => {
    git.write({ [PAGE]: page(STAMP, ROW), 'src/plums.ts': 'plums' }).commit(late);
    git.write({ 'src/plums.ts': 'ripe plums' }).commit({ date: '2026-03-10T12:00:00Z' });
    const report = await guardRepository(git.path, { head: 'HEAD', today: '2026-03-11' });
    expect(postdating(report)).toEqual([]);
    expect(verification(report)).toContain('existing verification-stale *');
  });

  it('is nothing that the change brings late, where the change brings the page', async () => {
    git.write({ [PAGE]: page(STAMP, ROW), 'src/plums.ts': 'plums' }).commit(late);
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', today: '2026-03-11' });
    expect(rest).toEqual(report);
    expect(postdating(report)).toEqual([]);
  });

  it('is older than any commit: a repository that begins with everything in it', async () => {
    const whole = new GitRepository({ [PAGE]: page(STAMP, ROW), 'src/plums.ts': 'plums' });
    try {
      whole.commit(late);
      whole.write({ 'src/plums.ts': 'ripe plums' }).commit({ date: '2026-03-10T12:00:00Z' });
      expect(postdating(await guardRepository(whole.path, { head: 'HEAD', today: '2026-03-11' }))).toEqual([]);
    } finally {
      whole.dispose();
    }
  });

  it('was elsewhere on that day, as far as anybody knows, where the page has its name alone', async () => {
    git.write({ [PAGE]: page(STAMP, '| 1 Plums | done | `src/pears.ts`, `stonePlums` |') });
    git.commit({ date: '2026-03-04T12:00:00Z' });
    git.write({ 'src/stones.ts': 'export const stonePlums = 1;\n' }).commit(late);
    expect(postdating(await guardRepository(git.path, { head: 'HEAD', today: '2026-03-11' }))).toEqual([]);
  });

  it.each([
    ['a row that a later commit adds with its file', page(STAMP), page(STAMP, ROW)],
    ['a file that comes after its row', page(STAMP, ROW), page(STAMP, ROW)],
  ])('%s is later than the date', async (_, before, after) => {
    git.write({ [PAGE]: before }).commit({ date: '2026-03-04T12:00:00Z' });
    git.write({ [PAGE]: after, 'src/plums.ts': 'plums' }).commit(late);
    expect(postdating(await guardRepository(git.path, { head: 'HEAD', today: '2026-03-11' }))).toHaveLength(1);
  });
});
