// Leaves out links to what the repository keeps out of itself (`.gitignore`): a build writes it, and no commit shows whether it does.
import type { Contents } from '../compare/contents.ts';
import { readIgnored } from '../locate/ignored-paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { Side } from '../side.ts';
import type { JudgedLink } from './find-links.ts';
import { findTarget } from './find-target.ts';

/** The links of a page that can be judged. What this change takes away is gone, ignored or not. */
export async function withoutIgnored({
  view,
  before,
  page,
  links,
}: {
  readonly view: Pick<Side, 'snapshot' | 'index'> & { readonly contents: Contents };
  readonly before: { readonly index: PathIndex } | null;
  readonly page: string;
  readonly links: readonly JudgedLink[];
}): Promise<readonly JudgedLink[]> {
  const missing = new Map<JudgedLink, string>();
  for (const judged of links) {
    const found = findTarget({ index: view.index, page, judged });
    if (found.kind === 'missing' && before?.index.has(found.path) !== true) missing.set(judged, found.path);
  }
  if (missing.size === 0) return links;
  const isIgnored = await readIgnored({ contents: view.contents, side: view, places: [...missing.values()] });
  return links.filter((judged) => {
    const path = missing.get(judged);
    return path === undefined || !isIgnored(path);
  });
}
