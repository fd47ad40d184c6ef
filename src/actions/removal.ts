import type { TableEdit } from '../excel/editTables';
import type { RowTexts } from '../excel/watchedWrite';
import type { TableGrid } from '../register/grid';

/**
 * Takes a row out of a table. An Excel table keeps one row: where there is no other, its cells under these headings are
 * blanked.
 */
export function removal(
  { name, rows }: TableGrid,
  row: RowTexts,
  headings: readonly string[],
): TableEdit[] {
  if (rows.length > 1) return [{ kind: 'delete', table: name, row }];
  return headings.map((column) => ({ kind: 'set', table: name, row, column, text: '' }));
}
