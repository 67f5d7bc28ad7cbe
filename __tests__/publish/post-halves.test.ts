// Comments are posted together; where GitHub takes not all of them, they are halved until what it refuses is alone.
import { REVIEW_REQUESTS } from '../../src/publish/limits.ts';
import { postHalves } from '../../src/publish/post-halves.ts';

/** GitHub's answer to a comment at a place that is not in the diff. */
const MISPLACED = Object.assign(new Error('Unprocessable Entity'), {
  status: 422,
  response: { data: { message: 'Unprocessable Entity', errors: ['Path could not be resolved'] } },
});
const BROKEN = Object.assign(new Error('Server Error'), { status: 500 });

/** Refuses each part that holds one of these, and tells what was sent. */
function github(bad: readonly number[], error: Error = MISPLACED) {
  const sent: string[] = [];
  const post = async (part: readonly number[]): Promise<void> => {
    await Promise.resolve();
    sent.push(part.join(' '));
    if (part.some((one) => bad.includes(one))) throw error;
  };
  return { sent, post };
}

it('posts all at once where all are taken, and nothing where there is nothing', async () => {
  const all = github([]);
  expect(await postHalves([1, 2, 3], all.post)).toEqual({ unplaced: [], trouble: null });
  expect(all.sent).toEqual(['1 2 3']);
  const none = github([]);
  expect(await postHalves([], none.post)).toEqual({ unplaced: [], trouble: null });
  expect(none.sent).toEqual([]);
});

it('halves until the bad one is alone, each in its order', async () => {
  const { sent, post } = github([4]);
  expect(await postHalves([1, 2, 3, 4, 5], post)).toEqual({ unplaced: [4], trouble: null });
  expect(sent).toEqual(['1 2 3 4 5', '1 2 3', '4 5', '4', '5']);
});

it('sends nothing more after another refusal', async () => {
  const { sent, post } = github([1], BROKEN);
  expect(await postHalves([1, 2, 3], post)).toEqual({ unplaced: [1, 2, 3], trouble: BROKEN });
  expect(sent).toEqual(['1 2 3']);
});

it('gives up after so many requests, and says why', async () => {
  const items = Array.from({ length: 32 }, (_, index) => index);
  const { sent, post } = github(items);
  const { unplaced, trouble } = await postHalves(items, post);
  expect(sent).toHaveLength(REVIEW_REQUESTS);
  expect(unplaced).toEqual(items);
  expect(trouble).toEqual(
    new Error('GitHub refused the positions of too many comments: 20 requests were not enough to find out which.'),
  );
});
