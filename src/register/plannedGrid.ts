import type { TableGrid, WorkbookGrid } from './grid';
import type { PlannedTable } from './layout';

/** The workbook with the planned tables in it, as reading it again would bring it. */
export function withPlanned(grid: WorkbookGrid, planned: readonly PlannedTable[]): WorkbookGrid {
  const made = planned.map(plannedGrid);
  return {
    ...grid,
    sheetNames: [...grid.sheetNames, ...made.map(({ sheet }) => sheet)],
    tables: [...grid.tables, ...made],
    tableNames: [...(grid.tableNames ?? []), ...made.map(({ name }) => name)],
  };
}

/** A planned table as reading the workbook brings it once it has been made. */
export function plannedGrid({ name, sheet, columns, rows, formats }: PlannedTable): TableGrid {
  return {
    name,
    sheet,
    top: 0,
    left: 0,
    headings: columns.map(({ heading }) => heading),
    rows,
    formats,
  };
}
