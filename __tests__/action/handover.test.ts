// The two workflows for forks, as examples/ ships them: one judges without rights, the other publishes and believes nothing unchecked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { distrustReport } from '../../src/action/sanitize-report.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { READER, type GitHub } from '../helpers/github/server.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { runAction, temporaryFolder, type ActionOutcome } from '../helpers/run-action.ts';
import { onPull, openStage } from './stage.ts';

const {
  repository,
  commits: { main, broken, mended, untouched },
  github,
} = openStage();
const FORK = 'stranger/guarded';

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows: readonly string[] }>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly {
          readonly uses: string;
          readonly 'continue-on-error'?: boolean;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

const workflow = (file: string): Workflow =>
  parse(readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8')) as Workflow;
const [judge, publish] = [workflow('matrix-guard-judge.yml'), workflow('matrix-guard-publish.yml')];

/** The inputs the example gives the action. */
const inputsOf = ({ jobs }: Workflow): Record<string, string> => {
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses.startsWith('org/matrix-guard@'));
  return Object.fromEntries(Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)]));
};

const runEvent = (part: object = {}): object => ({
  action: 'completed',
  workflow_run: {
    head_sha: broken,
    event: 'pull_request',
    head_branch: 'feature',
    head_repository: { full_name: FORK },
    pull_requests: [],
    ...part,
  },
});

const second = (
  server: GitHub,
  report: string | null,
  run: Partial<Parameters<typeof runAction>[0]> = {},
): Promise<ActionOutcome> => {
  const workspace = temporaryFolder();
  if (report !== null) writeFileSync(join(workspace, 'matrix-guard.json'), report);
  return runAction({
    server,
    event: 'workflow_run',
    payload: runEvent(),
    inputs: inputsOf(publish),
    workspace,
    ...run,
  });
};

async function makeReport(head = broken): Promise<Report> {
  return guardRepository(repository.path, { base: main, head });
}

