// Settles what missing names became: a successor in the same place, or the one file that defines them since this change, never one that only uses or mentions them.
import type { Repository } from '../../repository/repository.ts';
import { canDefine } from '../../text/code-path.ts';
import { isSetAside } from '../../text/set-aside.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Citation, CitationBuilder } from '../citation.ts';
import type { Budget } from '../lines/line-diff.ts';
import type { CitingPage } from '../run.ts';
import type { Side } from '../side.ts';
import { openDefiners } from './definitions.ts';
import { MAX_FOUND, searchNames } from './find-names.ts';
import { openNameSuccessors } from './name-successor.ts';

/** Steps that comparing the files of renamed names may take for one page. */
const BUDGET = 20_000_000;

interface Question extends Pick<CitingPage, 'side' | 'base' | 'rows'> {
  readonly repository: Pick<Repository, 'renames'>;
  readonly guarded: ReadonlySet<string>;
}

export async function settleNames({ side, base, rows, repository, guarded }: Question): Promise<void> {
  const missing = rows.flat().filter(isMissingName);
  if (missing.length === 0) return;
  const made = base === null ? [] : await listMadeAtBase(base, missing);
  await settlePlaces({ side, missing, made, guarded });
  if (base === null) return;
  await settleMoves({ base, made, repository });
  dropUses({ missing, made });
  await settleSuccessors({ side, base, rows, made });
}

/** Those whose file at base defined them: only what was made there can have moved away or been renamed. */
async function listMadeAtBase(base: Side, missing: readonly CitationBuilder[]): Promise<readonly CitationBuilder[]> {
  const paths = missing.flatMap(({ wasIn }) => (wasIn !== null && canDefine(wasIn) ? [wasIn] : []));
  if (paths.length === 0) return [];
  const defines = openDefiners(await base.contents.texts(base.snapshot, [...new Set(paths)]));
  return missing.filter(
    ({ wasIn, reference: { symbol } }) => wasIn !== null && canDefine(wasIn) && defines(wasIn, symbol ?? ''),
  );
}

/** Which files define a name now. The whole tree is searched where the files first found may only use it: for one that was made at base, and one that is told to be elsewhere. */
async function settlePlaces({
  side,
  missing,
  made,
  guarded,
}: Pick<Question, 'side' | 'guarded'> & {
  readonly missing: readonly CitationBuilder[];
  readonly made: readonly CitationBuilder[];
}): Promise<void> {
  const known = await findDefiners(side, missing, ({ foundIn }) => foundIn);
  const makers = new Set(made);
  const sought = missing.filter(
    (citation) =>
      citation.foundIn.length > 0 &&
      (makers.has(citation) || (citation.wasIn === null && known.get(citation)?.length === 0)),
  );
  const names = [...new Set(sought.map(({ reference: { symbol } }) => symbol ?? ''))];
  const hits = names.length === 0 ? null : await searchNames({ side, names, guarded });
  const more = await findDefiners(side, sought, ({ reference: { symbol } }) => hits?.get(symbol ?? '') ?? []);
  for (const citation of missing) {
    const definedIn = [...new Set([...(known.get(citation) ?? []), ...(more.get(citation) ?? [])])];
    const { resolution } = citation;
    citation.definedIn = definedIn.slice(0, MAX_FOUND);
    // Another file's name may be another thing: only one that is new there has moved there.
    citation.resolution = {
      ...resolution,
      candidate: null,
      ...(resolution.why.code === 'name-not-in-file'
        ? { why: { ...resolution.why, elsewhere: definedIn.filter((path) => path !== resolution.target).slice(0, 3) } }
        : {}),
    };
  }
}

async function findDefiners(
  { contents, snapshot }: Side,
  citations: readonly CitationBuilder[],
  placesOf: (citation: Citation) => readonly string[],
): Promise<ReadonlyMap<CitationBuilder, readonly string[]>> {
  const paths = citations.flatMap((citation) => placesOf(citation).filter(canDefine));
  const defines = openDefiners(paths.length === 0 ? new Map() : await contents.texts(snapshot, [...new Set(paths)]));
  return new Map(
    citations.map((citation) => [
      citation,
      placesOf(citation).filter((path) => canDefine(path) && defines(path, citation.reference.symbol ?? '')),
    ]),
  );
}

