// Writes down what a run asks of a repository and a sum of each answer, so that a later run can tell whether it would be answered the same.
import { createHash, type Hash } from 'node:crypto';
import type { Repository, Snapshot, Tree } from './repository.ts';

type SnapshotMethod = 'tree' | 'ids' | 'read' | 'search';
type RepositoryMethod = Exclude<
  {
    [Name in keyof Repository]: Repository[Name] extends (...given: never[]) => unknown ? Name : never;
  }[keyof Repository],
  'snapshot' | 'close'
>;

/** A question, and the sum of its answer. */
interface Asked {
  /** The snapshot that was asked: `head`, `base` or a commit. Null for the repository itself. */
  readonly of: string | null;
  readonly method: SnapshotMethod | RepositoryMethod;
  readonly given: readonly unknown[];
  readonly sum: string;
}

/** All that a run was told. */
export interface Heard {
  /** The commits that are compared, head first; null where there is no base. */
  readonly sides: readonly (string | null)[];
  /** In the order of asking, each once, where it was asked last. */
  readonly asked: readonly Asked[];
}

/** A repository that answers as the one below it does. */
export interface Watched {
  readonly repository: Repository;
  /** What was asked so far; null where an answer was an error. */
  heard(): Promise<Heard | null>;
}

export function watch(inner: Repository): Watched {
  const asked = new Map<string, Promise<Asked>>();
  let failed = false;
  const note = <Answer>(question: Omit<Asked, 'sum'>, answer: Answer): Answer => {
    const key = JSON.stringify(question);
    const pending = Promise.resolve(answer).then((value) => ({ ...question, sum: sumOf(question, value) }));
    pending.catch(() => (failed = true));
    // What is asked twice may be answered otherwise the second time (notes are, by what was asked since): the last answer counts, at its place.
    asked.delete(key);
    asked.set(key, pending);
    return answer;
  };
  const snapshots = new Map<Snapshot, Snapshot>();
  const watchSnapshot = (of: string, snapshot: Snapshot): Snapshot => {
    const known = snapshots.get(snapshot) ?? {
      commit: snapshot.commit,
      tree: () => note({ of, method: 'tree', given: [] }, snapshot.tree()),
      ids: (paths) => note({ of, method: 'ids', given: [paths] }, snapshot.ids(paths)),
      read: (paths) => note({ of, method: 'read', given: [paths] }, snapshot.read(paths)),
      search: (...given) => note({ of, method: 'search', given }, snapshot.search(...given)),
    };
    snapshots.set(snapshot, known);
    return known;
  };
  const ask = <Answer>(method: RepositoryMethod, given: readonly unknown[], answer: Answer): Answer =>
    note({ of: null, method, given }, answer);
  const head = watchSnapshot('head', inner.head);
  const base = inner.base === null ? null : watchSnapshot('base', inner.base);
  return {
    repository: {
      head,
      base,
      snapshot: (commit) => watchSnapshot(commit, inner.snapshot(commit)),
      maxSearchedCommits: inner.maxSearchedCommits,
      renames: () => ask('renames', [], inner.renames()),
      lookUpCommit: (revision) => ask('lookUpCommit', [revision], inner.lookUpCommit(revision)),
      commitOn: (day, side) => ask('commitOn', [day, side], inner.commitOn(day, side)),
      commitsOf: (path, limit) => ask('commitsOf', [path, limit], inner.commitsOf(path, limit)),
      commits: (limit) => ask('commits', [limit], inner.commits(limit)),
      baseCommits: (limit) => ask('baseCommits', [limit], inner.baseCommits(limit)),
      filesOf: (commit) => ask('filesOf', [commit], inner.filesOf(commit)),
      pathHistory: (paths) => ask('pathHistory', [paths], inner.pathHistory(paths)),
      names: () => ask('names', [], inner.names()),
      expect: (work) => {
        inner.expect(work);
      },
      notes: () => ask('notes', [], inner.notes()),
      close: () => inner.close(),
    },
    async heard() {
      try {
        const all = await Promise.all(asked.values());
        return failed ? null : { sides: sidesOf(inner), asked: all };
      } catch {
        return null;
      }
    },
  };
}

