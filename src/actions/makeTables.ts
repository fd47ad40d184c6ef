import { statusListName } from '../excel/statusColumn';
import { unfinishedName, unfinishedSheets } from '../excel/unfinished';
import type { NameToPut } from '../excel/writeName';
import { writeTables } from '../excel/writeTables';
import { choiceName, withChoice } from '../register/columnChoices';
import type { WorkbookGrid } from '../register/grid';
import { withPlanned } from '../register/plannedGrid';
import { openGridInSteps } from '../register/readRegister';
import { inTurns, othersHaveWorked } from '../work/turns';
import type { OpenRegister } from './openRegister';
import { planToFinish, type TablePlan } from './planToFinish';

export interface MadeTables<Plan> {
  readonly plan: Plan;
  /** The register that is there now. It need not be read again: what was written is known. */
  readonly open: OpenRegister;
}

/**
 * Makes the tables that are planned for a workbook, in one trip; those that an earlier run left half
 * made are finished.
 * @returns undefined where there is no plan
 */
export async function makeTables<Plan extends TablePlan>(
  open: OpenRegister,
  planFor: (grid: WorkbookGrid) => Plan | undefined,
): Promise<MadeTables<Plan> | undefined> {
  const grid = open.asRead ?? open.grid;
  const planned = planToFinish(grid, planFor);
  if (!planned) return undefined;
  const { plan, tables, before } = planned;
  if (tables.length === 0) return { plan, open };
  await othersHaveWorked();
  const isStatusList = ({ name }: { name: string }) =>
    name.toLowerCase() === statusListName.toLowerCase();
  await writeTables(tables, {
    sheets: grid.sheets.map(({ name }) => name),
    marked: unfinishedSheets(grid).length > 0,
    statusListThere: grid.names.some(isStatusList),
    names: namesFor(plan, grid),
  });
  await othersHaveWorked();
  const made = withChosen(finished(withPlanned(before, plan.tables)), plan);
  return { plan, open: await inTurns(openGridInSteps(made)) };
}

/** The names that keep the choices, and whether each is there. */
function namesFor({ choices = [] }: TablePlan, grid: WorkbookGrid): NameToPut[] {
  let names = grid.names;
  return choices.map((choice) => {
    const name = choiceName(choice, names);
    const there = grid.names.some((one) => one.name === name.name);
    names = [...names.filter((one) => one.name !== name.name), name];
    return { name, there };
  });
}

function withChosen(grid: WorkbookGrid, { choices = [] }: TablePlan): WorkbookGrid {
  return choices.reduce(withChoice, grid);
}

/** The mark of what an earlier run left half made is gone by now. */
function finished(grid: WorkbookGrid): WorkbookGrid {
  return { ...grid, names: grid.names.filter(({ name }) => name !== unfinishedName) };
}
