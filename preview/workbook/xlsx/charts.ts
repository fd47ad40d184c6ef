import type { ChartCorner, ChartDefinition, ChartSeries } from '../chartStore';
import type { Colours } from '../../../src/xlsx/colours';
import { partText, type Parts } from '../../../src/xlsx/parts';
import { readRelationships } from '../../../src/xlsx/relationships';
import {
  child,
  childrenOf,
  descendants,
  flag,
  follow,
  parseXml,
  type XmlElement,
} from '../../../src/xlsx/xml';

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

/** The charts on a sheet. What Office.js calls them depends on how the file describes bars and lines. */
export function readCharts(parts: Parts, drawingPath: string, colours: Colours): ChartDefinition[] {
  const source = partText(parts, drawingPath);
  if (source === undefined) return [];
  const charts = readRelationships(parts, drawingPath).filter(({ kind }) => kind === 'chart');
  const anchors = parseXml(source, drawingPath).children;
  return anchors.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const reference = descendants(frame, 'chart')[0];
    const id = reference && Object.entries(reference.attributes).find(([key]) => /:id$/.test(key));
    const target = charts.find((chart) => chart.id === id?.[1])?.target;
    const text = target === undefined ? undefined : partText(parts, target);
    const from = readCorner(child(anchor, 'from'));
    if (!frame || target === undefined || text === undefined || !from) return [];
    const properties = follow(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
    const definition = readChart(parseXml(text, target), colours);
    const to = readCorner(child(anchor, 'to')) ?? { row: from.row + 15, column: from.column + 8 };
    return [
      {
        id: target,
        name: properties['name'] ?? '',
        from,
        to,
        ...definition,
        ...(properties['descr'] ? { altText: properties['descr'] } : {}),
      },
    ];
  });
}

function readCorner(corner: XmlElement | undefined): ChartCorner | undefined {
  if (!corner) return undefined;
  const number = (name: string) => Number(child(corner, name)?.text ?? 0);
  const right = Math.round(number('colOff') / EMU_PER_POINT);
  const down = Math.round(number('rowOff') / EMU_PER_POINT);
  return {
    row: number('row'),
    column: number('col'),
    ...(right === 0 ? {} : { right }),
    ...(down === 0 ? {} : { down }),
  };
}

type ChartContent = Omit<ChartDefinition, 'id' | 'name' | 'from' | 'to' | 'altText'>;

function readChart(root: XmlElement, colours: Colours): ChartContent {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea')?.children.find(({ name }) => name.endsWith('Chart'));
  const title = descendants(child(chart, 'title'), 't')
    .map(({ text }) => text)
    .join('');
  const gap = child(plot, 'gapWidth')?.attributes['val'];
  const categories = child(child(chart, 'plotArea'), 'catAx');
  const labels = child(plot, 'dLbls') ?? child(child(plot, 'ser'), 'dLbls');
  return {
    type: chartType(plot),
    series: childrenOf(plot, 'ser').map((series) => readSeries(series, colours)),
    legend: child(chart, 'legend') !== undefined,
    dataLabels: flag(child(labels, 'showVal')?.attributes['val']),
    categoriesReversed:
      follow(categories, 'scaling', 'orientation')?.attributes['val'] === 'maxMin',
    ...(title === '' ? {} : { title }),
    ...(gap === undefined ? {} : { gapWidth: Number(gap) }),
  };
}

/** The name in Excel.ChartType; what is not known keeps the file's own word. */
function chartType(plot: XmlElement | undefined): string {
  const grouping = child(plot, 'grouping')?.attributes['val'] ?? 'clustered';
  const stacked =
    grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : 'Clustered';
  switch (plot?.name) {
    case 'barChart':
      return `${child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column'}${stacked}`;
    case 'lineChart':
      return stacked === 'Clustered' ? 'Line' : `Line${stacked}`;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'areaChart':
      return stacked === 'Clustered' ? 'Area' : `Area${stacked}`;
    case 'scatterChart':
      return 'XYScatter';
    default:
      return plot?.name ?? '';
  }
}

function readSeries(series: XmlElement, colours: Colours): ChartSeries {
  const name =
    follow(series, 'tx', 'strRef', 'f')?.text ?? follow(series, 'tx', 'v')?.text ?? undefined;
  const isReference = follow(series, 'tx', 'strRef') !== undefined;
  const categories = child(series, 'cat')?.children[0];
  const values = follow(series, 'val', 'numRef', 'f')?.text ?? '';
  const reference = child(categories, 'f')?.text;
  const points = childrenOf(series, 'dPt').flatMap((point) => {
    const colour = readFill(child(point, 'spPr'), colours);
    return colour === undefined
      ? []
      : [[Number(child(point, 'idx')?.attributes['val'] ?? 0), colour] as const];
  });
  const colour = readFill(child(series, 'spPr'), colours);
  return {
    values: `=${values}`,
    ...(name === undefined ? {} : { name: isReference ? `=${name}` : name }),
    ...(reference === undefined ? {} : { categories: `=${reference}` }),
    ...(colour === undefined ? {} : { colour }),
    ...(points.length === 0 ? {} : { pointColours: Object.fromEntries(points) }),
  };
}

function readFill(shape: XmlElement | undefined, colours: Colours): string | undefined {
  const colour = child(shape, 'solidFill')?.children[0];
  if (!colour) return undefined;
  if (colour.name === 'srgbClr') return `#${(colour.attributes['val'] ?? '').toUpperCase()}`;
  if (colour.name === 'schemeClr') return colours.named(colour.attributes['val'] ?? '');
  return undefined;
}
