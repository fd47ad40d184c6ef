import type { IStyleData } from '../../workbook/univer';
import { checkUnprotected } from '../behaviour/protection';
import { restyle } from '../grid/restyle';
import { uniform } from '../grid/uniform';
import type { PropertyMember } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';

/**
 * A property of a range's format that lives in the style of its cells. Where the cells differ Excel
 * answers null.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function styleProperty<T>(
  read: (style: IStyleData) => T,
  style: (value: unknown) => IStyleData,
): PropertyMember<CellsInUse> {
  return {
    get: (cells, host) => {
      const area = areaOf(cells);
      if (!host.rules.mixedFormatsReadNull)
        return read(host.grid.style(area.sheet, area.top, area.left));
      return uniform(host.grid, area, read)?.same ?? null;
    },
    set: (cells, value, host) => {
      const area = areaOf(cells);
      checkUnprotected(host, area.sheet, 'allowFormatCells');
      restyle(host.grid, area, style(value));
    },
  };
}
