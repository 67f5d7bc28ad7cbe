// Lists the files of commits: of the first one with git's own listing, of the others by reading only the folders that it does not share with the first.
import { describeUnlisted, kindOfMode, noteNames, splitRecords, TOO_MANY_FILES } from './git-listing.ts';
import type { GitObjects } from './git-objects.ts';
import { reasonOf, runGit } from './git-process.ts';
import { MAX_OUTPUT_BYTES, MAX_READ_TREES } from '../limits.ts';
import type { Notes } from '../notes.ts';
import type { Tree, TreeEntry } from '../repository.ts';
import { parseTree, type TreeChild } from './tree-object.ts';

export interface TreeSource {
  /** Where git runs. */
  readonly directory: string;
  readonly objectFormat: 'sha1' | 'sha256';
  readonly objects: Pick<GitObjects, 'ask'>;
  readonly notes: Notes;
}

/** A folder of the listed commit: its entries are `from` up to `to` of the list. */
interface Folder {
  /** What git is asked for to read it. */
  readonly name: string;
  readonly path: string;
  /** null for the root. */
  readonly parent: Folder | null;
  readonly from: number;
  to: number;
}

/** A folder that was read; null where it could not be. */
type ReadFolder = readonly TreeChild[] | null;

/** What is known of the listed commit; null where its folders cannot stand for those of others (cut, or with names that cannot be read). */
type Known = {
  readonly list: readonly TreeEntry[];
  readonly folders: ReadonlyMap<string, Folder>;
  /** Its own folders that were read for the sake of other commits, by what git was asked for. */
  readonly read: Map<string, Promise<ReadFolder>>;
} | null;

interface Listing {
  readonly tree: Tree;
  readonly known: Known;
}

export class GitTrees {
  readonly #source: TreeSource;
  #first: Promise<Listing> | null = null;

  constructor(source: TreeSource) {
    this.#source = source;
  }

