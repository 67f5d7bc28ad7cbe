// The words that begin a test or a group of tests in JavaScript: those of the frameworks, and what a file calls them itself.
import type { Mark, Scope } from './test-source.ts';

/** What a head means: a group or a test, and whether its name alone skips it. */
export interface Head {
  readonly kind: Scope['kind'];
  readonly mark: Mark['kind'] | null;
}

export const SUITE: Head = { kind: 'suite', mark: null };
export const TEST: Head = { kind: 'test', mark: null };
const HEADS: readonly (readonly [string, Head])[] = [
  ...['describe', 'context', 'suite', 'fdescribe'].map((name) => [name, SUITE] as const),
  ...['it', 'test', 'specify', 'fit', 'ftest'].map((name) => [name, TEST] as const),
  ...['xdescribe', 'xcontext', 'xsuite'].map((name) => [name, { ...SUITE, mark: 'skipped' }] as const),
  ...['xit', 'xtest', 'xspecify'].map((name) => [name, { ...TEST, mark: 'skipped' }] as const),
];

/** By the word, with the names that this code gives them. */
export const listHeads = (code: string): ReadonlyMap<string, Head> => new Map([...HEADS, ...listAliases(code)]);

/** What a condition picks (`const run = on ? describe : describe.skip`), and what another name stands for. */
function* listAliases(code: string): Generator<readonly [string, Head]> {
  const declaration = /\b(?:const|let|var)\s+(\w+)\s*(?::[^=\n]{0,80})?=\s*([^;{}]{0,300})/g;
  for (const [, name = '', value = ''] of code.matchAll(declaration)) {
    const used = /\b(describe|context|suite|it|test|specify)((?:\.\w+)*)(?=\s*(?:$|[\n,)?:|&.]|as\b))/.exec(value);
    if (
      used === null ||
      HEADS.some(([head]) => head === name) ||
      (/^\s*(?:async\s*)?\(/.test(value) && value.includes('=>'))
    )
      continue;
    const head =
      /^(?:describe|context|suite)/.test(used[1] ?? '') || (used[2] ?? '').includes('.describe') ? SUITE : TEST;
    const skips = /\.(?:skip|todo|skipIf|runIf|fixme)\b|\bx(?:it|test|describe)\b/.test(value);
    const decides = /[?|&]|\.(?:skipIf|runIf)\b/.test(value);
    yield [name, { ...head, mark: !skips ? null : decides ? 'conditional' : 'skipped' }];
  }
}
