import type { SheetGrid } from '../register/grid';
import { inExcel } from './run';

/**
 * Reads the merged areas of some sheets, in one trip. It clears Excel's undo stack (OfficeDev/office-js
 * issue 5918): only for what writes anyway.
 */
export function readMerges(
  sheets: readonly SheetGrid[],
  wanted: readonly string[],
): Promise<SheetGrid[]> {
  return inExcel(async (context) => {
    const found = wanted.map((name) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
      const merged = used.getMergedAreasOrNullObject();
      const places = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
      merged.load(places.map((place) => `areas/items/${place}`).join(','));
      return { name, merged };
    });
    await context.sync();
    return sheets.map((sheet) => {
      const own = found.find(({ name }) => name === sheet.name);
      if (!own || own.merged.isNullObject) return sheet;
      const merges = own.merged.areas.items.map((area) => ({
        top: area.rowIndex,
        left: area.columnIndex,
        rows: area.rowCount,
        columns: area.columnCount,
      }));
      return { ...sheet, merges };
    });
  });
}
