// A usage error of the action: what is wrong and the fix, in one sentence written for the log.

export class ActionError extends Error {
  override readonly name = 'ActionError';
}
