import type { WorkbookOutline } from '../register/outline';

/** The first trip of a reading: sheets, tables with their headings, and names; no values. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/showHeaders,items/worksheet/name,items/columns/items/name');
  names.load('items/name,items/formula');
  await context.sync();
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
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
  };
}
