// Finds what every reference of a document means in one snapshot, as far as paths, globs and commands go; names come later.
import type { ResolveCommit } from './cited-commits.ts';
import type { Contents } from '../compare/contents.ts';
import { resolveCommand } from './commands/resolve-command.ts';
import type { Tables } from './commands/load-tables.ts';
import { matchGlob, type GlobMatcher } from './match-glob.ts';
import { findNearest, isOnlyNamesake } from './nearest-path.ts';
import { folderOf, type PathIndex } from './path-index.ts';
import type { Reference, Resolution } from '../reference.ts';
import { resolvePath } from './resolve-path.ts';
import type { Snapshot } from '../../repository/repository.ts';
import { unreachable } from '../../text/unreachable.ts';

/** One snapshot with what this stage keeps of it. */
import { LET_THROW, type Surprises } from '../../text/surprises.ts';
import { headOf } from '../../text/shorten.ts';

export interface View {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly tables: Tables;
  readonly contents: Contents;
  readonly globs: GlobMatcher;
  readonly commits: ResolveCommit;
}

export interface Located {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** Files the reference means: itself, the matches of a glob. A folder means itself. */
  readonly files: readonly string[];
}

/** A document's references, by row, with the table each row stands in. */
export interface Cited {
  readonly page: string;
  readonly rows: readonly { readonly table: number; readonly references: readonly Reference[] }[];
}

/** What is said of a reference where Matrix Guard itself failed. */
const FAILED = 'Matrix Guard failed while it looked';

/** Most folders remembered of a table: people work in a handful. */
const MAX_FOLDERS = 24;

/** Locates every reference, row by row, in the order written. */
export async function locateReferences({
  view,
  cited: { page, rows },
  surprises = LET_THROW,
}: {
  readonly view: View;
  readonly cited: Cited;
  readonly surprises?: Surprises | undefined;
}): Promise<readonly (readonly Located[])[]> {
  const named = new Map<number, string[]>();
  const located: (readonly Located[])[] = [];
  for (const { table, references } of rows) {
    const ofTable = named.get(table) ?? [];
    named.set(table, ofTable);
    const ofRow: string[] = [];
    const row: Located[] = [];
    for (const reference of references) {
      const folders = nearestFirst({ ofRow, ofTable, column: reference.column });
      const place = { path: page, line: reference.range.line, doing: `looking for ${headOf(reference.text, 80)}` };
      const failed = (): Located => ({ reference, resolution: say('unverifiable', FAILED), files: [] });
      const looked = surprises.contain(place, () => locate({ view, page, reference, folders }), failed);
      const found = looked instanceof Promise ? await surprises.containAsync(place, () => looked, failed) : looked;
      row.push(found);
      if (found.resolution.state !== 'present') continue;
      const folder = folderMeant(view.index, found);
      if (folder === null) continue;
      remember(ofRow, folder);
      remember(ofTable, folder);
    }
    located.push(row);
  }
  return located;
}

/** Nearest first, bounded. */
function remember(folders: string[], folder: string): void {
  const at = folders.indexOf(folder);
  if (at >= 0) folders.splice(at, 1);
  folders.unshift(folder);
  folders.length = Math.min(folders.length, MAX_FOLDERS);
}

function folderMeant(index: PathIndex, { reference, resolution: { target } }: Located): string | null {
  if (target === null || reference.kind === 'command' || target === '') return null;
  const folder = index.isFile(target) ? folderOf(target) : target;
  return folder === '' ? null : folder;
}

/** The folders named before, built only where a path is found at none of the places tried first. */
function nearestFirst({
  ofRow,
  ofTable,
  column,
}: {
  readonly ofRow: readonly string[];
  readonly ofTable: readonly string[];
  readonly column: string;
}): Iterable<string> {
  return { [Symbol.iterator]: () => new Set([...ofRow, ...foldersOfColumn(column), ...ofTable]).values() };
}

