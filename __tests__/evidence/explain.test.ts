// Codes become sentences in one place, and what a sentence says decides nothing.
import { explain, explainLines } from '../../src/evidence/explain.ts';
import type { Why } from '../../src/evidence/resolution.ts';

const CASES: readonly (readonly [Why, string])[] = [
  [{ code: 'from-root' }, 'from the repository root'],
  [{ code: 'in-folder', folder: 'src' }, 'in src, which the table named before'],
  [{ code: 'unique-end', folder: 'lib' }, 'the only path under lib with this ending'],
  [{ code: 'ambiguous', paths: ['a/x', 'b/x'], more: 0 }, 'could be a/x, b/x'],
  [{ code: 'ambiguous', paths: ['a/x', 'b/x', 'c/x'], more: 4 }, 'could be a/x, b/x, c/x or 4 more'],
  [{ code: 'behind-link', kind: 'submodule', path: 'vendor' }, 'behind the submodule vendor'],
  [
    { code: 'glob-matches', count: 1, capped: false, place: { code: 'from-page' } },
    'one file matches from the page’s folder',
  ],
  [
    { code: 'glob-matches', count: 5000, capped: true, place: { code: 'matches-end' } },
    '5000 or more files match in any folder',
  ],
  [{ code: 'glob-refused', problem: { kind: 'nested-braces' } }, 'the glob has nested braces'],
  [{ code: 'target-doubtful', doubt: { kind: 'includes', path: '../x.mk' } }, 'not found, but it includes ../x.mk'],
  [
    { code: 'name-in-file', path: { code: 'unique-end', folder: null } },
    'the only path with this ending; the name is in it',
  ],
  [{ code: 'name-not-in-file', path: 'a.rs', elsewhere: ['b.rs', 'c.rs'] }, 'not in a.rs; found in b.rs, c.rs'],
  [{ code: 'name-vanished', from: 'a.rs', documented: true }, 'was in a.rs; now only documentation has it'],
  [{ code: 'unreadable', path: null }, 'a cited file could not be read'],
];

it.each(CASES)('%j', (why, sentence) => {
  expect(explain(why)).toBe(sentence);
});

it('lines that could not be followed are explained the same way', () => {
  expect(explainLines({ code: 'too-different', path: 'a.rs' })).toBe('a.rs changed too much to follow its lines');
});
