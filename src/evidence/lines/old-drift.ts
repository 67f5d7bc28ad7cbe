// Tells the anchors that this change moves from those that pointed elsewhere before it: what had drifted at base already is not new.
import { canonicalKey } from '../../text/keys.ts';
import type { Citation, CitationBuilder, LineState } from '../citation.ts';
import { countOpenPaths } from '../history/settle-paths.ts';
import { openPageHistory, type PageHistory } from '../history/page-history.ts';
import type { LineSpan } from '../reference.ts';
import { citationsOf, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { openAnchorOrigin, type AnchorOrigin } from './anchor-origin.ts';
import { nameOfAnchor } from './follow-lines.ts';
import { holdsQuote, preferQuoted, type QuoteQuestion } from './quoted-lines.ts';
import { missesNames } from './misses-names.ts';
import { missesSnippet } from './misses-snippet.ts';
import { SHOWS_NOTHING, showsNothing } from './shows-nothing.ts';
import { agreed, followFrom, type LineFollower, type Place } from './line-follower.ts';
import { findGuessedLines, GUESSED, isConfirmed, listBeside, noteGuesses } from './guessed-lines.ts';
import { provesLines } from './proven-lines.ts';
import { isSlight } from './slight-moves.ts';

/** Most commits of pages that are looked at to tell which anchors had drifted at base: over REST each costs two requests. */
const MAX_COMMITS = 32;

/** An anchor that meant other lines than those at base, and what became of the lines it meant until base and until head. */
interface Drifted {
  readonly citation: CitationBuilder;
  readonly base: LineState;
  readonly head: LineState;
}

const UNKNOWN_HISTORY: LineState = { kind: 'unverifiable', why: { code: 'history-unknown' } };
const SILENT: LineState = { kind: 'unverifiable', why: { code: 'old-drift' } };

/**
 * An anchor that had drifted at base is followed from where it was written instead, on both sides, so that one finding is on both and is old.
 * Asks history only about anchors of which something would be said, one after the other, so that every source is asked the same.
 */
export async function settleOldDrift({
  repository,
  follower,
  stamp,
  base,
  pages,
  surprises,
  notes,
}: EvidenceRun): Promise<void> {
  if (base === null) return;
  repository.expect({ missing: countOpenPaths(citationsOf([...pages.head, ...pages.base])) });
  const budget = { commits: MAX_COMMITS };
  const openBase = ({ document }: CitingPage): AtBase => {
    const atBase = { text: document.page.text, budget };
    const history = openPageHistory({ repository, path: document.path, atBase });
    return { history, origin: openAnchorOrigin({ repository, document, stamp, history }) };
  };
  for (const page of pages.head) {
    const { twin } = page;
    if (twin === null) continue;
    const drifted = await surprises.containAsync(
      { path: page.document.path, doing: 'following lines from base' },
      () => findDrifted({ page, base, follower, notes, openBase: () => openBase(twin) }),
      () => [],
    );
    if (drifted.length > 0) settle({ page, twin, drifted });
  }
}

/** The history of a page at base, and from where it says that its anchors are followed. */
interface AtBase {
  readonly history: PageHistory;
  readonly origin: AnchorOrigin;
}

interface Search {
  readonly page: CitingPage;
  readonly base: Side;
  readonly follower: LineFollower;
  readonly notes: Set<string>;
  readonly openBase: () => AtBase;
}

/** An anchor of which something would be said, its twin at base, and where history says it was written; null where history does not tell. */
interface Asked {
  readonly citation: CitationBuilder;
  readonly written: CitationBuilder;
  readonly path: string;
  readonly target: string;
  readonly from: readonly Place[] | null;
}

async function findDrifted(search: Search): Promise<readonly Drifted[]> {
  const { page, base, notes } = search;
  const { wrong, asked, history } = await askOrigins(search);
  const started = asked.flatMap(({ citation, from }) => (from === null ? [] : [{ citation, from }]));
  const { contents, snapshot } = base;
  const beside = history === null ? [] : await listBeside({ page, contents, history, started, base: snapshot });
  const guessed = await findGuessedLines({ page, contents, anchors: [...started, ...beside] });
  if (guessed !== null) notes.add(noteGuesses(guessed, page.document.path));
  const found = wrong.map((citation): Drifted => ({ citation, base: SILENT, head: SILENT }));
  for (const one of asked) {
    const { citation, from } = one;
    const trusted =
      guessed?.concern(from) !== true || (from !== null && (await isConfirmed(from, { page, citation, contents })));
    const drifted = trusted ? await findDrift(one, search) : { citation, base: GUESSED, head: GUESSED };
    const meant = drifted === null ? [{ snapshot, path: one.path }] : (from ?? []);
    const isMoved = (drifted?.head ?? citation.lineState)?.kind === 'moved';
    if (isMoved && (await showNothing(meant, one, search)))
      found.push({ citation, base: SHOWS_NOTHING, head: SHOWS_NOTHING });
    else if (drifted !== null) found.push(drifted);
  }
  return found;
}

/** The anchors that miss at base what their rows name, and of the others where they were written. */
async function askOrigins({ page, base, openBase }: Search): Promise<{
  readonly wrong: readonly CitationBuilder[];
  readonly asked: readonly Asked[];
  readonly history: PageHistory | null;
}> {
  const wrong: CitationBuilder[] = [];
  const asked: Asked[] = [];
  let atBase: AtBase | null = null;
  for (const citation of citationsOf([page])) {
    const { resolution, renamedTo, lineState } = citation;
    const written = page.anchorTwins.get(citation)?.citation;
    const [path, target] = [written?.resolution.target ?? null, renamedTo ?? resolution.target];
    // A new path would carry a wrong number along.
    const isCarried = renamedTo !== null && lineState?.kind === 'same';
    if ((!isReported(citation) && !isCarried) || written === undefined || path === null || target === null) continue;
    const question = { page, citation, contents: base.contents };
    const place: Place = { snapshot: base.snapshot, path };
    // Code that the change writes beside its number says nothing of what the number meant.
    const before = { page: page.twin ?? page, citation: written, contents: base.contents };
    // What base itself shows to be right neither history nor the rest of the page takes back.
    if (lineState?.kind === 'moved' && !isOneOfSeveral(before) && (await isProven(place, before))) continue;
    if ((await missesNames(place, question)) || (await missesSnippet(place, before))) {
      wrong.push(citation);
      continue;
    }
    if (isCarried) continue;
    atBase ??= openBase();
    const places = await atBase.origin.placesOf(written, path);
    if ((places === null || places.length === 0) && atBase.origin.isUnknown()) {
      // Whether it pointed there before cannot be said: then it is not called new.
      citation.lineState = UNKNOWN_HISTORY;
      continue;
    }
    const from = places === null ? null : await preferQuoted(places, question);
    asked.push({ citation, written, path, target, from });
  }
  return { wrong, asked, history: atBase?.history ?? null };
}

/** True where the row cites other lines of the file too: what it names may be on those. */
const isOneOfSeveral = ({ page, citation }: QuoteQuestion): boolean =>
  (page.rows[citation.place.row] ?? []).some(
    ({ reference, resolution: { target } }) =>
      reference.kind === 'lines' &&
      target === citation.resolution.target &&
      nameOfAnchor(reference) !== nameOfAnchor(citation.reference),
  );

async function isProven(place: Place, { page, citation, contents }: QuoteQuestion): Promise<boolean> {
  const { range, lines: spans } = citation.reference;
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  return provesLines({ page: page.document.page, range, spans, path: place.path, lines });
}

/** True where none of the places that an anchor can have been written for shows anything of its row. */
async function showNothing(
  places: readonly Place[],
  { written }: Asked,
  { page, base: { contents } }: Search,
): Promise<boolean> {
  const question = { page: page.twin ?? page, citation: written, contents };
  for (const place of places) if (!(await showsNothing(place, question))) return false;
  return places.length > 0;
}

/** What became of the lines that an anchor meant where it was written; null where it means base's own. */
async function findDrift(
  { citation, written, path, target, from }: Asked,
  { page, base, follower }: Search,
): Promise<Drifted | null> {
  const spans = citation.reference.lines;
  const silent: Drifted = { citation, base: SILENT, head: SILENT };
  // It may have been wrong before this change already: then the lines it moved to are wrong too.
  if (from?.length === 0 && citation.lineState?.kind === 'moved') {
    const question = { page, citation, contents: base.contents };
    return (await holdsQuote({ snapshot: base.snapshot, path }, question)) ? null : silent;
  }
  if (from === null) return null;
  const states = await Promise.all(
    from.map(async (place) => await follower.follow({ from: place, to: { snapshot: base.snapshot, path }, spans })),
  );
  const state = agreed(states);
  // Where the name beside it was elsewhere, and nothing moved since it was written, it was written wrong.
  if (state?.kind === 'same' && written.named?.at === 'elsewhere') return silent;
  if (state === null || state.kind === 'same') return null;
  // Where nobody can say whether it still meant base's lines, the change is not known to have moved what it means.
  if (state.kind === 'unverifiable' && state.why.code !== 'committed-later')
    return { citation, base: state, head: state };
  const to = { snapshot: page.side.snapshot, path: target };
  const now = await followFrom({ follower, from, to, spans });
  // A range that had slipped a little still held what it means; this change takes it away from there.
  if (now.kind === 'moved' && [isHeld, isHardlyOff].some((holds) => holds(state, spans) && !holds(now, spans))) {
    citation.lineState = now;
    return null;
  }
  return { citation, base: state, head: now };
}

/** True where nobody would have edited the page for what was off. */
const isHardlyOff = (state: LineState, spans: readonly LineSpan[]): boolean =>
  state.kind === 'moved' && isSlight({ from: spans, to: state.lines });

/** True where at least half of the lines that a range means are in it, of three or more. */
function isHeld(state: LineState, spans: readonly LineSpan[]): boolean {
  if (state.kind !== 'moved' || state.lines.length !== spans.length) return false;
  let [held, all] = [0, 0];
  for (const [at, { start, end }] of state.lines.entries()) {
    const cited = spans[at] ?? { start: 0, end: -1 };
    all += end - start + 1;
    held += Math.max(0, Math.min(end, cited.end) - Math.max(start, cited.start) + 1);
  }
  return all > 2 && held * 2 >= all;
}

function settle({
  page,
  twin,
  drifted,
}: {
  readonly page: CitingPage;
  readonly twin: CitingPage;
  readonly drifted: readonly Drifted[];
}): void {
  const keyOf = ({ place: { row } }: Citation): string => canonicalKey(page.document.rows[row]?.key ?? '');
  const old = new Set(drifted.map(({ citation }) => citation));
  const fresh = new Set(
    citationsOf([page]).flatMap((one) =>
      old.has(one) || !isReported(one) ? [] : [groupOf(keyOf(one), one, one.lineState)],
    ),
  );
  for (const { citation, base, head } of drifted) {
    const key = keyOf(citation);
    const equals = citationsOf([twin]).filter(
      ({ place: { row }, reference }) =>
        canonicalKey(twin.document.rows[row]?.key ?? '') === key &&
        nameOfAnchor(reference) === nameOfAnchor(citation.reference),
    );
    // Two findings of one row and file are told apart by their order: an old one beside a new one would change places with it.
    const alone = !fresh.has(groupOf(key, citation, base));
    const reported =
      equals.length > 0 &&
      alone &&
      isSameRule(base, head) &&
      citation.renamedTo === null &&
      !(citation.place.polarity === 'gap' && head.kind !== 'moved');
    const isKept = reported || head.kind === 'unverifiable' || (citation.renamedTo !== null && head.kind === 'moved');
    citation.lineState = isKept ? head : SILENT;
    if (reported) for (const equal of equals) equal.lineState = base;
  }
}

/** True where a rule reports the lines. */
function isReported({ lineState }: Citation): boolean {
  return lineState !== null && ruleOf(lineState) !== null;
}

function ruleOf({ kind }: LineState): 'moved' | 'changed' | null {
  return kind === 'moved' ? 'moved' : kind === 'changed' || kind === 'removed' ? 'changed' : null;
}

function isSameRule(base: LineState, head: LineState): boolean {
  return ruleOf(base) !== null && (ruleOf(base) === ruleOf(head) || head.kind === 'same');
}

function groupOf(key: string, { reference: { path, text } }: Citation, state: LineState | null): string {
  return JSON.stringify([key, path ?? text, state === null ? null : ruleOf(state)]);
}
