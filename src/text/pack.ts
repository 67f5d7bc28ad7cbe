// Writes plain data into bytes and reads it back as it was: objects that are one in several places, the order of keys, `undefined`, maps and sets, which JSON loses.
import { deserialize, serialize } from 'node:v8';

/** Null for what cannot be written: functions, and what is nested too deep. Of an object with a class only its data is written. */
export function pack(value: unknown): Uint8Array | null {
  try {
    return serialize(value);
  } catch {
    // It is a function, or deep nesting exhausts the stack: nothing needs the bytes.
    return null;
  }
}

/** What was packed; null for bytes that `pack` did not make, as far as that shows, and for those of a newer Node. */
export function unpack(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return null;
  }
}
