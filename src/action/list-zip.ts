// Lists the files of a ZIP archive in memory and unpacks one at a time. Names are labels only: nothing is ever written to disk.
import { createInflateRaw } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** In bytes, as the archive states them. */
  readonly size: number;
  /** The content, piece by piece; breaks off with an error where it is not what the archive states. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

const MAX_ENTRIES = 2000;
const MAX_NAME = 500;
/** Deflate packs at most about a thousand to one; a report packs twenty to one. Small files may pack better than that. */
const MAX_RATIO = 200;
const SMALL = 2 ** 20;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Why an archive cannot be read, as a clause. */
export class ZipProblem extends Error {}

/** The files of an archive whose names are plain. @throws ZipProblem where it is none, or beyond the bounds */
export function listZip(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ZipProblem(`it has more than ${MAX_ENTRIES} files`);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw new ZipProblem('its list of files is damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const entry = {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!isPlain(name) || entry.encrypted) continue;
    if (entry.size > SMALL && entry.size > entry.packed * MAX_RATIO)
      throw new ZipProblem('one of its files is packed more tightly than any report');
    const content = contentOf(bytes, entry);
    entries.push({ name, size: entry.size, read: () => unpack({ content, method: entry.method, size: entry.size }) });
  }
  return entries;
}

/** The record at the end, which a comment of at most 65,535 bytes may follow. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipProblem('it is not a ZIP archive');
}

const isPlain = (name: string): boolean =>
  name.length > 0 &&
  name.length <= MAX_NAME &&
  !name.endsWith('/') &&
  !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{Cc}|\uFFFD/u.test(name);

function contentOf(bytes: Buffer, { offset, packed }: { readonly offset: number; readonly packed: number }): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new ZipProblem('its list of files is damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new ZipProblem('it breaks off');
  return bytes.subarray(start, start + packed);
}

async function* unpack({
  content,
  method,
  size,
}: {
  readonly content: Buffer;
  readonly method: number;
  readonly size: number;
}): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield content;
    return;
  }
  if (method !== 8) throw new ZipProblem('it is packed in a way that is not read');
  const inflate = createInflateRaw();
  inflate.end(content);
  let bytes = 0;
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > size) throw new ZipProblem('a file is larger than the archive states');
    yield chunk;
  }
}
