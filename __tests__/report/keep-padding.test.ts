// Which cells keep their width: those of a column that most rows align, as long as there is room; every other cell is left as it is.
import { applyEdits } from '../../src/report/apply-edits.ts';
import { edit } from '../publish/findings.ts';
import { nameRows } from '../helpers/name-rows.ts';

/** Puts `to` in place of the only `from` on the line that begins with the row's key, and gives that line. */
function editLine(lines: readonly string[], from: string, to: string): string {
  const at = lines.findIndex((line) => line.includes(from));
  const column = (lines[at]?.indexOf(from) ?? 0) + 1;
  const edited = applyEdits(lines.join('\n'), [edit(`${at + 1}:${column}-${column + from.length}`, to)]);
  return edited?.split('\n')[at] ?? '';
}

const row = (key: string, status: string): string => `| ${key} | ${status} |`;
const table = (...rows: readonly string[]): readonly string[] => ['| K | Status |', '|---|--------|', ...rows];

describe('a cell', () => {
  it.each(
    nameRows([
      ['gives up what it has', 'wide   ', 'wider', 'wider  '],
      ['gives up all but one space', 'wide   ', 'widest!', 'widest!'],
      ['gives up no more than that', 'wide   ', 'the widest', 'the widest'],
      ['takes what it loses', 'wide   ', 'w', 'w      '],
      ['stays where nothing is lost', 'wide   ', 'WIDE', 'WIDE   '],
    ]),
  )('%s', (_name, [cell, to, expected]) => {
    const lines = ['| K | Status  |', '|---|---------|', row('a', cell), row('b', 'other  ')];
    expect(editLine(lines, 'wide', to)).toBe(row('a', expected));
  });

  it.each([
    ['gives up spaces before it', 'wider', '  wider'],
    ['takes them there', 'w', '      w'],
  ])('aligned to the right %s', (_name, to, expected) => {
    const lines = ['|  K  |  Status |', '|----:|--------:|', '|   a |    wide |', '|   b |   other |'];
    expect(editLine(lines, 'wide', to)).toBe(`|   a | ${expected} |`);
  });
});

describe('a column is aligned', () => {
  it.each([
    ['where all rows are', [row('a', 'done  '), row('b', 'open  ')], true],
    // Of six lines two are not.
    ['where most rows are', [row('a', 'done  '), row('b', 'open'), row('c', 'half  '), row('d', 'none')], true],
    // Of six lines three are not.
    ['not where half of them are', [row('a', 'done  '), row('b', 'open'), row('c', 'h'), row('d', 'none')], false],
    ['not on a line that is not itself', [row('a', 'done'), row('b', 'open  '), row('c', 'half  ')], false],
  ])('%s', (_name, rows, aligned) => {
    const written = rows[0] ?? '';
    expect(editLine(table(...rows), 'done', 'd')).toBe(written.replace('done', aligned ? 'd   ' : 'd'));
  });

  it('not where no row of dashes says so', () => {
    expect(editLine([row('a', 'done  '), row('b', 'open  ')], 'done', 'd')).toBe(row('a', 'd  '));
  });

  it('by itself: the one beside it may be ragged', () => {
    const lines = ['| K | S    |', '|---|------|', '| a | done |', '| long | half |', '| b | open |'];
    expect(editLine(lines, 'done', 'd')).toBe('| a | d    |');
    expect(editLine(lines, 'half', 'h')).toBe('| long | h |');
  });
});

it.each([
  ['a pipe that is written as one', '| a \\| x | done   |', '| a \\| x | d      |'],
  ['a backslash before the pipe', '| a\\\\    | done   |', '| a\\\\    | d      |'],
])('%s', (_name, line, expected) => {
  const lines = ['| K      | Status |', '|--------|--------|', line, '| b      | open   |'];
  expect(editLine(lines, 'done', 'd')).toBe(expected);
});

describe('nothing is padded', () => {
  const lines = table(row('a', 'done  '), row('b', 'open  '));
  const edited = (...edits: Parameters<typeof edit>[]): string | undefined =>
    applyEdits(
      lines.join('\n'),
      edits.map((one) => edit(...one)),
    )
      ?.split('\n')
      .slice(2)
      .join('\n');

  it.each([
    ['where the pipe is taken away', [['3:7-15', 'x']], '| a | x\n| b | open   |'],
    ['where a line is put in in the middle', [['3:7-11', 'd\n']], '| a | d\n   |\n| b | open   |'],
    ['where an edit goes over two lines', [['3:7-7', 'd', { endLine: 4 }]], '| a | dopen   |'],
  ] as const)('%s', (_name, edits, expected) => {
    expect(edited(...edits.map(([place, text, rest = {}]): Parameters<typeof edit> => [place, text, rest]))).toBe(
      expected,
    );
  });

  it('but where a line is put in below', () => {
    expect(edited(['3:7-11', 'd'], ['3:15-15', '\n| new | row |'])).toBe(
      '| a | d      |\n| new | row |\n| b | open   |',
    );
  });
});
