import { SetColDataMutation, SetRowDataMutation, type IStyleData } from '../../workbook/univer';
import { bottomOf, isEntireColumn, isEntireRow, rightOf, type Area } from './area';
import type { Grid } from './grid';

/**
 * Changes the style of an area. Of whole rows and columns the row or column keeps it, as in Excel, and
 * only the cells that are there take it themselves.
 */
export function restyle(grid: Grid, area: Area, style: IStyleData): void {
  if (isEntireColumn(area)) restyleColumns(grid, area, style);
  else if (isEntireRow(area)) restyleRows(grid, area, style);
  else grid.restyle(area, style);
}

/** Takes all formats from an area. */
export function unstyle(grid: Grid, area: Area): void {
  for (const { row, column } of cellsThere(grid, area))
    grid.write(area.sheet, row, column, { s: null });
  if (isEntireColumn(area)) setColumns(grid, area, () => null);
  else if (isEntireRow(area)) setRows(grid, area, () => null);
}

function restyleColumns(grid: Grid, area: Area, style: IStyleData): void {
  grid.reach({ ...area, top: 0, rows: 1 });
  for (const { row, column } of cellsThere(grid, area))
    grid.write(area.sheet, row, column, { s: style });
  setColumns(grid, area, (before) => ({ ...before, ...style }));
}

function restyleRows(grid: Grid, area: Area, style: IStyleData): void {
  grid.reach({ ...area, left: 0, columns: 1 });
  for (const { row, column } of cellsThere(grid, area))
    grid.write(area.sheet, row, column, { s: style });
  setRows(grid, area, (before) => ({ ...before, ...style }));
}

type Restyled = (before: IStyleData) => IStyleData | null;

function setColumns(grid: Grid, area: Area, restyled: Restyled): void {
  const sheet = grid.sheet(area.sheet);
  const columnData: Record<number, { s: IStyleData | null }> = {};
  for (
    let column = area.left;
    column <= Math.min(rightOf(area), (sheet?.getColumnCount() ?? 0) - 1);
    column += 1
  )
    columnData[column] = { s: restyled(sheet?.getColumnStyle(column) ?? {}) };
  grid.run(SetColDataMutation.id, { unitId: grid.unitId, subUnitId: area.sheet, columnData });
}

function setRows(grid: Grid, area: Area, restyled: Restyled): void {
  const sheet = grid.sheet(area.sheet);
  const rowData: Record<number, { s: IStyleData | null }> = {};
  for (
    let row = area.top;
    row <= Math.min(bottomOf(area), (sheet?.getRowCount() ?? 0) - 1);
    row += 1
  )
    rowData[row] = { s: restyled(sheet?.getRowStyle(row) ?? {}) };
  grid.run(SetRowDataMutation.id, { unitId: grid.unitId, subUnitId: area.sheet, rowData });
}

/** The cells of an area that the sheet holds. */
export function* cellsThere(grid: Grid, area: Area): Generator<{ row: number; column: number }> {
  for (const [rowKey, cells] of Object.entries(grid.cells(area.sheet))) {
    const row = Number(rowKey);
    if (row < area.top || row > bottomOf(area)) continue;
    for (const key of Object.keys(cells ?? {})) {
      const column = Number(key);
      if (column >= area.left && column <= rightOf(area)) yield { row, column };
    }
  }
}
