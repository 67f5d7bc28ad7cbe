// Reads one file of the working tree without ever going through a symbolic link.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../text/paths.ts';

export type DiskFile =
  | { readonly kind: 'absent' }
  /** `target` as the link holds it. */
  | { readonly kind: 'link'; readonly target: Buffer }
  | { readonly kind: 'file'; readonly size: number }
  /** Behind a link, outside the repository, or not readable. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Bytes that are read from a file at one time. */
export const PIECE_BYTES = 1 << 20;

/** The files below one root; `root` is its real path. */
export class Disk {
  readonly #root: string;
  readonly #folders = new Map<string, boolean>();

  constructor(root: string) {
    this.#root = realpathSync.native(root);
  }

  /** What is at this path now. */
  look(path: string): DiskFile {
    if (!isPlain(path)) return { kind: 'refused', reason: 'outside the repository' };
    if (!this.#isInside(path)) return { kind: 'refused', reason: 'behind a symbolic link' };
    try {
      const stats = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
      if (stats === undefined || stats.isDirectory()) return { kind: 'absent' };
      if (stats.isSymbolicLink())
        return { kind: 'link', target: readlinkSync(join(this.#root, path), { encoding: 'buffer' }) };
      return stats.isFile() ? { kind: 'file', size: stats.size } : { kind: 'refused', reason: 'not a regular file' };
    } catch (error) {
      return { kind: 'refused', reason: reasonOf(error) };
    }
  }

  /**
   * Hands the bytes of a file on in pieces of at most `pieceBytes`; a piece is used again after the call.
   * Returns null, or why the file cannot be read.
   */
  readPieces(
    path: string,
    { pieceBytes, take }: { readonly pieceBytes: number; readonly take: (piece: Buffer) => void },
  ): string | null {
    let file: number | null = null;
    try {
      // The file may have become something else since it was looked at: no link is followed, no pipe waited for.
      file = openSync(join(this.#root, path), constants.O_RDONLY | noFollow | noWait);
      if (!fstatSync(file).isFile()) return 'not a regular file';
      const piece = Buffer.allocUnsafeSlow(pieceBytes);
      for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) take(piece.subarray(0, count));
      return null;
    } catch (error) {
      return reasonOf(error);
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  /** The bytes of a file of this size, or why it cannot be read. Of a file that grows meanwhile, no more than that. */
  read(path: string, size: number): Buffer | string {
    const pieces: Buffer[] = [];
    let length = 0;
    const problem = this.readPieces(path, {
      pieceBytes: Math.min(size + 1, PIECE_BYTES),
      take: (piece) => {
        if (length <= size) pieces.push(Buffer.from(piece));
        length += piece.length;
      },
    });
    return problem ?? Buffer.concat(pieces).subarray(0, size);
  }

  /** True where the folder of this path is really the folder of that name, with no link on the way. */
  #isInside(path: string): boolean {
    const folder = folderOf(path);
    if (folder === '') return true;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const expected = join(this.#root, folder);
    let inside = true;
    try {
      inside = spelling(realpathSync.native(expected)) === spelling(expected);
    } catch {
      // The folder is absent or cannot be entered; looking at the file itself tells which.
    }
    this.#folders.set(folder, inside);
    return inside;
  }
}

// Windows has neither flag.
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;
const noWait = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** A hostile index can hold any path; git's own never have these parts. */
function isPlain(path: string): boolean {
  if (process.platform === 'win32' && /[\\:]/.test(path)) return false;
  return (
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  );
}

/** Systems that ignore case or Unicode form may spell a folder otherwise than git does. */
function spelling(path: string): string {
  return process.platform === 'linux' ? path : path.normalize('NFC').toLowerCase();
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return `not readable (${code})`;
}