/** Folders that a column's header names: `Files (src/engine/)`. */
function foldersOfColumn(column: string): readonly string[] {
  return (column.slice(0, 200).match(/[\w.-]+(?:\/[\w.-]+)*\//g) ?? [])
    .map((folder) => folder.slice(0, -1))
    .slice(0, 3);
}

interface Question {
  readonly view: View;
  readonly page: string;
  readonly reference: Reference;
  readonly folders: Iterable<string>;
}

const OPAQUE = {
  url: 'addresses are not fetched',
  ticket: 'tickets are not looked up',
  prose: 'words, not a place',
  placeholder: 'says that there is nothing',
} as const;

const say = (state: Resolution['state'], reason: string): Resolution => ({
  state,
  target: null,
  candidate: null,
  reason,
  tried: [],
});

function locate({ view, page, reference, folders }: Question): Located | Promise<Located> {
  const { kind } = reference;
  switch (kind) {
    case 'path':
    case 'lines':
      return reference.address === undefined
        ? locatePath({ view, page, reference, folders })
        : locateAddress(view.index, reference);
    case 'glob':
      return locateGlob({ view, page, reference, folders });
    case 'symbol':
      return reference.path === null
        ? { reference, resolution: say('unverifiable', 'not looked for'), files: [] }
        : locatePath({ view, page, reference, folders });
    case 'command':
      return locateCommand({ view, page, reference, folders });
    case 'commit':
      return locateCommit({ view, reference });
    case 'url':
    case 'ticket':
    case 'prose':
    case 'placeholder':
      return { reference, resolution: say('unverifiable', OPAQUE[kind]), files: [] };
    default:
      return unreachable(kind);
  }
}

async function locateGlob({ view, page, reference, folders }: Question): Promise<Located> {
  const { resolution, files } = await matchGlob({
    index: view.index,
    globs: view.globs,
    pattern: reference.path ?? reference.text,
    page,
    folders,
  });
  const unsure = resolution.state === 'missing' && !reference.surelyPath;
  return {
    reference,
    resolution: unsure
      ? { ...resolution, state: 'unverifiable', reason: 'no file matches, and not surely a glob of files' }
      : resolution,
    files,
  };
}

async function locateCommand({ view, page, reference, folders }: Question): Promise<Located> {
  const { command } = reference;
  return {
    reference,
    files: [],
    resolution:
      command === null
        ? say('unverifiable', 'no command that is known')
        : await resolveCommand({ ...view, command, page, folders }),
  };
}

async function locateCommit({ view, reference }: Pick<Question, 'view' | 'reference'>): Promise<Located> {
  return { reference, resolution: await view.commits(reference.text), files: [] };
}

/** The address of a file leads to one place only: nothing else is tried. */
function locateAddress(index: PathIndex, reference: Reference): Located {
  const path = reference.path ?? '';
  const answer = (state: Resolution['state'], reason: string): Located => ({
    reference,
    resolution: {
      state,
      target: path,
      candidate: state === 'missing' ? findNearest(index, path) : null,
      reason,
      tried: [path],
    },
    files: state === 'present' && index.isFile(path) ? [path] : [],
  });
  if (index.has(path)) return answer('present', 'the address is one of this repository');
  const behind = index.behind(path);
  if (behind !== null)
    return answer(
      'unverifiable',
      `behind the ${behind.kind === 'link' ? 'symbolic link' : 'submodule'} ${behind.path}`,
    );
  if (index.truncated) return answer('unverifiable', 'the list of files is incomplete');
  return reference.surelyPath
    ? answer('missing', 'the address is one of this repository, and nothing is there')
    : answer('unverifiable', 'not here, and the address may name another branch');
}

function locatePath({ view: { index }, page, reference, folders }: Question): Located {
  const { path, linked = false, surelyPath } = reference;
  const resolution = resolvePath({ index, path: path ?? reference.text, page, folders, linked, surelyPath });
  const { state, target } = resolution;
  if (state === 'missing' && target !== null) {
    const candidate = findNearest(index, target);
    return {
      reference,
      resolution: {
        ...resolution,
        candidate,
        ...(candidate !== null && isOnlyNamesake(index, target, candidate) ? { moved: true } : {}),
      },
      files: [],
    };
  }
  return {
    reference,
    resolution,
    files: state === 'present' && target !== null && index.isFile(target) ? [target] : [],
  };
}
