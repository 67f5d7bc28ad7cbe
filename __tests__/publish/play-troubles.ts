// Plays every request of the publishers against kinds of trouble: nothing is doubled, nothing is lost without a word, and the rest is as without it.
import { commentMarker, readReviewMarker, reviewMarker } from '../../src/publish/marker.ts';
import type { PublishOutcome } from '../../src/publish/publisher.ts';
import type { GitHub } from '../helpers/github/server.ts';
import { document, edit, evidence, finding, report } from './findings.ts';
import { deleted, openTheatre, outside, PAGE, pointer, type Theatre } from './stage.ts';
import type { Trouble } from './write-faults.ts';

const OWN = 'github-actions[bot]';
const LATER = 'a later run';

/** A report that uses every output: more annotations than one request takes, a suggestion, a file comment and a patch. */
const everything = report(
  [
    pointer(),
    outside(),
    { ...deleted(), path: 'docs/other.md', rowKey: '9' },
    ...Array.from({ length: 60 }, (_, index) =>
      finding({ ruleId: 'row-malformed', rowKey: `row ${index}`, line: index + 1, endLine: index + 1 }),
    ),
    finding({ fingerprint: '4'.repeat(16), ruleId: 'line-moved', edits: [edit('41:10-14', 'Partial')] }),
  ],
  { documents: [document(), document({ path: 'docs/other.md', key: '9', evidence: [evidence('src/gone.ts')] })] },
);

/** What is on GitHub before: nothing, or what an earlier run left. */
const SCENES: Readonly<Record<string, (server: GitHub) => void>> = {
  'a first run': () => undefined,
  [LATER]: (server) => {
    for (const text of ['Old.', 'Old copy.'])
      server.seedComment({ body: `${commentMarker('Matrix Guard')}\n${text}`, login: OWN });
    server.seedComment({ body: 'Looks good to me.', login: 'someone' });
    const mark = reviewMarker('Matrix Guard', { key: '1'.repeat(16), digest: '2'.repeat(16) });
    server.seedReviewComment({ body: `${mark}\nOutdated.`, login: OWN, path: PAGE, line: 5 });
  },
};

/** What is on GitHub after, without what differs between two servers. */
interface Left {
  readonly checkRun: readonly (readonly [string | null, number, number])[];
  readonly comment: readonly string[];
  readonly review: readonly string[];
}

const look = (server: GitHub): Left => ({
  checkRun: server.checkRuns.map(({ conclusion, annotations }) => [
    conclusion,
    annotations.length,
    new Set(annotations.map(({ start_line, title, message }) => JSON.stringify([start_line, title, message]))).size,
  ]),
  comment: server.comments.map(({ body }) => body.replaceAll(server.serverUrl, '')).sort(),
  // The digest is of a text with the server's address in it.
  review: server.reviewComments
    .map(({ path, body }) => `${path} ${readReviewMarker('Matrix Guard', body)?.key ?? body}`)
    .sort(),
});

interface Played {
  readonly outcome: PublishOutcome;
  readonly left: Left;
  readonly server: GitHub;
}

type Play = (scene: string, fault: Parameters<GitHub['fail']>[0] | null) => Promise<Played>;

const openPlay =
  ({ stage }: Theatre): Play =>
  async (scene, fault) => {
    const { server, run } = await stage();
    SCENES[scene]?.(server);
    if (fault !== null) server.fail(fault);
    const outcome = await run(everything);
    return { outcome, left: look(server), server };
  };

/** What is wrong with what came of this trouble; nothing where all is well. */
function judge({ outcome, left, server }: Played, trouble: Trouble, truth: Played): readonly string[] {
  const wrong: string[] = [];
  const words = [...outcome.failed, ...outcome.refused];
  const same = JSON.stringify(left) === JSON.stringify(truth.left);
  if (trouble.passes && (!same || words.length > 0)) wrong.push(`a passing trouble changes things: ${words.join(' ')}`);
  if (!same && words.length === 0) wrong.push('something is lost without a word');
  const [checkRun] = left.checkRun;
  if (left.checkRun.length > 1) wrong.push(`${left.checkRun.length} check runs`);
  if (checkRun !== undefined && checkRun[1] !== checkRun[2]) wrong.push('an annotation is doubled');
  if (checkRun !== undefined && checkRun[0] !== 'failure') wrong.push('another verdict');
  if (outcome.checkRunMade !== (checkRun !== undefined) && !outcome.failed.some((word) => word.includes('looked up')))
    wrong.push('the check run is not what the outcome says');
  const annotated = outcome.firstUnannotated ?? Infinity;
  if (annotated > (checkRun?.[1] ?? 0) && checkRun?.[1] !== truth.left.checkRun[0]?.[1])
    wrong.push('annotations are neither on the check run nor in the log');
  const own = left.comment.filter((body) => body.startsWith('<!-- matrix-guard:comment:'));
  if (own.length > Math.max(1, 2) || new Set(own).size < own.length) wrong.push('a comment is doubled');
  if (new Set(left.review).size < left.review.length) wrong.push('a review comment is doubled');
  const extra = server.log.length - truth.server.log.length;
  if (extra > 30) wrong.push(`${extra} more requests`);
  if (words.some((word) => /undefined|\[object|is not iterable|TypeError/.test(word))) wrong.push(words.join(' '));
  return wrong;
}

const routesOf = ({ server }: Played): readonly string[] => [
  ...new Set(server.log.map(({ method, route }) => `${method} ${route}`)),
];

/** The tests of these troubles, at every request that the publishers make. */
export function testTroubles(troubles: readonly Trouble[]): void {
  const play = openPlay(openTheatre());
  it.each(Object.keys(SCENES))('%s writes every output when nothing is wrong', async (scene) => {
    const { outcome, left } = await play(scene, null);
    expect(outcome).toMatchObject({ failed: [], refused: [], firstUnannotated: null });
    // One a row: the pointer and the moved lines are of one.
    expect(left.checkRun).toEqual([['failure', 62, 62]]);
    expect([left.comment.filter((body) => body.startsWith('<!-- matrix-guard')).length, left.review.length]).toEqual([
      1, 2,
    ]);
  });

  const cases = Object.keys(SCENES).flatMap((scene) =>
    troubles.map((trouble) => [scene, trouble.name, trouble] as const),
  );

  it.each(cases)('%s: %s, at every request', async (scene, _name, trouble) => {
    const truth = await play(scene, null);
    // A request that the publishers come to make is in here by itself. What both scenes ask is tried in the later run, where more can go wrong.
    const other = scene === LATER ? [] : routesOf(await play(LATER, null));
    const routes = routesOf(truth).filter((route) => !other.includes(route));
    expect(routes.length).toBeGreaterThanOrEqual(scene === LATER ? 10 : 1);
    const wrong: string[] = [];
    for (const where of routes) {
      const [method = '', route = ''] = where.split(' ');
      const played = await play(scene, { ...trouble.fault, method, route });
      wrong.push(...judge(played, trouble, truth).map((words) => `${where}: ${words}`));
    }
    expect(wrong).toEqual([]);
  });
}
