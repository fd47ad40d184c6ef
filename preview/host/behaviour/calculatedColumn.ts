import type { Value } from '../grid/values';

/** A formula that was just written, by its row. */
export interface WrittenFormula {
  readonly row: number;
  readonly formula: string;
}

/** Moves a formula's relative references by rows. */
export type MoveFormula = (formula: string, rows: number) => string;

/**
 * What becomes of a table column in which formulas were written. A column has one formula: the last one
 * written goes over all that were written differently, and fills the rest of the column where that is
 * blank or holds formulas; constants stay.
 * @see https://github.com/OfficeDev/office-js/issues/2093
 * @see https://github.com/OfficeDev/office-js/issues/6745
 */
export function fillColumn(
  written: readonly WrittenFormula[],
  others: readonly { readonly row: number; readonly value: Value; readonly isFormula: boolean }[],
  move: MoveFormula,
): WrittenFormula[] {
  const last = written.at(-1);
  if (!last) return [];
  const at = (row: number) => ({ row, formula: move(last.formula, row - last.row) });
  const overwritten = written
    .map(({ row, formula }) => ({ before: formula, after: at(row) }))
    .filter(({ before, after }) => before !== after.formula)
    .map(({ after }) => after);
  const constants = others.some(({ value, isFormula }) => !isFormula && value !== '');
  return constants ? overwritten : [...overwritten, ...others.map(({ row }) => at(row))];
}
