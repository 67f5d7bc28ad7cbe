// Finds cited symbolic links that are there and lead to nothing: what they are cited for is missing.
import { folderOf, normalisePath } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import type { EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';

/** Most links that lead to one another. */
const MAX_STEPS = 8;

/** Where a link leads to nothing: that place. Null for what is no link, leads out of the repository, or cannot be followed. */
type Dangles = (path: string) => Promise<string | null>;

export async function settleDangling({ head, base, pages }: EvidenceRun): Promise<void> {
  const [atHead, atBase] = [openLinks(head), base === null ? null : openLinks(base)];
  for (const page of pages.head)
    for (const citation of page.rows.flat()) await settle(citation, { own: atHead, before: atBase });
  for (const page of pages.base)
    for (const citation of page.rows.flat()) if (atBase !== null) await settle(citation, { own: atBase, before: null });
}

async function settle(
  citation: CitationBuilder,
  { own, before }: { readonly own: Dangles; readonly before: Dangles | null },
): Promise<void> {
  const { resolution, atBase } = citation;
  const { state, target } = resolution;
  if (state !== 'present' || target === null) return;
  const to = await own(target);
  if (to === null) return;
  citation.resolution = { ...resolution, state: 'missing', why: { code: 'dangling', to } };
  const was = atBase?.resolution.state === 'present' ? atBase.resolution.target : null;
  if (before !== null) citation.change = was !== null && (await before(was)) === null ? 'deleted' : null;
}

function openLinks({ index, snapshot }: Side): Dangles {
  const known = new Map<string, Promise<string | null>>();
  const follow = async (path: string): Promise<string | null> => {
    let at = path;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      if (index.entry(at)?.kind !== 'link') return null;
      const content = (await snapshot.read([at])).get(at);
      const written = content?.kind === 'not-a-file' ? content.leadsTo : undefined;
      const to = written === undefined || written.startsWith('/') ? null : normalisePath(`${folderOf(at)}/${written}`);
      if (to === null || to === '' || index.truncated) return null;
      if (!index.has(to)) return index.behind(to) === null ? to : null;
      at = to;
    }
    return null;
  };
  return async (path) => {
    const found = known.get(path) ?? follow(path);
    known.set(path, found);
    return await found;
  };
}
