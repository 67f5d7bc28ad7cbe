// Joins what is known of each reference at head and at base into its resolution: change, rename, names, lines.
import type { Repository } from '../repository/repository.ts';
import { compare, isGone } from './compare/compare.ts';
import { prepareDifference } from './compare/difference.ts';
import { listMoved } from './compare/glob-rename.ts';
import { findKept } from './names/still-defined.ts';
import { findSymbols, type SymbolPlaces } from './names/find-symbols.ts';
import { findVanished } from './names/removed-names.ts';
import type { AnchorOrigin } from './lines/anchor-origin.ts';
import { followLines, type Anchors } from './lines/follow-lines.ts';
import type { LineFollower } from './lines/line-follower.ts';
import type { GuardedDocument } from '../rows/document.ts';
import { readIgnored } from './locate/ignored-paths.ts';
import { judgeSymbol } from './names/judge-symbol.ts';
import type { Located, View } from './locate/locate-references.ts';
import type { ResolvedReference } from './reference.ts';
import { followRenames, NO_RENAMES } from './compare/renames.ts';
import type { LocatedDocument } from './resolve-evidence.ts';
import type { Surprises } from '../text/surprises.ts';

type Rows<T> = readonly (readonly T[])[];

export interface DocumentsQuestion {
  readonly repository: Repository;
  readonly view: View;
  readonly documents: readonly LocatedDocument[];
  /** The same references resolved at base; null without a base, and for base itself. */
  readonly before: {
    readonly view: View;
    readonly located: readonly Rows<Located>[];
    readonly anchors: readonly Anchors[];
  } | null;
  readonly follower: LineFollower;
  /** Without a base: since when a page has its anchors; null where that does not matter. */
  readonly originOf: ((document: GuardedDocument) => AnchorOrigin) | null;
  readonly guarded: ReadonlySet<string>;
  readonly surprises: Surprises;
}

type Compared = Omit<ResolvedReference, 'foundIn' | 'stoodIn' | 'lineState'>;

/** References by document and row. */
export async function resolveDocuments({
  repository,
  view,
  documents,
  before,
  guarded,
  follower,
  originOf,
  surprises,
}: DocumentsQuestion): Promise<readonly Rows<ResolvedReference>[]> {
  const pairs = before === null ? [] : documents.flatMap(({ located }, at) => zip(located, before.located[at] ?? []));
  const gone = pairs.some(([head, base]) => isGone({ head, base, headIndex: view.index }));
  const renames =
    before !== null && gone
      ? followRenames({ renames: await repository.renames(), base: before.view.index })
      : NO_RENAMES;
  const differs =
    before === null
      ? () => false
      : await prepareDifference({
          contents: view.contents,
          before: before.view,
          now: view,
          pairs: pairs.flatMap(([head, base]) =>
            comparedPaths(head, base).map(([from, to]): [string, string] => [from, renames.of(from) ?? to]),
          ),
        });
  let ignored: ReturnType<typeof readIgnored> | null = null;
  /** What the repository itself keeps out is on no commit. Git's lists of it are read only where something is missing. */
  const lift = async (rows: Rows<Compared>): Promise<Rows<Compared>> => {
    if (!rows.some((row) => row.some(isMissed))) return rows;
    const isIgnored = await (ignored ??= readIgnored({ contents: view.contents, snapshot: view.snapshot }));
    return rows.map((row) =>
      row.map((one) => {
        if (!isMissed(one) || !isIgnored(one.resolution.target ?? '')) return one;
        return {
          ...one,
          resolution: { ...one.resolution, state: 'unverifiable', reason: 'ignored by git, so no commit has it' },
        };
      }),
    );
  };
  const resolveOne = async (document: LocatedDocument, at: number): Promise<Rows<ResolvedReference>> => {
    const located = document.located;
    const atBase = before?.located[at] ?? null;
    const compared = await lift(
      located.map((row, rowAt) =>
        row.map((head, column): Compared => {
          const base = atBase?.[rowAt]?.[column];
          const { reference, resolution } = head;
          const alone = (): Compared => ({ reference, resolution, change: null, renamedTo: null });
          if (before === null || base === undefined) return alone();
          return surprises.contain(
            { path: document.document.path, line: reference.range.line, doing: 'comparing with base' },
            () => compare({ head, base, headIndex: view.index, baseIndex: before.view.index, renames, differs }),
            () => asUnknown(alone()),
          );
        }),
      ),
    );
    const extra = compared.map((row, rowAt) =>
      row.flatMap(({ reference: { kind }, resolution: { moved, candidate }, renamedTo }, column) => {
        if (moved === true) return candidate ?? [];
        if (renamedTo === null || kind !== 'glob') return renamedTo ?? [];
        return listMoved({ files: atBase?.[rowAt]?.[column]?.files ?? [], renames, headIndex: view.index }).map(
          ([, to]) => to,
        );
      }),
    );
    const now = await findSymbols({ view, rows: located, extra, guarded, searchTree: true });
    const then =
      before === null || atBase === null
        ? null
        : await findSymbols({
            view: before.view,
            rows: onlyMissed(atBase, now),
            extra: located.map(() => []),
            guarded,
            searchTree: false,
          });
    const vanished =
      before === null || then === null ? null : await findVanished({ view, before: before.view, guarded, now, then });
    const kept = before === null || then === null ? null : await findKept({ view, before: before.view, now, then });
    const judged = compared.map((row, rowAt) =>
      row.map((one, column) => {
        const head = located[rowAt]?.[column];
        const places = one.reference.symbol === null ? undefined : now[rowAt]?.get(one.reference.symbol);
        if (head === undefined || places === undefined) return { ...one, foundIn: [], stoodIn: null, lineState: null };
        return {
          ...one,
          ...judgeSymbol({
            located: { ...head, resolution: one.resolution },
            now: places,
            before: then?.[rowAt]?.get(one.reference.symbol ?? '') ?? null,
            kept: kept?.[rowAt]?.get(one.reference.symbol ?? '') ?? null,
            vanished: vanished?.get(one.reference.symbol ?? '') ?? null,
          }),
          lineState: null,
        };
      }),
    );
    const resolved = before === null ? judged : await addSymbolChanges({ view, before: before.view, rows: judged });
    return await followLines({
      view,
      follower,
      document: document.document,
      rows: resolved,
      origin: originOf?.(document.document) ?? null,
      before:
        before === null || atBase === null
          ? null
          : { view: before.view, located: atBase, anchors: before.anchors[at] ?? { has: () => false } },
    });
  };
  return await Promise.all(
    documents.map((document, at) =>
      surprises.containAsync(
        { path: document.document.path, doing: 'comparing evidence' },
        () => resolveOne(document, at),
        () => document.located.map((row) => row.map(unresolved)),
      ),
    ),
  );
}

