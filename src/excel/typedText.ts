import { dateSerial } from '../register/dateSerial';
import type { CellValue } from '../register/grid';
import { isDateFormat } from '../register/sourceText';
import { inDateSystem } from './dateSystem';

/**
 * Excel types a string written to `values` as if a person had keyed it in
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member). In a cell
 * with format "@" it stays text, but for an apostrophe at its start, which Excel takes as the text mark.
 */
export function typedAsText(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}

/** Words in which Excel sees neither number, date, formula nor truth value. */
const plainWords = /^(?!(?:true|false)$)\p{L}[^\d]*$/iu;

/**
 * What to write so that the text comes out to the letter in a cell of this number format; in a cell that
 * shows dates, dd/mm/yyyy becomes the date.
 */
export function typedInto(format: string, text: string): CellValue {
  if (format === '@' || text === '' || text.startsWith("'")) return typedAsText(text);
  const date = isDateFormat(format) ? dateSerial(text) : undefined;
  if (date !== undefined) return inDateSystem(date, format);
  return plainWords.test(text) ? text : `'${text}`;
}
