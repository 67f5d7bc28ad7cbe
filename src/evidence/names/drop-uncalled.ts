// A row that says that something is called means a function: a field of that name, gone from a file that the row does not cite, is another thing.
import { languageOf } from '../../text/languages.ts';
import { nameOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import { makeResolution } from '../resolution.ts';
import type { CitingPage } from '../run.ts';
import { openDefiners } from './definitions.ts';
import type { NamePlaces } from './find-names.ts';

/** Right before the code marks of a name, and right after them. */
const CALLS = /\b(?:calls?|calling|invokes?|invoking)\s+(?:the\s+)?`?$/iu;
const CALLED = /^`?\s+(?:(?:is|are|was|were|gets|being)\s+)?(?:called|invoked|executed)(?!\p{L})/iu;
/** Longest text on either side that is looked at. */
const BESIDE = 40;

/** Takes back “gone” where no file that had the name at base called or defined it as a function, and the row cites other source. */
export async function dropUncalled(
  { base, rows, document: { page } }: CitingPage,
  atBase: readonly ReadonlyMap<string, NamePlaces>[],
): Promise<void> {
  if (base === null) return;
  const open = rows.flatMap((row, at) =>
    row.filter((one) => isOpen(one, atBase[at]) && citesOther(row, one) && meansCall(page.lines, one)),
  );
  if (open.length === 0) return;
  const paths = [...new Set(open.flatMap(({ wasIn }) => wasIn ?? []))];
  const texts = await base.contents.texts(base.snapshot, paths);
  const defines = openDefiners(texts);
  for (const citation of open) {
    const { wasIn, reference, resolution } = citation;
    const text = texts.get(wasIn ?? '') ?? null;
    const name = reference.symbol ?? '';
    if (wasIn === null || text === null || defines(wasIn, name) || hasCall(text, name)) continue;
    const { tried } = resolution;
    citation.resolution = makeResolution('unverifiable', { code: 'name-uncalled', path: wasIn }, { tried });
    citation.wasIn = null;
  }
}

/** A bare name that is gone, and that no file of its row had. */
const isOpen = (
  { reference: { symbol, path }, resolution: { state, why }, wasIn }: CitationBuilder,
  places: ReadonlyMap<string, NamePlaces> | undefined,
): boolean =>
  symbol !== null &&
  path === null &&
  wasIn !== null &&
  state === 'missing' &&
  (why.code === 'name-vanished' || why.code === 'name-moved') &&
  places?.get(symbol)?.inRow.length === 0;

/** Whether the row cites source of another name than the file that had it; where that is, need not be clear. */
const citesOther = (row: readonly CitationBuilder[], { wasIn }: CitationBuilder): boolean =>
  row.some(({ reference: { path }, resolution: { state } }) => {
    const [file = ''] = (path ?? '').split(':');
    return state !== 'missing' && languageOf(file) !== null && nameOf(file) !== nameOf(wasIn ?? '');
  });

function meansCall(lines: readonly string[], { reference: { range, text } }: CitationBuilder): boolean {
  const line = lines[range.line - 1] ?? '';
  const before = line.slice(Math.max(0, range.column - 1 - BESIDE), range.column - 1);
  const after = line.slice(range.endColumn - 1, range.endColumn - 1 + BESIDE);
  return text.endsWith(')') || CALLS.test(before) || CALLED.test(after);
}

/** `heat(`, `heat::<T>(`, `heat!(`, `heat = (`, `heat: function`: what is called, or can be. */
function hasCall(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (
      /^\s{0,4}(?:[?!)]?\s?\(|::\s?<|<|[:=]\s{0,4}(?:async\s|function|\(|fn|lambda|\w+\s*=>))/u.test(
        text.slice(at + name.length, at + name.length + 60),
      )
    )
      return true;
  return false;
}
