import { readActiveCell, type Selection } from '../excel/selection';
import { mappingAt, type ListMapping } from '../register/columnMapping';
import type { OpenRegister } from './openRegister';

/** The row that a person is on, and what its cells could be the headings of. */
export interface PointedAt {
  readonly place: Selection;
  /** Nothing where no text stands in that row. */
  readonly mapping: ListMapping | undefined;
}

/**
 * Where no headings were recognised a person clicks into them and says what the columns are (one trip;
 * nothing is written).
 */
export async function pointAtHeadings({ grid }: OpenRegister): Promise<PointedAt> {
  const place = await readActiveCell();
  const sheet = grid.sheets.find(({ name }) => name === place.sheet);
  return { place, mapping: sheet && mappingAt(sheet, place.row) };
}
