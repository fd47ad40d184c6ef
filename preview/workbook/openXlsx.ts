import type { OpenedWorkbook } from './openedWorkbook';
import { unpack } from './xlsx/parts';
import { readWorkbook } from './xlsx/readWorkbook';

export { UnreadableWorkbook, type UnreadableReason } from './xlsx/unreadable';

/**
 * Reads an .xlsx file.
 * @throws UnreadableWorkbook with a plain reason, where the file is no workbook or damaged
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  return readWorkbook(unpack(bytes));
}
