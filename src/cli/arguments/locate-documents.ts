// Documents named on the command line, from the current folder → paths from the repository's root.
import { realpathSync } from 'node:fs';
import { dirname, join, basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isMarkdownPath } from '../../text/paths.ts';
import type { Repository } from '../../repository/repository.ts';
import { UsageError } from './usage-error.ts';

interface Place {
  readonly cwd: string;
  /** The working tree's top folder; null in a bare repository, where paths are from the root already. */
  readonly root: string | null;
}

/** A document counts as there when head or base has it: its removal is a finding, not a typing mistake. @throws UsageError for any other. */
export async function locateDocuments({
  operands,
  repository,
  ...place
}: Place & { readonly operands: readonly string[]; readonly repository: Repository }): Promise<readonly string[]> {
  const trees = await Promise.all([repository.head.tree(), repository.base?.tree()]);
  const known = new Set(trees.flatMap((tree) => [...(tree?.entries.keys() ?? [])]));
  return operands.map((operand) => {
    const path = fromRoot(operand, place);
    const found = [path, clean(operand)].find((candidate) => candidate !== null && known.has(candidate));
    if (found !== undefined && found !== null) return found;
    throw absent({ operand, path, root: place.root, known });
  });
}

/** Path from the root; null where it lies outside. */
function fromRoot(operand: string, { cwd, root }: Place): string | null {
  if (root === null) return clean(operand);
  const absolute = resolve(cwd, operand);
  for (const candidate of [absolute, withRealFolder(absolute)]) {
    const path = relative(root, candidate);
    if (path !== '' && !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`))
      return path.replaceAll(sep, '/');
  }
  return null;
}

const clean = (operand: string): string => operand.replaceAll(sep, '/').replace(/^(?:\.\/)+/, '');

/** A folder on the way may be a link (`/tmp` on macOS); the document itself may be one too, and stays as named. */
function withRealFolder(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    // The folder does not exist: the path as written is as good as any, and the tree decides.
    return path;
  }
}

function absent({
  operand,
  path,
  root,
  known,
}: {
  readonly operand: string;
  readonly path: string | null;
  readonly root: string | null;
  readonly known: ReadonlySet<string>;
}): UsageError {
  if (path === null)
    return new UsageError(
      `\`${operand}\` is outside the repository${root === null ? '' : ` ${root}`}; name a page in it, or choose the repository with --repo.`,
    );
  const folder = `${path.replace(/\/+$/, '')}/`;
  if ([...known].some((other) => other.startsWith(folder)))
    return new UsageError(`\`${operand}\` is a folder; name a Markdown page in it.`);
  const among = [...known].filter(
    (other) => isMarkdownPath(other) && Math.abs(other.length - path.length) <= path.length * 0.4 + 2,
  );
  return new UsageError(`\`${path}\` is not in the repository; paths are relative to the current folder.`, {
    name: path,
    among,
  });
}
