// The configuration file: the one source of its type, defaults, checks and published JSON Schema.
import * as z from 'zod/mini';
import type { ColumnRole, Status } from '../rows/row.ts';
import { DEFAULT_MAX_AGE_DAYS } from './defaults.ts';
import { form } from './form-schema.ts';
import { MAX_AGE_DAYS } from './parse-days.ts';
import { RULE_IDS } from './rule-ids.ts';
import { few, glob, globs, isSmall, MAX_ENTRIES, MAX_WORD, regularExpression, word } from './schema-parts.ts';
import { isDay } from '../text/days.ts';

const ROLES = {
  key: true,
  item: true,
  status: true,
  implementation: true,
  tests: true,
  note: true,
  owner: true,
  'verified-commit': true,
  'verified-date': true,
  ticket: true,
  other: true,
} as const satisfies Record<ColumnRole, true>;

const STATUSES = {
  done: true,
  partial: true,
  'not-started': true,
  blocked: true,
  deferred: true,
  failed: true,
  'not-applicable': true,
  unknown: true,
} as const satisfies Record<Status, true>;

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>): Key[] => Object.keys(record) as Key[];

const severity = z.enum(['error', 'warning', 'notice', 'off']);

const rules = z
  .partialRecord(z.enum(RULE_IDS), severity, { error: 'a mapping of rule ids to severities' })
  .check(z.describe('Severity by rule id; rules that are not named keep their default.'));

const columns = z
  .record(word, z.enum(keysOf(ROLES)), { error: 'a mapping of column headers to roles' })
  .check(isSmall, z.describe('Role of a column by its header, if Matrix Guard misreads it.'));

const statuses = z
  .record(word, z.enum(keysOf(STATUSES)), { error: 'a mapping of status words to statuses' })
  .check(isSmall, z.describe('Meaning of a status word; wins over the page’s own legend.'));

const days = 'a whole number of days, or `false` for never';
const maxAgeDays = z
  .union(
    [
      z.int(days).check(z.minimum(0, days), z.maximum(MAX_AGE_DAYS, `at most ${MAX_AGE_DAYS} days`)),
      z.null(),
      z.literal(false),
    ],
    days,
  )
  .check(z.describe('Days after which a verification expires; 0, null or false for never.'));

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
      z
        .record(word, regularExpression, { error: 'a mapping of column headers to regular expressions' })
        .check(
          isSmall,
          z.describe(
            'What else the files say of an id, such as `owner: (@[a-z]+)`, by the column, by header or role, that must say the same.',
          ),
        ),
    ),
  },
  { error: 'a mapping with `path` and `ids`' },
);

const plan = z
  .union([glob, globs, catalogue], { error: 'a path or glob, a list of them, or a mapping with `path` and `ids`' })
  .check(
    z.describe(
      'The source plan: each of its headings, or with `ids` each of its ids, needs a row. Default: the plan that the page names.',
    ),
  );

const depth = 'a heading level from 1 to 6';
const planDepth = z
  .int(depth)
  .check(
    z.minimum(1, depth),
    z.maximum(6, depth),
    z.describe(
      'Deepest heading level of the plan that needs a row. Default: 3, and deeper levels where most headings have rows.',
    ),
  );

const planIgnore = z
  .array(word, { error: 'a list of headings' })
  .check(
    z.maxLength(MAX_ENTRIES, few),
    z.describe('Headings of the plan that need no row, including the headings below them; `*` matches any text.'),
  );

