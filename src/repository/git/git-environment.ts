// How git is called so that it obeys the user and never the repository.
import { devNull } from 'node:os';
import { MAX_CONTENT_BYTES } from '../limits.ts';

/** Variables of the user's own configuration; every other GIT_ variable (GIT_DIR of a hook, say) would point git elsewhere. */
const KEPT =
  /^(?:GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_EXEC_PATH|GIT_CEILING_DIRECTORIES|GIT_DISCOVERY_ACROSS_FILESYSTEM)$/i;

/** Options in front of every git command. */
export const GIT_OPTIONS: readonly string[] = [
  '--no-pager',
  // Empty is "none" for every git: as a path to a hook before 2.36, as a boolean since.
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'submodule.recurse=false',
  '-c',
  'core.quotePath=false',
  // Larger contents are streamed, so that git announces their size before it unpacks them.
  '-c',
  `core.bigFileThreshold=${MAX_CONTENT_BYTES}`,
];

/** The environment for git: no prompts, locks, replaced objects, grafts or fetching; messages in English; paths as they are. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name))),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // For a git that does not know GIT_NO_LAZY_FETCH yet: no protocol has this name, so nothing can be fetched.
    GIT_ALLOW_PROTOCOL: 'none',
    ...extra,
  };
}
