// Tells whether a file has a name in its code, as opposed to its comments.
import { containsWord, listWords } from '../../text/contains-word.ts';
import { withoutComments } from '../tests/read-tests.ts';

/** True of a text that could not be read: it may have it. Strings are code, since metrics and events live in them. */
export function hasInCode({
  path,
  text,
  name,
}: {
  readonly path: string;
  readonly text: string | null;
  readonly name: string;
}): boolean {
  if (text === null) return true;
  // Most names are defined, or used in a line without a comment: then the file need not be read as code.
  for (const at of listWords(text, name)) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - MAX_LEAD), at);
    if (
      /^[ \t]*(?:(?:pub|async|export|public|private|static|default)\s+)*(?:fn|def|func|fun|function|class|void)\s+$/.test(
        line,
      )
    )
      return !isInside(text, at) || containsWord(withoutComments(path, text), name);
  }
  return containsWord(text, name) && containsWord(withoutComments(path, text), name);
}

/** Longest part of a line before a name that is looked at. */
const MAX_LEAD = 200;

/** Whether a block comment may be open there: one was opened before, and closed after it if at all. */
function isInside(text: string, at: number): boolean {
  const opened = text.lastIndexOf('/*', at);
  const quoted = text.lastIndexOf('"""', at);
  return (opened >= 0 && text.indexOf('*/', opened) > at) || quoted >= 0;
}
