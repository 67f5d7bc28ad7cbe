// Reads the entries of a tree object of git.
import { isUtf8 } from 'node:buffer';
import type { BatchAnswer } from './batch-reader.ts';
import type { EntryKind } from '../repository.ts';

export interface TreeChild {
  readonly kind: EntryKind | 'folder';
  readonly name: string;
  readonly id: string;
}

/** Bytes of an id by the repository's format. */
const ID_BYTES = { sha1: 20, sha256: 32 } as const;

/**
 * The entries (gitformat-pack(5), "tree": mode, space, name, NUL, raw id). Null for what is no whole tree, for what git itself refuses
 * (a mode that is no number, an empty name), and for names that are not UTF-8 or hold a slash.
 */
export function parseTree(answer: BatchAnswer, objectFormat: keyof typeof ID_BYTES): readonly TreeChild[] | null {
  if (answer.kind !== 'object' || answer.type !== 'tree') return null;
  const { bytes } = answer;
  const children: TreeChild[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + ID_BYTES[objectFormat];
    if (space === -1 || end <= space + 1 || next > bytes.length) return null;
    const [kind, name] = [kindOf(bytes, at, space), nameIn(bytes, space + 1, end)];
    if (kind === null || name === null) return null;
    children.push({ kind, name, id: bytes.toString('hex', end + 1, next) });
    at = next;
  }
  return children;
}

const SPACE = 0x20;
const SLASH = 0x2f;

/** Null for what is not UTF-8, or holds a slash. */
function nameIn(bytes: Buffer, from: number, to: number): string | null {
  let ascii = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === SLASH) return null;
    if (byte > 0x7f) ascii = false;
  }
  return ascii || isUtf8(bytes.subarray(from, to)) ? bytes.toString(ascii ? 'latin1' : 'utf8', from, to) : null;
}

/** As git takes a mode (`canon_mode`): old programs wrote `040000` and `100664`. Null for what is no mode. */
function kindOf(bytes: Buffer, from: number, to: number): TreeChild['kind'] | null {
  if (to - from < 1 || to - from > 7) return null;
  let mode = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 7) return null;
    mode = mode * 8 + digit;
  }
  switch (mode & 0o170000) {
    case 0o040000:
      return 'folder';
    case 0o100000:
      return 'file';
    case 0o120000:
      return 'link';
    default:
      return 'submodule';
  }
}

const ZERO = 0x30;
