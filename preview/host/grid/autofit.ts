import { WrapStrategy } from '../../workbook/univer';
import { shownText } from '../behaviour/shownText';
import type { Host } from '../host';
import { bottomOf, rightOf, type Area } from './area';
import { valueOf, valueTypeOf } from './values';

/** Pixels: of a digit in the default font, of a cell's margins, of a line of text. */
const DIGIT = 7;
const MARGINS = 5;
const LINE = 20;
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

/** Makes rows as tall as their tallest wrapped text, by estimate. */
export function autofitRows(host: Host, area: Area): void {
  const cells = host.grid.cells(area.sheet);
  const heights = [];
  for (const key of Object.keys(cells)) {
    const row = Number(key);
    if (row < area.top || row > bottomOf(area)) continue;
    let lines = 1;
    for (const [column, cell] of Object.entries(cells[row] ?? {}))
      if (cell) lines = Math.max(lines, linesOf(host, area.sheet, row, Number(column)));
    heights.push({ row, pixels: Math.min(TALLEST, lines * LINE) });
  }
  host.sizes.setRowHeightsToFit(area.sheet, heights);
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
