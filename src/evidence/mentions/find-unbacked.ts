// Finds the files and names that this change cites where all that the page cited before is there, and that nothing in the repository has.
import { isProse, staysLocal } from '../../text/code-path.ts';
import { extensionOf, folderOf, nameOf, normalisePath, stemOf } from '../../text/paths.ts';
import { readIgnored } from '../locate/ignored-paths.ts';
import { findHits } from '../names/find-names.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { isOfOneDay } from './is-of-one-day.ts';
import type { Unbacked } from './mention.ts';
import { readSeries, type Series } from './read-series.ts';

/** Fewest rows of base whose files, or names, are all there; and of so many names one may be missing. */
const FEWEST = { file: 3, name: 4 } as const;
const ONE_IN = 10;
/** Most of one page, and most rows whose names are looked for. */
const MAX_FOUND = 100;
const MAX_SAMPLE = 12;
/** Most columns of one page whose names are looked for. */
const MAX_SERIES = 40;

type Kind = Unbacked['kind'];

/** Asks for nothing where the change cites nothing new, and searches for names only beside names. */
export async function findUnbacked(run: EvidenceRun): Promise<void> {
  const { head, base, pages } = run;
  if (base === null || head.index.truncated || base.index.truncated) return;
  for (const page of pages.head) {
    const { twin } = page;
    if (twin === null || !isAsked(page, twin)) continue;
    const all = readSeries(page, twin);
    const found: Unbacked[] = [];
    for (const series of all) found.push(...(await findFiles(series, { run, base, page })));
    found.push(...(await findNames(all, run)));
    if (found.length > MAX_FOUND)
      run.notes.add(
        `${page.document.path}: of ${found.length} references that this change adds and nothing in the repository backs, ${found.length - MAX_FOUND} are left out.`,
      );
    if (found.length > 0) settle(page, found.slice(0, MAX_FOUND));
  }
}

/** A file that a row cites as its evidence is judged there, unless the page is only followed; what its notes promise is said with more proof here. */
function settle(page: CitingPage, found: readonly Unbacked[]): void {
  const cited = page.document.followed === undefined ? page.rows.flat() : [];
  const judged = new Set(
    cited.flatMap(({ resolution: { state }, place, reference }) =>
      state === 'missing' && place.promised !== true ? [placeOf(reference)] : [],
    ),
  );
  const unbacked = found
    .filter(({ kind, reference }) => kind === 'name' || !judged.has(placeOf(reference)))
    .toSorted(
      ({ reference: { range: one } }, { reference: { range: other } }) =>
        one.line - other.line || one.column - other.column,
    );
  page.asides = { ...page.asides, unbacked };
  const places = new Set(unbacked.map(({ reference }) => placeOf(reference)));
  page.rows = page.rows.map((row) =>
    row.filter(({ place, reference }) => place.promised !== true || !places.has(placeOf(reference))),
  );
}

function isAsked(page: CitingPage, twin: CitingPage): boolean {
  const { page: now, followed, settings } = page.document;
  return twin.document.page !== now && (followed === undefined || settings.literal === true) && !isOfOneDay(page);
}

const placeOf = ({ range: { line, column } }: Unbacked['reference']): string => `${line}:${column}`;

const ofKind = (cited: readonly Unbacked[], kind: Kind): readonly Unbacked[] =>
  cited.filter((one) => one.kind === kind);

/** Rows of base by what they cite of one kind. */
const rowsOf = (
  { kept }: Series,
  kind: Kind,
  isMeant: (one: Unbacked) => boolean = () => true,
): readonly (readonly Unbacked[])[] =>
  [...kept.values()].map((cited) => ofKind(cited, kind).filter(isMeant)).filter((cited) => cited.length > 0);

/** Whether all of it is there, but for one name in ten, however often it is cited. */
function holds(rows: readonly (readonly Unbacked[])[], kind: Kind, isThere: (one: Unbacked) => boolean): boolean {
  const there = rows.filter((cited) => cited.every(isThere)).length;
  const names = new Map(rows.flat().map((one) => [one.name, isThere(one)]));
  const absent = [...names.values()].filter((isPresent) => !isPresent).length;
  return there >= FEWEST[kind] && absent * ONE_IN <= names.size - absent;
}

async function findFiles(
  series: Series,
  {
    run: { head, contents },
    base,
    page,
  }: { readonly run: EvidenceRun; readonly base: Side; readonly page: CitingPage },
): Promise<readonly Unbacked[]> {
  const fresh = ofKind(series.fresh, 'file').filter(
    ({ name }) => extensionOf(name) !== null && [head, base].every((side) => isNowhere(side, name)),
  );
  if (fresh.length === 0) return [];
  const folder = folderOf(page.document.path);
  const isThere = ({ name }: Unbacked): boolean => isIn(base, name, folder);
  // What has no ending and is not there need not be a folder.
  const rows = rowsOf(series, 'file', (one) => extensionOf(one.name) !== null || isThere(one));
  if (!holds(rows, 'file', isThere)) return [];
  const endings = new Set(
    rows
      .flat()
      .filter(isThere)
      .map(({ name }) => extensionOf(name)),
  );
  const meant = fresh.filter(({ name }) => endings.has(extensionOf(name)) && !staysLocal(name));
  const isIgnored = await readIgnored({ contents, side: head, places: meant.map(({ name }) => name) });
  return meant.filter(({ name }) => !isIgnored(name));
}

/** From the root, from the page, or below any folder. */
const isIn = ({ index }: Side, path: string, folder: string): boolean =>
  [path, `${folder}/${path}`].some((one) => index.has(normalisePath(one) ?? '')) ||
  index.endingWith(path.replace(/^(?:\.{1,2}\/)+/u, '')).length > 0;

/** No file has its name, in whatever folder, nor can it be in what nobody reads here. */
const isNowhere = ({ index }: Side, path: string): boolean =>
  index.named(nameOf(path)).length === 0 && index.inOtherCase(path) === null && index.behind(path) === null;

/** All that is looked for on a page is one search. */
async function findNames(all: readonly Series[], { head, guarded }: EvidenceRun): Promise<readonly Unbacked[]> {
  const asked = all
    .map((series) => ({ fresh: ofKind(series.fresh, 'name'), rows: rowsOf(series, 'name').slice(0, MAX_SAMPLE) }))
    .filter(({ fresh, rows }) => fresh.length > 0 && rows.length >= FEWEST.name)
    .slice(0, MAX_SERIES);
  if (asked.length === 0) return [];
  const stems = new Set(head.index.entries().map(({ path }) => stemOf(path)));
  const names = new Set(
    asked.flatMap(({ fresh, rows }) => [...fresh.slice(0, MAX_FOUND), ...rows.flat()]).map(({ name }) => name),
  );
  const hits = await findHits({ side: head, names: [...names].filter((name) => !stems.has(name)), guarded });
  if (hits === null) return [];
  const isThere = ({ name }: Unbacked): boolean =>
    stems.has(name) || hits.get(name)?.whole.some((path) => !isProse(path)) === true;
  return asked.flatMap(({ fresh, rows }) =>
    holds(rows, 'name', isThere)
      ? fresh.filter(({ name }) => {
          const found = hits.get(name);
          return found !== undefined && found.partly === null && found.whole.every(isProse);
        })
      : [],
  );
}
