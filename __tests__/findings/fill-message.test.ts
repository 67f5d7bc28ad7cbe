// Puts data into messages.
import { fillMessage } from '../../src/findings/fill-message.ts';

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
