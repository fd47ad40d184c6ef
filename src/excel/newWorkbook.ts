import { problemOf } from './problem';

/**
 * Opens a workbook in a window of its own; the open one has no part in it.
 * @param base64 - the .xlsx file
 * @throws WorkbookProblem where Excel refuses
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook
 */
export async function openNewWorkbook(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw problemOf(error);
  }
}
