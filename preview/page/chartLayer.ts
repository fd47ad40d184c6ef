/**
 * Draws the workbook's charts over the grid as SVG: Univer's open-source part has none. They follow
 * scrolling, zoom, the sheet that is shown and the numbers that they stand for.
 */
import { sayInPreview } from '../strings';
import type { ChartCorner, ChartDefinition } from '../workbook/chartStore';
import type { LiveWorkbook } from '../workbook/liveWorkbook';
import { parseReference } from './cellReference';
import { canDraw, chartShapes, FONT_SIZE, type SeriesValues } from './chartShapes';
import { gridView, type GridView } from './gridView';

const SVG = 'http://www.w3.org/2000/svg';
const POINT = 96 / 72;

/** Draws the charts into `layer`, an element that lies over the grid alone, until it is called off. */
export function showCharts(live: LiveWorkbook, layer: HTMLElement): () => void {
  let waiting = 0;
  const drawSoon = () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      draw(live, layer);
    });
  };
  // Scrolling, zoom, edits and calculated values all pass through Univer's commands.
  const commands = live.api.onCommandExecuted(drawSoon);
  const stopCharts = live.charts.onChange(drawSoon);
  const resized = new ResizeObserver(drawSoon);
  if (layer.parentElement) resized.observe(layer.parentElement);
  drawSoon();
  return () => {
    cancelAnimationFrame(waiting);
    commands.dispose();
    stopCharts();
    resized.disconnect();
    layer.replaceChildren();
  };
}

function draw(live: LiveWorkbook, layer: HTMLElement): void {
  const sheet = live.book.getActiveSheet();
  const charts = live.charts.of(sheet.getSheetId());
  const view = charts.length > 0 ? gridView(live, sheet) : undefined;
  if (!view) return layer.replaceChildren();
  const page = layer.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  layer.style.left = `${view.window.left - page.left}px`;
  layer.style.top = `${view.window.top - page.top}px`;
  layer.style.width = `${view.window.width}px`;
  layer.style.height = `${view.window.height}px`;
  layer.replaceChildren(...charts.map((chart) => chartElement(live, chart, view)));
}

function chartElement(live: LiveWorkbook, chart: ChartDefinition, view: GridView): HTMLElement {
  const from = cornerOf(chart.from, view);
  const to = cornerOf(chart.to, view);
  const width = (to.left - from.left) / view.zoom;
  const height = (to.top - from.top) / view.zoom;
  const data = chart.series.map((series) => valuesOf(live, series));
  const element = document.createElement('div');
  element.className = 'chart';
  element.style.left = `${from.left - view.window.left}px`;
  element.style.top = `${from.top - view.window.top}px`;
  element.style.width = `${width * view.zoom}px`;
  element.style.height = `${height * view.zoom}px`;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', describe(chart, data));
  element.append(
    canDraw(chart) ? picture(chart, data, width, height) : notDrawn(chart.title ?? chart.name),
  );
  return element;
}

function cornerOf(corner: ChartCorner, view: GridView) {
  const { left, top } = view.placeOf(corner.row, corner.column);
  return {
    left: left + (corner.right ?? 0) * POINT * view.zoom,
    top: top + (corner.down ?? 0) * POINT * view.zoom,
  };
}

/** What the series' references hold now. */
function valuesOf(live: LiveWorkbook, series: ChartDefinition['series'][number]): SeriesValues {
  const values = cellsOf(live, series.values);
  const categories = series.categories ? cellsOf(live, series.categories) : undefined;
  return {
    series,
    values:
      values
        ?.getRawValues()
        .flat()
        .map((value) => Number(value) || 0) ?? [],
    shown: values?.getDisplayValues().flat() ?? [],
    categories:
      categories?.getDisplayValues().flat() ??
      values
        ?.getDisplayValues()
        .flat()
        .map((_, index) => `${index + 1}`) ??
      [],
  };
}

function cellsOf(live: LiveWorkbook, reference: string) {
  const parsed = parseReference(reference);
  const sheet = parsed?.sheet === undefined ? undefined : live.book.getSheetByName(parsed.sheet);
  return parsed && sheet ? sheet.getRange(parsed.cells) : undefined;
}

/** The chart in words, for people who cannot see it. */
function describe(chart: ChartDefinition, data: readonly SeriesValues[]): string {
  const title = chart.altText ?? chart.title ?? chart.name;
  const values = (data[0]?.categories ?? [])
    .map((label, index) =>
      sayInPreview('page.chart.value', { label, value: data[0]?.shown[index] ?? '' }),
    )
    .join(', ');
  return sayInPreview('page.chart', { title, values });
}

function picture(
  chart: ChartDefinition,
  data: readonly SeriesValues[],
  width: number,
  height: number,
): SVGElement {
  const shapes = chartShapes(chart, data, width, height);
  const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  svg.append(
    ...shapes.bars.map((bar) => svgElement('rect', { ...bar })),
    svgElement('line', { ...shapes.axis, class: 'axis' }),
    ...shapes.labels.map(({ x, y, text, anchor, bold }) => {
      const label = svgElement('text', { x, y, 'text-anchor': anchor, 'font-size': FONT_SIZE });
      if (bold) label.setAttribute('font-weight', '600');
      label.textContent = text;
      return label;
    }),
  );
  return svg;
}

function notDrawn(title: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = sayInPreview('page.chart.notDrawn', { title });
  return note;
}

function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}
