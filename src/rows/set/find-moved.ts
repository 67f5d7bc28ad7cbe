// Finds where the rows of a deleted page stand now: a page that moved with most of its lines rewritten is no rename to git.
import type { Settings } from '../../config/settings.ts';
import { isOwnPage } from '../../documents/discover.ts';
import type { Snapshot } from '../../repository/repository.ts';
import type { GuardedDocument } from '../document.ts';
import { canonicalKey, slugOf } from '../../text/keys.ts';
import { readSet, type ReadOnce } from './read-set.ts';
import { isCount } from '../tables/read-table.ts';
import type { Row } from '../row.ts';

/** Most new pages that are read to find the rows of one. */
const MAX_PAGES = 20;

export interface MovedRows {
  /** The one new page that has more than half of the rows. */
  readonly path: string;
  /** How many of them it has. */
  readonly rows: number;
}

export interface MovedQuestion {
  /** The page as base had it. */
  readonly document: GuardedDocument;
  readonly head: Snapshot;
  readonly base: Snapshot;
  readonly settings: Settings;
  readonly read: ReadOnce;
}

/** Null where no new page, or more than one, has most of the rows. */
export async function findMoved({ document, head, base, settings, read }: MovedQuestion): Promise<MovedRows | null> {
  const [now, before] = await Promise.all([head.tree(), base.tree()]);
  if (before.truncated) return null;
  const added = [...now.entries.values()]
    .filter(({ path, kind }) => kind === 'file' && !before.entries.has(path) && isOwnPage(path))
    .map(({ path }) => path);
  if (added.length === 0 || added.length > MAX_PAGES) return null;
  // Read as the page that is gone was: its columns and words are configured under its old path.
  const own = settings.forDocument(document.path);
  const { documents } = await readSet({
    snapshot: head,
    paths: added,
    settings: { ...settings, forDocument: () => own },
    read,
  });
  const names = new Set(document.rows.map(nameOf));
  const holding = documents
    .map(({ path, rows }) => ({ path, rows: new Set(rows.map(nameOf).filter((name) => names.has(name))).size }))
    .filter(({ rows }) => rows * 2 > names.size);
  const [only] = holding;
  return only !== undefined && holding.length === 1 ? only : null;
}

/** A number that only counts names no row without its title. */
function nameOf({ key, title }: Row): string {
  return isCount(key) ? `${key} ${slugOf(title)}` : canonicalKey(key);
}
