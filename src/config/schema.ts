// The configuration file: the one source of its type, defaults, checks and published JSON Schema.
import * as z from 'zod/mini';
import type { ColumnRole, Status } from '../rows/row.ts';
import { DEFAULT_MAX_AGE_DAYS } from './defaults.ts';
import { formSchema } from './form-schema.ts';
import { MAX_AGE_DAYS } from './parse-days.ts';
import { plan, planDepth, planIgnore } from './plan-schema.ts';
import { requirementSchema } from './requirement-schema.ts';
import { RULE_IDS } from './rule-ids.ts';
import { few, glob, globs, isSmall, MAX_ENTRIES, word } from './schema-parts.ts';
import { waiverSchema } from './waiver-schema.ts';

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
  .check(z.describe('With `keep`, no row may be removed. Without it, removing a row is only a warning.'));

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
      require: z.optional(requirementSchema),
      closedStatuses: z.optional(closedStatuses),
      form: z.optional(formSchema),
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
      require: z.optional(requirementSchema),
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
          .array(waiverSchema, { error: 'a list of waivers' })
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
