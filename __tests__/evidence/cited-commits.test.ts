// Commit ids in evidence are looked up in the history of head.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '../../src/config/defaults.ts';
import { explain } from '../../src/evidence/explain.ts';
import { examine } from '../../src/guard.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { brief } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status-matrix.md';

const pageOf = (ids: readonly string[]): string =>
  `# Status\n\n| Item | Status | Code | Evidence |\n|---|---|---|---|\n${ids.map((id, at) => `| ${at + 1} Part ${at + 1} | done | \`src/a.ts\` | ${id} |\n`).join('')}`;

/** What became of the commits that the page at head cites, by their text. */
async function commitsOf(directory: string): Promise<Readonly<Record<string, string>>> {
  const repository = await openGitRepository({ directory, base: null, head: 'HEAD' });
  try {
    const [document] = await examine({ repository, settings: defaultSettings() });
    return Object.fromEntries(
      document?.evidence
        .flat()
        .flatMap(({ reference: { kind, text }, resolution: { state, why } }) =>
          kind === 'commit' ? [[text, `${state}: ${explain(why)}`]] : [],
        ) ?? [],
    );
  } finally {
    await repository.close();
  }
}

describe('commits in evidence', () => {
  let repository: GitRepository;
  let landed: string;
  let aside: string;
  /** Ids hold letters and digits; one of digits alone would be read as a number. */
  const cited = (id: string): string =>
    [7, 8, 9, 12, 40].map((length) => id.slice(0, length)).find((short) => /\d/.test(short) && /[a-f]/.test(short)) ??
    id;

  beforeEach(() => {
    repository = new GitRepository({ 'src/a.ts': 'one\n' });
    repository.commit({ message: 'one' });
    landed = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', '--create', 'aside');
    repository.write({ 'src/b.ts': 'aside\n' }).commit({ message: 'aside' });
    aside = repository.git('rev-parse', 'HEAD');
    repository.git('switch', '--quiet', 'main');
  });
  afterEach(() => {
    repository.dispose();
  });

  it('are found in full and abbreviated, in code marks, bare and as the text of a link', async () => {
    const short = cited(landed);
    repository
      .write({ [PAGE]: pageOf([`\`${landed}\``, short, `[${short}](https://example.com/commit/${landed})`]) })
      .commit();
    const day = new Date(repository.git('show', '--no-patch', '--format=%cI', landed)).toISOString().slice(0, 10);
    expect(await commitsOf(repository.path)).toEqual({
      [landed]: `present: a commit from ${day}`,
      [short]: `present: a commit from ${day}`,
    });
  });

  it('are unverifiable, never missing, where head has not got them', async () => {
    const unknown = 'c0ffee0123456789c0ffee0123456789c0ffee01';
    repository.write({ [PAGE]: pageOf([`\`${aside}\``, `\`${unknown}\``]) }).commit();
    expect(await commitsOf(repository.path)).toEqual({
      [aside]: 'unverifiable: a commit that is not in the history of head (another branch, or squashed?)',
      [unknown]: 'unverifiable: not a commit of this repository (squashed, or from another repository?)',
    });
    expect(brief((await guardBoth(repository, { base: null, head: 'HEAD' })).git)).toEqual([]);
  });

  it('do not say that a row was begun which says why it was not', async () => {
    repository
      .write({
        [PAGE]: `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| 1 Pier | not started | reverted in \`${landed}\` |\n| 2 Ramp | not started | \`src/a.ts\`, \`${landed}\` |\n`,
      })
      .commit();
    const { git } = await guardBoth(repository, { base: null, head: 'HEAD' });
    expect(git.documents[0]?.rows.map(({ key, computed }) => [key, computed])).toEqual([
      ['1-pier', 'not-started'],
      ['2-ramp', 'partial'],
    ]);
    // Nobody is told of the second: nothing says that this change made it.
    expect(brief(git)).toEqual([]);
  });

  it('are unverifiable in a shallow clone, which says why', async () => {
    repository.write({ [PAGE]: pageOf([`\`${landed}\``]) }).commit();
    const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-test-'));
    try {
      execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.path}`, folder], { stdio: 'ignore' });
      expect((await commitsOf(folder))[landed]).toMatch(/^unverifiable: this is a shallow clone/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are looked up ten at most, the first of the page, and the report over REST says the same', async () => {
    const made = Array.from({ length: 12 }, (_, at) => {
      repository.write({ 'src/a.ts': `${at}\n` }).commit({ message: `step ${at}` });
      return repository.git('rev-parse', 'HEAD');
    });
    repository.write({ [PAGE]: pageOf(made.map((id) => `\`${id}\``)) }).commit();
    expect(Object.values(await commitsOf(repository.path)).map((text) => text.split(':')[0])).toEqual([
      ...Array<string>(10).fill('present'),
      'unverifiable',
      'unverifiable',
    ]);
    const { git, rest, github } = await guardBoth(repository, { base: 'HEAD^', head: 'HEAD' });
    expect(JSON.stringify(rest)).toBe(JSON.stringify(git));
    expect(
      rest.documents
        .flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence))
        .filter(({ kind, resolution }) => kind === 'commit' && resolution === 'present'),
    ).toHaveLength(10);
    expect(github.reads().length).toBeLessThanOrEqual(8 + 2 * 10);
  });
});
