// Finds names that only documentation has now and code had when their row was last written: the page outlived what it cites.
import type { Snapshot } from '../../repository/repository.ts';
import { isMention, isProse } from '../../text/code-path.ts';
import { appendTo, groupBy } from '../../text/group-by.ts';
import { countOf } from '../../text/phrase.ts';
import type { Contents } from '../compare/contents.ts';
import type { CitationBuilder } from '../citation.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { searchNames } from './find-names.ts';
import { hasInCode } from './has-in-code.ts';

/** Most names of one page that history is asked about. */
const MAX_NAMES = 200;
/** Most older commits whose files one run searches, each once, whichever pages ask. A source that pays for each has a lower bound for a page. */
const MAX_COMMITS = 40;
/** Searches of older commits that may lack contents before the rest is given up: a partial clone has the files of head only. */
const MAX_INCOMPLETE = 2;
/** Most files of an older commit that are looked into for one name. */
const MAX_FILES = 20;

/** What one page asks of history: its citations by the commit that wrote their line last, those with the most names first. */
interface Asked {
  readonly page: CitingPage;
  readonly commits: readonly (readonly [commit: string, cited: readonly CitationBuilder[]])[];
  /** Citations that no bound left room for. */
  readonly unasked: number;
}

/** What the files of an older commit say of names. */
interface Searched {
  /** By name, a file that had it in its code. */
  readonly places: ReadonlyMap<string, string>;
  /** Names that files may have which could not be looked into. */
  readonly unknown: ReadonlySet<string>;
}

/** By commit; one that could not be searched is left out. */
type Places = ReadonlyMap<string, Searched>;

/** Asks nothing where no name of a claiming row is in documentation alone. */
export async function settleVanished(run: EvidenceRun): Promise<void> {
  const open = new Map<CitingPage, ReadonlyMap<string, readonly CitationBuilder[]>>();
  const left = new Map<CitingPage, number>();
  await forEachPage(run, { doing: 'looking for names that left the code' }, async (page) => {
    const found = await findOpen(page, run);
    if (found.length === 0) return;
    open.set(page, await findWritten(page, found.slice(0, MAX_NAMES)));
    left.set(page, Math.max(0, found.length - MAX_NAMES));
  });
  if (open.size === 0) return;
  const pages = [...run.pages.head, ...run.pages.base];
  const asked = choose(
    pages.flatMap((page) => {
      const commits = open.get(page);
      return commits === undefined ? [] : [{ page, commits: [...commits], unasked: left.get(page) ?? 0 }];
    }),
    run.repository.maxSearchedCommits,
  );
  const places = await searchCommits(run, asked);
  for (const { page, commits, unasked } of asked) {
    const unknown = commits
      .flatMap(([commit, cited]) => cited.map(({ reference: { symbol } }) => [commit, symbol ?? ''] as const))
      .filter(([commit, name]) => places.get(commit)?.unknown.has(name) !== false).length;
    if (unasked + unknown > 0)
      run.notes.add(
        `${page.document.path}: the history of only some names that documentation alone has was looked up; ${countOf(unasked + unknown, 'more name')} may be gone from the code.`,
      );
    for (const [commit, cited] of commits)
      for (const citation of cited) {
        const from = places.get(commit)?.places.get(citation.reference.symbol ?? '');
        if (from !== undefined) markVanished(citation, { from, commit });
      }
  }
}

/** The commits of each page with the most names, as many as a page and the run may ask for. */
function choose(all: readonly Asked[], perPage: number): readonly Asked[] {
  const chosen = new Set<string>();
  return all.map(({ page, commits, unasked }) => {
    const kept: Asked['commits'][number][] = [];
    let left = unasked;
    for (const one of commits.toSorted(([, a], [, b]) => b.length - a.length)) {
      const [commit, cited] = one;
      if (kept.length < perPage && (chosen.has(commit) || chosen.size < MAX_COMMITS)) {
        chosen.add(commit);
        kept.push(one);
      } else left += cited.length;
    }
    return { page, commits: kept, unasked: left };
  });
}

/** Searches each commit once for all names that any page asks of it. */
async function searchCommits(
  { repository, contents, guarded, surprises }: EvidenceRun,
  asked: readonly Asked[],
): Promise<Places> {
  const places = new Map<string, Searched>();
  const byCommit = groupBy(
    asked.flatMap(({ page, commits }) => commits.map(([commit, cited]) => ({ page, commit, cited }))),
    ({ commit }) => commit,
  );
  let incomplete = 0;
  for (const [commit, questions] of byCommit) {
    if (incomplete >= MAX_INCOMPLETE) break;
    const [first] = questions;
    const names = [
      ...new Set(questions.flatMap(({ cited }) => cited.map(({ reference: { symbol } }) => symbol ?? ''))),
    ];
    const found = await surprises.containAsync(
      { path: first?.page.document.path ?? '', doing: 'looking for names in older commits' },
      () => findCode({ snapshot: repository.snapshot(commit), contents, guarded, names }),
      () => null,
    );
    if (found === null || found.unknown.size > 0) incomplete += 1;
    if (found !== null) places.set(commit, found);
  }
  return places;
}

