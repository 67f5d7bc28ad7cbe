// Which commits each event asks to judge, and what a broken or hostile event is told.
import { EVENT_NAMES, readEvent } from '../../src/action/events.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, temporaryFolder } from '../helpers/run-action.ts';
import { onPull, openStage, PAGE, pullEvent } from './stage.ts';

const [A, B, C, ZERO] = ['a', 'b', 'c', '0'].map((digit) => digit.repeat(40)) as [string, string, string, string];
const REPOSITORY = { default_branch: 'main' };
const read = (name: string, payload: unknown, rest: { readonly sha?: string; readonly ref?: string } = {}) =>
  readEvent({ name, payload, sha: C, ref: 'refs/heads/main', repository: 'octo-org/guarded', ...rest });

describe('an event', () => {
  it.each(['pull_request', 'pull_request_target'])(
    '%s is judged by its head commit, not by the merge in GITHUB_SHA',
    (name) => {
      expect(read(name, pullEvent({ base: A, head: B }))).toEqual({
        kind: 'pull-request',
        base: A,
        branch: null,
        head: B,
        pullNumber: 7,
        closed: false,
        mayOnlyRead: false,
        name: { title: 'x', branch: 'feature' },
      });
    },
  );

  it('of a fork has a token that may only read, also where the fork is gone', () => {
    expect(read('pull_request', pullEvent({ base: A, head: B, fork: 'stranger/guarded' }))).toMatchObject({
      mayOnlyRead: true,
    });
    expect(
      read('pull_request', { pull_request: { number: 1, base: { sha: A }, head: { sha: B, repo: null } } }),
    ).toMatchObject({ mayOnlyRead: true });
  });

  it('pull_request_target of a fork has a token that may write: a refusal there is for the workflow to mend', () => {
    expect(read('pull_request_target', pullEvent({ base: A, head: B, fork: 'stranger/guarded' }))).toMatchObject({
      mayOnlyRead: false,
    });
  });

  it.each([
    [
      'merge_group',
      { merge_group: { base_sha: A, head_sha: B } },
      {},
      { kind: 'merge-group', base: A, head: B, pullNumber: null },
    ],
    ['push', { before: A, after: B }, {}, { kind: 'push', base: A, head: B, pullNumber: null }],
    ['push', { before: ZERO, after: B, created: true }, {}, { kind: 'push', base: null, branch: null, head: B }],
    ['push', { before: ZERO, after: A }, { ref: 'refs/tags/v1' }, { kind: 'push', base: null, head: C }],
    [
      'push',
      { before: ZERO, after: A, repository: REPOSITORY },
      { ref: 'refs/tags/v1' },
      { base: null, branch: 'main', head: C },
    ],
    [
      'push',
      { before: ZERO, after: B, created: true, repository: REPOSITORY },
      { ref: 'refs/heads/new' },
      { base: null, branch: 'main', head: B },
    ],
    [
      'push',
      { before: A, after: B, forced: true, repository: REPOSITORY },
      { ref: 'refs/heads/new' },
      { base: null, branch: 'main', head: B },
    ],
    [
      'push',
      { before: A, after: B, forced: false, repository: REPOSITORY },
      { ref: 'refs/heads/new' },
      { base: A, branch: 'main', head: B },
    ],
    // The default branch has nothing else to be compared with.
    ['push', { before: A, after: B, forced: true, repository: REPOSITORY }, {}, { base: A, branch: null, head: B }],
    ['push', { before: ZERO, after: B, repository: REPOSITORY }, {}, { base: null, branch: null, head: B }],
    ['push', { before: ZERO, after: B, repository: { default_branch: 7 } }, {}, { base: null, branch: null }],
    ['merge_group', { action: 'destroyed', merge_group: {} }, {}, { kind: 'nothing' }],
    [
      'pull_request',
      { pull_request: { number: 7, state: 'closed', base: { sha: A }, head: { sha: B } } },
      {},
      { kind: 'pull-request', closed: true },
    ],
    ['push', { before: A, after: ZERO, deleted: true }, {}, { kind: 'nothing' }],
    ['schedule', { schedule: '0 0 * * *' }, {}, { kind: 'commit', base: null, head: C, pullNumber: null }],
    ['workflow_dispatch', { inputs: {} }, {}, { kind: 'commit', base: null, head: C }],
    [
      'workflow_run',
      {
        workflow_run: {
          head_sha: B,
          event: 'pull_request',
          head_branch: 'x',
          head_repository: { full_name: 'stranger/guarded' },
        },
      },
      {},
      { kind: 'workflow-run', head: B, ofPull: true, headOwner: 'stranger', headBranch: 'x', stranger: true },
    ],
    [
      'workflow_run',
      { workflow_run: { head_sha: B, event: 'push', head_branch: null, head_repository: null } },
      {},
      { kind: 'workflow-run', ofPull: false, headOwner: null, headBranch: null, stranger: true },
    ],
  ])('%s is read: %j', (...[name, payload, rest, expected]) => {
    expect(read(name, payload, rest)).toMatchObject(expected);
  });

  it.each([
    ['issue_comment', {}, /Unexpected event `issue_comment`, expected one of pull_request, /],
    ['constructor', {}, /Unexpected event/],
    ['pull_request', null, /no `pull_request.number`/],
    [
      'pull_request',
      { pull_request: { number: '7; rm', base: { sha: A }, head: { sha: B } } },
      /no `pull_request.number`/,
    ],
    [
      'pull_request',
      { pull_request: { number: 7, base: { sha: '--upload-pack=x' }, head: { sha: B } } },
      /no `pull_request.base.sha`/,
    ],
    [
      'pull_request',
      { pull_request: { number: 7, base: { sha: A }, head: { sha: `${B}\n` } } },
      /no `pull_request.head.sha`/,
    ],
    ['merge_group', { merge_group: [] }, /no `merge_group.base_sha`/],
    ['push', { before: A, after: 'HEAD' }, /no `after`/],
    ['workflow_run', { workflow_run: { head_sha: B.slice(1) } }, /no `workflow_run.head_sha`/],
  ])('%s with %j is refused', (name, payload, message) => {
    expect(() => read(name, payload)).toThrow(message);
  });

  it.each([
    ['octo-org/guarded', undefined],
    ['Octo-Org/Guarded', undefined],
    // Organizations fork their own repositories as well, for people who may not write to the first.
    ['octo-org/guarded-fork', true],
    ['stranger/guarded', true],
  ])('another run is of a stranger unless its commit came from this very repository: %s', (fullName, stranger) => {
    const run = { head_sha: B, event: 'pull_request', head_branch: 'x', head_repository: { full_name: fullName } };
    expect(read('workflow_run', { workflow_run: run })).toHaveProperty('headOwner', fullName.split('/')[0]);
    expect((read('workflow_run', { workflow_run: run }) as { readonly stranger?: true }).stranger).toBe(stranger);
  });

  it('cannot name an owner or a branch that is none', () => {
    expect(
      read('workflow_run', {
        workflow_run: { head_sha: B, head_branch: 'x'.repeat(2000), head_repository: { full_name: 'a/../../b' } },
      }),
    ).toMatchObject({ headOwner: null, headBranch: null });
  });

  it('is one of seven', () => {
    expect(EVENT_NAMES).toEqual([
      'pull_request',
      'pull_request_target',
      'merge_group',
      'push',
      'schedule',
      'workflow_dispatch',
      'workflow_run',
    ]);
  });
});

