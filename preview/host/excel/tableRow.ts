import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import type { Area } from '../grid/area';
import { readValues } from '../grid/read';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { deleteCells } from '../structure';
import { enterCells } from '../writing';
import { cellsOf } from './cells';
import { range } from './range';
import { tableOf } from './table';

/** A row by its place: it stands for the place, not for the data, which may be sorted away from it. */
export interface RowOfTable {
  readonly table: string;
  readonly index: number;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRow = excelObject<RowOfTable>('TableRow', {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row, host) => readValues(host.grid, areaOfRow(row, host)),
      set: (row, value, host) => enterCells(host, areaOfRow(row, host), value),
      calculated: true,
    },
  },
  methods: {
    GetRange: (row, _, host) => range.of(cellsOf(areaOfRow(row, host))),
    Delete: async (row, _, host) => {
      const one = tableOf(row.table, host);
      checkUnprotected(host, one.sheet);
      if (host.rules.filteredTablesRefuseRows && one.isFiltered())
        throw excelError('InsertDeleteConflict');
      await deleteCells(host, areaOfRow(row, host), 'Up');
    },
  },
});

function areaOfRow({ table, index }: RowOfTable, host: Host): Area {
  const { bodyArea } = tableOf(table, host);
  if (index >= bodyArea.rows) throw excelError('ItemNotFound');
  return { ...bodyArea, top: bodyArea.top + index, rows: 1 };
}
