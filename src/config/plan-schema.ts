// The part of the configuration's schema that says which plan or catalogue a page has to cover.
import * as z from 'zod/mini';
import { few, glob, globs, MAX_ENTRIES, patternsByColumn, regularExpression, word } from './schema-parts.ts';

const catalogue = z.strictObject(
  {
    path: z
      .union([glob, globs], { error: 'a path or glob, or a list of them' })
      .check(z.describe('The files that declare the ids: text of any kind, such as Markdown, JSON, YAML or CSV.')),
    ids: regularExpression.check(
      z.describe('What an id looks like, such as `REQ-[0-9]{3}`; where it has a group, the group is the id.'),
    ),
    statuses: z.optional(
      regularExpression.check(
        z.describe(
          'What the status of an id looks like, such as `status: (done|open)`, between the id and the next one; each row must agree with it.',
        ),
      ),
    ),
    cells: z.optional(
      patternsByColumn.check(
        z.describe(
          'What else the files say of an id, such as `owner: (@[a-z]+)`, by the column, by header or role, that must say the same.',
        ),
      ),
    ),
  },
  { error: 'a mapping with `path` and `ids`' },
);

export const plan = z
  .union([glob, globs, catalogue], { error: 'a path or glob, a list of them, or a mapping with `path` and `ids`' })
  .check(
    z.describe(
      'The source plan: each of its headings, or with `ids` each of its ids, needs a row. Default: the plan that the page names.',
    ),
  );

const depth = 'a heading level from 1 to 6';
export const planDepth = z
  .int(depth)
  .check(
    z.minimum(1, depth),
    z.maximum(6, depth),
    z.describe(
      'Deepest heading level of the plan that needs a row. Default: 3, and deeper levels where most headings have rows.',
    ),
  );

export const planIgnore = z
  .array(word, { error: 'a list of headings' })
  .check(
    z.maxLength(MAX_ENTRIES, few),
    z.describe('Headings of the plan that need no row, including the headings below them; `*` matches any text.'),
  );
