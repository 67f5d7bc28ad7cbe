// `inspect`: how one document was understood, and why.
import { examine } from '../../guard.ts';
import { renderInspection } from '../../report/reporters/inspect.ts';
import type { CommandInput } from '../host.ts';
import { withRepository } from '../arguments/with-repository.ts';

/** @throws UsageError, RepositoryError, ConfigurationError */
export async function inspect({ host, operands, flags, color }: CommandInput): Promise<number> {
  const documents = await withRepository({ host, operands, flags }, examine);
  host.stdout.write(renderInspection(documents, { color }));
  return 0;
}
