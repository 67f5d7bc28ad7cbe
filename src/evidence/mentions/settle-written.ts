// Bare names that the program gives to files of its own: `schema.md` in a row may be what it writes into a user's folder, and not the one tracked file that is called so.
import { canDefine, isTestPath } from '../../text/code-path.ts';
import { lazily } from '../../text/lazily.ts';
import { WELL_KNOWN } from '../../text/file-names.ts';
import { extensionOf, folderOf, nameOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import type { Mention } from './mention.ts';
import type { Reference } from '../reference.ts';
import { makeResolution } from '../resolution.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { withoutComments } from '../tests/read-tests.ts';

/** Most names that are searched for, and most files that are looked into for one. */
const MAX_NAMES = 50;
const MAX_FILES = 40;

/** Of what this change deletes or renames: a row that cites a name which code writes cannot be checked, and any other such name may mean another file. */
export async function settleWritten({ head, base, pages, guarded }: EvidenceRun): Promise<void> {
  if (base === null) return;
  const cited = pages.head.flatMap((page) => {
    const isNamed = openNamed(page, base);
    return page.rows.flat().flatMap((citation) => {
      const name = nameOfGuess(page, { citation, isNamed, isFit: isOrdinaryFile });
      return name === null ? [] : [{ name, citation }];
    });
  });
  const mentioned = pages.head.flatMap((page) =>
    page.mentions.flatMap((mention) => {
      const name = nameOfMention(page, mention, isOrdinaryFile);
      return name === null ? [] : [{ name, mention }];
    }),
  );
  const names = [...new Set([...cited, ...mentioned].map(({ name }) => name))].slice(0, MAX_NAMES);
  if (names.length === 0) return;
  const writers = await findWriters({ head, base, guarded, names });
  for (const { name, citation } of cited) settle(citation, writers.get(name));
  const nameOfEach = new Map(mentioned.map(({ mention, name }) => [mention, name]));
  for (const page of pages.head)
    page.mentions = page.mentions.flatMap((mention) => {
      const name = nameOfEach.get(mention);
      return name === undefined ? [mention] : writers.has(name) ? [] : [{ ...mention, byNameAlone: true as const }];
    });
}

function settle(citation: CitationBuilder, writer: string | undefined): void {
  if (writer === undefined) {
    citation.byNameAlone = true;
    return;
  }
  markPerhapsWritten(citation, writer);
}

/** A row that cites what the program may write cannot be checked. */
export function markPerhapsWritten(citation: CitationBuilder, writer: string): void {
  const why = { code: 'perhaps-written', path: writer } as const;
  citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why };
  citation.change = null;
  citation.renamedTo = null;
  citation.successors = [];
}

/** Whether a name of a file is one of those that are asked for. */
type IsFit = (name: string) => boolean;

export type IsNamed = (folder: string) => boolean;

/** Whether the page cites a folder, or something in it, by more than a bare name. What a bare name led to names no folder for the names after it. */
export function openNamed({ rows }: CitingPage, { index }: Side): IsNamed {
  const folders = lazily(
    () =>
      new Set(
        rows.flat().flatMap(({ reference: { path, linked = false }, atBase }) => {
          const { state, target, why } = atBase?.resolution ?? UNKNOWN;
          if (state !== 'present' || target === null || path === null) return [];
          const isWhole =
            linked || why.code === 'from-root' || why.code === 'from-page' || withoutSlash(path).includes('/');
          return isWhole ? [index.isFile(target) ? folderOf(target) : target] : [];
        }),
      ),
  );
  return (folder) => folders().has(folder);
}

const UNKNOWN = makeResolution('unverifiable', { code: 'unsought' });

/** The name that a citation consists of, with the slash of a folder, where nothing but that name led to it; else null. */
export function nameOfGuess(
  page: CitingPage,
  {
    citation,
    isNamed,
    isFit,
  }: { readonly citation: CitationBuilder; readonly isNamed: IsNamed; readonly isFit: IsFit },
): string | null {
  const { reference, atBase, change, place } = citation;
  if ((change !== 'deleted' && change !== 'renamed') || atBase === null) return null;
  const { why, target } = atBase.resolution;
  if ((why.code !== 'in-folder' && why.code !== 'unique-end') || target === null) return null;
  const isKnown = [why.folder, folderOf(target)].some(
    (folder) => folder !== null && (isNamed(folder) || place.column.includes(`${folder}/`)),
  );
  return isKnown ? null : nameAlone(page, { reference, target, isFit });
}

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');

/** A mention is found at the root or in the page's folder first. */
export const nameOfMention = (
  page: CitingPage,
  { reference, resolution: { target } }: Mention,
  isFit: IsFit,
): string | null =>
  folderOf(target) === '' || folderOf(target) === folderOf(page.document.path)
    ? null
    : nameAlone(page, { reference, target, isFit });

