// Takes back “missing” of what a page says to be in another repository: paths below its name, and those after its name in a cell.
import type { EvidenceField } from '../../rows/row.ts';
import type { CitationBuilder } from '../citation.ts';
import { makeResolution } from '../resolution.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Page } from '../../documents/page.ts';
import { folderOf } from '../../text/paths.ts';
import { containsWord, listWords } from '../../text/contains-word.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findSiblings } from './find-siblings.ts';

/** A folder here of that name, at head or base, is what is meant: then nothing is in another repository. */
export async function liftSiblings({ head, base, pages }: EvidenceRun): Promise<void> {
  const isHere = (path: string): boolean => head.index.has(path) || base?.index.has(path) === true;
  for (const page of [...pages.head, ...pages.base]) liftPage(page, isHere);
  await Promise.resolve();
}

function liftPage(
  { document: { path: pagePath, page, rows: written }, rows, twin }: CitingPage,
  isHere: (path: string) => boolean,
): void {
  if (!rows.some((row) => row.some(isMissed))) return;
  const { names, folders } = findSiblings(page);
  const folder = folderOf(pagePath);
  const isOther = (name: string): boolean => !isHere(name) && !(folder !== '' && isHere(`${folder}/${name}`));
  liftElsewhere({ page, rows, isOther });
  const others = [...names].filter(isOther);
  if (others.length === 0) return;
  const other = new Set(others);
  const ends = endsOf(others);
  const stood = namesBeside(twin, others);
  rows.forEach((row, at) => {
    for (const citation of row) {
      if (!isMissed(citation)) continue;
      const { place, reference } = citation;
      const first = firstFolder(reference.path ?? reference.command?.path ?? '');
      const listing = folders.get(first);
      if (other.has(first)) {
        if (!isTaken(citation)) lift(citation, { name: first, beside: false });
      } else if (listing !== undefined && other.has(listing) && isOther(first)) {
        if (!isTaken(citation)) lift(citation, { name: listing, beside: false });
      } else {
        const field = written[at]?.evidence[place.field];
        const clause = field === undefined ? '' : clauseBefore(field, citation, (text) => other.has(text));
        const name = namedBefore({
          clause: isTaken(citation) ? withoutList(clause) : clause,
          others,
          ends: isTaken(citation) ? NO_ENDS : ends,
        });
        if (
          name !== null &&
          citation.change !== 'renamed' &&
          !(isTaken(citation) && stood.get(reference.path ?? '')?.has(name) === true)
        )
          lift(citation, { name, beside: true });
      }
    }
  });
}

const NO_ENDS: ReadonlyMap<string, string> = new Map();

/** By path, the names that a cell of base had beside it while it was here: there they were words. */
function namesBeside(twin: CitingPage | null, names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  twin?.rows.forEach((row, at) => {
    const said = new Map<number, readonly string[]>();
    for (const { place, reference } of row) {
      const text = twin.document.rows[at]?.evidence[place.field]?.text ?? '';
      const here = said.get(place.field) ?? names.filter((name) => containsWord(text, name));
      said.set(place.field, here);
      const known = found.get(reference.path ?? '') ?? new Set();
      for (const name of here) known.add(name);
      found.set(reference.path ?? '', known);
    }
  });
  return found;
}

/** What is below a project that the page compares with, or a folder that its head says to be elsewhere. */
function liftElsewhere({
  page,
  rows,
  isOther,
}: Pick<CitingPage, 'rows'> & { readonly page: Page; readonly isOther: (name: string) => boolean }): void {
  const { compared, noted } = findElsewhere(page);
  if (compared.size + noted.size === 0) return;
  for (const citation of rows.flat()) {
    const { path, command } = citation.reference;
    const [first = '', second, ...more] = (path ?? command?.path ?? '').split('/');
    if (second === undefined || !isMissed(citation) || isTaken(citation) || !isOther(first)) continue;
    if (noted.has(first)) lift(citation, { name: first, beside: true });
    // Below the name of this project are folders that are here.
    else if (more.length > 0 && compared.has(first.toLowerCase()) && [first.toLowerCase(), second].every(isOther))
      lift(citation, { name: first, beside: false });
  }
}

const isMissed = ({
  reference: { path, command, acknowledged },
  resolution: { state, lacksName },
}: CitationBuilder): boolean =>
  state === 'missing' && !acknowledged && lacksName !== true && (path ?? command?.path ?? null) !== null;

/** What base had below that name was here. */
const isTaken = ({ change }: CitationBuilder): boolean => change === 'deleted' || change === 'renamed';

function lift(citation: CitationBuilder, why: { readonly name: string; readonly beside: boolean }): void {
  const { target, tried } = citation.resolution;
  citation.resolution = makeResolution('unverifiable', { code: 'other-repository', ...why }, { target, tried });
}

/** Of a path with a slash; else nothing. */
function firstFolder(path: string): string {
  const slash = path.indexOf('/');
  return slash > 0 ? path.slice(0, slash) : '';
}

/** What its cell says before a reference, in the same clause; other code than names is one sign. */
function clauseBefore(
  { segments }: EvidenceField,
  { reference: { range } }: CitationBuilder,
  isName: (text: string) => boolean,
): string {
  let text = '';
  for (const { kind, outer, range: own, text: said } of segments) {
    const isAfter = outer.line > range.line || (outer.line === range.line && outer.column >= range.column - 1);
    if (isAfter) break;
    if (kind === 'break') text = '';
    else if (kind === 'code') text += isName(said.replace(/\/$/, '')) ? said.replace(/\/$/, '') : CODE;
    // A path without code marks is a part of its text.
    else text += own.line === range.line ? said.slice(0, Math.max(0, range.column - own.column)) : said;
    text = text.slice(-MOST_BEFORE);
  }
  return text.split(/[;\n。；]|\.\s/u).at(-1) ?? '';
}

/** What this change takes away was here: the name must be right before it, not before others of a list. */
const withoutList = (clause: string): string => clause.split(CODE).at(-1) ?? '';

/** What stands for code, and is no letter. */
const CODE = '\u0001';
/** Most characters before a reference that are looked at. */
const MOST_BEFORE = 300;
/** After a name no more than a few words lead to the path that is there: `acme-ui, in its scripts`. */
const FEW_WORDS = /^(?!\/)(?:[^\p{L}]*\p{L}+(?!\p{L})){0,3}[^\p{L}]*$/u;

/** The other repository that a clause names; or, as its last word, the end of its name: `the desktop` for `acme-desktop`. */
function namedBefore({
  clause,
  others,
  ends,
}: {
  readonly clause: string;
  readonly others: readonly string[];
  readonly ends: ReadonlyMap<string, string>;
}): string | null {
  if (!/\p{L}/u.test(clause)) return null;
  const named = others.find((name) =>
    [...listWords(clause, name)].some((at) => FEW_WORDS.test(clause.slice(at + name.length))),
  );
  const last = /(\p{L}[\p{L}\p{N}]*)[\s(]*$/u.exec(clause)?.[1] ?? '';
  return named ?? ends.get(last) ?? null;
}

/** Shorter ends are words that a cell uses for other things: `ui`, `web`, `core`. */
const FEWEST_LETTERS = 6;

/** By the last part of a name, where no other name ends so. */
function endsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const name of names) {
    const end = name.split(/[-_.]/).at(-1) ?? '';
    if (end === name || end.length < FEWEST_LETTERS) continue;
    if (found.has(end)) several.add(end);
    found.set(end, name);
  }
  for (const end of several) found.delete(end);
  return found;
}
