import { freeSheetName } from '../register/freeNames';
import type { NamedArea, WorkbookGrid } from '../register/grid';
import type { SheetLayout } from '../register/layout';
import { sheetOf } from '../register/whatToRead';
import { areaOf } from './areas';
import type { Area } from './areas';

/** The names by which the add-in finds the sheets again that it generated, also after they have been renamed. */
export type OwnAreaName = 'Tracker_Summary' | 'Tracker_Narrative' | 'Tracker_Findings';

/** What of a workbook tells where a generated sheet is. */
export type SheetsAndNames = Pick<WorkbookGrid, 'sheetNames' | 'names'>;

/** Where a generated sheet stands, or the free name that it gets. */
export type OwnSheet =
  | { readonly there: true; readonly sheet: string; readonly area: Area }
  /** `named`: the name is still there, but its cells are gone. */
  | { readonly there: false; readonly sheet: string; readonly named: boolean };

export function ownSheet(
  grid: SheetsAndNames,
  areaName: OwnAreaName,
  firstChoice: string,
): OwnSheet {
  const name = findName(grid, areaName);
  const sheet = name && sheetOf(name.formula);
  const area = name && areaOf(name.formula);
  if (sheet !== undefined && area && grid.sheetNames.includes(sheet)) {
    return { there: true, sheet, area };
  }
  return { there: false, sheet: freeSheetName(firstChoice, grid.sheetNames), named: !!name };
}

function findName(grid: SheetsAndNames, wanted: string): NamedArea | undefined {
  return grid.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** Lays the sheet out from where its first cell stands now; people insert rows above it. */
export type LayOut = (first: { readonly row: number; readonly column: number }) => SheetLayout;
