import type { LinkPlace } from '../register/linkColumns';
import { inExcel } from './run';
import { linkWidth } from './style';

/**
 * Deletes link columns with the names that mark them: one trip to see what is there now, one to write. The
 * sheet's column gets the standard width again where it still has the one that Link gave it.
 */
export function removeLinkColumns(places: readonly LinkPlace[]): Promise<void> {
  return inExcel(async (context) => {
    const { tables, names } = context.workbook;
    const there = places.map(({ table, heading, mark }) => {
      const column = tables.getItem(table).columns.getItemOrNullObject(heading);
      return {
        column: column.load('name'),
        format: column.getRange().getEntireColumn().format.load('columnWidth'),
        name: names.getItemOrNullObject(mark.name).load('name'),
      };
    });
    await context.sync();
    for (const { column, format, name } of there) {
      // Before the cells go: afterwards the range is gone with them.
      if (!column.isNullObject && format.columnWidth === linkWidth) format.useStandardWidth = true;
      if (!column.isNullObject) column.delete();
      if (!name.isNullObject) name.delete();
    }
    await context.sync();
  });
}
