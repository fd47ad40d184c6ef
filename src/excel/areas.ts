import { cellAddress, columnNumber } from '../register/grid';

/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area's address within its sheet, e.g. "A1:C3", or "A1" for one cell. */
export function areaAddress({ top, left, rows, columns }: Area): string {
  const first = cellAddress({ row: top, column: left });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress({ row: top + rows - 1, column: left + columns - 1 })}`;
}

/** The area in a name's formula, e.g. `=Summary!$A$1:$E$9`; undefined where it names no cells any more (#REF!). */
export function areaOf(formula: string): Area | undefined {
  const match = /!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(formula);
  if (!match) return undefined;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const left = columnNumber(firstColumn!);
  const top = Number(firstRow) - 1;
  return {
    top,
    left,
    rows: Number(lastRow) - top,
    columns: columnNumber(lastColumn!) - left + 1,
  };
}

/** Takes cells that stand side by side, and then rows of the same extent one below the other, together. */
export function joinCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): Area[] {
  const areas: Area[] = [];
  /** Areas that end in the row above the present one, by their extent. */
  const open = new Map<string, number>();
  let at = 0;
  while (at < cells.length) {
    const { row, column } = cells[at]!;
    let columns = 1;
    while (cells[at + columns]?.row === row && cells[at + columns]?.column === column + columns) {
      columns += 1;
    }
    const extent = `${column}+${columns}`;
    const above = open.get(extent);
    const last = above === undefined ? undefined : areas[above]!;
    if (last && last.top + last.rows === row) {
      areas[above!] = { ...last, rows: last.rows + 1 };
    } else {
      open.set(extent, areas.push({ top: row, left: column, rows: 1, columns }) - 1);
    }
    at += columns;
  }
  return areas;
}

/** Excel takes at most 8,192 characters for the address of several areas. */
const longestAddress = 8000;

/** The areas' addresses, put together for `getRanges`, each text short enough for Excel. */
export function joinAddresses(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const address of areas.map(areaAddress)) {
    if (text.length + address.length >= longestAddress) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? address : `${text},${address}`;
  }
  return text === '' ? texts : [...texts, text];
}
