import type { LayoutArea, PlannedChart } from '../register/layout';
import { areaAddress } from './areas';
import type { Area } from './areas';

/** What there is of a chart from an earlier run. */
interface ChartBefore {
  readonly chart: Excel.Chart | undefined;
  readonly sameSize: boolean;
  /** That run failed, perhaps before the chart had its look. */
  readonly unfinished: boolean;
}

/** Draws a chart, or brings the one of an earlier run up to date, where a person may have moved it or changed its look. */
export function drawChart(
  sheet: Excel.Worksheet,
  area: Area,
  planned: PlannedChart,
  before: ChartBefore,
): void {
  const cells = (part: LayoutArea) =>
    sheet.getRange(areaAddress({ ...part, top: area.top + part.top, left: area.left + part.left }));
  const source = cells(sourceOf(planned));
  const chart =
    before.chart ??
    sheet.charts.add(Excel.ChartType[planned.kind], source, Excel.ChartSeriesBy.columns);
  if (!before.chart || before.unfinished) dress(chart, planned);
  // A status may have come or gone since: as many series as there are columns now.
  if (before.chart && planned.kind === 'barStacked')
    chart.setData(source, Excel.ChartSeriesBy.columns);
  planned.series.forEach(({ values, colour, pointColours = [] }, at) => {
    const series = chart.series.getItemAt(at);
    series.setValues(cells(values));
    series.setXAxisValues(cells(planned.categories));
    if (colour !== undefined) series.format.fill.setSolidColor(colour);
    pointColours.forEach((fill, point) => {
      series.points.getItemAt(point).format.fill.setSolidColor(fill);
    });
  });
  if (!before.chart || !before.sameSize) {
    const { top, left, rows, columns } = planned.place;
    const corner = (row: number, column: number) =>
      areaAddress({ top: area.top + row, left: area.left + column, rows: 1, columns: 1 });
    chart.setPosition(corner(top, left), corner(top + rows - 1, left + columns - 1));
  }
}

/** The values of one series; of several with their headings and categories, from which Excel names them. */
function sourceOf({ kind, categories, series }: PlannedChart): LayoutArea {
  const [first] = series;
  if (kind === 'barClustered') return first!.values;
  const { top, left, rows } = categories;
  return { top: top - 1, left, rows: rows + 1, columns: series.length + 1 };
}

/** The name comes first: by it the next run finds the chart where this one fails. */
function dress(chart: Excel.Chart, { name, title, kind }: PlannedChart): void {
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = kind === 'barStacked';
  chart.series.getItemAt(0).hasDataLabels = kind === 'barClustered';
  // Bars are drawn from the bottom up; turned round, they stand in the order of the rows.
  chart.axes.categoryAxis.reversePlotOrder = true;
}