  /** All files of a commit or tree, by its full id, in git's order. What could not be listed is reported in the notes. */
  async list(commit: string): Promise<Tree> {
    if (this.#first === null) {
      this.#first = listWhole(this.#source, commit);
      return (await this.#first).tree;
    }
    const { known } = await this.#first;
    const entries = known === null ? null : await readShared({ source: this.#source, known, commit });
    return entries === null ? (await listWhole(this.#source, commit)).tree : { entries, truncated: false };
  }
}

async function listWhole({ directory, notes }: TreeSource, commit: string): Promise<Listing> {
  const answer = await runGit({ directory, args: ['ls-tree', '-r', '-t', '-z', '--full-tree', commit] });
  const list: TreeEntry[] = [];
  const folders = new Map<string, Folder>();
  const root: Folder = { name: rootOf(commit), path: '', parent: null, from: 0, to: 0 };
  const open: Folder[] = [];
  let unreadable = 0;
  for (const record of splitRecords(answer.output)) {
    if (record === null) {
      unreadable += 1;
      continue;
    }
    // <mode> SP <type> SP <id> TAB <path>
    const tab = record.indexOf('\t');
    const path = record.slice(tab + 1);
    const id = record.slice(record.lastIndexOf(' ', tab) + 1, tab);
    for (let last = open.at(-1); last !== undefined && !path.startsWith(`${last.path}/`); last = open.at(-1)) {
      last.to = list.length;
      open.pop();
    }
    if (record.startsWith(TREE_MODE)) {
      const folder = { name: id, path, parent: open.at(-1) ?? root, from: list.length, to: list.length };
      folders.set(id, folder);
      open.push(folder);
    } else list.push({ path, kind: kindOfMode(record.slice(0, record.indexOf(' '))), id });
  }
  for (const folder of open) folder.to = list.length;
  noteNames(notes, unreadable);
  const because = answer.cut ? TOO_MANY_FILES : answer.code === 0 ? null : reasonOf(answer);
  if (because !== null) notes.add(describeUnlisted(commit, because));
  const entries = new Map(list.map((entry) => [entry.path, entry]));
  return {
    tree: because === null ? { entries, truncated: false } : { entries, truncated: true, because },
    known: because !== null || unreadable > 0 ? null : { list, folders, read: new Map() },
  };
}

const TREE_MODE = '040000 ';

const rootOf = (commit: string): string => `${commit}^{tree}`;

interface Sharing {
  readonly source: TreeSource;
  readonly known: NonNullable<Known>;
  readonly commit: string;
}

/** The files by path; null where too much differs, or something cannot be read: then git is to list them itself, and to say what is wrong. */
async function readShared({ source, known, commit }: Sharing): Promise<ReadonlyMap<string, TreeEntry> | null> {
  const read = await readFolders({ source, known, commit });
  return read === null ? null : joinFolders({ known, read, root: rootOf(commit) });
}

/** What the folders hold that the commit does not share, by what git was asked for. */
async function readFolders({
  source: { objects, objectFormat },
  known: { folders, read: ownRead },
  commit,
}: Sharing): Promise<ReadonlyMap<string, readonly TreeChild[]> | null> {
  const readFolder = async (name: string): Promise<ReadFolder> => parseTree(await objects.ask(name), objectFormat);
  const readOwn = (name: string): Promise<ReadFolder> => {
    const known = ownRead.get(name) ?? readFolder(name);
    ownRead.set(name, known);
    return known;
  };
  const read = new Map<string, readonly TreeChild[]>();
  const above = new Set<string>();
  for (let wanted = new Set([rootOf(commit)]); wanted.size > 0;) {
    if (read.size + wanted.size > MAX_READ_TREES) return null;
    const next = new Set<string>();
    for (const [name, children] of await Promise.all(
      [...wanted].map(async (name) => [name, await (above.has(name) ? readOwn(name) : readFolder(name))] as const),
    )) {
      if (children === null) return null;
      read.set(name, children);
      for (const { kind, id } of above.has(name) ? [] : children) {
        const same = kind === 'folder' ? folders.get(id) : undefined;
        if (kind === 'folder' && same === undefined && !read.has(id)) next.add(id);
        // A hostile name with a slash, beside a folder, is listed like a file in it: what is above a shared folder must be free of them.
        for (let folder = same?.parent ?? null; folder !== null && !above.has(folder.name); folder = folder.parent) {
          above.add(folder.name);
          if (!read.has(folder.name)) next.add(folder.name);
        }
      }
    }
    wanted = next;
  }
  return read;
}

interface Joining {
  readonly known: NonNullable<Known>;
  readonly read: ReadonlyMap<string, readonly TreeChild[]>;
  readonly root: string;
}

/** The files by path, in git's order; null where they are more than git would list: a folder can be named any number of times. */
function joinFolders({ known: { list, folders }, read, root }: Joining): ReadonlyMap<string, TreeEntry> | null {
  const entries = new Map<string, TreeEntry>();
  let size = 0;
  const isBounded = (path: string, id: string): boolean => {
    size += path.length + id.length;
    return size <= MAX_OUTPUT_BYTES;
  };
  const join = (name: string, path: string): boolean => {
    const same = folders.get(name);
    for (let at = same?.from ?? 0; same !== undefined && at < same.to; at += 1) {
      const entry = list[at];
      if (entry === undefined) return false;
      const own = same.path === path ? entry : { ...entry, path: path + entry.path.slice(same.path.length) };
      if (!isBounded(own.path, own.id)) return false;
      entries.set(own.path, own);
    }
    return (
      same !== undefined ||
      (read.get(name) ?? []).every(({ kind, name: own, id }) => {
        const at = path === '' ? own : `${path}/${own}`;
        if (!isBounded(at, id)) return false;
        if (kind === 'folder') return join(id, at);
        entries.set(at, { path: at, kind, id });
        return true;
      })
    );
  };
  return join(root, '') ? entries : null;
}
