// Data, text and pictures that this change takes away, and that a program may go on writing: at that very path, or under a name which may be that of many files.
import { canDefine, isRun, isTestPath } from '../../text/code-path.ts';
import type { CitationBuilder } from '../citation.ts';
import { isOrdinary, openOutputs, type Output } from './find-output.ts';
import type { Mention } from './mention.ts';
import type { EvidenceRun } from '../run.ts';
import { withoutComments } from '../tests/read-tests.ts';
import { writesTo } from './writes-to.ts';

/** Most paths that are searched for, and most files that are looked into for one. */
const MAX_PATHS = 50;
const MAX_FILES = 40;

/**
 * A mention of what is still written is about that. A row relies on what git had: with its path that is a warning at most, and a bare name cannot be
 * checked. An ordinary bare name that nothing writes is a warning at most. What was moved under a bare name is always reported.
 */
export async function settleOutput(run: EvidenceRun): Promise<void> {
  const { base, pages } = run;
  if (base === null) return;
  const cited = new Map<CitationBuilder, Output>();
  const mentioned = new Map<Mention, Output>();
  for (const page of pages.head) {
    const { ofCitation, ofMention } = openOutputs(page, base);
    for (const citation of page.rows.flat()) addTo(cited, citation, ofCitation(citation));
    for (const mention of page.asides.mentions) addTo(mentioned, mention, ofMention(mention));
  }
  const outputs = [...cited.values(), ...mentioned.values()];
  if (outputs.length === 0) return;
  const writerOf = await openWriters(run, [...new Set(outputs.map(({ path }) => path))].slice(0, MAX_PATHS));
  for (const [citation, output] of cited) settle(citation, output, writerOf(output));
  for (const page of pages.head) {
    const mentions = page.asides.mentions.flatMap((mention): readonly Mention[] => {
      const output = mentioned.get(mention);
      if (output === undefined) return [mention];
      const isStillWritten = writerOf(output) !== null;
      if (isStillWritten && (!output.anywhere || mention.renamedTo === null)) return [];
      return [
        output.anywhere && (isStillWritten || isOrdinary(output.path)) ? { ...mention, byNameAlone: true } : mention,
      ];
    });
    page.asides = { ...page.asides, mentions };
  }
}

function addTo<Key>(map: Map<Key, Output>, key: Key, output: Output | null): void {
  if (output !== null) map.set(key, output);
}

function settle(citation: CitationBuilder, { path, anywhere }: Output, writer: string | null): void {
  if (writer === null || !anywhere || citation.change === 'renamed') {
    if (writer !== null || (anywhere && isOrdinary(path))) citation.byNameAlone = true;
    return;
  }
  const why = { code: 'perhaps-written', path: writer } as const;
  citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why };
  citation.change = null;
  citation.successors = [];
}

/** A file of code, script or workflow that writes it now, and did before this change: a change does not write its own excuse. */
async function openWriters(
  { head, base, guarded }: EvidenceRun,
  paths: readonly string[],
): Promise<(output: Output) => string | null> {
  const hits = await head.snapshot.search(paths, [...guarded]);
  if (hits === null || base === null) return () => null;
  const files = new Map(
    paths.map((path) => [
      path,
      (hits.get(path) ?? [])
        .filter((file) => (canDefine(file) || isRun(file)) && !isTestPath(file) && !guarded.has(file))
        .filter((file) => base.index.isFile(file))
        .slice(0, MAX_FILES),
    ]),
  );
  const all = [...new Set([...files.values()].flat())];
  const texts = await Promise.all([head, base].map(async (side) => await side.contents.texts(side.snapshot, all)));
  const code = texts.map((side) => new Map(all.map((file) => [file, withoutComments(file, side.get(file) ?? '')])));
  const known = new Map<string, string | null>();
  return ({ path, anywhere }) => {
    const name = `${String(anywhere)} ${path}`;
    const asked = known.get(name);
    if (asked !== undefined) return asked;
    // A name in code is below a folder that the program knows: at the root it is what a command there writes.
    const quoted = anywhere || path.includes('/');
    const writes = (file: string): boolean => code.every((side) => writesTo(side.get(file) ?? '', { path, quoted }));
    const writer = files.get(path)?.find(writes) ?? null;
    known.set(name, writer);
    return writer;
  };
}
