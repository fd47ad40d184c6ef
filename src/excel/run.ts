import { officeErrorCode, problemOf, type Closed } from './problem';

/**
 * Runs one piece of work against the workbook. Waits while a person is typing in a cell instead of
 * failing with InvalidOperationInCellEditMode, and turns every error of Office.js into a
 * {@link WorkbookProblem}.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw problemOf(error, officeErrorCode(error) === 'AccessDenied' ? await closed() : undefined);
  }
}

/** Excel's AccessDenied does not say why, so it is asked for afterwards. */
async function closed(): Promise<Closed> {
  try {
    return await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      context.workbook.load('readOnly');
      await context.sync();
      const locked = sheets.items.filter((sheet) => sheet.protection.protected);
      return {
        readOnly: context.workbook.readOnly,
        sheets: locked.map((sheet) => sheet.name),
      };
    });
  } catch {
    return { sheets: [] };
  }
}
