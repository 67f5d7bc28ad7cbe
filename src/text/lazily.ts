// Makes a value on its first use, and once.

/** The same value at each call; a promise is kept as it is. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
