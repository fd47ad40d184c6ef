import {
  BooleanNumber,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '../../workbook/univer';
import { bottomOf, isEntireColumn, isEntireRow, rightOf, toEngine, type Area } from './area';
import type { Grid } from './grid';

/** Points of a pixel: the engine measures in pixels, Office.js in points, 96 and 72 to the inch. */
export const POINTS = 0.75;

/** Widths, heights and hidden rows and columns of the sheets, in pixels. */
export class Sizes {
  constructor(private readonly grid: Grid) {}

  columnWidth(sheet: string, column: number): number {
    return this.grid.sheet(sheet)?.getColumnManager().getColumnWidth(column) ?? 0;
  }

  rowHeight(sheet: string, row: number): number {
    return this.grid.sheet(sheet)?.getRowManager().getRowHeight(row) ?? 0;
  }

  /** True where a person or an add-in has set the row's height. */
  heightIsChosen(sheet: string, row: number): boolean {
    const data = this.grid.sheet(sheet)?.getRowManager().getRow(row);
    return data?.h !== undefined && data.ia !== BooleanNumber.TRUE;
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.grid.reach({ ...area, rows: 1, top: 0 });
    this.run(SetWorksheetColWidthMutation.id, area, { colWidth: pixels });
  }

  /** True where a person or an add-in has set the column's width. */
  widthIsChosen(sheet: string, column: number): boolean {
    return this.grid.sheet(sheet)?.getColumnManager().getColumn(column)?.w !== undefined;
  }

  /** Gives columns the sheet's own width again; they are then like every other column. */
  standardColumnWidth(area: Area): void {
    const sheet = this.grid.sheet(area.sheet);
    if (!sheet) return;
    this.setColumnWidth(area, sheet.getConfig().defaultColumnWidth);
    for (let column = area.left; column <= rightOf(area); column += 1)
      delete sheet.getColumnManager().getColumn(column)?.w;
  }

  setRowHeight(area: Area, pixels: number): void {
    this.grid.reach({ ...area, columns: 1, left: 0 });
    this.run(SetWorksheetRowHeightMutation.id, area, { rowHeight: pixels });
    this.run(SetWorksheetRowIsAutoHeightMutation.id, area, { autoHeightInfo: 0 });
  }

  /** Gives rows the heights that their text needs; they go on following it. */
  setRowHeightsToFit(sheet: string, heights: readonly { row: number; pixels: number }[]): void {
    if (heights.length === 0) return;
    const { unitId } = this.grid;
    const ranges = heights.map(({ row }) =>
      toEngine({ sheet, top: row, left: 0, rows: 1, columns: 1 }),
    );
    this.grid.run(SetWorksheetRowIsAutoHeightMutation.id, {
      unitId,
      subUnitId: sheet,
      ranges,
      autoHeightInfo: 1,
    });
    this.grid.run(SetWorksheetRowAutoHeightMutation.id, {
      unitId,
      subUnitId: sheet,
      rowsAutoHeightInfo: heights.map(({ row, pixels }) => ({ row, autoHeight: pixels })),
    });
  }

  /** True, false, or null where some rows are hidden and others not; filters hide rows too. */
  rowsHidden(area: Area): boolean | null {
    const sheet = this.grid.sheet(area.sheet);
    const last = Math.min(bottomOf(area), Math.max((sheet?.getRowCount() ?? 1) - 1, area.top));
    const states = new Set<boolean>();
    for (let row = area.top; row <= last && states.size < 2; row += 1)
      states.add(sheet ? !sheet.getRowVisible(row) : false);
    if (last < bottomOf(area)) states.add(false);
    return states.size > 1 ? null : states.has(true);
  }

  columnsHidden(area: Area): boolean | null {
    const sheet = this.grid.sheet(area.sheet);
    const last = Math.min(rightOf(area), Math.max((sheet?.getColumnCount() ?? 1) - 1, area.left));
    const states = new Set<boolean>();
    for (let column = area.left; column <= last && states.size < 2; column += 1)
      states.add(sheet ? !sheet.getColVisible(column) : false);
    if (last < rightOf(area)) states.add(false);
    return states.size > 1 ? null : states.has(true);
  }

  hideRows(area: Area, hidden: boolean): void {
    this.grid.reach({ ...area, columns: 1, left: 0 });
    this.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, area, {});
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.grid.reach({ ...area, rows: 1, top: 0 });
    this.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, area, {});
  }

  /** An area's edges in pixels from the sheet's top left corner. */
  box(area: Area): { left: number; top: number; width: number; height: number } {
    return {
      left: this.across(area.sheet, 0, area.left),
      top: this.down(area.sheet, 0, area.top),
      width: this.across(area.sheet, area.left, area.left + area.columns),
      height: this.down(area.sheet, area.top, area.top + area.rows),
    };
  }

  private across(sheet: string, from: number, to: number): number {
    const core = this.grid.sheet(sheet);
    let pixels = 0;
    for (let column = from; column < to; column += 1)
      if (core?.getColVisible(column) !== false) pixels += this.columnWidth(sheet, column);
    return pixels;
  }

  private down(sheet: string, from: number, to: number): number {
    const core = this.grid.sheet(sheet);
    let pixels = 0;
    for (let row = from; row < to; row += 1)
      if (core?.getRowVisible(row) !== false) pixels += this.rowHeight(sheet, row);
    return pixels;
  }

  private run(command: string, area: Area, params: object): void {
    const clipped = isEntireColumn(area)
      ? { ...area, rows: this.grid.sheet(area.sheet)?.getRowCount() ?? 1 }
      : isEntireRow(area)
        ? { ...area, columns: this.grid.sheet(area.sheet)?.getColumnCount() ?? 1 }
        : area;
    this.grid.run(command, {
      unitId: this.grid.unitId,
      subUnitId: area.sheet,
      ranges: [toEngine(clipped)],
      ...params,
    });
  }
}
