import { createNodeSession } from '../../preview/host/nodeSession';
import type { NodeSession } from '../../preview/host/nodeSession';
import { createHeadless } from '../../preview/workbook/liveWorkbook';
import type { LiveWorkbook } from '../../preview/workbook/liveWorkbook';
import { openXlsx } from '../../preview/workbook/openXlsx';
import { saveXlsx } from '../../preview/workbook/saveXlsx';
import { smallXlsx } from './smallXlsx';
import type { SmallSheet, SmallWorkbook } from './smallXlsx';

/** A workbook on the stand-in, with the real Office.js as `Excel`. */
export interface StandIn extends NodeSession {
  readonly live: LiveWorkbook;
  /** Round trips since the last call. */
  trips(): number;
  /** The workbook as a file. */
  save(): Promise<Uint8Array>;
}

let opened: StandIn[] = [];

/** Opens a workbook; `Excel` and `Office` are bound to it until the next one is opened. */
export async function openStandIn(
  file: Uint8Array | SmallWorkbook | readonly SmallSheet[],
): Promise<StandIn> {
  const bytes = file instanceof Uint8Array ? file : smallXlsx(file);
  const live = await createHeadless(await openXlsx(bytes));
  const session = await createNodeSession(live);
  globalThis.Excel = session.Excel;
  globalThis.Office = session.Office;
  const standIn: StandIn = {
    ...session,
    live,
    trips: () => session.host.traffic.take().roundTrips,
    save: () => saveXlsx(live, bytes),
  };
  opened.push(standIn);
  return standIn;
}

/** Closes what was opened; for `afterEach`. */
export function closeStandIns(): void {
  for (const { live, dispose } of opened) {
    dispose();
    live.dispose();
  }
  opened = [];
}

/** Values of an area as a person would find them, e.g. `valuesAt('Evidence', 'A1:C4')`. */
export function valuesAt(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

/** A person types into cells. */
export async function type(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}
