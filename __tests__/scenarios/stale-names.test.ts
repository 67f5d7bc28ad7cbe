// Last Verified and a name that no cited file has: another file with that name does not hide that the one which defines it changed.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';

const PAGE = 'docs/mill.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const GATE = 'export function openGate() { return 1; }\n';
const EDITED = 'export function openGate() { return 2; }\n';

type Files = Readonly<Record<string, string>>;

const USED: Files = { 'src/gate.ts': 'openGate();\n', 'src/a.ts': 'openGate();\n' };

/** A page that was verified at the first commit, and a change. */
function open(files: Files, change: (git: GitRepository) => unknown): GitRepository {
  const git = new GitRepository({ 'src/gate.ts': GATE, 'src/mill.ts': 'x\n', ...files });
  const first = git.commit();
  const rows = ['| ID | Item | Status | Evidence |', '|---|---|---|---|', '| M-1 | Gate | done | `openGate` |'];
  git.write({ [PAGE]: ['# Mill', '', `- Last Verified Commit: ${first}`, '', ...rows, ''].join('\n') }).commit();
  change(git);
  git.commit();
  return git;
}

async function isStale(files: Files, written: Files): Promise<boolean> {
  const git = open(files, (repository) => repository.write(written));
  const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
  git.dispose();
  expect(rest).toEqual(report);
  return report.findings.some(({ ruleId, ground }) => ruleId === 'verification-stale' && ground === 'change');
}

describe('a change that edits what a name means makes the page stale', () => {
  it.each<[string, Files, Files]>([
    ['where it is the one file', {}, {}],
    ['where it adds a comment with the name', {}, { 'src/other.ts': '// openGate\n' }],
    ['where it adds a use', {}, { 'src/other.ts': 'openGate();\n' }],
    ['where it adds another function of that name', {}, { 'src/other.ts': GATE }],
    ['where it adds one that comes first', {}, { 'src/a.ts': GATE }],
    ['where it writes the name into a file that was there', {}, { 'src/mill.ts': 'openGate();\n' }],
    ['where it defines the name in a file that was there', {}, { 'src/mill.ts': GATE }],
    ['where others use it', { 'src/a.ts': 'openGate();\n', 'src/z.ts': '// openGate\n' }, {}],
    ['where a test has it', { 'tests/gate.test.ts': 'openGate();\n' }, {}],
  ])('%s', async (_, files, written) => {
    expect(await isStale(files, { 'src/gate.ts': EDITED, ...written })).toBe(true);
  });

  it('where it moves the file, and adds another with the name', async () => {
    const git = open({ 'src/gate.ts': `${'// a line\n'.repeat(20)}${GATE}` }, (repository) =>
      repository
        .rename('src/gate.ts', 'src/doors.ts')
        .write({ 'src/doors.ts': `${'// a line\n'.repeat(20)}${EDITED}`, 'src/a.ts': GATE }),
    );
    const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
    git.dispose();
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('verification-stale');
  });
});

describe('it does not', () => {
  it.each<[string, Files, Files]>([
    ['where several files defined it before', { 'src/a.ts': GATE }, { 'src/gate.ts': EDITED }],
    ['where it edits a file that only uses it', { 'src/a.ts': 'openGate();\n' }, { 'src/a.ts': 'openGate(1);\n' }],
    ['where several files use it, and none defines it', USED, { 'src/a.ts': 'openGate(1);\n' }],
  ])('%s', async (_, files, written) => {
    expect(await isStale(files, written)).toBe(false);
  });
});

it('without a base the file that defines it counts', async () => {
  const git = open({ 'src/a.ts': 'openGate();\n' }, (repository) => repository.write({ 'src/gate.ts': EDITED }));
  const report = await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
  git.dispose();
  expect(report.findings.map(({ ruleId }) => ruleId)).toContain('verification-stale');
});
