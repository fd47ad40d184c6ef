import type { CellValue } from './grid';
import { plainNumberText } from './numberFormats';

/**
 * The text that the officer sees in a cell: a text to the letter, a number as its number format
 * shows it where the format is plain, a date as dd/mm/yyyy. The width of the column plays no part.
 */
export function sourceText(value: CellValue, format = 'General'): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(value)) return String(value);
  if (isDateFormat(format)) return dateText(value, format) ?? generalText(value);
  return plainNumberText(value, format) ?? generalText(value);
}

/** A number as the General format shows it: at most 15 digits, which is all that Excel keeps. */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  // Excel writes 1E+20 and 1E-10 where JavaScript writes 1e+20 and 1e-10.
  return String(Object.is(rounded, -0) ? 0 : rounded).replace('e', 'E');
}

/**
 * Whether the number format shows a date or a time of day: it has d, m, y, h or s outside quotes
 * and brackets.
 */
export function isDateFormat(format: string): boolean {
  const letters = codeLetters(format);
  return /[dyhs]/.test(letters) || (letters.includes('m') && !/[0#?]/.test(letters));
}

/**
 * What is left of a format's first section without quoted texts, escaped characters and brackets
 * (colours, conditions, locales such as [$-809]), in small letters. "General" has none of the
 * letters that count.
 */
function codeLetters(format: string): string {
  if (/^\s*general\s*$/i.test(format)) return '';
  let letters = '';
  for (let at = 0; at < format.length; at += 1) {
    const char = format[at]!;
    if (char === ';') break;
    if (char === '"' || char === '[') {
      const end = format.indexOf(char === '"' ? '"' : ']', at + 1);
      if (end < 0) break;
      // [h] and [mm] count hours and minutes beyond a day: times too.
      if (char === '[' && /^(h+|m+|s+)$/i.test(format.slice(at + 1, end))) letters += 'h';
      at = end;
    } else if (char === '\\' || char === '_' || char === '*') at += 1;
    else letters += char;
  }
  return letters.toLowerCase().replace(/general/g, '');
}

const dayLength = 86_400_000;
/** Serial 2958465 is 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_466;

/**
 * dd/mm/yyyy of a serial number of the 1900 date system, with the time where the format shows one.
 */
function dateText(serial: number, format: string): string | undefined {
  if (serial < 0 || serial >= lastSerial) return undefined;
  const letters = codeLetters(format);
  const minutes = Math.round((serial % 1) * 1440);
  const time = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  const showsDay = /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
  if (!showsDay) return time;
  const day = Math.floor(serial) + (minutes === 1440 ? 1 : 0);
  const date = serialDate(day);
  return letters.includes('h') && minutes % 1440 > 0 ? `${date} ${time}` : date;
}

/**
 * Excel counts from 31 December 1899 as day 0 and believes that 29 February 1900 existed, as day 60
 * (https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
 */
function serialDate(day: number): string {
  if (day === 0) return '00/01/1900';
  if (day === 60) return '29/02/1900';
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayLength);
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear()).padStart(4, '0')}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
