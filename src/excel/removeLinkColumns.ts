import type { LinkPlace } from '../register/linkColumns';
import { inExcel } from './run';
import { linkWidth } from './style';

/**
 * Deletes link columns with the names that mark them: one trip to see what is there now, one to write. The
 * sheet's column gets the standard width again where it still has the one that Link gave it. The name goes
 * after its column, so that where the batch fails between the two the next run knows what is left to delete;
 * the other way round the column would be taken for the officer's.
 */
export function removeLinkColumns(places: readonly LinkPlace[]): Promise<void> {
  return inExcel(async (context) => {
    const { tables, names } = context.workbook;
    const marks = places.map(({ mark }) => names.getItemOrNullObject(mark.name).load('name'));
    const there = places
      .filter(({ position }) => position !== undefined)
      .map(({ table, heading }) => {
        const column = tables.getItem(table).columns.getItemOrNullObject(heading);
        return {
          column: column.load('name'),
          format: column.getRange().getEntireColumn().format.load('columnWidth'),
        };
      });
    await context.sync();
    for (const { column, format } of there) {
      if (column.isNullObject) continue;
      // Before the cells go: afterwards the range is gone with them.
      if (format.columnWidth === linkWidth) format.useStandardWidth = true;
      column.delete();
    }
    for (const name of marks) if (!name.isNullObject) name.delete();
    await context.sync();
  });
}
