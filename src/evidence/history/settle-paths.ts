// Asks history what became of cited paths that are not there: it tells a path from a word, and where a file went.
import type { PathFate } from '../../repository/path-fates.ts';
import type { History, Repository, Snapshot } from '../../repository/repository.ts';
import { countOf } from '../../text/phrase.ts';
import { parseIgnored } from '../locate/ignored-paths.ts';
import { indexPaths, type PathIndex } from '../locate/path-index.ts';
import type { Citation, Restored } from '../citation.ts';
import type { Resolution, WhyCode } from '../resolution.ts';
import type { ResolvedDocument } from '../resolved-document.ts';

export interface PathsQuestion {
  readonly repository: Repository;
  readonly head: readonly ResolvedDocument[];
  /** Empty without a base. */
  readonly base: readonly ResolvedDocument[];
  /** Paths of declared pages: their history is asked for first. */
  readonly declared: ReadonlySet<string>;
}

export interface SettledPaths {
  readonly head: readonly ResolvedDocument[];
  readonly base: readonly ResolvedDocument[];
  /** What history could not tell, as sentences. */
  readonly notes: readonly string[];
}

/** The documents with the fates of their missing paths; a token that was a file or folder once is missing from then on, however it is written. */
export async function settlePaths({ repository, head, base, declared }: PathsQuestion): Promise<SettledPaths> {
  const unsettled = { head, base, notes: [] };
  if (![...head, ...base].some((document) => document.evidence.some((row) => row.some(mayAsk)))) return unsettled;
  const tree = await repository.head.tree();
  if (tree.truncated) return unsettled;
  const index = indexPaths(tree);
  const wanted = await withoutIgnored(repository.head, listPaths({ head, base, declared, index }));
  const history = wanted.length === 0 ? NOTHING : await repository.pathHistory(wanted.map(({ path }) => path));
  const fates = history.kind === 'known' ? history.value : NOTHING.value;
  const settle = (documents: readonly ResolvedDocument[]): ResolvedDocument[] =>
    documents.map((document) => ({
      ...document,
      evidence: document.evidence.map((row) => row.map((one) => withFate({ one, fates, index }))),
    }));
  const open = wanted.filter(({ path, sure }) => sure && !fates.has(path)).length;
  return { head: settle(head), base: settle(base), notes: open === 0 ? [] : [explain(history, open)] };
}

const NOTHING: { readonly kind: 'known'; readonly value: ReadonlyMap<string, PathFate> } = {
  kind: 'known',
  value: new Map(),
};

function explain(history: History<unknown>, open: number): string {
  return history.kind === 'unverifiable'
    ? `${countOf(open, 'missing path')} ${open === 1 ? 'does' : 'do'} not count, because the history cannot be read: ${history.reason}.`
    : `${countOf(open, 'more missing path')} ${open === 1 ? 'does' : 'do'} not count, because the history of only a few paths is looked up.`;
}

/** How many paths of these citations history may be asked about. */
export function countOpenPaths(citations: readonly Citation[]): number {
  return new Set(citations.filter(mayAsk).map(({ resolution }) => resolution.target)).size;
}

/** A path, missing or perhaps none, of which history has no answer yet. */
function mayAsk({ reference, resolution: { state, target, lacksName, why }, change }: Citation): boolean {
  const { kind, path, acknowledged } = reference;
  if (
    target === null ||
    target === '' ||
    acknowledged ||
    change !== null ||
    lacksName === true ||
    why.code === 'dangling'
  )
    return false;
  if (kind !== 'path' && kind !== 'lines' && !(kind === 'symbol' && path !== null)) return false;
  // That it left is no news where a submodule has its folder's name: it may be there.
  if (why.code === 'perhaps-in-submodule' && why.namesake) return false;
  // Nor where it was moved to another repository, whose name is before it.
  if (why.code === 'other-repository' && why.beside) return false;
  return state === 'missing' || PERHAPS.has(why.code);
}

/** What is not called missing for its notation or for what its row says of it. A file that was there once is neither a word nor still to come. */
const PERHAPS: ReadonlySet<WhyCode> = new Set([
  'not-surely-path',
  'to-come',
  'spoken-of',
  'perhaps-in-submodule',
  'other-repository',
  'other-project',
]);