describe('the action', () => {
  const {
    repository,
    commits: { main, broken, mended },
    github,
  } = openStage();

  it.each([
    ['merge_group', { merge_group: { base_sha: main, head_sha: broken } }, {}, 1, broken],
    ['push', { before: main, after: broken }, {}, 1, broken],
    ['push', { before: ZERO, after: mended }, {}, 0, mended],
    // Without a change to judge, only a page that somebody declared counts.
    ['schedule', {}, { sha: broken }, 0, broken],
    ['schedule', {}, { sha: broken, inputs: { documents: PAGE } }, 1, broken],
    ['workflow_dispatch', {}, { sha: main }, 0, main],
  ])('judges %s %j by a check run, and comments nowhere', async (...[event, payload, rest, code, head]) => {
    const server = await github();
    expect(await runAction({ server, event, payload, ...rest })).toMatchObject({ code });
    expect(server.checkRuns).toMatchObject([{ head_sha: head, conclusion: code === 0 ? 'success' : 'failure' }]);
    expect(server.comments.length + server.reviewComments.length).toBe(0);
  });

  it('comments on a pull_request_target without running anything of it', async () => {
    const server = await github();
    expect(
      await runAction({
        server,
        event: 'pull_request_target',
        payload: pullEvent({ base: main, head: broken, fork: 'stranger/guarded' }),
      }),
    ).toMatchObject({ code: 1 });
    expect(server.comments.length).toBe(1);
  });

  it.each([
    ['a new branch', { before: ZERO, created: true }, { ref: 'refs/heads/new' }],
    ['a push by force', { before: mended, forced: true }, { ref: 'refs/heads/new' }],
    ['a tag', { before: ZERO, created: true }, { ref: 'refs/tags/v1', sha: broken }],
  ])('judges %s against its merge base with the default branch', async (_name, payload, run) => {
    const server = await github();
    const workspace = temporaryFolder();
    const { code, log } = await runAction({
      server,
      event: 'push',
      payload: { after: broken, repository: REPOSITORY, ...payload },
      inputs: { 'report-file': 'report.json', source: 'api' },
      workspace,
      ...run,
    });
    expect([code, log]).toEqual([1, expect.not.stringContaining('::warning::') as string]);
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
      base: main,
      head: broken,
    });
  });

  it('says that there is no default branch to compare with, and judges everything', async () => {
    const server = await github();
    const { code, log } = await runAction({
      server,
      event: 'push',
      payload: { before: ZERO, after: mended, repository: { default_branch: 'gone' } },
      ref: 'refs/heads/new',
    });
    expect([code, log]).toEqual([
      0,
      expect.stringContaining('::warning::There is no branch gone, so everything was checked') as string,
    ]);
  });

  it('does not judge everything where GitHub does not say what the default branch is', async () => {
    const server = await github();
    server.fail({ route: '/commits/{ref}', times: 99, status: 502, message: 'boom' });
    const { code, log } = await runAction({
      server,
      event: 'push',
      payload: { before: ZERO, after: mended, repository: REPOSITORY },
      ref: 'refs/heads/new',
    });
    expect([code, log]).toEqual([
      1,
      expect.stringContaining('::error::The branch `main` could not be read (502): boom') as string,
    ]);
  });

  it('judges everything where the commit before a push by force is gone', async () => {
    const server = await github();
    const { code, log } = await runAction({
      server,
      event: 'push',
      payload: { before: 'd'.repeat(40), after: mended },
    });
    expect([code, log]).toEqual([
      0,
      expect.stringContaining(
        `::warning::The commit before this push, ${'d'.repeat(40)}, cannot be read, so everything was checked`,
      ) as string,
    ]);
  });

  it('has nothing to do where a branch is deleted', async () => {
    const server = await github();
    const { code, outputs, log } = await runAction({
      server,
      event: 'push',
      payload: { before: main, after: ZERO, deleted: true },
    });
    expect([code, outputs, server.log.length]).toEqual([0, { conclusion: 'neutral' }, 0]);
    expect(log).toContain('::notice::This push deletes a branch');
  });

  it.each([
    [
      'an unknown event',
      { event: 'issue_comment' },
      'Unexpected event `issue_comment`, expected one of pull_request, pull_request_target, merge_group',
    ],
    [
      'a bad input',
      { inputs: { comment: 'maybe' } },
      'Unexpected `maybe` for the input `comment`, expected `auto`, `always` or `off`.',
    ],
    [
      'a token of two lines',
      { inputs: { 'github-token': 'ghs_first\nghs_second' } },
      'The input `github-token` is not a token: it has a line break',
    ],
    [
      'a file name that no file system takes',
      { inputs: { 'report-file': `${'x'.repeat(300)}.json` } },
      'The file system refuses `xxx',
    ],
    ['no token', { inputs: { 'github-token': '' } }, 'The input `github-token` is empty'],
    [
      'a file outside the workspace',
      { inputs: { 'report-file': '../report.json' } },
      'names `../report.json`, which is not a file inside the workspace',
    ],
    ['no event file', { env: { GITHUB_EVENT_PATH: '/nowhere.json' } }, 'GITHUB_EVENT_PATH does not name a file'],
    [
      'an event file that is no JSON',
      { env: { GITHUB_EVENT_PATH: '/dev/null' } },
      'The event in GITHUB_EVENT_PATH cannot be read as JSON',
    ],
    ['no repository', { env: { GITHUB_REPOSITORY: '' } }, 'GITHUB_REPOSITORY is not set to a repository'],
    [
      'a configuration that is nowhere',
      { inputs: { config: 'guard.yml' } },
      'The input `config` names `guard.yml`, which does not exist',
    ],
    [
      'a revision that is nowhere',
      { inputs: { base: 'no-such-branch' } },
      'The input `base` names `no-such-branch`, which GitHub does not know (422)',
    ],
  ])('fails with words for %s', async (_name, run, words) => {
    const server = await github();
    const { code, log } = await onPull(server, { base: main, head: broken }, run);
    expect([code, log]).toEqual([
      1,
      expect.stringContaining(
        `::error::${words.startsWith('names') ? 'The input `report-file` ' : ''}${words}`,
      ) as string,
    ]);
    expect(server.writes()).toEqual([]);
  });

  describe('a configuration with problems', () => {
    const INVALID = 'maxAgeDays: soon\nrules:\n  evidence-deletd: off\n';
    const FIXED = 'maxAgeDays: 90\n';

    async function judge(before: string, after: string) {
      repository.git('checkout', '--quiet', '-B', 'configured', 'main');
      const base = repository.write({ '.github/matrix-guard.yml': before }).commit();
      const head = repository.write({ '.github/matrix-guard.yml': after }).commit();
      repository.git('checkout', '--quiet', 'main');
      const server = await github({ head });
      const { code, log } = await onPull(server, { base, head });
      return { code, log, written: server.writes().map(({ route }) => route) };
    }

    it('fails the change that brings it, each problem on its line', async () => {
      const { code, log, written } = await judge(FIXED, INVALID);
      expect(code).toBe(1);
      expect(log).toMatch(/soon/);
      expect(log).toMatch(/evidence-deleted/);
      expect(written).toContain('/repos/{owner}/{repo}/check-runs');
    });

    it('passes the change that fixes it', async () => {
      const { code, written } = await judge(INVALID, FIXED);
      expect(code).toBe(0);
      expect(written).toContain('/repos/{owner}/{repo}/check-runs');
    });
  });

  it('takes a configuration that comes with the change for what it will be', async () => {
    repository.git('checkout', '--quiet', '-b', 'named', 'main');
    const head = repository.write({ 'guard.yml': 'failOn: never\n' }).commit();
    repository.git('checkout', '--quiet', 'main');
    const server = await github({ head });
    const { code, log } = await onPull(server, { base: main, head }, { inputs: { config: 'guard.yml' } });
    expect([code, log]).toEqual([
      0,
      expect.stringContaining('::warning::guard.yml is new in this change and applies after the merge') as string,
    ]);
  });

  it('writes the report into a folder of the workspace, and nothing through a link that leads out of it', async () => {
    const server = await github();
    const { symlinkSync } = await import('node:fs');
    const workspace = temporaryFolder();
    symlinkSync(temporaryFolder(), `${workspace}/out`);
    const { code, log } = await onPull(
      server,
      { base: main, head: broken },
      { workspace, inputs: { 'report-file': 'out/report.json', source: 'api' } },
    );
    expect([code, log]).toEqual([1, expect.stringContaining('which is not a file inside the workspace') as string]);
  });
});
