// Reads pages at head that had rows at base and are no documents of head: a change cannot take a page out of the guard by what it writes there.
import type { Settings } from '../../config/settings.ts';
import type { Snapshot } from '../../repository/repository.ts';
import { NO_DOCUMENTS, type DocumentSet } from './document-set.ts';
import type { Surprises } from '../../text/surprises.ts';
import { readAround, readSet } from './read-set.ts';
import type { Readings } from './readings.ts';

export interface LapsedQuestion {
  readonly snapshot: Snapshot;
  /** What was read at head already. */
  readonly known: DocumentSet;
  /** Paths of pages that were documents at base, and are files at head. */
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly read: Readings;
  readonly notes: Set<string>;
  readonly surprises: Surprises;
}

/** The pages as documents, with or without rows. Those that cannot be read are among `skipped`. */
export async function readLapsed({ known, paths, ...rest }: LapsedQuestion): Promise<DocumentSet> {
  if (paths.length === 0) return NO_DOCUMENTS;
  const refused = new Map(known.refused.map((document) => [document.path, document]));
  const seen = new Set([...refused.keys(), ...known.skipped.map(({ path }) => path)]);
  const set = await readSet({ ...rest, paths: paths.filter((path) => !seen.has(path)) });
  const documents = [...set.documents, ...set.refused, ...paths.flatMap((path) => refused.get(path) ?? [])];
  return await readAround({ ...rest, set: { ...set, documents, refused: [] } });
}