const sidesOf = ({ head, base }: Repository): Heard['sides'] => [head.commit, base?.commit ?? null];

export type Likeness =
  | 'alike'
  /** Only commits were compared and files listed, as every run does. */
  | 'listed-otherwise'
  /** What was asked may have left notes and used up bounds: a run that asks other questions needs a repository of its own. */
  | 'answered-otherwise';

/** Whether the repository gives the same answers to all of this, asked in this order: what works by the answers alone works the same. */
export async function compareAnswers(repository: Repository, { sides, asked }: Heard): Promise<Likeness> {
  if (sidesOf(repository).some((commit, at) => commit !== sides[at])) return 'listed-otherwise';
  for (const question of asked.filter(isListing))
    if (!(await isAnswered(repository, question))) return 'listed-otherwise';
  for (const question of asked.filter((one) => !isListing(one)))
    if (!(await isAnswered(repository, question))) return 'answered-otherwise';
  return 'alike';
}

const isListing = ({ of, method }: Asked): boolean => method === 'tree' && (of === 'head' || of === 'base');

async function isAnswered(repository: Repository, question: Asked): Promise<boolean> {
  try {
    return sumOf(question, await answerOf(repository, question)) === question.sum;
  } catch {
    // The run will meet the same trouble, and say what it is.
    return false;
  }
}

function answerOf(repository: Repository, { of, method, given }: Asked): unknown {
  const target =
    of === null
      ? repository
      : of === 'head'
        ? repository.head
        : of === 'base'
          ? repository.base
          : repository.snapshot(of);
  return target === null ? null : methodOf(target, method)?.(...given);
}

type Method = (...given: readonly unknown[]) => unknown;

/** By the names above, which are all that a question can have: what is kept is read back as it was written. */
function methodOf(target: Repository | Snapshot, method: Asked['method']): Method | null {
  const found: unknown = Reflect.get(target, method);
  return typeof found === 'function' ? (...given) => Reflect.apply(found, target, given) as unknown : null;
}

/** The sum of an answer to a question. The listing of a large repository is much longer than all else, so it is not taken apart. */
function sumOf({ method }: Pick<Asked, 'method'>, answer: unknown): string {
  const hash = createHash('sha256');
  const sum: Sum = { hash, texts: [] };
  if (method === 'tree') {
    const { entries, ...rest } = answer as Tree;
    addTo(sum, rest);
    for (const { path, kind, id } of entries.values()) sum.texts.push(path, kind, id);
  } else addTo(sum, answer);
  flush(sum);
  return hash.digest('base64');
}

interface Sum {
  readonly hash: Hash;
  /** What the hash is still to be given, so that it is not called for every word. */
  readonly texts: string[];
}

function flush({ hash, texts }: Sum): void {
  hash.update(texts.splice(0).join('\0'));
}

/** Every text, number and byte of an answer, and where each of them is. */
function addTo(sum: Sum, answer: unknown): void {
  if (answer instanceof Uint8Array) {
    sum.texts.push(`bytes ${answer.length}`, '');
    flush(sum);
    sum.hash.update(answer);
  } else if (answer instanceof Map || answer instanceof Set || Array.isArray(answer)) {
    const parts = [...(answer as Iterable<unknown>)];
    sum.texts.push(`list ${parts.length}`);
    for (const part of parts) addTo(sum, part);
  } else if (typeof answer === 'object' && answer !== null) {
    const parts = Object.entries(answer);
    sum.texts.push(`record ${parts.length}`);
    for (const [name, part] of parts) {
      sum.texts.push(name);
      addTo(sum, part);
    }
  } else sum.texts.push(answer === undefined ? 'undefined' : JSON.stringify(answer));
}
