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
  for (const [row, cells] of Object.entries(grid.cells(sheet))) {
    if (within && (Number(row) < within.top || Number(row) > bottomOf(within))) continue;
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!cell) continue;
      if (within && (Number(column) < within.left || Number(column) > rightOf(within))) continue;
      const filled = valueOf(cell) !== '' || Boolean(cell.f ?? cell.si);
      if (!filled && (valuesOnly || !hasFormat(grid, cell.s))) continue;
      const [y, x] = [Number(row), Number(column)];
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      if (x < left) left = x;
      if (x > right) right = x;
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
