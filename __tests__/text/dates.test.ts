// Finds, reads and writes dates as people write them.
import { dayOrderOf, findDate, needsDayOrder, parseDate, writeDate } from '../../src/text/dates.ts';
import { addDays, dayOf, isDay, utcDay } from '../../src/text/days.ts';
import { fc, runs } from '../helpers/properties.ts';

it.each([
  ['2026-03-03', '2026-03-03'],
  ['2026-03-03T12:30:00Z', '2026-03-03'],
  ['2026-03-03T23:30:00-05:00', '2026-03-04'],
  ['2026-03-04 00:30 +0200', '2026-03-03'],
  ['2026-03-03 23:30', '2026-03-03'],
  ['2026-03-03 (by the harbour master)', '2026-03-03'],
  ['as of 2026-3-3', '2026-03-03'],
  ['2026/03/03', '2026-03-03'],
  ['2026.03.03', '2026-03-03'],
  ['03.04.2026', '2026-04-03'],
  ['3. 4. 2026', '2026-04-03'],
  ['March 3, 2026', '2026-03-03'],
  ['march 3,2026', '2026-03-03'],
  ['MARCH 3 2026', '2026-03-03'],
  ['Mar 3rd 2026', '2026-03-03'],
  ['3 March 2026', '2026-03-03'],
  ['3rd of March, 2026', '2026-03-03'],
  ['03-Mar-2026', '2026-03-03'],
  ['Last seen 21st Sept. 2026', '2026-09-21'],
  ['3/31/2026', '2026-03-31'],
  ['31/3/2026', '2026-03-31'],
  ['31-03-2026', '2026-03-31'],
  ['5/5/2026', '2026-05-05'],
  ['2026年3月3日', '2026-03-03'],
  ['2026 年 3 月 3 日', '2026-03-03'],
  ['2026년 3월 3일', '2026-03-03'],
  ['3. März 2026', '2026-03-03'],
  ['1er août 2026', '2026-08-01'],
  ['3 de marzo de 2026', '2026-03-03'],
  ['3 de março de 2026', '2026-03-03'],
  ['3 marzo 2026', '2026-03-03'],
  ['3 maart 2026', '2026-03-03'],
  ['3 marca 2026', '2026-03-03'],
  ['3. maaliskuuta 2026', '2026-03-03'],
  ['3 марта 2026 г.', '2026-03-03'],
  ['3 Mart 2026', '2026-03-03'],
  ['v1.15.2026 of 2026-03-04', '2026-03-04'],
  ['in March 2026, on 2026-03-04', '2026-03-04'],
  ['main@abc1234 on 2026-08-04', '2026-08-04'],
  ['2026-08-04 main@abc1234', '2026-08-04'],
])('reads %s', (text, day) => {
  expect(parseDate(text)).toEqual({ first: day, last: day });
});

it.each([
  ['February 2028', '2028-02-01', '2028-02-29'],
  ['2026-03', '2026-03-01', '2026-03-31'],
  ['03/2026', '2026-03-01', '2026-03-31'],
  ['2026年3月', '2026-03-01', '2026-03-31'],
  ['март 2026', '2026-03-01', '2026-03-31'],
  ['marzo de 2026', '2026-03-01', '2026-03-31'],
])('reads the month %s', (text, first, last) => {
  expect(parseDate(text)).toEqual({ first, last });
});

it.each([
  '',
  'TBD',
  'soon',
  'Marble 3, 2026',
  'Marble 3',
  'Maybe 2026',
  'release 2026',
  'since 2026',
  '20260303',
  '12',
  '192.168.2026',
  `${'March '.repeat(100_000)}2026`,
])('finds no date in %.20s', (text) => {
  expect(findDate(text)).toBeNull();
});

it.each(['2026-13-45', '2026-02-30', '31 April 2026', '2026/02/30', '32/13/2026', '2026年13月1日'])(
  'finds %s, which is in no calendar',
  (text) => {
    expect(findDate(text)).toEqual({ kind: 'impossible', from: 0, to: text.length });
    expect(parseDate(text)).toBeNull();
  },
);

