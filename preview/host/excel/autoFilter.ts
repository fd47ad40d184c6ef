import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import { contains } from '../grid/area';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { areaArgument, cellsOf, integer } from './cells';
import {
  sheetCriteria,
  shownSheetCriteria,
  shownTableCriteria,
  tableCriteria,
  takenCriteria,
} from './filterCriteria';
import { range } from './range';
import { tableOf } from './table';

/** The filter of a sheet, by its id. @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const sheetAutoFilter = excelObject<string>('AutoFilter', {
  properties: {
    Enabled: readOnly((id, host) => host.filters.area(id) !== undefined),
    IsDataFiltered: readOnly((id, host) => host.filters.isFiltered(id)),
    Criteria: readOnly((id, host) => {
      const columns = host.filters.area(id)?.columns ?? 0;
      return Array.from({ length: columns }, (_, at) =>
        shownSheetCriteria(host.filters.criteria(id, at)),
      );
    }),
  },
  methods: {
    Apply: (id, [over, column, criteria], host) => {
      checkUnprotected(host, id, 'allowAutoFilter');
      const area = areaArgument(over, host, id);
      const now = host.filters.area(id);
      if (!now || !contains(now, area)) host.filters.set(area);
      if (column === undefined || column === null) return;
      const at = integer(column);
      if (at < 0 || at >= area.columns) throw excelError('InvalidArgument');
      const taken = takenCriteria(criteria, 'AutoFilter.apply');
      host.filters.apply(id, at, sheetCriteria(taken, area.left + at));
    },
    ClearCriteria: (id, _, host) => {
      checkUnprotected(host, id, 'allowAutoFilter');
      host.filters.clear(id);
    },
    ClearColumnCriteria: (id, [column], host) => {
      checkUnprotected(host, id, 'allowAutoFilter');
      host.filters.apply(id, integer(column), null);
    },
    Remove: (id, _, host) => {
      checkUnprotected(host, id, 'allowAutoFilter');
      host.filters.remove(id);
    },
    GetRange: (id, _, host) => rangeOfFilter(id, host) ?? notFound(),
    GetRangeOrNullObject: (id, _, host) => rangeOfFilter(id, host),
  },
});

function rangeOfFilter(id: string, host: Host) {
  const area = host.filters.area(id);
  return area ? range.of(cellsOf(area)) : null;
}

/** The filter of a table, by the table's id. */
export const tableAutoFilter = excelObject<string>('AutoFilter', {
  properties: {
    Enabled: readOnly((id, host) => tableOf(id, host).looks.filterButtons !== false),
    IsDataFiltered: readOnly((id, host) => tableOf(id, host).isFiltered()),
    Criteria: readOnly((id, host) => {
      const one = tableOf(id, host);
      return Array.from({ length: one.area.columns }, (_, at) =>
        shownTableCriteria(one.filterOf(at)),
      );
    }),
  },
  methods: {
    Apply: (id, [, column, criteria], host) => {
      const one = tableOf(id, host);
      checkUnprotected(host, one.sheet, 'allowAutoFilter');
      if (column === undefined || column === null) return;
      const taken = takenCriteria(criteria, 'AutoFilter.apply');
      host.filters.applyToTable(one, integer(column), tableCriteria(taken, 'AutoFilter.apply'));
    },
    ClearCriteria: (id, _, host) => host.filters.clearTable(tableOf(id, host)),
    ClearColumnCriteria: (id, [column], host) =>
      host.filters.applyToTable(tableOf(id, host), integer(column), undefined),
    GetRange: (id, _, host) => range.of(cellsOf(tableOf(id, host).area)),
    GetRangeOrNullObject: (id, _, host) => range.of(cellsOf(tableOf(id, host).area)),
  },
});

function notFound(): never {
  throw excelError('ItemNotFound');
}
