// Addresses a report points at: lines of the repository at head, and the pages of the rules.
import { isMarkdownPath } from '../text/paths.ts';
import { encodePath } from './reporters/escape.ts';

const HOME = 'https://github.com/org/matrix-guard';
/** Where the rules' pages are read. */
const RULES = `${HOME}/blob/main/docs/rules`;

/** Who speaks, and what to do where it is wrong: Markdown, for the end of a comment. */
export const ABOUT = `[Matrix Guard](${HOME}/) compares status pages with the repository. [Is something misread?](${HOME}/blob/main/docs/misreadings.md)`;

/** The page of a rule. */
export function ruleUrl(ruleId: string): string {
  return `${RULES}/${encodePath(ruleId)}.md`;
}

/** A line of a file; null without `blobUrl` (`https://github.com/owner/name/blob/<commit>`, no closing slash). */
export function lineUrl({
  blobUrl,
  path,
  line,
}: {
  readonly blobUrl: string | null;
  readonly path: string;
  readonly line: number;
}): string | null {
  if (blobUrl === null) return null;
  // GitHub renders Markdown, and a rendered page has no lines.
  const plain = isMarkdownPath(path) ? '?plain=1' : '';
  return `${blobUrl}/${encodePath(path)}${plain}#L${line}`;
}