describe('a date whose numbers can change places', () => {
  it('is read by the order it is told, and by nothing else', () => {
    expect(parseDate('3/4/2026')).toBeNull();
    expect(findDate('3/4/2026')).toMatchObject({ kind: 'ambiguous', readings: ['2026-03-04', '2026-04-03'] });
    expect(parseDate('3/4/2026', 'day-first')).toEqual({ first: '2026-04-03', last: '2026-04-03' });
    expect(parseDate('3/4/2026', 'month-first')).toEqual({ first: '2026-03-04', last: '2026-03-04' });
    expect(needsDayOrder('3/4/2026')).toBe(true);
    expect(needsDayOrder('2026-03-04')).toBe(false);
  });

  it.each([
    ['day-first', ['on 31/3/2026', 'and 1/2/2026']],
    ['month-first', ['3/31/2026, 4/30/2026']],
    [null, ['3/31/2026', '31/3/2026']],
    [null, ['1/2/2026']],
    [null, ['13/13/2026', 'v1/31/2026/x']],
  ])('is %s by the dates of a page', (order, lines) => {
    expect(dayOrderOf(lines, '')).toBe(order);
  });

  it('does not decide about itself', () => {
    expect(dayOrderOf(['Date: 3/31/2026'], '3/31/2026')).toBeNull();
    expect(dayOrderOf(['Date: 3/31/2026', 'since 1/15/2026'], '3/31/2026')).toBe('month-first');
  });
});

const NOTATIONS = [
  '2026-03-03',
  '2026-3-3',
  '2026/03/03',
  '2026.03.03',
  '2026-03-03T10:20:30Z',
  '2026-03-03T10:20:30.123456+02:00',
  '2026-03-03 10:20 UTC',
  '03.03.2026',
  '3.3.2026',
  '3/31/2026',
  '31/03/2026',
  'March 3, 2026',
  'mar 3rd 2026',
  '3 MARCH 2026',
  '3. März 2026',
  '1er mars 2026',
  '3 de marzo de 2026',
  '3 de março de 2026',
  '3 marzo 2026',
  '3 maart 2026',
  '3 marca 2026',
  '3. maaliskuuta 2026',
  '3 марта 2026',
  '3 Mart 2026',
  '2026年3月3日',
  '2026년 3월 3일',
  'March 2026',
  '2026-03',
  'март 2026',
  '2026年3月',
  'main@abc1234 on 2026-08-04',
  'TBD',
  '2026-02-30',
  '3/4/2026',
];

describe('writing', () => {
  it('is read back as the day that was written, whatever the notation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTATIONS),
        fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true }),
        (old, now) => {
          const text = writeDate(old, now);
          const days = parseDate(text);
          expect(days).not.toBeNull();
          expect([days?.first ?? '', utcDay(now), days?.last ?? ''].toSorted()[1]).toBe(utcDay(now));
        },
      ),
      runs(500),
    );
  });

  it.each([
    ['3. März 2026', '21. Mai 2026'],
    ['3. maaliskuuta 2026', '21. toukokuuta 2026'],
    ['maaliskuu 2026', 'toukokuu 2026'],
    ['1er mars 2026', '21 mai 2026'],
    ['3 DE MARZO DE 2026', '21 DE MAYO DE 2026'],
    ['3 марта 2026 г.', '21 мая 2026 г.'],
    ['2026年3月3日', '2026年5月21日'],
    ['3/31/2026', '5/21/2026'],
    ['3/4/2026', '2026-05-21'],
    ['Marble 3', '2026-05-21'],
    ['03-Mar-2026', '21-May-2026'],
  ])('writes %s as %s', (old, expected) => {
    expect(writeDate(old, new Date('2026-05-21T08:09:10Z'))).toBe(expected);
  });

  it('keeps an order that only the other dates of the page show', () => {
    const now = new Date('2026-04-01T00:00:00Z');
    expect(writeDate('3/31/2026', now)).toBe('2026-04-01');
    expect(writeDate('3/31/2026', now, 'month-first')).toBe('4/1/2026');
    expect(writeDate('2/3/2026', now, 'day-first')).toBe('1/4/2026');
  });
});

it('counts days over months and years, and stops at the end of the calendar', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('9999-12-31', 5)).toBe('9999-12-31');
});

it('takes days in UTC', () => {
  expect(dayOf('2026-02-10T23:30:00-05:00')).toBe('2026-02-11');
  expect(dayOf('yesterday')).toBeNull();
  expect(utcDay(new Date('2026-02-10T23:30:00-05:00'))).toBe('2026-02-11');
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-2-28', false],
  ['2026-02-28T00:00:00Z', false],
  ['', false],
])('knows whether %s is a day', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
