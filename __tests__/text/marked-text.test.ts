// Text with code marks: written, read and shortened.
import { asCode, asWords, readMarked, shortenMarked, withoutMarks } from '../../src/text/marked-text.ts';
import { fc, runs } from '../helpers/properties.ts';

const value = fc.string({ unit: fc.constantFrom('`', '``', "'", ' ', 'a', '\\', '\n', 'é') });

it('reads code back as it was, whatever it holds and whatever stands around it', () => {
  fc.assert(
    fc.property(value, value, value, (before, code, after) => {
      const folded = code.replace(/\s+/g, ' ').trim();
      const words = [asWords(before), asWords(after)] as const;
      expect(readMarked(`${words[0]}${asCode(code)}${words[1]}`).filter(({ text }) => text !== '')).toEqual(
        folded === ''
          ? words.join('') === ''
            ? []
            : [{ kind: 'text', text: words.join('') }]
          : [
              { kind: 'text', text: words[0] },
              { kind: 'code', text: folded },
              { kind: 'text', text: words[1] },
            ].filter(({ text }) => text !== ''),
      );
    }),
    runs(300),
  );
});

it.each([
  ['no marks', [{ kind: 'text', text: 'no marks' }]],
  ['one ` alone', [{ kind: 'text', text: 'one ` alone' }]],
  [
    '`a` ``b`',
    [
      { kind: 'code', text: 'a' },
      { kind: 'text', text: ' ``b`' },
    ],
  ],
])('reads %s', (text, pieces) => {
  expect(readMarked(text)).toEqual(pieces);
  expect(withoutMarks(text)).toBe(pieces.map((piece) => piece.text).join(''));
});

it('shortens to the length, and code that is cut stays code', () => {
  expect(shortenMarked('short', 5)).toBe('short');
  expect(shortenMarked('see `src/ferry.ts` now', 12)).toBe('see `src/f…`');
  expect(shortenMarked('see `src/ferry.ts`', 5)).toBe('see …');
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 40 }), (words, code, length) => {
      expect(shortenMarked(`${asWords(words)}${asCode(code)}`, length).length).toBeLessThanOrEqual(length);
    }),
    runs(300),
  );
});

it('reads a text of marks alone in linear time', () => {
  const text = Array.from({ length: 2_000 }, (_, index) => '`'.repeat((index % 60) + 1)).join(' ');
  expect(withoutMarks(text).length).toBeLessThanOrEqual(text.length);
});
