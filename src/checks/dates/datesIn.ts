import { dayOf, monthNumber, monthOf, type Period } from '../../register/periods';
import { monthNames } from '../../register/days';
import { allMatches } from '../wording/allMatches';

/** A day or a month with its year, as a text gives it. */
export interface DateFound {
  readonly words: string;
  readonly at: number;
  readonly period: Period;
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${monthNames}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?,? (\\d{4})(?![\\p{L}\\p{N}/])`,
  'giu',
);

/** The days and months of a text that have a year. */
export function datesIn(text: string): DateFound[] {
  return allMatches(text, pattern).flatMap((match): DateFound[] => {
    const [words, day, month, year] = match;
    const number = monthNumber(month!);
    if (number === undefined) return [];
    const on = day === undefined ? undefined : dayOf(Number(year), number, Number(day));
    const period = on === undefined ? monthOf(Number(year), number) : { from: on, to: on };
    return [{ words, at: match.index, period }];
  });
}
