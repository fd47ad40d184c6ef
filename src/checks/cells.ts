import { cellAddress, type CellPlace } from '../register/grid';
import { placeIn } from '../register/places';
import type { EvidenceColumn, RecommendationColumn, Register } from '../register/register';

/** Where a finding points: the sheet and the address on it. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell of a column in a row of Recommendations; undefined where the table or the column is not there. */
export function recommendationCell(
  register: Pick<Register, 'tables'>,
  { row }: { readonly row: number },
  column: RecommendationColumn,
): Place | undefined {
  return cellOf(placeIn(register.tables.recommendations, column, row));
}

/** The cell of a column in a row of Evidence; undefined where the table or the column is not there. */
export function evidenceCell(
  register: Pick<Register, 'tables'>,
  { row }: { readonly row: number },
  column: EvidenceColumn,
): Place | undefined {
  return cellOf(placeIn(register.tables.evidence, column, row));
}

/** A cell of the grid as a finding names it. */
export function placeOf({ sheet, row, column }: CellPlace): Place {
  return { sheet, cell: cellAddress({ row, column }) };
}

function cellOf(place: CellPlace | undefined): Place | undefined {
  return place && placeOf(place);
}
