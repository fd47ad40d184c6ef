import { readMerges } from '../excel/readMerges';
import type { WorkbookGrid } from '../register/grid';
import { cellsOfGroups } from '../register/mergedGroups';
import { planSetUp } from '../register/setUpPlan';
import type { SetUpChoices } from '../register/setUpTypes';
import { allOf } from '../strings/list';
import { say } from '../strings/say';
import { makeTables } from './makeTables';
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
export async function setUp(open: OpenRegister, choices: SetUpChoices = {}): Promise<SetUpOutcome> {
  const done = await makeTables(await withMerges(open), (grid) => planSetUp(grid, choices));
  if (!done) return { message: say('actions.setUp.noList'), notes: [], made: [], open };
  const { plan } = done;
  if (plan.tables.length === 0)
    return { message: say('actions.setUp.nothingToDo'), notes: [], made: [], open };
  return {
    message: open.register.tables.recommendations
      ? say('actions.setUp.added', {
          count: plan.tables.length,
          sheets: allOf(plan.tables.map(({ sheet }) => sheet)),
        })
      : say('actions.setUp.done', plan.counts),
    notes: plan.notes.map(setUpNote),
    made: plan.tables.map(({ name, sheet }) => ({ table: name, sheet })),
    open: done.open,
  };
}

/** One more trip where merged cells may stand for several rows of a list that is to be copied. */
async function withMerges(open: OpenRegister): Promise<OpenRegister> {
  if (open.register.tables.recommendations) return open;
  const wanted = cellsOfGroups(open.grid.sheets);
  if (wanted.length === 0) return open;
  const grid = open.asRead ?? open.grid;
  const merged: WorkbookGrid = { ...grid, sheets: await readMerges(grid.sheets, wanted) };
  return open.asRead ? { ...open, asRead: merged } : { ...open, grid: merged };
}
