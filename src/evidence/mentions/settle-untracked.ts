// Files that this change takes out of git and `.gitignore` keeps out: configuration, data, keys and output, which stay on the machines that use them.
import { staysLocal } from '../../text/code-path.ts';
import { nameOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import { readIgnored } from '../locate/ignored-paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { EvidenceRun } from '../run.ts';

/** Most files of one folder or glob, and most of a run, that patterns are compared with. */
const MAX_BELOW = 50;
const MAX_FILES = 500;

/**
 * Where base ignored the path too, a stray copy left git. Where only head does, its rows are warned: nobody else gets the file any more. A mention is
 * about the file on a machine. Patterns of the change excuse no source file.
 */
export async function settleUntracked({ contents, head, base, pages }: EvidenceRun): Promise<void> {
  if (base === null) return;
  const cited = pages.head.flatMap(({ document, rows }) =>
    rows.flat().flatMap((citation) => {
      const files = isTaken(citation) ? filesOf(citation, base.index) : [];
      return files.length === 0 ? [] : [{ citation, files, isMention: document.followed !== undefined }];
    }),
  );
  const mentioned = new Map(
    pages.head.flatMap(({ asides: { mentions } }) =>
      mentions.map((one) => [one, filesAt(one.resolution.target, base.index)]),
    ),
  );
  const places = [...new Set([...cited.flatMap(({ files }) => files), ...[...mentioned.values()].flat()])];
  if (places.length === 0 || places.length > MAX_FILES) return;
  const [ofHead, ofBase, meantAtHead, meantAtBase] = await Promise.all(
    [false, true].flatMap((meant) => [head, base].map((side) => readIgnored({ contents, side, places, meant }))),
  );
  // A pattern with a remark behind it keeps nothing out of git. Where base had it already, that is a slip of its author.
  const isMeant = (path: string): boolean => meantAtHead?.(path) === true && meantAtBase?.(path) === true;
  const atHead = (path: string): boolean => ofHead?.(path) === true || isMeant(path);
  const atBase = (path: string): boolean => ofBase?.(path) === true || isMeant(path);
  for (const { citation, files, isMention } of cited)
    if (files.every(atHead)) settle(citation, isMention || files.every(atBase));
  for (const page of pages.head) {
    const mentions = page.asides.mentions.filter((one) => {
      const files = mentioned.get(one) ?? [];
      return files.length === 0 || !files.every(atHead);
    });
    page.asides = { ...page.asides, mentions };
  }
}

/** What was moved is cited at its new place, unless git took the example that is left for it. */
const isTaken = ({ reference: { kind }, change, renamedTo }: CitationBuilder): boolean =>
  kind !== 'command' &&
  (change === 'deleted' || (change === 'renamed' && renamedTo !== null && EXAMPLE.test(nameOf(renamedTo))));

const EXAMPLE = /(?:^|[._-])(?:examples?|samples?|template|tmpl|tpl|dist|defaults?|stub)(?:[._-]|$)/i;

function filesOf({ reference: { kind }, atBase }: CitationBuilder, index: PathIndex): readonly string[] {
  if (atBase === null) return [];
  const { target } = atBase.resolution;
  return kind === 'glob' ? allLocal(atBase.files) : target === null ? [] : filesAt(target, index);
}

const filesAt = (path: string, index: PathIndex): readonly string[] =>
  allLocal(index.isFile(path) ? [path] : index.below(path).map((file) => file.path));

/** None where one of them is a source file, or there are too many to look at. */
const allLocal = (files: readonly string[]): readonly string[] =>
  files.length <= MAX_BELOW && files.every(staysLocal) ? files : [];

function settle(citation: CitationBuilder, isSilent: boolean): void {
  citation.renamedTo = null;
  citation.successors = [];
  delete citation.splitInto;
  if (isSilent) {
    citation.change = null;
    citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why: { code: 'ignored' } };
    return;
  }
  citation.change = 'deleted';
  citation.untracked = true;
  citation.resolution = { ...citation.resolution, candidate: null, why: { code: 'deleted-here' } };
}
