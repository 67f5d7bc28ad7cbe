// Puts files in place whole or not at all: each is written beside its target and renamed over it.
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withCleanUp } from '../interruption.ts';
import { ownValue } from '../../text/own-value.ts';

export interface NewFile {
  /** Absolute; where it is a link, the link is replaced. */
  readonly path: string;
  /** What is in it, one piece after the other. */
  readonly pieces: Iterable<string | Uint8Array>;
  /** Permission bits the file gets; null for those of a new file. */
  readonly mode: number | null;
}

/**
 * Writes all files beside their targets first, so that a full disk leaves every old file, then renames them one after the other.
 * `check` is called before the renames and throws where the targets are not to be replaced any more. A reader, a kill or an interrupt
 * never finds half a file. @throws what the file system says.
 */
export async function replaceFiles(files: readonly NewFile[], check: () => void = () => undefined): Promise<void> {
  const placed = files.map((file) => ({
    ...file,
    temporary: join(dirname(file.path), `.${basename(file.path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`),
  }));
  await withCleanUp(
    () => {
      for (const { temporary, pieces, mode } of placed) {
        writePieces({ path: temporary, pieces, flags: 'wx' });
        // Apart from the writing: the mode a file is made with is narrowed by the process's mask.
        if (mode !== null) chmodSync(temporary, mode);
      }
      check();
      for (const { temporary, path } of placed) renameSync(temporary, path);
    },
    () => {
      for (const { temporary } of placed) rmSync(temporary, { force: true });
    },
  );
}

/** Each piece is written before the next is asked for. `wx` makes a file, which is on the disk when this returns; `w` writes to a device or pipe. */
export function writePieces({
  path,
  pieces,
  flags,
}: {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  readonly flags: 'wx' | 'w';
}): void {
  const file = openSync(path, flags);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    if (flags === 'wx') fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'a part of its path is a file, not a folder; name another place',
  EACCES: 'permission is denied; allow writing there',
  EPERM: 'permission is denied; allow writing there',
  EROFS: 'the file system is read-only; mount it for writing',
  ENOSPC: 'no space is left; make room',
  ENAMETOOLONG: 'the name is too long; shorten it',
  ELOOP: 'its symbolic links form a circle; fix or remove them',
};

/** Why a file could not be written and, where that is known, what to do, as a clause. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return ownValue(REASONS, code) ?? (code === '' ? String(error) : code);
}
