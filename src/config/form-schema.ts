// The part of the configuration's schema that says how a page and its rows must be written.
import * as z from 'zod/mini';
import { few, glob, globs, isSmall, MAX_ENTRIES, patternsByColumn, regularExpression, word } from './schema-parts.ts';

const words = (expected: string, description: string) =>
  z.optional(z.array(word, { error: expected }).check(z.maxLength(MAX_ENTRIES, few), z.describe(description)));

const patterns = (description: string) =>
  z.optional(
    z
      .array(regularExpression, { error: 'a list of regular expressions' })
      .check(z.maxLength(50, 'at most 50 patterns'), z.describe(description)),
  );

const cells = z.optional(
  patternsByColumn.check(z.describe('What a filled cell of a column must look like, by header or role.')),
);

const filled = words(
  'a list of column headers',
  'Columns that each row must fill, by header or role; `"*"` for every column, where a dash counts as filled.',
);

const wordForm = z.strictObject(
  {
    filled,
    empty: words('a list of column headers', 'Columns that such rows must leave empty or fill with a dash.'),
    cells,
  },
  { error: 'a mapping with `filled`, `empty` or `cells`' },
);

const count = 'a whole number from 0 to 100000';
const number = z.int(count).check(z.minimum(0, count), z.maximum(100_000, count));
const rowCount = 'a whole number, or a mapping with `atLeast` or `atMost`';
const rows = z
  .union(
    [number, z.strictObject({ atLeast: z.optional(number), atMost: z.optional(number) }, { error: rowCount })],
    rowCount,
  )
  .check(z.describe('How many rows the page must have.'));

/** How a page and each of its rows must be written. */
export const formSchema = z
  .strictObject(
    {
      columns: words('a list of column headers', 'The headers of each table: these and no others, in this order.'),
      filled,
      key: z.optional(regularExpression.check(z.describe('What each row’s key must look like.'))),
      forbid: words('a list of words', 'Words that no cell may hold, such as `TBD`.'),
      cells,
      cites: z.optional(
        z
          .record(word, z.union([glob, globs], { error: 'a path or glob, or a list of them' }), {
            error: 'a mapping of column headers to paths or globs',
          })
          .check(isSmall, z.describe('Where everything that a column cites or links to must be, by header or role.')),
      ),
      unique: words('a list of column headers', 'Columns in which no two rows of the page may say the same.'),
      order: z.optional(
        z
          .enum(['key', 'plan'], { error: '`key` or `plan`' })
          .check(z.describe('In what order the rows must be: that of their keys, or that of the plan.')),
      ),
      keys: words('a list of keys in quotes', 'Keys that must each have a row.'),
      rows: z.optional(rows),
      headings: words('a list of headings', 'Headings that the page must have.'),
      text: z.optional(
        z
          .strictObject(
            {
              require: patterns('Patterns that must each match a line of the page.'),
              forbid: patterns('Patterns that must not match any line of the page.'),
            },
            { error: 'a mapping with `require` or `forbid`' },
          )
          .check(z.describe('What lines of the page must or must not hold.')),
      ),
      words: z.optional(
        z
          .record(word, wordForm, { error: 'a mapping of status words to mappings' })
          .check(isSmall, z.describe('Further rules for rows with a given status word.')),
      ),
    },
    { error: 'a mapping with what is asked of the rows' },
  )
  .check(z.describe('How the page and each row must be written.'));
