// Finds what a page names that a program may write: data, text or pictures with their whole path, and bare names that only their end leads to the one such file.
import { isRun, isSource, isTestPath, staysLocal } from '../../text/code-path.ts';
import { lazily } from '../../text/lazily.ts';
import { WELL_KNOWN } from '../../text/file-names.ts';
import { canonicalKey } from '../../text/keys.ts';
import { extensionOf, folderOf, nameOf } from '../../text/paths.ts';
import type { Citation, CitationBuilder } from '../citation.ts';
import type { Mention } from './mention.ts';
import type { Reference } from '../reference.ts';
import type { Located } from '../resolution.ts';
import type { CitingPage } from '../run.ts';
import type { Side } from '../side.ts';

/** A file or folder as a page names it. */
export interface Output {
  /** As code, a script or a workflow would write it; of a folder with its slash. */
  readonly path: string;
  /** False for the path that git had, true for a name which may be that of a file anywhere. */
  readonly anywhere: boolean;
}

interface OutputsOfPage {
  /** Null for what is surely the file that git had, and for what the row did not have before this change: a change does not write its own excuse. */
  readonly ofCitation: (citation: CitationBuilder) => Output | null;
  readonly ofMention: (mention: Mention) => Output | null;
}

const TEXT =
  'md markdown txt rst json jsonl ndjson yaml yml toml ini cfg conf properties csv tsv xml html htm log lock db sqlite sqlite3 pdf';
const PICTURES = 'svg png jpg jpeg gif';
const WRITTEN: ReadonlySet<string> = new Set(TEXT.split(' '));
/** A source file is what people write, and its name is that of the one file. */
const OUTPUT: ReadonlySet<string> = new Set([...WRITTEN, ...PICTURES.split(' ')]);
/** Besides the names that tools expect: what people write for readers and for a program, wherever it is. */
const BY_PEOPLE =
  /^(?:(?:readme|changelog|contributing|licen[cs]e)(?:\.\w+)?|(?:app)?(?:settings|config|configuration|values|manifest)\.\w+)$/i;
const WORD = /^\p{Ll}{2,30}$/u;

/** Most paths of a page that its text is searched for. */
const MAX_PATHS = 200;

const isTaken = ({ change, atBase, untracked }: CitationBuilder): boolean =>
  (change === 'deleted' || change === 'renamed') && untracked !== true && atBase !== null;

/** A folder, or one plain word with an ending of text or data: such a name is that of many files. */
export function isOrdinary(name: string): boolean {
  const ending = extensionOf(name);
  return name.endsWith('/') || (ending !== null && WRITTEN.has(ending) && WORD.test(name.slice(0, -ending.length - 1)));
}

/** Both versions of the page are asked: what either says of the whole path, or of its folder, holds. */
export function openOutputs(page: CitingPage, { index }: Side): OutputsOfPage {
  const { twin } = page;
  if (twin === null) return { ofCitation: () => null, ofMention: () => null };
  const alone = openNamesAlone([page, twin], index);
  const outputOf = (citation: Citation, located: Located | null, isNamed: IsNamed): Output | null => {
    const target = located?.resolution.target ?? null;
    if (located === null || target === null) return null;
    const { reference, place } = citation;
    if (reference.path === target) return outputAt(reference);
    const { why } = located.resolution;
    if (why.code !== 'in-folder' && why.code !== 'unique-end') return null;
    const isKnown = [why.folder, folderOf(target)].some(
      (folder) => folder !== null && (isNamed(folder) || place.column.includes(`${folder}/`)),
    );
    return isKnown ? null : alone(reference, target);
  };
  const atHead = openNamed(page, { index, locate: ({ atBase }) => atBase });
  const atBase = openNamed(twin, { index, locate: ({ located }) => located });
  const before = lazily(() => {
    const taken = new Set(
      page.rows.flat().flatMap((one) => (isTaken(one) ? (one.atBase?.resolution.target ?? []) : [])),
    );
    return new Set(
      twin.rows.flat().flatMap((citation) => {
        const { located } = citation;
        const output = taken.has(located.resolution.target ?? '') ? outputOf(citation, located, atBase) : null;
        return output === null ? [] : [keyOf(twin, citation, output)];
      }),
    );
  });
  return {
    ofCitation(citation) {
      const output = isTaken(citation) ? outputOf(citation, citation.atBase, atHead) : null;
      return output !== null && before().has(keyOf(page, citation, output)) ? output : null;
    },
    // It is found at the root or in the page's folder first, and the page at base mentions it as well.
    ofMention({ reference, resolution: { target } }) {
      if (reference.path === target) return outputAt(reference);
      return folderOf(target) === '' || folderOf(target) === folderOf(page.document.path)
        ? null
        : alone(reference, target);
    },
  };
}

