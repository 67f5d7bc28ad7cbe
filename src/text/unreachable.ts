// The end of every switch over a union: a case that was forgotten does not compile.

/** Throws for a value the types say cannot be. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}: a case is missing.`);
}
