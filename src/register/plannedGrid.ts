import type { TableGrid } from './grid';
import type { PlannedTable } from './layout';

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
