import { freeSheetName } from '../register/freeNames';
import type { NamedArea, WorkbookGrid } from '../register/grid';
import type { SheetLayout } from '../register/layout';
import { textConstant } from '../register/textLiteral';
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
  | {
      readonly there: false;
      readonly sheet: string;
      /** The name is there, but no cells of ours. */
      readonly named: boolean;
      /** A run that failed at its very start has added the sheet already. */
      readonly added: boolean;
    };

/**
 * What the name of a generated sheet says until the sheet's cells can be named: a text constant. A run
 * that fails in between finds the sheet that it added again.
 */
export function aboutToAdd(sheet: string): string {
  return textConstant(sheet);
}

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
  const added = grid.sheetNames.find((one) => name?.formula === aboutToAdd(one));
  return {
    there: false,
    sheet: added ?? freeSheetName(firstChoice, grid.sheetNames),
    named: !!name,
    added: added !== undefined,
  };
}

function findName(grid: SheetsAndNames, wanted: string): NamedArea | undefined {
  return grid.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** Lays the sheet out from where its first cell stands now; people insert rows above it. */
export type LayOut = (first: { readonly row: number; readonly column: number }) => SheetLayout;
