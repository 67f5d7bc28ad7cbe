// `inspect`: how one document was understood, and why.
import { examinePages } from '../../guard.ts';
import { renderInspection } from '../../report/reporters/inspect.ts';
import type { CommandInput } from '../host.ts';
import { withRepository } from '../arguments/with-repository.ts';

/** @throws UsageError, RepositoryError, ConfigurationError */
export async function inspect({ host, operands, flags, color }: CommandInput): Promise<number> {
  const { documents, skipped } = await withRepository({ host, operands, flags, onFault: 'refuse' }, examinePages);
  host.stdout.write(renderInspection(documents, { color, skipped }));
  return 0;
}
