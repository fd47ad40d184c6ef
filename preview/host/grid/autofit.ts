import { WrapStrategy } from '../../workbook/univer';
import { shownText } from '../behaviour/shownText';
import type { Host } from '../host';
import { bottomOf, rightOf, type Area } from './area';
import { valueOf, valueTypeOf } from './values';

/** Pixels: of a digit in the default font, of a cell's margins, of a line of text. */
const DIGIT = 7;
const MARGINS = 5;
const LINE = 20;
/** Points of the default font, to which a line's pixels belong. */
const NORMAL_SIZE = 11;
const WIDEST = 255 * DIGIT + MARGINS;
const TALLEST = 546;

/**
 * Makes columns as wide as their widest text. Excel looks at all cells of the column, not only at the
 * range's (OfficeDev/office-js issue 5999). Widths are estimated: there is nothing here to measure with.
 */
export function autofitColumns(host: Host, area: Area): void {
  const widest = new Map<number, number>();
  for (const [row, cells] of Object.entries(host.grid.cells(area.sheet))) {
    for (const [key, cell] of Object.entries(cells ?? {})) {
      const column = Number(key);
      if (!cell || column < area.left || column > rightOf(area)) continue;
      const style = host.grid.style(area.sheet, Number(row), column);
      if (style.tb === WrapStrategy.WRAP) continue;
      const text = shownText(
        valueOf(cell),
        valueTypeOf(cell),
        style.n?.pattern ?? 'General',
        undefined,
      );
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      widest.set(column, Math.max(widest.get(column) ?? 0, longest));
    }
  }
  for (const [column, characters] of widest) {
    const pixels = Math.min(WIDEST, characters * DIGIT + MARGINS);
    host.sizes.setColumnWidth({ ...area, left: column, columns: 1 }, pixels);
  }
}

/**
 * Rows grow by themselves with a larger font, as long as nobody has chosen their height.
 * @see https://support.microsoft.com/office/change-the-column-width-and-row-height
 */
export function growRows(host: Host, area: Area): void {
  for (let row = area.top; row <= Math.min(bottomOf(area), area.top + MOST_GROWN); row += 1) {
    if (host.sizes.heightIsChosen(area.sheet, row)) continue;
    autofitRows(host, { ...area, top: row, rows: 1 });
  }
}

/** A font for a whole sheet is no matter of single rows. */
const MOST_GROWN = 200;

/** Makes rows as tall as their tallest wrapped text, by estimate. */
export function autofitRows(host: Host, area: Area): void {
  const cells = host.grid.cells(area.sheet);
  const heights = [];
  for (const key of Object.keys(cells)) {
    const row = Number(key);
    if (row < area.top || row > bottomOf(area)) continue;
    let tallest = LINE;
    for (const [key, cell] of Object.entries(cells[row] ?? {})) {
      if (!cell) continue;
      const column = Number(key);
      const line = lineOf(host.grid.style(area.sheet, row, column).fs);
      tallest = Math.max(tallest, linesOf(host, area.sheet, row, column) * line);
    }
    heights.push({ row, pixels: Math.min(TALLEST, tallest) });
  }
  host.sizes.setRowHeightsToFit(area.sheet, heights);
}

/** Pixels of a line of text of a size in points. */
function lineOf(size: number | undefined): number {
  return Math.round(((size ?? NORMAL_SIZE) * LINE) / NORMAL_SIZE);
}

function linesOf(host: Host, sheet: string, row: number, column: number): number {
  if (host.grid.style(sheet, row, column).tb !== WrapStrategy.WRAP) return 1;
  const value = valueOf(host.grid.cells(sheet)[row]?.[column]);
  if (typeof value !== 'string') return 1;
  const across = Math.max(1, Math.floor((host.sizes.columnWidth(sheet, column) - MARGINS) / DIGIT));
  return value
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / across)), 0);
}
