import { usualSettings } from '../checks/checkSettings';
import { goToCell } from '../excel/goTo';
import { tableDesigns } from '../register/columns';
import { cellAddress } from '../register/grid';
import { nameTables } from '../register/nameTables';
import { tableContent } from '../register/planTables';
import { sayMending } from '../strings/sayMending';
import { makeTables } from './makeTables';
import type { OpenRegister } from './openRegister';
import type { Outcome } from './outcome';

/** Goes to the settings of the checks; where they are not there yet, makes their sheet with the usual values. */
export async function openSettings(open: OpenRegister): Promise<Outcome> {
  const there = open.register.tables.settings;
  if (there) {
    const { sheet, top, left } = there;
    await goToCell(sheet, cellAddress({ row: top, column: left }));
    return { message: sayMending('mending.settings.there', { sheet }), notes: [] };
  }
  const { catalogue } = await import(/* webpackChunkName: "catalogue" */ '../checks/catalogue');
  const rows = usualSettings(catalogue).map(({ name, value, meaning }) => [name, value, meaning]);
  const content = tableContent(tableDesigns.settings.columns, rows);
  const made = await makeTables(open, (grid) => ({
    tables: nameTables({ settings: content }, grid, []),
  }));
  const { sheet } = made!.plan.tables[0]!;
  await goToCell(sheet, 'A1');
  return { message: sayMending('mending.settings.made', { sheet }), notes: [] };
}
