// Writes the report's file whole or not at all.
import { accessSync, constants, lstatSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf, replaceFiles } from './replace-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts `text` into the file by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * The mode of a file that is there is kept, and a device or pipe is written to as it is. A link is refused: a repository may hold one
 * that leads anywhere.
 * @throws UsageError where it cannot be written.
 */
export async function writeOutput({ file, cwd, text, flag = '--output' }: { readonly file: string; readonly cwd: string; readonly text: string; readonly flag?: string }): Promise<void> {
  const path = resolve(cwd, file);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw new UsageError(`${flag} ${file} cannot be written: it is a folder; name a file in it.`);
    // Renaming over a file would get around its being read-only.
    if (there !== undefined) accessSync(path, constants.W_OK);
    if (there !== undefined && !there.isFile()) writeFileSync(path, text);
    else if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !path.startsWith('/dev/')) {
      throw new UsageError(`${flag} ${file} cannot be written: it is a symbolic link; name the file itself.`);
    } else await replaceFiles([{ path: there === undefined ? path : realpathSync(path), content: text, mode: there === undefined ? null : there.mode & 0o777 }]);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${flag} ${file} cannot be written: ${reasonOf(error)}.`);
  }
}
