// GitHub's limits, kept to.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit, finding, report } from './findings.ts';
import { openTheatre } from './stage.ts';

const { folder, repository, stage } = openTheatre();

describe('limits', () => {
  it.each([
    [51, 51, 2],
    [500, 500, 10],
    [10_000, 500, 10],
  ])('of %i annotations sends %i in %i requests', async (count, sent, requests) => {
    const { server, run } = await stage();
    await run(
      report(
        Array.from({ length: count }, (_, index) =>
          finding({ rowKey: `row ${index}`, line: index + 1, endLine: index + 1 }),
        ),
      ),
      { settings: { comment: 'off', review: 'off' } },
    );
    expect(server.checkRuns[0]?.annotations.length).toBe(sent);
    expect(server.writes().length).toBe(requests);
    expect(server.checkRuns[0]?.summary?.includes(`the first 500 of ${count} annotations`)).toBe(count > sent);
  });

  it('keeps a comment that would be 300 KB within the limit, and says what it left out', async () => {
    const { server, run } = await stage();
    const outcome = await run(
      report(Array.from({ length: 600 }, (_, index) => finding({ rowKey: `row ${index}`, message: 'x'.repeat(500) }))),
    );
    expect(outcome.failed).toEqual([]);
    expect(server.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(server.comments[0]?.body).toMatch(/Left out for length: .*The summary of the workflow run/);
  });

  it('keeps the job summary below 1 MiB, whatever the script', async () => {
    const { run } = await stage();
    const summaryPath = join(folder, 'summary.md');
    await run(
      report(Array.from({ length: 1500 }, (_, index) => finding({ rowKey: `行 ${index}`, message: '証'.repeat(390) }))),
      { settings: { summaryPath, checkRun: false, comment: 'off', review: 'off' } },
    );
    const { length } = readFileSync(summaryPath);
    expect(length).toBeGreaterThan(10_000);
    expect(length).toBeLessThan(1024 * 1024);
  });

  it('leaves room for what the step wrote into the job summary before', async () => {
    const { run } = await stage();
    const summaryPath = join(folder, 'used.md');
    writeFileSync(summaryPath, 'x'.repeat(1024 * 1024 - 4000));
    const outcome = await run(
      report(Array.from({ length: 100 }, (_, index) => finding({ rowKey: `row ${index}`, message: 'y'.repeat(390) }))),
      { settings: { summaryPath, checkRun: false, comment: 'off', review: 'off' } },
    );
    expect(outcome.failed).toEqual([]);
    const text = readFileSync(summaryPath, 'utf8');
    expect(text).toContain('Left out for length');
    expect(text.length).toBeLessThan(1024 * 1024);
  });

  it('reads all 3,000 files that GitHub lists of a larger change, one page after the other', async () => {
    repository.git('checkout', '--quiet', '-b', 'large', 'main');
    repository
      .write(
        Object.fromEntries(
          Array.from({ length: 3100 }, (_, index) => [`files/${String(index).padStart(4, '0')}.md`, 'a line\n']),
        ),
      )
      .commit();
    const { server, run } = await stage({ head: 'large', limits: { concurrent: 2 } });
    const at = (path: string) => finding({ path, edits: [edit('1:1-2', 'x', { path })] });
    const outcome = await run(report([at('files/2999.md'), at('files/3000.md')]));
    expect(outcome).toMatchObject({ failed: [], refused: [] });
    expect(server.reads('/files').length).toBe(30);
    // The last is not listed, so it cannot be placed: the comment has it as a patch.
    expect(server.reviewComments.map(({ path }) => path)).toEqual(['files/2999.md']);
    expect(server.comments[0]?.body).toContain('+++ b/files/3000.md');
  });
});
