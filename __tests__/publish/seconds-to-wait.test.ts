// What is asked again, and after how many seconds.
import { secondsToWait } from '../../src/publish/seconds-to-wait.ts';

describe('what is asked again', () => {
  const failure = (status: number, headers: Readonly<Record<string, string>> | null, message = '') =>
    Object.assign(new Error(message), { status, ...(headers === null ? {} : { response: { headers } }) });

  it.each([
    ['a limit that says when', failure(429, { 'retry-after': '7' }), 7],
    ['a secondary limit that says when', failure(403, { 'retry-after': '7' }), 7],
    ['a secondary limit that does not', failure(403, {}, 'You have exceeded a secondary rate limit.'), 60],
    [
      'a limit that is over at a time, by GitHub’s own clock',
      failure(403, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1767225630',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      }),
      31,
    ],
    ['a permission', failure(403, {}, 'Resource not accessible by integration'), null],
    ['a wrong request', failure(422, {}), null],
    ['what is not there', failure(404, {}), null],
    ['a failure', failure(500, {}), 1],
    ['a service that is away', failure(503, { 'retry-after': '5' }), 5],
    ['no answer', failure(500, null), 1],
    ['a time that is none', failure(429, { 'retry-after': 'soon' }), 60],
    ['an error of ours', new TypeError('x is undefined'), null],
    ['nothing at all', undefined, null],
    ['a service that is away and says no time', failure(503, {}), 1],
    ['a failure that names a time which only limits have', failure(500, { 'retry-after': '7' }), 1],
    ['a limit that is over at once', failure(429, { 'retry-after': '0' }), 0],
    ['a time in the past', failure(429, { 'retry-after': '-1' }), 60],
    ['a time without end', failure(429, { 'retry-after': 'Infinity' }), 60],
    ['an empty time', failure(429, { 'retry-after': ' ' }), 60],
    ['an empty time of what is no limit', failure(403, { 'retry-after': '' }), null],
    ['the last failure that is not one of the server', failure(499, {}), null],
    ['a moved answer', failure(301, {}), null],
  ])('%s', (_name, error, seconds) => {
    expect(secondsToWait(error, 1)).toBe(seconds);
  });

  it.each([
    [1, 1],
    [2, 4],
    [3, 9],
  ])('a failure after attempt %d, ever later', (attempt, seconds) => {
    expect(secondsToWait(failure(502, {}), attempt)).toBe(seconds);
  });

  it.each<[what: string, headers: Readonly<Record<string, string>>, refused: number | null, tooMany: number]>([
    ['nothing is left until then', {}, 31, 31],
    ['something is left', { 'x-ratelimit-remaining': '1' }, null, 60],
    ['nobody knows what is left', { 'x-ratelimit-remaining': '' }, null, 60],
    ['nobody knows until when', { 'x-ratelimit-reset': '' }, null, 60],
    ['the time is none', { 'x-ratelimit-reset': 'soon' }, null, 60],
    ['nobody knows what time it is', { date: '' }, null, 60],
    ['the time is over', { 'x-ratelimit-reset': '1767225590' }, 1, 1],
    ['the time is now', { 'x-ratelimit-reset': '1767225600' }, 1, 1],
    ['the time is a second away', { 'x-ratelimit-reset': '1767225601' }, 2, 2],
  ])('a limit, where %s', (...[, headers, refused, tooMany]) => {
    const all = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1767225630',
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      ...headers,
    };
    expect([secondsToWait(failure(403, all), 1), secondsToWait(failure(429, all), 1)]).toEqual([refused, tooMany]);
  });
});
