// Removes comments of our own; that somebody was faster is as good.
import { UnreadableAnswer } from './answer.ts';
import { isLost, statusOf } from './refusal.ts';

/** Times one removal is sent: what is gone cannot be removed twice. */
const TIMES = 2;

export interface Removal {
  readonly ids: readonly number[];
  readonly remove: (id: number) => Promise<{ readonly status: number }>;
  /** Asks for one. Rejects with the client's error where it is not there. */
  readonly get: (id: number) => Promise<unknown>;
}

/** Removes each, and returns why the first of those that are left is there; null where all are gone. */
export async function removeAll({ ids, remove, get }: Removal): Promise<unknown> {
  for (const id of ids) {
    const trouble = await removeOne({ remove: () => remove(id), get: () => get(id) });
    // What is refused for one is refused for all.
    if (trouble !== null) return trouble;
  }
  return null;
}

async function removeOne({
  remove,
  get,
}: {
  readonly remove: () => Promise<{ readonly status: number }>;
  readonly get: () => Promise<unknown>;
}): Promise<unknown> {
  let trouble: unknown = null;
  for (let time = 1; time <= TIMES; time += 1) {
    try {
      if ((await remove()).status === 204) return null;
      trouble = new UnreadableAnswer();
    } catch (error) {
      trouble = error;
      if (statusOf(error) === 404) return (await isGone(get)) ? null : error;
      if (!isLost(error)) break;
    }
  }
  return trouble;
}

/** GitHub says “not found” also of what a token may not remove. */
async function isGone(get: () => Promise<unknown>): Promise<boolean> {
  try {
    await get();
    return false;
  } catch (error) {
    return statusOf(error) === 404;
  }
}
