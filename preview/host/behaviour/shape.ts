import { excelError, ExcelError } from '../excelError';
import { isUnbounded, type Area } from '../grid/area';
import type { Rules } from '../rules';

/**
 * Lays a value out over a range: a single value goes into every cell, an array must have the range's
 * shape. Cells for which null stands are left as they are.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function layOut(
  value: unknown,
  area: Area,
  rules: Rules,
): (row: number, column: number) => unknown {
  if (rules.unboundedRanges && isUnbounded(area)) throw excelError('InvalidArgument');
  if (value === null || value === undefined) throw excelError('InvalidArgument');
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits && rules.shapeOfValues) throw wrongShape();
  return (row, column) => (rows[row] as unknown[] | undefined)?.[column] ?? null;
}

export function wrongShape(): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
