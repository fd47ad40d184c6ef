import { cellAddress, type CellPlace } from '../register/grid';
import type {
  EvidenceColumn,
  RecommendationColumn,
  Register,
  RegisterTable,
} from '../register/register';

/** Where a finding points: the sheet and the address on it. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell of a column in a row of Recommendations; undefined where the table or the column is not there. */
export function recommendationCell(
  register: Register,
  { row }: { readonly row: number },
  column: RecommendationColumn,
): Place | undefined {
  return cellOf(register.tables.recommendations, row, column);
}

/** The cell of a column in a row of Evidence; undefined where the table or the column is not there. */
export function evidenceCell(
  register: Register,
  { row }: { readonly row: number },
  column: EvidenceColumn,
): Place | undefined {
  return cellOf(register.tables.evidence, row, column);
}

/** A cell of the grid as a finding names it. */
export function placeOf({ sheet, row, column }: CellPlace): Place {
  return { sheet, cell: cellAddress({ row, column }) };
}

function cellOf<Column extends string>(
  table: RegisterTable<Column> | undefined,
  row: number,
  column: Column,
): Place | undefined {
  const position = table?.columns[column];
  if (!table || position === undefined) return undefined;
  return placeOf({ sheet: table.grid.sheet, row, column: table.grid.left + position });
}