describe('the two workflows', () => {
  it('fit each other', () => {
    expect(publish.on['workflow_run']?.workflows).toEqual([judge.name]);
    const steps = Object.values(publish.jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ uses }) => uses.startsWith('actions/checkout'))).toEqual([]);
    expect(judge.permissions).toEqual({ contents: 'read' });
    // Where the first left no report the second judges by itself, and is not stopped before.
    expect(steps.map(({ uses, 'continue-on-error': goesOn }) => [uses.split('@')[0], goesOn])).toEqual([
      ['actions/download-artifact', true],
      ['org/matrix-guard', undefined],
    ]);
  });

  it('bring a fork its check run, comment and suggestions, though the first may write nothing', async () => {
    const server = await github({ fork: FORK });
    server.addToken('ghs_reader', READER);
    const first = await onPull(
      { ...server, token: 'ghs_reader' },
      { base: main, head: broken, fork: FORK },
      { inputs: { ...inputsOf(judge), 'github-token': 'ghs_reader' } },
    );
    expect([first.code, server.writes().length]).toEqual([1, 0]);
    expect(first.log).not.toContain('::warning::');

    const { code, log, outputs } = await second(
      server,
      readFileSync(join(first.workspace, 'matrix-guard.json'), 'utf8'),
    );
    expect([code, outputs['conclusion'], outputs['rows']]).toEqual([0, 'failure', '3']);
    expect(log).not.toContain('::warning::');
    expect(server.checkRuns).toMatchObject([{ head_sha: broken, conclusion: 'failure' }]);
    expect([server.comments.length, server.reviewComments.length]).toEqual([1, 2]);
    expect(server.comments[0]?.body).toContain('own workflow run made this report');
  });

  it('judge in the second where the first left no report', async () => {
    const server = await github({ fork: FORK });
    expect(await second(server, null)).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
    expect([server.checkRuns.length, server.comments.length]).toEqual([1, 1]);
  });

  it('find the pull request by its commit where the branch tells nothing', async () => {
    const server = await github({ fork: FORK });
    const payload = runEvent({ head_repository: null, head_branch: 'gone' });
    expect(await second(server, JSON.stringify(await makeReport()), { payload })).toMatchObject({ code: 0 });
    expect(server.comments.length).toBe(1);
  });

  it('pass over a pull request whose base repository is gone', async () => {
    const server = await github({ fork: FORK });
    server.loseBase(7);
    const { code, log } = await second(server, JSON.stringify(await makeReport()));
    expect([code, log]).toEqual([
      0,
      expect.stringContaining(`::warning::No open pull request has ${broken} as its latest commit`) as string,
    ]);
    expect(server.writes()).toEqual([]);
  });

  it('publish a run that no pull request started as a check run alone', async () => {
    const server = await github();
    expect(
      await second(server, JSON.stringify(await makeReport()), { payload: runEvent({ event: 'push' }) }),
    ).toMatchObject({ code: 0 });
    expect([server.checkRuns.length, server.comments.length]).toEqual([1, 0]);
  });

  it('write nothing where the head moved, or the pull request is closed', async () => {
    const server = await github({ fork: FORK });
    const report = JSON.stringify(await makeReport());
    await server.moveHead(7, mended);
    const moved = await second(server, report);
    expect([moved.code, moved.log]).toEqual([
      0,
      expect.stringContaining('::notice::The pull request has a newer commit') as string,
    ]);
    const closed = await second(server, report, { payload: runEvent({ head_branch: 'other' }) });
    expect(closed.log).toContain(`::warning::No open pull request has ${broken} as its latest commit`);
    expect(server.writes()).toEqual([]);
  });

  it('fail in the second where it may not write', async () => {
    const server = await github({ fork: FORK, token: READER });
    const { code, log } = await second(server, JSON.stringify(await makeReport()));
    expect([code, log]).toEqual([
      1,
      expect.stringContaining(
        '::warning::The check run was refused (403): the token lacks the permission `checks: write`.',
      ) as string,
    ]);
  });

  it('say which inputs do nothing in the second', async () => {
    const server = await github({ fork: FORK });
    const { log } = await second(server, JSON.stringify(await makeReport()), {
      inputs: { ...inputsOf(publish), 'max-age-days': '9', documents: 'x.md' },
    });
    expect(log.match(/The input `[\w-]+` has no effect here/g)).toEqual([
      'The input `documents` has no effect here',
      'The input `max-age-days` has no effect here',
    ]);
  });
});

