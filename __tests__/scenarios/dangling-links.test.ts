// A cited symbolic link is there only as long as what it leads to is.
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/mill.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const TEXT = [
  '# Mill',
  '',
  '| Item | Status | Evidence |',
  '|---|---|---|',
  '| 1.1 Stone | done | `current/stone.ts` |',
  '| 1.2 Sieve | done | `src/sieve.ts` |',
  '',
].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/stone.ts': 'a stone\n',
    'src/sieve.ts': 'a sieve\n',
    'current/.keep': '',
    [PAGE]: TEXT,
  });
});
afterEach(() => git.dispose());

const link = (to: string): void => {
  const path = join(git.path, 'current/stone.ts');
  try {
    unlinkSync(path);
  } catch {
    // There was none.
  }
  symlinkSync(to, path);
};

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId }) => ruleId.startsWith('evidence-'))
    .map(
      ({ ruleId, messageId, severity, ground, message }) => `${ruleId}/${messageId} ${severity} ${ground}: ${message}`,
    );

it('is deleted with what it leads to, the same over REST', async () => {
  link('../src/stone.ts');
  git.commit();
  git.remove('src/stone.ts').commit();
  const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
  expect(rest).toEqual(report);
  expect(told(report)).toEqual([
    'evidence-deleted/dangling error change: `current/stone.ts` is a symbolic link to `src/stone.ts`, which this change deletes.',
  ]);
  expect(report.documents[0]?.rows[0]).toMatchObject({ computed: 'not-started' });
});

it('is missing where it led nowhere before', async () => {
  link('../src/gravel.ts');
  git.commit();
  const expected = [
    'evidence-missing/dangling error head: `current/stone.ts` is a symbolic link to `src/gravel.ts`, which does not exist.',
  ];
  expect(told(await guardRepository(git.path, { head: 'HEAD', configuration: NAMED }))).toEqual(expected);
  expect(told(await guardRepository(git.path, { configuration: NAMED }))).toEqual(expected);
  git.write({ 'src/sieve.ts': 'a finer sieve\n' }).commit();
  const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
  expect(told(report)).toEqual(expected);
  expect(report.findings.find(({ messageId }) => messageId === 'dangling')).toMatchObject({ origin: 'existing' });
});

it.each([
  ['a file', '../src/stone.ts'],
  ['a folder', '../src'],
  ['a place outside the repository', '../../elsewhere/stone.ts'],
  ['an absolute place', '/opt/stone.ts'],
  ['itself', 'stone.ts'],
])('is there where it leads to %s', async (_, to) => {
  link(to);
  git.commit();
  expect(told(await guardRepository(git.path, { head: 'HEAD', configuration: NAMED }))).toEqual([]);
});
