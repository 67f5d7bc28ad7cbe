// The command as a process: broken pipes, interrupts, full disks, what it loads and what it leaves.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../src/version.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { COMMAND, plainEnvironment, runCommand } from '../helpers/run-command.ts';

const rows = Array.from({ length: 400 }, (_, index) => `| ${index}.1 Part | done | \`src/part-${index}.ts\` |`);
const PAGE = ['# Plan', '', '| Item | Status | Code |', '|---|---|---|', ...rows, ''].join('\n');

describe('the process', () => {
  let repository: GitRepository;
  beforeAll(() => {
    repository = new GitRepository({ 'docs/status-matrix.md': PAGE });
    repository.commit();
  });
  afterAll(() => {
    repository.dispose();
  });

  const shell = (script: string): string =>
    execFileSync('bash', ['-c', script], {
      cwd: repository.path,
      encoding: 'utf8',
      env: { ...plainEnvironment(), NODE: process.execPath, COMMAND },
    });

  it('ends quietly, with its own exit code, when the reader stops reading', () => {
    expect(
      shell(
        'set +e; "$NODE" "$COMMAND" check docs/status-matrix.md --fail-on any --format json 2>err.txt | head -c 5; code="${PIPESTATUS[0]}"; echo; echo "$code"; cat err.txt; rm err.txt',
      ),
    ).toBe('{\n  "\n1\n');
  });

  it('ends with 2 and a word where the output cannot be written', () => {
    expect(
      shell(
        'set +e; "$NODE" "$COMMAND" check --fail-on never >/dev/full 2>err.txt; echo "$?"; cat err.txt; rm err.txt',
      ),
    ).toBe(
      '2\nmatrix-guard: The output could not be written (ENOSPC); make room or write it elsewhere with --output.\n',
    );
  });

  it('prints the version and the help on stdout', async () => {
    expect(await runCommand(['--version'], { cwd: tmpdir() })).toEqual({
      code: 0,
      signal: null,
      stdout: `${VERSION}\n`,
      stderr: '',
    });
    expect(await runCommand(['check', '--help'], { cwd: tmpdir() })).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage: matrix-guard check') as string,
    });
  });

  it('loads neither the engine nor what starts git for --help and --version', () => {
    const loaded = (flag: string): boolean => {
      const teller = `process.on('exit', () => { console.error(process.moduleLoadList.includes('NativeModule child_process')); });`;
      const { stderr } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(teller)}`, COMMAND, ...flag.split(' ')],
        { cwd: repository.path, encoding: 'utf8', env: plainEnvironment() },
      );
      return stderr.trim().endsWith('true');
    };
    expect({ help: loaded('--help'), version: loaded('--version'), check: loaded('check') }).toEqual({
      help: false,
      version: false,
      check: true,
    });
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(VERSION).toBe(version);
  });

  it('leaves neither a file nor its repository behind when it is interrupted in the demo', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-interrupt-'));
    try {
      const child = spawn(process.execPath, [COMMAND, 'demo'], {
        cwd: folder,
        env: plainEnvironment({ TMPDIR: folder }),
        stdio: 'ignore',
      });
      const closed = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
        child.on('close', (code, signal) => {
          resolve({ code, signal });
        });
      });
      while (readdirSync(folder).length === 0)
        await new Promise((resolve) => {
          setTimeout(resolve, 2);
        });
      child.kill('SIGINT');
      // Ended by the signal itself: a shell shows 130.
      expect(await closed).toEqual({ code: null, signal: 'SIGINT' });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
