// Finds names that only documentation has now and code had when their row was last written: the page outlived what it cites.
import type { Repository, Snapshot } from '../../repository/repository.ts';
import { isMention, isProse } from '../../text/code-path.ts';
import { appendTo, groupBy } from '../../text/group-by.ts';
import { countOf } from '../../text/phrase.ts';
import type { Contents } from '../compare/contents.ts';
import type { CitationBuilder } from '../citation.ts';
import type { CitingPage } from '../run.ts';
import { searchNames } from './find-names.ts';
import { hasInCode } from './has-in-code.ts';

/** Most names and commits of one page that history is asked about: over REST a commit's files cost a download. */
const MAX_NAMES = 20;
const MAX_COMMITS = 2;
/** Most files of an older commit that are looked into for one name. */
const MAX_FILES = 20;

interface Question {
  readonly page: CitingPage;
  readonly repository: Repository;
  readonly contents: Contents;
  readonly guarded: ReadonlySet<string>;
  /** Where a bound that was hit is said. */
  readonly notes: Set<string>;
}

/** Asks nothing where no name of a claiming row is in documentation alone. */
export async function settleVanished({ page, repository, contents, guarded, notes }: Question): Promise<void> {
  const { document, rows } = page;
  if (page.side.index.truncated) return;
  const doubtful = rows.flatMap((row, at) => {
    const status = document.rows[at]?.declared.status;
    return status === 'done' || status === 'partial' ? row.filter(isDocumentedOnly) : [];
  });
  if (doubtful.length === 0) return;
  const nowhere = await findUncoded({ side: page.side, guarded, cited: doubtful });
  const open = doubtful.filter(({ reference: { symbol } }) => nowhere.has(symbol ?? ''));
  const written = await findWritten(page, open.slice(0, MAX_NAMES));
  const asked = [...written].sort(([, a], [, b]) => b.length - a.length);
  const unasked = [...open.slice(MAX_NAMES), ...asked.slice(MAX_COMMITS).flatMap(([, cited]) => cited)];
  if (unasked.length > 0)
    notes.add(
      `${document.path}: the history of only some names that documentation alone has was looked up; ${countOf(unasked.length, 'more name')} may be gone from the code.`,
    );
  for (const [commit, cited] of asked.slice(0, MAX_COMMITS)) {
    const names = [...new Set(cited.map(({ reference: { symbol } }) => symbol ?? ''))];
    const places = await findCode({ snapshot: repository.snapshot(commit), contents, guarded, names });
    for (const citation of cited) {
      const from = places.get(citation.reference.symbol ?? '');
      if (from === undefined) continue;
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
  }
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
}: Pick<CitingPage, 'side'> & Pick<Question, 'guarded'> & { readonly cited: readonly CitationBuilder[] }): Promise<
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

/** A file that had each name in its code, by name. */
async function findCode({
  snapshot,
  contents,
  guarded,
  names,
}: Pick<Question, 'contents' | 'guarded'> & {
  readonly snapshot: Snapshot;
  readonly names: readonly string[];
}): Promise<ReadonlyMap<string, string>> {
  const hits = await snapshot.search(names);
  if (hits === null) return new Map();
  const files = new Map(
    names.map((name) => [
      name,
      (hits.get(name) ?? []).filter((path) => !guarded.has(path) && !isMention(path)).slice(0, MAX_FILES),
    ]),
  );
  const texts = await contents.texts(snapshot, [...new Set([...files.values()].flat())]);
  return new Map(
    [...files].flatMap(([name, paths]): [string, string][] => {
      const [path] = paths.filter((one) => hasInCode({ path: one, text: texts.get(one) ?? '', name }));
      return path === undefined ? [] : [[name, path]];
    }),
  );
}
