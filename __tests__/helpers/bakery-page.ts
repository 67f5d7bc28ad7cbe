// A page of four loaves and the files it cites, which tests of the set of rows take apart.
import type { Files } from './judge-change.ts';

export const PAGE = 'docs/loaves.md';

export const HEADER = '| ID | Loaf | Status | Evidence | Tests |';
export const DELIMITER = '|---|---|---|---|---|';

export const RYE = '| L-1 | Rye | done | `src/rye.ts` | `tests/rye.test.ts` |';
export const SPELT = '| L-2 | Spelt | done | `src/spelt.ts` | `tests/spelt.test.ts` |';
export const OAT = '| L-3 | Oat | partial | `src/oat.ts` | - |';
export const CORN = '| L-4 | Corn | not started | - | - |';
export const LOAVES: readonly string[] = [RYE, SPELT, OAT, CORN];

/** Lines as a page below its title: the first is line 3. */
export const page = (...lines: readonly string[]): string => `# Loaves\n\n${lines.join('\n')}\n`;

/** One table: its first row is line 5. */
export const table = (...rows: readonly string[]): string => page(HEADER, DELIMITER, ...rows);

export const FILES: Files = Object.fromEntries(
  ['src/rye.ts', 'tests/rye.test.ts', 'src/spelt.ts', 'tests/spelt.test.ts', 'src/oat.ts'].map((path) => [
    path,
    `// ${path}\n`,
  ]),
);

/** The files without some of them. */
export const without = (...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(FILES).filter(([path]) => !paths.includes(path)));

export const NAMED = `documents:\n  - ${PAGE}\nrules: { verification-missing: off }\n`;