/** A name moved where exactly one file defines it now that did not at base, under its own path or an older one. */
async function settleMoves({
  base,
  made,
  repository,
}: {
  readonly base: Side;
  readonly made: readonly CitationBuilder[];
  readonly repository: Question['repository'];
}): Promise<void> {
  const open = made.filter(({ definedIn = [] }) => definedIn.length > 0);
  if (open.length === 0) return;
  const definers = [...new Set(open.flatMap(({ definedIn = [] }) => definedIn))];
  const isNew = definers.some((path) => !base.index.isFile(path));
  const former = new Map(isNew ? [...(await repository.renames()).known].map(([from, to]) => [to, from]) : []);
  const formerOf = (path: string): string => former.get(path) ?? path;
  const defines = openDefiners(
    await base.contents.texts(
      base.snapshot,
      definers.map(formerOf).filter((path) => base.index.isFile(path)),
    ),
  );
  for (const citation of open) {
    const name = citation.reference.symbol ?? '';
    // What is kept as `kiln-legacy.js` of a file is not where its work is done now.
    const fresh = (citation.definedIn ?? []).filter(
      (path) => !defines(formerOf(path), name) && !isSetAside(path, citation.wasIn ?? path),
    );
    const [only] = fresh;
    if (fresh.length === 1 && only !== undefined && only !== citation.resolution.target)
      citation.resolution = { ...citation.resolution, candidate: only };
  }
}

/** A bare name whose file only used it, or told of it: where a file that defines it has it still, nothing moved and nothing is gone. */
function dropUses({
  missing,
  made,
}: {
  readonly missing: readonly CitationBuilder[];
  readonly made: readonly CitationBuilder[];
}): void {
  const makers = new Set(made);
  for (const citation of missing) {
    const { resolution, definedIn: [path] = [] } = citation;
    if (makers.has(citation) || resolution.why.code !== 'name-moved' || path === undefined) continue;
    citation.resolution = { ...resolution, state: 'present', why: { code: 'name-in-tree', path }, target: path };
  }
}

async function settleSuccessors({
  side,
  base,
  rows,
  made,
}: Pick<Question, 'side' | 'rows'> & {
  readonly base: Side;
  readonly made: readonly CitationBuilder[];
}): Promise<void> {
  const removed = made.filter(({ definedIn = [] }) => definedIn.length === 0);
  const paths = [...new Set(removed.flatMap(({ wasIn }) => wasIn ?? []))];
  if (paths.length === 0) return;
  const renamed = new Map<string, string>();
  for (const { atBase, renamedTo } of rows.flat()) {
    const from = atBase?.resolution.target ?? null;
    if (from !== null && renamedTo !== null && !renamed.has(from)) renamed.set(from, renamedTo);
  }
  const newPath = (path: string): string => renamed.get(path) ?? path;
  const [old, now] = await Promise.all([
    base.contents.texts(base.snapshot, paths),
    side.contents.texts(side.snapshot, paths.map(newPath)),
  ]);
  const budget: Budget = { steps: BUDGET };
  for (const [path, citations] of groupBy(removed, ({ wasIn }) => wasIn ?? '')) {
    const [before, after] = [old.get(path) ?? null, now.get(newPath(path)) ?? null];
    if (before === null || after === null) continue;
    const successorOf = openNameSuccessors({ base: before, head: after, budget });
    const known = new Map<string, string | null>();
    for (const citation of citations) {
      const name = citation.reference.symbol ?? '';
      const successor = known.has(name) ? (known.get(name) ?? null) : successorOf(name);
      known.set(name, successor);
      citation.successor = successor;
    }
  }
}

/** A name that is not where it is cited; where its file is gone, that is what is to be said. */
function isMissingName(citation: CitationBuilder): boolean {
  return citation.reference.symbol !== null && citation.resolution.state === 'missing' && !lacksFile(citation);
}

function lacksFile({ reference, resolution }: Citation): boolean {
  return reference.path !== null && resolution.lacksName !== true;
}
