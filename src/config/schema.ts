// The configuration file: the one source of its type, defaults, checks and published JSON Schema.
import * as z from 'zod/mini';
import type { ColumnRole, Status } from '../rows/row.ts';
import { DEFAULT_MAX_AGE_DAYS } from './defaults.ts';
import { RULE_IDS } from './rule-ids.ts';

const ROLES = {
  key: true, item: true, status: true, implementation: true, tests: true, note: true,
  owner: true, 'verified-commit': true, 'verified-date': true, ticket: true, other: true,
} as const satisfies Record<ColumnRole, true>;

const STATUSES = {
  done: true, partial: true, 'not-started': true, blocked: true, deferred: true, 'not-applicable': true, unknown: true,
} as const satisfies Record<Status, true>;

/** Most entries of one list or mapping. */
const MAX_ENTRIES = 500;
const MAX_WORD = 200;

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>): Key[] => Object.keys(record) as Key[];

// Each `error` completes the sentence "Unexpected …, expected …".
const few = `at most ${MAX_ENTRIES} entries`;
const word = z.string().check(z.minLength(1, `text of 1 to ${MAX_WORD} characters`), z.maxLength(MAX_WORD, `text of 1 to ${MAX_WORD} characters`));
const isSmall = z.refine<Record<string, unknown>>((record) => Object.keys(record).length <= MAX_ENTRIES, { error: few });
const severity = z.enum(['error', 'warning', 'notice', 'off']);

const glob = z.string({ error: 'a path or glob' }).check(z.describe('A path or glob from the repository’s root.'));

const rules = z.partialRecord(z.enum(RULE_IDS), severity, { error: 'a mapping of rule ids to severities' })
  .check(z.describe('Severity by rule id; a rule that is not named keeps its default.'));

const columns = z.record(word, z.enum(keysOf(ROLES)), { error: 'a mapping of column headers to roles' })
  .check(isSmall, z.describe('Role of a column by its header, where the guard reads it wrongly.'));

const statuses = z.record(word, z.enum(keysOf(STATUSES)), { error: 'a mapping of status words to statuses' })
  .check(isSmall, z.describe('Meaning of a status word; wins over the page’s own legend.'));

const days = 'a whole number of days, or `false` for never';
const maxAgeDays = z.union([z.int(days).check(z.minimum(0, days), z.maximum(36_500, 'at most 36500 days')), z.null(), z.literal(false)], days).check(z.describe('Days after which a verification expires; 0, null or false for never.'));

const document = z.strictObject({
  path: glob,
  columns: z.optional(columns),
  statuses: z.optional(statuses),
  rules: z.optional(rules),
  maxAgeDays: z.optional(maxAgeDays),
}, { error: 'a mapping with `path`' }).check(z.describe('Documents and what holds for them alone.'));

export const configurationSchema = z.strictObject({
  documents: z._default(
    z.array(z.union([glob, document], { error: 'a path or glob, or a mapping with `path`' }), { error: 'a list of paths or globs' }).check(z.maxLength(MAX_ENTRIES, few)),
    [],
  ).check(z.describe('The guarded documents; where none is named they are discovered. Later entries win over earlier ones.')),
  rules: z._default(rules, {}),
  columns: z._default(columns, {}),
  statuses: z._default(statuses, {}),
  maxAgeDays: z._default(maxAgeDays, DEFAULT_MAX_AGE_DAYS),
  failOn: z.optional(z.enum(['new', 'any', 'never']))
    .check(z.describe('Which errors fail a run: those that are new with the change, any, or never. Default: `new` with a base, `any` without.')),
}, { error: 'a mapping' }).check(z.describe('Configuration of Matrix Guard, `.github/matrix-guard.yml`.'));

export type Configuration = z.output<typeof configurationSchema>;

/** The published JSON Schema (draft 7, the one editors know best). */
export function configurationJsonSchema(): object {
  return { title: 'Matrix Guard configuration', ...z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }) };
}
