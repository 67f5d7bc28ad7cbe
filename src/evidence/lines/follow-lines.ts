// Says of every cited line where it is now.
import type { Citation, LineState } from '../citation.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Reference } from '../reference.ts';
import { openAnchorOrigin, type AnchorOrigin } from './anchor-origin.ts';
import { followFrom, type Place } from './line-follower.ts';

/** Tells whether a page had an anchor in a row: one that this change writes means head's lines, not base's. */
interface Anchors {
  has(rowKey: string, reference: Reference): boolean;
}

/** An anchor by what it says, however it is written. */
export const nameOfAnchor = ({ path, lines }: Reference): string =>
  `${path ?? ''} ${lines.map(({ start, end }) => `${start}-${end}`).join(',')}`;

export async function followLines(run: EvidenceRun): Promise<void> {
  const { repository, base, stamp } = run;
  await forEachPage(run, { doing: 'following lines' }, async (page) => {
    const anchored = page.rows.flatMap((row) => row.filter(({ reference: { kind } }) => kind === 'lines'));
    if (anchored.length === 0) return;
    const anchors = listAnchors(page.twin);
    const { document, history } = page;
    // With a base the lines are followed from there, and base's own are taken as they are.
    const origin = base === null ? openAnchorOrigin({ repository, document, history, stamp }) : null;
    await Promise.all(
      anchored.map(async (citation) => {
        citation.lineState = await stateOf(citation, { run, page, anchors, origin });
      }),
    );
  });
}

async function stateOf(
  citation: Citation,
  {
    run: { follower },
    page,
    anchors,
    origin,
  }: {
    readonly run: EvidenceRun;
    readonly page: CitingPage;
    readonly anchors: Anchors;
    readonly origin: AnchorOrigin | null;
  },
): Promise<LineState | null> {
  const { side } = page;
  const { reference, resolution, renamedTo } = citation;
  const target = renamedTo ?? (resolution.state === 'present' ? resolution.target : null);
  if (target === null || side.index.entry(target)?.kind !== 'file') return null;
  const from = origin === null ? placesAtBase(citation, page, anchors) : await origin.placesOf(reference, target);
  const to = { snapshot: side.snapshot, path: target };
  const state = await followFrom({ follower, from, to, spans: reference.lines });
  // The file may be longer on the branch that the address names.
  return state.kind === 'out-of-range' && reference.address !== undefined && !reference.surelyPath
    ? { kind: 'unverifiable', why: { code: 'other-branch' } }
    : state;
}

/** The file at base, if the page had the anchor there. */
function placesAtBase(
  { place, reference, atBase }: Citation,
  { base, document: { rows } }: CitingPage,
  anchors: Anchors,
): readonly Place[] {
  const path = atBase?.resolution.state === 'present' ? atBase.resolution.target : null;
  return base !== null &&
    path !== null &&
    base.index.entry(path)?.kind === 'file' &&
    anchors.has(rows[place.row]?.key ?? '', reference)
    ? [{ snapshot: base.snapshot, path }]
    : [];
}

/** The anchors of a page by row. A row that is not there is looked for in the whole page: its key may have been edited. */
function listAnchors(page: CitingPage | null): Anchors {
  if (page === null) return { has: () => false };
  const rows = new Map<string, Set<string>>();
  const all = new Set<string>();
  page.document.rows.forEach(({ key }, index) => {
    const known = rows.get(key) ?? new Set<string>();
    rows.set(key, known);
    for (const { reference } of page.rows[index] ?? []) {
      if (reference.kind !== 'lines') continue;
      known.add(nameOfAnchor(reference));
      all.add(nameOfAnchor(reference));
    }
  });
  return { has: (key, reference) => (rows.get(key) ?? all).has(nameOfAnchor(reference)) };
}
