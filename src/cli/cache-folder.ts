// Finds the folder in which the command keeps what the next run may use: one of the user's own, to which nobody else can write.
import { mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder of this name among those of the command in the user's caches, made where it is not there. Null where nothing is kept: where somebody
 * else could write to it, as code that is in it would run, and on a machine that is made for one run, which would only pay for the writing.
 * @throws what the file system throws
 */
export function openCacheFolder(env: Env, name: string): string | null {
  const isOff = (env['CI'] ?? '') !== '' || env['MATRIX_GUARD_CACHE'] === 'off';
  const caches = isOff ? null : cachesOf(env);
  if (caches === null) return null;
  // `sudo` may keep the home of somebody else, who is not to find a folder of root there.
  if (!isOwn(statSync(caches, { throwIfNoEntry: false }) ?? statSync(dirname(caches)))) return null;
  const above = join(caches, 'matrix-guard');
  const folder = join(above, name);
  // One by one: Node's `recursive` never ends where the system denies that a folder exists in which nothing can be made (`/proc`).
  for (const one of [caches, above, folder]) makeFolder(one);
  return [above, folder].every((one) => isClosed(statSync(one))) ? folder : null;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // It is there already, or is looked at in vain.
  }
}

/** Windows has no such owners: there, caches are below the user's own folder. */
function isOwn({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

/** True for what nobody else can write to. */
function isClosed(stats: Stats): boolean {
  return isOwn(stats) && (process.getuid === undefined || (stats.mode & 0o022) === 0);
}

/** Where each system wants a user's caches; null for a user without a home. */
function cachesOf({ LOCALAPPDATA: local = '', XDG_CACHE_HOME: xdg = '', HOME: home = '' }: Env): string | null {
  if (process.platform === 'win32') return isAbsolute(local) ? local : null;
  if (process.platform !== 'darwin' && isAbsolute(xdg)) return xdg;
  if (!isAbsolute(home)) return null;
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
