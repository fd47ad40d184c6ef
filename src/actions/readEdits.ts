import { readEditedRows } from '../excel/readEditedRows';
import type { GridChange } from '../excel/watch';
import { withEditedRows } from '../register/editedRows';
import { openGrid } from '../register/readRegister';
import type { OpenRegister } from './openRegister';

export type { GridChange } from '../excel/watch';

/**
 * The workbook as it is after edits, of which only the edited rows are read, in one trip.
 * @returns undefined where that does not do, and the workbook is to be read as a whole
 */
export async function readEdits(
  open: OpenRegister,
  changes: readonly GridChange[],
): Promise<OpenRegister | undefined> {
  if (open.asRead) return undefined;
  const rows = await readEditedRows(changes);
  const grid = rows && withEditedRows(open.grid, rows);
  return grid && openGrid(grid);
}
