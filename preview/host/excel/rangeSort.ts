import { checkUnprotected } from '../behaviour/protection';
import { notInStandIn } from '../excelError';
import { sortRows, type SortKey } from '../grid/sorting';
import { excelObject } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { areaOf } from './cells';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly dataOption?: string;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export const rangeSort = excelObject<CellsInUse>('RangeSort', {
  methods: {
    Apply: (cells, [fields, matchCase, hasHeaders, orientation], host) => {
      const area = areaOf(cells);
      checkUnprotected(host, area.sheet, 'allowSort');
      if (orientation !== undefined && orientation !== null && orientation !== 'Rows')
        throw notInStandIn(`RangeSort.apply with orientation ${JSON.stringify(orientation)}`);
      const body = hasHeaders === true ? { ...area, top: area.top + 1, rows: area.rows - 1 } : area;
      sortRows(host, body, sortKeys(fields), matchCase === true);
    },
  },
});

/** Fields of a sort as the grid takes them; sorting by colours is not there. */
export function sortKeys(fields: unknown): SortKey[] {
  return (fields as readonly SortField[]).map((field) => {
    if (field.sortOn !== undefined && field.sortOn !== 'Value')
      throw notInStandIn(`SortField.sortOn ${JSON.stringify(field.sortOn)}`);
    if (field.dataOption !== undefined && field.dataOption !== 'Normal')
      throw notInStandIn(`SortField.dataOption ${JSON.stringify(field.dataOption)}`);
    return { column: field.key, ascending: field.ascending !== false };
  });
}
