// A usage error of the command: what is wrong and the fix, in one sentence.

export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** A name nobody knows and the names it could mean: the message is completed by the nearest. */
  readonly unknown: { readonly name: string; readonly among: readonly string[] } | null;

  constructor(message: string, unknown: UsageError['unknown'] = null) {
    super(message);
    this.unknown = unknown;
  }
}
