import { fillKey } from '../register/fillStatus';
import type { SheetGrid } from '../register/grid';
import type { LookedAtArea, LooksPlan } from '../register/whatToLookAt';
import { inExcel } from './run';

/** What a cell without a fill is said to be filled with (OfficeDev/office-js issue 6218). */
const noFill = '#FFFFFF';

/**
 * Reads fills and what is hidden, in one trip. Neither clears Excel's undo, so that it may be part of
 * every reading.
 */
export function readLooks(sheets: readonly SheetGrid[], plan: LooksPlan): Promise<SheetGrid[]> {
  return inExcel(async (context) => {
    const cells = (area: LookedAtArea) =>
      context.workbook.worksheets
        .getItem(area.sheet)
        .getRangeByIndexes(area.top, area.left, area.rows, area.columns);
    const fills = plan.fills.map((area) => ({
      area,
      result: cells(area).getCellProperties({ format: { fill: { color: true } } }),
    }));
    const hidden = plan.hidden.map((area) => ({
      area,
      rows: cells(area).getRowProperties({ rowHidden: true }),
      columns: cells(area).getColumnProperties({ columnHidden: true }),
    }));
    await context.sync();
    return sheets.map((sheet) => {
      const colours = fills
        .filter(({ area }) => area.sheet === sheet.name)
        .flatMap(({ area, result }) =>
          result.value.flatMap(([cell], row): [string, string][] => {
            const colour = cell?.format?.fill?.color ?? noFill;
            if (colour === '' || colour.toUpperCase() === noFill) return [];
            return [[fillKey(area.top + row, area.left), colour]];
          }),
        );
      const own = hidden.find(({ area }) => area.sheet === sheet.name);
      return {
        ...sheet,
        ...(colours.length > 0 ? { fills: Object.fromEntries(colours) } : {}),
        ...(own && {
          hiddenRows: positions(own.rows.value, ({ rowHidden }) => rowHidden, own.area.top),
          hiddenColumns: positions(
            own.columns.value,
            ({ columnHidden }) => columnHidden,
            own.area.left,
          ),
        }),
      };
    });
  });
}

function positions<Properties>(
  all: readonly Properties[],
  isHidden: (one: Properties) => boolean | undefined,
  first: number,
): number[] {
  return all.flatMap((one, at) => (isHidden(one) ? [first + at] : []));
}
