import type { ChartSeries } from '../../workbook/chartStore';
import { referenceTo } from '../behaviour/chartSource';
import { excelError } from '../excelError';
import { takenColour } from '../grid/colours';
import { resolveReference } from '../grid/resolve';
import { valueOf } from '../grid/values';
import type { Host } from '../host';
import { excelObject, readOnly } from '../objects';
import { areaArgument, integer, text, truth } from './cells';
import { changeChart, chartOf, type ChartOfSheet } from './chart';
import { chartDataLabels } from './chartParts';

interface SeriesOfChart {
  readonly chart: ChartOfSheet;
  readonly index: number;
}

interface PointOfSeries extends SeriesOfChart {
  readonly point: number;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection = excelObject<ChartOfSheet>('ChartSeriesCollection', {
  properties: { Count: readOnly((one, host) => chartOf(one, host).series.length) },
  items: (one, host) =>
    chartOf(one, host).series.map((_, index) => chartSeries.of({ chart: one, index })),
  methods: {
    GetCount: (one, _, host) => chartOf(one, host).series.length,
    GetItemAt: (one, [index], host) => {
      const at = integer(index);
      seriesOf({ chart: one, index: at }, host);
      return chartSeries.of({ chart: one, index: at });
    },
    Add: (one, [name], host) => {
      const { series } = chartOf(one, host);
      const added: ChartSeries = { values: '', ...(typeof name === 'string' ? { name } : {}) };
      changeChart(one, host, { series: [...series, added] });
      return chartSeries.of({ chart: one, index: series.length });
    },
  },
});

function seriesOf({ chart, index }: SeriesOfChart, host: Host): ChartSeries {
  const series = chartOf(chart, host).series[index];
  if (!series) throw excelError('InvalidArgument');
  return series;
}

function changeSeries(one: SeriesOfChart, host: Host, changed: Partial<ChartSeries>): void {
  const { series } = chartOf(one.chart, host);
  const after = { ...seriesOf(one, host), ...changed };
  changeChart(one.chart, host, {
    series: series.map((other, at) => (at === one.index ? after : other)),
  });
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
const chartSeries = excelObject<SeriesOfChart>('ChartSeries', {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Name: {
      get: (one, host) => nameOf(seriesOf(one, host).name, host),
      set: (one, value, host) => changeSeries(one, host, { name: text(value) }),
    },
    HasDataLabels: {
      get: ({ chart }, host) => chartOf(chart, host).dataLabels === true,
      set: ({ chart }, value, host) => changeChart(chart, host, { dataLabels: truth(value) }),
    },
    GapWidth: {
      get: ({ chart }, host) => chartOf(chart, host).gapWidth ?? 150,
      set: ({ chart }, value, host) => {
        const gapWidth = integer(value);
        if (gapWidth < 0 || gapWidth > 500) throw excelError('InvalidArgument');
        changeChart(chart, host, { gapWidth });
      },
    },
  },
  objects: {
    Points: (one) => chartPointsCollection.of(one),
    Format: (one) => chartSeriesFormat.of(one),
    DataLabels: ({ chart }) => chartDataLabels.of(chart),
  },
  methods: {
    Delete: (one, _, host) => {
      const { series } = chartOf(one.chart, host);
      changeChart(one.chart, host, { series: series.filter((_other, at) => at !== one.index) });
    },
    SetValues: (one, [source], host) =>
      changeSeries(one, host, { values: reference(source, one, host) }),
    SetXAxisValues: (one, [source], host) =>
      changeSeries(one, host, { categories: reference(source, one, host) }),
  },
});

function reference(source: unknown, one: SeriesOfChart, host: Host): string {
  return referenceTo(host, areaArgument(source, host, one.chart.sheet));
}

function nameOf(name: string | undefined, host: Host): string {
  if (!name?.startsWith('=')) return name ?? '';
  const area = resolveReference(host, name);
  return area ? String(valueOf(host.grid.cells(area.sheet)[area.top]?.[area.left])) : '';
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
const chartPointsCollection = excelObject<SeriesOfChart>('ChartPointsCollection', {
  properties: { Count: readOnly((one, host) => pointCount(one, host)) },
  items: (one, host) =>
    Array.from({ length: pointCount(one, host) }, (_, point) => chartPoint.of({ ...one, point })),
  methods: {
    GetCount: (one, _, host) => pointCount(one, host),
    GetItemAt: (one, [index], host) => {
      const point = integer(index);
      if (point < 0 || point >= pointCount(one, host)) throw excelError('InvalidArgument');
      return chartPoint.of({ ...one, point });
    },
  },
});

function pointCount(one: SeriesOfChart, host: Host): number {
  const area = resolveReference(host, seriesOf(one, host).values);
  return area ? area.rows * area.columns : 0;
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
const chartPoint = excelObject<PointOfSeries>('ChartPoint', {
  identity: ({ point }) => ({ _Index: point }),
  objects: { Format: (one) => chartPointFormat.of(one) },
});

const chartPointFormat = excelObject<PointOfSeries>('ChartPointFormat', {
  objects: { Fill: (one) => pointFill.of(one) },
});

const pointFill = excelObject<PointOfSeries>('ChartFill', {
  methods: {
    SetSolidColor: (one, [colour], host) =>
      changeSeries(one, host, {
        pointColours: { ...seriesOf(one, host).pointColours, [one.point]: takenColour(colour) },
      }),
    Clear: (one, _, host) => {
      const colours = Object.entries(seriesOf(one, host).pointColours ?? {});
      const pointColours = Object.fromEntries(
        colours.filter(([point]) => Number(point) !== one.point),
      );
      changeSeries(one, host, { pointColours });
    },
  },
});

const chartSeriesFormat = excelObject<SeriesOfChart>('ChartSeriesFormat', {
  objects: { Fill: (one) => seriesFill.of(one) },
});

const seriesFill = excelObject<SeriesOfChart>('ChartFill', {
  methods: {
    SetSolidColor: (one, [colour], host) =>
      changeSeries(one, host, { colour: takenColour(colour) }),
  },
});
