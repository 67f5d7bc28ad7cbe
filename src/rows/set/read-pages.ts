// How the stages around the guarded documents ask for other pages of the same snapshot.
import type { Page, Unreadable } from '../../documents/page.ts';
import type { ReadingMode } from '../../documents/markdown/read-markdown.ts';

/** Pages by path; absent ones are left out. `modeOf` says how much of a page is wanted, all of it by default. */
export type ReadPages = (
  paths: readonly string[],
  modeOf?: (path: string) => ReadingMode,
) => Promise<ReadonlyMap<string, Page | Unreadable>>;
