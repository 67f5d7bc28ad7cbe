// The part of the configuration's schema that says what a row must cite before it may be done or partial.
import * as z from 'zod/mini';
import { glob, isSmall, word } from './schema-parts.ts';

const times = 'a whole number from 1 to 100';
const one = z.strictObject(
  {
    column: z.optional(
      word.check(z.describe('Header of an evidence column, or its role: `implementation` or `tests`.')),
    ),
    glob: z.optional(glob),
    tests: z.optional(
      z
        .enum(['runnable', 'passed'], { error: '`runnable` or `passed`' })
        .check(
          z.describe(
            'No cited test may be skipped by its source (`runnable`), nor be skipped or failed in a test report (`passed`).',
          ),
        ),
    ),
    atLeast: z._default(z.int(times).check(z.minimum(1, times), z.maximum(100, times)), 1),
  },
  { error: 'a mapping with `column`, `glob` or `tests`' },
);
const requirements = z
  .array(one, { error: 'a list of requirements' })
  .check(z.maxLength(20, 'at most 20 requirements'));
export const requirementSchema = z
  .strictObject(
    {
      done: z.optional(requirements),
      partial: z.optional(requirements),
      words: z.optional(
        z
          .record(word, requirements, { error: 'a mapping of status words to lists of requirements' })
          .check(isSmall, z.describe('What rows with a given status word must also cite.')),
      ),
    },
    { error: 'a mapping with `done`, `partial` or `words`' },
  )
  .check(z.describe('References that a row must cite before it may be done or partial.'));
