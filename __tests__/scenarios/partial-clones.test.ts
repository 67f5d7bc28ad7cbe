// A clone without trees or contents, whether or not the server that has them is still there: nothing is fetched, and nobody takes what is not here for deleted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = 'docs/status.md';
const TEXT =
  '# Locks\n\n| # | Item | Status | Code |\n|---|---|---|---|\n| 1 | Gate | done | `src/gate.ts` |\n| 2 | Sluice | done | `src/sluice.ts` |\n';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-partial-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CASES = (['tree:0', 'blob:none', 'blob:limit=10'] as const).flatMap((filter) =>
  [true, false].flatMap((declared) => [true, false].map((there) => ({ filter, declared, there }))),
);

it.each(CASES)('$filter, declared: $declared, server there: $there', async ({ filter, declared, there }) => {
  const origin = new GitRepository({
    [PAGE]: TEXT,
    'src/gate.ts': 'gate\n',
    'src/sluice.ts': 'sluice\n',
    ...(declared ? { '.github/matrix-guard.yml': `documents: [${PAGE}]\n` } : {}),
  });
  try {
    const base = origin.commit();
    const head = origin.remove('src/gate.ts').write({ 'src/sluice.ts': 'edited\n' }).commit();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = join(folder, `${filter.replaceAll(/\W/g, '-')}-${declared}-${there}`);
    execFileSync('git', ['clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${origin.path}`, clone], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    });
    if (!there)
      execFileSync('git', ['config', 'remote.origin.url', `file://${folder}/gone`], { cwd: clone, stdio: 'ignore' });
    const check = async (cwd: string) =>
      await runMain(['check', '--base', base, '--head', head, '--format', 'json'], { cwd });
    const whole = JSON.parse((await check(origin.path)).stdout) as Report;
    expect(whole.findings.map(({ ruleId }) => ruleId)).toContain('evidence-deleted');
    const { code, stdout, stderr } = await check(clone);
    // Where not even a commit's files can be listed, the error says so.
    if (stdout === '') {
      expect(code).toBe(2);
      expect(stderr).toMatch(/^matrix-guard: /);
      return;
    }
    const report = JSON.parse(stdout) as Report;
    const known = new Set(whole.findings.map(({ fingerprint }) => fingerprint));
    expect(report.findings.filter(({ fingerprint }) => !known.has(fingerprint))).toEqual([]);
    // All of it could be read, or nothing was judged; a page that is only detected is nobody's promise, and still no success.
    if (report.conclusion === whole.conclusion && report.judged) return;
    expect(report.notes.length).toBeGreaterThan(0);
    if (declared || filter === 'tree:0') expect([report.judged, code]).toEqual([false, 2]);
    else expect(report.conclusion).not.toBe('success');
  } finally {
    origin.dispose();
  }
});
