import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import { intersection, type Area } from '../grid/area';
import { readValues } from '../grid/read';
import { renameColumnInFormulas } from '../grid/renaming';
import type { Table } from '../grid/tables';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { deleteCells } from '../structure';
import { enterCells } from '../writing';
import { cellsOf, text } from './cells';
import { columnFilter } from './filter';
import { range } from './range';
import { tableOf } from './table';

/** A column by the number that stays with it. */
export interface ColumnOfTable {
  readonly table: string;
  readonly column: number;
}

export function columnIndexOf({ table, column }: ColumnOfTable, host: Host): number {
  const one = tableOf(table, host);
  for (let at = 0; at < one.area.columns; at += 1) if (one.columnId(at) === column) return at;
  throw excelError('ItemNotFound');
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn = excelObject<ColumnOfTable>('TableColumn', {
  identity: ({ column }) => ({ Id: column }),
  properties: {
    Id: readOnly(({ column }) => column),
    Index: readOnly((column, host) => columnIndexOf(column, host)),
    Name: {
      get: (column, host) =>
        tableOf(column.table, host).headings[columnIndexOf(column, host)] ?? '',
      set: (column, value, host) => rename(column, text(value), host),
    },
    Values: {
      get: (column, host) =>
        readValues(
          host.grid,
          part(column, host, (one) => one.wholeArea),
        ),
      set: (column, value, host) =>
        enterCells(
          host,
          part(column, host, (one) => one.wholeArea),
          value,
        ),
      calculated: true,
    },
  },
  objects: { Filter: (column) => columnFilter.of(column) },
  methods: {
    GetRange: (column, _, host) => range.of(cellsOf(part(column, host, (one) => one.wholeArea))),
    GetDataBodyRange: (column, _, host) =>
      range.of(cellsOf(part(column, host, (one) => one.bodyArea))),
    GetHeaderRowRange: (column, _, host) =>
      range.of(cellsOf(part(column, host, (one) => one.headingArea))),
    GetTotalRowRange: (column, _, host) =>
      range.of(cellsOf(part(column, host, (one) => one.totalsArea))),
    Delete: async (column, _, host) => {
      const one = tableOf(column.table, host);
      checkUnprotected(host, one.sheet);
      if (one.area.columns === 1) throw excelError('InvalidOperation');
      await deleteCells(
        host,
        part(column, host, (whole) => whole.wholeArea),
        'Left',
      );
    },
  },
});

function part(column: ColumnOfTable, host: Host, of: (one: Table) => Area | undefined): Area {
  const one = tableOf(column.table, host);
  const rows = of(one);
  const area = rows && intersection(rows, one.columnArea(columnIndexOf(column, host)));
  if (rows && !area) return { ...rows, left: rows.left + columnIndexOf(column, host), columns: 1 };
  if (!area) throw excelError('ItemNotFound');
  return area;
}

function rename(column: ColumnOfTable, name: string, host: Host): void {
  const one = tableOf(column.table, host);
  const at = columnIndexOf(column, host);
  const before = one.headings[at] ?? '';
  const { headingArea } = one;
  if (!headingArea) throw excelError('InvalidOperation');
  enterCells(host, { ...headingArea, left: headingArea.left + at, columns: 1 }, [[name]]);
  renameColumnInFormulas(host, one.name, before, one.headings[at] ?? name);
}
