// What GitHub did not take: refused where a permission lacks, failed where the same request may work later.
import { describeRefusal, isLost, reasonOf } from '../../src/publish/refusal.ts';

const failure = (status: number, message: string, response?: object): Error =>
  Object.assign(new Error(message), { status, ...(response === undefined ? {} : { response }) });
const OUTPUT = { name: 'The comment', permission: 'pull-requests: write' };

it.each(
  (
    [
      [
        'a primary limit',
        failure(403, 'API rate limit exceeded', {}),
        'failed',
        'The comment could not be written (403): API rate limit exceeded',
      ],
      [
        'a limit that only the header names',
        failure(403, 'Forbidden', { headers: { 'x-ratelimit-remaining': '0' } }),
        'failed',
        'The comment could not be written (403): Forbidden',
      ],
      [
        'too many requests',
        failure(429, 'Slow down', {}),
        'failed',
        'The comment could not be written (429): Slow down',
      ],
      [
        'a permission',
        failure(403, 'Resource not accessible by integration', {}),
        'refused',
        'The comment was refused (403): the token lacks the permission pull-requests: write.',
      ],
      [
        'what GitHub hides',
        failure(404, 'Not Found', {}),
        'refused',
        'The comment was refused (404): the token lacks the permission pull-requests: write.',
      ],
      [
        'a locked conversation',
        failure(403, 'Issue is locked', { headers: { 'x-ratelimit-remaining': '7' } }),
        'refused',
        'The comment was refused (403): Issue is locked',
      ],
      [
        'a token',
        failure(401, 'Bad credentials', {}),
        'refused',
        'The comment was refused (401): GitHub does not accept the token.',
      ],
      [
        'no answer',
        failure(500, 'socket hang up'),
        'failed',
        'The comment could not be written: GitHub did not answer (socket hang up).',
      ],
      ['something of ours', new Error('broken'), 'failed', 'The comment could not be written: broken'],
    ] as const
  ).map(([name, error, ...outcome]) => ({ name, error, outcome })),
)('$name', ({ error, outcome: [kind, sentence] }) => {
  expect(describeRefusal(error, OUTPUT)).toEqual({ kind, sentence });
});

it('says what was to be done with it', () => {
  expect(describeRefusal(failure(404, '', {}), { ...OUTPUT, done: 'removed' }).sentence).toContain('was refused (404)');
  expect(describeRefusal(failure(500, 'x', {}), { ...OUTPUT, done: 'removed' }).sentence).toBe(
    'The comment could not be removed (500): x',
  );
});

it.each([
  [failure(499, '', {}), false],
  [failure(500, '', {}), true],
  [failure(400, ''), true],
  [new Error('x'), false],
])('a write may have arrived or not: %s', (error, expected) => {
  expect(isLost(error)).toBe(expected);
});

it.each([
  [failure(422, '', { data: { errors: ['line must be part of the diff'] } }), 'position'],
  [failure(422, '', { data: { errors: [{ field: 'body' }] } }), 'other'],
  [failure(422, '', { data: { errors: [] } }), 'unsaid'],
  [failure(400, '', { data: { errors: ['line'] } }), 'other'],
])('why a review comment was not taken: %#', (error, expected) => {
  expect(reasonOf(error)).toBe(expected);
});