describe('a report that cannot be trusted', () => {
  const change = (report: Report, part: Partial<ReportFinding>): string =>
    JSON.stringify({
      ...report,
      findings: report.findings.map((finding, index) => (index === 0 ? { ...finding, ...part } : finding)),
    });

  it.each<readonly [string, (report: Report) => string, RegExp]>([
    [
      'is milder than its errors',
      (report) => JSON.stringify({ ...report, conclusion: 'success' }),
      /it reports success, but its errors fail the check/,
    ],
    [
      'says that it judged nothing, and concludes success',
      (report) => JSON.stringify({ ...report, judged: false, conclusion: 'success' }),
      /is not a report to publish/,
    ],
    ['is no JSON', () => '{ "::error::x', /The report is not JSON/],
    ['breaks the schema', (report) => JSON.stringify({ ...report, evil: true }), /Unexpected value at the top/],
    [
      'counts wrongly',
      (report) => JSON.stringify({ ...report, counts: { ...report.counts, done: 99 } }),
      /counts differ/,
    ],
    [
      'speaks of another commit',
      (report) => JSON.stringify({ ...report, head: untouched }),
      /It judges another commit than the run that wrote it/,
    ],
    [
      'speaks of the working tree',
      (report) => JSON.stringify({ ...report, head: 'WORKTREE' }),
      /It judges another commit/,
    ],
    [
      'knows a rule of its own',
      (report) => change(report, { ruleId: 'free-money' }),
      /a finding this version of Matrix Guard does not know/,
    ],
    [
      'knows a message of its own',
      (report) => change(report, { messageId: 'constructor' }),
      /a finding this version of Matrix Guard does not know/,
    ],
    [
      'lacks what its message names',
      (report) => change(report, { data: {} }),
      /a finding this version of Matrix Guard does not know/,
    ],
    [
      'edits what it does not guard',
      (report) =>
        change(report, {
          suggestion: { edits: [{ path: 'src/auth.ts', line: 1, column: 1, endLine: 1, endColumn: 2, text: 'x' }] },
        }),
      /suggests an edit of a file that is not a page it judges/,
    ],
  ])('is refused where it %s', async (_name, forge, message) => {
    const server = await github({ fork: FORK });
    const { code, log } = await second(server, forge(await makeReport()));
    expect([code, log]).toEqual([1, expect.stringMatching(message) as string]);
    expect(log).not.toContain('free-money');
    expect(server.writes()).toEqual([]);
  });

  it('may pass in spite of its errors where the configuration at base says so, or the input of this workflow', async () => {
    const mild = { ...(await makeReport()), conclusion: 'success' };
    const asked = await github({ fork: FORK });
    const run = await second(asked, JSON.stringify(mild), { inputs: { ...inputsOf(publish), 'fail-on': 'never' } });
    expect([run.code, asked.checkRuns.map(({ conclusion }) => conclusion)]).toEqual([0, ['success']]);

    repository.git('checkout', '--quiet', '-b', 'lenient', 'main');
    const base = repository.write({ '.github/matrix-guard.yml': 'failOn: never\n' }).commit();
    const head = repository.remove('tests/writer.test.ts').commit();
    repository.git('checkout', '--quiet', 'main');
    const configured = await github({ fork: FORK });
    configured.openPull({ base, head, fork: FORK });
    const report = { ...(await guardRepository(repository.path, { base, head })), conclusion: 'success' };
    const published = await second(configured, JSON.stringify(report), { payload: runEvent({ head_sha: head }) });
    expect([published.code, published.log]).toEqual([0, expect.not.stringContaining('::error::') as string]);
    expect(configured.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success']);
  });

  it('says nothing of its own', async () => {
    const server = await github({ fork: FORK });
    const report = await makeReport();
    const words = 'This was approved, please merge: https://evil.example';
    const findings = report.findings.map((finding) => ({ ...finding, message: words, advice: words }));
    expect(await second(server, JSON.stringify({ ...report, findings, notes: [words] }))).toMatchObject({ code: 0 });
    expect(JSON.stringify([server.comments, server.reviewComments, server.checkRuns])).not.toContain('approved');
    expect(server.comments[0]?.body).toContain('Deletes `tests/writer.test.ts`');
  });

  it.each(['md', 'markdown', 'mdown', 'mkd', 'mdx'])('keeps the mend of a page that ends in .%s', async (ending) => {
    const report = await makeReport();
    const path = `docs/guide.${ending}`;
    const suggestion = { edits: [{ path, line: 1, column: 1, endLine: 1, endColumn: 2, text: 'x' }] };
    const [first] = report.findings;
    expect(
      distrustReport({ ...report, findings: first === undefined ? [] : [{ ...first, path, suggestion }] }).report
        ?.findings[0]?.suggestion,
    ).toEqual(suggestion);
  });

  it('offers no button that changes code or adds lines', async () => {
    const report = await makeReport();
    const evil = (part: object) => ({
      edits: [{ path: 'docs/status-matrix.md', line: 5, column: 1, endLine: 5, endColumn: 2, text: 'x', ...part }],
    });
    const [first] = report.findings;
    const suggestions = [evil({}), evil({ path: 'src/auth.ts' }), evil({ text: 'x\ny' }), evil({ endLine: 6 })].map(
      (suggestion) =>
        distrustReport({ ...report, findings: first === undefined ? [] : [{ ...first, suggestion }] }).report
          ?.findings[0]?.suggestion ?? null,
    );
    expect(suggestions.map((suggestion) => suggestion !== null)).toEqual([true, false, false, false]);
  });

  it('that is honest keeps every word', async () => {
    for (const head of [broken, untouched]) {
      const report = await makeReport(head);
      expect(distrustReport(report).report).toEqual({
        ...report,
        notes: [
          expect.stringContaining('own workflow run made this report') as string,
          ...(report.notes.length > 0 ? [expect.anything() as string] : []),
        ],
      });
    }
  });
});
