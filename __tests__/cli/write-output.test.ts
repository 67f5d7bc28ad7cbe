// The report's file is whole or as it was.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutput } from '../../src/cli/output/write-output.ts';

describe('writing the report to a file', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'matrix-guard-output-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  const fails = async (file: string): Promise<string> => {
    const error: unknown = await writeOutput({ file, cwd, pieces: ['new'] }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: 'UsageError' });
    return (error as Error).message;
  };

  it('makes the file and leaves nothing beside it', async () => {
    await writeOutput({ file: 'report.json', cwd, pieces: ['new'] });
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('new');
    expect(readdirSync(cwd)).toEqual(['report.json']);
  });

  it('replaces a file and keeps its mode', async () => {
    writeFileSync(join(cwd, 'report.json'), 'old');
    chmodSync(join(cwd, 'report.json'), 0o640);
    await writeOutput({ file: 'report.json', cwd, pieces: ['new'] });
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('new');
    expect(statSync(join(cwd, 'report.json')).mode & 0o777).toBe(0o640);
  });

  it('writes the pieces one after the other, each before the next is made', async () => {
    function* pieces(): Generator<string> {
      yield 'one, ';
      const [temporary] = readdirSync(cwd);
      expect(readFileSync(join(cwd, temporary ?? ''), 'utf8')).toBe('one, ');
      yield 'two 🚢';
    }
    await writeOutput({ file: 'report.json', cwd, pieces: pieces() });
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('one, two 🚢');
  });

  it('leaves the old file where a later piece cannot be made', async () => {
    writeFileSync(join(cwd, 'report.json'), 'old');
    const bug = new Error('a bug');
    function* pieces(): Generator<string> {
      yield 'new';
      throw bug;
    }
    await expect(writeOutput({ file: 'report.json', cwd, pieces: pieces() })).rejects.toBe(bug);
    expect([readFileSync(join(cwd, 'report.json'), 'utf8'), readdirSync(cwd)]).toEqual(['old', ['report.json']]);
  });

  it.each(['real.json', 'nowhere.json'])('refuses a link, to %s', async (target) => {
    writeFileSync(join(cwd, 'real.json'), 'old');
    symlinkSync(target, join(cwd, 'link.json'));
    expect(await fails('link.json')).toBe(
      '--output link.json cannot be written: it is a symbolic link; name the file itself.',
    );
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toBe('old');
    expect(existsSync(join(cwd, 'nowhere.json'))).toBe(false);
  });

  it('writes to a device as it is', async () => {
    await writeOutput({ file: '/dev/null', cwd, pieces: ['new'] });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('names the mend where the folder does not exist', async () => {
    expect(await fails('nowhere/report.json')).toBe(
      '--output nowhere/report.json cannot be written: its folder does not exist; make it first.',
    );
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  it('refuses a folder', async () => {
    mkdirSync(join(cwd, 'reports'));
    expect(await fails('reports')).toBe('--output reports cannot be written: it is a folder; name a file in it.');
  });

  it('refuses a path through a file', async () => {
    writeFileSync(join(cwd, 'file'), 'old');
    expect(await fails('file/report.json')).toContain(
      'a part of its path is a file, not a folder; name another place.',
    );
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('old');
  });

  it('says so where no space is left', async () => {
    expect(await fails('/dev/full')).toBe('--output /dev/full cannot be written: no space is left; make room.');
  });
});
