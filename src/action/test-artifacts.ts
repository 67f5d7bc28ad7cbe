// Fetches test reports that workflow runs of the judged commit left as artifacts. What is in them may be a stranger's.
import * as z from 'zod/mini';
import type { ReportFile } from '../evidence/reports/read-reports.ts';
import type { Client } from '../publish/client.ts';
import { compileGlobs } from '../text/glob.ts';
import { countOf } from '../text/phrase.ts';
import { listZip, ZipProblem } from './list-zip.ts';

export interface ArtifactQuestion {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  /** Full id of the judged commit: runs of any other are not looked at. */
  readonly head: string;
  readonly pullNumber: number | null;
  /** Glob of the artifacts' names. */
  readonly pattern: string;
  /** Whether the commit comes from another repository. */
  readonly stranger: boolean;
}

export interface FoundArtifacts {
  readonly files: readonly ReportFile[];
  /** What could not be read, bounds that were hit, and which runs tested another commit of the same files, as sentences. */
  readonly notes: readonly string[];
}

/** Most runs whose artifacts are listed, artifacts that are read, and bytes of all of them, packed and unpacked. */
const MAX_RUNS = 20;
const MAX_ARTIFACTS = 20;
const MAX_BYTES = 50 * 2 ** 20;
/** Milliseconds that one download may take. */
const TIMEOUT = 60_000;

const runsSchema = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int(),
      name: z.nullish(z.string()),
      event: z.string(),
      head_sha: z.string(),
      head_repository: z.nullish(z.object({ full_name: z.string() })),
    }),
  ),
});
const artifactsSchema = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int(), expired: z.boolean() })),
});
const pullSchema = z.object({ merge_commit_sha: z.nullish(z.string()) });
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) });

type Run = z.output<typeof runsSchema>['workflow_runs'][number];
type Artifact = z.output<typeof artifactsSchema>['artifacts'][number];

/** Never throws: what GitHub refuses is a note, and nothing is known of the tests. */
export async function findTestArtifacts(question: ArtifactQuestion): Promise<FoundArtifacts> {
  const notes: string[] = [];
  try {
    return { files: await collect(question, notes), notes };
  } catch (error) {
    return { files: [], notes: [...notes, `Test artifacts were not read: ${describe(error)}.`] };
  }
}

async function collect(question: ArtifactQuestion, notes: string[]): Promise<readonly ReportFile[]> {
  const { head, pattern } = question;
  const found = await ask(question, { path: 'actions/runs', schema: runsSchema, head_sha: head, per_page: 50 });
  const runs = await withSameFiles(question, {
    runs: found.workflow_runs.filter(({ head_sha }) => head_sha === head),
    notes,
  });
  if (runs.length > MAX_RUNS)
    notes.push(`Artifacts of only the first ${MAX_RUNS} of ${countOf(runs.length, 'workflow run')} were looked at.`);
  const [matches = (): boolean => false] = await compileGlobs([pattern]);
  const wanted: { readonly run: Run; readonly artifact: Artifact }[] = [];
  for (const run of runs.slice(0, MAX_RUNS)) {
    const { artifacts } = await ask(question, {
      path: 'actions/runs/{run_id}/artifacts',
      schema: artifactsSchema,
      run_id: run.id,
      per_page: 100,
    });
    wanted.push(
      ...artifacts.filter(({ name, expired }) => !expired && matches(name)).map((artifact) => ({ run, artifact })),
    );
  }
  if (wanted.length === 0) notes.push(`No artifact of this commit’s workflow runs matches ${pattern}.`);
  if (wanted.length > MAX_ARTIFACTS)
    notes.push(`Only the first ${MAX_ARTIFACTS} of ${countOf(wanted.length, 'test artifact')} were read.`);
  const files: ReportFile[] = [];
  const budget = { packed: MAX_BYTES, unpacked: MAX_BYTES };
  for (const { run, artifact } of wanted.slice(0, MAX_ARTIFACTS)) {
    try {
      files.push(...(await readArtifact(question, { run, artifact, budget })));
    } catch (error) {
      notes.push(`The test artifact ${artifact.name} was not read: ${describe(error)}.`);
    }
  }
  return files;
}

