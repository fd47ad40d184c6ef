import { excelError } from '../excelError';
import { bottomOf, COLUMNS, intersection, rightOf, ROWS, type Area } from '../grid/area';
import type { Host } from '../host';

/**
 * Cells may be shifted through a table only if the whole table moves, and rows neither leave nor enter
 * a table while a filter is on.
 * @see https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function checkShift(host: Host, area: Area, shift: 'Down' | 'Up' | 'Right' | 'Left'): void {
  const vertically = shift === 'Down' || shift === 'Up';
  const swept: Area = vertically
    ? { ...area, rows: ROWS - area.top }
    : { ...area, columns: COLUMNS - area.left };
  for (const table of host.tables.over(swept)) {
    const { wholeArea } = table;
    const whole = vertically
      ? area.left <= wholeArea.left && rightOf(area) >= rightOf(wholeArea)
      : area.top <= wholeArea.top && bottomOf(area) >= bottomOf(wholeArea);
    if (!whole) throw excelError('InsertDeleteConflict');
    const inside = intersection(area, table.bodyArea) !== undefined;
    if (vertically && inside && host.rules.filteredTablesRefuseRows && table.isFiltered())
      throw excelError('InsertDeleteConflict');
  }
}
