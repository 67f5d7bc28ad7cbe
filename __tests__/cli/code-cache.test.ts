// The compiled form of the command's code is kept from run to run, and no run depends on it. dist/ runs: build first.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { Module } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, plainEnvironment } from '../helpers/run-command.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { VERSION } from '../../src/version.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'matrix-guard-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const caches = (): string => join(home, 'caches');

/** One run for a user whose caches are in `home`. */
function run(
  args: readonly string[],
  {
    env = {},
    command = COMMAND,
    cwd = home,
  }: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly command?: string;
    readonly cwd?: string;
  } = {},
) {
  const environment = {
    ...plainEnvironment(),
    CI: undefined,
    NODE_DISABLE_COMPILE_CACHE: undefined,
    HOME: home,
    XDG_CACHE_HOME: caches(),
    LOCALAPPDATA: caches(),
    ...env,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

const EXPECTED = { status: 0, stdout: `${VERSION}\n`, stderr: '' };

/** Files below a folder with when they were written. */
const filesIn = (folder: string): ReadonlyMap<string, number> =>
  new Map(
    !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file, statSync(file).mtimeMs]),
  );

describe('the kept code', () => {
  it('changes no answer, and is written by the first few runs only', () => {
    const repository = new GitRepository({
      'docs/status-matrix.md': '| Item | Status | Code |\n|---|---|---|\n| 1.1 Store | done | `src/gone.ts` |\n',
    });
    try {
      const check = (env = {}) =>
        run(['check', 'docs/status-matrix.md', '--format', 'json'], { cwd: repository.path, env });
      const without = check({ NODE_DISABLE_COMPILE_CACHE: '1', MATRIX_GUARD_CACHE: 'off' });
      expect(without).toMatchObject({ status: 1, stderr: '' });
      expect(filesIn(home).size).toBe(0);
      for (let count = 0; count < 3; count += 1) expect(check()).toEqual(without);
      const kept = filesIn(caches());
      expect(kept.size).toBeGreaterThan(3);
      expect(check()).toEqual(without);
      expect(filesIn(caches())).toEqual(kept);
      expect(repository.git('status', '--porcelain', '--ignored')).toBe('?? docs/');
    } finally {
      repository.dispose();
    }
  });

  it('is for this user alone', () => {
    expect(run(['--version'])).toEqual(EXPECTED);
    for (const file of filesIn(caches()).keys()) expect(statSync(file).mode & 0o022).toBe(0);
    const [folder = ''] = readdirSync(join(caches(), 'matrix-guard'));
    expect(statSync(join(caches(), 'matrix-guard', folder)).mode & 0o777).toBe(0o700);
  });

  it('is neither read nor written where others could have written it', () => {
    run(['--version']);
    const folder = join(caches(), 'matrix-guard', readdirSync(join(caches(), 'matrix-guard'))[0] ?? '');
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    expect(run(['--version'])).toEqual(EXPECTED);
    expect(filesIn(folder).size).toBe(0);
  });

  it('is neither read nor written below a folder that others could have put in the place', () => {
    mkdirSync(join(caches(), 'matrix-guard'), { recursive: true });
    chmodSync(join(caches(), 'matrix-guard'), 0o777);
    expect(run(['--version'])).toEqual(EXPECTED);
    expect(filesIn(home).size).toBe(0);
  });

  it('is not made in the home of somebody else, as `sudo` may name it, nor in one that is not there', () => {
    const away = join(home, 'away');
    expect(run(['--version'], { env: { XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined, HOME: away } })).toEqual(
      EXPECTED,
    );
    expect(existsSync(away)).toBe(false);
    // Only root can give a folder away.
    if (process.getuid?.() !== 0) return;
    mkdirSync(away);
    chownSync(away, 12345, 12345);
    expect(run(['--version'], { env: { XDG_CACHE_HOME: undefined, HOME: away } })).toEqual(EXPECTED);
    expect(readdirSync(away)).toEqual([]);
  });

  it.each(['CI', 'NODE_DISABLE_COMPILE_CACHE'])('is not wanted where %s is set', (name) => {
    expect(run(['--version'], { env: { [name]: '1' } })).toEqual(EXPECTED);
    expect(filesIn(home).size).toBe(0);
  });

  it('stands where the user keeps caches, and nowhere for a user without a home', () => {
    expect(run(['--version'], { env: { XDG_CACHE_HOME: undefined } })).toEqual(EXPECTED);
    expect(
      [...filesIn(home).keys()].every((file) =>
        file.startsWith(join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'matrix-guard')),
      ),
    ).toBe(true);
    expect(filesIn(home).size).toBeGreaterThan(0);
    expect(run(['--version'], { env: { XDG_CACHE_HOME: 'not/absolute', HOME: undefined } })).toEqual(EXPECTED);
  });

  it('is done without where its folder cannot be made', () => {
    writeFileSync(caches(), 'a file');
    expect(run(['--version'])).toEqual(EXPECTED);
    // Here a folder can never be made, and the system says that it is not there.
    expect(run(['--version'], { env: { XDG_CACHE_HOME: '/proc' } })).toEqual(EXPECTED);
  });

  it.each([
    [
      'cut',
      (file: string) => {
        truncateSync(file, 40);
      },
    ],
    [
      'empty',
      (file: string) => {
        truncateSync(file, 0);
      },
    ],
    [
      'of another program',
      (file: string) => {
        writeFileSync(file, readFileSync(file).fill(7, 24));
      },
    ],
  ])('is made anew where it is %s', (_, spoil) => {
    expect(run(['--version'])).toEqual(EXPECTED);
    const files = [...filesIn(caches()).keys()];
    for (const file of files) spoil(file);
    expect(run(['--version'])).toEqual(EXPECTED);
    expect(run(['--version'])).toEqual(EXPECTED);
    expect(files.every((file) => statSync(file).size > 40)).toBe(true);
  });

  it('is refused where a single bit of it changed, for V8 would fall over it', () => {
    expect(run(['--version'])).toEqual(EXPECTED);
    for (const file of filesIn(caches()).keys()) {
      const whole = readFileSync(file);
      for (let at = 200; at < whole.length; at += Math.ceil(whole.length / 12)) {
        const spoilt = Buffer.from(whole);
        spoilt.writeUInt8(whole.readUInt8(at) ^ 4, at);
        writeFileSync(file, spoilt);
        expect(run(['--version'])).toEqual(EXPECTED);
      }
    }
  });

  it('leaves no draft behind where it cannot take its place', () => {
    expect(run(['--version'])).toEqual(EXPECTED);
    const files = [...filesIn(caches()).keys()];
    for (const file of files) {
      rmSync(file);
      mkdirSync(join(file, 'in the way'), { recursive: true });
    }
    expect(run(['--version'])).toEqual(EXPECTED);
    // Node 22 keeps code in its own way.
    if (!('enableCompileCache' in Module)) expect([...filesIn(caches()).keys()]).toEqual([]);
  });

  it('never stands for code that changed, not even by one letter, nor where all files have one date', () => {
    const copy = join(home, 'dist/cli');
    cpSync(join(COMMAND, '..'), copy, { recursive: true });
    const command = join(copy, 'index.js');
    const date = new Date('1985-10-26T08:15:00Z');
    const dateAll = (): void => {
      for (const file of filesIn(copy).keys()) utimesSync(file, date, date);
    };
    dateAll();
    expect(run(['--version'], { command })).toEqual(EXPECTED);
    const other = VERSION.replace(/^\d/, '9');
    for (const file of filesIn(copy).keys()) {
      const text = readFileSync(file, 'utf8');
      if (text.includes(`'${VERSION}'`)) writeFileSync(file, text.replaceAll(`'${VERSION}'`, `'${other}'`));
    }
    dateAll();
    expect(run(['--version'], { command })).toEqual({ ...EXPECTED, stdout: `${other}\n` });
  });
});
