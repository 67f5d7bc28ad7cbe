// Recomputes what each row of a document can still claim from the evidence that is left.
import type { ResolvedDocument } from '../evidence/resolved-document.ts';
import type { ResolvedReference } from '../evidence/reference.ts';
import { nestKeys } from '../rows/key.ts';
import type { ConsideredTable, Row, Status } from '../rows/row.ts';
import { unreachable } from '../unreachable.ts';
import { standingOf } from './standing.ts';
import { claimsMore, type Claim } from './status-order.ts';
import type { AssessedRow } from './subject.ts';

/** The rows in their order, each with its recomputed status, why it is lower than declared, and its children by key nesting. */
export function assess({ document, evidence }: ResolvedDocument): AssessedRow[] {
  const parents = nestKeys(document.rows.map(({ key, keyed }) => (keyed ? key : null)));
  const children = document.rows.map((): number[] => []);
  parents.forEach((parent, index) => {
    if (parent !== null) children[parent]?.push(index);
  });
  return document.rows.map((row, index) => {
    const cited = evidence[index] ?? [];
    const computed = recompute(row, cited);
    const causes = claimsMore(row.declared.status, computed) ? findCauses({ row, cited, tables: document.tables }) : [];
    return { row, evidence: cited, computed, causes, children: children[index] ?? [] };
  });
}

function recompute(row: Row, cited: readonly ResolvedReference[]): Status {
  const declared = row.declared.status;
  // Without a place for evidence there is nothing that could contradict the row.
  if (row.required.length === 0 && cited.length === 0) return declared;
  switch (declared) {
    case 'done':
      return supportedStatus(row, cited);
    case 'partial':
      return claimsMore(declared, supportedStatus(row, cited)) ? 'not-started' : declared;
    case 'not-started':
      return cited.some((resolved) => resolved.resolution.state === 'present' && standingOf(resolved) === 'supports') ? 'partial' : declared;
    case 'blocked':
    case 'deferred':
    case 'not-applicable':
    case 'unknown':
      return declared;
    default:
      return unreachable(declared);
  }
}

function supportedStatus({ required }: Row, cited: readonly ResolvedReference[]): Claim {
  const supporting = cited.filter((resolved) => standingOf(resolved) === 'supports');
  const complete = required.every((role) => supporting.some(({ reference }) => reference.role === role));
  if (complete && !cited.some((resolved) => standingOf(resolved) === 'missing')) return 'done';
  return supporting.length > 0 ? 'partial' : 'not-started';
}

function findCauses({ row, cited, tables }: { readonly row: Row; readonly cited: readonly ResolvedReference[]; readonly tables: readonly ConsideredTable[] }): string[] {
  const missing = cited.filter((resolved) => standingOf(resolved) === 'missing');
  const bare = row.required.filter((role) => !cited.some((resolved) => resolved.reference.role === role && standingOf(resolved) !== 'nothing'));
  return [...new Set([
    ...missing.map(({ reference, change }) => `${reference.path ?? reference.text} ${change === 'deleted' ? 'was deleted' : 'does not exist'}`),
    ...bare.map((role) => `no evidence in ${columnsOf({ row, role, table: tables[row.table] })}`),
  ])];
}

function columnsOf({ row, role, table }: { readonly row: Row; readonly role: 'implementation' | 'tests'; readonly table: ConsideredTable | undefined }): string {
  const written = row.evidence.filter((field) => field.role === role).map(({ column }) => column);
  const headers = written.length > 0 ? written : (table?.columns ?? []).filter((column) => column.role === role).map(({ header }) => header);
  if (headers.length === 0) return role === 'tests' ? 'a column for tests' : 'a column for the implementation';
  return `column ${[...new Set(headers)].map((header) => `“${header}”`).join(' or ')}`;
}
