// Writes the report's file whole or not at all.
import { randomBytes } from 'node:crypto';
import { accessSync, constants, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withCleanUp } from './interruption.ts';
import { UsageError } from './usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go round in a circle',
};

/**
 * Puts `text` into the file by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * Links are followed, the mode of a file that is there is kept, and a device or pipe is written to as it is.
 * @throws UsageError where it cannot be written.
 */
export async function writeOutput({ file, cwd, text }: { readonly file: string; readonly cwd: string; readonly text: string }): Promise<void> {
  const path = resolve(cwd, file);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw new UsageError(`--output ${file} cannot be written: it is a folder; name a file in it.`);
    // Renaming over a file would get around its being read-only.
    if (there !== undefined) accessSync(path, constants.W_OK);
    if (there !== undefined && !there.isFile()) writeFileSync(path, text);
    else await replace({ path: there === undefined ? path : realpathSync(path), there, text });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    throw new UsageError(`--output ${file} cannot be written: ${REASONS[code] ?? (code === '' ? String(error) : code)}.`);
  }
}

async function replace({ path, there, text }: { readonly path: string; readonly there: Stats | undefined; readonly text: string }): Promise<void> {
  // A link whose target is gone is not replaced by a file: the user meant the target.
  if (there === undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    writeFileSync(path, text);
    return;
  }
  const name = basename(path).slice(0, 100);
  const temporary = join(dirname(path), `.${name}.${randomBytes(6).toString('hex')}.tmp`);
  await withCleanUp(() => {
    writeFileSync(temporary, text, { flag: 'wx', flush: true, ...(there === undefined ? {} : { mode: there.mode & 0o777 }) });
    renameSync(temporary, path);
  }, () => rmSync(temporary, { force: true }));
}
