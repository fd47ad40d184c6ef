import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import type { Area } from '../grid/area';
import type { Host } from '../host';
import { excelObject, readOnly, type MaybeHandle } from '../objects';
import { insertCells } from '../structure';
import { enterCells } from '../writing';
import { setTableArea } from '../grid/tableGrowth';
import { usedArea } from '../grid/usedArea';
import { integer } from './cells';
import { tableOf } from './table';
import { tableColumn } from './tableColumn';

/** The columns of a table, by the table's id. @see https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection = excelObject<string>('TableColumnCollection', {
  properties: { Count: readOnly((id, host) => tableOf(id, host).area.columns) },
  items: (id, host) => {
    const one = tableOf(id, host);
    return Array.from({ length: one.area.columns }, (_, at) =>
      tableColumn.of({ table: id, column: one.columnId(at) }),
    );
  },
  item: (id, key, host) => found(id, key, host),
  methods: {
    Add: (id, [index, values, name], host) => addColumn(host, id, index, values, name),
    GetCount: (id, _, host) => tableOf(id, host).area.columns,
    GetItemAt: (id, [index], host) => {
      const one = tableOf(id, host);
      const at = integer(index);
      if (at < 0 || at >= one.area.columns) throw excelError('InvalidArgument');
      return tableColumn.of({ table: id, column: one.columnId(at) });
    },
    GetItemOrNullObject: (id, [key], host) => found(id, key, host),
  },
});

/** A number is an id, a text a heading; letter case makes no difference. */
function found(id: string, key: unknown, host: Host): MaybeHandle {
  const one = tableOf(id, host);
  const at = one.headings.findIndex((heading, index) =>
    typeof key === 'number'
      ? one.columnId(index) === key
      : heading.toLowerCase() === String(key).toLowerCase(),
  );
  return at < 0 ? null : tableColumn.of({ table: id, column: one.columnId(at) });
}

async function addColumn(host: Host, id: string, index: unknown, values: unknown, name: unknown) {
  const one = tableOf(id, host);
  checkUnprotected(host, one.sheet);
  const { area } = one;
  const at = index === undefined || index === null || index === -1 ? area.columns : integer(index);
  if (at < 0 || at > area.columns) throw excelError('InvalidArgument');
  const column: Area = { ...one.wholeArea, left: area.left + at, columns: 1 };
  if (at < area.columns || isOccupied(host, column)) {
    await insertCells(host, column, 'Right');
  }
  if (one.area.columns === area.columns)
    setTableArea(host, one, { ...area, columns: area.columns + 1 });
  if (values !== undefined && values !== null) {
    const whole =
      Array.isArray(values) && values.length === one.area.rows ? one.area : one.bodyArea;
    enterCells(host, { ...whole, left: column.left, columns: 1 }, values);
  }
  if (name !== undefined && name !== null && one.headingArea)
    enterCells(host, { ...one.headingArea, left: column.left, columns: 1 }, [[name]]);
  return tableColumn.of({ table: id, column: one.columnId(at) });
}

function isOccupied(host: Host, column: Area): boolean {
  return usedArea(host.grid, column.sheet, true, column) !== undefined;
}
