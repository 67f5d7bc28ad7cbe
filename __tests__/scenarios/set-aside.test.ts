// A file that is kept as what it was (`kiln-legacy.js`) is followed, and no fix writes its path into a row that is done.
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const CODE = 'export function heat() {\n  burn();\n  return 900;\n}\n';

async function judge(from: string, to: string): Promise<{ readonly said: string[]; readonly row: string }> {
  const page = [
    '# Status',
    '',
    '| Item | Status | Evidence |',
    '|---|---|---|',
    `| Heat | done | \`${from}\` |`,
    '',
  ].join('\n');
  const git = new GitRepository({ [from]: CODE, [PAGE]: page });
  try {
    git.commit();
    git
      .remove(from)
      .write({ [to]: CODE })
      .commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const found = findings.filter(({ ruleId }) => ruleId.startsWith('evidence-'));
    return {
      said: found.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
      row: applySuggestions(page, found).split('\n')[4] ?? '',
    };
  } finally {
    git.dispose();
  }
}

describe('a file that this change renames', () => {
  it.each([
    ['src/kiln.js', 'src/kiln-legacy.js'],
    ['src/kiln.js', 'src/kiln.bak.js'],
    ['src/kiln.js', 'src/kiln.old.js'],
    ['src/kiln.js', 'src/kiln.js.orig'],
    ['src/kiln.js', 'lib/kiln_copy.js'],
    ['src/kiln.py', 'src/old_kiln.py'],
    ['src/kiln.js', 'src/kiln_deprecated.js'],
  ])('from %s to %s is said to be renamed, and offers nothing', async (from, to) => {
    expect(await judge(from, to)).toEqual({
      said: ['evidence-renamed warning'],
      row: expect.stringContaining(`\`${from}\``) as never,
    });
  });

  it.each([
    ['src/kiln.js', 'src/oven.js'],
    ['src/kiln.js', 'lib/kiln.js'],
    ['src/kiln.js', 'src/kiln-v1.js'],
    ['src/kiln.js', 'src/kiln-alt.js'],
    ['src/kiln.js', 'src/save_kiln.js'],
    ['src/kiln.js', 'src/disabled-kiln.js'],
    ['src/kiln.js', 'src/old/kiln.js'],
    ['src/kiln.js', 'lib/backup/kiln.js'],
    ['src/kiln.js', 'src/oven-legacy.js'],
    ['src/kiln-legacy.js', 'src/kiln.js'],
    ['legacy/kiln.js', 'legacy/oven.js'],
    ['docs/kiln.md', 'docs/archive/kiln.md'],
  ])('from %s to %s offers the new path', async (from, to) => {
    expect((await judge(from, to)).row).toContain(`\`${to}\``);
  });
});
