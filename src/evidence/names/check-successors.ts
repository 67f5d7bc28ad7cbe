// Asks of what may have replaced a missing file whether it defines what the row names in that file: where a file was split, its namesake may not.
import { canDefine } from '../../text/code-path.ts';
import { extensionOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { isInCode, openDefiners } from './definitions.ts';
import { searchNames } from './find-names.ts';
import { splitGitLines } from '../../text/lines.ts';

/** A missing file, what may have replaced it, and the names of code that its row gives with it. */
interface Doubtful {
  readonly citation: CitationBuilder;
  readonly candidate: string;
  readonly names: readonly string[];
}

export async function checkSuccessors(run: EvidenceRun): Promise<void> {
  await forEachPage(run, { doing: 'comparing what may have replaced a file' }, async (page) => {
    const named = page.rows.flatMap((row) => row.flatMap((citation, at) => readNames(row, at, citation)));
    if (named.length > 0) await checkPage(page, named, run.guarded);
  });
}

function readNames(row: readonly CitationBuilder[], at: number, citation: CitationBuilder): readonly Doubtful[] {
  const { place, reference, resolution, change } = citation;
  const { kind, path, symbol, acknowledged } = reference;
  const { state, candidate, lacksName } = resolution;
  const isFile = kind === 'path' || kind === 'lines' || (kind === 'symbol' && path !== null);
  if (!isFile || acknowledged || state !== 'missing' || lacksName === true || change === 'renamed') return [];
  if (candidate === null || !canDefine(candidate)) return [];
  const names = new Set(symbol === null ? [] : [symbol]);
  const rest = row.slice(at + 1);
  const next = rest.findIndex(
    ({ place: { field }, reference: other }) =>
      field !== place.field || (other.path ?? path) !== path || other.kind === 'command',
  );
  for (const { reference: other } of next < 0 ? rest : rest.slice(0, next))
    if (other.symbol !== null) names.add(other.symbol);
  return names.size === 0 ? [] : [{ citation, candidate, names: [...names] }];
}

async function checkPage(
  { side, base }: CitingPage,
  named: readonly Doubtful[],
  guarded: ReadonlySet<string>,
): Promise<void> {
  const first = await side.contents.texts(side.snapshot, [...new Set(named.map(({ candidate }) => candidate))]);
  const defines = openDefiners(first);
  const open = named.filter(({ candidate, names }) => !names.some((name) => defines(candidate, name)));
  if (open.length === 0) return;
  const hits = await searchNames({ side, names: [...new Set(open.flatMap(({ names }) => names))], guarded });
  const placesOf = (names: readonly string[]): readonly string[] => [
    ...new Set(names.flatMap((name) => hits?.get(name) ?? []).filter(canDefine)),
  ];
  const paths = [...new Set(open.flatMap(({ names }) => placesOf(names)))];
  const definesNow = openDefiners(await side.contents.texts(side.snapshot, paths));
  for (const { citation, candidate, names } of open) {
    const makers = placesOf(names).filter((path) => names.some((name) => definesNow(path, name)));
    // Nobody makes it in a way that is known: a file that has it in code is as good as any.
    const text = first.get(candidate) ?? '';
    if (makers.length === 0 && names.some((name) => text.includes(name) && isInCode(splitGitLines(text), name)))
      continue;
    const fitting = makers.filter(
      (path) =>
        extensionOf(path) === extensionOf(candidate) &&
        // What this change deletes was replaced by what it adds; of an older deletion, history knows what came with it.
        (citation.change !== 'deleted' || base?.index.has(path) !== true),
    );
    const [only, another] = fitting;
    const { moved: wasMoved, ...resolution } = citation.resolution;
    const successor = another === undefined ? (only ?? null) : null;
    citation.resolution = {
      ...resolution,
      candidate: successor,
      ...(wasMoved === true && successor !== null ? { moved: true } : {}),
    };
  }
}
