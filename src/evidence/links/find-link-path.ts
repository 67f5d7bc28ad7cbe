// Finds the file or folder that a link's path means, as GitHub reads it; what another renderer may find is not called missing.
import { type PathIndex } from '../locate/path-index.ts';
import { folderOf, isMarkdownPath, normalisePath, nameOf } from '../../text/paths.ts';

type LinkPath =
  | { readonly kind: 'there'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unverifiable' };

const UNVERIFIABLE: LinkPath = { kind: 'unverifiable' };
/** Pages of GitHub beside a repository's files, which links reach by climbing out of them. */
const ROUTES =
  /^(?:\.\.\/)+(?:issues|pulls?|wiki|releases|actions|discussions|projects|security|network|graphs|commits?|compare|tree|blob|raw|tags|branches|milestones?|labels|settings|archive|deployments|stargazers|contributors|packages)(?:\/|$)/;
/** How site generators call the page behind a link without ending, or with a rendered one. */
const SOURCES = [
  '.md',
  '.mdx',
  '.markdown',
  '.rst',
  '.adoc',
  '.ipynb',
  '.html',
  '/index.md',
  '/index.mdx',
  '/README.md',
  '/_index.md',
];

export function findLinkPath({
  index,
  page,
  path,
}: {
  readonly index: PathIndex;
  readonly page: string;
  readonly path: string;
}): LinkPath {
  const root = path.startsWith('/');
  const at = normalisePath(root ? path : `${folderOf(page)}/${path}`);
  if (at === null) return UNVERIFIABLE;
  if (index.has(at)) return { kind: 'there', path: at };
  if (index.truncated || index.behind(at) !== null || ROUTES.test(path) || isRendered(index, at)) return UNVERIFIABLE;
  if (root) {
    // A site's root may be a folder of the repository, and `/owner/repository/…` is none of its paths.
    const [first = ''] = at.split('/');
    if (index.endingWith(at).length > 0 || (!index.has(first) && !isMarkdownPath(at))) return UNVERIFIABLE;
    if (SOURCES.some((source) => index.endingWith(withoutHtml(at) + source).length > 0)) return UNVERIFIABLE;
  }
  return { kind: 'missing', path: at };
}

/** Whether a site generator would make the page from a file that is there. */
function isRendered(index: PathIndex, at: string): boolean {
  const name = nameOf(at);
  if (/\.[a-z0-9]{1,8}$/i.test(name) && !/\.html?$/i.test(name)) return false;
  const bare = withoutHtml(at);
  if (SOURCES.some((source) => index.isFile(bare + source))) return true;
  // `guide/index.html` is made from `guide.md`; API references are made from nothing that has a page.
  return /(?:^|\/)index$/.test(bare)
    ? SOURCES.some((source) => index.isFile(folderOf(bare) + source))
    : /\.html?$/i.test(name);
}

const withoutHtml = (path: string): string => path.replace(/\.html?$/i, '');
