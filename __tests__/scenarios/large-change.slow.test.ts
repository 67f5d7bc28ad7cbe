// A change of sixty guarded pages and three thousand files, over REST: the same report as from a checkout, in bounded requests.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';

const page = (index: number, note: string): string =>
  `# Part ${index}\n\n| Item | Status | Evidence | Gap note |\n|---|---|---|---|\n| ${index}.1 Core | done | \`src/part-${index}/file-0.ts\` | - |\n| ${index}.2 Next | partial | \`src/part-${index}/file-1.ts\` | ${note} |\n`;

it('is judged in few requests, none of them refused for being too many at once', async () => {
  const pages = Array.from({ length: 60 }, (_, index) => index);
  const sources = (text: string): Record<string, string> =>
    Object.fromEntries(
      pages.flatMap((index) =>
        Array.from({ length: 50 }, (_, file) => [`src/part-${index}/file-${file}.ts`, `${text} ${index} ${file}\n`]),
      ),
    );
  const git = new GitRepository({
    ...sources('before'),
    ...Object.fromEntries(pages.map((index) => [`docs/part-${index}.md`, page(index, 'Open.')])),
  });
  try {
    git.commit();
    git.git('switch', '--quiet', '--create', 'change');
    git
      .write({
        ...sources('after'),
        ...Object.fromEntries(pages.map((index) => [`docs/part-${index}.md`, page(index, 'Still open.')])),
      })
      .remove('src/part-7/file-0.ts')
      .commit();
    const { git: local, rest, github } = await guardBoth(git, { base: 'main', head: 'change', pullNumber: 7 });
    expect(JSON.stringify(rest)).toBe(JSON.stringify(local));
    expect(rest.counts).toMatchObject({ documents: 60, rows: 120 });
    expect(
      rest.findings.filter(({ origin }) => origin === 'new').map(({ ruleId, rowKey }) => [ruleId, rowKey]),
    ).toEqual([
      ['status-overstated', '7.1'],
      ['evidence-deleted', '7.1'],
    ]);
    expect(github.log.filter(({ status }) => status >= 400)).toEqual([]);
    expect(github.reads().length).toBeLessThanOrEqual(14);
  } finally {
    git.dispose();
  }
});
