import { historyFormats } from '../register/historyColumns';
import type { CellValue } from '../register/grid';
import { datesFrom1900 } from './dateSystem';
import { isTooLarge, nothingRead, readBlocks, type Block } from './readBlocks';
import { inExcel } from './run';

/**
 * The history of meetings by its values alone: 40 meetings of 500 recommendations are half of Excel's
 * payload limit so, and more than it with their number formats, which are those that it was
 * made with. In one trip; in parts where it is larger.
 */
export async function readHistory(name: string): Promise<Block | undefined> {
  const bodyOf = ({ workbook }: Excel.RequestContext) =>
    workbook.tables.getItem(name).getDataBodyRange();
  try {
    return await inExcel(async (context) => {
      const body = bodyOf(context).load('values,rowIndex,columnIndex');
      const heading = context.workbook.tables.getItem(name).getHeaderRowRange().load('values');
      await context.sync();
      const row = historyFormats((heading.values[0] as CellValue[]).map(String));
      const formats = body.values.map(() => row);
      const values = datesFrom1900(body.values as CellValue[][], formats);
      return { ...nothingRead, top: body.rowIndex, left: body.columnIndex, values, formats };
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [block] = await readBlocks({
      ranges: (context) => [bodyOf(context)],
      usedRanges: 0,
      measured: [undefined],
    });
    return block;
  }
}
