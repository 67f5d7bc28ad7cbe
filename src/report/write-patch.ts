// Writes what changes of a page as a patch that `git apply` takes.

export interface PatchInput {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Unchanged lines shown around a change. */
  readonly context: number;
}

/** The patch of one page; every character of its lines is in it, a byte order mark too where the texts hold one. */
export async function writePatch({ path, before, after, context }: PatchInput): Promise<string> {
  const { OMIT_HEADERS, createTwoFilesPatch } = await import('diff');
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, {
    context,
    headerOptions: OMIT_HEADERS,
  });
  return `--- ${nameOf(`a/${path}`)}\n+++ ${nameOf(`b/${path}`)}\n${hunks}`;
}

/** As git writes names that hold quotes, backslashes or control characters. */
function nameOf(path: string): string {
  if (!/["\\\p{Cc}]/u.test(path)) return /\s/.test(path) ? `${path}\t` : path;
  const quoted = path
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `"${quoted}"`;
}
