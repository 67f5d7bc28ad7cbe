// Reads the configuration that judges a change from a commit.
import type { Snapshot } from '../repository/repository.ts';
import { CONFIGURATION_PATHS } from './configuration-change.ts';
import type { ParsedConfiguration } from './load.ts';

/** The first of `paths` that the snapshot has, parsed; null where it has none of them. */
export async function readConfiguration(
  snapshot: Snapshot,
  paths: readonly string[] = CONFIGURATION_PATHS,
): Promise<ParsedConfiguration | null> {
  const contents = await snapshot.read(paths);
  for (const path of paths) {
    const content = contents.get(path);
    if (content?.kind === 'content') return await decodeConfiguration({ path, bytes: content.bytes });
    if (content !== undefined) return problem(path, `The configuration cannot be read: ${content.reason}.`);
  }
  return null;
}

/** The configuration in these bytes; `path` only names it in problems. */
export async function decodeConfiguration({
  path,
  bytes,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
}): Promise<ParsedConfiguration> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(path, 'The configuration is not UTF-8; save it as UTF-8.');
  }
  const { parseConfiguration } = await import('./load.ts');
  return await parseConfiguration({ path, text });
}

const problem = (path: string, message: string): ParsedConfiguration => ({
  settings: null,
  problems: [{ path, line: 1, column: 1, message }],
});
