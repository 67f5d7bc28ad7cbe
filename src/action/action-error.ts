// Wrong use of the action: what is wrong and the mend, in one sentence written for the log.

export class ActionError extends Error {
  override readonly name = 'ActionError';
}
