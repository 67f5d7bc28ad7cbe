// Reports, lists and pictures that a program or a workflow goes on writing at the very path which this change takes out of git.
import { canDefine, isRun, isTestPath } from '../../text/code-path.ts';
import { extensionOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import type { Mention } from './mention.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { withoutComments } from '../tests/read-tests.ts';
import { type IsNamed, markPerhapsWritten, nameOfGuess, nameOfMention, openNamed } from './settle-written.ts';
import { writesTo } from './writes-to.ts';

/** Most paths that are searched for, and most files that are looked into for one. */
const MAX_PATHS = 50;
const MAX_FILES = 40;

/** What programs write. A source file is what people write. */
const OUTPUT: ReadonlySet<string> = new Set(
  'json jsonl ndjson csv tsv xml html htm txt md log lock yaml yml svg png jpg jpeg gif pdf db sqlite sqlite3'.split(
    ' ',
  ),
);

/** A file of output as a page names it. */
interface Output {
  /** As code, a script or a workflow would write it. */
  readonly path: string;
  /** False for the path that git had, true for a name which may be that of a file anywhere. */
  readonly anywhere: boolean;
}

/**
 * A mention of it is about what is written. A row relies on what git had: with its path that is a warning at most, and a name without a folder, which
 * led there by its end alone, cannot be checked.
 */
export async function settleOutput(run: EvidenceRun): Promise<void> {
  const { base, pages } = run;
  if (base === null) return;
  const cited = pages.head.flatMap((page) => {
    const isNamed = openNamed(page, base);
    return page.rows.flat().flatMap((citation) => {
      const output = isTaken(citation) ? outputOfCitation(page, citation, isNamed) : null;
      return output === null ? [] : [{ citation, output }];
    });
  });
  const mentioned = new Map(
    pages.head.flatMap((page) =>
      page.mentions.flatMap((mention) => {
        const output = outputOfMention(page, mention);
        return output === null ? [] : [[mention, output] as const];
      }),
    ),
  );
  const outputs = [...cited.map(({ output }) => output), ...mentioned.values()];
  if (outputs.length === 0) return;
  const writerOf = await openWriters(run, [...new Set(outputs.map(({ path }) => path))].slice(0, MAX_PATHS));
  for (const { citation, output } of cited) {
    const writer = writerOf(output);
    if (writer === null) continue;
    if (output.anywhere) markPerhapsWritten(citation, writer);
    else citation.byNameAlone = true;
  }
  for (const page of pages.head)
    page.mentions = page.mentions.filter((mention) => {
      const output = mentioned.get(mention);
      return output === undefined || writerOf(output) === null;
    });
}

const isTaken = ({ change, atBase, untracked }: CitationBuilder): boolean =>
  (change === 'deleted' || change === 'renamed') && untracked !== true && atBase !== null;

function outputOfCitation(page: CitingPage, citation: CitationBuilder, isNamed: IsNamed): Output | null {
  const name = nameOfGuess(page, { citation, isNamed, isFit: isOutput });
  return name === null
    ? outputAt(citation.reference, citation.atBase?.resolution.target ?? null)
    : { path: name, anywhere: true };
}

function outputOfMention(page: CitingPage, mention: Mention): Output | null {
  const name = nameOfMention(page, mention, isOutput);
  return name === null ? outputAt(mention.reference, mention.resolution.target) : { path: name, anywhere: true };
}

/** What is written with its whole path. A link leads to what git has. */
function outputAt({ kind, path, linked = false, address }: Reference, target: string | null): Output | null {
  const isWhole = kind === 'path' && path === target && !linked && address === undefined;
  return isWhole && path !== null && isOutput(path) && !isTestPath(path) && !isRun(path)
    ? { path, anywhere: false }
    : null;
}

function isOutput(path: string): boolean {
  const ending = extensionOf(path);
  return ending !== null && OUTPUT.has(ending);
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
  return ({ path, anywhere }) => {
    // A name in code is below a folder that the program knows: at the root it is what a command there writes.
    const quoted = anywhere || path.includes('/');
    return (
      files.get(path)?.find((file) => code.every((side) => writesTo(side.get(file) ?? '', { path, quoted }))) ?? null
    );
  };
}
