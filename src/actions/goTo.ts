import { goToCell, showCell } from '../excel/goTo';
import { say } from '../strings/say';

/** Where the pane went: `hidden` is whether a person cannot see it, and `message` then says why. */
export interface GoneTo {
  readonly hidden: boolean;
  readonly message: string;
}

/** Selects a cell, and says so where the person cannot see it. */
export async function goTo(sheet: string, cell: string): Promise<GoneTo> {
  const hiddenBy = await goToCell(sheet, cell);
  if (!hiddenBy) return { hidden: false, message: say('actions.goTo.done', { sheet, cell }) };
  return { hidden: true, message: say(`actions.goTo.${hiddenBy}`, { sheet, cell }) };
}

/** Shows the cell's sheet and row, clearing the filter that hides it. */
export function showIt(sheet: string, cell: string): Promise<void> {
  return showCell(sheet, cell);
}
