// The names a kind of runner file defines (make targets, scripts, recipes), over all files of that kind in a snapshot.
import type { TableDoubt } from '../../resolution.ts';

import { folderOf } from '../../../text/paths.ts';

/** What one runner file defines. */
export interface Definitions {
  readonly names: ReadonlySet<string>;
  /** Make's pattern targets (`%.o`); others have none. */
  readonly patterns: readonly string[];
  /** Why it may define more than can be read from it (an include that is not here, a computed name); null where it cannot. */
  readonly uncertain: TableDoubt | null;
}

export interface NameTable {
  /** In the order of looking: nearest to the root first. */
  readonly files: readonly { readonly path: string; readonly definitions: Definitions }[];
  /** Why the table may be incomplete; null where it is whole. */
  readonly uncertain: TableDoubt | null;
}

/** The file that defines `name`, files in `folder` first; null where none does. */
export function findDefinition(table: NameTable, name: string, folder: string | null): string | null {
  const inFolder = (path: string): boolean => folder !== null && folderOf(path) === folder;
  const files = [
    ...table.files.filter(({ path }) => inFolder(path)),
    ...table.files.filter(({ path }) => !inFolder(path)),
  ];
  const defining =
    files.find(({ definitions: { names } }) => names.has(name)) ??
    files.find(({ definitions: { patterns } }) => patterns.some((pattern) => matchesPattern(pattern, name)));
  return defining?.path ?? null;
}

/** Make's `%` stands for one or more characters. */
function matchesPattern(pattern: string, name: string): boolean {
  const [head = '', tail = ''] = pattern.split('%', 2);
  // `%` alone is a catch-all: it says nothing of this name.
  return head + tail !== '' && name.length > head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
