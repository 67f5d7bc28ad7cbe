// Commands that people paste: every argument is one argument to a shell, and none is taken for a flag.
import { describeSuggestion, fixCommand, quoteArgument, stampCommand } from '../../src/report/fix-command.ts';
import { edit, finding } from '../publish/findings.ts';

it.each([
  ['docs/status.md', 'docs/status.md'],
  ['./a@b+c-d_e.md', './a@b+c-d_e.md'],
  ['my status.md', "'my status.md'"],
  ["Ann's.md", "'Ann'\\''s.md'"],
  ['-x.md', "'./-x.md'"],
  ['a;b', "'a;b'"],
  ['$(a)', "'$(a)'"],
  ['stätus.md', "'stätus.md'"],
  ['', "''"],
])('%j is written %s', (path, argument) => {
  expect(quoteArgument(path)).toBe(argument);
});

it('stamps several pages at once', () => {
  expect(stampCommand('guard', ['a.md', 'b c.md'])).toBe("guard stamp a.md 'b c.md'");
  expect(fixCommand('guard')).toBe('guard check --fix');
});

it('says each text of a suggestion once, and how many places it is for', () => {
  expect(describeSuggestion(finding())).toBeNull();
  expect(describeSuggestion(finding({ edits: [edit('1:1-2', 'a'), edit('2:1-2', 'a'), edit('3:1-2', 'b')] }))).toEqual({
    texts: ['a', 'b'],
    places: 3,
  });
});
