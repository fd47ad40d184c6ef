import { checkDefinedName } from '../behaviour/names';
import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import { intersection, type Area } from '../grid/area';
import { NOTHING } from '../grid/patches';
import { renameTableInFormulas } from '../grid/renaming';
import { cellsThere } from '../grid/restyle';
import { setTableArea } from '../grid/tableGrowth';
import type { Table, TableLooks } from '../grid/tables';
import type { Host } from '../host';
import { excelObject, readOnly, type PropertyMember } from '../objects';
import { checkApart } from '../tableMaking';
import { areaArgument, cellsOf, text, truth } from './cells';
import { tableAutoFilter } from './autoFilter';
import { eventMethods } from './eventMethods';
import { range } from './range';
import { tableColumnCollection } from './tableColumnCollection';
import { tableRowCollection } from './tableRowCollection';
import { tableSort } from './tableSort';
import { showTotals } from './tableTotals';
import { worksheet } from './worksheet';

/** A table by its id; an error when it has been deleted. */
export function tableOf(id: string, host: Host): Table {
  const table = host.tables.byId(id);
  if (!table) throw excelError('ItemNotFound');
  return table;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.table */
export const table = excelObject<string>('Table', {
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    Name: {
      get: (id, host) => tableOf(id, host).name,
      set: (id, value, host) => rename(tableOf(id, host), value, host),
    },
    ShowHeaders: {
      get: (id, host) => tableOf(id, host).showsHeadings,
      set: (id, value, host) => changed(id, host).showHeadings(truth(value)),
    },
    ShowTotals: {
      get: (id, host) => tableOf(id, host).looks.totalsRow === true,
      set: (id, value, host) => showTotals(host, changed(id, host), truth(value)),
    },
    ShowBandedRows: look('bandedRows', true),
    ShowFilterButton: look('filterButtons', true),
    Style: {
      get: (id, host) => tableOf(id, host).looks.style ?? '',
      set: (id, value, host) => {
        if (typeof value !== 'string') throw excelError('InvalidArgument');
        if (
          !/^$|^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(
            value,
          )
        )
          throw excelError('InvalidArgument');
        changed(id, host).setLooks({ style: value });
      },
    },
  },
  objects: {
    Worksheet: (id, host) => worksheet.of(tableOf(id, host).sheet),
    Columns: (id) => tableColumnCollection.of(id),
    Rows: (id) => tableRowCollection.of(id),
    AutoFilter: (id) => tableAutoFilter.of(id),
    Sort: (id) => tableSort.of(id),
  },
  methods: {
    GetRange: (id, _, host) => rangeOf(tableOf(id, host).wholeArea),
    GetDataBodyRange: (id, _, host) => rangeOf(tableOf(id, host).bodyArea),
    GetHeaderRowRange: (id, _, host) => rangeOf(tableOf(id, host).headingArea),
    GetTotalRowRange: (id, _, host) => rangeOf(tableOf(id, host).totalsArea),
    Resize: (id, [newRange], host) => {
      const one = changed(id, host);
      resize(host, one, areaArgument(newRange, host, one.sheet));
    },
    ClearFilters: (id, _, host) => {
      checkUnprotected(host, tableOf(id, host).sheet, 'allowAutoFilter');
      host.filters.clearTable(tableOf(id, host));
    },
    ConvertToRange: (id, _, host) => {
      const one = changed(id, host);
      const { wholeArea } = one;
      host.filters.clearTable(one);
      host.tables.remove(one);
      return rangeOf(wholeArea);
    },
    Delete: (id, _, host) => {
      const one = changed(id, host);
      const { wholeArea } = one;
      host.filters.clearTable(one);
      host.tables.remove(one);
      for (const { row, column } of [...cellsThere(host.grid, wholeArea)])
        host.grid.write(wholeArea.sheet, row, column, { ...NOTHING, s: null });
    },
    ...eventMethods<string>((id) => id, ['DataChangedEvent', 'SelectionChangedEvent']),
  },
});

function rangeOf(area: Area | undefined) {
  if (!area) throw excelError('ItemNotFound');
  return range.of(cellsOf(area));
}

/** A table that is about to be changed. */
function changed(id: string, host: Host): Table {
  const one = tableOf(id, host);
  checkUnprotected(host, one.sheet);
  return one;
}

function look(key: 'bandedRows' | 'filterButtons', otherwise: boolean): PropertyMember<string> {
  return {
    get: (id, host) => tableOf(id, host).looks[key] ?? otherwise,
    set: (id, value, host) => {
      const looks: TableLooks = { [key]: truth(value) };
      changed(id, host).setLooks(looks);
    },
  };
}

function rename(one: Table, value: unknown, host: Host): void {
  checkUnprotected(host, one.sheet);
  const taken = [
    ...host.tables
      .all()
      .filter((other) => other.id !== one.id)
      .map((other) => other.name),
    ...host.names.all().map((name) => name.name),
  ];
  const name = checkDefinedName(text(value), taken, host.rules.tableNames);
  const before = one.name;
  one.rename(name);
  renameTableInFormulas(host, before, name);
}

/** The headings stay in their row, and the new area overlaps the old. */
function resize(host: Host, one: Table, area: Area): void {
  const { area: before } = one;
  const sameTop = area.sheet === before.sheet && area.top === before.top;
  if (!sameTop || area.rows < 2 || !intersection(area, before)) throw excelError('InvalidArgument');
  checkApart(host, area, one);
  setTableArea(host, one, area);
}
