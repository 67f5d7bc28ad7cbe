// The part of the configuration's schema that waives findings.
import * as z from 'zod/mini';
import { isDay } from '../text/days.ts';
import { RULE_IDS } from './rule-ids.ts';
import { glob, MAX_WORD } from './schema-parts.ts';

const key = 'a row’s key in quotes, such as `"3.10"`';
const day = 'a date such as `2026-12-31`';
export const waiverSchema = z.strictObject(
  {
    rule: z.enum(RULE_IDS, { error: 'the id of a rule' }),
    document: glob,
    row: z.optional(
      z
        .string({ error: key })
        .check(
          z.minLength(1, key),
          z.maxLength(MAX_WORD, key),
          z.describe('The row’s key; without it, every finding of the rule on the page is waived.'),
        ),
    ),
    reason: z
      .string({ error: 'a reason in words' })
      .check(
        z.regex(/\p{L}/u, 'a reason in words'),
        z.maxLength(500, 'at most 500 characters'),
        z.describe('Why the finding is waived; shown in the report.'),
      ),
    until: z.optional(
      z
        .string({ error: day })
        .check(z.refine(isDay, { error: day }), z.describe('The last day on which it applies, in UTC.')),
    ),
  },
  { error: 'a mapping with `rule`, `document` and `reason`' },
);
