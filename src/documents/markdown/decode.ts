// Turns the bytes of a file into the text of a page, or says why they are none.
import type { Unreadable } from '../page.ts';

/** Bytes a page may have: ten thousand rows with five references each are 2.2 MiB. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** The text without its byte order mark, or why there is none. Strict: one bad byte and the file is no page. */
export function decode({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): string | Unreadable {
  if (bytes.length > MAX_PAGE_BYTES) {
    return { path, reason: 'too-large', detail: `${bytes.length} bytes, more than ${MAX_PAGE_BYTES}` };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { path, reason: 'binary', detail: `a NUL byte at offset ${nul}` };
  try {
    // Takes one byte order mark off.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { path, reason: 'not-utf8', detail: 'not valid UTF-8' };
  }
}
