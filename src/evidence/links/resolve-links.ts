// Resolves the links of the guarded documents and of the pages beside them; where no page has any, nothing more is loaded.
import type { Settings } from '../../config/settings.ts';
import { mayHaveLinks } from '../../documents/links/may-have-links.ts';
import type { Repository } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { Surprises } from '../../text/surprises.ts';
import type { LinksByPage } from './page-links.ts';

export interface LinksQuestion {
  readonly repository: Repository;
  readonly settings: Settings;
  /** Guarded documents and the pages beside them. */
  readonly head: readonly GuardedDocument[];
  readonly base: readonly GuardedDocument[];
  /** Where faults of ours are gathered; without it they are thrown. */
  readonly surprises?: Surprises | undefined;
}

export interface ResolvedLinks {
  readonly head: LinksByPage;
  /** Empty without a base. */
  readonly base: LinksByPage;
}

export async function resolveLinks(question: LinksQuestion): Promise<ResolvedLinks> {
  const {
    settings: { index = [] },
    head,
    base,
  } = question;
  if (index.length === 0 && ![...head, ...base].some(({ page }) => mayHaveLinks(page)))
    return { head: new Map(), base: new Map() };
  const { resolvePageLinks } = await import('./resolve-page-links.ts');
  return await resolvePageLinks(question);
}
