// Lists the files of commits: of the first one with git's own listing, of the others by reading only the folders that it does not share with the first.
import { isUtf8 } from 'node:buffer';
import { kindOfMode, noteNames, splitRecords } from './git-listing.ts';
import type { GitObjects } from './git-objects.ts';
import { reasonOf, runGit } from './git-process.ts';
import { MAX_OUTPUT_BYTES, MAX_READ_TREES } from './limits.ts';
import type { Notes } from './notes.ts';
import type { Tree, TreeEntry } from './repository.ts';

export interface TreeSource {
  /** Where git runs. */
  readonly directory: string;
  readonly objectFormat: 'sha1' | 'sha256';
  readonly objects: Pick<GitObjects, 'ask'>;
  readonly notes: Notes;
}

/** A folder of the listed commit: its entries are `from` up to `to` of the list. */
interface Folder {
  readonly path: string;
  readonly from: number;
  to: number;
}

/** What is known of the listed commit; null where its folders cannot stand for those of others (cut, or with names that cannot be read). */
type Known = { readonly list: readonly TreeEntry[]; readonly folders: ReadonlyMap<string, Folder> } | null;

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

  /** All files of a commit or tree, by its full id, in git's order. What could not be listed is told in the notes. */
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
      const folder = { path, from: list.length, to: list.length };
      folders.set(id, folder);
      open.push(folder);
    } else list.push({ path, kind: kindOfMode(record.slice(0, record.indexOf(' '))), id });
  }
  for (const folder of open) folder.to = list.length;
  noteNames(notes, unreadable);
  if (answer.code !== 0) notes.add(`The files of commit ${commit} could not be listed: ${reasonOf(answer)}.`);
  if (answer.cut) notes.add(`Commit ${commit} has more files than can be listed; the rest was not looked at.`);
  const truncated = answer.cut || answer.code !== 0;
  return { tree: { entries: new Map(list.map((entry) => [entry.path, entry])), truncated }, known: truncated || unreadable > 0 ? null : { list, folders } };
}

const TREE_MODE = '040000 ';

interface Sharing {
  readonly source: TreeSource;
  readonly known: NonNullable<Known>;
  readonly commit: string;
}

/** The files by path; null where too much differs, or something cannot be read: then git is to list them itself, and to say what is wrong. */
async function readShared({ source: { objects, objectFormat }, known: { list, folders }, commit }: Sharing): Promise<ReadonlyMap<string, TreeEntry> | null> {
  const idLength = objectFormat === 'sha1' ? 20 : 32;
  let [read, size] = [0, 0];
  /** Bounded as git's own listing is, for a folder can be named any number of times. */
  const bounded = (entries: readonly TreeEntry[]): readonly TreeEntry[] | null => {
    for (const { path, id } of entries) size += path.length + id.length;
    return size > MAX_OUTPUT_BYTES ? null : entries;
  };
  const listFolder = async (name: string, path: string): Promise<readonly TreeEntry[] | null> => {
    const same = folders.get(name);
    if (same !== undefined) {
      const entries = list.slice(same.from, same.to);
      return bounded(same.path === path ? entries : entries.map((entry) => ({ ...entry, path: path + entry.path.slice(same.path.length) })));
    }
    read += 1;
    if (read > MAX_READ_TREES) return null;
    const answer = await objects.ask(name);
    const children = answer.kind === 'object' && answer.type === 'tree' ? parseTree(answer.bytes, idLength) : null;
    if (children === null) return null;
    const parts = await Promise.all(children.map(async ({ mode, name: own, id }) => {
      const at = path === '' ? own : `${path}/${own}`;
      return mode === '40000' ? await listFolder(id, at) : bounded([{ path: at, kind: kindOfMode(mode), id }]);
    }));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  };
  const entries = await listFolder(`${commit}^{tree}`, '');
  return entries === null ? null : new Map(entries.map((entry) => [entry.path, entry]));
}

interface Child {
  /** In octal digits, without leading zeros. */
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** The entries of a tree object (gitformat-pack(5), "tree": mode, space, name, NUL, raw id); null where a name is not UTF-8 or the object is cut. */
function parseTree(bytes: Buffer, idLength: number): readonly Child[] | null {
  const children: Child[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    const next = end + 1 + idLength;
    if (space === -1 || end === -1 || next > bytes.length || !isUtf8(bytes.subarray(space + 1, end))) return null;
    children.push({ mode: bytes.toString('latin1', at, space), name: bytes.toString('utf8', space + 1, end), id: bytes.toString('hex', end + 1, next) });
    at = next;
  }
  return children;
}
