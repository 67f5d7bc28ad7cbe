// evidence/untouched/ tells, before anything is parsed, that a change cannot make any checked page false. This file decides; where it is in doubt, the whole run decides.
import { CONFIGURATION_PATHS } from '../../config/configuration-change.ts';
import type { Settings } from '../../config/settings.ts';
import { mightBeStatusPage } from '../../documents/discover.ts';
import { decode } from '../../documents/markdown/decode.ts';
import type { Content, Repository, TreeEntry } from '../../repository/repository.ts';
import { findDocuments, MAX_SCANNED_PAGES } from '../../rows/set/find-documents.ts';
import { namesSidePages } from '../../rows/set/names-side-pages.ts';
import { folderOf, isMarkdownPath, nameOf } from '../../text/paths.ts';
import { readSpelling, wordsOf, type Spelling } from './page-spelling.ts';

/** Most files of a change that are looked at one by one, and most bytes of them. */
const MAX_CHANGED = 300;
const MAX_CHANGED_BYTES = 1024 * 1024;
/** Most names of pages times letters of changed words. */
const MAX_COMPARED = 20_000_000;

/** Files that say what paths or contents mean, wherever they are. */
const STEERING = /^(?:\.git(?:ignore|attributes|modules)|.*matrix-guard.*)$/i;

/** Files that say which commands there are, and the programs that read them. */
const RUNNER_FILES: readonly (readonly [file: RegExp, programs: RegExp])[] = [
  [/^(?:(?:gnu)?makefile(?:\..*)?|.*\.mk)$/i, /\bg?make\b/],
  [/^package\.json$/i, /\b(?:npm|npx|pnpm|yarn|bun)\b/],
  [/^(?:\.?justfile|.*\.just)$/i, /\bjust\b/],
  [/^taskfile.*$/i, /\btask\b/],
  [/^cargo\.toml$/i, /\bcargo\b/],
  [/^go\.(?:mod|work)$/i, /\bgo\b/],
];

interface Question {
  readonly repository: Repository;
  readonly settings: Settings;
}

interface Change {
  readonly path: string;
  readonly before: TreeEntry | undefined;
  readonly after: TreeEntry | undefined;
}

/**
 * True only where the whole run would find nothing new and no error that counts: the change edits no checked page, no configuration, no file that a
 * page could mean and no line with a name that one could look for. Only for what is staged: then no commit lies between the two sides.
 */
export async function cannotMatter({ repository, settings }: Question): Promise<boolean> {
  const { base, head } = repository;
  if (base === null || head.commit !== 'INDEX' || settings.failOn === 'any' || namesSidePages(settings)) return false;
  const [before, after] = await Promise.all([base.tree(), head.tree()]);
  if (before.truncated || after.truncated) return false;
  const changes = listChanges(before.entries, after.entries);
  if (changes === null || !changes.every(isPlainChange)) return false;
  const folders = movingFolders(changes, { before, after });
  if (folders === null || changesSearch(changes, after.entries)) return false;
  const paths = changes.map(({ path }) => path);
  if (paths.some((path) => path === settings.source || CONFIGURATION_PATHS.includes(path))) return false;
  const { paths: guarded, unsearched } = await findDocuments({ snapshot: base, settings });
  if (guarded.length === 0 || unsearched.some(({ reason }) => reason !== 'not-searched')) return false;
  const [old, now] = await Promise.all([base.read(paths), head.read(paths)]);
  if (!(await leavesPages({ settings, changes, guarded, old, now }))) return false;
  const pages = readSpellings({ paths: guarded, contents: await base.read(guarded) });
  const beside = new Set(['', ...guarded.map(folderOf)]);
  if (pages === null || pages.some((page) => couldConcern(page, { changes, folders, beside }))) return false;
  const words = changedWords({ paths, old, now });
  return words !== null && !namesMeet(pages, words);
}

/** Null where they are too many. */
function listChanges(
  before: ReadonlyMap<string, TreeEntry>,
  after: ReadonlyMap<string, TreeEntry>,
): readonly Change[] | null {
  const changes: Change[] = [];
  for (const [path, entry] of before) {
    const now = after.get(path);
    if (now?.id !== entry.id || now.kind !== entry.kind) changes.push({ path, before: entry, after: now });
    if (changes.length > MAX_CHANGED) return null;
  }
  for (const [path, entry] of after) {
    if (!before.has(path)) changes.push({ path, before: undefined, after: entry });
    if (changes.length > MAX_CHANGED) return null;
  }
  return changes;
}

const isEdit = ({ before, after }: Change): boolean => before !== undefined && after !== undefined;

/** A file that is edited, added or removed, and says nothing of others. */
const isPlainChange = ({ path, before, after }: Change): boolean =>
  [before, after].every((entry) => entry === undefined || entry.kind === 'file') && !STEERING.test(nameOf(path));

/** Whether pages come or go where only the first so many are searched: then another page is the last of them. */
const changesSearch = (changes: readonly Change[], after: ReadonlyMap<string, TreeEntry>): boolean =>
  changes.some((change) => !isEdit(change) && isMarkdownPath(change.path)) &&
  [...after.keys()].filter(isMarkdownPath).length >= MAX_SCANNED_PAGES;

