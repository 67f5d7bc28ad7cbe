// The action on a pull request, GitHub on the loopback interface. Where a test names a Node, it runs dist/ in a process, as the runner does.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badGateway, tooMany } from '../helpers/github/faults.ts';
import { READER, WRITER } from '../helpers/github/server.ts';
import { onPull, openStage, PAGE } from './stage.ts';

const {
  repository,
  commits: { main, broken, mended, untouched },
  github,
} = openStage();
const change = { base: main, head: broken };
const rich = makeRich();

/** A page that asks for history, contents and a search, and a change that breaks some of each. */
function makeRich(): { readonly base: string; readonly head: string } {
  const text = (commit: string, gap: string): string =>
    [
      '# Status of the plan',
      '',
      `- **Last Verified Commit:** \`${commit.slice(0, 12)}\``,
      '- **Last Verified Date:** 2026-01-01',
      '',
      '| # | Item | Status | Code | Tests | Gap |',
      '|---|---|---|---|---|---|',
      '| 1.1 | Parser | Done | `src/parser.ts:4-6`, `rule5` | `make test` | |',
      `| 1.2 | Writer | Done | \`src/writer.ts:1\` | \`tests/writer.test.ts::writes\` | ${gap} |`,
      '',
    ].join('\n');
  repository.git('checkout', '--quiet', '-b', 'rich', 'main');
  const base = repository.write({ [PAGE]: text(main, ''), Makefile: 'test:\n\ttrue\n' }).commit();
  repository.git('checkout', '--quiet', '-b', 'rich-change');
  const parser = Array.from(
    { length: 20 },
    (_, index) => `export const rule${index === 5 ? 'Five' : index} = ${index};`,
  ).join('\n');
  const head = repository
    .write({
      [PAGE]: text(main, 'soon'),
      'src/parser.ts': `// New first line.\n${parser}`,
      'src/writer.ts': '// changed\n',
    })
    .commit();
  repository.git('branch', '--force', 'rich', base);
  repository.git('checkout', '--quiet', 'main');
  return { base, head };
}

