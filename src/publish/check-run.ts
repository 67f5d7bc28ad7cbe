// The check run on the judged commit: the verdict, the report in short, and an annotation on every row that is wrong.
import type { Annotation } from '../report/reporters/annotations.ts';
import type { Conclusion } from '../report/report.ts';
import type { Client } from './client.ts';
import type { Identity } from './identity.ts';
import { ANNOTATIONS_PER_REQUEST, CHECK_RUN_TEXT, CHECK_RUN_TITLE } from './limits.ts';
import type { Target } from './target.ts';
import { headOf } from '../text/shorten.ts';

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

/**
 * Makes one check run and returns its address. The verdict goes out with the first request:
 * should a later batch of annotations fail, the pull request is still judged.
 */
export async function publishCheckRun({
  client,
  target,
  identity,
  conclusion,
  title,
  render,
  annotations,
}: CheckRunRequest): Promise<string | null> {
  const at = { owner: target.owner, repo: target.repo };
  const output = { title: headOf(title, CHECK_RUN_TITLE), summary: render(CHECK_RUN_TEXT) };
  const batch = (start: number): Annotation[] => annotations.slice(start, start + ANNOTATIONS_PER_REQUEST);
  const { data } = await client.rest.checks.create({
    ...at,
    name: target.checkName,
    head_sha: target.headSha,
    status: 'completed',
    conclusion,
    ...(target.runUrl === null ? {} : { details_url: target.runUrl }),
    output: { ...output, annotations: batch(0) },
  });
  // A check run is made by an app, and so is what it writes: its name is ours.
  if (data.app?.slug !== undefined) identity.learn(`${data.app.slug}[bot]`);
  for (let start = ANNOTATIONS_PER_REQUEST; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
    await client.rest.checks.update({ ...at, check_run_id: data.id, output: { ...output, annotations: batch(start) } });
  }
  return data.html_url;
}
