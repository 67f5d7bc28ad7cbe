// Tells of a commit that names `Phase 3` whether it means this plan's phase 3: by words of the row's title, or by files that the row or its section cites.
import { pageSections, sectionAround, type PageSection } from '../../documents/page-sections.ts';
import type { Page } from '../../documents/page.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { Row } from '../../rows/row.ts';
import { groupBy } from '../../text/group-by.ts';
import { canonicalKey, parseKey } from '../../text/keys.ts';
import { lazily } from '../../text/lazily.ts';
import { folderOf, nameOf, normalisePath } from '../../text/paths.ts';
import { countShared, tellingWords } from './telling-words.ts';

/** What names the row: a commit with its files, or the change as a whole. */
export interface Naming {
  /** Its subject, and what the change is called. */
  readonly said: readonly string[];
  /** Every file that it changes. */
  readonly files: readonly string[];
  /** Set where the key is in the middle of what is said: then one word in common may be chance. */
  readonly inPassing: boolean;
}

interface ProofQuestion {
  readonly document: Pick<GuardedDocument, 'path' | 'page' | 'rows' | 'plan'>;
  readonly row: Row;
  /** The pages of the run: that a commit edits one of them does not say which plan it carries out. */
  readonly pages: ReadonlySet<string>;
}

/** Answers for one row. */
export function openWorkProof(question: ProofQuestion): (naming: Naming) => boolean {
  const titles = lazily(() => titlesOf(question).map(tellingWords));
  const cited = lazily(() => citedBy(question));
  return ({ said, files, inPassing }) =>
    sharesWords(titles(), said.flatMap(tellingWords), inPassing) || touches(cited(), files);
}

/** The row's own title, else what its line says besides its key and status; else those of the headings that have its key, which must all fit. */
function titlesOf({ document, row }: ProofQuestion): readonly string[] {
  const own = [row.title, parseKey(row.heading).title, besidesKey({ document, row })].find(saysSomething);
  return own !== undefined
    ? [own]
    : sectionsOf({ document, row })
        .map(({ heading }) => parseKey(bare(heading.text)).title)
        .filter(saysSomething);
}

const saysSomething = (title: string): boolean => tellingWords(title).length > 0;

