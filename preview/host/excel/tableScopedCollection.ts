import { excelError } from '../excelError';
import { excelObject, type MaybeHandle } from '../objects';
import type { Host } from '../host';
import { table } from './table';

/** Tables over a range, by id. @see https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const tableScopedCollection = excelObject<readonly string[]>('TableScopedCollection', {
  items: (ids) => ids.map((id) => table.of(id)),
  item: (ids, key, host) => found(ids, key, host),
  methods: {
    GetCount: (ids) => ids.length,
    GetFirst: (ids) => {
      const first = ids[0];
      if (first === undefined) throw excelError('ItemNotFound');
      return table.of(first);
    },
    GetItemOrNullObject: (ids, [key], host) => found(ids, key, host),
  },
});

function found(ids: readonly string[], key: unknown, host: Host): MaybeHandle {
  const one = host.tables.find(String(key));
  return one && ids.includes(one.id) ? table.of(one.id) : null;
}
