// Finds the files on disk that a glob means, for test reports, and reads them piece by piece.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileGlobs } from '../text/glob.ts';

export interface FileOnDisk {
  /** As the glob's folder names it, with forward slashes. */
  readonly name: string;
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Most entries of folders that are looked at, and most levels below the first. */
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 30;
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The files below a folder that a glob matches, sorted; symbolic links are not followed. */
export async function findReportFiles(directory: string, pattern: string): Promise<readonly FileOnDisk[]> {
  const glob = pattern.replace(/\\/g, '/').replace(/^\.\//, '');
  const [root, rest] = splitRoot(glob);
  const start = resolve(directory, root);
  const [matches = (): boolean => false] = await compileGlobs([rest]);
  const found: string[] = [];
  let entries = 0;
  const open: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = open.pop(); folder !== undefined && entries < MAX_ENTRIES; folder = open.pop()) {
    for (const entry of await list(join(start, folder.path))) {
      entries += 1;
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.isFile() && matches(path)) found.push(path);
      else if (
        entry.isDirectory() &&
        folder.depth < MAX_DEPTH &&
        (!SKIPPED.has(entry.name) || rest.includes(entry.name))
      )
        open.push({ path, depth: folder.depth + 1 });
    }
  }
  return found.sort().map((path) => ({
    name: root === '' ? path : `${root.replace(/\/$/, '')}/${path}`,
    read: () => createReadStream(join(start, path)),
  }));
}

/** A folder that cannot be listed has no reports for us. */
async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folders before the first one with a wildcard. */
function splitRoot(glob: string): readonly [root: string, rest: string] {
  const wild = glob.search(/[*?[{!(]/);
  const slash = glob.lastIndexOf('/', wild < 0 ? glob.length : wild);
  return [glob.slice(0, slash + 1), glob.slice(slash + 1)];
}
