import { serialOf } from '../behaviour/serialDate';
import { excelError } from '../excelError';
import { excelObject, readOnly } from '../objects';
import { integer } from './cells';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult = excelObject<number>('FunctionResult', {
  properties: { Value: readOnly((value) => value), Error: readOnly(() => null) },
});

/** Dates of a workbook of the 1904 system count from 1 January 1904 as day 0. */
const DAYS_TO_1904 = 1462;

/**
 * Worksheet functions called without a cell.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.functions
 */
export const functions = excelObject<null>('Functions', {
  methods: {
    Date: (_, [year, month, day], host) => {
      const serial = serialOf(integer(year), integer(month), integer(day));
      if (serial === undefined) throw excelError('InvalidArgument');
      return functionResult.of(host.live.date1904 ? serial - DAYS_TO_1904 : serial);
    },
  },
});
