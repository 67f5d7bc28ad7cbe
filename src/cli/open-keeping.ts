// Opens what the command keeps of pages from one run to the next.
import { openKeptBytes } from '../repository/kept-bytes.ts';
import type { Keeping } from '../rows/set/readings.ts';
import { VERSION } from '../version.ts';
import { openCacheFolder } from './cache-folder.ts';
import type { Host } from './host.ts';

/** Null where nothing is to be kept. Whatever goes wrong, the command runs without. */
export function openKeeping({ env, now, build }: Pick<Host, 'env' | 'now' | 'build'>): Keeping | null {
  if (build === null) return null;
  try {
    const folder = openCacheFolder(env, 'pages');
    return folder === null ? null : { bytes: openKeptBytes({ folder, now }), build: `${VERSION} ${build}` };
  } catch {
    // Nothing that runs needs it.
    return null;
  }
}
