import { readWorkbook } from '../excel/readWorkbook';
import { unfinishedSheets, withoutUnfinished } from '../excel/unfinished';
import type { WorkbookGrid } from '../register/grid';
import type { OpenRegister as Opened } from '../register/openRegister';
import { openGridInSteps } from '../register/readRegister';
import { inTurns } from '../work/turns';

/** One reading of the workbook, and what it means. */
export interface OpenRegister extends Opened {
  /** What a set up that did not finish has left is in here, and not in `grid`. */
  readonly asRead?: WorkbookGrid;
}

/**
 * Reads the workbook, in at most two trips. What a set up that did not finish has left is not taken for
 * a register: setting up again finishes it.
 * @param foresee - told while the workbook is still being read whether there are tables of a register
 */
export async function openRegister(foresee?: (isRegister: boolean) => void): Promise<OpenRegister> {
  const grid = await readWorkbook(foresee);
  if (unfinishedSheets(grid).length === 0) return inTurns(openGridInSteps(grid));
  return { ...(await inTurns(openGridInSteps(withoutUnfinished(grid)))), asRead: grid };
}
