import { readDay } from './days';

/**
 * Days and months as one counts with them: a day is a whole number, counted from 1 January 1970 as
 * `readDay` counts.
 */
export interface Period {
  readonly from: number;
  /** The last day, included. */
  readonly to: number;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayLength = 86_400_000;

/** The day, or nothing where there is no such day, as 31 June. Months count from 1. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / dayLength : undefined;
}

/** The whole month. */
export function monthOf(year: number, month: number): Period {
  return {
    from: Date.UTC(year, month - 1, 1) / dayLength,
    to: Date.UTC(year, month, 0) / dayLength,
  };
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of a month's name or of its first letters, from 1; nothing for other words. */
export function monthNumber(word: string): number | undefined {
  const small = word.toLowerCase().replace(/\.$/, '');
  const at = monthNames.findIndex((name) =>
    [name.toLowerCase(), name.slice(0, 3).toLowerCase()].includes(small === 'sept' ? 'sep' : small),
  );
  return at < 0 ? undefined : at + 1;
}

/** "October". */
export function monthWords(month: number): string {
  return monthNames[month - 1]!;
}

/** "31 October 2025". */
export function dayWords(day: number): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${monthWords(month)} ${year}`;
}

/** The day or the whole month that a text as a whole is; nothing for any other text. */
export function readPeriod(text: string): Period | undefined {
  const read = readDay(text);
  if (!read) return undefined;
  if (read.exact) return { from: read.number, to: read.number };
  const { year, month } = partsOf(read.number);
  return monthOf(year, month);
}