function nameAlone(
  { document: { page }, base }: CitingPage,
  { reference, target, isFit }: { readonly reference: Reference; readonly target: string; readonly isFit: IsFit },
): string | null {
  const { kind, path, linked = false, address, text } = reference;
  if (kind !== 'path' || path === null || linked || address !== undefined || text.startsWith('.')) return null;
  const name = withoutSlash(path);
  const beside = folderOf(page.path);
  // What the page names with its folder, and what is below its own, is what it means.
  if (name.includes('/') || (beside !== '' && target.startsWith(`${beside}/`)) || page.text.includes(target))
    return null;
  if (base?.index.isFile(target) === true) return isFit(name) ? name : null;
  return WORD.test(name) ? `${name}/` : null;
}

const WORD = /^\p{Ll}{2,30}$/u;
/** What programs write. A source file is what people write, and its name is that of the one file. */
const WRITTEN: ReadonlySet<string> = new Set(
  'md markdown txt rst json jsonl ndjson yaml yml toml ini cfg conf properties csv tsv xml html htm log lock db sqlite pdf'.split(
    ' ',
  ),
);

/** One plain word, with an ending of text or data, or a name that tools expect. */
function isOrdinaryFile(name: string): boolean {
  const ending = extensionOf(name);
  return (
    WELL_KNOWN.has(name.toLowerCase()) ||
    (ending !== null && WRITTEN.has(ending) && WORD.test(name.slice(0, -ending.length - 1)))
  );
}

/**
 * By name, a file of code that has it as a whole string now, and had before this change: a change does not write its own excuse. Tests, comments, prose
 * and data are not what writes files. Of a name that the source cannot search nothing is known.
 */
async function findWriters({
  head,
  base,
  guarded,
  names,
}: {
  readonly head: Side;
  readonly base: Side;
  readonly guarded: ReadonlySet<string>;
  readonly names: readonly string[];
}): Promise<ReadonlyMap<string, string>> {
  const hits = await head.snapshot.search(names.flatMap(quotedForms), [...guarded]);
  if (hits === null) return new Map();
  const files = new Map(
    names.map((name) => [
      name,
      [...new Set(quotedForms(name).flatMap((form) => hits.get(form) ?? []))]
        .filter((path) => canDefine(path) && !isTestPath(path) && !guarded.has(path) && base.index.isFile(path))
        .sort()
        .slice(0, MAX_FILES),
    ]),
  );
  const all = [...new Set([...files.values()].flat())];
  const sides = await Promise.all([head, base].map(async (side) => await side.contents.texts(side.snapshot, all)));
  const texts = sides.map((side) => new Map(all.map((path) => [path, withoutComments(path, side.get(path) ?? '')])));
  return new Map(
    names.flatMap((name): [string, string][] => {
      const writer = files
        .get(name)
        ?.find((path) => texts.every((side) => writes({ path, text: side.get(path) ?? '', name })));
      return writer === undefined ? [] : [[name, writer]];
    }),
  );
}

/** As whole strings. Of a folder with and without its slash. */
function quotedForms(name: string): readonly string[] {
  const forms = name.endsWith('/') ? [name, name.slice(0, -1)] : [name];
  return forms.flatMap((form) => ['"', "'", '`'].map((quote) => `${quote}${form}${quote}`));
}

/** Where a backtick opens a string. */
const BACKTICKS = /\.(?:[cm]?[jt]sx?|go|vue|svelte)$/;

function writes({
  path,
  text,
  name,
}: {
  readonly path: string;
  readonly text: string;
  readonly name: string;
}): boolean {
  return quotedForms(name).some((form) => {
    if (form.startsWith('`') && !BACKTICKS.test(nameOf(path))) return false;
    const isWord = name.endsWith('/') && !form.includes('/');
    return isWord ? isInPath(text, form) : text.includes(form);
  });
}

/** A call that takes a path, or a slash that joins two, right before. */
const PATH_BEFORE =
  /(?:\/|\b(?:join|joinpath|resolve|combine|mkdir|mkdirs|mkdirsync|makedirs|mkdirall|create_dir|create_dir_all|path|pathbuf|file|push)\([^()]{0,80})$/i;
const PATH_AFTER = /^\s{0,4}\/\s{0,4}["'\w]/;
const MAX_LEAD = 120;

/** Whether a word such as `"raw"` is part of a path somewhere: alone it may be a mode, a key or a label. */
function isInPath(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const before = text.slice(Math.max(at - MAX_LEAD, 0), at).trimEnd();
    if (PATH_BEFORE.test(before) || PATH_AFTER.test(text.slice(at + form.length, at + form.length + 10))) return true;
  }
  return false;
}
