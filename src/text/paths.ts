// Takes paths of the repository apart and puts them in order; separators are `/`.

/** The folder a path is in; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last component of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The last component without its last ending: `a.test.ts` → `a.test`, `.github` → `.github`. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The path without `.`, `..` and empty components; null where it leads out of the repository. */
export function normalisePath(path: string): string | null {
  // Nearly all are normal as they are written.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The extension of the last component in lower case, or null: `a.test.ts` → `ts`, `.github` → null. */
export function extensionOf(path: string): string | null {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || dot === name.length - 1) return null;
  const extension = name.slice(dot + 1);
  return extension.length <= 16 && /^[A-Za-z0-9_+-]+$/.test(extension) && /[A-Za-z]/.test(extension)
    ? extension.toLowerCase()
    : null;
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** Every page that the guard may read, link to and fix. MDX counts: links and rows are written in it the same way. */
export const isMarkdownPath = (path: string): boolean => MARKDOWN.test(path);

/** The same without MDX: which of its headings and tables a reader sees, and under which addresses, is up to the code in it and the site that renders it. */
export const isPlainMarkdownPath = (path: string): boolean => isMarkdownPath(path) && !/x$/i.test(path);
