// Recognizes the pointers that Git LFS keeps in a repository in place of a file's content (git-lfs, docs/spec.md).

const FIRST_LINE = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
/** Longest pointer, in bytes, as its specification limits it. */
const LONGEST = 1024;

/** True for a pointer: what the file holds is elsewhere and cannot be looked at. */
export function isPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length <= LONGEST && bytes.length >= FIRST_LINE.length && FIRST_LINE.every((byte, at) => bytes[at] === byte)
  );
}

/** What a pointer points to; null for any other content. */
export function readPointer(bytes: Uint8Array): { readonly sha256: string; readonly size: number } | null {
  if (!isPointer(bytes)) return null;
  const [, sha256, size] =
    /\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n/.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  return sha256 === undefined || size === undefined ? null : { sha256, size: Number(size) };
}
