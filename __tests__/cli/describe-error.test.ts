// What a user reads of an error.
import { describeError } from '../../src/cli/output/describe-error.ts';
import { UsageError } from '../../src/cli/arguments/usage-error.ts';

describe('an error', () => {
  it('that nobody expected is one line that says how to report it', async () => {
    expect(await describeError({ error: new Error('boom\nsecond line'), debug: false })).toEqual([
      'Something unexpected happened: boom. Please report it with the output of the same command under MATRIX_GUARD_DEBUG=1.',
    ]);
  });

  it('that nobody expected ends in one full stop', async () => {
    expect(await describeError({ error: new RangeError('It is too long.'), debug: false })).toEqual([
      expect.stringMatching(/^Something unexpected happened: It is too long\. Please/),
    ]);
  });

  it('shows its stack when asked to', async () => {
    expect((await describeError({ error: new Error('boom'), debug: true })).join('\n')).toMatch(
      /^at .*describe-error\.test/m,
    );
  });

  it('cannot steer the terminal', async () => {
    expect(
      await describeError({ error: new UsageError('There is no document `\u001b[2J\u202ex`.'), debug: false }),
    ).toEqual(['There is no document `\ufffd[2J\ufffdx`.']);
  });

  it('offers no name where none is near', async () => {
    expect(
      await describeError({
        error: new UsageError('Unknown rule `x`.', { name: 'zzzzzzzz', among: ['evidence-missing'] }),
        debug: false,
      }),
    ).toEqual(['Unknown rule `x`.']);
  });
});
