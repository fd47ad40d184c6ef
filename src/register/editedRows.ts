import type { CellValue, TableGrid, WorkbookGrid } from './grid';

/** Rows of a sheet as they read after an edit, in all its used columns. */
export interface EditedRows {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * The grid of an earlier reading with these rows in it.
 * @returns undefined where an edit reaches anything but rows of our tables: then all has to be read
 */
export function withEditedRows(
  grid: WorkbookGrid,
  edited: readonly EditedRows[],
): WorkbookGrid | undefined {
  let tables: readonly TableGrid[] = grid.tables;
  for (const rows of edited) {
    const at = tables.findIndex((table) => holds(table, rows));
    const onSheet = tables.filter(({ sheet }) => sheet === rows.sheet).length;
    if (at < 0 || onSheet > 1 || grid.sheets.some(({ name }) => name === rows.sheet))
      return undefined;
    tables = tables.map((table, own) => (own === at ? withRows(table, rows) : table));
  }
  return { ...grid, tables };
}

function holds({ sheet, top, left, headings, rows }: TableGrid, edited: EditedRows): boolean {
  const first = edited.top - top - 1;
  const width = edited.values[0]?.length ?? 0;
  return (
    sheet === edited.sheet &&
    first >= 0 &&
    first + edited.values.length <= rows.length &&
    edited.left <= left &&
    edited.left + width >= left + headings.length
  );
}

function withRows(table: TableGrid, { top, left, values, formats }: EditedRows): TableGrid {
  const first = top - table.top - 1;
  const from = table.left - left;
  const part = <Cell>(row: readonly Cell[]) => row.slice(from, from + table.headings.length);
  const put = <Cell>(before: readonly (readonly Cell[])[], now: readonly (readonly Cell[])[]) => [
    ...before.slice(0, first),
    ...now.map(part),
    ...before.slice(first + now.length),
  ];
  return { ...table, rows: put(table.rows, values), formats: put(table.formats, formats) };
}
