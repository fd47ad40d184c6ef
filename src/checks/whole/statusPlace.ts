import { tableDesigns, type StatusColumn } from '../../register/columns';
import { placeIn } from '../../register/places';
import { tableOf } from '../../register/tableRows';
import type { Register, Status } from '../../register/register';
import { placeOf, type Place } from '../cells';

/** The cell of a status in the Statuses table. */
export function statusPlace(
  { tables }: Register,
  { row }: Status,
  column: StatusColumn = 'status',
): Place | undefined {
  const place = placeIn(tableOf(tableDesigns.statuses.columns, tables.statuses), column, row);
  return place && placeOf(place);
}
