import { checkUnprotected } from '../behaviour/protection';
import { layOut } from '../behaviour/shape';
import { shownText } from '../behaviour/shownText';
import { excelError } from '../excelError';
import { readCells, unboundedReadsNull } from '../grid/read';
import { valueOf, valueTypeOf } from '../grid/values';
import type { PropertyMember } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';

/** What the cells show, in their number formats and the width of their columns. */
export const text: PropertyMember<CellsInUse> = {
  get: (cells, host) => {
    const area = areaOf(cells);
    if (unboundedReadsNull(area, host.rules.unboundedRanges)) return null;
    return readCells(host.grid, area, (cell, row, column) => {
      const width = host.rules.narrowColumnsShowHashes
        ? host.sizes.columnWidth(area.sheet, column)
        : undefined;
      const format = host.grid.numberFormat(area.sheet, row, column);
      return shownText(valueOf(cell), valueTypeOf(cell), format, width);
    });
  },
};

export const valueTypes: PropertyMember<CellsInUse> = {
  get: (cells, host) => {
    const area = areaOf(cells);
    if (unboundedReadsNull(area, host.rules.unboundedRanges)) return null;
    return readCells(host.grid, area, valueTypeOf);
  },
};

/** Number formats in Excel's codes; a blank one is General. */
export const numberFormat: PropertyMember<CellsInUse> = {
  get: (cells, host) => {
    const area = areaOf(cells);
    if (unboundedReadsNull(area, host.rules.unboundedRanges)) return null;
    return readCells(host.grid, area, (_, row, column) =>
      host.grid.numberFormat(area.sheet, row, column),
    );
  },
  set: (cells, value, host) => {
    const area = areaOf(cells);
    checkUnprotected(host, area.sheet, 'allowFormatCells');
    const at = layOut(value, area, host.rules);
    host.grid.reach(area);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const format = at(row, column);
        if (format === null) continue;
        if (typeof format !== 'string') throw excelError('InvalidArgument');
        const plain = format === '' || format.toLowerCase() === 'general';
        const style = { n: plain ? null : { pattern: format } };
        host.grid.write(area.sheet, area.top + row, area.left + column, { s: style });
      }
    }
  },
};
