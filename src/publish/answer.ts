// What GitHub answers, checked before it is used: an answer of another shape is no answer.

/** GitHub answered with success and something else than what it documents: broken JSON, a page of a proxy, nothing. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';

  constructor() {
    super('GitHub’s answer could not be read.');
  }
}

/** The value at these keys of parsed JSON; undefined where one of them is not there. */
export function valueAt(data: unknown, ...keys: readonly string[]): unknown {
  let value = data;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = new Map(Object.entries(value)).get(key);
  }
  return value;
}

/** A text at these keys; null for anything else. */
export function textAt(data: unknown, ...keys: readonly string[]): string | null {
  const value = valueAt(data, ...keys);
  return typeof value === 'string' ? value : null;
}

/** What every object that GitHub made has. */
export interface Made {
  readonly id: number;
  /** The page people see; null where none is named. */
  readonly url: string | null;
  /** Who made it; null where the account is gone. */
  readonly login: string | null;
}

/** Null for what is no object with an id. */
export function readMade(data: unknown): Made | null {
  const id = valueAt(data, 'id');
  return typeof id === 'number' && Number.isSafeInteger(id)
    ? { id, url: textAt(data, 'html_url'), login: textAt(data, 'user', 'login') }
    : null;
}

interface Question<T> {
  readonly ask: () => Promise<{ readonly data: unknown }>;
  /** Null where the answer is not what GitHub documents. */
  readonly read: (data: unknown) => T | null;
}

/** Asks, and once more where the answer could not be read. @throws UnreadableAnswer, or the client's error */
export async function askFor<T>({ ask, read }: Question<T>): Promise<T> {
  const answer = read((await ask()).data) ?? read((await ask()).data);
  if (answer === null) throw new UnreadableAnswer();
  return answer;
}
