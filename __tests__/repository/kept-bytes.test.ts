// What is kept from run to run is read back as it was written, or not at all.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeptBytes } from '../../src/repository/kept-bytes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matrix-guard-bytes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NOW = new Date('2026-03-01T12:00:00Z');
const DAY = 86_400_000;
const name = (number: number): string => number.toString(16).padStart(32, '0');
const kept = (now = NOW) => openKeptBytes({ folder, now });
const BYTES = Buffer.from('what was read of a page, in 37 bytes.');
const age = (file: string, days: number): void => {
  const time = (NOW.getTime() - days * DAY) / 1000;
  utimesSync(join(folder, file), time, time);
};

it('gives back what was written, at a place where numbers can begin', () => {
  kept().write(name(1), BYTES);
  const read = kept().read(name(1));
  expect(Buffer.from(read ?? [])).toEqual(BYTES);
  expect((read?.byteOffset ?? 1) % 8).toBe(0);
  expect(kept().read(name(2))).toBeNull();
});

it('gives nothing where any byte is another', () => {
  kept().write(name(1), BYTES);
  const file = join(folder, name(1));
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 1) {
    const spoiled = Buffer.from(whole);
    spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(file, spoiled);
    expect(kept().read(name(1))).toBeNull();
  }
});

it('gives nothing of a file that is shorter, longer or another one', () => {
  kept().write(name(1), BYTES);
  const whole = readFileSync(join(folder, name(1)));
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(join(folder, name(1)), whole.subarray(0, length));
    expect(kept().read(name(1))).toBeNull();
  }
  writeFileSync(join(folder, name(1)), Buffer.concat([whole, Buffer.from('x')]));
  expect(kept().read(name(1))).toBeNull();
  writeFileSync(join(folder, name(2)), whole);
  expect(kept().read(name(2))).toBeNull();
});

it('neither reads nor writes outside of its folder, or what is no file', () => {
  writeFileSync(join(folder, 'other'), 'x');
  mkdirSync(join(folder, name(3)));
  symlinkSync(folder, join(folder, name(4)));
  for (const odd of ['other', '../other', '', name(1).slice(1), name(3), name(4)]) {
    expect(kept().read(odd)).toBeNull();
    expect(() => kept().write(odd, BYTES)).not.toThrow();
  }
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('x');
});

const onPosix = process.platform === 'win32' ? it.skip : it;
onPosix('does not wait for a pipe', () => {
  execFileSync('mkfifo', [join(folder, name(5))]);
  expect(kept().read(name(5))).toBeNull();
});

const asUser = process.platform === 'win32' || process.getuid?.() === 0 ? it.skip : it;
asUser('works without a folder that can be written to', () => {
  kept().write(name(1), BYTES);
  chmodSync(folder, 0o500);
  const bytes = kept();
  bytes.write(name(2), BYTES);
  bytes.close();
  expect(kept().read(name(1))).not.toBeNull();
  expect(kept().read(name(2))).toBeNull();
  chmodSync(folder, 0o700);
});

it('works without a folder', () => {
  const bytes = openKeptBytes({ folder: join(folder, 'absent'), now: NOW });
  bytes.write(name(1), BYTES);
  bytes.close();
  expect(bytes.read(name(1))).toBeNull();
});

it('lets two runs write at once: either is whole', () => {
  const [one, other] = [kept(), kept()];
  for (let round = 0; round < 15; round += 1) {
    one.write(name(1), BYTES);
    other.write(name(1), BYTES.subarray(0, 20 + round));
    expect(kept().read(name(1))?.length).toBe(20 + round);
  }
});

it('removes what no run used for two weeks, and nothing that is not its own', () => {
  for (const number of [1, 2, 3]) kept().write(name(number), BYTES);
  writeFileSync(join(folder, `${name(9)}.123`), 'a draft');
  writeFileSync(join(folder, 'README.md'), 'mine');
  age(name(1), 15);
  age(name(2), 13);
  age(`${name(9)}.123`, 2);
  age('README.md', 900);
  const unused = kept();
  unused.close();
  expect(existsSync(join(folder, name(1)))).toBe(true);
  const used = kept();
  used.read(name(2));
  used.write(name(4), BYTES);
  used.close();
  expect(readdirSync(folder).sort()).toEqual([name(2), name(3), name(4), 'README.md'].sort());
  // It was used, so that it has another two weeks.
  const later = kept(new Date(NOW.getTime() + 10 * DAY));
  later.write(name(5), BYTES);
  later.close();
  expect(existsSync(join(folder, name(2)))).toBe(true);
});

it('keeps no piece that is too large, and no more than a bound of all of them', () => {
  const large = Buffer.alloc(16 * 1024 * 1024);
  kept().write(name(1), Buffer.concat([large, Buffer.from('x')]));
  expect(kept().read(name(1))).toBeNull();
  for (let number = 1; number <= 9; number += 1) {
    const run = kept();
    run.write(name(number), large);
    run.close();
    age(name(number), 9 - number / 10);
  }
  const last = kept();
  last.write(name(10), BYTES);
  last.close();
  const sizes = readdirSync(folder).length;
  expect(sizes).toBeLessThanOrEqual(8);
  expect(existsSync(join(folder, name(10)))).toBe(true);
  expect(existsSync(join(folder, name(1)))).toBe(false);
});
