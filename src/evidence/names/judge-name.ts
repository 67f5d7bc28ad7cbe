// Says whether a cited name is present: where it is at head, and where it was at base.
import { isProse } from '../../text/code-path.ts';
import type { Citation, NameState } from '../citation.ts';
import type { Resolution, Why } from '../resolution.ts';
import { MAX_FOUND, type NamePlaces } from './find-names.ts';
import type { RemovedName } from './removed-names.ts';

interface JudgedName extends NameState {
  readonly resolution: Resolution;
}

interface NameCase {
  readonly citation: Pick<Citation, 'reference' | 'resolution' | 'atBase'>;
  readonly head: NamePlaces;
  /** The places at base of the same name in the same row; null without a base. */
  readonly base: NamePlaces | null;
  /** A file that no reference of the row means and that defines the name, as it did at base; null where there is none. */
  readonly stillDefined: string | null;
  /** What became of the name since base; null where there is nothing to say. */
  readonly removed: RemovedName | null;
}

export function judgeName({
  citation: { reference, resolution, atBase },
  head,
  base,
  stillDefined,
  removed,
}: NameCase): JudgedName {
  const name = reference.symbol ?? '';
  const foundIn = [...head.inRow, ...head.inDocument, ...(head.elsewhere ?? [])].slice(0, MAX_FOUND);
  const from = whereFrom({ removed, base });
  const wasIn =
    from ?? findFormer({ head, base, pointed: reference.path === null ? null : (atBase?.resolution.target ?? '') });
  const answer = (
    state: Resolution['state'],
    why: Why,
    rest: Pick<Resolution, 'target' | 'lacksName'> & Partial<Pick<Resolution, 'candidate'>>,
  ): JudgedName => ({
    resolution: { state, why, tried: resolution.tried, candidate: null, ...rest },
    foundIn,
    wasIn,
    ...(from === null || state !== 'missing' ? {} : { onlyDocumented: true as const }),
  });
  // The file of `path::name` is gone: that is what is to be said, not that the name is gone with it.
  if (reference.path !== null && resolution.state !== 'present')
    return { resolution: confirmMove(resolution, head), foundIn, wasIn };
  if (reference.path !== null && resolution.target !== null) {
    const target = resolution.target;
    const within = (path: string): boolean => path === target || path.startsWith(`${target}/`);
    if (head.inRow.some(within)) return answer('present', { code: 'name-in-file', path: resolution.why }, { target });
    if (head.unread) return answer('unverifiable', { code: 'unreadable', path: target }, { target });
    const moved = foundIn.filter((path) => !within(path));
    const namesake = wasIn === null ? findNamesake({ resolution, path: reference.path, foundIn }) : undefined;
    if (namesake !== undefined)
      return answer('present', { code: 'name-in-tree', path: namesake }, { target: namesake });
    return answer(
      'missing',
      { code: 'name-not-in-file', path: target, elsewhere: moved.slice(0, 3) },
      { target, candidate: onlyOf(moved, target), lacksName: true },
    );
  }
  const hidden = removed?.hidden ?? null;
  if (from !== null) {
    // Words about a test are not the test: a plan or a change log keeps its name long after it is gone.
    if (hidden !== null || head.unread)
      return answer('unverifiable', { code: 'unreadable', path: hidden }, { target: null });
    return answer('missing', { code: 'name-vanished', from, documented: foundIn.length > 0 }, { target: from });
  }
  const [here] = head.inRow;
  if (here !== undefined) return answer('present', { code: 'name-in-row', path: here }, { target: here });
  if (head.unread) return answer('unverifiable', { code: 'unreadable', path: null }, { target: null });
  const all = [...head.inDocument, ...(head.elsewhere ?? [])];
  const then = [...(base?.inRow ?? []), ...(base?.inDocument ?? [])];
  // The file that had it has it still, or words about it were all there was: whatever else the row cites now, nothing moved.
  const stays = then.find((path) => all.includes(path)) ?? (then.every(isProse) ? all[0] : undefined);
  if (then.length > 0 && stays !== undefined)
    return answer(
      'present',
      { code: head.inDocument.includes(stays) ? 'name-in-document' : 'name-in-tree', path: stays },
      { target: stays },
    );
  const gone = (base?.inRow.length ?? 0) > 0 || ((base?.inDocument.length ?? 0) > 0 && head.inDocument.length === 0);
  const [nearby] = head.inDocument;
  if (!gone && nearby !== undefined)
    return answer('present', { code: 'name-in-document', path: nearby }, { target: nearby });
  if (head.elsewhere === null && nearby === undefined)
    return answer('unverifiable', { code: 'name-unsearchable' }, { target: null });
  if (hidden !== null && (gone || head.elsewhere?.length === 0))
    return answer('unverifiable', { code: 'unreadable', path: hidden }, { target: null });
  if (gone && stillDefined !== null)
    return answer('present', { code: 'name-still-defined', path: stillDefined }, { target: stillDefined });
  if (gone)
    return answer(
      'missing',
      { code: 'name-moved', from: wasIn },
      {
        target: wasIn,
        candidate: onlyOf(foundIn, wasIn),
      },
    );
  const [other] = head.elsewhere ?? [];
  if (other !== undefined) return answer('present', { code: 'name-in-tree', path: other }, { target: other });
  // `test_announce_*`: Markdown may take the star for its own.
  const isStart = /^test\w*_$/i.test(name);
  if (isStart && head.partly !== null)
    return answer('present', { code: 'name-part', path: head.partly }, { target: head.partly });
  // Short for it, as people write a list of names that begin alike; at base it was no more than that either.
  if (head.partly !== null) return answer('unverifiable', { code: 'name-part', path: head.partly }, { target: null });
  if (isStart || reference.tail === true) return answer('unverifiable', { code: 'name-pattern' }, { target: null });
  return answer('missing', { code: 'name-nowhere', name }, { target: null });
}

