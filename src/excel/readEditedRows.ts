import type { EditedRows } from '../register/editedRows';
import type { CellValue } from '../register/grid';
import { datesFrom1900 } from './dateSystem';
import { inExcel } from './run';
import type { GridChange } from './watch';

/** So many rows are read by themselves; where more were edited at once, the workbook is read as a whole. */
const mostRows = 200;

/**
 * Reads the rows that were edited, in one trip. It calls nothing that clears the person's undo, as reading merged areas does
 * (OfficeDev/office-js issue 5918).
 * @returns undefined where more than a few rows were edited, or they cannot be told
 */
export async function readEditedRows(
  changes: readonly Pick<GridChange, 'worksheetId' | 'address' | 'cellsOnly'>[],
): Promise<EditedRows[] | undefined> {
  const rows = changes.reduce((sum, change) => sum + rowsOf(change), 0);
  if (rows > mostRows) return undefined;
  return inExcel(async ({ workbook, sync }) => {
    const ranges = changes.map(({ worksheetId, address }) => {
      const sheet = workbook.worksheets.getItem(worksheetId).load('name');
      const used = sheet.getUsedRange(true);
      const range = sheet.getRange(address).getEntireRow().getIntersectionOrNullObject(used);
      return { sheet, range: range.load('values,numberFormat,rowIndex,columnIndex') };
    });
    await sync();
    if (ranges.some(({ range }) => range.isNullObject)) return undefined;
    return ranges.map(({ sheet, range }) => ({
      sheet: sheet.name,
      top: range.rowIndex,
      left: range.columnIndex,
      values: datesFrom1900(range.values as CellValue[][], range.numberFormat as string[][]),
      formats: range.numberFormat as string[][],
    }));
  });
}

/** Infinity for whole columns, several areas, and for what is no edit of cells. */
function rowsOf({ address, cellsOnly }: Pick<GridChange, 'address' | 'cellsOnly'>): number {
  const [, first, last = first] = /^[A-Z]+(\d+)(?::[A-Z]+(\d+))?$/.exec(address) ?? [];
  return !cellsOnly || first === undefined ? Infinity : Number(last) - Number(first) + 1;
}
