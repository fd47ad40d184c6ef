import { inExcel } from './run';

/** Why a cell that was gone to cannot be seen. */
export type HiddenBy = 'sheet' | 'filter' | 'row';

/**
 * Selects a cell: one trip to see whether it can be seen, one to go there.
 * @returns why the person cannot see it; undefined where it is in view
 */
export function goToCell(sheetName: string, cell: string): Promise<HiddenBy | undefined> {
  return inExcel(async (context) => {
    const { sheet, range, hiddenBy } = await find(context, sheetName, cell);
    if (hiddenBy === 'sheet') return hiddenBy;
    sheet.activate();
    range.select();
    await context.sync();
    return hiddenBy;
  });
}

/** Shows a cell's sheet and row, clearing the filters that hide it, and selects it. */
export function showCell(sheetName: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const { sheet, range, tables, filtered, hiddenBy } = await find(context, sheetName, cell);
    if (hiddenBy === 'sheet') sheet.visibility = Excel.SheetVisibility.visible;
    for (const table of tables) if (table.autoFilter.isDataFiltered) table.clearFilters();
    if (filtered) sheet.autoFilter.clearCriteria();
    range.getEntireRow().rowHidden = false;
    sheet.activate();
    range.select();
    await context.sync();
  });
}

async function find(context: Excel.RequestContext, sheetName: string, cell: string) {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load('visibility');
  const filter = sheet.autoFilter.load('isDataFiltered');
  const range = sheet.getRange(cell);
  range.load('rowHidden');
  const tables = range.getTables(false).load('items/autoFilter/isDataFiltered');
  await context.sync();
  const filtered = filter.isDataFiltered;
  const hiddenBy = hiding(sheet, range, filtered || tables.items.some(isFiltered));
  return { sheet, range, tables: tables.items, filtered, hiddenBy };
}

function isFiltered(table: Excel.Table): boolean {
  return table.autoFilter.isDataFiltered;
}

function hiding(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  filtered: boolean,
): HiddenBy | undefined {
  if (sheet.visibility !== Excel.SheetVisibility.visible) return 'sheet';
  if (!range.rowHidden) return undefined;
  return filtered ? 'filter' : 'row';
}
