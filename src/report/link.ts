// Addresses a report points at: lines of the repository at head, and the pages of the rules.
import { isMarkdownPath } from '../text/paths.ts';
import { encodePath } from './reporters/escape.ts';

/** Where the rules' pages are read. */
const RULES = 'https://github.com/org/matrix-guard/blob/main/docs/rules';

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
