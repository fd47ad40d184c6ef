import type { FWorksheet } from './univer';

/** Excel's own limits. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** Rows and columns that a sheet shows beyond those in use. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/**
 * How large a sheet is made whose last used cell is given. A sheet of Univer has as many rows as it is
 * told, not Excel's million: a reference to a whole column is calculated cell by cell.
 */
export function sheetSize(lastRow: number, lastColumn: number): { rows: number; columns: number } {
  return {
    rows: Math.min(EXCEL_ROWS, Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS)),
    columns: Math.min(EXCEL_COLUMNS, Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS)),
  };
}

/** Makes a sheet large enough that the cell (counted from 0) is on it. */
export function reachCell(sheet: FWorksheet, row: number, column: number): void {
  const size = sheetSize(row, column);
  if (row >= sheet.getMaxRows()) sheet.setRowCount(size.rows);
  if (column >= sheet.getMaxColumns()) sheet.setColumnCount(size.columns);
}
