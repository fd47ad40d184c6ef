import { fullYear, serialOf } from './serialDate';
import type { TypedNumber } from './typedNumber';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date or time that was typed, as English (United States) Excel does: 1/2 is 2 January.
 * Nothing for what is neither; 13/2/2024 is text, as there is no thirteenth month.
 */
export function typedDate(text: string): TypedNumber | undefined {
  const time = typedTime(text);
  if (time) return time;
  const day = typedDay(text);
  if (day) return day;
  const split = /^(\S+(?:[ -][A-Za-z]+[ -]?\S*)?)\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  const [date, hour] = [typedDay(split?.[1] ?? ''), typedTime(split?.[2] ?? '')];
  return date && hour ? { number: date.number + hour.number, format: 'm/d/yyyy h:mm' } : undefined;
}

function typedDay(text: string): TypedNumber | undefined {
  return numericDay(text) ?? shortDay(text) ?? namedDay(text);
}

function withFormat(serial: number | undefined, format: string): TypedNumber | undefined {
  return serial === undefined ? undefined : { number: serial, format };
}

/** 2024-02-13, 2/13/2024, 2-13-24. */
function numericDay(text: string): TypedNumber | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return withFormat(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'm/d/yyyy');
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (!american) return undefined;
  const [, month = '', day = '', year = ''] = american;
  return withFormat(serialOf(fullYear(year), Number(month), Number(day)), 'm/d/yyyy');
}

/** 1/2 is a day of this year; 2/30 is no day, so it is February 1930. */
function shortDay(text: string): TypedNumber | undefined {
  const parts = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (!parts) return undefined;
  const [, month = '', second = ''] = parts;
  const day = second.length <= 2 ? serialOf(thisYear(), Number(month), Number(second)) : undefined;
  return (
    withFormat(day, 'd-mmm') ??
    (second.length === 3
      ? undefined
      : withFormat(serialOf(fullYear(second), Number(month), 1), 'mmm-yy'))
  );
}

/** 13 Feb, 13-Feb-24, February 13, 2024, Feb 2024. */
function namedDay(text: string): TypedNumber | undefined {
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]+)(?:[ -](\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) return namedMonth(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = /^([A-Za-z]+) (\d{1,2}), ?(\d{4})$/.exec(text);
  if (monthFirst) return namedMonth(monthFirst[1], monthFirst[2], monthFirst[3]);
  const short = /^([A-Za-z]+)[ -](\d{4}|\d{1,2})$/.exec(text);
  if (!short) return undefined;
  const month = monthNumber(short[1]);
  if (month === undefined) return undefined;
  const number = short[2] ?? '';
  const day = number.length <= 2 ? serialOf(thisYear(), month, Number(number)) : undefined;
  return withFormat(day, 'd-mmm') ?? withFormat(serialOf(fullYear(number), month, 1), 'mmm-yy');
}

function namedMonth(
  name: string | undefined,
  day: string | undefined,
  year: string | undefined,
): TypedNumber | undefined {
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  const full = year === undefined ? thisYear() : fullYear(year);
  return withFormat(serialOf(full, month, Number(day)), year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function monthNumber(name: string | undefined): number | undefined {
  const lower = (name ?? '').toLowerCase();
  const index = Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower));
  return index < 0 ? undefined : index + 1;
}

/** 9:30, 21:30:15, 9:30 PM. */
function typedTime(text: string): TypedNumber | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm|a|p))?$/i.exec(text);
  if (!parts) return undefined;
  const [, hours = '', minutes = '', seconds, half] = parts;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || Number(hours) > (half ? 12 : 23))
    return undefined;
  const afternoon = half?.toLowerCase().startsWith('p');
  const hour = half ? (Number(hours) % 12) + (afternoon ? 12 : 0) : Number(hours);
  const number = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { number, format: `h:mm${seconds === undefined ? '' : ':ss'}${half ? ' AM/PM' : ''}` };
}

function thisYear(): number {
  return new Date().getFullYear();
}
