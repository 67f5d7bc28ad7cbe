// Finds the files that contain literal strings: git narrows the files down, their contents confirm.
import type { GitContext } from './git-context.ts';
import { splitRecords } from './git-listing.ts';
import { reasonOf, runGit } from './git-process.ts';
import { BINARY_PROBE_BYTES, MAX_SEARCHED_FILES } from '../limits.ts';
import type { Content, TreeEntry } from '../repository.ts';
import { mayHoldName } from '../../text/code-path.ts';
import { noteUnsearched, withoutUnknown, type Unsearched } from '../unsearched.ts';

export interface Search {
  readonly git: GitContext;
  readonly literals: readonly string[];
  /** Paths whose hits count for nothing. */
  readonly besides: readonly string[];
  /** The files that are looked for in git's objects: a partial clone lacks contents. */
  readonly stored: () => readonly TreeEntry[];
  /** Arguments that tell git where to look, one list a search: a commit's id, or flags such as `--cached`. */
  readonly sources: readonly (readonly string[])[];
  /** Variables for git besides its own. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly isFile: (path: string) => boolean;
  readonly read: (path: string) => Promise<Content>;
}

/** How many contents are held at one time. */
const READ_AT_ONCE = 16;

/**
 * Paths by literal, sorted; null where git cannot search. Binary files are left out. A literal that was found nowhere, or only in
 * what counts for nothing, is left out where a file that may have it could not be looked into.
 */
export async function searchFiles(search: Search): Promise<ReadonlyMap<string, readonly string[]> | null> {
  const literals = [...new Set(search.literals)];
  const found = new Map<string, string[]>(literals.map((literal) => [literal, []]));
  // Git reads patterns by line; of a literal with several lines the longest narrows best. An empty literal is in no file.
  const patterns = [...new Set(literals.map((literal) => longest(literal.split('\n'))))].filter(
    (line) => line !== '' && !line.includes('\0'),
  );
  if (patterns.length === 0) return found;
  const lists = await Promise.all(search.sources.map((source) => narrowDown(search, source, patterns)));
  if (lists.includes(null)) return null;
  const unsearched = lists.some((list) => list?.lacking === true) ? await listLacking(search) : [];
  let unseen = lists.some((list) => list?.whole === false);
  const candidates = [...new Set(lists.flatMap((list) => list?.paths ?? []))]
    .filter((path) => search.isFile(path))
    .sort();
  if (candidates.length > MAX_SEARCHED_FILES) {
    search.git.notes.add(`A search found more than ${MAX_SEARCHED_FILES} files; the rest were not checked.`);
    unseen = true;
  }
  const bytes = literals
    .filter((literal) => literal !== '')
    .map((literal) => ({ literal, sought: Buffer.from(literal) }));
  for (let at = 0; at < Math.min(candidates.length, MAX_SEARCHED_FILES); at += READ_AT_ONCE) {
    const paths = candidates.slice(at, Math.min(at + READ_AT_ONCE, MAX_SEARCHED_FILES));
    const contents = await Promise.all(paths.map((path) => search.read(path)));
    for (const [index, path] of paths.entries()) {
      const content = contents[index];
      if ((content?.kind === 'unavailable' || content?.kind === 'too-large') && mayHoldName(path))
        unsearched.push({ path, reason: content.reason });
      if (content?.kind !== 'content' || isBinary(content.bytes)) continue;
      const text = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
      for (const { literal, sought } of bytes) {
        if (text.includes(sought)) found.get(literal)?.push(path);
      }
    }
  }
  noteUnsearched(search.git.notes, unsearched);
  return unseen || unsearched.length > 0 ? withoutUnknown(found, search.besides) : found;
}

/** Files that may have one of the patterns. */
interface Narrowed {
  readonly paths: readonly string[];
  readonly whole: boolean;
  /** Contents are not in this clone, nobody knows yet which. */
  readonly lacking: boolean;
}

/** Those of the stored files that may hold a name and whose contents are not in this clone. */
async function listLacking({ git: { directory }, stored }: Search): Promise<Unsearched[]> {
  const files = stored().filter(({ kind, path }) => kind === 'file' && mayHoldName(path));
  const { output } = await runGit({
    directory,
    args: ['cat-file', '--batch-check=%(objectname)'],
    input: files.map(({ id }) => `${id}\n`).join(''),
  });
  const lacking = new Set(
    output
      .toString('latin1')
      .split('\n')
      .flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : [])),
  );
  return files.flatMap(({ path, id }) => (lacking.has(id) ? [{ path, reason: NOT_HERE }] : []));
}

const NOT_HERE = 'not in this clone';

async function narrowDown(
  { git: { directory, notes }, environment }: Search,
  source: readonly string[],
  patterns: readonly string[],
): Promise<Narrowed | null> {
  const flags = source.filter((word) => word.startsWith('-'));
  const [commit] = source.filter((word) => !word.startsWith('-'));
  const answer = await runGit({
    directory,
    args: [
      'grep',
      '-F',
      '-l',
      '-z',
      '-a',
      '--full-name',
      '--no-color',
      '--no-textconv',
      ...flags,
      '-f',
      '-',
      ...(commit === undefined ? [] : [commit]),
      '--',
    ],
    input: patterns.map((pattern) => `${pattern}\n`).join(''),
    ...(environment === undefined ? {} : { environment }),
  });
  // Exit code 1 is "nothing found".
  if (answer.code > 1) {
    notes.add(`The files could not be searched: ${reasonOf(answer)}.`);
    return null;
  }
  if (answer.cut) notes.add('A search found more files than can be listed; the rest were not checked.');
  const prefix = commit === undefined ? 0 : commit.length + 1;
  const paths = splitRecords(answer.output).flatMap((record) => (record === null ? [] : [record.slice(prefix)]));
  // A partial clone lacks contents: git says so and goes on. So it does with a file on disk that it may not read.
  const failed = answer.errors !== '' && /^error: /m.test(answer.errors);
  const onDisk = commit === undefined && !flags.includes('--cached');
  if (failed && onDisk) notes.add(`A search could not look into every file: ${reasonOf(answer)}.`);
  return { paths, whole: !answer.cut && !(failed && onDisk), lacking: failed && !onDisk };
}

function longest(lines: readonly string[]): string {
  return lines.reduce((best, line) => (line.length > best.length ? line : best), '');
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BINARY_PROBE_BYTES).includes(0);
}
