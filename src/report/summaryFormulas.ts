import { headingIn } from '../register/places';
import type { Register, RegisterTable } from '../register/register';
import { columnReference } from '../register/structuredReference';

/**
 * The live formulas of the Summary sheet. They hold to functions that calculate alike in Excel 2021,
 * LibreOffice and the preview, compare by EXACT (COUNTIF takes "<50%" for a condition and "a*" for a pattern), and
 * look at each row once for each status.
 */

/** Rows of Recommendations with exactly the status that stands in `labelCell`. */
export function rowsWithStatus(register: Register, labelCell: string): string | undefined {
  const table = register.tables.recommendations;
  const status = table && columnOf(table, 'status');
  return status && `=SUMPRODUCT(--EXACT(${status},${labelCell}))`;
}

/** Rows of Recommendations in which a ref, a recommendation or a status stands. */
export function recommendationRows({ tables }: Register): string | undefined {
  return (
    tables.recommendations &&
    rowsWithAny(tables.recommendations, ['ref', 'recommendation', 'status'])
  );
}

/** Rows of Evidence in which anything stands that makes it evidence. */
export function evidenceRows({ tables }: Register): string | undefined {
  return (
    tables.evidence && rowsWithAny(tables.evidence, ['ref', 'recommendationRef', 'evidence', 'see'])
  );
}

/** The total less the rows counted above: what is blank or not one of the listed statuses. */
export function restOf(totalCell: string, countedCells: string | undefined): string {
  return countedCells ? `=${totalCell}-SUM(${countedCells})` : `=${totalCell}`;
}

/**
 * One number's share of 100 by largest remainder, as `largestRemainder` works it out: in tenths of a per cent
 * rounded down, and one more where the number's remainder is among the largest; ties go by row. Only whole numbers
 * are compared, so no program rounds them differently.
 */
export function percentOf(cells: {
  /** All the numbers, e.g. $C$5:$C$8. */
  readonly numbers: string;
  /** Those down to the one whose share this is, e.g. $C$5:$C6. */
  readonly upToThis: string;
  readonly number: string;
  readonly total: string;
}): string {
  const { numbers, upToThis, number, total } = cells;
  const remainder = (of: string): string => `MOD(1000*${of},${total})`;
  const larger = `SUMPRODUCT(--(${remainder(numbers)}>${remainder(number)}))`;
  const asLargeSoFar = `SUMPRODUCT(--(${remainder(upToThis)}=${remainder(number)}))`;
  const left = `1000-SUMPRODUCT(INT(1000*${numbers}/${total}))`;
  return `=IF(${total}=0,"",(INT(1000*${number}/${total})+IF(${larger}+${asLargeSoFar}<=${left},1,0))/10)`;
}

/** The shares added up. */
export function sumOf(cells: string, totalCell: string): string {
  return `=IF(${totalCell}=0,"",SUM(${cells}))`;
}

// Three comparisons rather than one of the texts joined: joined texts may be longer than a cell can hold.
function rowsWithAny<Column extends string>(
  table: RegisterTable<Column>,
  columns: readonly Column[],
): string | undefined {
  const tests = columns.flatMap((column) => {
    const reference = columnOf(table, column);
    return reference ? [`(${reference}<>"")`] : [];
  });
  return tests.length > 0 ? `=SUMPRODUCT(--((${tests.join('+')})>0))` : undefined;
}

function columnOf<Column extends string>(
  table: RegisterTable<Column>,
  column: Column,
): string | undefined {
  const heading = headingIn(table, column);
  return heading === undefined ? undefined : columnReference(table.grid.name, heading);
}
