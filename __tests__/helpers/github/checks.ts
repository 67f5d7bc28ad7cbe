// The loopback GitHub's check runs. The limit of 50 annotations and of 65,535 characters is in the published description itself.
import {
  ApiError,
  parameter,
  type Annotation,
  type ApiRequest,
  type CheckRun,
  type Route,
  type World,
} from './world.ts';

interface Output {
  readonly title?: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

function present(world: World, run: CheckRun, request: ApiRequest): Record<string, unknown> {
  const { title, summary, text, annotations, ...rest } = run;
  return {
    ...rest,
    html_url: `${world.serverUrl}/${world.owner}/${world.repo}/runs/${run.id}`,
    url: `${world.apiUrl}/repos/${world.owner}/${world.repo}/check-runs/${run.id}`,
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: '' },
    app: { id: 15368, slug: request.token.login.replace(/\[bot\]$/, ''), name: 'GitHub Actions' },
  };
}

function apply(run: CheckRun, body: Readonly<Record<string, unknown>>): void {
  const output = body['output'] as Output | undefined;
  if (typeof body['conclusion'] === 'string') {
    run.conclusion = body['conclusion'];
    run.status = 'completed';
  } else if (typeof body['status'] === 'string') run.status = body['status'];
  if (typeof body['name'] === 'string') run.name = body['name'];
  if (typeof body['details_url'] === 'string') run.details_url = body['details_url'];
  if (typeof body['external_id'] === 'string') run.external_id = body['external_id'];
  if (output === undefined) return;
  for (const annotation of output.annotations ?? []) {
    const oneLine = annotation.start_line === annotation.end_line;
    if (!oneLine && (annotation.start_column !== undefined || annotation.end_column !== undefined))
      throw new ApiError(422, 'Invalid request.\n\nstart_column and end_column are only supported on the same line.');
    if (Buffer.byteLength(annotation.message) > 64 * 1024)
      throw new ApiError(422, 'Invalid request.\n\nAnnotation message is too long.');
    if ((annotation.title ?? '').length > 255)
      throw new ApiError(422, 'Invalid request.\n\nAnnotation title is too long.');
  }
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function find(world: World, request: ApiRequest): CheckRun {
  const found = world.checkRuns.find(({ id }) => id === Number(request.params['check_run_id']));
  if (found === undefined) throw new ApiError(404, 'Not Found');
  return found;
}

export const checkRoutes: readonly Route[] = [
  {
    on: 'POST /repos/{owner}/{repo}/check-runs',
    needs: ['checks=write'],
    async handle(world, request) {
      const sha = String(request.body['head_sha']);
      if ((await world.git.resolve(sha, 'commit')) === null) throw new ApiError(422, `No commit found for SHA: ${sha}`);
      const run: CheckRun = {
        id: world.nextId(),
        name: String(request.body['name']),
        head_sha: sha,
        status: 'queued',
        conclusion: null,
        details_url: null,
        external_id: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      apply(run, request.body);
      world.checkRuns.push(run);
      return { status: 201, body: present(world, run, request) };
    },
  },
  {
    on: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: ['checks=read'],
    handle: (world, request) => ({ body: present(world, find(world, request), request) }),
  },
  {
    on: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: ['checks=write'],
    handle(world, request) {
      const run = find(world, request);
      apply(run, request.body);
      return { body: present(world, run, request) };
    },
  },
  {
    on: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: ['checks=read'],
    async handle(world, request) {
      const sha = await world.git.commit(parameter(request, 'ref'));
      const name = request.query.get('check_name');
      const runs = world.checkRuns.filter((run) => run.head_sha === sha && (name === null || run.name === name));
      const latest =
        request.query.get('filter') === 'all'
          ? runs
          : runs.filter((run, index) => !runs.slice(index + 1).some((later) => later.name === run.name));
      return {
        paged: false,
        body: {
          total_count: latest.length,
          check_runs: latest.slice(0, 100).map((run) => present(world, run, request)),
        },
      };
    },
  },
];
