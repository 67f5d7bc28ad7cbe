// Splits texts into lines: as Markdown and tools read them, and as git counts them.

/** The lines without their endings, at LF, CRLF and lone CR; a text that ends in a line ending has an empty last line. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);

/**
 * Lines of a text as git counts them, each with its line ending: the last one may lack it. CRLF is read as LF, so that a file whose line
 * endings change has the lines it had, as with git's `--ignore-cr-at-eol`.
 */
export function splitGitLines(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [
    ...lines.map((line) => `${line.endsWith('\r') ? line.slice(0, -1) : line}\n`),
    ...(last === '' ? [] : [last]),
  ];
}
