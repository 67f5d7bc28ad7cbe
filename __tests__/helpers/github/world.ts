// What the loopback GitHub knows besides the git repository: pull requests, comments, reviews, check runs, tokens.
import type { Git } from './git.ts';

type Access = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pull_requests' | 'issues' | 'checks' | 'metadata';

export interface Token {
  readonly permissions: Readonly<Partial<Record<Scope, Access>>>;
  /** `bot` is an installation token such as GITHUB_TOKEN, which has no user of its own. */
  readonly kind: 'bot' | 'user';
  readonly login: string;
}

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot' | 'User';
}

export interface PullRequest {
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; sha: string; readonly repository: string };
  state: 'open' | 'closed';
  /** True where the base repository was deleted. */
  baseGone?: boolean;
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: User;
  readonly created_at: string;
  updated_at: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number | null;
  body: string;
  readonly path: string;
  readonly subject_type: 'line' | 'file';
  readonly side: 'LEFT' | 'RIGHT';
  /** Null once the line is no longer in the diff as it was. */
  line: number | null;
  start_line: number | null;
  readonly original_line: number | null;
  readonly commit_id: string;
  readonly in_reply_to_id: number | null;
  readonly user: User;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | null;
  details_url: string | null;
  external_id: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface Limits {
  /** Files a comparison lists. */
  readonly compareFiles: number;
  /** Files a pull request lists. */
  readonly pullFiles: number;
  /** Entries a recursive tree lists before it is truncated. */
  readonly treeEntries: number;
  /** Characters of a patch before it is left out. */
  readonly patch: number;
  /** Bytes of a blob that can be read. */
  readonly blob: number;
  /** Requests under way at the same time before the secondary limit trips. */
  readonly concurrent: number;
}

export interface World {
  readonly owner: string;
  readonly repo: string;
  readonly git: Git;
  readonly defaultBranch: string;
  readonly visibility: 'public' | 'private';
  readonly limits: Limits;
  /** Origin and path of the API, without a slash at the end. */
  apiUrl: string;
  /** Origin of the pages people see. */
  serverUrl: string;
  archiveUrl: string;
  readonly pulls: Map<number, PullRequest>;
  readonly comments: IssueComment[];
  readonly reviews: {
    readonly id: number;
    readonly pull: number;
    readonly body: string;
    readonly commit_id: string;
    readonly user: User;
    readonly state: string;
  }[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  nextId(): number;
}

/** An answer that is not success; thrown by handlers. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export interface ApiRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  readonly user: User;
  readonly token: Token;
}

export interface ApiReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An array is paged by the server unless `paged` is false. */
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly paged?: boolean;
}

type Handler = (world: World, request: ApiRequest) => ApiReply | Promise<ApiReply>;

export interface Route {
  /** `GET /repos/{owner}/{repo}/…` as the description has it. */
  readonly on: string;
  /** One of these permissions is enough. */
  readonly needs: readonly `${Scope}=${'read' | 'write'}`[];
  readonly handle: Handler;
}

export const parameter = (request: ApiRequest, name: string): string => {
  const value = request.params[name];
  if (value === undefined) throw new Error(`The route has no ${name}.`);
  return value;
};

export function findPull(world: World, request: ApiRequest): PullRequest {
  const pull = world.pulls.get(Number(request.params['pull_number'] ?? request.params['issue_number']));
  if (pull === undefined) throw new ApiError(404, 'Not Found');
  return pull;
}
