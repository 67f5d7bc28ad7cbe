// Reads the patch of one changed file: which lines of the head side a review comment may stand on, and what they say.

export interface PatchLine {
  /** Number of its hunk; a comment over several lines must stay inside one. */
  readonly hunk: number;
  /** The line at head, without its ending. */
  readonly text: string;
}

/** One file a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was at base, for a renamed file. */
  readonly previousPath: string | null;
  readonly status: string;
  /** Lines at head inside the diff, by number; empty where GitHub leaves the patch out (binary, too large, only renamed). */
  readonly lines: ReadonlyMap<number, PatchLine>;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Added and context lines by their number at head. */
export function parsePatch(patch: string | undefined): ReadonlyMap<number, PatchLine> {
  const lines = new Map<number, PatchLine>();
  let hunk = 0;
  let next = 0;
  for (const line of (patch ?? '').split('\n')) {
    const header = HUNK.exec(line);
    if (header !== null) {
      hunk += 1;
      next = Number(header[1]);
    } else if (hunk > 0 && (line.startsWith('+') || line.startsWith(' '))) {
      lines.set(next, { hunk, text: line.slice(1).replace(/\r$/, '') });
      next += 1;
    }
  }
  return lines;
}
