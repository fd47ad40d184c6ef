/** What a column of a table looks like, to be repeated on the one at its right. */
export interface LookBeside {
  /** Gives a column of the same table that look: its heading's colours, and the lines between its rows. */
  repeatOn(column: Excel.TableColumn): void;
}

/** What a cell without a fill says that its fill is (OfficeDev/office-js issue 6218). */
const noFill = '#FFFFFF';

/**
 * Asks for the look; it is there after the next sync. A new column takes the formats beside it only
 * sometimes, and other programs draw no table styles, so the look is repeated in the cells.
 * @param position of the column that is to look so, from 0; absent where it is still to be added at the end
 */
export function lookBeside(table: Excel.Table, position?: number): LookBeside {
  const last = () =>
    position === undefined || position === 0
      ? table.getRange().getLastColumn()
      : table.getRange().getColumn(position - 1);
  const heading = last().getRow(0).format.load('fill/color,font/color,font/bold');
  const { borders } = last().getLastRow().format;
  const line = borders.getItem(Excel.BorderIndex.edgeBottom).load('style,color');
  return {
    repeatOn(column) {
      const { format } = column.getHeaderRowRange();
      format.font.bold = heading.font.bold;
      format.font.color = heading.font.color;
      if (heading.fill.color !== noFill) format.fill.color = heading.fill.color;
      if (line.style === Excel.BorderLineStyle.none) return;
      for (const edge of [Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.edgeBottom]) {
        const border = column.getRange().format.borders.getItem(edge);
        border.style = line.style;
        border.color = line.color;
      }
    },
  };
}
