// Notations of names and lines followed through a change: what is suggested keeps the notation.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, brief, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/mill.md';
const page = (cell: string): string =>
  ['# Mill', '', '| Item | Status | Evidence |', '|---|---|---|', `| 1.1 Stone | done | ${cell} |`, ''].join('\n');
const text = (...first: readonly string[]): string =>
  [...first, ...Array.from({ length: 40 }, (_, line) => `line ${line + 1} of the mill`), ''].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/stone.py': text(), 'src/wheel.py': 'def turn_wheel():\n    pass\n' });
});
afterEach(() => git.dispose());

const judge = async (): Promise<Report> => await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });

it.each([
  ['`src/stone.py` L14, L16', '`src/stone.py` L15, L17'],
  ['`src/stone.py L14, L16`', '`src/stone.py L15, L17`'],
  ['`src/stone.py:14/16`', '`src/stone.py:15/17`'],
  ['`src/stone.py lines 5 to 9`', '`src/stone.py lines 6 to 10`'],
  ['`src/stone.py` (lines 5 to 9)', '`src/stone.py` (lines 6 to 10)'],
  ['`src/stone.py:5—9`', '`src/stone.py:6—10`'],
  ['【F:src/stone.py†L5-L9】', '【F:src/stone.py†L6-L10】'],
  ['`src/stone.py:14 (new)`', '`src/stone.py:15 (new)`'],
])('follows the lines of %s', async (cell, moved) => {
  git.write({ [PAGE]: page(cell) }).commit();
  git.write({ 'src/stone.py': text('a new first line') }).commit();
  const report = await judge();
  expect(new Set(report.findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['line-moved']));
  expect(applySuggestions(page(cell), report.findings)).toBe(page(moved));
});

it.each([
  '`src/wheel.py#turn_wheel`',
  '`src/wheel.py:turn_wheel`',
  '`src/wheel.py:turn_wheel()`',
  '`src/wheel.py (turn_wheel)`',
])('sees that the name of %s is gone', async (cell) => {
  git.write({ [PAGE]: page(cell) }).commit();
  git.write({ 'src/wheel.py': 'def stop():\n    pass\n' }).commit();
  expect(brief(await judge())).toEqual([expect.stringContaining('new symbol-missing 1.1')]);
});

it.each([
  '`src/stone.py (new)`',
  '`./src/stone.py`',
  '`src/stone.py:5+`',
  '`src/stone.py:0`',
  '`src/stone.py:9-3`',
  '[TBD](../src/stone.py)',
])('sees that the file of %s is deleted', async (cell) => {
  git.write({ [PAGE]: page(cell) }).commit();
  git.remove('src/stone.py').commit();
  expect(brief(await judge()).join()).toContain('new evidence-deleted 1.1');
});

it('sees that a file with a space in its path is deleted', async () => {
  git.write({ 'docs/old notes/stone.md': 'stone', [PAGE]: page('`docs/old notes/stone.md`') }).commit();
  git.remove('docs/old notes/stone.md').commit();
  expect(brief(await judge()).join()).toContain('new evidence-deleted 1.1');
});

it('offers the letter case in which a glob matches, and no lower status', async () => {
  git.write({ 'docs/adr/1.md': 'one', [PAGE]: page('`docs/ADR/*.md`') }).commit();
  const report = await guardRepository(git.path, { head: 'HEAD' });
  expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['evidence-missing']);
  expect(applySuggestions(page('`docs/ADR/*.md`'), report.findings)).toBe(page('`docs/adr/*.md`'));
});