describe('a pull request that breaks rows', () => {
  it('gets one check run, one comment and suggestions; stays the same on a second run; and is all clear once mended', async () => {
    const server = await github();
    const first = await onPull(server, change, { node: process.execPath });
    expect(first).toMatchObject({
      code: 1,
      outputs: {
        conclusion: 'failure',
        rows: '3',
        'rows-done': '2',
        'rows-broken': '2',
        'rows-not-started': '1',
        'rows-unchecked': '0',
        'tables-refused': '0',
        'pages-skipped': '0',
        existing: '0',
        resolved: '0',
      },
    });
    expect(server.checkRuns).toMatchObject([
      {
        name: 'Matrix Guard',
        head_sha: broken,
        conclusion: 'failure',
        details_url: `${server.serverUrl}/octo-org/guarded/actions/runs/4711`,
      },
    ]);
    expect(server.comments.length).toBe(1);
    expect(first.outputs['comment-url']).toBe(
      `${server.serverUrl}/octo-org/guarded/pull/7#issuecomment-${server.comments[0]?.id ?? 0}`,
    );
    expect(first.outputs['check-run-url']).toContain('/runs/');
    expect(
      server.reviewComments
        .map(({ path, body }) => `${path} ${/```suggestion\n(.*)\n```/.exec(body)?.[1] ?? ''}`)
        .sort(),
    ).toEqual([
      `${PAGE} | 1.1 | Parser | Done | \`src/parse.ts\` | \`tests/parser.test.ts\` | |`,
      `${PAGE} | 1.2 | Writer | Partial | \`src/writer.ts\` | \`tests/writer.test.ts\` |  |`,
    ]);
    expect(first.summary).toContain('2 rows no longer hold, from 2 causes');
    expect(first.log).not.toMatch(/^::(?:warning|notice)/m);

    const written = [server.comments[0]?.body, server.reviewComments.length];
    server.clearLog();
    const second = await onPull(server, change);
    expect(second.outputs).toEqual({ ...first.outputs, 'check-run-url': second.outputs['check-run-url'] });
    expect([server.comments[0]?.body, server.reviewComments.length, server.comments.length]).toEqual([...written, 1]);
    expect(server.writes().map(({ route }) => route)).toEqual(['/repos/{owner}/{repo}/check-runs']);

    await server.moveHead(7, mended);
    const third = await onPull(server, { base: main, head: mended }, { node: process.execPath });
    expect(third).toMatchObject({ code: 0, outputs: { conclusion: 'success' } });
    expect(server.reviewComments).toEqual([]);
    expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      expect.stringMatching(/^### ✅ /) as string,
    ]);
    expect(server.checkRuns.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [broken, 'failure'],
      [broken, 'failure'],
      [mended, 'success'],
    ]);
  });

  it.each([
    ['a plain page', () => change],
    ['a page with lines, names, commands and a stale verification', () => rich],
  ])('needs at most 14 reads without a checkout, and three writes at most: %s', async (_name, pick) => {
    const { base, head } = pick();
    const server = await github({ head });
    await onPull(server, { base, head });
    // An archive is one request to the API, which answers with the place to download it from.
    const routes = server
      .reads('/repos/')
      .map(({ method, route }) => `${method} ${route.split('/').slice(4).join('/')}`);
    expect({ routes, many: routes.length > 14 }).toEqual({ routes, many: false });
    // The comparison has told already what a review can stand on.
    expect(routes).not.toContain('GET pulls/{pull_number}/files');
    expect(server.writes().length).toBeLessThanOrEqual(3);
  });

  it('is judged the same from a checkout and over the API, byte for byte', async () => {
    const server = await github();
    const inputs = {
      'report-file': 'out/report.json',
      'sarif-file': 'out/report.sarif',
      'check-run': 'false',
      comment: 'off',
      review: 'off',
    };
    const reports = [];
    for (const source of ['git', 'api']) {
      server.clearLog();
      const { outputs, workspace } = await onPull(server, change, {
        inputs: { ...inputs, source },
        workspace: repository.path,
      });
      expect(outputs).toMatchObject({ 'report-file': 'out/report.json', 'sarif-file': 'out/report.sarif' });
      reports.push(
        readFileSync(join(workspace, 'out/report.json'), 'utf8') +
          readFileSync(join(workspace, 'out/report.sarif'), 'utf8'),
      );
      expect(server.reads('/git/').length > 0).toBe(source === 'api');
    }
    repository.remove('out');
    expect(reports[0]).toBe(reports[1]);
  });

  it('is judged by the addresses of its own files on its own server, from a checkout and over the API', async () => {
    const server = await github();
    repository.git('checkout', '--quiet', '-b', 'addresses', main);
    const cell = `[parser](${server.serverUrl}/Octo-Org/guarded/blob/main/src/parser.ts#L4), https://github.com/octo-org/guarded/blob/main/src/parser.ts#L4`;
    const base = repository
      .write({
        [PAGE]: `# Status\n\n| # | Item | Status | Code |\n|---|---|---|---|\n| 1.1 | Parser | Done | ${cell} |\n`,
      })
      .commit();
    repository.git('checkout', '--quiet', '-b', 'addresses-change');
    const head = repository.rename('src/parser.ts', 'src/parse.ts').commit();
    repository.git('checkout', '--quiet', 'main');
    server.openPull({ base: 'addresses', head: 'addresses-change' });
    const reports: string[] = [];
    for (const source of ['git', 'api']) {
      await onPull(
        server,
        { base, head },
        {
          inputs: { source, 'report-file': 'out/report.json', 'check-run': 'false', comment: 'off', review: 'off' },
          workspace: repository.path,
        },
      );
      reports.push(readFileSync(join(repository.path, 'out/report.json'), 'utf8'));
    }
    repository.remove('out');
    expect(reports[1]).toBe(reports[0]);
    expect(JSON.parse(reports[0] ?? '')).toMatchObject({
      findings: [
        {
          ruleId: 'evidence-renamed',
          suggestion: { edits: [{ text: `${server.serverUrl}/Octo-Org/guarded/blob/main/src/parse.ts#L4` }] },
        },
      ],
    });
  });

  it('is told at the deleted file where the page was left alone', async () => {
    const server = await github({ head: 'untouched' });
    await onPull(server, { base: main, head: untouched });
    expect(server.reviewComments.map(({ path, subject_type }) => [path, subject_type])).toEqual([
      ['tests/writer.test.ts', 'file'],
      ['src/parse.ts', 'file'],
    ]);
    expect(server.comments[0]?.body).toContain('```diff\n--- a/docs/status-matrix.md');
  });

  it('keeps two uses of the action apart by their check names', async () => {
    const server = await github();
    await onPull(server, change);
    await onPull(server, change, { inputs: { 'check-name': 'Plan' } });
    expect(server.comments.length).toBe(2);
    expect(server.checkRuns.map(({ name }) => name)).toEqual(['Matrix Guard', 'Plan']);
  });

  it('leaves off what the workflow turns off', async () => {
    const server = await github();
    const { summary, log } = await onPull(server, change, {
      inputs: { 'check-run': 'false', comment: 'off', review: 'off', summary: 'false', annotations: 'false' },
    });
    expect([server.writes(), server.reads('/pulls/')]).toEqual([[], []]);
    expect(summary).toBe('');
    expect(log).not.toMatch(/^::error file=/m);
  });

  it('does not comment on the pull request when it is told to judge another commit', async () => {
    const server = await github();
    expect(await onPull(server, change, { inputs: { head: 'mended' } })).toMatchObject({ code: 0 });
    expect(server.checkRuns).toMatchObject([{ head_sha: mended, conclusion: 'success' }]);
    expect(server.comments).toEqual([]);
  });
});

