// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.

/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
export function ownValue<Value>(record: Readonly<Record<PropertyKey, Value>>, key: PropertyKey): Value | undefined {
  return Object.getOwnPropertyDescriptor(record, key)?.value as Value | undefined;
}
