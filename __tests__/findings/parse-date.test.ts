// Reads dates as people write them.
import { parseDate } from '../../src/text/dates.ts';
import { addDays, dayOf } from '../../src/text/days.ts';

it.each([
  ['2026-03-03', '2026-03-03', '2026-03-03'],
  ['2026-03-03T12:30:00Z', '2026-03-03', '2026-03-03'],
  ['2026-03-03 (by the harbour master)', '2026-03-03', '2026-03-03'],
  ['as of 2026-3-3', '2026-03-03', '2026-03-03'],
  ['2026/03/03', '2026-03-03', '2026-03-03'],
  ['03.04.2026', '2026-04-03', '2026-04-03'],
  ['March 3, 2026', '2026-03-03', '2026-03-03'],
  ['Mar 3rd 2026', '2026-03-03', '2026-03-03'],
  ['3 March 2026', '2026-03-03', '2026-03-03'],
  ['Last seen 21st Sept. 2026', '2026-09-21', '2026-09-21'],
  ['February 2028', '2028-02-01', '2028-02-29'],
  ['2026-03', '2026-03-01', '2026-03-31'],
])('reads %s', (text, first, last) => {
  expect(parseDate(text)).toEqual({ first, last });
});

it.each([
  '',
  'TBD',
  'soon',
  '2026-13-45',
  '2026-02-30',
  '31 April 2026',
  'release 2026',
  'since 2026',
  '12',
  `${'March '.repeat(100_000)}2026`,
])('does not read %.20s', (text) => {
  expect(parseDate(text)).toBeNull();
});

it('counts days over months and years, and stops at the end of the calendar', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('9999-12-31', 5)).toBe('9999-12-31');
});

it('tells the day in UTC', () => {
  expect(dayOf('2026-02-10T23:30:00-05:00')).toBe('2026-02-11');
  expect(dayOf('yesterday')).toBeNull();
});
