// Tables of ports: below `Go file`, beside a column `Elixir file`, are files of the original, which is another project where this one has no Go.
import { isVendored } from '../../text/code-path.ts';
import { groupBy } from '../../text/group-by.ts';
import { languageNamedBy, languageOf } from '../../text/languages.ts';
import { lazily } from '../../text/lazily.ts';
import { headsTests, normaliseHeader } from '../../text/table-headers.ts';
import type { CitationBuilder } from '../citation.ts';
import { makeResolution } from '../resolution.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { PathIndex } from './path-index.ts';

/** Fewer files below a header may be a slip, or work that is not there. */
const FEWEST_FILES = 2;

/**
 * The trees prove it: neither head nor base has a file of the language. What was here once is missing all the same: history is asked later. Where this
 * change deletes the last files of the language, the work is in the other column, and a row that has it there keeps its status.
 */
export async function liftOriginals({ head, base, pages }: EvidenceRun): Promise<void> {
  const atHead = lazily(() => listLanguages(head.index));
  const atBase = lazily(() => (base === null ? new Set<string>() : listLanguages(base.index)));
  for (const page of [...pages.head, ...pages.base])
    for (const { language, cited } of findOriginals(page, atHead)) {
      const wasCited = lazily(() => new Set((page.twin?.rows ?? []).flatMap((row) => row.map(nameOf))));
      for (const citation of cited)
        if (citation.change === null && !atBase().has(language)) lift(citation, language);
        else if (citation.change === 'deleted' && hasPort(page, citation) && wasCited().has(nameOf(citation)))
          citation.original = true;
    }
  await Promise.resolve();
}

/** Copies of other projects say nothing of the language of this one. */
const listLanguages = (index: PathIndex): ReadonlySet<string> =>
  new Set(index.entries().flatMap(({ path }) => (isVendored(path) ? [] : (languageOf(path) ?? []))));

interface Original {
  readonly language: string;
  /** Its missing files and folders, below one header. */
  readonly cited: readonly CitationBuilder[];
}

function findOriginals(page: CitingPage, atHead: () => ReadonlySet<string>): readonly Original[] {
  const missing = page.rows.flatMap((row) => row.filter(isMissing));
  if (missing.length < FEWEST_FILES) return [];
  const originalOf = openColumns(page, atHead);
  const columns = groupBy(missing, ({ place }) => {
    const language = originalOf(place);
    return language === null ? '' : `${language}\n${normaliseHeader(place.column)}`;
  });
  columns.delete('');
  return [...columns].flatMap(([name, all]) => {
    const [language = ''] = name.split('\n');
    const cited = all.filter(({ reference: { path } }) => isOf(language, path ?? ''));
    const files = cited.flatMap(({ reference: { path } }) => (languageOf(path ?? '') === null ? [] : (path ?? [])));
    return new Set(files).size < FEWEST_FILES ? [] : [{ language, cited }];
  });
}

/** A file of the language, or a folder. */
const isOf = (language: string, path: string): boolean =>
  languageOf(path) === language || !/\.\w+$/.test(path.replace(/\/[*]*$/, ''));

/** By place: the language that its header names where that is the original's, else null. */
function openColumns(
  { document: { rows, tables } }: CitingPage,
  atHead: () => ReadonlySet<string>,
): (place: CitationBuilder['place']) => string | null {
  const known = new Map<string, string | null>();
  return ({ row, column }) => {
    const table = rows[row]?.table ?? -1;
    const key = `${table}\n${column}`;
    const headers = tables[table]?.columns.map(({ header }) => header) ?? [];
    if (!known.has(key)) known.set(key, originalIn(headers, { column, atHead }));
    return known.get(key) ?? null;
  };
}

/** What this project may have besides its own code in another language: such a header says nothing of a port. */
const PRODUCTS =
  /\b(?:bindings?|wrappers?|clients?|sdks?|examples?|demos?|plugins?|extensions?|ffi|glue|bridges?|scripts?|tools?|cli|apis?)\b/i;

/** The original is on the left, and its port, in a language that is here, on the right. Tests beside code are the row's own. */
function originalIn(
  headers: readonly string[],
  { column, atHead }: { readonly column: string; readonly atHead: () => ReadonlySet<string> },
): string | null {
  const language = languageNamedBy(column);
  if (language === null || PRODUCTS.test(column) || atHead().has(language)) return null;
  const at = headers.findIndex((header) => normaliseHeader(header) === normaliseHeader(column));
  const isPort = (header: string): boolean => {
    const own = languageNamedBy(header);
    return own !== null && atHead().has(own) && (headsTests(header) || !headsTests(column));
  };
  return at >= 0 && headers.slice(at + 1).some(isPort) ? language : null;
}

function isMissing({ reference: { path, acknowledged }, resolution: { state, lacksName } }: CitationBuilder): boolean {
  return state === 'missing' && !acknowledged && lacksName !== true && path !== null;
}

/** Whether another cell of the row cites what is there. */
const hasPort = ({ rows }: CitingPage, { place: { row, field } }: CitationBuilder): boolean =>
  rows[row]?.some(
    ({ place, reference: { path, acknowledged }, resolution: { state } }) =>
      place.field !== field && place.aside !== true && path !== null && !acknowledged && state === 'present',
  ) === true;

const nameOf = ({ place: { column }, reference: { path } }: CitationBuilder): string =>
  `${normaliseHeader(column)}\n${path ?? ''}`;

function lift(citation: CitationBuilder, language: string): void {
  const { target, tried } = citation.resolution;
  const why = { code: 'other-project', language, column: citation.place.column } as const;
  citation.resolution = makeResolution('unverifiable', why, { target, tried });
}
