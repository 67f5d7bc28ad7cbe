// Recomputes what each row of a document can still claim from the evidence that is left.
import { asCode } from '../text/marked-text.ts';
import type { Requirement, Requirements } from '../config/settings.ts';
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import type { Citation } from '../evidence/citation.ts';
import { nestKeys } from '../text/keys.ts';
import type { ConsideredTable, Row, Status } from '../rows/row.ts';
import type { Surprises } from '../text/surprises.ts';
import { unreachable } from '../text/unreachable.ts';
import { explainUnmet, findUnmet, findWordRequirements, isColumn } from './requirements.ts';
import { provesWork, weightOf } from './weight-of-evidence.ts';
import { claimsMore, type Claim } from './status-order.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { liftDashes } from './lift-dashes.ts';
import { openUnproven } from './open-unproven.ts';
import { excuseEvidence, type ExcusedReferences, NONE_EXCUSED } from './excuse-evidence.ts';

/**
 * The rows in their order, each with its recomputed status, why it is lower than declared, and its children by key nesting.
 * What is `excused` lowers no status; the rows keep it as it is.
 */
export function assess(
  resolved: ResolvedDocument,
  {
    excused = NONE_EXCUSED,
    before = null,
    surprises,
  }: {
    readonly excused?: ExcusedReferences | undefined;
    /** The page at base; null for one that is not judged against it. */
    readonly before?: Pick<Subject, 'defined' | 'rows' | 'tables'> | null;
    readonly surprises: Surprises;
  },
): AssessedRow[] {
  const { document, evidence } = resolved;
  const weighed = excuseEvidence(resolved, excused);
  const parents = nestKeys(document.rows.map(({ key, keyed }) => (keyed ? key : null)));
  const children = document.rows.map((): number[] => []);
  const asked = openUnproven(document.defined, before);
  const lifted = liftDashes(resolved, before);
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]?.push(index);
  });
  return document.rows.map((row, index) => {
    const weighedRow = lifted(asked(row), index);
    const cited = weighed[index] ?? [];
    const { require } = document.settings;
    const { computed, causes } = surprises.contain(
      { path: document.path, line: row.range.line, doing: 'recomputing the row' },
      () => {
        const status = recompute({ row: weighedRow, cited, require });
        return {
          computed: status,
          causes: claimsMore(row.declared.status, status)
            ? findCauses({ row: weighedRow, cited, tables: document.tables, require })
            : [],
        };
      },
      () => ({ computed: row.declared.status, causes: [] }),
    );
    return { row, evidence: evidence[index] ?? [], computed, causes, children: children[index] ?? [] };
  });
}

interface Weighed {
  readonly row: Row;
  readonly cited: readonly Citation[];
  readonly require: Requirements | undefined;
}

function recompute(weighed: Weighed): Status {
  const { row, cited, require } = weighed;
  const declared = row.declared.status;
  const demanded =
    (declared === 'done' || declared === 'partial') &&
    (require?.[declared] !== undefined || findWordRequirements(require, row.declared).length > 0);
  // Without a place for evidence there is nothing that could contradict the row.
  if (row.required.length === 0 && cited.length === 0 && !demanded) return declared;
  switch (declared) {
    case 'done':
      return supportedStatus(weighed);
    case 'partial':
      return claimsMore(declared, supportedStatus(weighed)) ? 'not-started' : declared;
    case 'not-started':
      return cited.some(provesWork) ? 'partial' : declared;
    case 'blocked':
    case 'deferred':
    case 'failed':
    case 'not-applicable':
    case 'unknown':
      return declared;
    default:
      return unreachable(declared);
  }
}

function supportedStatus({ row: { required, declared }, cited, require }: Weighed): Claim {
  const supporting = cited.filter((citation) => weightOf(citation) === 'supports');
  const complete =
    required.every((role) => supporting.some(({ place }) => place.role === role)) &&
    findUnmet(require?.done, cited).length === 0;
  const earned = findWordRequirements(require, declared).every(
    ({ requirements }) => findUnmet(requirements, cited).length === 0,
  );
  const begun = supporting.length > 0 && findUnmet(require?.partial, cited).length === 0;
  const started = begun && (earned || declared.status === 'done');
  // What is done is partial at least, so that it must hold what partial requires.
  if (
    complete &&
    earned &&
    (started || require?.partial === undefined) &&
    !cited.some((citation) => weightOf(citation) === 'missing')
  )
    return 'done';
  // Where the page has no place for code, an empty cell says that nothing tests the row, not that nothing was made.
  const untested = !required.includes('implementation') && !cited.some((citation) => weightOf(citation) === 'missing');
  return started || (untested && require === undefined) ? 'partial' : 'not-started';
}

function findCauses({
  row,
  cited,
  tables,
  require,
}: Weighed & { readonly tables: readonly ConsideredTable[] }): string[] {
  const missing = cited.filter((citation) => weightOf(citation) === 'missing');
  // A partial row need not fill every column.
  const whole = row.declared.status === 'done' || !cited.some((citation) => weightOf(citation) === 'supports');
  const bare = !whole
    ? []
    : row.required.filter(
        (role) => !cited.some((citation) => citation.place.role === role && weightOf(citation) !== 'nothing'),
      );
  // One reference anywhere, or in a column that has none, is what the empty column says already.
  const isNews = ({ column, glob, atLeast, tests }: Requirement): boolean =>
    glob !== null ||
    tests !== undefined ||
    atLeast > 1 ||
    !bare.some(
      (role) =>
        column === null ||
        ['', ...columnsOf({ row, role, table: tables[row.table] })].some((header) =>
          isColumn(column, { column: header, role }),
        ),
    );
  return [
    ...new Set([
      ...missing.map(
        ({ reference, change }) =>
          `${asCode(reference.path ?? reference.text)} ${change === 'deleted' ? 'was deleted' : 'does not exist'}`,
      ),
      ...bare.map((role) => `no evidence in ${nameColumns(columnsOf({ row, role, table: tables[row.table] }))}`),
      ...(row.declared.status === 'done' ? explainUnmet('done', require?.done?.filter(isNews), cited) : []),
      ...findWordRequirements(require, row.declared).flatMap(({ word, requirements }) =>
        explainUnmet(`“${word}”`, requirements.filter(isNews), cited),
      ),
      ...explainUnmet(
        'partial',
        (require?.partial ?? []).filter(
          (requirement) =>
            isNews(requirement) && (row.declared.status !== 'done' || !isAmong(requirement, require?.done)),
        ),
        cited,
      ),
    ]),
  ];
}

/** Whether what partial requires is what done requires as well, so that it need not be said twice. */
function isAmong({ column, glob, atLeast, tests }: Requirement, others: readonly Requirement[] = []): boolean {
  return others.some(
    (other) => other.column === column && other.glob === glob && other.atLeast >= atLeast && other.tests === tests,
  );
}

function columnsOf({
  row,
  role,
  table,
}: {
  readonly row: Row;
  readonly role: 'implementation' | 'tests';
  readonly table: ConsideredTable | undefined;
}): readonly string[] {
  const written = row.evidence
    .filter((field) => field.role === role && field.byContents === undefined)
    .map(({ column }) => column);
  return written.length > 0
    ? written
    : (table?.columns ?? []).filter((column) => column.role === role).map(({ header }) => header);
}

const nameColumns = (headers: readonly string[]): string =>
  `column ${[...new Set(headers)].map((header) => `“${header}”`).join(' or ')}`;
