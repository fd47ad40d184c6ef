import { checkUnprotected } from '../behaviour/protection';
import { sortRows } from '../grid/sorting';
import { excelObject } from '../objects';
import { sortKeys } from './rangeSort';
import { tableOf } from './table';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSort = excelObject<string>('TableSort', {
  methods: {
    Apply: (id, [fields, matchCase], host) => {
      const one = tableOf(id, host);
      checkUnprotected(host, one.sheet, 'allowSort');
      sortRows(host, one.bodyArea, sortKeys(fields), matchCase === true);
    },
  },
});
