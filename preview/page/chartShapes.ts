/**
 * How a bar chart looks, as plain shapes: worked out here without a browser, drawn in chartLayer.ts.
 * It follows Excel where a reader would notice: order of the bars, gaps, colours, labels at the ends.
 */
import type { ChartDefinition, ChartSeries } from '../workbook/chartStore';

/** One series with what its references held when the chart was drawn. */
export interface SeriesValues {
  readonly series: ChartSeries;
  readonly categories: readonly string[];
  /** What is drawn; a cell without a number counts as 0. */
  readonly values: readonly number[];
  /** What the cells show, e.g. "42.1%". */
  readonly shown: readonly string[];
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: true;
}

export interface ChartShapes {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  /** The line from which the bars grow. */
  readonly axis: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

/** Excel's first colour, for a series that has none of its own. */
const NO_COLOUR = '#4472C4';
const FONT = 12;
const LINE = 15;
const MARGIN = 10;
/** Width of an average letter, as a share of the font's size. */
const LETTER = 0.54;
const DEFAULT_GAP = 150;

export const FONT_SIZE = FONT;

/** True for the kinds of chart that are drawn; the others are kept in the file all the same. */
export function canDraw(chart: ChartDefinition): boolean {
  return ['BarClustered', 'BarStacked', 'ColumnClustered'].includes(chart.type);
}

/** The shapes of a bar or column chart in an area of `width` by `height` pixels. */
export function chartShapes(
  chart: ChartDefinition,
  data: readonly SeriesValues[],
  width: number,
  height: number,
): ChartShapes {
  const title = chart.title ? titleLabel(chart.title, width) : undefined;
  const top = MARGIN + (title ? LINE + MARGIN : 0);
  const area = { left: MARGIN, top, right: width - MARGIN, bottom: height - MARGIN };
  const categories = data[0]?.categories ?? [];
  const stacked = chart.type === 'BarStacked';
  const sums = categories.map((_, at) =>
    data.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const greatest = Math.max(...(stacked ? sums : data.flatMap(({ values }) => values)), 0) || 1;
  const laid =
    chart.type === 'ColumnClustered'
      ? columns(chart, data, categories, greatest, area)
      : rows(chart, data, categories, greatest, area);
  return { ...laid, labels: [...(title ? [title] : []), ...laid.labels] };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Bars that lie, a category a row. Excel starts at the bottom unless the axis is reversed. */
function rows(
  chart: ChartDefinition,
  data: readonly SeriesValues[],
  categories: readonly string[],
  greatest: number,
  area: Area,
): ChartShapes {
  const widest = Math.max(...categories.map((text) => text.length * FONT * LETTER), 0);
  const start = area.left + Math.min(widest, (area.right - area.left) * 0.4) + MARGIN;
  const room = area.right - start - (chart.dataLabels ? labelRoom(data) : 0);
  const band = (area.bottom - area.top) / Math.max(categories.length, 1);
  const stacked = chart.type === 'BarStacked';
  const lanes = stacked ? 1 : data.length;
  const thickness = barThickness(chart, band, lanes);
  const bars: Bar[] = [];
  const labels: Label[] = [];
  categories.forEach((category, index) => {
    let end = start;
    const place = chart.categoriesReversed ? index : categories.length - 1 - index;
    const top = area.top + place * band;
    labels.push(...wrapped(category, start - MARGIN, top + band / 2, start - MARGIN - area.left));
    data.forEach((one, nth) => {
      const y = top + (band - thickness * lanes) / 2 + (stacked ? 0 : nth * thickness);
      const length = (Math.max(one.values[index] ?? 0, 0) / greatest) * room;
      const x = stacked ? end : start;
      end = x + length;
      bars.push({ x, y, width: length, height: thickness, fill: fillOf(one, index) });
      if (chart.dataLabels) {
        const text = one.shown[index] ?? '';
        const middle = y + thickness / 2 + FONT * 0.35;
        labels.push({ x: start + length + 5, y: middle, text, anchor: 'start' });
      }
    });
  });
  return { bars, labels, axis: { x1: start, y1: area.top, x2: start, y2: area.bottom } };
}

/** Bars that stand, a category a column. */
function columns(
  chart: ChartDefinition,
  data: readonly SeriesValues[],
  categories: readonly string[],
  greatest: number,
  area: Area,
): ChartShapes {
  const floor = area.bottom - LINE * 3;
  const room = floor - area.top - (chart.dataLabels ? LINE : 0);
  const band = (area.right - area.left) / Math.max(categories.length, 1);
  const thickness = barThickness(chart, band, data.length);
  const bars: Bar[] = [];
  const labels: Label[] = [];
  categories.forEach((category, index) => {
    const left = area.left + index * band;
    linesOf(category, band - 4).forEach((text, line) => {
      labels.push({ x: left + band / 2, y: floor + LINE * (line + 1), text, anchor: 'middle' });
    });
    data.forEach((one, nth) => {
      const x = left + (band - thickness * data.length) / 2 + nth * thickness;
      const height = (Math.max(one.values[index] ?? 0, 0) / greatest) * room;
      bars.push({ x, y: floor - height, width: thickness, height, fill: fillOf(one, index) });
      if (chart.dataLabels) {
        const text = one.shown[index] ?? '';
        labels.push({ x: x + thickness / 2, y: floor - height - 4, text, anchor: 'middle' });
      }
    });
  });
  return { bars, labels, axis: { x1: area.left, y1: floor, x2: area.right, y2: floor } };
}

function barThickness(chart: ChartDefinition, band: number, series: number): number {
  return band / (Math.max(series, 1) + (chart.gapWidth ?? DEFAULT_GAP) / 100);
}

function fillOf({ series }: SeriesValues, index: number): string {
  return series.pointColours?.[index] ?? series.colour ?? NO_COLOUR;
}

function labelRoom(data: readonly SeriesValues[]): number {
  const longest = Math.max(...data.flatMap(({ shown }) => shown.map((text) => text.length)), 0);
  return longest * FONT * LETTER + 8;
}

function titleLabel(text: string, width: number): Label {
  return { x: width / 2, y: MARGIN + FONT, text, anchor: 'middle', bold: true };
}

/** A category's words against the axis, in as many lines as they need, around the middle of its band. */
function wrapped(text: string, x: number, middle: number, width: number): Label[] {
  const lines = linesOf(text, width);
  const first = middle - ((lines.length - 1) * LINE) / 2 + FONT * 0.35;
  return lines.map((line, n) => ({ x, y: first + n * LINE, text: line, anchor: 'end' }));
}

/** Words put into lines of about that width; three lines at most, the rest told by an ellipsis. */
function linesOf(text: string, width: number): string[] {
  const letters = Math.max(Math.floor(width / (FONT * LETTER)), 4);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
}
