import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import type { Host } from '../host';
import { excelObject, readOnly, type MaybeHandle } from '../objects';
import { makeTable } from '../tableMaking';
import { areaArgument, integer } from './cells';
import { table } from './table';

/** The tables of a sheet, or of the workbook. */
export interface TableScope {
  readonly sheet?: string;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection = excelObject<TableScope>('TableCollection', {
  properties: { Count: readOnly(({ sheet }, host) => host.tables.all(sheet).length) },
  items: ({ sheet }, host) => host.tables.all(sheet).map((one) => table.of(one.id)),
  item: (scope, key, host) => found(scope, key, host),
  methods: {
    Add: async ({ sheet }, [address, hasHeaders], host) => {
      const home = sheet ?? host.grid.workbook.getActiveSheet()?.getSheetId();
      const area = areaArgument(address, host, home);
      if (sheet !== undefined && area.sheet !== sheet) throw excelError('InvalidArgument');
      if (typeof hasHeaders !== 'boolean') throw excelError('InvalidArgument');
      checkUnprotected(host, area.sheet);
      return table.of((await makeTable(host, area, hasHeaders)).id);
    },
    GetCount: ({ sheet }, _, host) => host.tables.all(sheet).length,
    GetItemAt: ({ sheet }, [index], host) => {
      const one = host.tables.all(sheet)[integer(index)];
      if (!one) throw excelError('ItemNotFound');
      return table.of(one.id);
    },
    GetItemOrNullObject: (scope, [key], host) => found(scope, key, host),
  },
});

function found({ sheet }: TableScope, key: unknown, host: Host): MaybeHandle {
  const one = host.tables.find(String(key), sheet);
  return one ? table.of(one.id) : null;
}
