// `inspect`: a page that people can paste into a bug report.
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = [
  '# Plan',
  '',
  '- Owner: the core team',
  '',
  '| Code | Severity |',
  '|---|---|',
  '| E1 | high |',
  '',
  '## Rows',
  '',
  '| Item | Status | Code | Tests | Gap |',
  '|---|---|---|---|---|',
  '| 1.1 Storing | done | `src/store.ts`, `src/lost.ts` | `tests/store.test.ts` | - |',
  '| 1.2 Finding | somehow | https://example.com | Gap | nothing tests it |',
  '',
].join('\n');

describe('inspect', () => {
  let repository: GitRepository;
  beforeAll(() => {
    repository = new GitRepository({
      'docs/plan.md': PAGE,
      'docs/prose.md': '# Words\n\nNothing to guard.\n',
      'src/store.ts': 'x',
      'tests/store.test.ts': 'y',
    });
    repository.commit();
  });
  afterAll(() => {
    repository.dispose();
  });

  it('shows tables, columns, statuses and references with their reasons, and judges nothing', async () => {
    const { code, stdout, stderr } = await runMain(['inspect', 'docs/plan.md'], { cwd: repository.path });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('docs/plan.md  matrix, 2 rows');
    expect(stdout).toMatch(/owner\s+the core team/);
    expect(stdout).toMatch(/last verified commit\s+not found/);
    expect(stdout).toMatch(/line 5, under "Plan": refused, \S/);
    expect(stdout).toMatch(/line 11, under "Rows": accepted, \S/);
    expect(stdout).toMatch(/column 3 {2}Code +implementation +\S/);
    expect(stdout).toContain('status "done" is done');
    expect(stdout).toContain('status "somehow" is unknown');
    expect(stdout).toMatch(/13:\d+ {2}Code: path "src\/store.ts" is present/);
    expect(stdout).toMatch(/13:\d+ {2}Code: path "src\/lost.ts" is missing/);
    expect(stdout).toMatch(/looked for: .*src\/lost\.ts/);
    expect(stdout).toMatch(/14:\d+ {2}Code: url ".*" is unverifiable/);
  });

  it('says why a page without a status table is none', async () => {
    const { code, stdout } = await runMain(['inspect', 'docs/prose.md'], { cwd: repository.path });
    expect(code).toBe(0);
    expect(stdout).toContain('docs/prose.md');
    expect(stdout).toContain('0 rows');
  });

  it('lets no page steer the terminal', async () => {
    repository.write({
      'docs/hostile.md': `| Item | Status | Code |\n|---|---|---|\n| 1 \u001b[2J\u202egone | done | \`src/\u001b]0;x\u0007.ts\` |\n`,
    });
    expect((await runMain(['inspect', 'docs/hostile.md'], { cwd: repository.path })).stdout).not.toMatch(
      /[\u001b\u0007\u202e]/,
    );
  });
});
