import { ownSheet } from '../excel/ownSheet';
import type { LayOut, OwnAreaName } from '../excel/ownSheet';
import { writeSheet, type SheetToWrite } from '../excel/writeSheet';
import { cellAddress } from '../register/grid';
import type { WorkbookGrid } from '../register/grid';
import { say } from '../strings/say';
import type { Outcome } from './outcome';

/** Writes a generated sheet and says where it is; the officer's own sheet of that name is not touched. */
export async function writeOwnSheet(
  grid: WorkbookGrid,
  areaName: OwnAreaName,
  layOut: LayOut,
  { restsOn, madeFrom }: Pick<SheetToWrite, 'restsOn' | 'madeFrom'> = {},
): Promise<Outcome> {
  const wanted = layOut({ row: 0, column: 0 }).name;
  const own = ownSheet(grid, areaName, wanted);
  await writeSheet({
    ...{ areaName, own, layOut, unfinished: say('actions.sheet.unfinished') },
    ...(restsOn && { restsOn }),
    ...(madeFrom !== undefined && { madeFrom }),
  });
  const { top: row, left: column } = own.there ? own.area : { top: 0, left: 0 };
  const taken = !own.there && own.sheet !== wanted;
  return {
    message: say('actions.sheet.written', { sheet: own.sheet }),
    notes: taken ? [say('actions.sheet.nameTaken', { wanted, used: own.sheet })] : [],
    place: { sheet: own.sheet, cell: cellAddress({ row, column }) },
  };
}
