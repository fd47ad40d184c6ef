import type { SheetLayout } from '../register/layout';
import { areaAddress } from './areas';
import { ownSheet } from './ownSheet';
import type { OwnAreaName, OwnSheet } from './ownSheet';
import { readOutline } from './readOutline';
import { inExcel } from './run';
import { writeSheet } from './writeSheet';

export interface Notice {
  readonly areaName: OwnAreaName;
  readonly text: string;
  /** What is written where the sheet is not there yet, with the text in its first cell. */
  readonly layout: SheetLayout;
  readonly unfinished: string;
}

/**
 * Puts a text into the first cell of a generated sheet. What the sheet holds besides stays until it is
 * written again. What there is in the workbook is looked at anew: whatever is to be told may have left
 * something half done.
 * @returns where the text stands
 */
export async function writeNotice(notice: Notice): Promise<{ sheet: string; cell: string }> {
  const { areaName, layout, unfinished } = notice;
  const { sheets, names } = await inExcel(readOutline);
  const workbook = { sheetNames: sheets.map(({ name }) => name), names };
  const own = ownSheet(workbook, areaName, layout.name);
  const cell = areaAddress({ ...firstOf(own), rows: 1, columns: 1 });
  if (own.there) await writeText(own.sheet, cell, notice.text);
  else await writeSheet({ areaName, own, layOut: () => layout, unfinished });
  return { sheet: own.sheet, cell };
}

function firstOf(own: OwnSheet): { top: number; left: number } {
  return own.there ? own.area : { top: 0, left: 0 };
}

function writeText(sheet: string, address: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [['@']];
    cell.values = [[text]];
    // The title that stood there is larger than a sentence can be.
    cell.format.font.size = 11;
    await context.sync();
  });
}