interface Listings {
  readonly before: { readonly entries: ReadonlyMap<string, TreeEntry> };
  readonly after: { readonly entries: ReadonlyMap<string, TreeEntry> };
}

/** The folders that come or go with files; null where files come or go and there are links, which could lead to one of them. */
function movingFolders(changes: readonly Change[], { before, after }: Listings): ReadonlySet<string> | null {
  if (changes.every(isEdit)) return new Set();
  const [old, now] = [foldersOf(before.entries), foldersOf(after.entries)];
  if (old === null || now === null) return null;
  return new Set([...[...old].filter((folder) => !now.has(folder)), ...[...now].filter((folder) => !old.has(folder))]);
}

/** Null where there are links. */
function foldersOf(entries: ReadonlyMap<string, TreeEntry>): ReadonlySet<string> | null {
  const folders = new Set<string>();
  for (const { path, kind } of entries.values()) {
    if (kind !== 'file') return null;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

interface Concern {
  readonly changes: readonly Change[];
  readonly folders: ReadonlySet<string>;
  /** The folders of the checked pages, and the root. */
  readonly beside: ReadonlySet<string>;
}

/** Whether a page could mean a changed file, run what one defines, or name pages as those that come or go are named. */
function couldConcern(page: Spelling, { changes, folders, beside }: Concern): boolean {
  return changes.some((change) => {
    const { path } = change;
    const programs = RUNNER_FILES.find(([file]) => file.test(nameOf(path)))?.[1];
    return (
      page.couldMean(path, folders) ||
      (programs !== undefined && page.couldRun(programs)) ||
      (!isEdit(change) && isMarkdownPath(path) && beside.has(folderOf(path)) && page.namesPages())
    );
  });
}

interface PagesQuestion extends Pick<Question, 'settings'> {
  readonly changes: readonly Change[];
  readonly guarded: readonly string[];
  /** The changed files at base and at head. */
  readonly old: ReadonlyMap<string, Content>;
  readonly now: ReadonlyMap<string, Content>;
}

/** Whether the same pages are checked at base and at head, and none of them changed, nor a plan. */
async function leavesPages({ settings, changes, guarded, old, now }: PagesQuestion): Promise<boolean> {
  const known = new Set(guarded);
  const { compileGlobs, hasMagic } = await import('../../text/glob.ts');
  const named = new Set(settings.documents.filter((pattern) => !hasMagic(pattern)));
  const matchers = await compileGlobs(settings.documents.filter(hasMagic));
  const hasPlan = guarded.some((path) => settings.forDocument(path).plan !== undefined);
  const decoder = new TextDecoder();
  return (
    !hasPlan &&
    changes.every(({ path, before, after }) => {
      if (known.has(path) || named.has(path) || matchers.some((matches) => matches(path))) return false;
      if (!isMarkdownPath(path)) return true;
      return [before === undefined ? null : old.get(path), after === undefined ? null : now.get(path)].every(
        (content) =>
          content === null ||
          (content?.kind === 'content' && !mightBeStatusPage({ path, text: decoder.decode(content.bytes) }).candidate),
      );
    })
  );
}

interface Read {
  readonly paths: readonly string[];
  readonly contents: ReadonlyMap<string, Content>;
}

/** Null where one cannot be read as a page, or not by its letters. */
function readSpellings({ paths, contents }: Read): readonly Spelling[] | null {
  const spellings: Spelling[] = [];
  for (const path of paths) {
    const content = contents.get(path);
    const text = content?.kind === 'content' ? decode({ path, bytes: content.bytes }) : null;
    const spelling = typeof text === 'string' ? readSpelling(text) : null;
    if (spelling === null) return null;
    spellings.push(spelling);
  }
  return spellings;
}

interface Contents {
  readonly paths: readonly string[];
  readonly old: ReadonlyMap<string, Content>;
  readonly now: ReadonlyMap<string, Content>;
}

/** The words of all lines that only one side has; null where a file cannot be read, or they are too many. */
function changedWords({ paths, old, now }: Contents): ReadonlySet<string> | null {
  const words = new Set<string>();
  const decoder = new TextDecoder();
  let bytes = 0;
  for (const path of paths) {
    const sides = [old.get(path), now.get(path)];
    const lines: string[][] = [];
    for (const content of sides) {
      if (content !== undefined && content.kind !== 'content') return null;
      bytes += content?.bytes.length ?? 0;
      if (bytes > MAX_CHANGED_BYTES) return null;
      lines.push(content === undefined ? [] : decoder.decode(content.bytes).split('\n'));
    }
    const [before = [], after = []] = lines;
    for (const [own, other] of [
      [before, new Set(after)],
      [after, new Set(before)],
    ] as const)
      for (const line of own) if (!other.has(line)) for (const word of wordsOf(line)) words.add(word);
  }
  return words;
}

/** A name counts also as a part of a longer one: so it is looked for. */
function namesMeet(pages: readonly Spelling[], words: ReadonlySet<string>): boolean {
  const text = [...words].join(' ');
  const names = new Set(pages.flatMap((page) => [...page.names]));
  if (names.size * text.length > MAX_COMPARED) return true;
  for (const name of names) if (text.includes(name)) return true;
  return false;
}
