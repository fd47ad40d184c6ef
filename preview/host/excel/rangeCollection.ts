import { excelObject } from '../objects';
import type { CellsInUse } from '../rangesInUse';
import { range } from './range';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollection = excelObject<readonly CellsInUse[]>('RangeCollection', {
  items: (areas) => areas.map((cells) => range.of(cells)),
  methods: { GetCount: (areas) => areas.length },
});
