import type { OpenedWorkbook } from './openedWorkbook';
import type { ICellData } from './univer';
import { unpack } from '../../src/xlsx/parts';
import { readWorkbook } from './xlsx/readWorkbook';

export { UnreadableWorkbook, type UnreadableReason } from '../../src/xlsx/unreadable';

/**
 * Reads an .xlsx file.
 * @throws UnreadableWorkbook with a plain reason, where the file is no workbook or damaged
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const opened = readWorkbook(unpack(bytes));
  forgetLinks(opened);
  return opened;
}

/** More links by formula than these are left as they are: to calculate them takes the square of their number. */
const MOST_LINKS = 4000;

/**
 * The file has what a HYPERLINK formula shows, not where it leads: without a result Univer calculates
 * both when it loads the workbook.
 */
function forgetLinks({ snapshot }: OpenedWorkbook): void {
  const links = Object.values(snapshot.sheets).flatMap(({ cellData = {} }) =>
    Object.values(cellData).flatMap((row) =>
      Object.values(row as Record<string, ICellData>).filter(({ f }) => f && LINK.test(f)),
    ),
  );
  if (links.length > MOST_LINKS) return;
  for (const cell of links) {
    delete cell.v;
    delete cell.t;
  }
}

const LINK = /\bHYPERLINK\(/i;
