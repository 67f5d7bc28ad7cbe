// Posts review comments together where GitHub takes all of them, and finds those that it does not take at their place.
import { REVIEW_REQUESTS } from './limits.ts';
import { reasonOf } from './refusal.ts';

export interface Posted<Item> {
  /** What was not posted, in the order in which it was given. */
  readonly unplaced: readonly Item[];
  /** Why some of it was not, though its place is right; null where nothing else is wrong. */
  readonly trouble: unknown;
}

/**
 * GitHub refuses all comments for one bad position and does not say which: they are halved until it is alone.
 * Anything else that GitHub refuses, it refuses for every half, so nothing more is sent then.
 */
export async function postHalves<Item>(
  items: readonly Item[],
  post: (part: readonly Item[]) => Promise<void>,
): Promise<Posted<Item>> {
  const unplaced: Item[] = [];
  const state: State = { requests: 0, posted: false, trouble: null, unsaid: null };
  const postPart = async (part: readonly Item[]): Promise<void> => {
    if (part.length === 0) return;
    if (state.trouble === null && state.requests >= REVIEW_REQUESTS)
      state.trouble = new Error(
        `GitHub refused the positions of too many comments: ${REVIEW_REQUESTS} requests were not enough to find out which.`,
      );
    if (state.trouble !== null) {
      unplaced.push(...part);
      return;
    }
    state.requests += 1;
    try {
      await post(part);
      state.posted = true;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'unsaid') state.unsaid = error;
      if (reason === 'other') state.trouble = error;
      if (reason === 'other' || part.length === 1) {
        unplaced.push(...part);
        return;
      }
      const middle = Math.ceil(part.length / 2);
      await postPart(part.slice(0, middle));
      await postPart(part.slice(middle));
    }
  };
  await postPart(items);
  // A refusal without a reason that leaves nothing standing was not about positions.
  return { unplaced, trouble: state.trouble ?? (state.posted ? null : state.unsaid) };
}

interface State {
  requests: number;
  posted: boolean;
  trouble: unknown;
  /** A refusal for which GitHub gave no reason. */
  unsaid: unknown;
}
