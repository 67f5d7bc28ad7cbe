// docs/action.md, “When something goes wrong”: every row of its table is tried.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHub } from '../helpers/github/server.ts';
import { READER } from '../helpers/github/server.ts';
import { runAction, temporaryFolder, type ActionOutcome } from '../helpers/run-action.ts';
import { onPull, openStage, pullEvent } from './stage.ts';

const {
  repository,
  commits: { main, broken, mended, untouched },
  github,
} = openStage();
const change = { base: main, head: broken };
const many = makeMany();

/** A page with more rows than a check run has annotations, all of whose evidence this change deletes. */
function makeMany(): { readonly base: string; readonly head: string } {
  const parts = Array.from({ length: 520 }, (_, index) => `src/part-${index}.ts`);
  const page = [
    '# Status of the parts',
    '',
    '| # | Item | Status | Code |',
    '|---|---|---|---|',
    ...parts.map((part, index) => `| ${index} | Part | Done | \`${part}\` |`),
    '',
  ].join('\n');
  repository.git('checkout', '--quiet', '-b', 'many', 'main');
  const base = repository
    .write({ 'docs/parts.md': page, ...Object.fromEntries(parts.map((part) => [part, `${part}\n`])) })
    .commit();
  repository.git('checkout', '--quiet', '-b', 'many-change');
  const head = repository.remove(...parts).commit();
  repository.git('checkout', '--quiet', 'main');
  return { base, head };
}

/** What a run left: exit code, conclusion, check runs, comments, review comments. */
const left = (server: GitHub, { code, outputs }: ActionOutcome): readonly unknown[] => [
  code,
  outputs['conclusion'],
  server.checkRuns.length,
  server.comments.length,
  server.reviewComments.length,
];
/** Of the change that these tests judge, where nothing is wrong. */
const ALL = [1, 'failure', 1, 1, 2];

interface Row {
  readonly trouble: string;
  readonly happens: string;
  readonly play: () => Promise<void>;
}