describe('a token that may not write', () => {
  it('loses nothing but what it may not write, and says which permission lacks', async () => {
    const server = await github({ token: READER });
    const { code, log, summary, outputs } = await onPull(server, { ...change, fork: 'stranger/guarded' });
    expect([code, outputs['conclusion'], outputs['comment-url']]).toEqual([1, 'failure', undefined]);
    expect(log).toContain(
      '::warning::The check run was refused (403): the token lacks the permission `checks: write`.',
    );
    expect(log).toContain(
      '::warning::The comment was refused (403): the token lacks the permission `pull-requests: write`.',
    );
    expect(log).toContain('::error file=docs/status-matrix.md,line=6,endLine=6,col=');
    expect(log).toContain('::notice::A pull request from a fork has a read-only token.');
    expect(summary).toContain('2 rows no longer hold');
  });

  it.each([
    ['checks', { checkRuns: 0, comments: 1, reviewComments: 2 }],
    ['pull_requests', { checkRuns: 1, comments: 0, reviewComments: 0 }],
  ] as const)('without the permission %s does the rest, and keeps the verdict', async (permission, expected) => {
    const server = await github({ token: { ...WRITER, permissions: { ...WRITER.permissions, [permission]: 'none' } } });
    const { code, log, outputs } = await onPull(server, change);
    expect({
      checkRuns: server.checkRuns.length,
      comments: server.comments.length,
      reviewComments: server.reviewComments.length,
    }).toEqual(expected);
    expect([code, outputs['conclusion']]).toEqual([1, 'failure']);
    expect(log).toContain(`the token lacks the permission \`${permission.replace('_', '-')}: write\``);
  });

  it('is told what to grant where nothing can be read', async () => {
    const server = await github({ token: { ...READER, permissions: {} } });
    const { code, log } = await onPull(server, change);
    expect([code, log]).toEqual([1, expect.stringMatching(/::error::.*contents: read/) as string]);
  });

  it('is told when the token is not valid', async () => {
    const server = await github();
    const { code, log } = await onPull(server, change, { inputs: { 'github-token': 'ghs_expired' } });
    expect([code, log]).toEqual([1, expect.stringMatching(/::error::.*401.*token/) as string]);
  });
});

describe('a GitHub in trouble', () => {
  it('is waited for, and the verdict stays', async () => {
    const server = await github();
    server.fail(badGateway(2, '/git/trees/'));
    server.fail({ ...tooMany(1), method: 'POST', route: '/check-runs' });
    expect(await onPull(server, change)).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
    expect([server.checkRuns.length, server.comments.length, server.reviewComments.length]).toEqual([1, 1, 2]);
  });

  it('costs the output it is about, and neither the verdict nor the rest', async () => {
    const server = await github({ head: 'mended' });
    server.fail({ method: 'POST', route: '/check-runs', times: 1, status: 422, message: 'Validation Failed' });
    const { code, log } = await onPull(server, { base: main, head: mended }, { inputs: { comment: 'always' } });
    expect([code, server.comments.length, log]).toEqual([
      0,
      1,
      expect.stringContaining('::warning::The check run could not be written (422)') as string,
    ]);
  });

  it('fails a run that cannot read what it judges', async () => {
    const server = await github();
    server.fail({ route: '/git/trees/', times: 99, status: 404, message: 'Not Found' });
    const { code, log } = await onPull(server, change);
    expect([code, log]).toEqual([
      1,
      expect.stringMatching(
        /::error::Matrix Guard: Not judged: The head commit [0-9a-f]{40} of octo-org\/guarded cannot be read/,
      ) as string,
    ]);
    // A required check must arrive.
    expect(server.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  });
});

describe('a head that moved', () => {
  it('leaves the pull request alone', async () => {
    const server = await github();
    await server.moveHead(7, mended);
    const { code, log } = await onPull(server, change);
    expect(server.writes()).toEqual([]);
    expect(log).toContain('::notice::The pull request has a newer commit');
    expect(code).toBe(1);
  });
});

describe('the runner', () => {
  it('hands over Node 24', async () => {
    const server = await github();
    const node = findNode24();
    if (node === null) {
      // Without a network there is no other Node to try; continuous integration has one.
      console.warn('Skipped: Node 24 could not be had by npx.');
      return;
    }
    expect(await onPull(server, change, { node })).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
    expect(server.comments.length).toBe(1);
  });
});

function findNode24(): string | null {
  if (process.version.startsWith('v24.')) return process.execPath;
  try {
    return execFileSync('npx', ['--yes', 'node@24', '-p', 'process.execPath'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