/** The same name in the same row; paragraphs have no key. */
const keyOf = ({ document: { rows } }: CitingPage, { place }: Citation, { path, anywhere }: Output): string =>
  JSON.stringify([canonicalKey(rows[place.row]?.key ?? ''), path, anywhere]);

/** What is written with its whole path. A link leads to what git has. */
function outputAt(reference: Reference): Output | null {
  const { path } = reference;
  return path !== null && isPlain(reference) && isOutput(path) && !isTestPath(path) && !isRun(path)
    ? { path, anywhere: false }
    : null;
}

const isPlain = ({ kind, linked = false, address }: Reference): boolean =>
  kind === 'path' && !linked && address === undefined;

function isOutput(path: string): boolean {
  const ending = extensionOf(path);
  const name = nameOf(path);
  return ending !== null && OUTPUT.has(ending) && !WELL_KNOWN.has(name.toLowerCase()) && !BY_PEOPLE.test(name);
}

/** Answers what a reference that consists of a name means, where neither its folder nor the pages say which file that is. */
function openNamesAlone(
  pages: readonly [CitingPage, CitingPage],
  index: Side['index'],
): (reference: Reference, target: string) => Output | null {
  const beside = folderOf(pages[0].document.path);
  const isKnown = openKnown(pages, index);
  return (reference, target) => {
    if (!isPlain(reference) || reference.text.startsWith('.')) return null;
    const name = withoutSlash(reference.path ?? '');
    // What is below the page's own folder is what it means.
    if (name === '' || name.includes('/') || (beside !== '' && target.startsWith(`${beside}/`))) return null;
    const isFile = index.isFile(target);
    if (!(isFile ? isOutput(name) : WORD.test(name)) || isKnown(target)) return null;
    return { path: isFile ? name : `${name}/`, anywhere: true };
  };
}

/** Whether one of the pages has the path in its text, or it is a folder that holds source. Too many are not looked at, and count as known. */
function openKnown(pages: readonly CitingPage[], index: Side['index']): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer =
      known.get(path) ??
      (known.size >= MAX_PATHS ||
        pages.some(({ document: { page } }) => page.text.includes(path)) ||
        (!index.isFile(path) && index.below(path).some((file) => isByPeople(file.path))));
    known.set(path, answer);
    return answer;
  };
}

/** `.gitkeep` only keeps the folder. */
const isByPeople = (path: string): boolean => isSource(path) && !staysLocal(path) && extensionOf(path) !== null;

type IsNamed = (folder: string) => boolean;

/** Whether the page cites a folder, or something in it, by more than a bare name. What a bare name led to names no folder for the names after it. */
function openNamed(
  { rows }: CitingPage,
  { index, locate }: { readonly index: Side['index']; readonly locate: (citation: Citation) => Located | null },
): IsNamed {
  const folders = lazily(
    () =>
      new Set(
        rows.flat().flatMap((citation) => {
          const { path, linked = false } = citation.reference;
          const resolution = locate(citation)?.resolution;
          if (resolution?.state !== 'present' || resolution.target === null || path === null) return [];
          const { why, target } = resolution;
          const isWhole =
            linked || why.code === 'from-root' || why.code === 'from-page' || withoutSlash(path).includes('/');
          return isWhole ? [index.isFile(target) ? folderOf(target) : target] : [];
        }),
      ),
  );
  return (folder) => folders().has(folder);
}

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
