import { SetFrozenMutation } from '../../workbook/univer';
import { COLUMNS, ROWS } from '../grid/area';
import { sheetOf } from '../grid/sheets';
import type { Host } from '../host';
import { excelObject, type MaybeHandle } from '../objects';
import { areaArgument, cellsOf, integer } from './cells';
import { range } from './range';
import { excelError } from '../excelError';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanes = excelObject<string>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (id, [count], host) => freeze(host, id, integer(count, 1), 0),
    FreezeColumns: (id, [count], host) => freeze(host, id, 0, integer(count, 1)),
    FreezeAt: (id, [frozen], host) => {
      const area = areaArgument(frozen, host, id);
      freeze(host, id, area.top + area.rows, area.left + area.columns);
    },
    Unfreeze: (id, _, host) => freeze(host, id, 0, 0),
    GetLocation: (id, _, host) => {
      const found = location(host, id);
      if (!found) throw excelError('ItemNotFound');
      return found;
    },
    GetLocationOrNullObject: (id, _, host) => location(host, id),
  },
});

function freeze(host: Host, id: string, rows: number, columns: number): void {
  host.grid.run(SetFrozenMutation.id, {
    unitId: host.grid.unitId,
    subUnitId: id,
    startRow: rows > 0 ? rows : -1,
    ySplit: rows,
    startColumn: columns > 0 ? columns : -1,
    xSplit: columns,
  });
}

function location(host: Host, id: string): MaybeHandle {
  const { xSplit, ySplit } = sheetOf(host, id).getFreeze();
  if (xSplit === 0 && ySplit === 0) return null;
  const rows = ySplit === 0 ? ROWS : ySplit;
  return range.of(
    cellsOf({ sheet: id, top: 0, left: 0, rows, columns: xSplit === 0 ? COLUMNS : xSplit }),
  );
}
