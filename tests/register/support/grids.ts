import type { CellValue, SheetGrid, TableGrid, WorkbookGrid } from '../../../src/register/grid';

/**
 * A plain sheet from its rows; short rows are filled up with blanks. Formats are General where none
 * are given.
 */
export function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<Pick<SheetGrid, 'top' | 'left' | 'hidden' | 'formats'>> = {},
): SheetGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return {
    name,
    hidden: false,
    top: 0,
    left: 0,
    values,
    formats: values.map((row) => row.map(() => 'General')),
    ...more,
  };
}

/** A table on a sheet of its own name, its headings in row 1. */
export function table(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  more: Partial<Pick<TableGrid, 'sheet' | 'top' | 'left' | 'formats'>> = {},
): TableGrid {
  return {
    name,
    sheet: name,
    top: 0,
    left: 0,
    headings,
    rows,
    formats: rows.map((row) => row.map((value) => (typeof value === 'number' ? 'General' : '@'))),
    ...more,
  };
}

export function workbook(
  sheets: readonly SheetGrid[],
  tables: readonly TableGrid[] = [],
  more: Partial<Pick<WorkbookGrid, 'names' | 'tableNames' | 'sheetNames'>> = {},
): WorkbookGrid {
  return {
    sheetNames: [
      ...new Set([...sheets.map(({ name }) => name), ...tables.map((one) => one.sheet)]),
    ],
    sheets,
    tables,
    names: [],
    ...more,
  };
}
