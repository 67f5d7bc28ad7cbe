// A git that does not answer: each silence ends, and what was asked is told as unavailable.
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { GitObjects } from '../../src/repository/git/git-objects.ts';

const path = process.env['PATH'];
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program in front of git on PATH. */
function fakeGit(script: string): void {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path ?? ''}`;
}

describe('a git that is silent', () => {
  it('is given up for each content that is asked for, not for the first alone', async () => {
    // Longer than a test may take: who waits for it to end never gets there.
    fakeGit('exec sleep 600');
    const objects = new GitObjects(folder, 100);
    const answers = await Promise.all(['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)].map((id) => objects.read(id)));
    await objects.close();
    expect(answers).toEqual(
      Array.from({ length: 3 }, () => ({
        kind: 'unavailable',
        reason: expect.stringMatching(/^not in this clone/) as unknown,
      })),
    );
  });
});
