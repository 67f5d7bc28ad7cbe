// The page of the repository that a link leads to.
import { decodePercent } from '../text/decode-percent.ts';
import type { Segment } from '../documents/page.ts';
import { folderOf, normalisePath } from '../text/paths.ts';

/** The path that a link leads to from a page; null for none, and for an address on the web. */
export function linkTarget({ link }: Pick<Segment, 'link'>, from: string): string | null {
  if (link === null || isAddress(link.url)) return null;
  const path = decodePercent(link.url.replace(/[#?].*$/s, ''));
  return path === '' ? null : normalisePath(path.startsWith('/') ? path.slice(1) : `${folderOf(from)}/${path}`);
}

const isAddress = (url: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);
