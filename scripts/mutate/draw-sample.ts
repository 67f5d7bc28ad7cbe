// Draws the sample: mutants in an order that the seed decides, without those that do not compile.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './bundle-tests.ts';
import { listChecked, openTypeCheck } from './check-types.ts';
import { findMutants, type Mutant } from './find-mutants.ts';
import { addLine, readLines } from './json-lines.ts';

/** Where the verdict comes from. */
const FOLDERS = ['src/evidence/', 'src/findings/', 'src/publish/', 'src/report/', 'src/rows/'];
/** Runs in a browser, where `test:browser` looks at it; no test that a mutant is tried by does. */
const ONLY_IN_BROWSER = /^src\/report\/reporters\/html\/client\/(?!select-rows)/;

/** A mutant of the sample. */
export interface Drawn extends Mutant {
  /** Hash of the text of its file: what was said of another text counts no more. */
  readonly source: string;
}

/** What TypeScript said of one mutant. */
interface Checked {
  readonly id: string;
  readonly source: string;
  readonly compiles: boolean;
}

/** The first `count` that compile. The order depends on seed and id alone, so that editing one file moves no mutant of another. */
export function drawSample({
  root,
  seed,
  count,
  only,
  checkedFile,
}: {
  readonly root: string;
  readonly seed: string;
  readonly count: number;
  /** Parts of paths, one of which has to be in the path of the file; without any, the folders where the verdict comes from. */
  readonly only: readonly string[];
  /** Where the answers of TypeScript are kept. */
  readonly checkedFile: string;
}): readonly Drawn[] {
  const known = new Map(
    (readLines(checkedFile) as readonly Checked[]).map(({ id, source, compiles }) => [`${id} ${source}`, compiles]),
  );
  let check: ReturnType<typeof openTypeCheck> | null = null;
  const sample: Drawn[] = [];
  for (const mutant of inOrder(root, { seed, only })) {
    if (sample.length >= count) break;
    const { id, source } = mutant;
    let compiles = known.get(`${id} ${source}`);
    if (compiles === undefined) {
      check ??= openTypeCheck(root);
      compiles = check(mutant);
      addLine(checkedFile, { id, source, compiles } satisfies Checked);
    }
    if (compiles) sample.push(mutant);
  }
  return sample;
}

function inOrder(
  root: string,
  { seed, only }: { readonly seed: string; readonly only: readonly string[] },
): readonly Drawn[] {
  const files = listChecked(root).filter(
    (file) =>
      file.startsWith('src/') &&
      !ONLY_IN_BROWSER.test(file) &&
      (only.length === 0 ? FOLDERS : only).some((part) => file.includes(part)),
  );
  return files
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const source = hashOf([text]);
      return findMutants(file, text).map((mutant) => ({ ...mutant, source }));
    })
    .map((mutant) => ({ mutant, rank: createHash('sha1').update(`${seed} ${mutant.id}`).digest('hex') }))
    .sort((one, two) => (one.rank < two.rank ? -1 : 1))
    .map(({ mutant }) => mutant);
}
