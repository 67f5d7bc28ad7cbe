// An error → the lines a user reads: what is wrong, where, and the fix. No stack, unless it is asked for.
import { findNearest } from '../../text/find-nearest.ts';
import { escapeTerminal } from '../../report/reporters/escape.ts';
import { UsageError } from '../arguments/usage-error.ts';

/** Errors whose message is written for the user. */
const FOR_USERS = new Set(['UsageError', 'RepositoryError', 'ConfigurationError']);

/** Lines without a line end; `debug` adds the stack of a surprise. */
export async function describeError({
  error,
  debug,
}: {
  readonly error: unknown;
  readonly debug: boolean;
}): Promise<readonly string[]> {
  const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return [...(await explain(error)), ...stack].map(escapeTerminal);
}

async function explain(error: unknown): Promise<readonly string[]> {
  if (error instanceof UsageError && error.unknown !== null) {
    const nearest = await findNearest(error.unknown.name, error.unknown.among);
    return [nearest === null ? error.message : `${error.message} Did you mean ${nearest}?`];
  }
  if (error instanceof Error && FOR_USERS.has(error.name)) return error.message.split('\n');
  const what = (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)).replace(/\.$/, '');
  return [
    `Something unexpected happened: ${what}. Please report it with the output of the same command under MATRIX_GUARD_DEBUG=1.`,
  ];
}