const ROWS: readonly Row[] = [
  {
    trouble:
      'The token lacks the permission for an output, or GitHub refuses it for another reason of its own (401, 403, 404)',
    happens:
      'That output is left out, with a warning that names the permission or the reason. Annotations go to the log instead. Verdict and exit code stay',
    async play() {
      const server = await github({ token: READER });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 0, 0, 0]);
      expect(run.log).toMatch(/::warning::The check run was refused \(403\).*`checks: write`/);
      expect(run.log).toMatch(/^::error file=/m);
    },
  },
  {
    trouble: 'GitHub fails or does not answer, and then does (500, 502, a lost connection, a minute without an answer)',
    happens: 'It is asked again, and nothing changes',
    async play() {
      const server = await github();
      for (const route of ['/git/trees/', '/pulls/{pull_number}', '/check-runs', '/reviews', '/issues/'])
        server.fail({ route, times: 1, status: 502 });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual(ALL);
      expect(run.log).not.toContain('::warning::');
    },
  },
  {
    trouble: 'GitHub keeps failing while an output is written',
    happens: 'That output is given up with a warning, after three attempts. The others, verdict and exit code stay',
    async play() {
      const server = await github();
      server.fail({ method: 'POST', route: '/reviews', times: 99, status: 500, message: 'boom' });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 1, 1, 0]);
      expect(run.log).toContain('::warning::The review could not be written (500): boom');
      expect(server.writes('/reviews').length).toBe(3);
    },
  },
  {
    trouble: 'The answer to a write is lost, or is not what GitHub documents (broken JSON, a page of a proxy, nothing)',
    happens:
      'What was written is looked for, by its marker or its external id, before it is sent again: nothing is there twice. Where GitHub does not say, it is not sent again, with a warning',
    async play() {
      for (const fault of [{ drop: true }, { status: 502 }, { garble: 'html' }, { garble: 'cut' }] as const) {
        const server = await github();
        for (const route of ['/check-runs', '/reviews', '/issues/'])
          server.fail({ method: 'POST', route, times: 1, done: true, ...fault });
        const run = await onPull(server, change);
        expect(left(server, run)).toEqual(ALL);
        expect(run.log).not.toContain('::warning::');
      }
      const server = await github();
      server.fail({ method: 'POST', route: '/check-runs', times: 1, done: true, drop: true });
      server.fail({ method: 'GET', route: '/check-runs', times: 99, status: 500 });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual(ALL);
      expect(run.log).toContain('::warning::The check run could not be written: GitHub’s answer was lost');
    },
  },
  {
    trouble: 'A list of comments cannot be read, or not to its end',
    happens: 'Nothing is made that could be there already, with a warning',
    async play() {
      for (const garble of ['object', 'html', 'empty', 'half', 'cut'] as const) {
        const server = await github();
        server.fail({ method: 'GET', route: '/issues/{issue_number}/comments', times: 99, garble });
        const run = await onPull(server, change);
        expect(left(server, run)).toEqual([1, 'failure', 1, 0, 2]);
        expect(run.log).toContain('::warning::The comment could not be written: GitHub’s answer could not be read.');
      }
    },
  },
  {
    trouble: 'A rate limit',
    happens:
      'The run waits as long as GitHub asks, once for all requests that meet it. All waiting of a run together ends after two minutes; then outputs are given up with a warning',
    async play() {
      const patient = await github();
      patient.fail({ method: 'POST', route: '/check-runs', times: 1, status: 429, headers: { 'retry-after': '30' } });
      expect(left(patient, await onPull(patient, change))).toEqual(ALL);
      const server = await github();
      server.fail({
        method: 'POST',
        route: '/check-runs',
        times: 99,
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '121' },
      });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 0, 1, 2]);
      expect(run.log).toContain('::warning::The check run could not be written (403)');
    },
  },
  {
    trouble: 'GitHub does not take the place of a suggestion (422)',
    happens: 'The others are posted, and the comment shows this one as a patch',
    async play() {
      const server = await github();
      const errors = ['Pull request review thread line must be part of the diff'];
      server.fail({ method: 'POST', route: '/reviews', times: 2, status: 422, errors });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 1, 1, 1]);
      expect(server.comments[0]?.body).toContain('```diff');
      expect(run.log).not.toContain('::warning::');
    },
  },
  {
    trouble: 'GitHub refuses the review for anything else (422)',
    happens: 'A warning says why, nothing more is sent, and the comment shows all suggestions as a patch',
    async play() {
      const server = await github();
      const errors = ['User can only have one pending review per pull request'];
      server.fail({ method: 'POST', route: '/reviews', times: 99, status: 422, message: 'Unprocessable', errors });
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 1, 1, 0]);
      expect(run.log).toContain('::warning::The review could not be written (422): Unprocessable');
      expect(server.writes('/reviews').length).toBe(1);
      expect(server.comments[0]?.body).toContain('```diff');
    },
  },
  {
    trouble: 'More than 500 annotations',
    happens: 'The worst 500 are on the check run, in ten requests, and its summary counts all of them',
    async play() {
      const server = await github({ head: many.head });
      await onPull(server, many, { inputs: { comment: 'off', review: 'off' } });
      expect([server.checkRuns[0]?.annotations.length, server.writes('/check-runs').length]).toEqual([500, 10]);
      expect(server.checkRuns[0]?.summary).toMatch(/Only the first 500 of \d+ annotations are on this check/);
    },
  },
  {
    trouble: 'The pull request has a newer commit by now',
    happens: 'Nothing is written to GitHub; a notice says so',
    async play() {
      const server = await github();
      await server.moveHead(7, mended);
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 0, 0, 0]);
      expect(run.log).toContain('::notice::The pull request has a newer commit');
    },
  },
  {
    trouble: 'The pull request is closed or merged',
    happens: 'It is judged, and nothing is written to GitHub; a notice says so',
    async play() {
      const server = await github();
      server.closePull(7);
      const run = await onPull(server, change);
      expect(left(server, run)).toEqual([1, 'failure', 0, 0, 0]);
      expect(run.log).toContain('::notice::The pull request is closed');
      // The event knows it, whatever the token may ask.
      const event = pullEvent(change) as { readonly pull_request: object };
      const payload = { ...event, pull_request: { ...event.pull_request, state: 'closed' } };
      const other = await github();
      expect(left(other, await runAction({ server: other, event: 'pull_request', payload }))).toEqual([
        1,
        'failure',
        0,
        0,
        0,
      ]);
    },
  },
  {
    trouble: 'The branch, tag or merge group is gone',
    happens: 'There is nothing to judge: conclusion `neutral`, exit code 0',
    async play() {
      const server = await github();
      for (const [event, payload] of [
        ['merge_group', { action: 'destroyed', merge_group: { base_sha: main, head_sha: broken } }],
        ['push', { before: main, after: '0'.repeat(40), deleted: true }],
      ] as const)
        expect(left(server, await runAction({ server, event, payload }))).toEqual([0, 'neutral', 0, 0, 0]);
      expect(server.log).toEqual([]);
    },
  },
  {
    trouble: 'The commit before a push is gone',
    happens: 'The push is compared with the default branch, with a warning; on that branch itself everything is judged',
    async play() {
      const server = await github();
      const push = { before: 'd'.repeat(40), after: broken, repository: { default_branch: 'main' } };
      const run = await runAction({ server, event: 'push', payload: push, ref: 'refs/heads/feature' });
      expect(left(server, run)).toEqual([1, 'failure', 1, 0, 0]);
      expect(run.log).toContain('cannot be read: the change since main was judged.');
      const onMain = await runAction({ server, event: 'push', payload: { ...push, after: main } });
      expect(onMain.log).toContain('cannot be read, so everything was checked, not only the change.');
      // Trouble of GitHub’s is not taken for a commit that is gone.
      server.fail({ route: '/compare/', times: 99, status: 502 });
      server.clearLog();
      const away = await runAction({ server, event: 'push', payload: push, ref: 'refs/heads/feature' });
      expect(away.log).not.toContain('was judged');
    },
  },
  {
    trouble: 'What has to be read cannot be: the files of a commit, the configuration, a declared page',
    happens: 'Exit code 1, with the reason',
    async play() {
      const server = await github();
      server.fail({ route: '/git/trees/', times: 99, status: 404, message: 'Not Found' });
      const run = await onPull(server, change);
      expect(run.code).toBe(1);
      expect(run.log).toMatch(/^::error/m);
    },
  },
  {
    trouble: 'The file of an input cannot be written',
    happens: 'The verdict is said and published; then an error names the file, and the exit code is 1',
    async play() {
      const server = await github({ head: 'mended' });
      const workspace = temporaryFolder();
      mkdirSync(join(workspace, 'taken'));
      const run = await onPull(
        server,
        { base: main, head: mended },
        { workspace, inputs: { 'report-file': 'taken', source: 'api' } },
      );
      expect([run.code, run.outputs['conclusion'], run.outputs['report-file'], server.checkRuns.length]).toEqual([
        1,
        'success',
        undefined,
        1,
      ]);
      expect(run.log).toContain('::error::`taken` of the input `report-file` cannot be written (');
    },
  },
  {
    trouble: 'The runner’s file of outputs is gone',
    happens: 'A warning. Verdict and exit code stay',
    async play() {
      const server = await github({ head: 'untouched' });
      const run = await onPull(server, { base: main, head: untouched }, { env: { GITHUB_OUTPUT: '/nowhere/output' } });
      expect([run.code, server.checkRuns.length]).toEqual([1, 1]);
      expect(run.log).toContain('::error::Matrix Guard: ');
      expect(run.log).toContain('::warning::The outputs of this step could not be written');
      expect(run.log).not.toContain('Something unexpected');
    },
  },
];

const page = readFileSync(join(import.meta.dirname, '../../docs/action.md'), 'utf8');

it('is the table of docs/action.md', () => {
  const table = /## When something goes wrong\n[\s\S]*?\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
  expect(table.trim().split('\n').slice(2)).toEqual(ROWS.map(({ trouble, happens }) => `| ${trouble} | ${happens} |`));
});

it.each(ROWS)('$trouble: $happens', async ({ play }) => {
  await play();
});
