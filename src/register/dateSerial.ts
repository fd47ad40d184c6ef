/**
 * Serial numbers of days as Excel's grid holds them in the 1900 date system: from 1 March 1900 on they
 * count from 30 December 1899, before it Excel counts a 29 February 1900 that never was.
 */
const dayLength = 86_400_000;

/** Excel's serial number of a day that is counted from 1 January 1970. */
export function serialOf(day: number): number {
  return day + 25_569;
}

/** Excel's serial number of the calendar day on which an hour falls where the person is. */
export function serialOn(hour: Date): number {
  return serialOf(Date.UTC(hour.getFullYear(), hour.getMonth(), hour.getDate()) / dayLength);
}

/** Excel's serial number of dd/mm/yyyy, from 1 March 1900; nothing where that is no day. */
export function dateSerial(text: string): number | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return undefined;
  const serial = serialOf(date.getTime() / dayLength);
  return serial > 60 ? serial : undefined;
}
