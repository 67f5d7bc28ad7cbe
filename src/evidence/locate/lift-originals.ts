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
    for (const { port, cited } of findOriginals(page, atHead)) {
      const { original: language } = port;
      const wasCited = lazily(() => new Set((page.twin?.rows ?? []).flatMap((row) => row.map(nameOf))));
      for (const citation of cited)
        if (citation.change === null && !atBase().has(language)) lift(citation, language);
        else if (citation.change === 'deleted' && hasPort(page, citation, port) && wasCited().has(nameOf(citation)))
          citation.original = true;
    }
  await Promise.resolve();
}

/** Copies of other projects say nothing of the language of this one. */
const listLanguages = (index: PathIndex): ReadonlySet<string> =>
  new Set(index.entries().flatMap(({ path }) => (isVendored(path) ? [] : (languageOf(path) ?? []))));

interface Original {
  readonly port: Port;
  /** Its missing files and folders, below one header. */
  readonly cited: readonly CitationBuilder[];
}

function findOriginals(page: CitingPage, atHead: () => ReadonlySet<string>): readonly Original[] {
  const missing = page.rows.flatMap((row) => row.filter(isMissing));
  if (missing.length < FEWEST_FILES) return [];
  const portOf = openColumns(page, atHead);
  return [...groupBy(missing, ({ place }) => portOf(place))].flatMap(([port, all]) => {
    if (port === null) return [];
    const cited = all.filter(({ reference: { path } }) => isOf(port.original, path ?? ''));
    const files = cited.flatMap((one) =>
      languageOf(one.reference.path ?? '') !== null && hasPort(page, one, port) ? (one.reference.path ?? []) : [],
    );
    return new Set(files).size < FEWEST_FILES ? [] : [{ port, cited }];
  });
}

/** A file of the language, or a folder. */
const isOf = (language: string, path: string): boolean =>
  languageOf(path) === language || !/\.\w+$/.test(path.replace(/\/[*]*$/, ''));

/** A column of originals and the one of their ports, in the same table. */
interface Port {
  readonly original: string;
  readonly language: string;
  readonly header: string;
}

/** By place: what its header says, where base had both headers in one table or did not have the page; else null. */
function openColumns(
  { document: { rows, tables }, twin }: CitingPage,
  atHead: () => ReadonlySet<string>,
): (place: CitationBuilder['place']) => Port | null {
  const known = new Map<string, Port | null>();
  const before = twin?.document.tables.map(({ columns }) => columns.map(({ header }) => normaliseHeader(header)));
  const wasThere = (...headers: readonly string[]): boolean =>
    before === undefined || before.some((own) => headers.every((header) => own.includes(normaliseHeader(header))));
  return ({ row, column }) => {
    const table = rows[row]?.table ?? -1;
    const key = `${table}\n${column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const headers = tables[table]?.columns.map(({ header }) => header) ?? [];
    const port = portIn(headers, { column, atHead });
    const answer = port !== null && wasThere(column, port.header) ? port : null;
    known.set(key, answer);
    return answer;
  };
}

/** What this project may have besides its own code in another language: such a header says nothing of a port. */
const PRODUCTS =
  /\b(?:bindings?|wrappers?|clients?|sdks?|examples?|demos?|plugins?|extensions?|ffi|glue|bridges?|scripts?|tools?|cli|apis?)\b/i;

/** The original is on the left, and its port, in a language that is here, on the right. Tests beside code are the row's own. */
function portIn(
  headers: readonly string[],
  { column, atHead }: { readonly column: string; readonly atHead: () => ReadonlySet<string> },
): Port | null {
  const original = languageNamedBy(column);
  if (original === null || PRODUCTS.test(column) || atHead().has(original)) return null;
  const at = headers.findIndex((header) => normaliseHeader(header) === normaliseHeader(column));
  const ports = headers.slice(at + 1).flatMap((header): readonly Port[] => {
    const language = languageNamedBy(header);
    const isPort = language !== null && atHead().has(language) && (headsTests(header) || !headsTests(column));
    return isPort ? [{ original, language, header }] : [];
  });
  return at < 0 ? null : (ports[0] ?? null);
}

function isMissing({ reference: { path, acknowledged }, resolution: { state, lacksName } }: CitationBuilder): boolean {
  return state === 'missing' && !acknowledged && lacksName !== true && path !== null;
}

/** Whether the row's cell below the other header cites a file or folder of its language that is there. */
const hasPort = ({ rows }: CitingPage, { place: { row } }: CitationBuilder, { header, language }: Port): boolean =>
  rows[row]?.some(
    ({ place, reference: { path, acknowledged }, resolution: { state, target } }) =>
      normaliseHeader(place.column) === normaliseHeader(header) &&
      path !== null &&
      !acknowledged &&
      state === 'present' &&
      isOf(language, target ?? path),
  ) === true;

const nameOf = ({ place: { column }, reference: { path } }: CitationBuilder): string =>
  `${normaliseHeader(column)}\n${path ?? ''}`;

function lift(citation: CitationBuilder, language: string): void {
  const { target, tried } = citation.resolution;
  const why = { code: 'other-project', language, column: citation.place.column } as const;
  citation.resolution = makeResolution('unverifiable', why, { target, tried });
}
