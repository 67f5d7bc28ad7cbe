// Objects of a git repository from one process that lives as long as the server: starting one for each object costs more than reading it.
import { spawn, type ChildProcess } from 'node:child_process';

export interface GitObject {
  readonly id: string;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly resolve: (found: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

interface Reader {
  readonly child: ChildProcess;
  readonly ask: (name: string) => Promise<GitObject | null>;
}

export class GitObjects {
  private readonly path: string;
  private readonly env: NodeJS.ProcessEnv;
  private reader: Reader | null = null;

  constructor(path: string, env: NodeJS.ProcessEnv) {
    this.path = path;
    this.env = env;
  }

  /** The object that a full id means, as a commit, tree or blob; null where there is none of this kind. */
  find(id: string, type: 'commit' | 'tree' | 'blob'): Promise<GitObject | null> {
    this.reader ??= start(this.path, this.env);
    return this.reader.ask(`${id}^{${type}}`);
  }

  close(): void {
    this.reader?.child.kill();
    this.reader = null;
  }
}

/** Answers come in the order of the questions: `ID TYPE SIZE`, a line feed, the bytes, a line feed; or `NAME missing` and a line feed. */
function start(path: string, env: NodeJS.ProcessEnv): Reader {
  const child = spawn('git', ['cat-file', '--batch'], { cwd: path, env, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: Waiting[] = [];
  let chunks: Buffer[] = [];
  let length = 0;
  let needed = 1;
  const deliver = (): void => {
    if (length < needed) return;
    let rest = Buffer.concat(chunks);
    needed = 1;
    for (;;) {
      const end = rest.indexOf('\n');
      if (end < 0) break;
      const [id = '', , size] = rest.toString('utf8', 0, end).split(' ');
      const after = size === undefined ? end + 1 : end + 1 + Number(size) + 1;
      if (rest.length < after) {
        needed = after;
        break;
      }
      waiting.shift()?.resolve(size === undefined ? null : { id, bytes: rest.subarray(end + 1, after - 1) });
      rest = rest.subarray(after);
    }
    chunks = [rest];
    length = rest.length;
  };
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    deliver();
  });
  child.stdin.on('error', () => undefined);
  const fail = (): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`git cat-file ended in ${path}.`));
  };
  child.on('error', fail).on('close', fail);
  return {
    child,
    ask: (name) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
      }),
  };
}
