import { inExcel } from './run';
import { typedInto } from './typedText';

/** Puts a text into one cell to the letter: one trip for its number format, one to write. */
export function writeCell(sheet: string, address: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load('numberFormat');
    await context.sync();
    const [[format]] = cell.numberFormat as [[string]];
    cell.values = [[typedInto(format, text)]];
    await context.sync();
  });
}
