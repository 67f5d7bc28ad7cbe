// `demo` needs nothing but dist/ and git, tells a story, and leaves nothing behind but the page that it names.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMAND, plainEnvironment, runCommand } from '../helpers/run-command.ts';

/** The story without the path of the page, which is another one each time. */
const storyOf = (stdout: string): string => stdout.replace(/matrix-guard-demo-[0-9a-f]{12}/g, 'matrix-guard-demo-ID');

describe('demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matrix-guard-demo-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what a pull request would get, ends with 0 and leaves one page in the temporary folder', async () => {
    const { code, stdout, stderr } = await runCommand(['demo'], { cwd: folder, env: { TMPDIR: folder } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of [
      '1.2',
      'tests/test_search.py',
      'notes/sync/conflicts.py',
      'test_queue_survives_restart',
      'notes/store.py',
      'exit code 1',
    ])
      expect(stdout).toContain(text);
    expect(stdout).not.toContain('\u001b');
    const [page = '', ...others] = readdirSync(folder);
    expect([page, others]).toEqual([expect.stringMatching(/^matrix-guard-demo-[0-9a-f]{12}\.html$/), []]);
    expect(stdout.endsWith(`\n${join(realpathSync(folder), page)}\n`)).toBe(true);
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html).toContain('Deletes <code>tests/test_search.py</code>');
    expect(html).toContain("connect-src 'none'");
  });

  it('says the same every time', async () => {
    const run = () => runCommand(['demo'], { cwd: folder, env: { TMPDIR: folder } });
    const [first, second] = [await run(), await run()];
    expect(storyOf(first.stdout)).toBe(storyOf(second.stdout));
  });

  it('does not care for the identity, configuration, hooks or repository around it', async () => {
    const hook = join(folder, 'hooks/pre-commit');
    mkdirSync(dirname(hook));
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const config = join(folder, '.gitconfig');
    writeFileSync(
      config,
      `[core]\n\thooksPath = ${dirname(hook)}\n[commit]\n\tgpgSign = true\n[user]\n\tuseConfigOnly = true\n[diff]\n\trenames = false\n[init]\n\tdefaultBranch = trunk\n`,
    );
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const env = { HOME: folder, GIT_CONFIG_GLOBAL: config, GIT_DIR: '/nonexistent', TMPDIR: temporary };
    const { code, stdout } = await runCommand(['demo'], { cwd: folder, env });
    expect(code).toBe(0);
    expect(storyOf(stdout)).toBe(
      storyOf((await runCommand(['demo'], { cwd: folder, env: { TMPDIR: temporary } })).stdout),
    );
    expect(readdirSync(temporary)).toHaveLength(2);
  });

  it('works from dist/ alone, and so does explain', () => {
    cpSync(join(dirname(COMMAND), '..'), join(folder, 'dist'), { recursive: true });
    for (const args of [['demo'], ['explain', 'evidence-deleted'], ['explain']]) {
      expect(
        spawnSync(process.execPath, [join(folder, 'dist/cli/index.js'), ...args], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...plainEnvironment(), TMPDIR: folder },
        }),
      ).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
