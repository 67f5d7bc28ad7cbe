// Writes a link's destination anew, in the style of the old one.
import { posix } from 'node:path';
import type { LinkTarget } from './link-target.ts';

/** Outside of what a destination can hold without marks of its own. */
const UNSAFE = /[\s<>()[\]|`\\"'\p{Cc}]/u;

/** The destination that leads from `page` to `path`, or to another anchor; null where it could not be written safely. */
export function rewriteLink({
  target,
  page,
  path = null,
  anchor = null,
}: {
  readonly target: LinkTarget;
  readonly page: string;
  readonly path?: string | null;
  readonly anchor?: string | null;
}): string | null {
  const { written } = target;
  const rest = anchor === null ? written.rest : `${written.rest.replace(/#.*$/s, '')}#${anchor}`;
  const text = (path === null ? written.path : encode(inStyle({ written: written.path, page, path }))) + rest;
  return UNSAFE.test(text) ? null : text;
}

function inStyle({
  written,
  page,
  path,
}: {
  readonly written: string;
  readonly page: string;
  readonly path: string;
}): string {
  const closing = written.endsWith('/') ? '/' : '';
  if (written.startsWith('/')) return `/${path}${closing}`;
  const relative = posix.relative(posix.dirname(page), path);
  return (written.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative) + closing;
}

function encode(path: string): string {
  return encodeURI(path).replace(/[()#?'[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
