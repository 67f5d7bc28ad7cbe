// The report's schema: what is published as JSON Schema, and what an untrusted report file must satisfy.
import * as z from 'zod/mini';
import type { Change } from '../evidence/citation.ts';
import type { ReferenceKind } from '../evidence/reference.ts';
import type { ResolutionState } from '../evidence/resolution.ts';
import type { TestOutcome, TestState } from '../evidence/tests/cited-tests.ts';
import type { CauseKind, Ground, Origin, Severity } from '../findings/finding.ts';
import type { Status } from '../rows/row.ts';
import { BOUNDS, LENGTHS, REPOSITORY_PATH } from './bounds.ts';
import type { Conclusion, Report, ReportSkipped } from './report.ts';

/** All members of a union of words: one that is forgotten or invented does not compile. */
const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>) => z.enum(Object.keys(words) as Word[]);

const status = oneOf<Status>({
  done: true,
  partial: true,
  'not-started': true,
  blocked: true,
  deferred: true,
  failed: true,
  'not-applicable': true,
  unknown: true,
});
const text = (length: number) => z.string().check(z.maxLength(length));
const list = <Item extends z.core.$ZodType>(item: Item, length: number) => z.array(item).check(z.maxLength(length));
const path = text(LENGTHS.path).check(z.regex(REPOSITORY_PATH), z.describe('From the repository’s root, with `/`.'));
const commit = z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), z.describe('A full commit id.'));
const position = z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1));
const amount = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
const id = text(100).check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/));

/** 1-based, columns in UTF-16 code units, the end exclusive. */
const range = { line: position, column: position, endLine: position, endColumn: position };

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const finding = z.strictObject({
  ruleId: id,
  ground: oneOf<Ground>({ change: true, history: true, head: true, page: true, reading: true }).check(
    z.describe('How it is known; what only the notation says (`reading`) is never shown.'),
  ),
  shown: z.boolean().check(z.describe('Whether people see it, and it counts.')),
  causeId: z.nullable(fingerprint),
  messageId: id,
  data: z
    .record(text(100).check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/)), z.union([text(LENGTHS.value), z.number()]))
    .check(z.refine((data) => Object.keys(data).length <= BOUNDS.data)),
  message: text(LENGTHS.message).check(
    z.describe('One sentence or more, with code between backticks, as in Markdown.'),
  ),
  advice: z
    .nullable(text(LENGTHS.message))
    .check(z.describe('What a reader can do about it; null where the message says it all.')),
  severity: oneOf<Severity>({ error: true, warning: true, notice: true }),
  origin: oneOf<Origin>({ new: true, existing: true, resolved: true }),
  path,
  ...range,
  rowKey: z.nullable(text(LENGTHS.key)),
  evidence: z.nullable(text(LENGTHS.text)),
  suggestion: z.nullable(
    z.strictObject({ edits: list(z.strictObject({ path, ...range, text: text(LENGTHS.value) }), BOUNDS.edits) }),
  ),
  fingerprint: fingerprint.check(z.describe('Stays the same while a finding moves within its row.')),
});

const cause = z.strictObject({
  id: fingerprint,
  kind: oneOf<CauseKind>({
    deleted: true,
    renamed: true,
    'never-was': true,
    missing: true,
    'name-gone': true,
    'target-gone': true,
    moved: true,
    changed: true,
    shortened: true,
    'no-evidence': true,
    skipped: true,
    failing: true,
    stamp: true,
  }),
  path: text(LENGTHS.path),
  detail: z.nullable(text(LENGTHS.text)),
  rows: list(z.strictObject({ path, rowKey: text(LENGTHS.key) }), BOUNDS.causeRows),
});

const tests = z.strictObject({
  source: oneOf<TestState>({
    runnable: true,
    skipped: true,
    conditional: true,
    'no-tests': true,
    'unknown-language': true,
    unread: true,
  }).check(z.describe('Whether their source lets them run.')),
  outcome: z
    .nullable(oneOf<TestOutcome>({ passed: true, failed: true, skipped: true, 'not-run': true }))
    .check(z.describe('How they ended in the test reports of this commit; null where none says.')),
  report: z.nullable(text(LENGTHS.text)),
});

