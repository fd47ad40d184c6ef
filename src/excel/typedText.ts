import type { CellValue } from '../register/grid';

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

/** The string to write so that the text comes out to the letter in a cell of this number format. */
export function typedInto(format: string, text: string): string {
  if (format === '@' || text === '' || text.startsWith("'")) return String(typedAsText(text));
  return plainWords.test(text) ? text : `'${text}`;
}
