// What the tools of the HTML report select: filters, words and orders, in the same code that the page runs.
import { EVERYTHING, prepareSelection, type Query } from '../../src/report/reporters/html/client/select-rows.ts';
import { listRows } from '../../src/report/reporters/html/list-rows.ts';
import { makeSampleReport } from '../helpers/report.ts';

const data = listRows(makeSampleReport(), {
  commits: [
    { commit: 'a'.repeat(40), date: '2026-08-20T10:00:00Z' },
    { commit: `1a2b3c4${'0'.repeat(33)}`, date: '2026-08-01T10:00:00Z' },
  ],
  touched: new Map([['tests/boarding.test.ts', [0]]]),
  whole: true,
});
const select = prepareSelection(data);
const keysOf = (query: Partial<Query>) =>
  select({ ...EVERYTHING, ...query }).map((index) => data.rows[index]?.key ?? null);

it.each<[Partial<Query>, readonly string[]]>([
  [{}, ['2.1', '2.2', '2.3', '3', '4']],
  [{ descending: true }, ['4', '3', '2.3', '2.2', '2.1']],
  [{ text: 'BOARD' }, ['2.1', '2.3']],
  [{ text: ' board  harbour ' }, ['2.3']],
  [{ text: 'tests/boarding' }, ['2.1']],
  [{ text: 'gap-note-missing' }, ['3']],
  [{ text: 'todo' }, ['4']],
  [{ text: '__proto__' }, []],
  [{ status: 'partial' }, ['3']],
  [{ status: 'constructor' }, []],
  [{ support: 'more' }, ['2.1', '2.2']],
  [{ support: 'less' }, []],
  [{ support: 'same', status: 'done' }, ['2.3']],
  [{ support: 'unchecked' }, []],
  [{ support: 'findings' }, ['2.1', '2.2', '2.3', '3']],
  [{ support: 'changed' }, ['2.1']],
  [{ group: 0 }, ['2.1', '2.2', '2.3', '3', '4']],
  [{ group: 1 }, []],
  [{ sort: 'row' }, ['2.1', '2.2', '2.3', '3', '4']],
  [{ sort: 'claims', descending: true }, ['4', '3', '2.1', '2.2', '2.3']],
  [{ sort: 'supports' }, ['2.3', '2.1', '3', '2.2', '4']],
  [{ sort: 'evidence' }, ['2.1', '2.2', '2.3', '3', '4']],
  [{ sort: 'last' }, ['2.1', '2.2', '2.3', '3', '4']],
  [{ sort: 'findings' }, ['2.1', '2.2', '2.3', '3', '4']],
  [{ sort: 'findings', descending: true }, ['4', '3', '2.3', '2.2', '2.1']],
])('%j selects %j', (query, expected) => {
  expect(keysOf(query)).toEqual(expected);
});

it('sorts numbers in keys as numbers', () => {
  const rows = ['3.10', '3.9', '3.1'].map((key) => ({ ...data.rows[0]!, key }));
  expect(prepareSelection({ ...data, rows })({ ...EVERYTHING, sort: 'row' })).toEqual([2, 1, 0]);
});

it('reads what rows say only where words are searched, and once', () => {
  let asked = 0;
  const rows = data.rows.map((row) => ({
    ...row,
    get says() {
      asked += 1;
      return row.says;
    },
  }));
  const selectCounted = prepareSelection({ ...data, rows });
  selectCounted(EVERYTHING);
  selectCounted({ ...EVERYTHING, text: '  ' });
  expect(asked).toBe(0);
  selectCounted({ ...EVERYTHING, text: 'board' });
  selectCounted({ ...EVERYTHING, text: 'harbour' });
  expect(asked).toBe(rows.length);
});
