// Writes fixed pages back into the working tree: only over what was read, never through a link.
import { accessSync, constants, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Disk } from '../../repository/working-tree/disk-file.ts';
import { reasonOf, replaceFiles } from './replace-file.ts';
import { UsageError } from '../arguments/usage-error.ts';

export interface PageChange {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** The bytes that were judged: a file that holds others by now is left alone. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** All pages or, where one cannot be written, none (a failure between two renames aside). Modes are kept. @throws UsageError */
export async function writePages({
  root,
  pages,
}: {
  readonly root: string;
  readonly pages: readonly PageChange[];
}): Promise<void> {
  const check = (): void => {
    for (const page of pages) checkPage(root, page);
  };
  check();
  try {
    await replaceFiles(
      pages.map(({ path, after }) => ({
        path: join(root, path),
        pieces: [after],
        mode: lstatSync(join(root, path)).mode & 0o7777,
      })),
      check,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `The pages cannot be written: ${reasonOf(error)}. git status lists the pages that were already changed; none is half-written.`,
    );
  }
}

function checkPage(root: string, { path, before }: PageChange): void {
  const disk = new Disk(root);
  const file = disk.look(path);
  if (file.kind === 'link')
    throw new UsageError(`${path} is a symbolic link and was not written; name the page that it points to.`);
  if (file.kind === 'refused') throw new UsageError(`${path} is not written: ${file.reason}.`);
  const bytes = file.kind === 'absent' ? null : disk.read(path, file.size);
  if (bytes === null || typeof bytes === 'string' || !bytes.equals(before))
    throw new UsageError(`${path} changed while it was read; nothing was written. Run the command again.`);
  try {
    // Renaming over a file would get around its being read-only.
    accessSync(join(root, path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}
