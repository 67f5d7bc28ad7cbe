// What several parts of the configuration's schema are made of: words, globs, patterns, and how many of them there may be.
import * as z from 'zod/mini';

/** Most entries of one list or mapping. */
export const MAX_ENTRIES = 500;
export const MAX_WORD = 200;

// Each `error` completes the sentence "Unexpected …, expected …".
export const few = `at most ${MAX_ENTRIES} entries`;
export const word = z
  .string()
  .check(
    z.minLength(1, `text of 1 to ${MAX_WORD} characters`),
    z.maxLength(MAX_WORD, `text of 1 to ${MAX_WORD} characters`),
  );
export const isSmall = z.refine<Record<string, unknown>>((record) => Object.keys(record).length <= MAX_ENTRIES, {
  error: few,
});
export const glob = z
  .string({ error: 'a path or glob' })
  .check(z.describe('A path or glob from the repository’s root.'));
export const globs = z.array(glob, { error: 'a list of paths or globs' }).check(z.maxLength(MAX_ENTRIES, few));
export const regularExpression = z.string({ error: 'a regular expression in quotes' });
export const patternsByColumn = z
  .record(word, regularExpression, { error: 'a mapping of column headers to regular expressions' })
  .check(isSmall);
