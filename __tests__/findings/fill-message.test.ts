// Puts data into messages.
import { fillMessage } from '../../src/findings/fill-message.ts';
import { readMarked } from '../../src/text/marked-text.ts';
import { fc, runs } from '../helpers/properties.ts';

it('fills each name, and does not fill what the data itself holds', () => {
  expect(fillMessage('{path} has {count}.', { path: '{count}', count: 3 })).toBe('{count} has 3.');
});

it('keeps a message on one line and of bearable length', () => {
  expect(fillMessage('{path}', { path: 'a\n  b' })).toBe('a b');
  expect(fillMessage('{path}', { path: 'x'.repeat(1 << 20) }).length).toBeLessThan(3000);
});

it('throws for a name the data does not have', () => {
  expect(() => fillMessage('{path}', { file: 'a' })).toThrow('Unexpected {path}');
  expect(() => fillMessage('{toString}', {})).toThrow('Unexpected {toString}');
});

it.each([
  ['This change deletes `{path}`.', { path: 'src/a.ts' }, 'This change deletes `src/a.ts`.'],
  ['Run `tool inspect {path}`.', { path: 'a b.md' }, 'Run `tool inspect a b.md`.'],
  ['`{path}` is gone.', { path: 'a`b' }, '`` a`b `` is gone.'],
  ['“{word}” and `{path}`', { word: 'the `x', path: 'y' }, "“the 'x” and `y`"],
  ['{rows, row} changed.', { rows: 1 }, '1 row changed.'],
  ['{rows, row} changed.', { rows: 4 }, '4 rows changed.'],
  ['{rows, row} changed.', { rows: '4 rows' }, '4 rows changed.'],
  ['{paths, list} are gone.', { paths: '`a`, `b` and 2 more' }, '`a`, `b` and 2 more are gone.'],
  ['{paths, list} are gone, not `{path}`.', { paths: '`a, b', path: 'c' }, "'a, b are gone, not `c`."],
])('fills %s', (template, data, expected) => {
  expect(fillMessage(template, data)).toBe(expected);
});

it('marks a value as code and nothing else, whatever it and its neighbors hold', () => {
  const value = fc.string({ unit: fc.constantFrom('`', '``', "'", '\\', ' ', 'a', '{path}', '|') });
  fc.assert(
    fc.property(value, value, value, (before, path, after) => {
      const pieces = readMarked(fillMessage('The {before} has `{path}`, {after, list}', { before, path, after }));
      const folded = path.replace(/\s+/g, ' ').trim();
      const code = pieces.filter(({ kind }) => kind === 'code').map(({ text }) => text);
      if (folded === '') expect(pieces[0]?.kind).toBe('text');
      else expect(code[0]).toBe(folded);
    }),
    runs(300),
  );
});
