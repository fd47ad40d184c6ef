import { writeName } from '../excel/writeName';
import { choiceName, withChoice, type ListChoice } from '../register/columnChoices';
import { openGrid } from '../register/readRegister';
import type { OpenRegister } from './openRegister';

/**
 * Keeps in the workbook what the columns of a list stand for (one trip; no cell is written), and
 * gives the workbook as it is understood then.
 */
export async function chooseColumns(open: OpenRegister, choice: ListChoice): Promise<OpenRegister> {
  const grid = open.asRead ?? open.grid;
  const name = choiceName(choice, grid.names);
  await writeName(
    name,
    grid.names.some((one) => one.name === name.name),
    choice.sheet,
  );
  const { asRead } = open;
  const chosen = openGrid(withChoice(open.grid, choice));
  return asRead ? { ...chosen, asRead: withChoice(asRead, choice) } : chosen;
}
