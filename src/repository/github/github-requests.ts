// Asks GitHub's REST API about one repository: a few requests at a time, each answer bounded in bytes.
import { blobId } from '../git/blob-id.ts';
import type { GitHubAllowance, Purpose } from './github-allowance.ts';
import { BrokenAnswer } from './github-answer.ts';
import { limitRunning } from '../limit-running.ts';
import { MAX_ANSWER_BYTES, MAX_REQUESTS, formatBytes } from '../limits.ts';

/** The part of Octokit that is used. The client brings the token, the API version, retries and pacing. */
export interface GitHubClient {
  request(
    route: string,
    parameters: Record<string, unknown>,
  ): Promise<{ readonly headers: Readonly<Record<string, string | number | undefined>>; readonly data: unknown }>;
}

export interface GitHubRepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubRequestsOptions {
  readonly client: GitHubClient;
  readonly name: GitHubRepositoryName;
  readonly allowance: GitHubAllowance;
}

type Parameters = Readonly<Record<string, string | number>>;

/** Attempts for an answer that breaks off; refused requests are the client's to repeat. */
const ATTEMPTS = 2;

export class GitHubRequests {
  readonly name: GitHubRepositoryName;
  readonly #client: GitHubClient;
  readonly #allowance: GitHubAllowance;
  readonly #limited = limitRunning(MAX_REQUESTS);

  constructor({ client, name, allowance }: GitHubRequestsOptions) {
    this.#client = client;
    this.#allowance = allowance;
    this.name = name;
  }

  /**
   * Answer of `GET /repos/{owner}/{repo}` and this path, as `read` understands it; an answer that it throws a BrokenAnswer for is asked for once more.
   * Rejects with the client's error where GitHub refuses.
   */
  async json<T>(question: JsonQuestion<T>): Promise<T> {
    return (await this.list(question)).value;
  }

  /** As `json`, with whether a next page is named, and the number of the last one. */
  async list<T>({ path, parameters, purpose, read }: JsonQuestion<T>): Promise<JsonAnswer<T>> {
    return await this.#ask({ path, parameters, purpose, limit: MAX_ANSWER_BYTES }, ({ bytes, link }) => {
      const last = /[?&]page=(\d{1,9})[^<>]*>; rel="last"/.exec(link)?.[1];
      return {
        value: read(parseJson(bytes)),
        more: /rel="?next/.test(link),
        lastPage: last === undefined ? null : Number(last),
      };
    });
  }

  /** The bytes of a blob, if they are what its id names. */
  async blob(id: string, { limit, purpose }: { readonly limit: number; readonly purpose: Purpose }): Promise<Buffer> {
    return await this.#ask(
      {
        path: '/git/blobs/{file_sha}',
        parameters: { file_sha: id },
        accept: 'application/vnd.github.raw+json',
        limit,
        purpose,
        isContent: true,
      },
      ({ bytes }) => {
        if (blobId('sha1', bytes) !== id) throw new BrokenAnswer('GitHub sent something else');
        return bytes;
      },
    );
  }

  /** Where the archive of a commit can be had for the next minutes. The address may hold a secret: it is never shown. */
  async archiveAddress(commit: string, purpose: Purpose): Promise<string> {
    return await this.#ask(
      {
        path: '/tarball/{ref}',
        parameters: { ref: commit },
        limit: MAX_ANSWER_BYTES,
        redirect: 'manual',
        purpose,
        isContent: true,
      },
      ({ location }) => {
        if (!URL.canParse(location) || !/^https?:/i.test(location))
          throw new BrokenAnswer('GitHub named no address for the archive');
        return location;
      },
    );
  }

  async #ask<T>(question: Question, read: (answer: Answer) => T): Promise<T> {
    this.#allowance.take(question.purpose, { isContent: question.isContent === true });
    for (let attempt = 1; ; attempt += 1) {
      try {
        return read(await this.#limited(() => this.#askOnce(question)));
      } catch (error) {
        if (!(error instanceof BrokenAnswer) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  async #askOnce({ path, parameters, accept, limit, redirect }: Question): Promise<Answer> {
    const { headers, data } = await this.#client.request(`GET /repos/{owner}/{repo}${path}`, {
      ...this.name,
      ...parameters,
      ...(accept === undefined ? {} : { headers: { accept } }),
      // The body is read here, so that its size is bounded and a blob's bytes stay what they are.
      request: { parseSuccessResponseBody: false, ...(redirect === undefined ? {} : { redirect }) },
    });
    return {
      bytes: await readBody(data, limit),
      link: String(headers['link'] ?? ''),
      location: String(headers['location'] ?? ''),
    };
  }
}

interface JsonQuestion<T> {
  readonly path: string;
  readonly parameters: Parameters;
  readonly purpose: Purpose;
  /** Takes parsed JSON that nobody checked yet. @throws BrokenAnswer */
  readonly read: (answer: unknown) => T;
}

interface JsonAnswer<T> {
  readonly value: T;
  readonly more: boolean;
  readonly lastPage: number | null;
}

interface Question {
  readonly path: string;
  readonly parameters: Parameters;
  readonly accept?: string;
  readonly limit: number;
  readonly purpose: Purpose;
  readonly isContent?: boolean;
  readonly redirect?: 'manual';
}

interface Answer {
  readonly bytes: Buffer;
  readonly link: string;
  readonly location: string;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (cause) {
    throw new BrokenAnswer('the answer is not JSON', { cause });
  }
}

async function readBody(data: unknown, limit: number): Promise<Buffer> {
  // The client hands an empty body on as an empty string or nothing.
  if (!(data instanceof ReadableStream)) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of data as ReadableStream<Uint8Array>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new BrokenAnswer('the answer broke off', { cause });
  }
  if (size > limit) throw new Error(`the answer is longer than ${formatBytes(limit)}`);
  return Buffer.concat(chunks);
}
