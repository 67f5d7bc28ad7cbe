// The action keeps nothing unless its workflow names a folder that no checkout can fill, and never uses it for a stranger's commit.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../../src/action/action-error.ts';
import { openKeeping } from '../../src/action/open-keeping.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-action-cache-')));
  mkdirSync(join(folder, 'work/repo'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NAME = 'a'.repeat(32);
const open = (cache: string | null, { stranger, build = 'one' }: { stranger?: true; build?: string | null } = {}) =>
  openKeeping(
    { environment: { workspace: join(folder, 'work/repo') }, inputs: { cache }, today: '2026-02-01' },
    stranger === undefined ? {} : { stranger },
    build,
  );

it('keeps what an earlier run wrote', () => {
  const cache = join(folder, 'temp/matrix-guard');
  open(cache)?.bytes.write(NAME, Buffer.from('page'));
  expect(Buffer.from(open(cache)?.bytes.read(NAME) ?? []).toString()).toBe('page');
});

it('keeps nothing without the input', () => {
  expect(open(null)).toBeNull();
});

it("uses nothing for a stranger's commit", () => {
  const cache = join(folder, 'temp/matrix-guard');
  expect(open(cache, { stranger: true })).toBeNull();
  expect(existsSync(cache)).toBe(false);
});

const onLinux = process.platform === 'linux' ? it : it.skip;
onLinux('ends where the system denies that a folder exists in which nothing can be made', () => {
  expect(open('/proc/absent/matrix-guard')).toBeNull();
});

it('names the build, so that another one takes nothing of this', () => {
  const cache = join(folder, 'temp');
  expect(open(cache, { build: 'one' })?.build).not.toBe(open(cache, { build: 'two' })?.build);
  expect(open(cache, { build: null })).toBeNull();
});

it.each([
  ['a relative path', () => 'cache'],
  ['the workspace', () => join(folder, 'work/repo')],
  ['a folder in the workspace', () => join(folder, 'work/repo/.cache')],
  ['a folder around the workspace', () => join(folder, 'work')],
  ['a way out and in again', () => join(folder, 'temp') + '/../work/repo/.cache'],
  [
    'a link into the workspace',
    () => {
      symlinkSync(join(folder, 'work/repo'), join(folder, 'link'));
      return join(folder, 'link/.cache');
    },
  ],
])('refuses %s, which a commit could fill', (_, cache) => {
  const named = cache();
  for (const stranger of [undefined, true] as const)
    expect(() => open(named, stranger === undefined ? {} : { stranger })).toThrow(ActionError);
});