const evidence = z.strictObject({
  text: text(LENGTHS.text),
  kind: oneOf<ReferenceKind>({
    path: true,
    glob: true,
    lines: true,
    symbol: true,
    command: true,
    url: true,
    ticket: true,
    commit: true,
    prose: true,
    placeholder: true,
  }),
  column: text(LENGTHS.text),
  target: z.nullable(path),
  resolution: oneOf<ResolutionState>({ present: true, missing: true, unverifiable: true }),
  change: z.nullable(oneOf<Change>({ unchanged: true, modified: true, added: true, deleted: true, renamed: true })),
  tests: z.optional(tests).check(z.describe('Of a row that claims work, where it cites tests.')),
});

const row = z.strictObject({
  key: text(LENGTHS.key),
  title: text(LENGTHS.text),
  line: position,
  section: z
    .optional(text(LENGTHS.text))
    .check(z.describe('The heading it is under; absent at the top of the page and right below its title.')),
  declared: z
    .nullable(z.strictObject({ text: text(LENGTHS.text), status }))
    .check(z.describe('Null in a table without a status column: such a row claims what it cites.')),
  computed: status.check(z.describe('The status that the evidence supports.')),
  computedAtBase: z.nullable(status),
  evidence: list(evidence, BOUNDS.evidence),
});

const field = z.nullable(text(LENGTHS.text));
const document = z.strictObject({
  path,
  dialect: z.enum(['matrix', 'audit']),
  declared: z
    .boolean()
    .check(z.describe('False for a page that was detected: there only what the change does counts.')),
  metadata: z.strictObject({
    status: field,
    owner: field,
    lastVerifiedCommit: field,
    lastVerifiedDate: field,
    sourcePlan: field,
  }),
  rows: list(row, BOUNDS.rows),
  refusedTables: list(position, BOUNDS.tables).check(
    z.describe('First lines of its tables that have a status column and are not read.'),
  ),
});

const skipped = z.strictObject({
  path,
  reason: oneOf<ReportSkipped['reason']>({
    'not-utf8': true,
    binary: true,
    'too-large': true,
    'symbolic-link': true,
    'not-a-file': true,
    'not-searched': true,
    unavailable: true,
    absent: true,
  }),
});

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(2),
    tool: z.strictObject({
      name: z.literal('matrix-guard'),
      version: text(50).check(z.regex(/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/)),
    }),
    base: z.nullable(commit),
    head: z.union([commit, z.literal('WORKTREE'), z.literal('INDEX')]),
    judged: z.boolean(),
    notJudged: list(text(LENGTHS.text), BOUNDS.notes).check(
      z.describe('Why nothing can be said of the change, one clause each; empty where the run was judged.'),
    ),
    conclusion: oneOf<Conclusion>({ success: true, failure: true, neutral: true }),
    counts: z.strictObject({
      documents: amount,
      rows: amount,
      done: amount,
      partial: amount,
      notStarted: amount,
      other: amount,
      unchecked: amount.check(z.describe('Rows that make a claim but cite nothing that could be checked.')),
      refusedTables: amount,
      skippedPages: amount,
      new: amount,
      existing: amount,
      resolved: amount,
      error: amount,
      warning: amount,
      notice: amount,
    }),
    documents: list(document, BOUNDS.documents),
    skipped: list(skipped, BOUNDS.documents).check(z.describe('Pages that would be checked if they could be read.')),
    findings: list(finding, BOUNDS.findings),
    causes: list(cause, BOUNDS.findings),
    notes: list(text(LENGTHS.message), BOUNDS.notes),
  })
  .check(z.describe('What Matrix Guard found: `matrix-guard check --format json`.'));

// The schema and the type say the same, or this does not compile.
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
true satisfies Equal<Frozen<z.output<typeof reportSchema>>, Frozen<Report>>;

/** The published JSON Schema (draft 7). */
export function reportJsonSchema(): object {
  return { title: 'Matrix Guard report', ...z.toJSONSchema(reportSchema, { target: 'draft-7' }) };
}
