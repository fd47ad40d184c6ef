import { everyCell } from './everyCell';
import { typedAsText } from './typedText';

/**
 * Adds rows of text at the end of a table, in as many columns as the table has. The rows come blank
 * first: a text is only text in a cell that has the text format already.
 */
export function appendTextRows(table: Excel.Table, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  table.rows.add(
    undefined,
    rows.map((row) => row.map(() => '')),
  );
  const last = table.getDataBodyRange().getLastRow();
  const added = last.getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0);
  added.numberFormat = everyCell('@');
  added.values = rows.map((row) => row.map(typedAsText));
}