/** Runs of a pull request test its merge with the base branch: they speak for the head only where both have the same files. */
async function withSameFiles(
  question: ArtifactQuestion,
  { runs, notes }: { readonly runs: readonly Run[]; readonly notes: string[] },
): Promise<readonly Run[]> {
  const { head, pullNumber } = question;
  const isMerge = ({ event }: Run): boolean => event === 'pull_request';
  if (!runs.some(isMerge)) return runs;
  const merge =
    pullNumber === null
      ? null
      : ((await ask(question, { path: 'pulls/{pull_number}', schema: pullSchema, pull_number: pullNumber }))
          .merge_commit_sha ?? null);
  const treeOf = async (commit: string): Promise<string> =>
    (await ask(question, { path: 'git/commits/{commit_sha}', schema: commitSchema, commit_sha: commit })).tree.sha;
  const same = merge !== null && (await treeOf(merge)) === (await treeOf(head));
  const count = runs.filter(isMerge).length;
  notes.push(
    same
      ? `Test artifacts of ${countOf(count, 'workflow run')} come from the merge commit ${merge.slice(0, 7)}, which has the same files as the judged commit.`
      : `Test artifacts of ${countOf(count, 'workflow run')} were left out: the runs tested a merge with the base branch, which has other files than the judged commit.`,
  );
  return same ? runs : runs.filter((run) => !isMerge(run));
}

async function readArtifact(
  { client, owner, repo, stranger }: ArtifactQuestion,
  {
    run,
    artifact,
    budget,
  }: { readonly run: Run; readonly artifact: Artifact; readonly budget: { packed: number; unpacked: number } },
): Promise<readonly ReportFile[]> {
  if (artifact.size_in_bytes > budget.packed)
    throw new ZipProblem(`all artifacts together have more than ${MAX_BYTES / 2 ** 20} MiB`);
  const { headers } = await client.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    },
  );
  const bytes = await download(headers.location ?? '', budget.packed);
  budget.packed -= bytes.length;
  const trusted = !stranger && run.head_repository?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  return listZip(bytes)
    .filter(({ name }) => /\.(?:xml|trx|jsonl?)$/i.test(name))
    .map(({ name, size, read }): ReportFile => {
      budget.unpacked -= size;
      if (budget.unpacked < 0)
        throw new ZipProblem(`unpacked, the artifacts have more than ${MAX_BYTES / 2 ** 20} MiB`);
      return { name: `${artifact.name}/${name}`, trusted, root: null, read };
    });
}

/** Another host has the archive, and must not see the token: the address says all that it needs to know. */
async function download(address: string, limit: number): Promise<Buffer> {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) throw new ZipProblem('GitHub named no address for it');
  const { body, status } = await fetch(address, {
    signal: AbortSignal.timeout(TIMEOUT),
    headers: { 'user-agent': 'matrix-guard' },
  });
  if (status !== 200 || body === null) {
    await body?.cancel();
    throw new ZipProblem(`its host answered ${status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new ZipProblem(`all artifacts together have more than ${MAX_BYTES / 2 ** 20} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function ask<Schema extends z.core.$ZodType>(
  { client, owner, repo }: Pick<ArtifactQuestion, 'client' | 'owner' | 'repo'>,
  {
    path,
    schema,
    ...parameters
  }: { readonly path: string; readonly schema: Schema } & Readonly<Record<string, unknown>>,
): Promise<z.output<Schema>> {
  const { data } = (await client.request(`GET /repos/{owner}/{repo}/${path}`, {
    owner,
    repo,
    ...parameters,
  })) as { readonly data: unknown };
  return z.parse(schema, data);
}

function describe(error: unknown): string {
  if (error instanceof ZipProblem) return error.message;
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
  if (status === 403 || status === 404) return `GitHub answered ${status}; give the job \`permissions: actions: read\``;
  return status === null ? 'the answer is not what GitHub documents, or broke off' : `GitHub answered ${status}`;
}
