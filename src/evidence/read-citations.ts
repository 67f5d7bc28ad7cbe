// Reads what every page cites: each page once, however many snapshots share it.
import type { Page } from '../documents/page.ts';
import type { Repository } from '../repository/repository.ts';
import type { GuardedDocument } from '../rows/document.ts';
import type { EvidenceField } from '../rows/row.ts';
import { folderOf, isPlainMarkdownPath, nameOf } from '../text/paths.ts';
import { isPlainTestName, isTestName } from '../text/test-name.ts';
import type { Surprises } from '../text/surprises.ts';
import type { ReadAddress } from './read/own-address.ts';
import { findListed } from './read/find-listed.ts';
import { ignoreTokens } from './read/ignore-tokens.ts';
import { isMarked } from '../rows/lists/prose-rows.ts';
import { readReferences } from './read/read-references.ts';
import type { Reference } from './reference.ts';
import type { CitationPlace, WrittenCitation } from './citation.ts';
import type { EvidenceRun } from './run.ts';

type Written = readonly (readonly WrittenCitation[])[];

export async function readCitations({
  repository,
  head,
  base,
  pages,
  notes,
  surprises,
  witness,
}: EvidenceRun): Promise<void> {
  const all = [...pages.head, ...pages.base];
  // Both snapshots count, so that a folder this change deletes is read as the path it was.
  const has = (path: string): boolean => head.index.has(path) || base?.index.has(path) === true;
  const namesIn = (folder: string): readonly string[] => [
    ...head.index.siblings(folder),
    ...(base?.index.siblings(folder) ?? []),
  ];
  const addresses = await findAddresses(
    repository,
    all.map(({ document }) => document),
  );
  const readAddress = addresses?.(has) ?? null;
  const sides = base === null ? [head.index] : [head.index, base.index];
  const listedBy = (path: string): readonly string[] | null =>
    sides.some((side) => side.truncated || side.has(path) || side.endingWith(path).length > 0)
      ? null
      : findListed(path, sides);
  const known = new WeakMap<Page, { readonly document: GuardedDocument; readonly written: Written }>();
  for (const page of all) {
    const same = known.get(page.document.page);
    page.written =
      same?.document.settings === page.document.settings
        ? same.written
        : readDocument({ document: page.document, has, namesIn, listedBy, readAddress, notes, surprises, witness });
    known.set(page.document.page, { document: page.document, written: page.written });
  }
}

function readDocument({
  document,
  has,
  namesIn,
  listedBy,
  readAddress,
  notes,
  surprises,
  witness,
}: {
  readonly document: GuardedDocument;
  readonly has: (path: string) => boolean;
  /** Paths of the files directly in a folder, at head or at base. */
  readonly namesIn: (folder: string) => readonly string[];
  readonly listedBy: (path: string) => readonly string[] | null;
  readonly readAddress: ReadAddress | null;
  readonly notes: Set<string>;
  readonly surprises: Surprises;
  readonly witness: EvidenceRun['witness'];
}): Written {
  const { path, rows, settings } = document;
  const folder = folderOf(path);
  const isPlace = (word: string): boolean => has(word) || (folder !== '' && has(`${folder}/${word}`));
  const siblings = openSiblings(path, namesIn);
  const hasSiblings = (name: string): boolean => {
    witness?.noteAllPaths();
    return siblings(name);
  };
  const written = rows.map((one, row) => {
    const known = witness?.known(one) ?? null;
    if (known !== null) return known.written;
    witness?.begin(one);
    if (readAddress !== null) witness?.noteNames();
    const { evidence, kept } = one;
    const cites = evidence.flatMap((field, index) => {
      const place: CitationPlace = { document: path, row, field: index, ...placeOf(field) };
      const read = surprises.contain(
        { path, line: field.range.line, doing: 'reading evidence' },
        () => readReferences({ field, path, known: { isPlace, hasSiblings, listedBy, readAddress } }),
        () => ({ references: [asProse(field)], notes: [] }),
      );
      for (const note of read.notes) notes.add(note);
      const cited =
        place.byContents === undefined
          ? read.references
          : place.byContents === 'test-names'
            ? testNames(field, read.references)
            : read.references.filter(namesPlace);
      const references = document.followed === undefined ? cited : markedPaths(cited, field);
      return ignoreTokens(references, settings.ignore).map((reference) => ({
        place,
        reference: kept === true ? { ...reference, acknowledged: true } : reference,
      }));
    });
    witness?.noteWritten(cites);
    return cites;
  });
  witness?.begin(null);
  return written;
}

