// Tells pages whose line numbers were guesses: where they were written, many of them showed nothing, or not what their rows name.
import { isRecordText } from '../../documents/records.ts';
import type { Snapshot } from '../../repository/repository.ts';
import { countOf } from '../../text/phrase.ts';
import type { Citation, LineState } from '../citation.ts';
import type { PageHistory } from '../history/page-history.ts';
import type { CitingPage } from '../run.ts';
import { seekAnchor } from './anchor-in-text.ts';
import type { Contents } from '../compare/contents.ts';
import type { Place } from './line-follower.ts';
import { compareWords, judgeShowing, type Showing } from './misses-names.ts';
import { holdsQuote, type QuoteQuestion } from './quoted-lines.ts';

/** An anchor, and where its lines are followed from. */
export interface StartedAnchor {
  readonly citation: Citation;
  readonly from: readonly Place[];
}

interface GuessedLines {
  /** How many of the anchors that were looked at were wrong where they were written. */
  readonly wrong: number;
  /** How many were looked at, or, for names, could be compared with one. */
  readonly compared: number;
  /** They pointed at nothing, such as a blank line, or not at what their rows name. */
  readonly by: 'nothing' | 'names';
}

/** Fewest wrong anchors, and their share of all (1 / SHARE), that make a page's line numbers guesses. */
const LIMITS = { names: { min: 4, share: 3 }, nothing: { min: 3, share: 12 } } as const;
/** Most anchors of one page that are compared besides those of which something would be said. */
const MAX_COMPARED = 400;
/** Most commits at which they are looked for. */
const MAX_SNAPSHOTS = 8;

/** What is known of a page of guesses. */
export interface Guesses {
  readonly found: readonly GuessedLines[];
  /** True where nothing may be said of an anchor that is followed from these places, unless its row confirms it. */
  readonly concern: (from: readonly Place[] | null) => boolean;
}

/** Null where the numbers are to be trusted. */
export async function findGuessedLines({
  page,
  contents,
  anchors,
}: {
  readonly page: CitingPage;
  readonly contents: Contents;
  readonly anchors: readonly StartedAnchor[];
}): Promise<Guesses | null> {
  const showing: Showing[] = [];
  const empty = new Map<string, Map<string, boolean>>();
  for (const { citation, from } of anchors) {
    const question = { page, citation, contents };
    showing.push(await judgeStart(from, question));
    for (const place of from) {
      const { commit } = place.snapshot;
      const ofCommit = empty.get(commit) ?? new Map<string, boolean>();
      empty.set(commit, ofCommit);
      // A line that ten rows cite is one number.
      ofCommit.set(JSON.stringify([place.path, citation.reference.lines]), await citesNothing(place, question));
    }
  }
  const wrong = showing.filter((one) => one === 'missed').length;
  const names = judge({ by: 'names', wrong, compared: wrong + showing.filter((one) => one === 'shown').length });
  if (names !== null) return { found: [names], concern: () => true };
  // A few numbers are enough, so that they say something of those alone that were written with them.
  const nothing = new Map<string, GuessedLines>();
  for (const [commit, all] of empty) {
    const found = judge({ by: 'nothing', wrong: [...all.values()].filter(Boolean).length, compared: all.size });
    if (found !== null) nothing.set(commit, found);
  }
  if (nothing.size === 0) return null;
  return {
    found: [...nothing.values()],
    concern: (from) => from === null || from.every(({ snapshot }) => nothing.has(snapshot.commit)),
  };
}

function judge(found: GuessedLines): GuessedLines | null {
  const { min, share } = LIMITS[found.by];
  return found.wrong >= min && found.wrong * share >= found.compared ? found : null;
}

/** What is said of an anchor of such a page. */
export const GUESSED: LineState = { kind: 'unverifiable', why: { code: 'guessed' } };

/** For the reader of the report. */
export function noteGuesses({ found }: Guesses, path: string): string {
  const said = found.map(({ wrong, compared, by }) => {
    const share = `${wrong} of ${countOf(compared, 'line reference')}`;
    return by === 'nothing'
      ? `${share} pointed at a blank line or a closing bracket when they were written`
      : `${share} that could be compared did not show what their rows name when they were written`;
  });
  return `${path}: its line numbers are not followed where nothing confirms them; ${said.join('; ')}.`;
}

