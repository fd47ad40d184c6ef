import { askDateSystem } from './dateSystem';
import type { WorkbookOutline } from '../register/outline';

/** What there is in the workbook, and the names of all its tables, those without headings too. */
export interface Outline extends WorkbookOutline {
  readonly tableNames: readonly string[];
}

/** The first trip of a reading: sheets, tables with their headings, and names; no values. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/worksheet/name,items/columns/items/name');
  names.load('items/name,items/formula,items/comment');
  const learnDateSystem = askDateSystem(context);
  await context.sync();
  learnDateSystem();
  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
    })),
    // Without its heading row a table has nothing that its columns could be recognised by.
    tables: tables.items
      .filter((table) => table.showHeaders)
      .map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        headings: table.columns.items.map((column) => column.name),
      })),
    tableNames: tables.items.map(({ name }) => name),
    names: names.items.map(({ name, formula, comment }) => ({
      name,
      formula: String(formula),
      ...(comment ? { comment } : {}),
    })),
  };
}
