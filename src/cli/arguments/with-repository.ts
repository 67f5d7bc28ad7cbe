// What `check`, `inspect` and `stamp` work on: the repository as the flags name it, and the settings that hold in it.
import { resolve } from 'node:path';
import { openGitRepository } from '../../repository/open-git-repository.ts';
import type { Repository } from '../../repository/repository.ts';
import type { CommandInput } from '../host.ts';
import { readSettings, type OnFault, type ReadSettings } from './read-settings.ts';
import { UsageError } from './usage-error.ts';

interface Opened extends ReadSettings {
  readonly repository: Repository;
}

/** Opens the repository for `work` and closes it afterwards. `onFault`: see `readSettings`. @throws UsageError, RepositoryError, ConfigurationError */
export async function withRepository<T>(
  { host, operands, flags, onFault }: Omit<CommandInput, 'color'> & { readonly onFault: OnFault },
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const { cwd } = host;
  const directory = resolve(cwd, flags.repo ?? '.');
  if (flags.staged !== undefined && flags.head !== undefined)
    throw new UsageError('--staged cannot be combined with --head.');
  // A hook of `git commit FILE` has an index of its own.
  const staged = flags.staged === undefined ? undefined : { indexFile: host.env['GIT_INDEX_FILE'] ?? null };
  const repository = await openGitRepository({
    directory,
    base: flags.base ?? 'auto',
    head: flags.head ?? null,
    staged,
  });
  try {
    const paths = operands.length === 0 ? [] : await locate({ operands, repository, directory, cwd });
    return await work({ repository, ...(await readSettings({ repository, paths, flags, cwd, onFault })) });
  } finally {
    await repository.close();
  }
}

interface LocateInput {
  readonly operands: readonly string[];
  readonly repository: Repository;
  readonly directory: string;
  readonly cwd: string;
}

async function locate({ operands, repository, directory, cwd }: LocateInput): Promise<readonly string[]> {
  const [{ locateDocuments }, { readGitFacts }] = await Promise.all([
    import('./locate-documents.ts'),
    import('../../repository/git/git-facts.ts'),
  ]);
  const { root } = await readGitFacts(directory);
  return await locateDocuments({ operands, repository, cwd, root });
}
