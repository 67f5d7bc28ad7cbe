// Fills in where the lines of every anchored reference stand now.
import type { GuardedDocument } from '../../rows/document.ts';
import type { AnchorOrigin } from './anchor-origin.ts';
import { followFrom } from './follow-from.ts';
import type { LineFollower, Place } from './line-follower.ts';
import type { Located, View } from '../locate/locate-references.ts';
import type { LineState, Reference, ResolvedReference } from '../reference.ts';

export interface LinesQuestion {
  readonly view: View;
  readonly follower: LineFollower;
  readonly document: GuardedDocument;
  readonly rows: readonly (readonly ResolvedReference[])[];
  /** The base, the same references resolved there, and the anchors the page had there; null without a base. */
  readonly before: {
    readonly view: View;
    readonly located: readonly (readonly Located[])[];
    readonly anchors: Anchors;
  } | null;
  /** Without a base: since when the page has an anchor; null for a snapshot that is itself the base. */
  readonly origin: AnchorOrigin | null;
}

/** Tells whether a page had an anchor in a row: one that this change writes speaks of head's lines, not of base's. */
export interface Anchors {
  has(rowKey: string, reference: Reference): boolean;
}

/** An anchor by what it says, however it is written. */
export const nameOf = ({ path, lines }: Reference): string =>
  `${path ?? ''} ${lines.map(({ start, end }) => `${start}-${end}`).join(',')}`;

/** The anchors of a page by row. A row that is not there is looked for in the whole page: its key may have been edited. */
export function listAnchors(document: GuardedDocument, references: readonly (readonly Reference[])[]): Anchors {
  const rows = new Map<string, Set<string>>();
  const all = new Set<string>();
  document.rows.forEach(({ key }, index) => {
    const names = (references[index] ?? []).filter(({ kind }) => kind === 'lines').map(nameOf);
    const known = rows.get(key) ?? new Set<string>();
    rows.set(key, known);
    for (const name of names) {
      known.add(name);
      all.add(name);
    }
  });
  return { has: (key, reference) => (rows.get(key) ?? all).has(nameOf(reference)) };
}

export async function followLines({
  view,
  follower,
  document,
  rows,
  before,
  origin,
}: LinesQuestion): Promise<readonly (readonly ResolvedReference[])[]> {
  const stateOf = async (
    resolved: ResolvedReference,
    base: Located | undefined,
    key: string,
  ): Promise<LineState | null> => {
    const { reference, resolution, renamedTo } = resolved;
    const target = renamedTo ?? (resolution.state === 'present' ? resolution.target : null);
    if (reference.kind !== 'lines' || target === null || view.index.entry(target)?.kind !== 'file') return null;
    const to: Place = { snapshot: view.snapshot, path: target };
    const from =
      before === null
        ? ((await origin?.placesOf(reference, target)) ?? [])
        : baseOf(before, base, () => before.anchors.has(key, reference));
    const state = await followFrom({ follower, from, to, spans: reference.lines });
    // The file may be longer on the branch that the address names.
    return state.kind === 'out-of-range' && reference.address !== undefined && !reference.surelyPath
      ? { kind: 'unverifiable', why: { code: 'other-branch' } }
      : state;
  };
  if (!rows.some((row) => row.some(({ reference: { kind } }) => kind === 'lines'))) return rows;
  return await Promise.all(
    rows.map(
      async (row, at) =>
        await Promise.all(
          row.map(async (resolved, column) => {
            if (resolved.reference.kind !== 'lines') return resolved;
            return {
              ...resolved,
              lineState: await stateOf(resolved, before?.located[at]?.[column], document.rows[at]?.key ?? ''),
            };
          }),
        ),
    ),
  );
}

function baseOf(
  { view }: NonNullable<LinesQuestion['before']>,
  base: Located | undefined,
  wasThere: () => boolean,
): readonly Place[] {
  const path = base?.resolution.state === 'present' ? base.resolution.target : null;
  return path !== null && view.index.entry(path)?.kind === 'file' && wasThere()
    ? [{ snapshot: view.snapshot, path }]
    : [];
}
