// Says what a link of a page points to in one snapshot.
import type { PathIndex } from '../locate/path-index.ts';
import { findLinkPath } from './find-link-path.ts';
import type { JudgedLink } from './find-links.ts';

/** The page itself for a bare `#anchor`. */
export function findTarget({
  index,
  page,
  judged: { link, target },
}: {
  readonly index: PathIndex;
  readonly page: string;
  readonly judged: JudgedLink;
}): ReturnType<typeof findLinkPath> {
  if (target.path === null) return { kind: 'there', path: page };
  // A path in code marks is written from the root or from the page's folder.
  const fromRoot =
    link.kind === 'mention' ? findLinkPath({ index, page, path: `/${target.path.replace(/^\/+/, '')}` }) : null;
  if (fromRoot?.kind === 'there') return fromRoot;
  const found = findLinkPath({ index, page, path: target.path });
  return fromRoot === null || found.kind === 'there' || !target.path.includes('/') ? found : fromRoot;
}
