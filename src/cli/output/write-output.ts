// Writes a file that the user names, such as the report's, whole or not at all, and never over a page that is judged.
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Report } from '../../report/report.ts';
import { reasonOf, replaceFiles, writePieces } from './replace-file.ts';
import { UsageError } from '../arguments/usage-error.ts';

/** A file as the user named it, and the flag that named it. */
export interface OutputFile {
  readonly file: string;
  readonly cwd: string;
  readonly flag?: string;
}

interface Place {
  /** Absolute; of a file that is there, without links. */
  readonly path: string;
  /** Permission bits of the file that is there; null for a new one. */
  readonly mode: number | null;
  /** True for a device or pipe, which is written to as it is. */
  readonly special: boolean;
}

/**
 * Puts the pieces into the file, one after the other, by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * The mode of a file that is there is kept, and a device or pipe is written to as it is. A link is refused: a repository may hold one
 * that leads anywhere.
 * @throws UsageError where it cannot be written.
 */
export async function writeOutput({
  pieces,
  ...output
}: OutputFile & { readonly pieces: Iterable<string> }): Promise<void> {
  const { path, mode, special } = findPlace(output);
  try {
    if (special) writePieces({ path, pieces, flags: 'w' });
    else await replaceFiles([{ path, pieces, mode }]);
  } catch (error) {
    // What has no code of the system is a fault in making the pieces, not in writing them.
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    throw unwritable(output, reasonOf(error));
  }
}

/** Finds out, before any work, whether the file could be written. @throws UsageError where it could not. */
export function checkOutput(output: OutputFile): void {
  findPlace(output);
}

/** @throws UsageError where the file is a page that was judged, or another file that a finding is about. `root` is the working tree's; null without one. */
export function refuseJudgedPage({
  output,
  root,
  report,
}: {
  readonly output: OutputFile;
  readonly root: string | null;
  readonly report: Report;
}): void {
  if (root === null) return;
  const { file, cwd, flag = '--output' } = output;
  const path = realPlace(resolve(cwd, file));
  const judged = new Set([...report.documents, ...report.findings].map((one) => one.path));
  const replaced = [...judged].find((page) => realPlace(join(root, page)) === path);
  if (replaced !== undefined)
    throw new UsageError(`${flag} ${file} would replace ${replaced}, which was checked; name another file.`);
}

function findPlace(output: OutputFile): Place {
  const path = resolve(output.cwd, output.file);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw unwritable(output, 'it is a folder; name a file in it');
    // Renaming over a file would get around its being read-only.
    if (there !== undefined) accessSync(path, constants.W_OK);
    if (there !== undefined && !there.isFile()) return { path, mode: null, special: true };
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !path.startsWith('/dev/'))
      throw unwritable(output, 'it is a symbolic link; name the file itself');
    const real = there === undefined ? path : realpathSync(path);
    // The dot asks for a folder, which a file of that name is not.
    accessSync(`${dirname(real)}/.`, constants.W_OK);
    return { path: real, mode: there === undefined ? null : there.mode & 0o777, special: false };
  } catch (error) {
    throw error instanceof UsageError ? error : unwritable(output, reasonOf(error));
  }
}

const unwritable = ({ file, flag = '--output' }: OutputFile, reason: string): UsageError =>
  new UsageError(`${flag} ${file} cannot be written: ${reason}.`);

/** Without links on the way, as two ways may lead to one file; what does not exist is where its folder is. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    try {
      return join(realpathSync.native(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}
