import type { CellValue } from '../register/grid';
import { isDateFormat, sourceText } from '../register/sourceText';
import { say } from '../strings/say';
import { everyCell } from './everyCell';
import { WorkbookProblem } from './problem';
import { inExcel } from './run';
import { typedInto } from './typedText';

/** What a cell holds, as Excel has it. */
interface CellContent {
  readonly value: CellValue;
  /** The formula, or the value itself where there is none. */
  readonly formula: CellValue;
  readonly format: string;
}

/** What a cell held before it was written, and what Excel made of what was written. */
export interface WrittenCell {
  readonly before: CellContent;
  readonly after: CellContent;
}

const dateFormat = 'dd/mm/yyyy';

/**
 * Puts a text, or where `isDate` the day dd/mm/yyyy, into one cell to the letter: one trip for what it holds, one to
 * write and to see what Excel has made of it. The cell is looked at again in the moment before: where a colleague moved
 * rows in between, it gets back what stood there (one more trip).
 * @param checked - what it read when it was checked; absent where that is not known
 * @throws WorkbookProblem where it holds something else by now
 */
export function writeCell(
  sheet: string,
  address: string,
  text: string,
  { isDate = false, checked }: { readonly isDate?: boolean; readonly checked?: string } = {},
): Promise<WrittenCell> {
  return inExcel(async (context) => {
    const cell = cellAt(context, sheet, address);
    await context.sync();
    const before = contentOf(cell);
    const moved = () =>
      new WorkbookProblem('CellMoved', say('problem.cellMoved', { sheet, cell: address }), '');
    if (checked !== undefined && sourceText(before.value, before.format) !== checked) throw moved();
    // Excel follows a range through rows that are inserted, not through sorting.
    const seen = cell.getResizedRange(0, 0).load('values,formulas,numberFormat');
    // A date in a cell of text would stay text.
    const format = isDate && !isDateFormat(before.format) ? dateFormat : before.format;
    if (format !== before.format) cell.numberFormat = everyCell(format);
    cell.values = [[typedInto(format, text)]];
    cell.load('values,formulas,numberFormat');
    await context.sync();
    const meanwhile = contentOf(seen);
    if (meanwhile.formula === before.formula) return { before, after: contentOf(cell) };
    if (meanwhile.format !== format) cell.numberFormat = everyCell(meanwhile.format);
    cell.formulas = [[meanwhile.formula]];
    await context.sync();
    throw moved();
  });
}

/**
 * Puts back what a cell held before it was written, as long as it holds what was written then. Excel's own undo is no way
 * back: at ExcelApi 1.14 what an add-in writes clears it.
 * @returns false where it holds something else; then nothing is written
 */
export function restoreCell(
  sheet: string,
  address: string,
  { before, after }: WrittenCell,
): Promise<boolean> {
  return inExcel(async (context) => {
    const cell = cellAt(context, sheet, address);
    await context.sync();
    const now = contentOf(cell);
    if (now.value !== after.value || now.formula !== after.formula) return false;
    if (now.format !== before.format) cell.numberFormat = everyCell(before.format);
    const isFormula = before.formula !== before.value;
    if (isFormula) cell.formulas = [[before.formula]];
    else {
      const { format, value } = before;
      cell.values = [[typeof value === 'string' ? typedInto(format, value) : value]];
    }
    await context.sync();
    return true;
  });
}

function cellAt(context: Excel.RequestContext, sheet: string, address: string): Excel.Range {
  const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
  return cell.load('values,formulas,numberFormat');
}

function contentOf({ values, formulas, numberFormat }: Excel.Range): CellContent {
  return {
    value: (values as CellValue[][])[0]![0]!,
    formula: (formulas as CellValue[][])[0]![0]!,
    format: (numberFormat as string[][])[0]![0]!,
  };
}
