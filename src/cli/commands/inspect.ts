// `inspect`: how one document was understood, and why.
import { examinePages } from '../../guard.ts';
import { renderInspection } from '../../report/reporters/inspect.ts';
import type { CommandInput } from '../host.ts';
import { escapeTerminal } from '../../report/reporters/escape.ts';
import { withRepository } from '../arguments/with-repository.ts';

/** @throws UsageError, RepositoryError, ConfigurationError */
export async function inspect({ host, operands, flags, color }: CommandInput): Promise<number> {
  const { documents, skipped, notes } = await withRepository(
    { host, operands, flags, onFault: 'refuse' },
    examinePages,
  );
  host.stdout.write(renderInspection(documents, { color, skipped }));
  for (const note of notes) host.stderr.write(`${escapeTerminal(note)}\n`);
  return 0;
}
