// Lists, writes and removals where GitHub's answers come late, broken, twice or not at all.
import { UnreadableAnswer } from '../../src/publish/answer.ts';
import { deliver } from '../../src/publish/deliver.ts';
import { PAGE_SIZE, PAGES } from '../../src/publish/limits.ts';
import { readPages } from '../../src/publish/read-pages.ts';
import { removeAll } from '../../src/publish/remove-all.ts';

const NEXT = '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=9>; rel="last"';
const LAST = '<https://api.github.com/x?page=1>; rel="prev"';

/** An error as the client throws it: with an answer, unless that was lost. */
function failure(status: number, { answered = true } = {}): Error {
  return Object.assign(new Error(`status ${status}`), { status, ...(answered ? { response: { headers: {} } } : {}) });
}

/** Gives the answers one after the other, and notes which page was asked for. */
function pagesOf(...answers: readonly (readonly [data: unknown, link?: string])[]) {
  const asked: number[] = [];
  const left = [...answers];
  return {
    asked,
    fetchPage: ({ page, per_page }: { readonly page: number; readonly per_page: number }) => {
      expect(per_page).toBe(PAGE_SIZE);
      asked.push(page);
      const [data, link] = left.shift() ?? [null];
      return Promise.resolve({ data, headers: { link } });
    },
  };
}

const read = (entry: unknown): number | null => (typeof entry === 'number' ? entry : null);

describe('a list', () => {
  it.each([
    ['one page', [[[1, 2]]], undefined, [1, 2], [1]],
    ['one page that names only the one before', [[[1], LAST]], undefined, [1], [1]],
    ['two pages', [[[1], NEXT], [[2]]], undefined, [1, 2], [1, 2]],
    ['as many as are wanted', [[[1, 2], NEXT], [[3]]], 2, [1, 2], [1]],
    ['fewer than are wanted', [[[1], NEXT], [[2]]], 2, [1, 2], [1, 2]],
    ['a page that can be read the second time', [['<html>'], [[1], NEXT], [[2]]], undefined, [1, 2], [1, 1, 2]],
    ['a page with one bad entry, the second time whole', [[[1, 'x']], [[1, 2]]], undefined, [1, 2], [1, 1]],
    ['no entries', [[[]]], undefined, [], [1]],
  ] as const)('of %s', async (_name, answers, most, entries, asked) => {
    const pages = pagesOf(...answers);
    expect(await readPages({ ...pages, read, ...(most === undefined ? {} : { most }) })).toEqual(entries);
    expect(pages.asked).toEqual(asked);
  });

  it.each([
    ['twice something else than a list', [['<html>'], [{}]]],
    ['a page of nothing that names a next one', [[[], NEXT]]],
  ] as const)('is no list with %s', async (_name, answers) => {
    await expect(readPages({ ...pagesOf(...answers), read })).rejects.toThrow(UnreadableAnswer);
  });

  it('ends after so many pages', async () => {
    const pages = pagesOf(...Array.from({ length: PAGES + 1 }, () => [[1], NEXT] as const));
    await expect(readPages({ ...pages, read })).rejects.toThrow(`GitHub’s list has more than ${PAGES} pages.`);
    expect(pages.asked).toHaveLength(PAGES);
  });
});

/** Gives or throws one after the other, the last one for ever. */
function inTurn<T>(...results: readonly (T | Error)[]) {
  let calls = 0;
  return {
    calls: () => calls,
    call: (): Promise<T> => {
      const result = results[Math.min(calls, results.length - 1)]!;
      calls += 1;
      return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
    },
  };
}

describe('a removal', () => {
  const removal = (remove: ReturnType<typeof inTurn<{ status: number }>>, get: ReturnType<typeof inTurn<unknown>>) =>
    removeAll({ ids: [7], remove: remove.call, get: get.call });

  it.each([
    ['is done', [{ status: 204 }], [failure(404)], null, 1],
    ['is done at the second try', [failure(500), { status: 204 }], [failure(404)], null, 2],
    ['is lost twice', [failure(502)], [failure(404)], 'status 502', 2],
    ['gets no answer twice', [failure(500, { answered: false })], [failure(404)], 'status 500', 2],
    ['is answered with something else', [{ status: 200 }], [failure(404)], 'GitHub’s answer could not be read.', 2],
    ['is refused, and not tried again', [failure(403)], [failure(404)], 'status 403', 1],
    ['finds nothing, for somebody was faster', [failure(404)], [failure(404)], null, 1],
    ['may not see what is there', [failure(404)], [{}], 'status 404', 1],
    ['may not see, and may not ask', [failure(404)], [failure(500)], 'status 404', 1],
  ] as const)('that %s', async (_name, removed, got, trouble, calls) => {
    const remove = inTurn<{ status: number }>(...removed);
    const outcome = await removal(remove, inTurn<unknown>(...got));
    expect(outcome === null ? null : (outcome as Error).message).toBe(trouble);
    expect(remove.calls()).toBe(calls);
  });

  it('stops at the first that is refused', async () => {
    const ids: number[] = [];
    const remove = (id: number) => (
      ids.push(id),
      id === 2 ? Promise.reject(failure(403)) : Promise.resolve({ status: 204 })
    );
    const outcome = await removeAll({ ids: [1, 2, 3], remove, get: () => Promise.resolve({}) });
    expect([(outcome as Error).message, ids]).toEqual(['status 403', [1, 2]]);
  });

  it('of nothing asks nothing', async () => {
    expect(
      await removeAll({ ids: [], remove: () => Promise.reject(failure(500)), get: () => Promise.resolve({}) }),
    ).toBeNull();
  });
});

describe('a write', () => {
  const write = (send: ReturnType<typeof inTurn<{ data: unknown }>>, find: ReturnType<typeof inTurn<number | null>>) =>
    deliver<number>({ send: send.call, read, find: find.call });

  it.each([
    ['is done', [{ data: 1 }], [9], 1, 1, 0],
    ['is lost and was done', [failure(502)], [9], 9, 1, 1],
    ['is lost and was not done, then done', [failure(502), { data: 1 }], [null], 1, 2, 1],
    ['is answered with something else, and was done', [{ data: 'x' }], [null, 9], 9, 2, 2],
  ] as const)('that %s', async (_name, sent, found, made, sends, finds) => {
    const [send, find] = [inTurn<{ data: unknown }>(...sent), inTurn<number | null>(...found)];
    expect([await write(send, find), send.calls(), find.calls()]).toEqual([made, sends, finds]);
  });

  it.each([
    ['is refused', [failure(422)], [9], 'status 422', 1, 0],
    ['is lost three times and never done', [failure(502)], [null], 'status 502', 3, 3],
    ['is never answered as documented', [{ data: 'x' }], [null], 'GitHub’s answer could not be read.', 3, 3],
    [
      'is lost, and GitHub does not say whether it was done',
      [failure(502)],
      [failure(500)],
      'GitHub’s answer was lost (status 502), and Matrix Guard could not check whether the write succeeded.',
      1,
      1,
    ],
  ] as const)('that %s', async (_name, sent, found, problem, sends, finds) => {
    const [send, find] = [inTurn<{ data: unknown }>(...sent), inTurn<number | null>(...found)];
    await expect(write(send, find)).rejects.toThrow(problem);
    expect([send.calls(), find.calls()]).toEqual([sends, finds]);
  });
});
