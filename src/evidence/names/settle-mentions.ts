// Tests that are only spoken of: the name of a test in prose, a web page, data or a comment is not the test, but a file of that name is.
import { isMention } from '../../text/code-path.ts';
import { nameOf } from '../../text/paths.ts';
import { isTestName } from '../../text/test-name.ts';
import type { CitationBuilder } from '../citation.ts';
import type { CitingPage } from '../run.ts';
import { searchNames } from './find-names.ts';
import { hasInCode } from './has-in-code.ts';

export async function settleMentions({
  side,
  rows,
  guarded,
}: Pick<CitingPage, 'side' | 'rows'> & { readonly guarded: ReadonlySet<string> }): Promise<void> {
  const tests = rows.flat().filter(isTest);
  if (tests.length === 0 || side.index.truncated) return;
  const isCode = await openCode({ side, tests });
  const doubtful = tests.filter((citation) => isOpen(citation, isCode));
  if (doubtful.length === 0) return;
  const names = [...new Set(doubtful.flatMap(({ reference: { symbol } }) => symbol ?? []))];
  const hits = await searchNames({ side, names, guarded });
  if (hits === null) return;
  const others = [...hits.values()].flat().filter((path) => !isMention(path));
  const texts =
    others.length === 0 ? new Map<string, string | null>() : await side.contents.texts(side.snapshot, others);
  const stems = new Map(side.index.entries().map(({ path }) => [nameOf(path).split('.')[0] ?? '', path]));
  for (const citation of doubtful) {
    const name = citation.reference.symbol ?? '';
    const found = hits.get(name);
    const file = stems.get(name);
    const { tried } = citation.resolution;
    if (file !== undefined && !isMention(file))
      citation.resolution = {
        state: 'present',
        target: file,
        candidate: null,
        why: { code: 'name-is-file', path: file },
        tried,
      };
    else if (
      citation.resolution.state === 'present' &&
      found?.every((path) => isMention(path) || !hasInCode({ path, text: texts.get(path) ?? null, name })) === true
    ) {
      const [path = citation.resolution.target ?? ''] = found;
      citation.resolution = {
        state: 'unverifiable',
        target: citation.resolution.target,
        candidate: null,
        why: { code: 'name-mentioned', path },
        tried,
      };
      citation.wasIn = null;
    }
  }
}

function isTest({ place: { role }, reference: { symbol, path }, resolution: { why } }: CitationBuilder): boolean {
  return symbol !== null && why.code !== 'name-part' && (role === 'tests' || path !== null || isTestName(symbol));
}

/** Present in what only mentions it, or nowhere at all. */
function isOpen(
  { reference: { symbol }, resolution: { state, target, why }, foundIn }: CitationBuilder,
  isCode: IsCode,
): boolean {
  if (state !== 'present') return why.code === 'name-nowhere';
  return target !== null && ![target, ...foundIn].some((path) => isCode(path, symbol ?? ''));
}

/** Whether a file has a name in code, as opposed to a comment. */
type IsCode = (path: string, name: string) => boolean;

/** Looks into the files that are known to have the names of these tests; they were read before. */
async function openCode({
  side,
  tests,
}: Pick<CitingPage, 'side'> & { readonly tests: readonly CitationBuilder[] }): Promise<IsCode> {
  const paths = tests.flatMap(({ resolution: { target }, foundIn }) => [
    ...(target === null ? [] : [target]),
    ...foundIn,
  ]);
  const files = [...new Set(paths)].filter((path) => !isMention(path) && side.index.isFile(path));
  const texts = await side.contents.texts(side.snapshot, files);
  return (path, name) => {
    if (isMention(path)) return false;
    const text = texts.get(path);
    // A folder, or what cannot be read, may have it.
    return text === undefined || text === null || hasInCode({ path, text, name });
  };
}
