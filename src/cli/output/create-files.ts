// Makes new files in the working tree: all or none, never over what is there, never through a link.
import { linkSync, mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Disk } from '../../repository/working-tree/disk-file.ts';
import { withCleanUp } from '../interruption.ts';
import { reasonOf } from './replace-file.ts';
import { UsageError } from '../arguments/usage-error.ts';

export interface CreatedFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** @throws UsageError that names the file which is there, or why one cannot be made. */
export async function createFiles({
  root,
  files,
}: {
  readonly root: string;
  readonly files: readonly CreatedFile[];
}): Promise<void> {
  requireAbsent(
    root,
    files.map(({ path }) => path),
  );
  const made: string[] = [];
  const folders: string[] = [];
  let finished = false;
  await withCleanUp(
    () => {
      for (const { path, text } of files) {
        const target = join(root, path);
        makeFolders(root, path, folders);
        const temporary = join(dirname(target), `.matrix-guard.${randomBytes(6).toString('hex')}.tmp`);
        try {
          writeFileSync(temporary, text, { flag: 'wx', flush: true });
          // A link to the whole file: unlike a rename it fails where the name was taken meanwhile.
          linkSync(temporary, target);
          made.push(target);
        } catch (error) {
          throw new UsageError(`${path} cannot be written: ${isTaken(error) ? 'it already exists' : reasonOf(error)}.`);
        } finally {
          rmSync(temporary, { force: true });
        }
      }
      finished = true;
    },
    () => {
      if (finished) return;
      for (const file of made) rmSync(file, { force: true });
      for (const folder of folders.toReversed()) {
        try {
          rmdirSync(folder);
        } catch {
          // Somebody else has put something into it meanwhile: it stays.
        }
      }
    },
  );
}

/** @throws UsageError for the first of these paths that is taken, or that lies behind a link. */
export function requireAbsent(root: string, paths: readonly string[]): void {
  const disk = new Disk(root);
  for (const path of paths) {
    const there = disk.look(path);
    if (there.kind === 'refused') throw new UsageError(`${path} cannot be written: ${there.reason}.`);
    if (there.kind !== 'absent')
      throw new UsageError(`${path} already exists and was not overwritten; remove or edit it first.`);
  }
}

function makeFolders(root: string, path: string, folders: string[]): void {
  const parts = path.split('/').slice(0, -1);
  for (const [index] of parts.entries()) {
    const folder = join(root, ...parts.slice(0, index + 1));
    try {
      mkdirSync(folder);
      folders.push(folder);
    } catch (error) {
      if (!isTaken(error)) throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
    }
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
