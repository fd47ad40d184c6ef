import { checkUnprotected } from '../behaviour/protection';
import { wrongShape } from '../behaviour/shape';
import { excelError } from '../excelError';
import { bottomOf, type Area } from '../grid/area';
import { setTableArea } from '../grid/tableGrowth';
import { usedArea } from '../grid/usedArea';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { insertCells } from '../structure';
import { enterCells } from '../writing';
import { integer } from './cells';
import { tableOf } from './table';
import { tableRow } from './tableRow';

/** The rows of a table, by the table's id. @see https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollection = excelObject<string>('TableRowCollection', {
  properties: { Count: readOnly((id, host) => tableOf(id, host).bodyArea.rows) },
  items: (id, host) =>
    Array.from({ length: tableOf(id, host).bodyArea.rows }, (_, index) =>
      tableRow.of({ table: id, index }),
    ),
  methods: {
    Add: (id, [index, values], host) => addRows(host, id, index, values),
    GetCount: (id, _, host) => tableOf(id, host).bodyArea.rows,
    GetItemAt: (id, [index], host) => {
      const at = integer(index);
      if (at < 0 || at >= tableOf(id, host).bodyArea.rows) throw excelError('InvalidArgument');
      return tableRow.of({ table: id, index: at });
    },
  },
});

/** Adds rows; a table with nothing but its blank row takes the first into that. */
async function addRows(host: Host, id: string, index: unknown, values: unknown) {
  const one = tableOf(id, host);
  checkUnprotected(host, one.sheet);
  const rows = matrix(values, one.area.columns);
  const { bodyArea } = one;
  const atEnd = index === undefined || index === null || index === -1 || index === bodyArea.rows;
  const at = atEnd ? bodyArea.rows : integer(index);
  if (at < 0 || at > bodyArea.rows) throw excelError('InvalidArgument');
  if (!atEnd && host.rules.filteredTablesRefuseRows && one.isFiltered())
    throw excelError('InsertDeleteConflict');
  const blank = bodyArea.rows === 1 && usedArea(host.grid, one.sheet, true, bodyArea) === undefined;
  const first = blank ? 0 : at;
  const room = blank ? rows.length - 1 : rows.length;
  if (room > 0) await makeRoom(host, id, bodyArea, first + (blank ? 1 : 0), room);
  const area: Area = { ...bodyArea, top: bodyArea.top + first, rows: rows.length };
  if (values !== undefined && values !== null) enterCells(host, area, rows);
  return tableRow.of({ table: id, index: first });
}

/** Cells below the table move down where something stands in them; otherwise the table just grows. */
async function makeRoom(
  host: Host,
  id: string,
  body: Area,
  at: number,
  count: number,
): Promise<void> {
  const one = tableOf(id, host);
  const added: Area = { ...body, top: body.top + at, rows: count };
  const inside = at < body.rows;
  const below = { ...added, top: bottomOf(one.wholeArea) + 1, rows: count };
  const occupied = usedArea(host.grid, one.sheet, true, below) !== undefined;
  const wanted = one.area.rows + count;
  if (inside || occupied || one.looks.totalsRow) await insertCells(host, added, 'Down');
  if (one.area.rows < wanted) setTableArea(host, one, { ...one.area, rows: wanted });
}

function matrix(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => row.length !== columns)) throw wrongShape();
  return rows;
}
