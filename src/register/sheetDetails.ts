import { findDetails, type FoundDetails } from './findDetails';
import { findList } from './findList';
import type { SheetGrid } from './grid';

/**
 * The report details on a sheet of the officer's. What belongs to a list of recommendations there is
 * none of them, whether that list was taken or not: so set up and every later comparison find the
 * same.
 */
export function detailsOn(sheet: SheetGrid): FoundDetails | undefined {
  const list = findList(sheet);
  return findDetails(sheet, list && { first: list.firstRow, last: list.lastRow });
}
