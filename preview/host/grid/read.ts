import { FormulaDataModel, type ICellData } from '../../workbook/univer';
import { fromEngineReferences } from '../behaviour/structuredReference';
import { intersection, isUnbounded, type Area } from './area';
import type { CellRow, Grid } from './grid';
import type { Table, Tables } from './tables';
import { valueOf, type Value } from './values';

/** Reads something of every cell of an area, row by row; null for whole rows and columns, as in Excel. */
export function readCells<T>(
  grid: Grid,
  area: Area,
  read: (cell: ICellData | undefined, row: number, column: number) => T,
): T[][] {
  const cells = grid.cells(area.sheet);
  const rows: T[][] = [];
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    const stored: CellRow = cells[row];
    const line: T[] = new Array<T>(area.columns);
    for (let at = 0; at < area.columns; at += 1)
      line[at] = read(stored?.[area.left + at] ?? undefined, row, area.left + at);
    rows.push(line);
  }
  return rows;
}

/** Excel answers null for the cells of whole rows or columns, rather than a million values. */
export function unboundedReadsNull(area: Area, enforced: boolean): boolean {
  return enforced && isUnbounded(area);
}

export function readValues(grid: Grid, area: Area): Value[][] {
  return readCells(grid, area, valueOf);
}

/** Formulas as Excel shows them; the value where there is none. */
export function readFormulas(grid: Grid, tables: Tables, area: Area): Value[][] {
  const near = tables.over(area);
  return readCells(grid, area, (cell, row, column) => {
    const formula = cell && formulaOf(grid, area.sheet, cell, row, column);
    return formula
      ? fromEngineReferences(formula, tableAround(near, area.sheet, row, column))
      : valueOf(cell);
  });
}

/** A cell's formula as the engine has it; formulas filled down are kept once and moved. */
export function formulaOf(
  grid: Grid,
  sheet: string,
  cell: ICellData,
  row: number,
  column: number,
): string | undefined {
  if (cell.f) return cell.f;
  if (!cell.si) return undefined;
  const model = grid.service<FormulaDataModel>(FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheet, grid.unitId) ?? undefined;
}

function tableAround(
  tables: readonly Table[],
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const cell = { sheet, top: row, left: column, rows: 1, columns: 1 };
  return tables.find((table) => intersection(table.wholeArea, cell))?.name;
}
