// Resolves the links of the guarded documents and of the pages beside them; where no page has any, nothing more is loaded.
import { mayHaveLinks } from '../../documents/links/may-have-links.ts';
import type { ResolvedLinks } from './page-links.ts';
import type { LinksQuestion } from './resolve-page-links.ts';

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
