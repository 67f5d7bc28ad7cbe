// One request to the loopback GitHub and its answer: GitHub's own rules on headers, permissions, schema and paging.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkRoutes } from './checks.ts';
import { matchOperation } from './contract.ts';
import { takeFault, type Fault, type Garble } from './faults.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { ApiError, type ApiReply, type Route, type Scope, type Token, type User, type World } from './world.ts';

export interface Logged {
  readonly method: string;
  /** The path as GitHub documents it; the path itself where there is no such operation. */
  readonly route: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  status: number;
  /** Requests under way when it came, itself included. */
  readonly concurrent: number;
}

export interface Gate {
  readonly world: World;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly script: Fault[];
  readonly log: Logged[];
  underWay: number;
  remaining: number;
}

/** Every read that is served, as documented: `/repos/{owner}/{repo}/git/trees/{tree_sha}`. */
export const readRoutes = (): readonly string[] =>
  [...ROUTES.keys()].flatMap((on) => (on.startsWith('GET ') ? [on.slice('GET '.length)] : []));

const ROUTES: ReadonlyMap<string, Route> = new Map(
  [...gitDataRoutes, ...pullRoutes, ...issueRoutes, ...checkRoutes].map((route) => [route.on, route]),
);
const RANK = { none: 0, read: 1, write: 2 } as const;

