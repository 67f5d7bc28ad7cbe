// Tells declared pages from detected ones: those that somebody put under guard, by name or by a verification header, from those that look like it.
import { isHiddenPath } from '../../documents/discover.ts';
import { hasVerificationHeader } from '../../documents/metadata/verification-label.ts';
import type { GuardedDocument } from '../document.ts';

export interface DeclaredQuestion {
  readonly head: readonly GuardedDocument[];
  /** Empty without a base. */
  readonly base: readonly GuardedDocument[];
  /** Path at base by path at head, of documents this change renamed. */
  readonly renamedFrom: ReadonlyMap<string, string>;
}

/** Paths of the declared pages, at head and at base. Either snapshot declares a page in both: a change cannot undeclare one. */
export function findDeclared({ head, base, renamedFrom }: DeclaredQuestion): ReadonlySet<string> {
  const declared = new Set([...head, ...base].filter(declaresItself).map(({ path }) => path));
  for (const [to, from] of renamedFrom) {
    if (declared.has(from)) declared.add(to);
    else if (declared.has(to)) declared.add(from);
  }
  return declared;
}

/** Pages without rows are read because configuration names them. The records of a planning tool (`.planning/phases/…`) promise no one to stay true. */
const declaresItself = ({ path, auxiliary, settings, metadata }: GuardedDocument): boolean =>
  auxiliary === true || settings.configured || (hasVerificationHeader(metadata) && !isHiddenPath(path));
