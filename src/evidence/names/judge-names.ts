// Says of every cited name where it is, where it was, and how the file that has it changed.
import type { CitationBuilder } from '../citation.ts';
import { LEFT_FOR_NONE, type LeftFor } from '../compare/open-left-for.ts';
import { prepareDifference } from '../compare/difference.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { findNames, type NamesOfRow } from './find-names.ts';
import { findRemovedNames, type RemovedName } from './removed-names.ts';
import { findStillDefined } from './still-defined.ts';
import { judgeName } from './judge-name.ts';
import { settleMentions } from './settle-mentions.ts';
import { settleVanished } from './settle-vanished.ts';
import { settleNames } from './settle-names.ts';

export async function judgeNames(run: EvidenceRun): Promise<void> {
  const doing = { doing: 'looking for names' };
  await forEachPage(run, doing, async (page) => {
    if (citesNames(page)) await judgePage(run, page);
  });
  // Pages share the older commits that they ask for.
  await settleVanished(run);
  await forEachPage(run, doing, async (page) => {
    const { side, base, rows } = page;
    if (!citesNames(page)) return;
    await settleNames({ side, base, rows, repository: run.repository, guarded: run.guarded });
    if (base !== null) await addChanges({ side, base, rows });
  });
}

const citesNames = ({ rows }: CitingPage): boolean =>
  rows.some((row) => row.some(({ reference: { symbol } }) => symbol !== null));

async function judgePage({ guarded, openLeftFor }: EvidenceRun, page: CitingPage): Promise<void> {
  const { side, base, rows } = page;
  const head = await findNames({ side, guarded, searchTree: true, rows: rows.map(namesOfRow) });
  const known = base === null ? null : { base, head, atBase: await findAtBase() };
  const removed = known === null ? null : await findRemovedNames({ ...known, side, guarded });
  const leftFor = removed !== null && removed.size > 0 ? openLeftFor() : LEFT_FOR_NONE;
  const defined = known === null ? null : await findStillDefined({ ...known, side });
  rows.forEach((row, at) => {
    for (const citation of row) {
      const name = citation.reference.symbol;
      const found = name === null ? undefined : head[at]?.get(name);
      if (name === null || found === undefined) continue;
      Object.assign(
        citation,
        judgeName({
          citation,
          head: found,
          base: known?.atBase[at]?.get(name) ?? null,
          stillDefined: defined?.[at]?.get(name) ?? null,
          removed: withoutLeft(removed?.get(name) ?? null, leftFor),
        }) satisfies Partial<CitationBuilder>,
      );
    }
  });
  await settleMentions({ side, rows, guarded });

  /** Names that are where the row cites them at head need no look at base. */
  async function findAtBase(): ReturnType<typeof findNames> {
    if (base === null) return [];
    return await findNames({
      side: base,
      guarded,
      searchTree: false,
      rows: rows.map((row, at): NamesOfRow => ({
        names: namesOf(row).filter((name) => !isWhereCited({ row, name, inRow: head[at]?.get(name)?.inRow ?? [] })),
        located: row.flatMap(({ atBase }) => atBase ?? []),
        successors: [],
      })),
    });
  }
}

/** What a submodule took the place of cannot be looked into any more. */
function withoutLeft(removed: RemovedName | null, leftFor: LeftFor): RemovedName | null {
  const from = removed?.from ?? null;
  return from === null || leftFor(from)?.isSure !== true ? removed : { from, hidden: from };
}

const namesOf = (row: readonly CitationBuilder[]): string[] => [
  ...new Set(row.flatMap(({ reference: { symbol } }) => symbol ?? [])),
];

/** True where the row's files have the name, and of `path::name` that very file. */
function isWhereCited({
  row,
  name,
  inRow,
}: {
  readonly row: readonly CitationBuilder[];
  readonly name: string;
  readonly inRow: readonly string[];
}): boolean {
  const pointed = row.filter(({ reference: { symbol, path } }) => symbol === name && path !== null);
  return (
    inRow.length > 0 &&
    pointed.every(({ resolution: { target } }) =>
      inRow.some((path) => path === target || path.startsWith(`${target ?? ''}/`)),
    )
  );
}

function namesOfRow(row: readonly CitationBuilder[]): NamesOfRow {
  return {
    names: namesOf(row),
    located: row.map(({ located }) => located),
    successors: row.flatMap(({ resolution: { moved, candidate }, successors }) =>
      moved === true ? (candidate ?? []) : successors,
    ),
  };
}

/** A bare name changed as the file it was found in did. */
async function addChanges({
  side,
  base,
  rows,
}: Pick<CitingPage, 'side' | 'rows'> & { readonly base: NonNullable<CitingPage['base']> }): Promise<void> {
  const found = rows.flat().flatMap((citation): (readonly [CitationBuilder, string])[] => {
    const {
      reference: { kind, path },
      resolution: { state, target, why },
    } = citation;
    // Of several files of one name the one that has it was settled on just now.
    const isFound = path === null ? kind === 'symbol' : why.code === 'name-in-tree';
    return isFound && state === 'present' && target !== null ? [[citation, target]] : [];
  });
  if (found.length === 0) return;
  const differs = await prepareDifference({
    contents: side.contents,
    base,
    head: side,
    pairs: found.map(([, path]): [string, string] => [path, path]),
    except: null,
  });
  for (const [citation, path] of found)
    citation.change = !base.index.isFile(path) ? 'added' : differs(path, path) ? 'modified' : 'unchanged';
}
