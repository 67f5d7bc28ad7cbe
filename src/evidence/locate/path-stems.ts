// Finds the files of a folder that differ in their last ending only, however many files the folder has.
import { groupBy } from '../../text/group-by.ts';
import { stemOf } from '../../text/paths.ts';

/** Built on what is asked: each folder is gone through once. */
export interface PathStems {
  /** The files directly in a folder whose name without its last ending is this, in the order of the folder. */
  of(folder: string, stem: string): readonly string[];
}

export function openPathStems(folders: ReadonlyMap<string, readonly string[]>): PathStems {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return {
    of(folder, stem) {
      const stems = known.get(folder) ?? groupBy(folders.get(folder) ?? [], stemOf);
      known.set(folder, stems);
      return stems.get(stem) ?? [];
    },
  };
}