/** What the lines show where they are followed from; of several commits it is enough that one shows it. */
async function judgeStart(from: readonly Place[], question: QuoteQuestion): Promise<Showing> {
  const found = new Set<Showing>();
  for (const place of from) found.add(await judgeAt(place, question));
  return found.has('shown') ? 'shown' : found.has('missed') && !found.has('open') ? 'missed' : 'open';
}

/** A page is called a page of guesses only for lines that have nothing to do with their rows. */
async function judgeAt(place: Place, question: QuoteQuestion): Promise<Showing> {
  if (await holdsQuote(place, question)) return 'shown';
  const showing = await judgeShowing(place, question);
  if (showing === 'shown') return showing;
  const { alike, akin } = await compareWords(place, question);
  return alike ? 'shown' : akin ? 'open' : showing;
}

/** A line that is blank or only closes something shows nothing. One such anchor may be a line off; many were guessed. */
async function citesNothing({ snapshot, path }: Place, { citation, contents }: QuoteQuestion): Promise<boolean> {
  const lines = await contents.lines(snapshot, path);
  return (
    lines !== null &&
    citation.reference.lines.some(({ start, end }) => {
      const first = lines[start - 1];
      // A range may begin with the blank line above what it means. What is past the end is reported as that.
      return first !== undefined && (CLOSING.test(first) || (start === end && first.trim() === ''));
    })
  );
}

const CLOSING = /^[\s,;]*(?:[)\]}]|end(?![\p{L}\p{N}_]))[\s)\]},;]*$/u;

/** True where an anchor of such a page is right nevertheless. */
export async function isConfirmed(from: readonly Place[], question: QuoteQuestion): Promise<boolean> {
  return (await judgeStart(from, question)) === 'shown';
}

/**
 * Other anchors whose file is read already, where the page had them at one of the commits from which anchors are followed: those of the same files,
 * and of files that are at base what they were then. No request is made for them.
 */
export async function listBeside({
  page,
  history,
  started,
  base,
  contents,
}: {
  readonly page: CitingPage;
  /** Of the page at base. */
  readonly history: PageHistory;
  readonly started: readonly StartedAnchor[];
  readonly base: Snapshot;
  readonly contents: Contents;
}): Promise<readonly StartedAnchor[]> {
  const { twin } = page;
  if (twin === null) return [];
  const taken = new Set(started.map(({ citation }) => citation));
  const places = started.flatMap(({ from }) => from);
  const read = new Set(places.map(({ snapshot, path }) => `${snapshot.commit} ${path}`));
  const open = [...page.anchorTwins].filter(([citation]) => !taken.has(citation)).slice(0, MAX_COMPARED);
  const paths = [...new Set(open.flatMap(([, { citation }]) => citation.resolution.target ?? []))];
  const now = await contents.ids(base, paths);
  const sought = open.flatMap(([citation, { citation: written }]) => {
    const path = written.resolution.target;
    return path === null ? [] : [{ citation, path, ...seekAnchor(twin.document, written) }];
  });
  const found = new Map<Citation, StartedAnchor>();
  const snapshots = new Map(places.map((place) => [place.snapshot.commit, place.snapshot]));
  for (const snapshot of [...snapshots.values()].slice(0, MAX_SNAPSHOTS)) {
    const text = (await history.textAt(snapshot.commit)) ?? '';
    // What was a record then had no anchors that somebody kept.
    if (isRecordText(text)) continue;
    const then = await contents.ids(snapshot, paths);
    for (const { citation, path, hasAnchor } of sought) {
      if (found.has(citation)) continue;
      const isRead = read.has(`${snapshot.commit} ${path}`) || (then.has(path) && then.get(path) === now.get(path));
      if (isRead && hasAnchor(text)) found.set(citation, { citation, from: [{ snapshot, path }] });
    }
  }
  return [...found.values()];
}
