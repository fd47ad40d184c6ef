import type { ChartCorner, ChartDefinition } from '../../workbook/chartStore';
import { seriesFrom } from '../behaviour/chartSource';
import { checkUnprotected } from '../behaviour/protection';
import { excelError } from '../excelError';
import { bottomOf, rightOf } from '../grid/area';
import { POINTS } from '../grid/sizes';
import type { Host } from '../host';
import { excelObject, readOnly, type PropertyMember } from '../objects';
import { areaArgument, text } from './cells';
import { chartAxes } from './chartAxes';
import { chartDataLabels, chartLegend, chartTitle } from './chartParts';
import { chartSeriesCollection } from './chartSeries';
import { worksheet } from './worksheet';

/** A chart by its sheet and its own id. */
export interface ChartOfSheet {
  readonly sheet: string;
  readonly id: string;
}

export function chartOf({ sheet, id }: ChartOfSheet, host: Host): ChartDefinition {
  const found = host.live.charts.of(sheet).find((one) => one.id === id);
  if (!found) throw excelError('ItemNotFound');
  return found;
}

export function changeChart(
  one: ChartOfSheet,
  host: Host,
  changed: Partial<ChartDefinition>,
): void {
  checkUnprotected(host, one.sheet, 'allowEditObjects');
  host.live.charts.put(one.sheet, { ...chartOf(one, host), ...changed });
  host.grid.noteChange();
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chart = excelObject<ChartOfSheet>('Chart', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (one, host) => chartOf(one, host).name,
      set: (one, value, host) => changeChart(one, host, { name: text(value) }),
    },
    ChartType: readOnly((one, host) => chartOf(one, host).type),
    Left: edge('left'),
    Top: edge('top'),
    Width: edge('width'),
    Height: edge('height'),
  },
  objects: {
    Title: (one) => chartTitle.of(one),
    Legend: (one) => chartLegend.of(one),
    DataLabels: (one) => chartDataLabels.of(one),
    Axes: (one) => chartAxes.of(one),
    Series: (one) => chartSeriesCollection.of(one),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Delete: (one, _, host) => {
      checkUnprotected(host, one.sheet, 'allowEditObjects');
      chartOf(one, host);
      host.live.charts.remove(one.sheet, one.id);
      host.grid.noteChange();
    },
    SetData: (one, [source, seriesBy], host) =>
      changeChart(one, host, {
        series: seriesFrom(host, areaArgument(source, host, one.sheet), seriesBy),
      }),
    SetPosition: (one, [start, end], host) => {
      const first = areaArgument(start, host, one.sheet);
      const last = end === undefined || end === null ? first : areaArgument(end, host, one.sheet);
      changeChart(one, host, {
        from: { row: first.top, column: first.left },
        to: { row: bottomOf(last) + 1, column: rightOf(last) + 1 },
      });
    },
  },
});

type Edge = 'left' | 'top' | 'width' | 'height';

/** A chart's place in points, worked out from the cells by which its corners are held. */
function edge(name: Edge): PropertyMember<ChartOfSheet> {
  return {
    get: (one, host) => boxOf(one, host)[name],
    set: (one, value, host) => {
      if (typeof value !== 'number' || !(value >= 0)) throw excelError('InvalidArgument');
      const box = { ...boxOf(one, host), [name]: value };
      const to = { left: box.left + box.width, top: box.top + box.height };
      changeChart(one, host, {
        from: cornerAt(one.sheet, box, host),
        to: cornerAt(one.sheet, to, host),
      });
    },
  };
}

function boxOf(one: ChartOfSheet, host: Host): Record<Edge, number> {
  const { from, to } = chartOf(one, host);
  const start = pointOf(one.sheet, from, host);
  const end = pointOf(one.sheet, to, host);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

function pointOf(sheet: string, corner: ChartCorner, host: Host): { left: number; top: number } {
  const cell = { sheet, top: corner.row, left: corner.column, rows: 1, columns: 1 };
  const box = host.sizes.box(cell);
  return {
    left: box.left * POINTS + (corner.right ?? 0),
    top: box.top * POINTS + (corner.down ?? 0),
  };
}

function cornerAt(sheet: string, point: { left: number; top: number }, host: Host): ChartCorner {
  let [column, right] = [0, point.left];
  for (let width = host.sizes.columnWidth(sheet, 0) * POINTS; right >= width && width > 0;) {
    right -= width;
    column += 1;
    width = host.sizes.columnWidth(sheet, column) * POINTS;
  }
  let [row, down] = [0, point.top];
  for (let height = host.sizes.rowHeight(sheet, 0) * POINTS; down >= height && height > 0;) {
    down -= height;
    row += 1;
    height = host.sizes.rowHeight(sheet, row) * POINTS;
  }
  return { row, column, right, down };
}