/** What is missing may have been called so by mistake. */
const asUnknown = <Answer extends Pick<ResolvedReference, 'resolution'>>(answer: Answer): Answer =>
  answer.resolution.state === 'missing'
    ? { ...answer, resolution: { ...answer.resolution, state: 'unverifiable', reason: 'Matrix Guard failed' } }
    : answer;

/** A reference of which only its place in one snapshot is known. */
const unresolved = ({ reference, resolution }: Located): ResolvedReference =>
  asUnknown({ reference, resolution, change: null, renamedTo: null, foundIn: [], stoodIn: null, lineState: null });

/** What base had and this change took away is gone, ignored or not. */
function isMissed({ resolution: { state, target }, change }: Compared): boolean {
  return state === 'missing' && target !== null && (change === null || change === 'unchanged');
}

/** Names that stand in the row's files now need no look at base. */
function onlyMissed(rows: Rows<Located>, now: readonly ReadonlyMap<string, SymbolPlaces>[]): Rows<Located> {
  return rows.map((row, at) =>
    row.map((located) => {
      const { symbol } = located.reference;
      const found = symbol === null || now[at]?.get(symbol)?.inRow.length !== 0;
      return found && symbol !== null ? { ...located, reference: { ...located.reference, symbol: null } } : located;
    }),
  );
}

/** A bare name changed as the file it was found in did. */
async function addSymbolChanges({
  view,
  before,
  rows,
}: {
  readonly view: View;
  readonly before: View;
  readonly rows: Rows<ResolvedReference>;
}): Promise<Rows<ResolvedReference>> {
  const targetOf = ({ reference, resolution }: ResolvedReference): string | null =>
    reference.kind === 'symbol' && reference.path === null && resolution.state === 'present' ? resolution.target : null;
  const targets = rows.flat().flatMap((one) => targetOf(one) ?? []);
  if (targets.length === 0) return rows;
  const differs = await prepareDifference({
    contents: view.contents,
    before,
    now: view,
    pairs: targets.map((path): [string, string] => [path, path]),
  });
  return rows.map((row) =>
    row.map((one) => {
      const target = targetOf(one);
      if (target === null) return one;
      return {
        ...one,
        change: !before.index.isFile(target) ? 'added' : differs(target, target) ? 'modified' : 'unchanged',
      };
    }),
  );
}

function zip(head: Rows<Located>, base: Rows<Located>): readonly (readonly [Located, Located])[] {
  return head.flatMap((row, at) =>
    row.flatMap((located, column): [Located, Located][] => {
      const other = base[at]?.[column];
      return other === undefined ? [] : [[located, other]];
    }),
  );
}

/** The pairs of paths whose contents `compare` may ask about. */
function comparedPaths(head: Located, base: Located): readonly (readonly [string, string])[] {
  if (head.reference.kind === 'glob') return base.files.map((path): [string, string] => [path, path]);
  const [from, to] = [base.resolution.target, head.resolution.target];
  return base.resolution.state === 'present' && from !== null ? [[from, to ?? from]] : [];
}