/** The file that lost the name, that of the row itself where it cites one. */
const whereFrom = ({ removed, base }: Pick<NameCase, 'removed' | 'base'>): string | null =>
  removed === null || removed.from === null ? null : (base?.inRow.find((path) => !isProse(path)) ?? removed.from);

/** Of several files that the written path may mean, as a bare name may, one that has the name; where the path itself leads to a file, that one is meant. */
function findNamesake({
  resolution: { target, why },
  path,
  foundIn,
}: Pick<Citation, 'resolution'> & { readonly path: string; readonly foundIn: readonly string[] }): string | undefined {
  const isGuess = why.code === 'in-folder' || why.code === 'unique-end' || !path.includes('/');
  return isGuess ? foundIn.find((found) => found !== target && found.endsWith(`/${path}`)) : undefined;
}

/** Where base had the name. Of `path::name` only the file it points at counts: what another file of the row lost was not cited there. */
function findFormer({
  head,
  base,
  pointed,
}: Pick<NameCase, 'head' | 'base'> & { readonly pointed: string | null }): string | null {
  if (base === null) return null;
  const all = [...base.inRow, ...base.inDocument];
  if (pointed === null) return all[0] ?? null;
  const kept = new Set([...head.inRow, ...head.inDocument]);
  return all.find((path) => !kept.has(path) && (path === pointed || path.startsWith(`${pointed}/`))) ?? null;
}

/** Of the file that `path::name` may mean now, the name must be told: a file of that name without it is another one. */
function confirmMove({ moved, ...resolution }: Resolution, head: NamePlaces): Resolution {
  return moved === true && head.inRow.some((path) => path === resolution.candidate)
    ? { ...resolution, moved }
    : resolution;
}

/** The one file a name moved to; documentation does not count where code has the name too, nor for one that was cited in code. */
function onlyOf(paths: readonly string[], from: string | null): string | null {
  const code = paths.filter((path) => !isProse(path));
  const places = code.length > 0 || (from !== null && !isProse(from)) ? code : paths;
  return places.length === 1 ? (places[0] ?? null) : null;
}
