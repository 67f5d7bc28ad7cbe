// What a pull request gets to see of a run, and what is left when something is refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../../src/publish/client.ts';
import { badGateway, secondaryLimit, tooMany } from '../helpers/github/faults.ts';
import { READER, WRITER } from '../helpers/github/server.ts';
import { edit, finding, report } from './findings.ts';
import { citing, deleted, openTheatre, outside, PAGE, pointer } from './stage.ts';

const { folder, repository, stage } = openTheatre();

describe('a first run', () => {
  it('makes one check run, one comment and one review, and says where they are', async () => {
    const { server, run, head } = await stage();
    const outcome = await run(report([pointer(), deleted(), outside()], citing));
    expect(outcome).toMatchObject({
      superseded: false,
      closed: false,
      checkRunMade: true,
      firstUnannotated: null,
      refused: [],
      failed: [],
    });
    expect(server.checkRuns).toMatchObject([
      {
        name: 'Matrix Guard',
        head_sha: head,
        status: 'completed',
        conclusion: 'failure',
        title: '1 row no longer holds, from 3 causes',
      },
    ]);
    expect(server.checkRuns[0]?.annotations.map(({ annotation_level }) => annotation_level)).toEqual([
      // One a row.
      'failure',
    ]);
    expect(server.comments.map(({ user }) => user.login)).toEqual(['github-actions[bot]']);
    expect(server.reviewComments).toMatchObject([
      {
        path: PAGE,
        line: 5,
        body: expect.stringContaining('```suggestion\n| 1.1 | Done | `src/new.ts` | \n```') as string,
      },
    ]);
    expect(outcome.commentUrl).toBe(
      `${server.serverUrl}/octo-org/guarded/pull/7#issuecomment-${server.comments[0]?.id ?? 0}`,
    );
    expect(outcome.checkRunUrl).toContain('/runs/');
  });

  it('shows what no button can mend as a patch that applies', async () => {
    const { server, run, head } = await stage();
    await run(report([outside()]));
    const patch = /```diff\n([\s\S]*?)\n```/.exec(server.comments[0]?.body ?? '')?.[1] ?? '';
    const path = join(folder, 'mend.patch');
    writeFileSync(path, `${patch}\n`);
    repository.git('checkout', '--quiet', head);
    repository.git('apply', path);
    expect(readFileSync(join(repository.path, PAGE), 'utf8').split('\n')[39]).toBe(
      '| 2.34 | Partial | `src/part-34.ts` |',
    );
    repository.git('checkout', '--quiet', '--force', 'main');
  });

  it('shows a patch that applies to a page with a byte order mark', async () => {
    repository.git('checkout', '--quiet', '-b', 'marked', 'untouched');
    const text = readFileSync(join(repository.path, PAGE), 'utf8');
    const head = repository.write({ [PAGE]: `\ufeff${text}` }).commit();
    repository.git('checkout', '--quiet', 'main');
    const { server, run } = await stage({ head: 'marked' });
    await run(report([finding({ edits: [edit('1:3-9', 'State'), edit('40:10-14', 'Partial')] })]));
    const patch = /```diff\n([\s\S]*?)\n```/.exec(server.comments[0]?.body ?? '')?.[1] ?? '';
    writeFileSync(join(folder, 'marked.patch'), `${patch}\n`);
    repository.git('checkout', '--quiet', head);
    repository.git('apply', join(folder, 'marked.patch'));
    expect(readFileSync(join(repository.path, PAGE), 'utf8')).toBe(
      `\ufeff${text.replace('# Status', '# State').replace('| 2.34 | Done', '| 2.34 | Partial')}`,
    );
    repository.git('checkout', '--quiet', '--force', 'main');
  });

  it('is economical', async () => {
    const { server, run } = await stage();
    await run(report([pointer(), deleted()], citing));
    expect(server.reads().map(({ route }) => route.split('/').slice(4).join('/'))).toEqual([
      'pulls/{pull_number}',
      'pulls/{pull_number}/files',
      'pulls/{pull_number}/comments',
      'issues/{issue_number}/comments',
    ]);
    expect(server.writes().length).toBe(3);
  });

  it('says nothing on a pull request that breaks nothing, but for the check run', async () => {
    const { server, run } = await stage();
    await run(report([]));
    expect([server.checkRuns.length, server.comments.length, server.reviewComments.length]).toEqual([1, 0, 0]);
    await run(report([]), { settings: { comment: 'always' } });
    expect(server.comments.length).toBe(1);
  });

  it('judges a push without a pull request by a check run alone', async () => {
    const { server, run } = await stage();
    const outcome = await run(report([deleted()]), { target: { pullNumber: null } });
    expect([outcome.checkRunMade, server.writes().length, server.reads().length]).toEqual([true, 1, 0]);
  });
});

