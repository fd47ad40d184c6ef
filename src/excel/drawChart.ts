import type { LayoutArea, PlannedChart } from '../register/layout';
import { areaAddress } from './areas';
import type { Area } from './areas';

/** Draws a chart, or brings the one of an earlier run up to date, where a person may have moved it. */
export function drawChart(
  sheet: Excel.Worksheet,
  area: Area,
  planned: PlannedChart,
  before: { readonly chart: Excel.Chart | undefined; readonly sameSize: boolean },
): void {
  const cells = (part: LayoutArea) =>
    sheet.getRange(areaAddress({ ...part, top: area.top + part.top, left: area.left + part.left }));
  const chart = before.chart ?? addChart(sheet, cells(planned.values), planned);
  const series = chart.series.getItemAt(0);
  series.setValues(cells(planned.values));
  series.setXAxisValues(cells(planned.categories));
  planned.pointColours.forEach((colour, at) => {
    series.points.getItemAt(at).format.fill.setSolidColor(colour);
  });
  if (!before.chart || !before.sameSize) {
    const { top, left, rows, columns } = planned.place;
    const corner = (row: number, column: number) =>
      areaAddress({ top: area.top + row, left: area.left + column, rows: 1, columns: 1 });
    chart.setPosition(corner(top, left), corner(top + rows - 1, left + columns - 1));
  }
}

function addChart(
  sheet: Excel.Worksheet,
  values: Excel.Range,
  { name, title }: PlannedChart,
): Excel.Chart {
  const chart = sheet.charts.add(Excel.ChartType.barClustered, values, Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.series.getItemAt(0).hasDataLabels = true;
  // Bars are drawn from the bottom up; turned round, they stand in the order of the rows.
  chart.axes.categoryAxis.reversePlotOrder = true;
  return chart;
}
