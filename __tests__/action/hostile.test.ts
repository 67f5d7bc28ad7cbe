// A page written to do harm, through the whole action: what it holds reaches no reader as anything but text, and the token reaches nobody.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { GitRepository } from '../helpers/git-repository.ts';
import { READER, startGitHub, type GitHub } from '../helpers/github/server.ts';
import { runAction, type ActionOutcome } from '../helpers/run-action.ts';
import { pullEvent } from './stage.ts';

const EVIL = [
  '@maintainer',
  '@octo-org/admins',
  '<img src=x onerror=alert(1)>',
  '<!-- matrix-guard:comment:Matrix%20Guard -->',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  'https://evil.example',
  '#1',
  '::error::owned',
  '##[error]owned',
  '\u001b[31mred',
  '\u202egnp.exe',
  '</details>',
  '`',
  '$(touch x)',
];
const cell = (text: string): string => text.replaceAll('|', '\\|');
const page = (note: string): string =>
  [
    '# Status of the plan',
    '',
    '::set-output name=conclusion::success',
    '',
    '| # | Item | Status | Evidence | Notes |',
    '|---|---|---|---|---|',
    ...EVIL.map(
      (evil, index) =>
        `| 1.${index} ${cell(evil)} | Part \\| ${cell(evil)} | Done | \`src/part-${index}.ts\`, ${cell(evil)} | ${note} |`,
    ),
    '| ::error::key | x | ✅ \\| @maintainer | `src/@maintainer/<b>.ts`, `src/$(id)/x.ts`, `../../etc/passwd` | |',
    '',
    // A suggestion writes no status word that the page does not have.
    'Status legend: Done = finished; Partial = begun; Not started = not begun',
    '',
  ].join('\n');

const repository = new GitRepository({
  'docs/status-matrix.md': page('-'),
  ...Object.fromEntries(EVIL.map((_, index) => [`src/part-${index}.ts`, 'x\n'])),
  'src/@maintainer/<b>.ts': 'x\n',
});
const base = repository.commit();
repository.git('checkout', '--quiet', '-b', 'evil');
const head = repository
  .write({ 'docs/status-matrix.md': page('now') })
  .remove('src')
  .commit({ message: '::error::commit @maintainer' });

let server: GitHub;
let writing: ActionOutcome;
let reading: ActionOutcome;
beforeAll(async () => {
  server = await startGitHub({ repository: repository.path });
  server.openPull({ base: 'main', head: 'evil' });
  server.addToken('ghs_reader', READER);
  const run = { event: 'pull_request', payload: pullEvent({ base, head }), node: process.execPath };
  writing = await runAction({ server, ...run, inputs: { 'report-file': 'report.json', 'sarif-file': 'report.sarif' } });
  reading = await runAction({ server: { ...server, token: 'ghs_reader' }, ...run, env: { RUNNER_DEBUG: '1' } });
});
afterAll(async () => {
  await server.close();
  repository.dispose();
});

/** What a Markdown reader makes of a body: its tags, its links, and its text outside code. */
function read(body: string): {
  readonly html: readonly string[];
  readonly urls: readonly string[];
  readonly text: string;
} {
  const html: string[] = [];
  const urls: string[] = [];
  const text: string[] = [];
  const walk = (node: {
    readonly type: string;
    readonly value?: string;
    readonly url?: string;
    readonly children?: readonly object[];
  }): void => {
    if (node.type === 'html') html.push(...((node.value ?? '').match(/<!--.*?-->|<[^>]*>/gs) ?? []));
    if (node.type === 'text') text.push(node.value ?? '');
    if (node.url !== undefined) urls.push(node.url);
    for (const child of node.children ?? []) walk(child as { readonly type: string });
  };
  walk(remark().use(remarkGfm).parse(body));
  return { html, urls, text: text.join('') };
}

it('finds what is wrong all the same', () => {
  expect(writing).toMatchObject({ code: 1, outputs: { conclusion: 'failure' } });
  expect(server.comments.length).toBe(1);
  expect(server.reviewComments.length).toBeGreaterThan(0);
});

it('lets nothing hostile into a comment, a review, a check run or the summary', () => {
  const bodies = [
    ...server.comments.map(({ body }) => body),
    ...server.reviewComments.map(({ body }) => body),
    ...server.checkRuns.map(({ summary }) => summary ?? ''),
    writing.summary,
    reading.summary,
  ];
  expect(bodies.every((body) => body.length > 20)).toBe(true);
  for (const body of bodies) {
    const { html, urls, text } = read(body);
    expect(html.filter((tag) => !/^<\/?(?:details|summary|br)>$|^<!-- matrix-guard:[\w:%]+ -->$/.test(tag))).toEqual(
      [],
    );
    // A suggestion and a patch hold the line as it is, in a block of code, and markers count in the first line alone.
    const prose = body.replace(/^(`{3,})(?:suggestion|diff)\n[\s\S]*?^\1$/gm, '');
    expect(prose.match(/<!--/g) ?? []).toHaveLength(/^<!-- matrix-guard:/.test(body) ? 1 : 0);
    expect(
      urls.filter(
        (url) => !url.startsWith(`${server.serverUrl}/`) && !url.startsWith('https://github.com/org/matrix-guard/'),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/@(?:maintainer|octo-org)/);
    expect(prose).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  }
});

it('lets no line of the log be a command that we did not write', () => {
  const commands = [...writing.log.split('\n'), ...reading.log.split('\n')].filter(
    (line) => /^\s*::/.test(line) || line.includes('##['),
  );
  expect(
    commands.filter(
      (line) =>
        !/^::(?:error|warning|notice)(?: file=docs\/status-matrix\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^,:]*)?::[^\r\n]*$|^::(?:end)?group::|^::debug::/.test(
          line,
        ),
    ),
  ).toEqual([]);
  expect(commands.some((line) => line.startsWith('::error file='))).toBe(true);
  // Our own colours, and no other sequence.
  expect(writing.log.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
});

it('keeps the outputs as they are named', () => {
  expect(Object.keys(writing.outputs).sort()).toEqual([
    'check-run-url',
    'comment-url',
    'conclusion',
    'existing',
    'new',
    'pages-skipped',
    'report-file',
    'resolved',
    'rows',
    'rows-broken',
    'rows-done',
    'rows-not-started',
    'rows-partial',
    'rows-unchecked',
    'sarif-file',
    'tables-refused',
  ]);
});

it('names the token nowhere', () => {
  const files = ['report.json', 'report.sarif'].map((name) => readFileSync(join(writing.workspace, name), 'utf8'));
  const shown = JSON.stringify([server.comments, server.reviewComments, server.checkRuns, server.log]);
  expect([writing.everything, reading.everything, ...files, shown].filter((text) => text.includes('ghs_'))).toEqual([]);
});
