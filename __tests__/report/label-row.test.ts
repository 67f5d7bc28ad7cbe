// What people call a row: its key as it was written, and its title, neither of them twice.
import { fullLabel, labelRow, shortLabel } from '../../src/report/label-row.ts';

it.each([
  [
    'a key and a title',
    '2.1',
    'Boarding passes',
    { key: '2.1', title: 'Boarding passes' },
    '2.1',
    '2.1 Boarding passes',
  ],
  [
    'a title alone',
    'boarding-passes',
    'Boarding passes',
    { key: null, title: 'Boarding passes' },
    'Boarding passes',
    'Boarding passes',
  ],
  ['a key alone', 'R-2', '', { key: 'R-2', title: '' }, 'R-2', 'R-2'],
  ['a key that is its title', 'R-2', 'R-2', { key: 'R-2', title: '' }, 'R-2', 'R-2'],
  ['a row that the report does not list', 'R-2', null, { key: 'R-2', title: '' }, 'R-2', 'R-2'],
])('of %s', (_name, rowKey, title, label, short, full) => {
  const row = { row: title === null ? null : { title }, rowKey };
  expect(labelRow(row, 80)).toEqual(label);
  expect([shortLabel(row, 80), fullLabel(row, 80)]).toEqual([short, full]);
});

it('leaves out the middle of what is long', () => {
  const row = { row: { title: 'A title with a great many words in it' }, rowKey: 'A-KEY-WITH-MANY-LETTERS' };
  const { key, title } = labelRow(row, 12);
  expect([key?.length, title.length]).toEqual([12, 12]);
  expect([key, title].every((text) => text?.includes('…'))).toBe(true);
});
