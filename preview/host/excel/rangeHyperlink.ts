import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import type { PropertyMember } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { enterCells } from '../writing';
import { areaOf } from './cells';

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A link on the first cell of a range; it goes with the cell. */
export const hyperlink: PropertyMember<CellsInUse> = {
  get: (cells, host) => {
    const area = areaOf(cells);
    const custom = host.grid.cells(area.sheet)[area.top]?.[area.left]?.custom;
    return (custom?.['hyperlink'] as Hyperlink | undefined) ?? null;
  },
  set: (cells, value, host) => {
    const area = areaOf(cells);
    checkUnprotected(host, area.sheet, 'allowInsertHyperlinks');
    if (typeof value !== 'object' || value === null) throw excelError('InvalidArgument');
    const link = value as Hyperlink;
    if (link.address !== undefined && link.documentReference !== undefined)
      throw excelError('InvalidArgument');
    const first = { ...area, rows: 1, columns: 1 };
    if (link.textToDisplay !== undefined) enterCells(host, first, link.textToDisplay);
    host.grid.reach(area);
    for (let row = area.top; row < area.top + area.rows; row += 1)
      for (let column = area.left; column < area.left + area.columns; column += 1)
        host.grid.write(area.sheet, row, column, { custom: { hyperlink: link } });
  },
  onlyWhenNamed: true,
};
