import { withChoices, withTableChoices } from '../register/columnChoices';
import type { SheetGrid, WorkbookGrid } from '../register/grid';
import { readMadeFrom } from '../register/madeFrom';
import { whatToLookAt } from '../register/whatToLookAt';
import { whatToRead } from '../register/whatToRead';
import { othersHaveWorked } from '../work/turns';
import { areaAddress } from './areas';
import { generatedAreas } from './generatedAreas';
import { askSizes, nothingMeasured, type Sizes } from './largeRanges';
import { isTooLarge, nothingRead, readBlocks } from './readBlocks';
import { readHistory } from './readHistory';
import { readLooks } from './readLooks';
import { readOutline, type Outline } from './readOutline';
import { inExcel } from './run';

/** A third trip, only for workbooks whose looks tell something. */
async function withLooks(sheets: readonly SheetGrid[]): Promise<readonly SheetGrid[]> {
  const plan = whatToLookAt(sheets);
  return plan.fills.length + plan.hidden.length > 0 ? readLooks(sheets, plan) : sheets;
}

/** The first trip. Where twenty rows of a sheet are too large an answer already, another one does without them. */
async function readFirst(): Promise<{ outline: Outline; sizes: Sizes }> {
  try {
    return await inExcel(async (context) => {
      const sizes = askSizes(context);
      const outline = await readOutline(context);
      return { outline, sizes: sizes() };
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { outline: await inExcel(readOutline), sizes: nothingMeasured };
  }
}

/**
 * Reads everything that the register is made from, in two trips: what there is, then the values; a third where a
 * list's statuses are blank or rows are hidden. What is more than Excel hands over at once is read in parts, one
 * more trip for each further 4 MB.
 * @param foresee - told after the first trip whether there are tables of a register
 */
export async function readWorkbook(foresee?: (isRegister: boolean) => void): Promise<WorkbookGrid> {
  const { outline, sizes } = await readFirst();
  const plan = whatToRead(outline);
  foresee?.(plan.tables.length > 0);
  const sheetNames = outline.sheets.map((sheet) => sheet.name);
  const generated = generatedAreas({ sheetNames, names: outline.names });
  const reading = readBlocks({
    usedRanges: plan.sheets.length,
    measured: [
      ...plan.sheets.map((name) => sizes.sheets.get(name)),
      ...plan.tables.map((name) => sizes.tables.get(name)),
      ...generated.map(() => undefined),
    ],
    ranges: ({ workbook }) => [
      // Values only: the used range of formats can run far past the data.
      ...plan.sheets.map((name) =>
        workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true),
      ),
      ...plan.tables.map((name) => workbook.tables.getItem(name).getDataBodyRange()),
      ...generated.map(({ sheet, area }) =>
        workbook.worksheets.getItem(sheet).getRange(areaAddress(area)),
      ),
    ],
  });
  const [blocks, history] = await Promise.all([
    reading,
    plan.history === undefined ? undefined : readHistory(plan.history),
  ]);
  await othersHaveWorked();
  const hidden = new Map(outline.sheets.map((sheet) => [sheet.name, sheet.hidden]));
  const tables = new Map(outline.tables.map((table) => [table.name, table]));
  return {
    sheetNames,
    names: outline.names,
    tableNames: outline.tableNames,
    sheets: await withLooks(
      withChoices(
        plan.sheets.map((name, at) => {
          const { top, left, values, formats, someHidden } = blocks[at] ?? nothingRead;
          const part = someHidden ? { someHidden: true as const } : {};
          return { name, hidden: hidden.get(name) ?? false, top, left, values, formats, ...part };
        }),
        outline.names,
      ),
    ),
    tables: withTableChoices(
      [
        ...plan.tables.map((name, at) => [name, blocks[plan.sheets.length + at]] as const),
        ...(plan.history === undefined ? [] : [[plan.history, history] as const]),
      ].flatMap(([name, block]) => {
        const table = tables.get(name);
        if (!block || !table) return [];
        const { sheet, headings } = table;
        const { left, values, formats } = block;
        const part = block.rowsHidden ? { rowsHidden: true as const } : {};
        return [
          { name, sheet, headings, left, top: block.top - 1, rows: values, formats, ...part },
        ];
      }),
      outline.names,
    ),
    generated: generated.flatMap(({ kind, sheet, comment }, at) => {
      const block = blocks[plan.sheets.length + plan.tables.length + at];
      const made = readMadeFrom(comment);
      if (!block) return [];
      const { top, left, values } = block;
      return [{ kind, sheet, top, left, values, ...(made && { made }) }];
    }),
  };
}