describe('what is not wanted', () => {
  it.each([
    ['no check run', { checkRun: false }, [0, 1, 1], 0],
    ['no comment', { comment: 'off' }, [1, 0, 1], null],
    ['no review', { review: 'off' }, [1, 1, 0], null],
    ['nothing at all', { checkRun: false, comment: 'off', review: 'off' }, [0, 0, 0], 0],
  ] as const)('%s', async (_name, settings, made, firstUnannotated) => {
    const { server, run } = await stage();
    expect(await run(report([pointer()]), { settings })).toMatchObject({ firstUnannotated, refused: [], failed: [] });
    expect([server.checkRuns.length, server.comments.length, server.reviewComments.length]).toEqual(made);
    if (made.every((count) => count === 0)) expect(server.reads()).toEqual([]);
  });

  it('annotations on the check run', async () => {
    const { server, run } = await stage();
    await run(report([pointer()]), { settings: { annotations: false } });
    expect(server.checkRuns[0]?.annotations).toEqual([]);
  });
});

describe('refusals and faults', () => {
  it('tells which permission lacks, and does what is left', async () => {
    const { server, run } = await stage({
      token: { ...WRITER, permissions: { ...WRITER.permissions, checks: 'none' } },
    });
    const outcome = await run(report([pointer()]));
    expect(outcome).toMatchObject({
      checkRunMade: false,
      checkRunUrl: null,
      firstUnannotated: 0,
      failed: [],
      refused: ['The check run was refused (403): the token lacks the permission `checks: write`.'],
    });
    expect([server.comments.length, server.reviewComments.length]).toEqual([1, 1]);
  });

  it('publishes nothing with a read-only token, and says so once for each output', async () => {
    const { server, run } = await stage({ token: READER });
    const outcome = await run(report([pointer()]));
    expect(outcome.refused).toEqual([
      'The check run was refused (403): the token lacks the permission `checks: write`.',
      'The review was refused (403): the token lacks the permission `pull-requests: write`.',
      'The comment was refused (403): the token lacks the permission `pull-requests: write`.',
    ]);
    expect([outcome.failed, server.comments.length + server.reviewComments.length + server.checkRuns.length]).toEqual([
      [],
      0,
    ]);
  });

  it("gives GitHub's reason where no permission would help", async () => {
    const { server, run } = await stage();
    server.fail({
      method: 'POST',
      route: '/issues/',
      times: 1,
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    const outcome = await run(report([pointer()]));
    expect(outcome.refused).toEqual([
      'The comment was refused (403): Unable to create comment because issue is locked.',
    ]);
  });

  it('says when the token is not accepted at all', async () => {
    const { server, run } = await stage();
    const client = await createClient({ token: 'expired', baseUrl: server.apiUrl, userAgent: 'test', second: 2 });
    const outcome = await run(report([pointer()]), { client });
    expect(outcome.refused).toContain('The check run was refused (401): GitHub does not accept the token.');
    expect(JSON.stringify(outcome)).not.toContain('expired');
  });

  it('still makes the check run when the pull request may not be read', async () => {
    const { server, run } = await stage({ token: { ...WRITER, permissions: { contents: 'read', checks: 'write' } } });
    const outcome = await run(report([pointer()]));
    expect([server.checkRuns.length, outcome.refused.length, outcome.failed.length]).toEqual([1, 1, 0]);
  });

  it('writes nothing when the head moved, or the report judges another commit', async () => {
    const { server, run } = await stage();
    await server.moveHead(7, repository.git('rev-parse', 'untouched'));
    expect(await run(report([pointer()]))).toMatchObject({
      superseded: true,
      checkRunMade: false,
      firstUnannotated: null,
    });
    expect((await run(report([pointer()], { head: 'c'.repeat(40) }))).failed.length).toBe(1);
    expect(server.writes()).toEqual([]);
  });

  it('loses one output, not the rest, to a fault that stays', async () => {
    const { server, run } = await stage();
    server.fail({ method: 'POST', route: '/check-runs', times: 99, status: 500, message: 'boom' });
    server.fail({ route: '/pulls/{pull_number}/comments', times: 1, status: 404, message: 'Not Found' });
    const outcome = await run(report([pointer()]));
    expect(outcome.failed).toEqual(['The check run could not be written (500): boom']);
    expect(outcome.refused).toEqual([
      'The review was refused (404): the token lacks the permission `pull-requests: write`.',
    ]);
    expect(server.comments.length).toBe(1);
  });

  it.each([
    ['502 twice', badGateway(2)],
    ['429 with retry-after', tooMany(1)],
    ['a secondary limit', secondaryLimit(1)],
  ])('gets through %s at every output', async (_name, fault) => {
    const { server, run } = await stage();
    for (const route of ['/check-runs', '/reviews', '/issues/']) server.fail({ ...fault, route });
    const outcome = await run(report([pointer()]));
    expect(outcome).toMatchObject({ failed: [], refused: [] });
    expect([server.checkRuns.length, server.comments.length, server.reviewComments.length]).toEqual([1, 1, 1]);
  });
});