const placeOf = ({
  column,
  role,
  polarity,
  claim,
  byContents,
  toCome,
}: EvidenceField): Omit<CitationPlace, 'document' | 'row' | 'field'> => ({
  column,
  role,
  polarity,
  claim,
  ...(byContents === undefined ? {} : { byContents }),
  ...(toCome === undefined ? {} : { toCome }),
});

/** Whether pages beside this one, or at the root, are named in the same way as the one that is asked for. */
function openSiblings(page: string, namesIn: (folder: string) => readonly string[]): (name: string) => boolean {
  let styles: ReadonlySet<string> | null = null;
  return (name) => {
    styles ??= new Set(
      [...new Set([folderOf(page), ''])]
        .flatMap(namesIn)
        .filter((path) => path !== page && isPlainMarkdownPath(path))
        .map((path) => styleOf(nameOf(path))),
    );
    return styles.has(styleOf(name));
  };
}

/** Capitals or not, one word or several, numbered or not: `ADR-001.md` is like `ADR-002.md`, and not like `plan.md`. */
const styleOf = (name: string): string =>
  [/[a-z]/.test(name.replace(/\.md$/i, '')), /[-_]/.exec(name)?.[0] ?? '', /\d/.test(name)].join();

/** Where only its contents make a cell evidence, what is not a place in the repository is what the row is about. */
const namesPlace = ({ kind, path }: Reference): boolean =>
  kind === 'path' || kind === 'lines' || kind === 'glob' || (kind === 'symbol' && path !== null);

/** The names of tests in a cell that may as well name its row. `TestNightCrossing` alone in its cell needs no code marks. */
function testNames(field: EvidenceField, references: readonly Reference[]): readonly Reference[] {
  const [only, another] = field.segments;
  return only?.kind === 'text' && another === undefined && isPlainTestName(only.text)
    ? [
        {
          ...asProse(field),
          kind: 'symbol',
          text: only.text,
          range: only.range,
          symbol: only.text,
          acknowledged: only.struck,
        },
      ]
    : references.filter(({ path, symbol }) => path === null && symbol !== null && isTestName(symbol));
}

/** Of a paragraph: the paths in code marks and links. */
function markedPaths(references: readonly Reference[], { segments }: EvidenceField): readonly Reference[] {
  const marked = segments.filter(isMarked);
  return references.filter(
    ({ kind, path, range: { line, column } }) =>
      (kind === 'path' || kind === 'lines' || (kind === 'symbol' && path !== null)) &&
      marked.some(({ link, outer }) => {
        const around = link?.range ?? outer;
        return line >= around.line && line <= around.endLine && column >= around.column && column <= around.endColumn;
      }),
  );
}

/** A field that could not be read, as words: nobody can check what they hold. */
const asProse = ({ text, range }: EvidenceField): Reference => ({
  text,
  kind: 'prose',
  range,
  acknowledged: false,
  path: null,
  lines: [],
  symbol: null,
  command: null,
  surelyPath: false,
});

/** Ways that an address of a file takes through GitHub's pages. */
const ROUTES = ['/blob/', '/tree/', '/raw/', '/blame/'] as const;

/** Asks what the repository is called on GitHub, and only where a page may hold the address of one of its files. */
async function findAddresses(
  repository: Repository,
  documents: readonly GuardedDocument[],
): Promise<((has: (path: string) => boolean) => ReadAddress) | null> {
  const texts = documents
    .filter(({ rows, page: { text } }) => rows.length > 0 && ROUTES.some((route) => text.includes(route)))
    .map(({ page: { text } }) => text);
  if (texts.length === 0) return null;
  const { holdsAddress, openOwnAddresses } = await import('./read/own-address.ts');
  if (!texts.some(holdsAddress)) return null;
  const names = await repository.names();
  return (has) => openOwnAddresses({ names, has });
}
