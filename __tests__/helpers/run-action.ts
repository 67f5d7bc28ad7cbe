// Runs the action with the runner's environment and files: src in this process, or dist/ as it is committed in a process of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/action/run.ts';
import { inputDefaults } from '../../scripts/generate-readme.ts';
import type { GitHub } from './github/server.ts';

const ACTION = join(import.meta.dirname, '../../dist/action/index.js');

export interface ActionRun {
  readonly server: Pick<GitHub, 'apiUrl' | 'serverUrl' | 'owner' | 'repo' | 'token'>;
  readonly event: string;
  readonly payload: object;
  /** Inputs the workflow gives; the others have the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE; by default an empty folder, as without a checkout. */
  readonly workspace?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs dist/ on this Node, in a process of its own, as the runner does; src runs in this process where it is left out. */
  readonly node?: string;
  /** The time that src takes it for. */
  readonly now?: string;
}

export interface ActionOutcome {
  readonly code: number | null;
  /** The log, without the line that asks the runner to hide the token. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Everything the run left: log, outputs, summary, state. */
  readonly everything: string;
  readonly workspace: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-action-'));
  folders.push(folder);
  return folder;
}

export async function runAction(action: ActionRun): Promise<ActionOutcome> {
  const folder = temporaryFolder();
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const workspace = action.workspace ?? join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const files = { output: file('output'), summary: file('summary.md'), state: file('state') };
  const inputs = { ...inputDefaults(), 'github-token': action.server.token, ...action.inputs };
  const environment = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    PATH: process.env['PATH'],
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_API_URL: action.server.apiUrl,
    GITHUB_SERVER_URL: action.server.serverUrl,
    GITHUB_REPOSITORY: `${action.server.owner}/${action.server.repo}`,
    GITHUB_EVENT_NAME: action.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(action.payload)),
    GITHUB_SHA: action.sha ?? '0'.repeat(40),
    GITHUB_REF: action.ref ?? 'refs/heads/main',
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    ...action.env,
  };
  const { code, stdout, stderr } =
    action.node === undefined
      ? await runHere(environment, action.now ?? '2026-01-20T10:30:00Z')
      : await start(action.node, environment, workspace);
  const mask = `::add-mask::${action.server.token}\n`;
  const log = stdout.replace(mask, '') + stderr;
  const [output, summary, state] = [files.output, files.summary, files.state].map((path) =>
    readFileSync(path, 'utf8'),
  ) as [string, string, string];
  return {
    code,
    log,
    outputs: readOutputs(output),
    summary,
    everything: [log, output, summary, state].join('\n'),
    workspace,
  };
}

/** Waits of a second take this many milliseconds. */
const SECOND = 2;

/** The action reads and writes what belongs to its process: for as long as it runs, all that is the test's own. */
async function runHere(
  environment: NodeJS.ProcessEnv,
  now: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const outside = { ...process.env };
  const streams = [collect('stdout', written), collect('stderr', written)];
  process.exitCode = 0;
  replaceEnvironment(environment);
  try {
    await run({ env: process.env, now: new Date(now), second: SECOND });
    return { code: exitCodeNow(), ...written };
  } finally {
    for (const restore of streams) restore();
    replaceEnvironment(outside);
    process.exitCode = 0;
  }
}

/** Keeps what is written to a stream of this process; what it returns lets the stream write again. */
function collect(name: 'stdout' | 'stderr', written: Record<'stdout' | 'stderr', string>): () => void {
  const stream = process[name];
  const own = Object.getOwnPropertyDescriptor(stream, 'write');
  stream.write = (text: string | Uint8Array): boolean => {
    written[name] += String(text);
    return true;
  };
  return () => {
    Reflect.deleteProperty(stream, 'write');
    if (own !== undefined) Object.defineProperty(stream, 'write', own);
  };
}

/** A toolkit sets it behind the type checker's back. */
const exitCodeNow = (): number => Number((process as { readonly exitCode?: number | string }).exitCode ?? 0);

function replaceEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
}

function start(
  node: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [ACTION], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** `name<<delimiter`, the value, the delimiter: how the runner reads GITHUB_OUTPUT. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
