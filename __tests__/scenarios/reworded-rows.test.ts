// Rows whose titles a change rewords are the same rows; and lines past the end of a file that the row does not name for sure say nothing.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/ferry.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at}`).join('\n');
const pageOf = (...rows: readonly string[]): string =>
  ['# Ferry', '', '| Part | Status | Evidence |', '|---|---|---|', ...rows, ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/hull.ts': lines(40), 'src/deck.ts': lines(40), 'src/rail.ts': lines(40) });
});
afterEach(() => git.dispose());

const told = ({ findings }: Report, ruleId: string): string[] =>
  findings.filter((one) => one.ruleId === ruleId && one.shown).map(({ severity, line }) => `${line} ${severity}`);

describe('a row whose title this change rewords', () => {
  async function afterChange(before: string, after: string, status = 'planned'): Promise<string[]> {
    const rail = '| Rail | done | `src/rail.ts` |';
    git.write({ [PAGE]: pageOf(rail, `| ${before} | ${status} | \`src/hull.ts\` |`) }).commit();
    git.write({ [PAGE]: pageOf(rail, `| ${after} | done | \`src/deck.ts\` |`) }).commit();
    return told(await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED }), 'row-removed');
  }

  it.each([
    ['a sign', 'Hull painting, second coat', 'Hull painting + second coat (blue)'],
    ['a word', 'Bow ramp motor', 'Bow ramp hydraulic motor'],
    ['their order', 'Timetable printing for winter', 'Winter timetable printing'],
    ['another script', 'Паром новая палуба', 'Паром: новая палуба (корма)'],
  ])('is not removed, where it rewords %s', async (_what, before, after) => {
    expect(await afterChange(before, after)).toEqual([]);
  });

  it('is the row whose note begins alike, though another row is nearer', async () => {
    const note = 'Keeps the hull dry by pumping what leaks in through the planks over board';
    const rowOf = (title: string, said: string): string => `| ${title} | done | \`src/rail.ts\`; ${said} |`;
    const rows = [
      rowOf('**Bilge** (hand)', 'A pump that two people swing until their arms are sore'),
      rowOf('Stern **pump** (v2)', note),
    ];
    git.write({ [PAGE]: pageOf(...rows) }).commit();
    git.write({ [PAGE]: pageOf(rowOf('**Bailer** (on board)', `${note} and home`)) }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    expect(findings.filter(({ ruleId }) => ruleId === 'row-removed').map(({ message }) => message)).toEqual([
      'This change removes 1 row from `docs/ferry.md`: Bilge (hand) (done).',
    ]);
  });

  it.each([
    ['another key', 'F-1 Bilge | done', 'F-2 Mast | done'],
    ['another status', 'Bilge | done', 'Mast | planned'],
  ])('is another one where only its note is alike, with %s', async (_what, before, after) => {
    const note = 'see the ledger of the yard for what was agreed with the owner, chapter';
    git.write({ [PAGE]: pageOf(`| ${before} | \`src/rail.ts\`; ${note} 1 |`) }).commit();
    git.write({ [PAGE]: pageOf(`| ${after} | \`src/deck.ts\`; ${note} 2 |`) }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    expect(findings.filter(({ ruleId }) => ruleId === 'row-removed')).toHaveLength(1);
  });

  it.each([
    ['one word', 'Hull painting', 'Hull welding'],
    ['half of its words', 'Engine room lights test', 'Engine room pump rust'],
  ])('may still be there, where what came instead shares %s, and is not shown', async (_what, before, after) => {
    expect(await afterChange(before, after, 'done')).toEqual([]);
  });

  it('is removed, where what came instead has another key', async () => {
    expect(await afterChange('F-1 Bow ramp motor', 'F-2 Bow ramp motor repair', 'done')).toEqual(['5 warning']);
  });

  it('is not shown as removed, where it was only planned', async () => {
    expect(await afterChange('F-1 Bow ramp motor', 'F-2 Bow ramp motor repair')).toEqual([]);
  });
});

describe('a line past the end of a file', () => {
  async function check(row: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
    git.write({ ...more, [PAGE]: pageOf(row) }).commit();
    return told(await guardRepository(git.path, { configuration: NAMED }), 'line-out-of-range');
  }

  it.each([
    ['of a path', '| Hull | done | `src/hull.ts:90` |'],
    ['of a name that one file has', '| Hull | done | `hull.ts:90` |'],
    ['that follows the one file of its row', '| Hull | done | `src/hull.ts:9`, `:90` |'],
  ])('is reported %s', async (_what, row) => {
    expect(await check(row)).toEqual(['5 error']);
  });

  it('says nothing where several files have the name, or the number may belong to another file of the row', async () => {
    const other = { 'lib/a/hull.ts': lines(200), 'lib/b/hull.ts': lines(3) };
    expect(await check('| Hull | done | `lib/b/hull.ts:1`, `hull.ts:90` |', other)).toEqual([]);
    expect(await check('| Hull | done | `src/deck.ts:9`, `src/rail.ts:9`, `:90` |')).toEqual([]);
  });
});
