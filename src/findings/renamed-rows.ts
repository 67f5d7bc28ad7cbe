// Tells where the rows of base are at head, so that what was said of a renumbered or moved row is not called new.
import { canonicalKey } from '../text/keys.ts';
import type { Subject } from './assessed-document.ts';
import { nameOfRow, nameOfRowAt, type RowPlace } from './run-rules.ts';

/** Page and key at head by `nameOfRow` at base, of rows for which one of the two changed; where rows of a page share a key, by `nameOfRowAt`. */
export function findRenamedRows({
  subjects,
  atBase,
  identify,
}: {
  readonly subjects: readonly Subject[];
  readonly atBase: readonly Subject[];
  /** The path at head of a page at base. */
  readonly identify: (path: string) => string;
}): ReadonlyMap<string, RowPlace> {
  const pathOf = new Map(atBase.flatMap(({ path, rows }) => rows.map((row) => [row, path] as const)));
  const places = new Map<string, RowPlace | null>();
  for (const { path, rowSet } of subjects)
    for (const [{ row }, was] of rowSet?.matches ?? []) {
      const from = { path: pathOf.get(was) ?? path, rowKey: was.row.key };
      const name = nameOfRow(from);
      places.set(name, places.has(name) ? null : { path, rowKey: row.key });
    }
  const heads = new Map(
    subjects.flatMap(({ path, rowSet }) =>
      [...(rowSet?.matches ?? [])].map(([{ row }, was]) => [was, { path, rowKey: row.key }] as const),
    ),
  );
  const renamed = new Map<string, RowPlace>();
  for (const { path, rows } of atBase)
    for (const assessed of rows) {
      const { row } = assessed;
      const own = nameOfRow({ path, rowKey: row.key });
      const shared = places.get(own) === null;
      const place = (shared ? heads.get(assessed) : places.get(own)) ?? null;
      const name = shared ? nameOfRowAt({ path, rowKey: row.key }, row.range.line) : own;
      const same = place?.path === identify(path) && canonicalKey(place.rowKey) === canonicalKey(row.key);
      if (place !== null && !same) renamed.set(name, place);
    }
  return renamed;
}
