// What every part that reads one local repository needs to know of it.
import type { GitObjects } from './git-objects.ts';
import type { GitTrees } from './git-trees.ts';
import type { Notes } from '../notes.ts';

export interface GitContext {
  /** Where git runs: the root of the working tree, or the bare repository. */
  readonly directory: string;
  readonly objectFormat: 'sha1' | 'sha256';
  readonly shallow: boolean;
  readonly objects: GitObjects;
  readonly trees: GitTrees;
  readonly notes: Notes;
}
