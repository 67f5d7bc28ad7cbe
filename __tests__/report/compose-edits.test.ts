// Edits become whole lines, also when several findings mend one line.
import { composeEdits } from '../../src/report/compose-edits.ts';
import { edit } from '../publish/findings.ts';

const page = ['# Status', '', '| 1.1 | Done | `a.ts` |', '| 1.2 | Done | `b.ts` |'];
const lineAt = (line: number) => page[line - 1];

it.each([
  ['one edit', [edit('3:9-13', 'Partial')], [3, 3, ['| 1.1 | Partial | `a.ts` |']]],
  [
    'two edits on a line, in any order',
    [edit('3:17-21', 'z.ts'), edit('3:9-13', 'Partial')],
    [3, 3, ['| 1.1 | Partial | `z.ts` |']],
  ],
  [
    'the same edit twice',
    [edit('3:9-13', 'Partial'), edit('3:9-13', 'Partial')],
    [3, 3, ['| 1.1 | Partial | `a.ts` |']],
  ],
  [
    'overlapping edits: the first named stays',
    [edit('3:9-13', 'Partial'), edit('3:8-20', 'X')],
    [3, 3, ['| 1.1 | Partial | `a.ts` |']],
  ],
  ['an insertion', [edit('3:1-1', '> ')], [3, 3, ['> | 1.1 | Done | `a.ts` |']]],
  [
    'two insertions at one place, in the order in which they are named',
    [edit('3:1-1', '> '), edit('3:1-1', '- ')],
    [3, 3, ['> - | 1.1 | Done | `a.ts` |']],
  ],
  ['the same insertion twice', [edit('3:1-1', '> '), edit('3:1-1', '> ')], [3, 3, ['> | 1.1 | Done | `a.ts` |']]],
  ['the same insertion at two places', [edit('3:1-1', '~'), edit('3:9-9', '~')], [3, 3, ['~| 1.1 | ~Done | `a.ts` |']]],
  [
    'an insertion at the start of another edit, which comes before it',
    [edit('3:9-13', 'Partial'), edit('3:9-9', '~')],
    [3, 3, ['| 1.1 | ~Partial | `a.ts` |']],
  ],
  [
    'an insertion at the end of another edit',
    [edit('3:9-13', 'Partial'), edit('3:13-13', '~')],
    [3, 3, ['| 1.1 | Partial~ | `a.ts` |']],
  ],
  [
    'edits on two lines',
    [edit('3:9-13', 'X'), edit('4:9-13', 'Y')],
    [3, 4, ['| 1.1 | X | `a.ts` |', '| 1.2 | Y | `b.ts` |']],
  ],
  ['a line taken out', [edit('3:1-1', '', { endLine: 4 })], [3, 4, ['| 1.2 | Done | `b.ts` |']]],
  ['a line put in', [edit('1:9-9', '\nLast verified: today')], [1, 1, ['# Status', 'Last verified: today']]],
])('composes %s', (_name, edits, [startLine, endLine, replacement]) => {
  expect(composeEdits(edits, lineAt)).toEqual({ startLine, endLine, replacement });
});

it('counts a byte order mark as no column, and keeps it', () => {
  const marked = ['\ufeffStatus: done', '| 1.1 | Done |'];
  expect(composeEdits([edit('1:9-13', 'partial'), edit('2:9-13', 'Partial')], (line) => marked[line - 1])).toEqual({
    startLine: 1,
    endLine: 2,
    replacement: ['\ufeffStatus: partial', '| 1.1 | Partial |'],
  });
});

it.each([
  ['no edits', []],
  ['a line that is not known', [edit('9:1-2', 'x')]],
  ['a column beyond the line', [edit('1:1-40', 'x')]],
])('gives up on %s', (_name, edits) => {
  expect(composeEdits(edits, lineAt)).toBeNull();
});
