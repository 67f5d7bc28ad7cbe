// `demo` needs nothing but dist/ and git, tells a story, and leaves nothing behind.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMAND, plainEnvironment, runCommand } from '../helpers/run-command.ts';

describe('demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matrix-guard-demo-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what a pull request would get, ends with 0 and leaves the temporary folder empty', async () => {
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
    expect(stdout).not.toContain(folder);
    expect(stdout).not.toContain('\u001b');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says the same every time', async () => {
    const [first, second] = [await runCommand(['demo'], { cwd: folder }), await runCommand(['demo'], { cwd: folder })];
    expect(first.stdout).toBe(second.stdout);
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
    expect(stdout).toBe((await runCommand(['demo'], { cwd: folder })).stdout);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('works from dist/ alone, and so does explain', () => {
    cpSync(join(dirname(COMMAND), '..'), join(folder, 'dist'), { recursive: true });
    for (const args of [['demo'], ['explain', 'evidence-deleted'], ['explain']]) {
      expect(
        spawnSync(process.execPath, [join(folder, 'dist/cli/index.js'), ...args], {
          cwd: folder,
          encoding: 'utf8',
          env: plainEnvironment(),
        }),
      ).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
