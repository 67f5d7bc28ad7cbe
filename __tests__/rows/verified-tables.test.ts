// Tables of a page that nobody declared whose rows are claims: by the commits at which they were verified, and by files beside a measurement.
import { rowsOf } from './page.ts';

const table = (header: string, ...rows: readonly string[]): string =>
  ['# Gates', '', header, header.replaceAll(/[^|]+/g, '---'), ...rows, ''].join('\n');
const reasonOf = async (text: string): Promise<string> => {
  const [one] = (await rowsOf(text)).tables;
  return `${one?.accepted === true ? 'read' : 'refused'}: ${one?.reason ?? ''}`;
};

describe('rows that give the commit at which they were verified', () => {
  const COMMITS = 'read: a status column, and rows with the commit at which they were verified';

  it.each([
    ['Result', ['| Lamp works | 1a2b3c4 | PASS | - |', '| Bell rings | 5d6e7f8 | PASS | - |']],
    [
      'Status',
      [
        '| Lamp works | `1a2b3c4` | done | - |',
        '| Bell rings | 5d6e7f8a9b | open | - |',
        '| Horn | local | done | - |',
      ],
    ],
  ])('are claims below %s, whatever else the table has', async (header, rows) => {
    expect(await reasonOf(table(`| Gate | Last verified commit | ${header} | Notes |`, ...rows))).toBe(COMMITS);
  });

  it.each([
    ['one commit', ['| Lamp works | 1a2b3c4 | PASS | - |', '| Bell rings | - | PASS | - |']],
    ['words', ['| Lamp works | locally | PASS | - |', '| Bell rings | by hand | PASS | - |']],
    [
      'fewer than half',
      ['1a2b3c4', '5d6e7f8', '-', '-', '-'].map((at, row) => `| Gate of ${row} | ${at} | PASS | - |`),
    ],
  ])('are none with %s', async (_what, rows) => {
    expect(await reasonOf(table('| Gate | Last verified commit | Result | Notes |', ...rows))).not.toBe(COMMITS);
  });
});

describe('a column of files beside one measurement', () => {
  it('makes rows claims, be it that of a counterpart', async () => {
    expect(
      await reasonOf(
        table(
          '| Old unit | Parity % | Our counterpart | Status |',
          '| `lamp.c` | 100% | `lamp.rs` | full |',
          '| `bell.c` | 40% | `bell.rs` | partial |',
        ),
      ),
    ).toBe('read: a status column, and files in the column “Our counterpart”');
  });

  it('measures the files that it names the rows by', async () => {
    expect(
      await reasonOf(
        table('| Unit | Coverage % | Status |', '| `lamp.rs` | 100% | done |', '| `bell.rs` | 40% | partial |'),
      ),
    ).toMatch(/^refused/);
  });
});
