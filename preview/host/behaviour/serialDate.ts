/**
 * Dates as Excel stores them: whole days from 1 January 1900, with the 29 February 1900 that never was.
 * @see https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
const DAY = 86_400_000;

/** The serial number of a day, or nothing for a day that does not exist or is before 1900. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  return days < 61 ? days - 1 : days;
}

/** Two digits stand for 1930 to 2029. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