function markVanished(
  citation: CitationBuilder,
  { from, commit }: { readonly from: string; readonly commit: string },
): void {
  const { tried } = citation.resolution;
  citation.resolution = {
    state: 'missing',
    target: from,
    candidate: null,
    why: { code: 'name-vanished-since', from, commit },
    tried,
  };
  citation.onlyDocumented = true;
  citation.wasIn = from;
}

/** The citations of rows that claim work whose names no code of the whole tree has. */
async function findOpen(
  { document, rows, side }: CitingPage,
  { guarded }: EvidenceRun,
): Promise<readonly CitationBuilder[]> {
  if (side.index.truncated) return [];
  const doubtful = rows.flatMap((row, at) => {
    const status = document.rows[at]?.declared.status;
    return status === 'done' || status === 'partial' ? row.filter(isDocumentedOnly) : [];
  });
  if (doubtful.length === 0) return [];
  const nowhere = await findUncoded({ side, guarded, cited: doubtful });
  return doubtful.filter(({ reference: { symbol } }) => nowhere.has(symbol ?? ''));
}

/** The citations by the commit that wrote their line last; those that no commit has as they are now are left out. */
async function findWritten(
  { document, history }: CitingPage,
  open: readonly CitationBuilder[],
): Promise<ReadonlyMap<string, readonly CitationBuilder[]>> {
  const byLine = groupBy(open, ({ reference }) => squeeze(document.page.lines[reference.range.line - 1] ?? ''));
  const squeezed = new Map<string, string>();
  const has = (text: string, line: string): boolean => {
    const known = squeezed.get(text) ?? squeeze(text);
    squeezed.set(text, known);
    return known.includes(line);
  };
  const byCommit = new Map<string, CitationBuilder[]>();
  for (const [line, cited] of byLine) {
    const commit = line.trim() === '' ? null : await history.oldestWith((text) => has(text, line));
    if (commit !== null) for (const citation of cited) appendTo(byCommit, commit, citation);
  }
  return byCommit;
}

/** Aligning a table anew does not write its rows. */
const squeeze = (text: string): string => text.replace(/[ \t]+/g, ' ').replace(/ ?\| ?/g, '|');

/** The names that no code of the whole tree has: for a name in a cited file the rest was not searched before. */
async function findUncoded({
  side,
  guarded,
  cited,
}: Pick<CitingPage, 'side'> & Pick<EvidenceRun, 'guarded'> & { readonly cited: readonly CitationBuilder[] }): Promise<
  ReadonlySet<string>
> {
  const names = [...new Set(cited.flatMap(({ reference: { symbol } }) => symbol ?? []))];
  const found = await searchNames({ side, guarded, names });
  return new Set(found === null ? [] : names.filter((name) => found.get(name)?.every(isProse) === true));
}

/** A bare name that, as far as was looked, is in documentation alone. One that is called like a file of code is that file. */
function isDocumentedOnly({ reference, resolution, foundIn }: CitationBuilder): boolean {
  return (
    reference.kind === 'symbol' &&
    reference.path === null &&
    !reference.acknowledged &&
    ((resolution.state === 'present' && resolution.why.code !== 'name-is-file') ||
      resolution.why.code === 'name-mentioned') &&
    foundIn.length > 0 &&
    foundIn.every(isProse)
  );
}

/** A file that had each name in its code, by name; null where the commit cannot be searched. */
async function findCode({
  snapshot,
  contents,
  guarded,
  names,
}: {
  readonly snapshot: Snapshot;
  readonly contents: Contents;
  readonly guarded: ReadonlySet<string>;
  readonly names: readonly string[];
}): Promise<Searched | null> {
  const hits = await snapshot.search(names);
  if (hits === null) return null;
  const files = new Map(
    names.map((name) => [
      name,
      (hits.get(name) ?? []).filter((path) => !guarded.has(path) && !isMention(path)).slice(0, MAX_FILES),
    ]),
  );
  const texts = await contents.texts(snapshot, [...new Set([...files.values()].flat())]);
  const places = new Map(
    [...files].flatMap(([name, paths]): [string, string][] => {
      const [path] = paths.filter((one) => hasInCode({ path: one, text: texts.get(one) ?? '', name }));
      return path === undefined ? [] : [[name, path]];
    }),
  );
  return { places, unknown: new Set(names.filter((name) => !hits.has(name))) };
}
