import type { CellPlace, TableGrid } from './grid';
import type { RegisterTable } from './register';

/** The cell of a row in one of the table's columns; nothing where the table has no such column. */
export function placeIn<Column extends string>(
  table: RegisterTable<Column> | undefined,
  column: Column,
  row: number,
): CellPlace | undefined {
  const position = table?.columns[column];
  if (!table || position === undefined) return undefined;
  return { sheet: table.grid.sheet, row, column: table.grid.left + position };
}

/** The heading of the column as it stands in the workbook, which formulas and messages name. */
export function headingIn<Column extends string>(
  table: RegisterTable<Column> | undefined,
  column: Column,
): string | undefined {
  const position = table?.columns[column];
  return table && position !== undefined ? table.grid.headings[position] : undefined;
}

/** The table's first cell below its headings. */
export function firstRowOf(table: TableGrid): number {
  return table.top + 1;
}
