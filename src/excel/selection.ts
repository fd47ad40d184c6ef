import { inExcel } from './run';

/** The cell that a person is on; row and column count from 0. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The active cell: it is there also while a chart or several areas are selected. */
export function readActiveCell(): Promise<Selection> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
