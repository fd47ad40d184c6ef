import {
  remaining,
  unfinishedName,
  unfinishedSheets,
  withoutUnfinished,
} from '../excel/unfinished';
import { writeTables } from '../excel/writeTables';
import type { TableToWrite } from '../excel/writeTables';
import type { WorkbookGrid } from '../register/grid';
import type { PlannedTable } from '../register/layout';
import { openGrid } from '../register/readRegister';
import { planSetUp } from '../register/setUpPlan';
import type { SetUpPlan } from '../register/setUpTypes';
import { say } from '../strings/say';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';
import { setUpNote } from './setUpNote';

export interface SetUpOutcome extends Outcome {
  readonly made: readonly { readonly table: string; readonly sheet: string }[];
  /** The register that is there now. It need not be read again: what was written is known. */
  readonly open: OpenRegister;
}

/**
 * Makes the tables of the design that are not there yet, each on a new sheet; the officer's own sheets
 * stay as they are. Where everything is there already, nothing is written.
 */
export async function setUp(open: OpenRegister): Promise<SetUpOutcome> {
  const grid = open.asRead ?? open.grid;
  const marked = unfinishedSheets(grid).length > 0;
  const planned = planToFinish(grid);
  if (!planned) return { message: say('actions.setUp.noList'), notes: [], made: [], open };
  const { plan, tables, before } = planned;
  if (tables.length === 0)
    return { message: say('actions.setUp.nothingToDo'), notes: [], made: [], open };
  await writeTables(tables, marked);
  const { recommendations, evidence } = plan.counts;
  return {
    message: say('actions.setUp.done', { recommendations, evidence }),
    notes: plan.notes.map(setUpNote),
    made: plan.tables.map(({ name, sheet }) => ({ table: name, sheet })),
    open: openGrid(withTables(before, plan.tables)),
  };
}

/**
 * The plan, and what is left to do for each table. A half-made sheet on which somebody has written
 * meanwhile is theirs now, and its table goes to a sheet of another name.
 */
function planToFinish(grid: WorkbookGrid):
  | {
      readonly plan: SetUpPlan;
      readonly tables: readonly TableToWrite[];
      /** The workbook without what has been half made. */
      readonly before: WorkbookGrid;
    }
  | undefined {
  const taken: string[] = [];
  for (;;) {
    const before = withoutUnfinished(grid, taken);
    const plan = planSetUp(before);
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

/** The workbook with the planned tables in it, as reading it again would bring it. */
function withTables(grid: WorkbookGrid, planned: readonly PlannedTable[]): WorkbookGrid {
  const made = planned.map(({ name, sheet, columns, rows, formats }) => ({
    name,
    sheet,
    top: 0,
    left: 0,
    headings: columns.map(({ heading }) => heading),
    rows,
    formats,
  }));
  return {
    ...grid,
    sheetNames: [...grid.sheetNames, ...made.map(({ sheet }) => sheet)],
    tables: [...grid.tables, ...made],
    tableNames: [...(grid.tableNames ?? []), ...made.map(({ name }) => name)],
    names: grid.names.filter(({ name }) => name !== unfinishedName),
  };
}
