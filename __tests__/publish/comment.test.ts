// One comment per pull request and check name, over all later runs.
import { createClient } from '../../src/publish/client.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { createIdentity } from '../../src/publish/identity.ts';
import { COMMENT_BODY } from '../../src/publish/limits.ts';
import { commentMarker } from '../../src/publish/marker.ts';
import { finding, report } from './findings.ts';
import { citing, deleted, openTheatre, outside, pointer, twice } from './stage.ts';

const { stage } = openTheatre();

it('change nothing when nothing changed, and turn the comment into an all-clear when all is mended', async () => {
  const { server, run } = await stage();
  const broken = report([pointer(), deleted()], citing);
  await run(broken);
  const before = server.comments[0]?.body;
  server.clearLog();
  await run(broken);
  expect(server.writes().map(({ route }) => route)).toEqual(['/repos/{owner}/{repo}/check-runs']);
  await run(report([finding({ origin: 'resolved' })]));
  expect(server.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'success']);
  expect([server.comments.length, server.reviewComments.length]).toEqual([1, 0]);
  expect(server.comments[0]?.body).not.toBe(before);
  expect(server.comments[0]?.body).toContain('✅');
});

it('find the comment on page two', async () => {
  const { server, run } = await stage();
  for (let index = 0; index < 130; index += 1) server.seedComment({ body: `Older ${index}`, login: 'someone' });
  await run(report([deleted()]));
  await run(report([deleted(), outside()]));
  expect(server.comments.filter(({ user }) => user.login === 'github-actions[bot]').length).toBe(1);
});

it("leave a stranger's comment with our marker alone", async () => {
  const { server, run } = await stage();
  const forged = server.seedComment({ body: `${commentMarker('Matrix Guard')}\nAll is well.`, login: 'stranger' });
  await run(report([deleted()]));
  expect(server.comments.map(({ id, body }) => (id === forged.id ? body : 'ours'))).toEqual([
    `${commentMarker('Matrix Guard')}\nAll is well.`,
    'ours',
  ]);
});

it('keep the comments of two check names apart, also when a name could close its marker', async () => {
  const { server, run } = await stage();
  const other = { target: { checkName: 'docs --> <b>' } };
  await twice(async () => {
    await run(report([deleted()]));
    await run(report([deleted()]), other);
  });
  expect(server.comments.map(({ body }) => body.split('\n')[0])).toEqual([
    '<!-- matrix-guard:comment:Matrix%20Guard -->',
    '<!-- matrix-guard:comment:docs%20%2D%2D%3E%20%3Cb%3E -->',
  ]);
});

it('remove the second of two comments that two runs made at once', async () => {
  const { server, run } = await stage();
  const [first] = [1, 2].map(() =>
    server.seedComment({ body: `${commentMarker('Matrix Guard')}\nOld.`, login: 'github-actions[bot]' }),
  );
  await run(report([deleted()]));
  expect(server.comments.map(({ id }) => id)).toEqual([first?.id]);
});

it("know a person's token, and an app's after its first comment", async () => {
  const { server, run } = await stage({
    token: { kind: 'user', login: 'alice', permissions: { contents: 'read', pull_requests: 'write' } },
  });
  await twice(() => run(report([deleted()]), { settings: { checkRun: false } }));
  expect(server.comments.map(({ user }) => user.login)).toEqual(['alice']);
  server.addToken('app', {
    kind: 'bot',
    login: 'guard[bot]',
    permissions: { contents: 'read', pull_requests: 'write' },
  });
  const client = await createClient({ token: 'app', baseUrl: server.apiUrl, userAgent: 'test', second: 2 });
  await twice(() => run(report([deleted()]), { client, settings: { checkRun: false, review: 'off' } }));
  expect(server.comments.map(({ user }) => user.login)).toEqual(['alice', 'guard[bot]']);
});

it('has room for exactly as much as GitHub takes', async () => {
  const { server, client, head } = await stage();
  const target = {
    owner: server.owner,
    repo: server.repo,
    headSha: head,
    pullNumber: 7,
    checkName: 'Matrix Guard',
    serverUrl: server.serverUrl,
    runUrl: null,
  };
  await publishComment({
    client,
    target,
    identity: createIdentity(client),
    create: true,
    render: (maxLength) => 'x'.repeat(maxLength),
  });
  expect(server.comments.map(({ body }) => body.length)).toEqual([COMMENT_BODY]);
});
