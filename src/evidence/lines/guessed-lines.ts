// Tells pages whose line numbers were guesses: where they were written, many of them did not show what their rows name.
import { isRecordText } from '../../documents/records.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Citation } from '../citation.ts';
import type { PageHistory } from '../history/page-history.ts';
import type { CitingPage } from '../run.ts';
import { seekAnchor } from './anchor-in-text.ts';
import type { Contents } from '../compare/contents.ts';
import type { Place } from './line-follower.ts';
import { compareWords, judgeShowing, type Showing } from './misses-names.ts';
import { holdsQuote, type QuoteQuestion } from './quoted-lines.ts';

/** An anchor of which something would be said, and where its lines are followed from. */
interface StartedAnchor {
  readonly citation: Citation;
  readonly from: readonly Place[];
}

export interface GuessedLines {
  /** How many of the anchors that could be compared did not show what their rows name. */
  readonly wrong: number;
  readonly compared: number;
}

/** Fewest wrong anchors, and their share of those that could be compared, that make a page's line numbers guesses. */
const MIN_WRONG = 4;
const SHARE = 3;
/** Most anchors of one page that are compared besides those of which something would be said. */
const MAX_COMPARED = 400;

interface Question {
  readonly page: CitingPage;
  readonly contents: Contents;
  /** Of the page at base. */
  readonly history: PageHistory;
  readonly started: readonly StartedAnchor[];
}

/**
 * Null where the numbers are to be trusted. Besides the anchors of which something would be said those of the same files count that the page had
 * at the same commits: their texts are there already, so that no request is made for them.
 */
export async function findGuessedLines(question: Question): Promise<GuessedLines | null> {
  const { started, page, contents } = question;
  const showing = new Map<Citation, Showing>();
  for (const { citation, from } of started) showing.set(citation, await judgeStart(from, { page, citation, contents }));
  for (const { citation, from } of await listBeside(question))
    showing.set(citation, await judgeStart(from, { page, citation, contents }));
  const all = [...showing.values()];
  const wrong = all.filter((one) => one === 'missed').length;
  const compared = wrong + all.filter((one) => one === 'shown').length;
  return wrong >= MIN_WRONG && wrong * SHARE >= compared ? { wrong, compared } : null;
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
  if (await citesNothing(place, question)) return 'missed';
  const { alike, akin } = await compareWords(place, question);
  return alike ? 'shown' : akin ? 'open' : showing;
}

/** A line that only closes something shows nothing. One such anchor may be a line off; many were guessed. */
async function citesNothing({ snapshot, path }: Place, { citation, contents }: QuoteQuestion): Promise<boolean> {
  const lines = (await contents.lines(snapshot, path)) ?? [];
  return citation.reference.lines.some(({ start, end }) => start === end && CLOSING.test(lines[start - 1] ?? ''));
}

const CLOSING = /^[\s,;]*[)\]}][\s)\]},;]*$/;

/** True where an anchor of such a page is right nevertheless. */
export async function isConfirmed(from: readonly Place[], question: QuoteQuestion): Promise<boolean> {
  return (await judgeStart(from, question)) === 'shown';
}

/** Other anchors of the files that are followed, where the page had them at one of the commits from which they are. */
async function listBeside({ page, history, started }: Question): Promise<readonly StartedAnchor[]> {
  const { twin } = page;
  if (twin === null) return [];
  const taken = new Set(started.map(({ citation }) => citation));
  const places = new Map(
    started.flatMap(({ from }) => from.map((place) => [`${place.snapshot.commit} ${place.path}`, place] as const)),
  );
  const byPath = groupBy([...places.values()], ({ path }) => path);
  const texts = new Map<string, string>();
  for (const { snapshot } of places.values()) {
    const text = (await history.textAt(snapshot.commit)) ?? '';
    // What was a record then had no anchors that somebody kept.
    texts.set(snapshot.commit, isRecordText(text) ? '' : text);
  }
  const open = [...page.anchorTwins].filter(([citation]) => !taken.has(citation)).slice(0, MAX_COMPARED);
  return open.flatMap(([citation, { citation: written }]): StartedAnchor[] => {
    const path = written.resolution.target;
    const from = path === null ? [] : (byPath.get(path) ?? []);
    if (from.length === 0) return [];
    const { hasAnchor } = seekAnchor(twin.document, written);
    const had = from.find(({ snapshot }) => hasAnchor(texts.get(snapshot.commit) ?? ''));
    return had === undefined ? [] : [{ citation, from: [had] }];
  });
}
