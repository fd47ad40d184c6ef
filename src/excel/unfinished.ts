import { say } from '../strings/say';
import type { CellValue, WorkbookGrid } from '../register/grid';
import type { PlannedTable } from '../register/layout';
import { constantText, textConstant } from '../register/textLiteral';

/**
 * A batch of Office.js is no transaction: where it fails, what was written before stays. While set up
 * writes, this name lists the sheets that it makes, so that the next run finishes them instead of making
 * others beside them. It is deleted last.
 */
export const unfinishedName = 'Tracker_Unfinished';

/** "/" cannot stand in the name of a sheet. */
const separator = '/';

/** The formula of the name: a text constant, at most 255 characters. */
export function unfinishedFormula(sheets: readonly string[]): string {
  return textConstant(sheets.join(separator));
}

/** The sheets that a set up which did not finish has made or was about to make. */
export function unfinishedSheets(grid: WorkbookGrid): string[] {
  const mark = grid.names.find(({ name }) => name.toLowerCase() === unfinishedName.toLowerCase());
  const text = mark && constantText(mark.formula);
  return text ? text.split(separator) : [];
}

/** The workbook as it was before a set up that did not finish; the same grid where there was none. */
export function withoutUnfinished(
  grid: WorkbookGrid,
  except: readonly string[] = [],
): WorkbookGrid {
  const unfinished = new Set(unfinishedSheets(grid).filter((sheet) => !except.includes(sheet)));
  if (unfinished.size === 0 && except.length === 0) return grid;
  const half = grid.tables.filter(({ sheet }) => unfinished.has(sheet)).map(({ name }) => name);
  return {
    ...grid,
    tableNames: (grid.tableNames ?? []).filter((name) => !half.includes(name)),
    sheetNames: grid.sheetNames.filter((name) => !unfinished.has(name)),
    sheets: grid.sheets.filter(({ name }) => !unfinished.has(name) && !except.includes(name)),
    tables: grid.tables.filter(({ sheet }) => !unfinished.has(sheet)),
  };
}

/** What is left to do for a planned table: all of it, all of it on the sheet that is there, or only its name and look. */
export type Remaining = 'everything' | 'fill' | 'look' | 'taken';

/** `taken` where somebody has written something of their own on the half-made sheet meanwhile. */
export function remaining(grid: WorkbookGrid, planned: PlannedTable): Remaining {
  if (!grid.sheetNames.includes(planned.sheet)) return 'everything';
  const table = grid.tables.find(({ sheet }) => sheet === planned.sheet);
  if (table) return holdsOnly([table.headings, ...table.rows], planned, 0, 0) ? 'look' : 'taken';
  const sheet = grid.sheets.find(({ name }) => name === planned.sheet);
  if (!sheet) return 'fill';
  return holdsOnly(sheet.values, planned, sheet.top, sheet.left) ? 'fill' : 'taken';
}

function holdsOnly(
  values: readonly (readonly CellValue[])[],
  planned: PlannedTable,
  top: number,
  left: number,
): boolean {
  const wanted = [planned.columns.map(({ heading }) => heading), ...planned.rows];
  const isOurs = (value: CellValue, row: number, column: number) =>
    value === wanted[row]?.[column] ||
    (row === 0 && column === 0 && value === say('actions.sheet.unfinished'));
  return values.every((row, r) =>
    row.every((value, c) => value === '' || isOurs(value, top + r, left + c)),
  );
}
