import { excelError, notInStandIn } from '../excelError';
import { shownColour } from '../grid/colours';
import type { Host } from '../host';
import type { Method } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';
import { NO_FILL } from './rangeFill';

/**
 * Methods of Range that read one property of each cell, row or column at once. Only those properties
 * are here that somebody has asked for.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get
 */
export const rangeProperties: Readonly<Record<string, Method<CellsInUse>>> = {
  GetCellProperties: (cells, [options], host) => {
    checkOptions(options, { format: { fill: { color: true } } }, 'Range.getCellProperties');
    const { sheet, top, left, rows, columns } = areaOf(cells);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => ({
        format: { fill: { color: fillOf(host, sheet, top + row, left + column) } },
      })),
    );
  },
  GetRowProperties: (cells, [options], host) => {
    checkOptions(options, { rowHidden: true }, 'Range.getRowProperties');
    const area = areaOf(cells);
    return Array.from({ length: area.rows }, (_, row) => ({
      rowHidden: host.sizes.rowsHidden({ ...area, top: area.top + row, rows: 1 }),
    }));
  },
  GetColumnProperties: (cells, [options], host) => {
    checkOptions(options, { columnHidden: true }, 'Range.getColumnProperties');
    const area = areaOf(cells);
    return Array.from({ length: area.columns }, (_, column) => ({
      columnHidden: host.sizes.columnsHidden({ ...area, left: area.left + column, columns: 1 }),
    }));
  },
};

function fillOf(host: Host, sheet: string, row: number, column: number): string {
  const colour = shownColour(host.grid.style(sheet, row, column).bg?.rgb);
  return colour ?? (host.rules.noFillReadsWhite ? NO_FILL : '');
}

/** Whatever is asked for besides is refused by name. */
function checkOptions(options: unknown, known: object, method: string): void {
  if (typeof options !== 'object' || options === null) throw excelError('InvalidArgument');
  for (const [name, wanted] of Object.entries(options)) {
    const here = (known as Record<string, unknown>)[name];
    if (here === undefined) throw notInStandIn(`${method} with ${name}`);
    if (typeof here === 'object' && here !== null) checkOptions(wanted, here, method);
  }
}
