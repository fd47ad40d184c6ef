import type { IStyleData } from '../../workbook/univer';
import { bottomOf, rightOf, type Area } from './area';
import type { Grid } from './grid';

/**
 * What all cells of an area have in common: the value if it is the same everywhere, else undefined.
 * Cells that the sheet does not hold yet have the looks of their row and column.
 */
export function uniform<T>(
  grid: Grid,
  area: Area,
  pick: (style: IStyleData, row: number, column: number) => T,
): { readonly same: T } | undefined {
  const sheet = grid.sheet(area.sheet);
  if (!sheet) return undefined;
  const cells = grid.cells(area.sheet);
  const lastRow = Math.min(bottomOf(area), Math.max(sheet.getRowCount() - 1, area.top));
  const lastColumn = Math.min(rightOf(area), Math.max(sheet.getColumnCount() - 1, area.left));
  const known = new Map<string, string>();
  let first: { same: T } | undefined;
  let firstText = '';
  for (let row = area.top; row <= lastRow; row += 1) {
    const rowStyle = sheet.getRowStyle(row, true);
    for (let column = area.left; column <= lastColumn; column += 1) {
      const own = cells[row]?.[column]?.s;
      const columnStyle = sheet.getColumnStyle(column, true);
      const key = keyOf(own, rowStyle, columnStyle);
      let text = key === undefined ? undefined : known.get(key);
      if (text === undefined) {
        const value = pick(sheet.getComposedCellStyle(row, column), row, column);
        text = JSON.stringify(value) ?? '';
        if (key !== undefined) known.set(key, text);
        first ??= { same: value };
        if (firstText === '') firstText = text;
      }
      if (text !== firstText) return undefined;
    }
  }
  return first;
}

function keyOf(...styles: unknown[]): string | undefined {
  return styles.every((style) => style === undefined || style === null || typeof style === 'string')
    ? styles.join('|')
    : undefined;
}
