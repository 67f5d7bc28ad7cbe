// The library, as a program uses it.
import { ConfigurationError, guard, openRepository, RepositoryError, type OpenedRepository } from '../src/index.ts';
import { GitRepository } from './helpers/git-repository.ts';

const PAGE = '# Kettle\n\n| Item | Status | Evidence |\n|---|---|---|\n| 1 Boil | done | `src/kettle.js` |\n';

let sample: GitRepository;
let base: string;
let head: string;

beforeAll(() => {
  sample = new GitRepository({ 'docs/kettle.md': PAGE, 'src/kettle.js': 'boil\n' });
  base = sample.commit();
  head = sample.remove('src/kettle.js').commit();
});

afterAll(() => {
  sample.dispose();
});

async function using<T>(
  options: Partial<Parameters<typeof openRepository>[0]>,
  work: (repository: OpenedRepository) => T | Promise<T>,
): Promise<T> {
  const repository = await openRepository({ directory: sample.path, ...options });
  try {
    return await work(repository);
  } finally {
    await repository.close();
    await repository.close();
  }
}

const judge = (options: Partial<Parameters<typeof guard>[0]>) =>
  using({ base, head }, (repository) => guard({ repository, today: '2026-01-06', ...options }));

describe('openRepository', () => {
  it('names the commits that it compares', async () => {
    expect(await using({ base, head }, (opened) => [opened.base, opened.head])).toEqual([base, head]);
  });

  it('takes the working tree unless it is given a head, and looks for the base unless it is given one', async () => {
    sample.git('branch', 'feature', head);
    sample.git('update-ref', 'refs/remotes/origin/main', base);
    expect(await using({}, (opened) => [opened.base, opened.head])).toEqual([base, 'WORKTREE']);
    expect(await using({ base: null }, (opened) => opened.base)).toBeNull();
  });

  it('refuses a revision that does not exist', async () => {
    await expect(openRepository({ directory: sample.path, base: 'nowhere' })).rejects.toThrow(RepositoryError);
  });
});

describe('guard', () => {
  it('judges as the command does', async () => {
    const report = await judge({ documents: ['docs/*.md'] });
    expect(report).toMatchObject({ schemaVersion: 2, base, head, judged: true, conclusion: 'failure' });
    expect(report.findings.map(({ ruleId, origin }) => [ruleId, origin])).toContainEqual(['evidence-deleted', 'new']);
  });

  it('reads the configuration at base', async () => {
    const configured = new GitRepository({
      'docs/kettle.md': PAGE,
      '.github/matrix-guard.yml': 'documents: [docs/kettle.md]\nrules: { evidence-missing: off }\nfailOn: never\n',
    });
    const [before, after] = [
      configured.commit(),
      configured.write({ '.github/matrix-guard.yml': 'documents: [docs/kettle.md]\nfailOn: any\n' }).commit(),
    ];
    const found = await using({ directory: configured.path, base: before, head: after }, (repository) =>
      guard({ repository }),
    );
    configured.dispose();
    expect(found.conclusion).toBe('success');
    expect(found.findings.map(({ ruleId }) => ruleId)).toContain('config-changed');
    expect(found.findings.map(({ ruleId }) => ruleId)).not.toContain('evidence-missing');
  });

  it('takes the text of a configuration instead, and other options before it', async () => {
    const configuration = 'documents: [docs/kettle.md]\nfailOn: never\n';
    expect((await judge({ configuration })).conclusion).toBe('success');
    expect((await judge({ configuration, failOn: 'any', maxAgeDays: 0 })).conclusion).toBe('failure');
  });

  it.each([
    ['a configuration with a mistake', { configuration: 'documents: 3\n' }, ConfigurationError],
    ['a day that is not written as one', { today: '6 January' }, 'Unexpected today "6 January", expected YYYY-MM-DD.'],
    ['half a day', { maxAgeDays: 1.5 }, 'Unexpected maxAgeDays 1.5, expected a whole number of days.'],
    ['less than a day', { maxAgeDays: -1 }, RangeError],
    ['a page outside the repository', { documents: ['../other.md'] }, RangeError],
    ['what it did not open', { repository: {} as OpenedRepository }, TypeError],
  ])('refuses %s', async (_, options, expected) => {
    await expect(judge(options)).rejects.toThrow(expected);
  });

  it('says where the configuration is wrong', async () => {
    await expect(judge({ configuration: '# Pages\ndocuments: 3\n' })).rejects.toMatchObject({
      problems: [{ path: 'configuration', line: 2, column: 12 }],
    });
  });
});
