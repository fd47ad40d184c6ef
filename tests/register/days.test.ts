import fc from 'fast-check';
import { readDay } from '../../src/register/days';

const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000;

describe('a day as officers write it', () => {
  it.each([
    ['31/03/2026', [2026, 3, 31]],
    ['3/4/26', [2026, 4, 3]],
    ['31.03.2026', [2026, 3, 31]],
    ['31-3-2026', [2026, 3, 31]],
    ['2026-03-31', [2026, 3, 31]],
    [' 31 March 2026 ', [2026, 3, 31]],
    ['1st Sept 2026', [2026, 9, 1]],
    ['22nd may 2026', [2026, 5, 22]],
    ['Tuesday 31 March 2026', [2026, 3, 31]],
    ['Wednesday, 1 April 2026', [2026, 4, 1]],
    ['31-Mar-26', [2026, 3, 31]],
    ['31/03/2026 14:30', [2026, 3, 31]],
    ['29 February 2024', [2024, 2, 29]],
    ['by 31st March 2026', [2026, 3, 31]],
    ['Due by Friday 3.4.26', [2026, 4, 3]],
    ['No later than 1 April 2026', [2026, 4, 1]],
  ] as const)('%s', (text, [year, month, date]) => {
    expect(readDay(text)).toEqual({ number: day(year, month, date), exact: true });
  });

  it.each([
    ['March 2026', [2026, 3, 31]],
    ['Feb 2024', [2024, 2, 29]],
    ['Dec-26', [2026, 12, 31]],
    ['Dec-13', [2013, 12, 31]],
    ['end of March 2026', [2026, 3, 31]],
    ['End Mar-26', [2026, 3, 31]],
    ['the end of February 2024', [2024, 2, 29]],
    ['by end of Mar 26', [2026, 3, 31]],
    ['Q1 2025/26', [2025, 6, 30]],
    ['Q3 2025/26', [2025, 12, 31]],
    ['Q4 25/26', [2026, 3, 31]],
    ['Quarter 2 of 2025-26', [2025, 9, 30]],
    ['end of Q3 1999/00', [1999, 12, 31]],
    ['2025/26 Q4', [2026, 3, 31]],
  ] as const)('%s is the last day of that time, and not exact', (text, [year, month, date]) => {
    expect(readDay(text)).toEqual({ number: day(year, month, date), exact: false });
  });

  it.each([
    '',
    'TBC',
    'ongoing',
    '31/02/2026',
    '13/13/2026',
    '29 February 2025',
    'Q1 2026',
    'Q5 2025/26',
    'Q3 2025/30',
    'end of March',
    'end of 31 March 2026',
    'end of year',
    'n/a',
    'Spring 2026',
    'before 31 March 2026',
    'by the summer',
    'by',
    '2026',
    '45292',
    '31 March',
    '1/2',
  ])('%j is none', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('of the calendar reads back from dd/mm/yyyy', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(1950, 1, 1), max: day(2099, 12, 31) }), (number) => {
        const [year, month, date] = new Date(number * 86_400_000)
          .toISOString()
          .slice(0, 10)
          .split('-');
        expect(readDay(`${date}/${month}/${year}`)).toEqual({ number, exact: true });
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDay(text)));
  });
});
