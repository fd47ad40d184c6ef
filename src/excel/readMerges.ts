import type { MergedArea, SheetGrid } from '../register/grid';
import type { LookedAtArea } from '../register/whatToLookAt';
import { inExcel } from './run';

/**
 * Reads the merged areas that these cells are part of, in one trip. It clears Excel's undo stack
 * (OfficeDev/office-js issue 5918): only for what writes anyway.
 * @param wanted - of at most 512 merged areas each, for Excel fails to tell of more
 *   (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1))
 */
export function readMerges(
  sheets: readonly SheetGrid[],
  wanted: readonly LookedAtArea[],
): Promise<SheetGrid[]> {
  return inExcel(async (context) => {
    const found = wanted.map(({ sheet, top, left, rows, columns }) => {
      const cells = context.workbook.worksheets.getItem(sheet);
      const merged = cells.getRangeByIndexes(top, left, rows, columns).getMergedAreasOrNullObject();
      const places = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
      merged.load(places.map((place) => `areas/items/${place}`).join(','));
      return { sheet, merged };
    });
    await context.sync();
    return sheets.map((sheet) => {
      const areas = found
        .filter(({ sheet: name, merged }) => name === sheet.name && !merged.isNullObject)
        .flatMap(({ merged }) => merged.areas.items.map(placeOf));
      return areas.length > 0 ? { ...sheet, merges: areas } : sheet;
    });
  });
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): MergedArea {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}
