import { withChoices } from '../register/columnChoices';
import type { WorkbookGrid } from '../register/grid';
import { whatToRead } from '../register/whatToRead';
import { readBlocks } from './readBlocks';
import { readOutline } from './readOutline';
import { inExcel } from './run';

/**
 * Reads everything that the register is made from, in two trips whatever the number of rows: what there
 * is, then the values. An answer of more than Excel's payload limit is read in parts.
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
    sheets: withChoices(
      plan.sheets.map((name, at) => ({
        name,
        hidden: hidden.get(name) ?? false,
        ...(blocks[at] ?? { top: 0, left: 0, values: [], formats: [] }),
      })),
      outline.names,
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
