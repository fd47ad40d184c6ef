import type { SheetGrid, TableGrid, WorkbookGrid } from '../../../src/register/grid';
import { plannedGrid } from '../../../src/register/plannedGrid';
import { planSetUp } from '../../../src/register/setUpPlan';
import type { SetUpChoices } from '../../../src/register/setUpTypes';

/** The tables that set up plans, as a later reading of the workbook finds them. */
export function madeTables(grid: WorkbookGrid, choices?: SetUpChoices): TableGrid[] {
  return (planSetUp(grid, choices)?.tables ?? []).map(plannedGrid);
}

/** The workbook after set up; `sheets` are the officer's own sheets as they are by then. */
export function afterSetUp(
  grid: WorkbookGrid,
  sheets: readonly SheetGrid[] = grid.sheets,
): WorkbookGrid {
  const tables = madeTables(grid);
  return {
    ...grid,
    sheets,
    sheetNames: [...grid.sheetNames, ...tables.map(({ sheet }) => sheet)],
    tables: [...grid.tables, ...tables],
  };
}
