import type { CellValue } from '../register/grid';
import { isDateFormat } from '../register/sourceText';

/**
 * Some workbooks, most of them begun on an old Mac, count days from 1 January 1904
 * (https://support.microsoft.com/office/e7fe7167-48a9-4b96-bb53-5612a800b487). Everything but this
 * folder counts as the others do, from 1900: serial numbers are changed as they come in and go out.
 * A workbook keeps its system, so what a reading has learnt holds until the next.
 */
let days1904 = 0;

const difference = 1462;

/** Asks Excel for the serial number of 2 January 1904: 1 or 1463. */
export function askDateSystem({ workbook }: Excel.RequestContext): () => void {
  const second = workbook.functions.date(1904, 1, 2);
  second.load('value');
  return () => {
    days1904 = second.value === 1 ? difference : 0;
  };
}

/** The values of a range with their dates counted from 1900. */
export function datesFrom1900(
  values: CellValue[][],
  formats: readonly (readonly string[])[],
): CellValue[][] {
  if (days1904 === 0) return values;
  return values.map((row, r) =>
    row.map((value, c) =>
      isDay(value) && isDateFormat(formats[r]?.[c] ?? 'General') ? value + days1904 : value,
    ),
  );
}

/** A value for a cell of this format, its date counted as the workbook does. */
export function inDateSystem(value: CellValue, format: string): CellValue {
  if (days1904 === 0 || !isDay(value) || !isDateFormat(format)) return value;
  return value - days1904;
}

/** A time of day alone is less than a day in both systems. */
function isDay(value: CellValue): value is number {
  return typeof value === 'number' && value >= 1;
}
