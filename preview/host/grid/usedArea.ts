import type { ICellData } from '../../workbook/univer';
import { areaFrom, bottomOf, rightOf, type Area } from './area';
import type { Grid } from './grid';
import { valueOf } from './values';

/**
 * The cells in use on a sheet: those with a value or formula and, unless only values count, those with
 * a format, so that the used range can run far past the data.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
export function usedArea(
  grid: Grid,
  sheet: string,
  valuesOnly: boolean,
  within?: Area,
): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const rows = grid.cells(sheet);
  for (const rowKey in rows) {
    const row = Number(rowKey);
    if (within && (row < within.top || row > bottomOf(within))) continue;
    const cells = rows[row] ?? {};
    for (const columnKey in cells) {
      const column = Number(columnKey);
      if (row >= top && row <= bottom && column >= left && column <= right) continue;
      if (within && (column < within.left || column > rightOf(within))) continue;
      if (!isUsed(grid, cells[column], valuesOnly)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  if (!valuesOnly && !within) {
    const formatted = lastFormattedRow(grid, sheet);
    if (formatted >= 0) {
      top = Math.min(top, formatted);
      bottom = Math.max(bottom, formatted);
    }
  }
  if (bottom < 0) return undefined;
  return areaFrom(sheet, top, Math.min(left, Math.max(right, 0)), bottom, Math.max(right, 0));
}

function isUsed(grid: Grid, cell: ICellData | null | undefined, valuesOnly: boolean): boolean {
  if (!cell) return false;
  const filled = Boolean(cell.f ?? cell.si) || valueOf(cell) !== '';
  return filled || (!valuesOnly && hasFormat(grid, cell.s));
}

function hasFormat(grid: Grid, style: unknown): boolean {
  const data = typeof style === 'string' ? grid.workbook.getStyles().get(style) : style;
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0;
}

/** Rows with a format or a height of their own count as used. */
function lastFormattedRow(grid: Grid, sheet: string): number {
  const rows = grid.sheet(sheet)?.getSnapshot().rowData ?? {};
  return Object.entries(rows).reduce(
    (last, [row, data]) => (data?.s ? Math.max(last, Number(row)) : last),
    -1,
  );
}