/** The cells of a row in a table, without its status, code and addresses: where the key has a column of its own, one of them is its title. */
function besidesKey({
  document: { page },
  row: { table, declared, range },
}: Pick<ProofQuestion, 'document' | 'row'>): string {
  if (table < 0) return '';
  const line = (page.lines[range.line - 1] ?? '').slice(0, MAX_LENGTH);
  return line.replace(declared.text, ' ').replaceAll(/`[^`]*`|\]\([^()]*\)/g, ' ');
}

function sharesWords(titles: readonly (readonly string[])[], said: readonly string[], inPassing: boolean): boolean {
  return (
    titles.length > 0 &&
    titles.every((words) => countShared(words, said) >= (inPassing ? Math.min(2, new Set(words).size) : 1))
  );
}

/** Without a symbol before its key. */
const bare = (heading: string): string => heading.replace(/^[^\p{L}\p{N}]+/u, '');

/** The sections whose heading begins with the row's key. */
function sectionsOf({ document: { page }, row }: Pick<ProofQuestion, 'document' | 'row'>): readonly PageSection[] {
  return outlineOf(page).byKey.get(canonicalKey(row.key)) ?? [];
}

interface Outline {
  readonly sections: readonly PageSection[];
  /** The paths of each line that was asked for, by its index. */
  readonly paths: Map<number, readonly string[]>;
  readonly byKey: ReadonlyMap<string, readonly PageSection[]>;
}

/** Worked out once for all rows of a page. */
const outlines = new WeakMap<Page, Outline>();

function outlineOf(page: Page): Outline {
  const known = outlines.get(page);
  if (known !== undefined) return known;
  const sections = pageSections(page);
  const keyed = sections.flatMap((section) => {
    const { key, keyed } = parseKey(bare(section.heading.text));
    return keyed ? [{ key: canonicalKey(key), section }] : [];
  });
  const outline = {
    sections,
    paths: new Map<number, readonly string[]>(),
    byKey: new Map([...groupBy(keyed, ({ key }) => key)].map(([key, own]) => [key, own.map(({ section }) => section)])),
  };
  outlines.set(page, outline);
  return outline;
}

interface Places {
  readonly lines: ReadonlySet<number>;
  readonly ofKey: ReadonlyMap<string, readonly Row[]>;
}

/** The same for all rows of a page. */
const places = new WeakMap<readonly Row[], Places>();

function placesOf(rows: readonly Row[]): Places {
  const known = places.get(rows);
  if (known !== undefined) return known;
  const made = {
    lines: new Set(rows.map(({ range }) => range.line)),
    ofKey: groupBy(rows, ({ key }) => canonicalKey(key)),
  };
  places.set(rows, made);
  return made;
}

interface Cited {
  readonly files: ReadonlySet<string>;
  /** Pages that hold the plan of this row and of no other with its key. */
  readonly plans: ReadonlySet<string>;
}

/** What the row's own lines cite, the sections of its key, and the sentences of the section that it is in. */
function citedBy({ document, row, pages }: ProofQuestion): Cited {
  const { page, path, rows, plan } = document;
  const key = canonicalKey(row.key);
  const last = Math.max(row.range.endLine, ...row.evidence.slice(0, MAX_FIELDS).map(({ range }) => range.endLine));
  const around = sectionAround(outlineOf(page).sections, row.range.line);
  const lines = [
    ...linesOf({ start: row.range.line, end: last + 1 }),
    ...sectionsOf({ document, row }).slice(0, MAX_SECTIONS).flatMap(linesOf),
    ...(around === null ? [] : sentencesOf({ document, section: around })),
  ];
  const files = lines.flatMap((at) => pathsAt(page, at)).filter((file) => !pages.has(file));
  const isOnlyOne = placesOf(rows).ofKey.get(key)?.length === 1;
  return { files: new Set(files), plans: new Set([...(plan?.paths ?? []), ...(isOnlyOne ? [path] : [])]) };
}

/** Lines of one place that are looked at, sections of one key, and fields of one row. */
const MAX_LINES = 300;
const MAX_SECTIONS = 4;
const MAX_FIELDS = 100;

/** The indexes of its lines. */
const linesOf = ({ start, end }: Pick<PageSection, 'start' | 'end'>): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(end - start, MAX_LINES)) }, (_, at) => start - 1 + at);

/** The lines of a section before its next heading that are neither rows nor in a table: these speak of other things. */
function sentencesOf({
  document: { page, rows },
  section,
}: Pick<ProofQuestion, 'document'> & { readonly section: PageSection }): readonly number[] {
  const { lines: ofRows } = placesOf(rows);
  const [, ...below] = linesOf(section);
  const next = below.findIndex((at) => /^#{1,6}\s/.test(page.lines[at] ?? ''));
  return (next < 0 ? below : below.slice(0, next)).filter(
    (at) => !/^[\s>]*\|/.test(page.lines[at] ?? '') && !ofRows.has(at + 1),
  );
}

const MAX_LENGTH = 4_000;
const PATH =
  /(?<![\p{L}\p{N}_@.+-])(?:[\p{L}\p{N}_@.+-]*(?:\/[\p{L}\p{N}_@.+-]+)+\/?|[\p{L}\p{N}_@+-][\p{L}\p{N}_@.+-]*\.\p{L}[\p{L}\p{N}]{0,9})/gu;
/** Files that changes of every kind edit. */
const EVERYBODY =
  /^(?:readme|changelog|changes|history|news|contributing|index|status|roadmap|todo|plan)(?:\.\w+)?$|^(?:package|tsconfig|composer|deno)\.json$|^(?:cargo|pyproject)\.toml$|^go\.(?:mod|sum)$|(?:^|[.-])lock(?:$|[.-])/iu;

/** Paths of files and of folders that are two deep at least, from the root and from the page's folder. */
function pathsAt(page: Page, at: number): readonly string[] {
  const { paths } = outlineOf(page);
  const known = paths.get(at);
  if (known !== undefined) return known;
  const found = ((page.lines[at] ?? '').slice(0, MAX_LENGTH).match(PATH) ?? []).flatMap((written) =>
    [normalisePath(written), normalisePath(`${folderOf(page.path)}/${written}`)].flatMap((path) => {
      const plain = path?.replace(/^\/|\/$/gu, '') ?? '';
      return plain === '' || EVERYBODY.test(nameOf(plain)) ? [] : [plain];
    }),
  );
  paths.set(at, found);
  return found;
}

function touches({ files, plans }: Cited, changed: readonly string[]): boolean {
  return changed.some(
    (file) => plans.has(file) || files.has(file) || foldersOf(file).some((folder) => files.has(folder)),
  );
}

function foldersOf(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.slice(2).map((_, at) => parts.slice(0, at + 2).join('/'));
}
