import { excelObject } from '../objects';
import { truth } from './cells';
import { changeChart, chartOf, type ChartOfSheet } from './chart';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxes = excelObject<ChartOfSheet>('ChartAxes', {
  objects: {
    CategoryAxis: (one) => categoryAxis.of(one),
  },
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
const categoryAxis = excelObject<ChartOfSheet>('ChartAxis', {
  properties: {
    ReversePlotOrder: {
      get: (one, host) => chartOf(one, host).categoriesReversed === true,
      set: (one, value, host) => changeChart(one, host, { categoriesReversed: truth(value) }),
    },
  },
});
