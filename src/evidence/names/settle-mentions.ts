// Tests that are only spoken of: the name of a test in prose, a web page or data is not the test, but a file of that name is.
import { isMention } from '../../text/code-path.ts';
import { nameOf } from '../../text/paths.ts';
import type { CitationBuilder } from '../citation.ts';
import type { CitingPage } from '../run.ts';
import { searchNames } from './find-names.ts';

/** How tests are named in the common languages. */
const TEST_NAME = /^(?:test|spec|it|should)_|_(?:test|spec)$|^Test[A-Z_]|[a-z](?:Tests?|Spec)$/;

export async function settleMentions({
  side,
  rows,
  guarded,
}: Pick<CitingPage, 'side' | 'rows'> & { readonly guarded: ReadonlySet<string> }): Promise<void> {
  const doubtful = rows.flat().filter((citation) => isOpen(citation) && isTest(citation));
  if (doubtful.length === 0 || side.index.truncated) return;
  const names = [...new Set(doubtful.flatMap(({ reference: { symbol } }) => symbol ?? []))];
  const hits = await searchNames({ side, names, guarded });
  if (hits === null) return;
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
    else if (citation.resolution.state === 'present' && found?.every(isMention) === true) {
      const [path = citation.resolution.target ?? ''] = found;
      citation.resolution = {
        state: 'missing',
        target: citation.resolution.target,
        candidate: null,
        why: { code: 'name-mentioned', path },
        tried,
        ...(citation.reference.path === null ? {} : { lacksName: true }),
      };
      citation.onlyDocumented = true;
      citation.wasIn = null;
    }
  }
}

function isTest({ place: { role }, reference: { symbol, path } }: CitationBuilder): boolean {
  return symbol !== null && (role === 'tests' || path !== null || TEST_NAME.test(symbol));
}

/** Present in what only mentions it, or nowhere at all. */
function isOpen({ resolution: { state, target, why }, foundIn }: CitationBuilder): boolean {
  return state === 'present'
    ? target !== null && isMention(target) && foundIn.every(isMention)
    : why.code === 'name-nowhere';
}
