import { LexerTreeBuilder } from '../../workbook/univer';
import type { Grid } from './grid';

/** A formula as it reads some rows further down and some columns further right. */
export function moveFormula(grid: Grid, formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return grid
    .service<LexerTreeBuilder>(LexerTreeBuilder)
    .moveFormulaRefOffset(formula, columns, rows);
}