/** What a build writes was perhaps on a commit once, and is not missing for that. Of sure paths this was asked before. */
async function withoutIgnored(head: Snapshot, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (wanted.every(({ sure }) => sure)) return wanted;
  const file = (await head.read(['.gitignore'])).get('.gitignore');
  if (file?.kind !== 'content') return wanted;
  const isIgnored = parseIgnored(new TextDecoder().decode(file.bytes));
  return wanted.filter(({ path, sure }) => sure || !isIgnored(path));
}

interface Wanted {
  readonly path: string;
  /** Lower is asked for first. */
  readonly rank: number;
  readonly sure: boolean;
}

/**
 * Each path that head lacks once: of declared pages first, then what this change claims, then what a done row rests on, then what is surely a path;
 * base's own come last.
 */
function listPaths({
  head,
  base,
  declared,
  index,
}: Omit<PathsQuestion, 'repository'> & { readonly index: PathIndex }): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const before = new Set(base.flatMap(listClaims));
  const add = (document: ResolvedDocument, isHead: boolean): void => {
    document.evidence.forEach((row, at) => {
      const done = document.document.rows[at]?.declared.status === 'done';
      for (const one of row) {
        const path = one.resolution.target ?? '';
        if (!mayAsk(one) || index.has(path) || index.behind(path) !== null) continue;
        const sure = one.resolution.state === 'missing';
        // A claim that was lowered is an old one.
        const fresh = isHead && !before.has(nameClaim(document, at, path)) && !before.has(`done ${path}`);
        const rank =
          (isHead ? 0 : 16) +
          (declared.has(document.document.path) ? 0 : 8) +
          (fresh ? 0 : 4) +
          (done && sure ? 0 : 2) +
          (sure ? 0 : 1);
        const known = wanted.get(path);
        if (known === undefined || rank < known.rank)
          wanted.set(path, { path, rank, sure: sure || known?.sure === true });
      }
    });
  };
  for (const document of head) add(document, true);
  for (const document of base) add(document, false);
  // Of equal ranks in the order of the pages: a map keeps it, and sorting does.
  return [...wanted.values()].sort((a, b) => a.rank - b.rank);
}

/** A path as a row of this status cites it. */
const nameClaim = ({ document }: ResolvedDocument, row: number, path: string): string =>
  `${document.rows[row]?.declared.status ?? ''} ${path}`;

const listClaims = (document: ResolvedDocument): readonly string[] =>
  document.evidence.flatMap((row, at) =>
    row.flatMap(({ resolution: { target } }) => (target === null ? [] : [nameClaim(document, at, target)])),
  );

function withFate({
  one,
  fates,
  index,
}: {
  readonly one: Citation;
  readonly fates: ReadonlyMap<string, PathFate>;
  readonly index: PathIndex;
}): Citation {
  if (!mayAsk(one)) return one;
  const { resolution } = one;
  // What was missing at base and is there at head is surely a path; what became of it is known.
  const fate =
    fates.get(resolution.target ?? '') ??
    (resolution.state === 'missing' && index.has(resolution.target ?? '') ? RESTORED : undefined);
  // A word that never was a path stays a word.
  if (fate === undefined || (fate.kind === 'never' && resolution.state !== 'missing')) return one;
  return {
    ...one,
    fate,
    resolution: {
      ...resolution,
      why: { code: 'nowhere' },
      ...whereItWent(fate, { index, candidate: resolution.candidate }),
      state: 'missing',
    },
  };
}

const RESTORED: Restored = { kind: 'restored' };

/** A file that was renamed is only wrongly pointed at. What stood beside a deleted one before is not what replaced it. */
function whereItWent(
  fate: PathFate | Restored,
  { index, candidate }: { readonly index: PathIndex; readonly candidate: string | null },
): Partial<Resolution> {
  if (fate.kind === 'deleted') return candidate !== null && fate.added.includes(candidate) ? {} : { candidate: null };
  return fate.kind === 'renamed' && index.has(fate.to) ? { candidate: fate.to, moved: true } : {};
}
