// Why GitHub did not answer: a limit that passes is not a permission that is lacking.
import { isNotFound, refusalOf, refuse } from '../../src/repository/github/github-refusal.ts';

const failure = (status: number, message: string, answered = true): Error =>
  Object.assign(new Error(message), { status, ...(answered ? { response: {} } : {}) });
const sentence = (error: unknown): string =>
  refuse(error, { what: 'tree', name: { owner: 'org', repo: 'ferry' } }).message;

const LATER = 'The rate limit of the token is used up: run this again later.';
const LACKING = 'The token lacks the permission contents: read.';

it.each(
  (
    [
      ['a primary limit', 403, 'API rate limit exceeded for user ID 7.', LATER],
      ['a secondary limit', 403, 'You have exceeded a secondary rate limit.', LATER],
      ['too many requests', 429, 'Too many requests', LATER],
      ['a permission', 403, 'Resource not accessible by integration', LACKING],
      ['a token', 401, 'Bad credentials', 'The token is not valid: give one with the permission contents: read.'],
      [
        'something of GitHub',
        502,
        'Bad gateway',
        'Run this again, or use a checkout with its whole history (fetch-depth: 0).',
      ],
    ] as const
  ).map(([name, status, message, advice]) => ({ name, status, message, advice })),
)('$name', ({ status, message, advice }) => {
  expect(sentence(failure(status, message))).toBe(
    `The tree of org/ferry cannot be read (GitHub answered ${status} ${message}). ${advice}`,
  );
});

it('says that there was no answer, and leaves addresses out', () => {
  expect(refusalOf(failure(500, 'connect ECONNREFUSED', false))).toBe(
    'GitHub could not be asked: connect ECONNREFUSED',
  );
  expect(refusalOf(failure(404, 'Not Found - https://docs.github.com/rest'))).toBe('GitHub answered 404 Not Found');
});

it.each([
  [404, true],
  [409, true],
  [422, true],
  [403, false],
  [500, false],
])('%d: is it not there?', (status, expected) => {
  expect(isNotFound(failure(status, ''))).toBe(expected);
});
