// What of a document this change claims anew: rows that are new or whose status rose, and references that they gained.
import type { Citation } from '../evidence/citation.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { matchRows } from './match-rows.ts';
import { nameOf } from './new-claims.ts';
import { claimsMore } from './status-order.ts';

export interface ClaimsHere {
  /** True where the row is new with this change, or its status rose. */
  raises(row: AssessedRow): boolean;
  /** True where the row claims something and this change raises it, or adds this reference to it. */
  adds(row: AssessedRow, citation: Citation): boolean;
  /** True where the row claimed work at base, and this change says that it is not begun. */
  lowers(row: AssessedRow): boolean;
  /** True where base had no such reference in the row. */
  isNew(row: AssessedRow, citation: Citation): boolean;
}

const NONE: ClaimsHere = { raises: () => false, lowers: () => false, adds: () => false, isNew: () => false };
const known = new WeakMap<Subject, ClaimsHere>();

/** Nothing is claimed anew where there is no base to compare with. */
export function claimsHere(subject: Subject): ClaimsHere {
  if (!subject.compared) return NONE;
  const found = known.get(subject) ?? compareClaims(subject);
  known.set(subject, found);
  return found;
}

function compareClaims({ before, rows, rowSet }: Subject): ClaimsHere {
  const matches = rowSet?.matches ?? matchRows({ before: before?.rows ?? [], after: rows });
  const names = new Map<AssessedRow, ReadonlySet<string>>();
  const namesOf = (row: AssessedRow): ReadonlySet<string> => {
    const own = names.get(row) ?? new Set(row.evidence.map(nameOf));
    names.set(row, own);
    return own;
  };
  const raises = (row: AssessedRow): boolean => {
    const was = matches.get(row);
    return was === undefined || claimsMore(row.row.declared.status, was.row.declared.status);
  };
  const isNew = (row: AssessedRow, citation: Citation): boolean => {
    const was = matches.get(row);
    return was === undefined || !namesOf(was).has(nameOf(citation));
  };
  const claims = ({ row }: AssessedRow): boolean => row.declared.status === 'done' || row.declared.status === 'partial';
  const lowers = (row: AssessedRow): boolean => {
    const was = matches.get(row);
    // Another legend may read the same word in another way.
    const { status, text } = row.row.declared;
    return status === 'not-started' && was !== undefined && claims(was) && text !== was.row.declared.text;
  };
  return {
    lowers,
    raises: (row) => claims(row) && raises(row),
    adds: (row, citation) => claims(row) && (raises(row) || isNew(row, citation)),
    isNew,
  };
}
