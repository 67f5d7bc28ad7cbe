// The check run on the judged commit: the verdict, the report in short, and an annotation on every row that is wrong.
import { headOf } from '../text/shorten.ts';
import type { Annotation } from '../report/reporters/annotations.ts';
import type { Conclusion } from '../report/report.ts';
import { askFor, readMade, textAt, valueAt, type Made } from './answer.ts';
import type { Client } from './client.ts';
import { deliver } from './deliver.ts';
import type { Identity } from './identity.ts';
import { ANNOTATIONS_PER_REQUEST, ANNOTATION_REQUESTS, CHECK_RUN_TEXT, CHECK_RUN_TITLE } from './limits.ts';
import { digest } from './marker.ts';
import type { Target } from './target.ts';

export interface CheckRunRequest {
  readonly client: Client;
  readonly target: Target;
  readonly identity: Identity;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** The text, at most so many characters long. */
  readonly render: (maxLength: number) => string;
  /** Worst first. */
  readonly annotations: readonly Annotation[];
}

export interface PublishedCheckRun {
  readonly url: string | null;
  /** Annotations that are on it, from the first. */
  readonly annotated: number;
  /** Why the next batch is not on it; null where all are, or as many as one run sends. */
  readonly trouble: unknown;
}

/** Annotations one run sends. */
const MOST = ANNOTATIONS_PER_REQUEST * ANNOTATION_REQUESTS;

/**
 * Makes one check run. The verdict goes out with the first request:
 * should a later batch of annotations fail, the pull request is still judged.
 * @throws where it was not made
 */
export async function publishCheckRun(request: CheckRunRequest): Promise<PublishedCheckRun> {
  const { client, target, identity, annotations } = request;
  const at = { owner: target.owner, repo: target.repo };
  const output = describeOutput(request);
  const sent = annotations.slice(0, MOST);
  const batch = (start: number): Annotation[] => sent.slice(start, start + ANNOTATIONS_PER_REQUEST);
  const made = await create(request, { ...output, annotations: batch(0) });
  // A check run is made by an app, and so is what it writes: its name is ours.
  identity.learn(made.app === null ? null : `${made.app}[bot]`);
  for (let start = ANNOTATIONS_PER_REQUEST; start < sent.length; start += ANNOTATIONS_PER_REQUEST) {
    const more = batch(start);
    try {
      await deliver({
        send: () =>
          client.rest.checks.update({ ...at, check_run_id: made.id, output: { ...output, annotations: more } }),
        read: readMade,
        // What is sent adds to what is there, so that twice would be double.
        find: () => findAnnotated({ client, target, id: made.id, count: start + more.length }),
      });
    } catch (trouble) {
      return { url: made.url, annotated: start, trouble };
    }
  }
  return { url: made.url, annotated: sent.length, trouble: null };
}

function describeOutput({ title, render, annotations }: CheckRunRequest): {
  readonly title: string;
  readonly summary: string;
} {
  const left = annotations.length - MOST;
  const note =
    left > 0 ? `\n\nOnly the first ${MOST} of ${annotations.length} annotations are on this check, worst first.` : '';
  return { title: headOf(title, CHECK_RUN_TITLE), summary: `${render(CHECK_RUN_TEXT - note.length)}${note}` };
}

interface MadeCheckRun extends Made {
  /** Short name of the app that made it; null where none is named. */
  readonly app: string | null;
}

async function create(
  { client, target, conclusion }: CheckRunRequest,
  output: { readonly title: string; readonly summary: string; readonly annotations: Annotation[] },
): Promise<MadeCheckRun> {
  const at = { owner: target.owner, repo: target.repo };
  // The same run with the same words is the same check run.
  const external_id = `matrix-guard:${digest(
    JSON.stringify([target.runUrl, target.checkName, target.headSha, conclusion, output]),
  )}`;
  return await deliver<MadeCheckRun>({
    send: () =>
      client.rest.checks.create({
        ...at,
        name: target.checkName,
        head_sha: target.headSha,
        status: 'completed',
        conclusion,
        external_id,
        ...(target.runUrl === null ? {} : { details_url: target.runUrl }),
        output,
      }),
    read: readCheckRun,
    find: async () => {
      const runs = await askFor({
        ask: () =>
          client.rest.checks.listForRef({ ...at, ref: target.headSha, check_name: target.checkName, filter: 'latest' }),
        read: (data) => {
          const list = valueAt(data, 'check_runs');
          return Array.isArray(list) ? (list as readonly unknown[]) : null;
        },
      });
      return readCheckRun(runs.find((run) => textAt(run, 'external_id') === external_id));
    },
  });
}

function readCheckRun(data: unknown): MadeCheckRun | null {
  const made = readMade(data);
  return made === null ? null : { ...made, app: textAt(data, 'app', 'slug') };
}

/** The check run, if it has so many annotations. */
async function findAnnotated({
  client,
  target,
  id,
  count,
}: {
  readonly client: Client;
  readonly target: Target;
  readonly id: number;
  readonly count: number;
}): Promise<Made | null> {
  const { made, there } = await askFor({
    ask: () => client.rest.checks.get({ owner: target.owner, repo: target.repo, check_run_id: id }),
    read: (data) => {
      const [run, annotated] = [readMade(data), valueAt(data, 'output', 'annotations_count')];
      return run === null || typeof annotated !== 'number' ? null : { made: run, there: annotated };
    },
  });
  return there >= count ? made : null;
}
