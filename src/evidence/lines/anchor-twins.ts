// Finds for every anchor of a page at head the anchor at base that it was: within its row first, then over the whole page.
import { groupBy } from '../../text/group-by.ts';
import { canonicalKey } from '../../text/keys.ts';
import type { Citation, CitationBuilder, LineState } from '../citation.ts';
import { followRenames, NO_RENAMES, type Renames } from '../compare/renames.ts';
import type { LineSpan } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { pairAnchors, type AnchorAtBase, type AnchorTwin, type PairedAnchor } from './pair-anchors.ts';

interface Placed<Anchor extends PairedAnchor> {
  readonly anchor: Anchor;
  /** The file at head. */
  readonly target: string;
  readonly key: string;
  readonly title: string;
}

type Naming = (place: Pick<Placed<PairedAnchor>, 'key' | 'title'>) => string;

/** What makes two rows one, surest first; in the end the page is one. */
const NAMINGS: readonly Naming[] = [({ key }) => key, ({ title }) => title, () => ''];

/** Characters on either side of an anchor that tell it from others. */
const AROUND = 24;

/** Anchors without a counterpart are left out: what this change writes speaks of head's lines. */
export async function findAnchorTwins(run: EvidenceRun, page: CitingPage): Promise<ReadonlyMap<Citation, AnchorTwin>> {
  const { twin } = page;
  const twins = new Map<Citation, AnchorTwin>();
  if (twin === null) return twins;
  let head = listAnchors(page).flatMap((citation): Placed<PairedAnchor>[] => {
    const target = fileAtHead(page, citation);
    return target === null ? [] : [{ ...rowOf(page, citation), target, anchor: anchorOf(page, citation) }];
  });
  const states = new Map<Citation, LineState>();
  let base = await placeAtBase({ run, page, twin, head, states });
  for (const naming of NAMINGS) {
    const nameOf = <Anchor extends PairedAnchor>(one: Placed<Anchor>): string =>
      JSON.stringify([one.target, naming(one)]);
    const atBase = groupBy(base, nameOf);
    for (const [name, group] of groupBy(head, nameOf)) {
      const pairs = pairAnchors(
        (atBase.get(name) ?? []).map(({ anchor }) => anchor),
        group.map(({ anchor }) => anchor),
      );
      for (const pair of pairs) {
        const { citation } = pair.base;
        const state = states.get(citation);
        const kept = pair.head.lines === pair.base.lines;
        if (state !== undefined) twins.set(pair.head.citation, { citation, kept, state });
      }
    }
    const taken = new Set<Citation>([...twins.values()].map(({ citation }) => citation));
    head = head.filter(({ anchor: { citation } }) => !twins.has(citation));
    base = base.filter(({ anchor: { citation } }) => !taken.has(citation));
    if (head.length === 0 || base.length === 0) break;
  }
  return twins;
}

/** The anchors of the page at base whose file is cited at head, followed to head. */
async function placeAtBase({
  run: { follower, repository, base },
  page,
  twin,
  head,
  states,
}: {
  readonly run: EvidenceRun;
  readonly page: CitingPage;
  readonly twin: CitingPage;
  readonly head: readonly Placed<PairedAnchor>[];
  /** Filled in here. */
  readonly states: Map<Citation, LineState>;
}): Promise<Placed<AnchorAtBase>[]> {
  const wanted = new Set(head.map(({ target }) => target));
  const anchors = listAnchors(twin).flatMap((citation): { citation: CitationBuilder; from: string }[] => {
    const { state, target } = citation.resolution;
    return state === 'present' && target !== null && twin.side.index.entry(target)?.kind === 'file'
      ? [{ citation, from: target }]
      : [];
  });
  const { index, snapshot } = page.side;
  // Of a file that is gone the page may cite the new name already.
  const added = head.some(({ target }) => base?.index.isFile(target) === false);
  const renamed = added && anchors.some(({ from }) => !index.isFile(from));
  const renames: Renames =
    renamed && base !== null ? followRenames({ renames: await repository.renames(), base: base.index }) : NO_RENAMES;
  const placed = await Promise.all(
    anchors.map(async ({ citation, from }): Promise<Placed<AnchorAtBase>[]> => {
      const target = index.isFile(from) ? from : (renames.of(from) ?? from);
      if (!wanted.has(target)) return [];
      const spans = citation.reference.lines;
      const state = await follower.follow({
        from: { snapshot: twin.side.snapshot, path: from },
        to: { snapshot, path: target },
        spans,
        words: wordsOfRow(twin, citation, from),
      });
      states.set(citation, state);
      const now = state.kind === 'same' ? spans : state.kind === 'moved' ? state.lines : null;
      const anchor = { ...anchorOf(twin, citation), now: now === null ? null : nameLines(now) };
      return [{ ...rowOf(twin, citation), target, anchor }];
    }),
  );
  return placed.flat();
}

function listAnchors({ rows }: CitingPage): readonly CitationBuilder[] {
  return rows.flatMap((row) => row.filter(({ reference: { kind } }) => kind === 'lines'));
}

/** The file whose lines an anchor means at head; null where there is none. */
export function fileAtHead({ side }: CitingPage, { resolution, renamedTo }: Citation): string | null {
  const target = renamedTo ?? (resolution.state === 'present' ? resolution.target : null);
  return target !== null && side.index.entry(target)?.kind === 'file' ? target : null;
}

/** Long words of the row's line, besides its status and those of the file's own path. */
function wordsOfRow({ document: { rows, page } }: CitingPage, { place }: Citation, path: string): readonly string[] {
  const row = rows[place.row];
  if (row === undefined) return [];
  const line = (page.lines[row.range.line - 1] ?? '').slice(0, MAX_ROW).replace(row.declared.text, ' ');
  const own = path.toLowerCase();
  return [...new Set(line.match(/\p{L}{5,}/gu))].filter((word) => !own.includes(word.toLowerCase()));
}

/** Characters of a row that are looked at for its words. */
const MAX_ROW = 2_000;

function rowOf(
  { document: { rows } }: CitingPage,
  { place }: Citation,
): { readonly key: string; readonly title: string } {
  const row = rows[place.row];
  return { key: canonicalKey(row?.key ?? ''), title: row?.title.trim().toLowerCase() ?? '' };
}

function anchorOf({ document: { page } }: CitingPage, citation: CitationBuilder): PairedAnchor {
  const { line, column, endLine, endColumn } = citation.reference.range;
  const before = (page.lines[line - 1] ?? '').slice(Math.max(0, column - 1 - AROUND), column - 1);
  const after = (page.lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + AROUND);
  return {
    citation,
    lines: nameLines(citation.reference.lines),
    before: withoutNumbers(before),
    after: withoutNumbers(after),
  };
}

/** The text around without what a right renumbering changes. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\d/g, '');
}

const nameLines = (spans: readonly LineSpan[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(',');
