// Git's object ids, computed from bytes.
import { type Hash, createHash } from 'node:crypto';

export type ObjectFormat = 'sha1' | 'sha256';
export type ObjectType = 'blob' | 'tree';

/** A hash that has taken an object's header and waits for its content. */
export function startObjectId(
  format: ObjectFormat,
  header: { readonly type: ObjectType; readonly size: number },
): Hash {
  return createHash(format).update(`${header.type} ${header.size}\0`);
}

/** The id git gives to these bytes as a blob. */
export function blobId(format: ObjectFormat, bytes: Uint8Array): string {
  return startObjectId(format, { type: 'blob', size: bytes.length }).update(bytes).digest('hex');
}

/** The bytes with every CRLF turned into LF, as git stores text where it converts line ends; null where there is none. */
export function withoutCarriageReturns(bytes: Buffer): Buffer | null {
  let at = bytes.indexOf('\r\n');
  if (at === -1) return null;
  const result = Buffer.allocUnsafe(bytes.length);
  let from = 0;
  let length = 0;
  for (; at !== -1; at = bytes.indexOf('\r\n', from)) {
    length += bytes.copy(result, length, from, at);
    from = at + 1;
  }
  length += bytes.copy(result, length, from);
  return result.subarray(0, length);
}
