// Sends one write. Where its answer is lost it may have been done all the same: that is looked up before it is sent again, so that nothing doubles.
import { UnreadableAnswer } from './answer.ts';
import { isLost } from './refusal.ts';

export interface Delivery<T> {
  readonly send: () => Promise<{ readonly data: unknown }>;
  /** What was made, from the answer; null where the answer does not say so. */
  readonly read: (data: unknown) => T | null;
  /** The same, looked up; null where it was not made. */
  readonly find: () => Promise<T | null>;
}

/** Times one write is sent. */
const TIMES = 3;

/**
 * What was made, by the answer or, where that was lost, by looking for it.
 * @throws what GitHub refuses; what the lost answer was, where nothing was made
 */
export async function deliver<T>({ send, read, find }: Delivery<T>): Promise<T> {
  let lost: unknown = null;
  for (let time = 1; time <= TIMES; time += 1) {
    try {
      const made = read((await send()).data);
      if (made !== null) return made;
      lost = new UnreadableAnswer();
    } catch (error) {
      if (!isLost(error)) throw error;
      lost = error;
    }
    const found = await lookUp(find, lost);
    if (found !== null) return found;
  }
  throw lost;
}

async function lookUp<T>(find: () => Promise<T | null>, lost: unknown): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    // Not sent again: it may be there.
    throw new UncertainWrite(lost, error);
  }
}

/** The answer to a write was lost, and GitHub does not say whether it was done. */
class UncertainWrite extends Error {
  override readonly name = 'UncertainWrite';

  constructor(lost: unknown, cause: unknown) {
    const why = lost instanceof Error ? (lost.message.split('\n')[0] ?? '').slice(0, 200) : String(lost);
    super(`GitHub’s answer was lost (${why}), and Matrix Guard could not check whether the write succeeded.`, {
      cause: new AggregateError([lost, cause]),
    });
  }
}
