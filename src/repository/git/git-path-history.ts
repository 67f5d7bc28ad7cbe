// Asks git what became of paths that head lacks: one walk over the history of all of them together.
import { committedOn, undatedReason } from './commit-object.ts';
import type { GitContext } from './git-context.ts';
import { splitRecords } from './git-listing.ts';
import { SHALLOW_REASON } from './git-history.ts';
import { reasonOf, runGit } from './git-process.ts';
import { COMMIT_PAGE_FILES, MAX_PATH_HISTORIES, RENAME_LIMIT } from '../limits.ts';
import { fatesByPath, type PathEvent, type PathFate, type RemovedFile } from '../path-fates.ts';
import { RepositoryError } from '../repository-error.ts';
import type { History, Snapshot } from '../repository.ts';

/** What of a commit is read: its id, its day, and the files it changed, as far as GitHub would list them. */
interface LoggedChange {
  readonly commit: string;
  readonly date: string | null;
  readonly files: readonly ChangedFile[];
}

interface ChangedFile {
  /** Of a renamed file its old path. */
  readonly path: string;
  readonly to: string | null;
  readonly removed: boolean;
  /** The new path: of a file that was added, copied or renamed. */
  readonly added: string | null;
}

/** `head` is the commit whose history is read, as a snapshot; null where there is none yet. Never rejects for what git cannot tell. */
export async function readPathHistory(
  git: GitContext,
  { head, paths }: { readonly head: Snapshot | null; readonly paths: readonly string[] },
): Promise<History<ReadonlyMap<string, PathFate>>> {
  // Before the first commit nothing ever was.
  if (head === null) return { kind: 'known', value: new Map(paths.map((path) => [path, { kind: 'never' }])) };
  if (git.shallow) return { kind: 'unverifiable', reason: SHALLOW_REASON };
  const { entries } = await head.tree();
  const folders = foldersOf(entries.keys());
  const there = paths.filter((path) => entries.has(path) || folders.has(path));
  const kept = new Set(there);
  const absent = paths.filter((path) => !kept.has(path));
  const [asked, others] = [absent.slice(0, MAX_PATH_HISTORIES), absent.slice(MAX_PATH_HISTORIES)];
  const logged = asked.length === 0 ? { kind: 'known' as const, value: [] } : await readLog(git, head.commit, asked);
  if (logged.kind === 'unverifiable') return logged;
  const events = new Map<string, PathEvent | null>();
  for (const path of asked) {
    const event = findEvent(path, logged.value);
    if (typeof event === 'string') return { kind: 'unverifiable', reason: event };
    events.set(path, event);
  }
  return {
    kind: 'known',
    value: new Map<string, PathFate>([
      ...fatesByPath({ events, others }),
      ...there.map((path) => [path, { kind: 'uncommitted' }] as const),
    ]),
  };
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** The newest commit that touched the path; null for none. A reason where nobody can say when that was. */
function findEvent(path: string, log: readonly LoggedChange[]): PathEvent | string | null {
  const below = `${path}/`;
  const isMeant = (file: string | null): boolean => file !== null && (file === path || file.startsWith(below));
  const change = log.find(({ files }) => files.some((file) => isMeant(file.path) || isMeant(file.to)));
  if (change === undefined) return null;
  const { commit, date, files } = change;
  if (date === null) return undatedReason(commit);
  // GitHub lists the files of a commit up to a bound: beyond it only what was asked for is looked at.
  const listed = files.slice(0, COMMIT_PAGE_FILES);
  const own = files.slice(COMMIT_PAGE_FILES).filter((file) => isMeant(file.path));
  const removed = [...listed, ...own].flatMap((file): RemovedFile[] =>
    file.removed ? [{ from: file.path, to: file.to }] : [],
  );
  return { commit, date, removed, added: listed.flatMap(({ added }) => added ?? []) };
}

async function readLog(
  { directory }: GitContext,
  head: string,
  paths: readonly string[],
): Promise<History<readonly LoggedChange[]>> {
  try {
    const answer = await runGit({
      directory,
      args: [
        'log',
        '-z',
        '--raw',
        '--full-diff',
        '-M',
        `-l${RENAME_LIMIT}`,
        '--root',
        '--diff-merges=first-parent',
        '--no-abbrev',
        '--no-color',
        '--no-show-signature',
        '--no-ext-diff',
        '--no-textconv',
        '--no-relative',
        '--format=%x00%H %ct',
        head,
        '--',
        ...paths,
      ],
    });
    if (answer.code !== 0) return { kind: 'unverifiable', reason: reasonOf(answer) };
    if (answer.cut) return { kind: 'unverifiable', reason: 'the history of these paths is too long' };
    return { kind: 'known', value: parseLog(answer.output) };
  } catch (error) {
    if (error instanceof RepositoryError) return { kind: 'unverifiable', reason: error.message };
    throw error;
  }
}

const HEADER = /^([0-9a-f]{40,64}) (\d{1,15})$/;
/** `:<mode> SP <mode> SP <id> SP <id> SP <status>`; the first of a commit is on a line of its own. */
const RAW = /^\n?:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;

/** Reads the records in their order, so that a path which looks like a header is none. */
function parseLog(output: Buffer): readonly LoggedChange[] {
  const records = splitRecords(Buffer.concat([output, Buffer.from([0])]));
  const log: { commit: string; date: string | null; files: ChangedFile[] }[] = [];
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] ?? '';
    const raw = RAW.exec(record);
    const header = raw === null ? HEADER.exec(record) : null;
    if (header !== null)
      log.push({
        commit: header[1] ?? '',
        date: committedOn(header[2] ?? ''),
        files: [],
      });
    if (raw === null) continue;
    const status = raw[1] ?? '';
    const two = status === 'R' || status === 'C';
    const [path, to] = [records[at + 1] ?? '', two ? (records[at + 2] ?? null) : null];
    at += two ? 2 : 1;
    // What a file was copied from did not change.
    log.at(-1)?.files.push(
      status === 'C'
        ? { path: to ?? '', to: null, removed: false, added: to }
        : {
            path,
            to,
            removed: status === 'R' || status === 'D',
            added: status === 'A' ? path : status === 'R' ? to : null,
          },
    );
  }
  return log;
}
