import { dateSerial } from '../register/dateSerial';
import { inDateSystem } from './dateSystem';
import { everyCell } from './everyCell';
import { typedAsText } from './typedText';

/** One cell of a row that is to be added. */
export interface AddedCell {
  readonly heading: string;
  readonly text: string;
  /** dd/mm/yyyy becomes a date. */
  readonly date?: boolean;
}

/** The format of dates in the tables that we make. */
const dateFormat = 'dd/mm/yyyy';

/**
 * Adds rows at the end of a table. They come blank first, so that columns of formulas fill themselves and
 * each text is written into a cell that has the text format already.
 */
export function appendRows(table: Excel.Table, rows: readonly (readonly AddedCell[])[]): void {
  for (const cells of rows) {
    table.rows.add();
    for (const { heading, text, date } of cells) {
      const cell = table.columns.getItem(heading).getDataBodyRange().getLastCell();
      const serial = date ? dateSerial(text) : undefined;
      cell.numberFormat = everyCell(serial === undefined ? '@' : dateFormat);
      cell.values = [[serial === undefined ? typedAsText(text) : inDateSystem(serial, dateFormat)]];
    }
  }
}
