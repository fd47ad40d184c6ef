import { remaining, withoutUnfinished } from '../excel/unfinished';
import type { TableToWrite } from '../excel/writeTables';
import type { ListChoice } from '../register/columnChoices';
import type { WorkbookGrid } from '../register/grid';
import type { PlannedTable } from '../register/layout';

/** Tables that are to be made, each on a new sheet. */
export interface TablePlan {
  readonly tables: readonly PlannedTable[];
  /** What columns stand for, to be kept with them. */
  readonly choices?: readonly ListChoice[];
}

/**
 * The plan, and what is left to do for each table. A half-made sheet on which somebody has written
 * meanwhile is theirs now, and its table goes to a sheet of another name.
 */
export function planToFinish<Plan extends TablePlan>(
  grid: WorkbookGrid,
  planFor: (grid: WorkbookGrid) => Plan | undefined,
):
  | {
      readonly plan: Plan;
      readonly tables: readonly TableToWrite[];
      /** The workbook without what has been half made. */
      readonly before: WorkbookGrid;
    }
  | undefined {
  const taken: string[] = [];
  for (;;) {
    const before = withoutUnfinished(grid, taken);
    const plan = planFor(before);
    if (!plan) return undefined;
    const known = taken.length;
    const tables: TableToWrite[] = [];
    for (const table of plan.tables) {
      const left = remaining(grid, table);
      if (left === 'taken') taken.push(table.sheet);
      else tables.push({ table, remaining: left });
    }
    if (taken.length === known) return { plan, tables, before };
  }
}
