import { numfmt } from '../../workbook/univer';
import type { Value, ValueType } from '../grid/values';

/** Pixels of a digit in the default font, and of a cell's margins: Excel's own measure for widths. */
const DIGIT = 7;
const MARGIN = 5;

/**
 * What a cell shows: the value in its number format. A number or date that is wider than its column
 * shows as #### and `text` has been seen to carry that, although the documentation denies it; the
 * stand-in takes the stricter side.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
 */
export function shownText(
  value: Value,
  type: ValueType,
  format: string,
  columnPixels: number | undefined,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return type === 'Error' ? value : shownString(value, format);
  const text = shownNumber(value, format);
  if (columnPixels === undefined || text.length * DIGIT + MARGIN <= columnPixels) return text;
  const rounded = format === 'General' ? fitGeneral(value, columnPixels) : undefined;
  return rounded ?? '#'.repeat(Math.max(1, Math.floor((columnPixels - MARGIN) / DIGIT)));
}

function shownString(value: string, format: string): string {
  if (format === 'General' || format === '@' || !format.includes('@')) return value;
  return tried(() => numfmt.format(format, value)) ?? value;
}

function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@') return general(value);
  return tried(() => numfmt.format(format, value)) ?? general(value);
}

/** Eleven characters at most, as in a column that is wide enough. */
function general(value: number): string {
  return tried(() => numfmt.format('General', value)) ?? String(value);
}

/** General gives up decimals before it gives up the number. */
function fitGeneral(value: number, columnPixels: number): string | undefined {
  const characters = Math.floor((columnPixels - MARGIN) / DIGIT);
  const whole = String(Math.trunc(value));
  if (Number.isInteger(value) || whole.length > characters) return undefined;
  return value.toFixed(Math.max(0, characters - whole.length - 1));
}

function tried(format: () => string): string | undefined {
  try {
    return format();
  } catch {
    return undefined;
  }
}