const times = 'a whole number from 1 to 100';
const requirement = z.strictObject(
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
  .array(requirement, { error: 'a list of requirements' })
  .check(z.maxLength(20, 'at most 20 requirements'));
const require_ = z
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

const closed = '`true`, `false` or `exact`';
const closedStatuses = z
  .union([z.boolean(closed), z.literal('exact', closed)], closed)
  .check(
    z.describe(
      'Whether a status must be one of the words under `statuses`, in the page’s legend or in its `Statuses:` line; with `exact`, letter for letter.',
    ),
  );

const ignore = z
  .array(word, { error: 'a list of words, paths or globs' })
  .check(z.maxLength(MAX_ENTRIES, few), z.describe('Words, paths and globs in evidence cells that are not evidence.'));
const rows = z
  .enum(['keep'], { error: '`keep`' })
  .check(z.describe('`keep`: no row may be removed; without it, removing one is a warning.'));

const header = z.strictObject(
  {
    path: glob,
    statuses: z.optional(
      z
        .array(word, { error: 'a list of status words' })
        .check(
          z.minLength(1, 'at least one status word'),
          z.maxLength(MAX_ENTRIES, few),
          z.describe('The words that the page’s status may be.'),
        ),
    ),
  },
  { error: 'a mapping with `path`' },
);

const followed = z.strictObject(
  {
    path: glob,
    exist: z
      ._default(z.boolean({ error: '`true` or `false`' }), false)
      .check(z.describe('Whether every path that these pages name must exist, even one that never has.')),
  },
  { error: 'a mapping with `path`' },
);

const index = z.strictObject(
  {
    page: glob.check(z.describe('The index page.')),
    lists: glob.check(z.describe('Glob of the pages it lists.')),
    required: z
      ._default(z.boolean({ error: '`true` or `false`' }), false)
      .check(z.describe('Whether every page that exists must be listed.')),
  },
  { error: 'a mapping with `page` and `lists`' },
);

const namesKey = 'text of at most 80 characters with `{key}` in it once';
const workPatterns = z
  .array(
    z
      .string({ error: namesKey })
      .check(z.maxLength(80, namesKey), z.regex(/^[^{}\p{Cc}]*\{key\}[^{}\p{Cc}]*$/u, namesKey)),
    { error: 'a list of patterns' },
  )
  .check(
    z.maxLength(20, 'at most 20 patterns'),
    z.describe(
      'How commits name a row, besides `T7.1`, `[7.1]` and its whole key: text with `{key}` for the key, such as `task {key}`.',
    ),
  );

const reports = z
  .strictObject(
    {
      flaky: z.optional(
        z
          .enum(['fail', 'pass'], { error: '`fail` or `pass`' })
          .check(z.describe('What a test did that failed in one run and passed in another. Default: `fail`.')),
      ),
    },
    { error: 'a mapping with `flaky`' },
  )
  .check(z.describe('How test reports are read.'));

const key = 'a row’s key in quotes, such as `"3.10"`';
const day = 'a date such as `2026-12-31`';
const waiver = z.strictObject(
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

const document = z
  .strictObject(
    {
      path: glob,
      columns: z.optional(columns),
      statuses: z.optional(statuses),
      rules: z.optional(rules),
      maxAgeDays: z.optional(maxAgeDays),
      plan: z.optional(plan),
      planDepth: z.optional(planDepth),
      planIgnore: z.optional(planIgnore),
      require: z.optional(require_),
      closedStatuses: z.optional(closedStatuses),
      form: z.optional(form),
      ignore: z.optional(ignore),
      rows: z.optional(rows),
      workPatterns: z.optional(workPatterns),
    },
    { error: 'a mapping with `path`' },
  )
  .check(z.describe('Pages, with settings for them alone.'));

export const configurationSchema = z
  .strictObject(
    {
      documents: z
        ._default(
          z
            .array(z.union([glob, document], { error: 'a path or glob, or a mapping with `path`' }), {
              error: 'a list of paths or globs',
            })
            .check(z.maxLength(MAX_ENTRIES, few)),
          [],
        )
        .check(
          z.describe(
            'The status pages to check; if none is named, they are detected. Later entries win over earlier ones.',
          ),
        ),
      rules: z._default(rules, {}),
      columns: z._default(columns, {}),
      statuses: z._default(statuses, {}),
      maxAgeDays: z._default(maxAgeDays, DEFAULT_MAX_AGE_DAYS),
      planDepth: z.optional(planDepth),
      planIgnore: z.optional(planIgnore),
      require: z.optional(require_),
      rows: z.optional(rows),
      links: z.optional(globs.check(z.describe('More pages whose links and anchors are checked.'))),
      metadata: z.optional(
        z
          .array(z.union([glob, header], { error: 'a path or glob, or a mapping with `path`' }), {
            error: 'a list of paths or globs',
          })
          .check(
            z.maxLength(MAX_ENTRIES, few),
            z.describe('Pages whose header must have a status, an owner, and a Last Verified commit and date.'),
          ),
      ),
      index: z.optional(
        z
          .array(index, { error: 'a list of index pages' })
          .check(z.maxLength(MAX_ENTRIES, few), z.describe('Pages that list other pages.')),
      ),
      pages: z.optional(
        z
          .enum(['agree', 'exact'], { error: '`agree` or `exact`' })
          .check(
            z.describe(
              'With `agree`, pages and tables with the same key must agree about its status; with `exact`, also about the word, the owner, and the commit and date of verification.',
            ),
          ),
      ),
      references: z.optional(
        z
          .array(z.union([glob, followed], { error: 'a path or glob, or a mapping with `path`' }), {
            error: 'a list of paths or globs',
          })
          .check(
            z.maxLength(MAX_ENTRIES, few),
            z.describe(
              'Pages whose paths in code marks and links are followed: files deleted or renamed, lines moved.',
            ),
          ),
      ),
      workPatterns: z.optional(workPatterns),
      reports: z.optional(reports),
      waivers: z.optional(
        z
          .array(waiver, { error: 'a list of waivers' })
          .check(z.maxLength(MAX_ENTRIES, few), z.describe('Findings that do not count, each with a reason.')),
      ),
      failOn: z
        .optional(z.enum(['new', 'any', 'never']))
        .check(
          z.describe(
            'Which errors fail a run: those that are new with the change, any, or never. Default: `new` with a base, `any` without.',
          ),
        ),
    },
    { error: 'a mapping' },
  )
  .check(z.describe('Configuration of Matrix Guard, `.github/matrix-guard.yml`.'));

export type Configuration = z.output<typeof configurationSchema>;

/** The published JSON Schema (draft 7, the one editors know best). */
export function configurationJsonSchema(): object {
  return {
    title: 'Matrix Guard configuration',
    ...z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }),
  };
}
