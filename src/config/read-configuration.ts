// Reads the configuration that judges a change from a commit.
import type { Snapshot } from '../repository/repository.ts';
import { CONFIGURATION_PATHS } from './configuration-change.ts';
import type { ParsedConfiguration } from './load.ts';

/** What a commit has for a configuration. */
export type FoundConfiguration =
  | { readonly kind: 'absent' }
  /** It was read, and can be used or not. */
  | { readonly kind: 'read'; readonly parsed: ParsedConfiguration }
  /** Nobody knows what it says. */
  | { readonly kind: 'unknown'; readonly path: string; /** One clause. */ readonly because: string };

/** The first of `paths` that the snapshot has, parsed. */
export async function readConfiguration(
  snapshot: Snapshot,
  paths: readonly string[] = CONFIGURATION_PATHS,
): Promise<FoundConfiguration> {
  const [tree, contents] = await Promise.all([snapshot.tree(), snapshot.read(paths)]);
  for (const path of paths) {
    const content = contents.get(path);
    switch (content?.kind) {
      case 'content':
        return { kind: 'read', parsed: await decodeConfiguration({ path, bytes: content.bytes }) };
      case 'too-large':
      case 'not-a-file':
        return { kind: 'read', parsed: problem(path, `The configuration cannot be read: ${content.reason}.`) };
      case 'unavailable':
        return { kind: 'unknown', path, because: content.reason };
      case undefined:
        if (tree.truncated) return { kind: 'unknown', path, because: tree.because };
    }
  }
  return { kind: 'absent' };
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