export const userOf = (login: string): User => ({
  login,
  id:
    login === 'github-actions[bot]'
      ? 41898282
      : Buffer.from(login).reduce((sum, byte) => ((sum * 31) % 1_000_003) + byte, 7),
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

function authorize(gate: Gate, request: IncomingMessage): Token {
  const token = gate.tokens.get((request.headers.authorization ?? '').replace(/^(bearer|token) /i, ''));
  if (token === undefined)
    throw new ApiError(
      401,
      request.headers.authorization === undefined ? 'Requires authentication' : 'Bad credentials',
    );
  return token;
}

function permit(world: World, token: Token, route: Route): void {
  if (route.needs.length === 0) return;
  const allowed = route.needs.some((need) => {
    const [scope, access] = need.split('=') as [Scope, 'read' | 'write'];
    if (access === 'read' && (world.visibility === 'public' || scope === 'metadata')) return true;
    return RANK[token.permissions[scope] ?? 'none'] >= RANK[access];
  });
  if (!allowed) {
    throw new ApiError(403, 'Resource not accessible by integration', {
      headers: { 'x-accepted-github-permissions': route.needs.join('; ') },
    });
  }
}

function page(reply: ApiReply, url: URL, world: World): ApiReply {
  if (!Array.isArray(reply.body) || reply.paged === false) return reply;
  const size = Math.max(1, Math.min(Number(url.searchParams.get('per_page') ?? 30), 100));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(reply.body.length / size));
  const at = (target: number): string => {
    const query = new URLSearchParams(url.searchParams);
    query.set('page', String(target));
    return `${world.apiUrl}${url.pathname.replace(/^\/api\/v3/, '')}?${query.toString()}`;
  };
  const links = [
    ...(number > 1 ? [`<${at(number - 1)}>; rel="prev"`, `<${at(1)}>; rel="first"`] : []),
    ...(number < last ? [`<${at(number + 1)}>; rel="next"`, `<${at(last)}>; rel="last"`] : []),
  ];
  return {
    ...reply,
    body: reply.body.slice((number - 1) * size, number * size),
    headers: { ...reply.headers, ...(links.length === 0 ? {} : { link: links.join(', ') }) },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

async function answer(
  gate: Gate,
  { request, url, entry }: { readonly request: IncomingMessage; readonly url: URL; readonly entry: Logged },
): Promise<ApiReply> {
  const { world } = gate;
  if (gate.underWay > world.limits.concurrent)
    throw new ApiError(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      { headers: { 'retry-after': '60' } },
    );
  const pathname = url.pathname.replace(/^\/api\/v3/, '');
  const operation = matchOperation(entry.method, pathname);
  const route = operation === null ? undefined : ROUTES.get(`${operation.method} ${operation.route}`);
  if (operation === null || route === undefined) throw new ApiError(404, 'Not Found');
  const token = authorize(gate, request);
  if (gate.remaining <= 0) throw new ApiError(403, `API rate limit exceeded for ${token.login}.`);
  gate.remaining -= 1;
  if (request.headers['user-agent'] === undefined)
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  if (request.headers['x-github-api-version'] !== '2022-11-28')
    throw new ApiError(400, 'The tests want every request to name the API version 2022-11-28.');
  const accept = request.headers.accept ?? '';
  if (!accept.includes('application/vnd.github.'))
    throw new ApiError(415, 'The tests want every request to accept a GitHub media type.');
  const problems = operation.problems(url.searchParams, entry.body);
  if (problems.length > 0)
    throw new ApiError(422, `Invalid request.\n\n${problems.join('\n')}`, {
      documentation_url: operation.documentation,
    });
  const { owner, repo } = operation.params;
  if (owner !== undefined && (owner.toLowerCase() !== world.owner || repo?.toLowerCase() !== world.repo))
    throw new ApiError(404, 'Not Found');
  permit(world, token, route);
  const reply = await route.handle(world, {
    params: operation.params,
    query: url.searchParams,
    body: (entry.body ?? {}) as Record<string, unknown>,
    accept,
    token,
    user: userOf(token.login),
  });
  return page(reply, url, world);
}

function send(response: ServerResponse, { reply, gate }: { readonly reply: ApiReply; readonly gate: Gate }): void {
  const bytes = reply.bytes ?? (reply.body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(reply.body)));
  response.writeHead(reply.status ?? 200, {
    'content-type':
      reply.bytes === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw; charset=utf-8',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(Math.max(0, gate.remaining)),
    'x-ratelimit-used': String(5000 - gate.remaining),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'LOOP:BACK',
    ...reply.headers,
  });
  response.end(reply.status === 204 ? undefined : bytes);
}

/** Success, and not the truth. */
export function garble(response: ServerResponse, kind: Garble, truth: string): void {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const half = truth.slice(0, truth.length / 2);
  switch (kind) {
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Please log in.</html>');
      break;
    case 'half':
      response.writeHead(200, json).end(half);
      break;
    case 'object':
      response.writeHead(200, json).end('{"message":"Everything is fine."}');
      break;
    case 'empty':
      response.writeHead(200, json).end();
      break;
    case 'cut':
      response.writeHead(200, { ...json, 'content-length': String(Buffer.byteLength(truth) + 1) });
      response.write(half, () => response.destroy());
      break;
  }
}

/** Answers one request, and writes it down. */
export async function exchange(gate: Gate, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', gate.world.apiUrl);
  const method = request.method ?? 'GET';
  const pathname = url.pathname.replace(/^\/api\/v3/, '');
  gate.underWay += 1;
  const entry: { -readonly [Key in keyof Logged]: Logged[Key] } = {
    method,
    route: matchOperation(method, pathname)?.route ?? pathname,
    path: pathname,
    query: url.searchParams.toString(),
    body: undefined,
    status: 0,
    concurrent: gate.underWay,
  };
  gate.log.push(entry);
  let reply: ApiReply;
  try {
    entry.body = await readBody(request);
    const fault = takeFault(gate.script, { method, route: entry.route, address: `${entry.path}?${entry.query}` });
    if (fault?.delay !== undefined) await sleep(fault.delay);
    const done = fault?.done === true ? await answer(gate, { request, url, entry }) : null;
    if (fault?.drop === true) {
      response.destroy();
      return;
    }
    if (fault?.garble !== undefined) {
      entry.status = 200;
      garble(
        response,
        fault.garble,
        JSON.stringify(done?.body ?? { id: 1, name: 'An answer that nobody gets to see' }),
      );
      return;
    }
    if (fault?.status !== undefined)
      throw new ApiError(fault.status, fault.message ?? 'Scripted', {
        headers: fault.headers ?? {},
        ...(fault.errors === undefined ? {} : { errors: fault.errors }),
      });
    reply = done ?? (await answer(gate, { request, url, entry }));
  } catch (error) {
    const failure =
      error instanceof ApiError ? error : new ApiError(500, error instanceof Error ? error.message : 'Server Error');
    const { headers, ...details } = failure.details as { readonly headers?: Readonly<Record<string, string>> };
    reply = {
      status: failure.status,
      headers: headers ?? {},
      body: {
        message: failure.message,
        documentation_url: 'https://docs.github.com/rest',
        ...details,
        status: String(failure.status),
      },
    };
  } finally {
    gate.underWay -= 1;
  }
  entry.status = reply.status ?? 200;
  send(response, { reply, gate });
}
