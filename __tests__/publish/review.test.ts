// Review comments: once each, where they can stand, and gone when what they say is gone.
import { createIdentity } from '../../src/publish/identity.ts';
import { publishReview } from '../../src/publish/review.ts';
import { edit, finding, report } from './findings.ts';
import { citing, deleted, manyPages, openTheatre, PAGE, pointer } from './stage.ts';

const { stage } = openTheatre();

it('leave an outdated review comment that somebody answered, and do not repeat it', async () => {
  const { server, run } = await stage();
  await run(report([pointer()]));
  const [first] = server.reviewComments;
  server.seedReviewComment({ body: 'Why?', login: 'maintainer', path: PAGE, replyTo: first?.id ?? 0 });
  if (first !== undefined) first.line = null;
  await run(report([pointer()]));
  expect(server.reviewComments.length).toBe(2);
  await run(report([]));
  expect(server.reviewComments.map(({ body }) => body.split('\n').at(-1))).toEqual(['```', 'Why?']);
});

it('renew a review comment whose line left the diff, and one whose advice changed', async () => {
  const { server, run } = await stage();
  await run(report([pointer()]));
  const [first] = server.reviewComments;
  if (first !== undefined) first.line = null;
  await run(report([pointer()]));
  expect(server.reviewComments.map(({ id, line }) => [id === first?.id, line])).toEqual([[false, 5]]);
  await run(report([{ ...pointer(), suggestion: { edits: [edit('5:17-27', 'src/newer.ts')] } }]));
  expect(server.reviewComments.map(({ body }) => body.includes('src/newer.ts'))).toEqual([true]);
});

it('posts at most 30 review comments', async () => {
  const { server, run } = await stage({ head: 'many' });
  await run(report(manyPages.map((path) => finding({ path, edits: [edit('1:1-2', 'x', { path })] }))));
  expect([server.reviewComments.length, server.reviews.length]).toEqual([30, 1]);
});

it('does not lose the rest of a review for one bad position', async () => {
  const { server, run } = await stage({ head: 'many' });
  const paths = manyPages.slice(0, 8);
  // All eight, the first four, the first two, the first: GitHub never says which one it means.
  server.fail({ method: 'POST', route: '/reviews', times: 4, status: 422, message: 'Unprocessable Entity' });
  const outcome = await run(report(paths.map((path) => finding({ path, edits: [edit('1:1-2', 'x', { path })] }))));
  expect([outcome.failed, outcome.refused, server.reviewComments.map(({ path }) => path)]).toEqual([
    [],
    [],
    paths.slice(1),
  ]);
  expect(server.comments[0]?.body).toContain('+++ b/new/00.md');
});

it('comments on the deleted and the renamed file where the page was not touched', async () => {
  const { server, run } = await stage({ head: 'untouched' });
  await run(report([pointer(), deleted()], citing));
  expect(server.reviewComments.map(({ path, subject_type }) => [path, subject_type])).toEqual([
    ['src/gone.ts', 'file'],
    ['src/new.ts', 'file'],
  ]);
  expect(server.reviewComments[0]?.body).toContain('This change deletes `src/gone.ts`');
});

it('posts what GitHub takes and gives back what it refuses, wherever that stands', async () => {
  const { server, client, head } = await stage();
  const at = (line: number) => ({
    kind: 'line' as const,
    path: PAGE,
    startLine: line,
    endLine: line,
    replacement: [`line ${line}`],
    findings: [finding()],
  });
  const target = {
    owner: server.owner,
    repo: server.repo,
    headSha: head,
    pullNumber: 7,
    checkName: 'Matrix Guard',
    serverUrl: server.serverUrl,
    runUrl: null,
  };
  const outcome = await publishReview({
    client,
    target,
    identity: createIdentity(client),
    plan: { comments: [at(4), at(5), at(60), at(6), { ...at(1), path: 'never.md' }] },
  });
  expect(outcome).toMatchObject({ unplaced: [{ startLine: 60 }, { path: 'never.md' }], trouble: null });
  expect(server.reviewComments.map(({ line }) => line)).toEqual([4, 5, 6]);
});

it('does not send what GitHub has no room for, and posts the rest', async () => {
  const { server, client, head } = await stage();
  const at = (line: number, length: number) => ({
    kind: 'line' as const,
    path: PAGE,
    startLine: line,
    endLine: line,
    replacement: ['x'.repeat(length)],
    findings: [finding()],
  });
  const outcome = await publishReview({
    client,
    target: {
      owner: server.owner,
      repo: server.repo,
      headSha: head,
      pullNumber: 7,
      checkName: 'Matrix Guard',
      serverUrl: server.serverUrl,
      runUrl: null,
    },
    identity: createIdentity(client),
    plan: { comments: [at(4, 70_000), at(5, 10)] },
  });
  expect(outcome).toMatchObject({ unplaced: [{ startLine: 4 }], trouble: null });
  expect(server.reviewComments.map(({ line }) => line)).toEqual([5]);
  expect(server.writes().length).toBe(1);
});
