import { checkUnprotected } from '../behaviour/protection';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { shownTableCriteria, tableCriteria, takenCriteria } from './filterCriteria';
import { tableOf } from './table';
import { columnIndexOf, type ColumnOfTable } from './tableColumn';

/** The filter of a table's column. @see https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const columnFilter = excelObject<ColumnOfTable>('Filter', {
  properties: {
    Criteria: readOnly((column, host) =>
      shownTableCriteria(tableOf(column.table, host).filterOf(columnIndexOf(column, host))),
    ),
  },
  methods: {
    Apply: (column, [criteria], host) => apply(column, criteria, 'Filter.apply', host),
    ApplyValuesFilter: (column, [values], host) =>
      apply(column, { filterOn: 'Values', values }, 'Filter.applyValuesFilter', host),
    Clear: (column, _, host) => {
      const one = tableOf(column.table, host);
      checkUnprotected(host, one.sheet, 'allowAutoFilter');
      host.filters.applyToTable(one, columnIndexOf(column, host), undefined);
    },
  },
});

function apply(column: ColumnOfTable, value: unknown, member: string, host: Host): void {
  const one = tableOf(column.table, host);
  checkUnprotected(host, one.sheet, 'allowAutoFilter');
  const filter = tableCriteria(takenCriteria(value, member), member);
  host.filters.applyToTable(one, columnIndexOf(column, host), filter);
}
