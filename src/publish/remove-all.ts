// Removes comments of our own; that somebody was faster is as good.
import { UnreadableAnswer } from './answer.ts';
import { isLost, statusOf } from './refusal.ts';

/** Times one removal is sent: what is gone cannot be removed twice. */
const TIMES = 2;

/** Removes each, and returns why the first of those that are left is there; null where all are gone. */
export async function removeAll(
  ids: readonly number[],
  remove: (id: number) => Promise<{ readonly status: number }>,
): Promise<unknown> {
  for (const id of ids) {
    const trouble = await removeOne(() => remove(id));
    // What is refused for one is refused for all.
    if (trouble !== null) return trouble;
  }
  return null;
}

async function removeOne(remove: () => Promise<{ readonly status: number }>): Promise<unknown> {
  let trouble: unknown = null;
  for (let time = 1; time <= TIMES; time += 1) {
    try {
      if ((await remove()).status === 204) return null;
      trouble = new UnreadableAnswer();
    } catch (error) {
      if (statusOf(error) === 404) return null;
      trouble = error;
      if (!isLost(error)) break;
    }
  }
  return trouble;
}
