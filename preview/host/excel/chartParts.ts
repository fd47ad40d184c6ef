import { notInStandIn } from '../excelError';
import { excelObject } from '../objects';
import { text, truth } from './cells';
import { changeChart, chartOf, type ChartOfSheet } from './chart';

/** A title is shown where there is one. @see https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitle = excelObject<ChartOfSheet>('ChartTitle', {
  properties: {
    Text: {
      get: (one, host) => chartOf(one, host).title ?? '',
      set: (one, value, host) => changeChart(one, host, { title: text(value) }),
    },
    Visible: {
      get: (one, host) => (chartOf(one, host).title ?? '') !== '',
      set: (one, value, host) => {
        const { title, ...rest } = chartOf(one, host);
        if (truth(value)) {
          if (!title) changeChart(one, host, { title: 'Chart Title' });
        } else {
          changeChart(one, host, {});
          host.live.charts.put(one.sheet, rest);
        }
      },
    },
  },
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegend = excelObject<ChartOfSheet>('ChartLegend', {
  properties: {
    Visible: {
      get: (one, host) => chartOf(one, host).legend === true,
      set: (one, value, host) => changeChart(one, host, { legend: truth(value) }),
    },
  },
});

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabels = excelObject<ChartOfSheet>('ChartDataLabels', {
  properties: {
    ShowValue: {
      get: (one, host) => chartOf(one, host).dataLabels === true,
      set: (one, value, host) => changeChart(one, host, { dataLabels: truth(value) }),
    },
    ShowSeriesName: never('showSeriesName'),
    ShowCategoryName: never('showCategoryName'),
    ShowLegendKey: never('showLegendKey'),
    ShowPercentage: never('showPercentage'),
  },
});

/** Labels show values only. */
function never(name: string) {
  return {
    get: () => false,
    set: (_: ChartOfSheet, value: unknown) => {
      if (truth(value)) throw notInStandIn(`ChartDataLabels.${name} = true`);
    },
  };
}
