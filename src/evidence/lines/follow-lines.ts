// Says of every cited line where it is now.
import { folderOf, nameOf } from '../../text/paths.ts';
import type { Citation, CitationBuilder, LineState } from '../citation.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Reference } from '../reference.ts';
import { openAnchorOrigin, type AnchorOrigin } from './anchor-origin.ts';
import { fileAtHead, findAnchorTwins } from './anchor-twins.ts';
import { findGuessedLines, GUESSED, isConfirmed, noteGuesses, type StartedAnchor } from './guessed-lines.ts';
import { isRecord } from './is-record.ts';
import { followFrom, type LineFollower, type Place } from './line-follower.ts';
import { missesNames } from './misses-names.ts';
import { missesSnippet } from './misses-snippet.ts';
import { showsNothing } from './shows-nothing.ts';
import { preferQuoted, type QuoteQuestion } from './quoted-lines.ts';

/** An anchor by what it says, however it is written. */
export const nameOfAnchor = ({ path, lines }: Reference): string =>
  `${path ?? ''} ${lines.map(({ start, end }) => `${start}-${end}`).join(',')}`;

export async function followLines(run: EvidenceRun): Promise<void> {
  const { repository, base, stamp } = run;
  await forEachPage(run, { doing: 'following lines' }, async (page) => {
    const anchored = page.rows.flatMap((row) => row.filter(({ reference: { kind } }) => kind === 'lines'));
    const { document, history } = page;
    if (anchored.length === 0) return;
    // What is kept as it was on a day names the lines of that day.
    if (isRecord(page)) {
      run.notes.add(
        `${document.path} says that it is kept as a record: the lines it cites are not followed, and not compared with the names beside them.`,
      );
      return;
    }
    page.anchorTwins = await findAnchorTwins(run, page);
    // With a base the lines are followed from there, and base's own are taken as they are.
    const origin = base === null ? openAnchorOrigin({ repository, document, history, stamp }) : null;
    await Promise.all(
      anchored.map(async (citation) => {
        citation.lineState = await stateOf(citation, { run, page, origin });
      }),
    );
    if (origin !== null) await silenceGuesses({ run, page, origin, anchored });
  });
}

/** Of a page whose line numbers were guesses only what is confirmed is said. */
async function silenceGuesses({
  run: { notes },
  page,
  origin,
  anchored,
}: {
  readonly run: EvidenceRun;
  readonly page: CitingPage;
  readonly origin: AnchorOrigin;
  readonly anchored: readonly CitationBuilder[];
}): Promise<void> {
  const { contents } = page.side;
  const isReported = ({ lineState }: Citation): boolean => lineState !== null && DRIFTED.has(lineState.kind);
  if (!anchored.some(isReported)) return;
  const anchors: StartedAnchor[] = [];
  for (const citation of anchored) {
    const target = fileAtHead(page, citation);
    const from = target === null ? null : await origin.placesOf(citation, target);
    if (from !== null && from.length > 0)
      anchors.push({ citation, from: await preferQuoted(from, { page, citation, contents }) });
  }
  const guessed = await findGuessedLines({ page, contents, anchors });
  if (guessed === null) return;
  notes.add(noteGuesses(guessed, page.document.path));
  const from = new Map(anchors.map((one) => [one.citation, one.from]));
  for (const citation of anchored) {
    const places = from.get(citation) ?? [];
    if (!isReported(citation) || !guessed.concern(places)) continue;
    if (!(await isConfirmed(places, { page, citation, contents }))) citation.lineState = GUESSED;
  }
}

const DRIFTED: ReadonlySet<string> = new Set<LineState['kind']>(['moved', 'changed', 'removed']);

const NEW_ON_RENAMED: LineState = { kind: 'unverifiable', why: { code: 'new-on-renamed' } };

async function stateOf(
  citation: Citation,
  {
    run: { follower },
    page,
    origin,
  }: {
    readonly run: EvidenceRun;
    readonly page: CitingPage;
    readonly origin: AnchorOrigin | null;
  },
): Promise<LineState | null> {
  const target = fileAtHead(page, citation);
  if (target === null) return null;
  const spans = citation.reference.lines;
  const to = { snapshot: page.side.snapshot, path: target };
  const twin = page.anchorTwins.get(citation);
  // A name beside it says what the anchor means better than any history of its number.
  if (citation.named?.at === 'cited') return await follower.check({ at: to, spans });
  const state =
    origin !== null
      ? await followRight({
          follower,
          places: (await origin.placesOf(citation, target)) ?? [],
          to,
          question: { page, citation, contents: page.side.contents },
        })
      : twin?.kept === true
        ? twin.state
        : citation.renamedTo !== null
          ? NEW_ON_RENAMED
          : await follower.check({ at: to, spans });
  if (state.kind !== 'out-of-range') return state;
  // The file may be longer on the branch that the address names.
  if (citation.reference.address !== undefined && !citation.reference.surelyPath)
    return { kind: 'unverifiable', why: { code: 'other-branch' } };
  return mayMeanAnother(page, citation, target) ? { kind: 'unverifiable', why: { code: 'other-file' } } : state;
}

/** Follows an anchor from the commits that it can have been written for; what is said of it counts only from those whose lines hold what the row speaks of. */
async function followRight({
  follower,
  places,
  to,
  question,
}: {
  readonly follower: LineFollower;
  readonly places: readonly Place[];
  readonly to: Place;
  readonly question: QuoteQuestion;
}): Promise<LineState> {
  const spans = question.citation.reference.lines;
  const preferred = await preferQuoted(places, question);
  const state = await followFrom({ follower, from: preferred, to, spans });
  if (state.kind !== 'moved' && state.kind !== 'changed' && state.kind !== 'removed') return state;
  const misses = await Promise.all(
    preferred.map(
      async (place) =>
        (await missesNames(place, question)) ||
        (await missesSnippet(place, question)) ||
        (state.kind === 'moved' && (await showsNothing(place, question))),
    ),
  );
  const right = preferred.filter((_, at) => misses[at] !== true);
  return right.length === preferred.length ? state : await followFrom({ follower, from: right, to, spans });
}

/** True where the row does not say which file has the lines: a bare name that several have, or a bare number beside other files. */
function mayMeanAnother(
  { side: { index }, document, rows }: CitingPage,
  { reference: { text, path }, place }: Citation,
  target: string,
): boolean {
  const name = nameOf(target);
  if (!text.includes(name))
    return (rows[place.row] ?? []).some(
      ({ reference: { kind }, resolution }) =>
        (kind === 'path' || kind === 'lines') && resolution.state === 'present' && resolution.target !== target,
    );
  const isBare = path === name && target !== name && folderOf(target) !== folderOf(document.path);
  return isBare && index.named(name).length > 1;
}
