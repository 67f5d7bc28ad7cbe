// Knows the files that are there only so that git keeps a folder.
import { nameOf } from './paths.ts';

const KEEPERS: ReadonlySet<string> = new Set(['.gitkeep', '.keep', '.gitignore', '.placeholder', '.empty']);

/** True for a file without which git would not have its folder, and which says nothing else. */
export const isKeeper = (path: string): boolean => KEEPERS.has(nameOf(path));
