import { withChoices } from '../register/columnChoices';
import type { SheetGrid, WorkbookGrid } from '../register/grid';
import { whatToLookAt } from '../register/whatToLookAt';
import { whatToRead } from '../register/whatToRead';
import { readBlocks } from './readBlocks';
import { readLooks } from './readLooks';
import { readOutline } from './readOutline';
import { inExcel } from './run';

const blank = { top: 0, left: 0, values: [], formats: [], someHidden: false };

/** A third trip, only for workbooks whose looks tell something. */
async function withLooks(sheets: readonly SheetGrid[]): Promise<readonly SheetGrid[]> {
  const plan = whatToLookAt(sheets);
  return plan.fills.length + plan.hidden.length > 0 ? readLooks(sheets, plan) : sheets;
}

/**
 * Reads everything that the register is made from, in two trips whatever the number of rows: what there
 * is, then the values; a third where a list's statuses are blank or rows are hidden. An answer of more than Excel's payload limit is read in parts.
 */
export async function readWorkbook(): Promise<WorkbookGrid> {
  const outline = await inExcel(readOutline);
  const plan = whatToRead(outline);
  const blocks = await readBlocks({
    usedRanges: plan.sheets.length,
    ranges: ({ workbook }) => [
      // Values only: the used range of formats can run far past the data.
      ...plan.sheets.map((name) =>
        workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
      ),
      ...plan.tables.map((name) => workbook.tables.getItem(name).getDataBodyRange()),
    ],
  });
  const hidden = new Map(outline.sheets.map((sheet) => [sheet.name, sheet.hidden]));
  const tables = new Map(outline.tables.map((table) => [table.name, table]));
  return {
    sheetNames: outline.sheets.map((sheet) => sheet.name),
    names: outline.names,
    tableNames: outline.tableNames,
    sheets: await withLooks(
      withChoices(
        plan.sheets.map((name, at) => {
          const { someHidden, ...block } = blocks[at] ?? blank;
          const part = someHidden ? { someHidden: true as const } : {};
          return { name, hidden: hidden.get(name) ?? false, ...block, ...part };
        }),
        outline.names,
      ),
    ),
    tables: plan.tables.flatMap((name, at) => {
      const block = blocks[plan.sheets.length + at];
      const table = tables.get(name);
      if (!block || !table) return [];
      const { sheet, headings } = table;
      const { left, values, formats } = block;
      return [{ name, sheet, headings, left, top: block.top - 1, rows: values, formats }];
    }),
  };
}
