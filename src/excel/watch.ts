import { inExcel } from './run';

/** Stops what was begun by watching. */
export type StopWatching = () => Promise<void>;

/** Something changed in the grid. */
export interface GridChange {
  readonly worksheetId: string;
  readonly address: string;
  /** Cells were typed into; nothing was moved, inserted or deleted. */
  readonly cellsOnly: boolean;
  /** The add-in itself wrote it: its own writes raise the event too. */
  readonly byUs: boolean;
}

/** Calls the listener after each change of cells, rows or tables on any sheet. */
export function watchGrid(listener: (change: GridChange) => void): Promise<StopWatching> {
  return watch(({ workbook }) =>
    workbook.worksheets.onChanged.add((event) => {
      const byUs = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      const { worksheetId, address, changeType } = event;
      const cellsOnly = changeType === Excel.DataChangeType.rangeEdited;
      listener({ worksheetId, address, cellsOnly, byUs });
      return Promise.resolve();
    }),
  );
}

/** Calls the listener when another cell has been selected, on any sheet, and when another sheet comes up. */
export async function watchActiveCell(listener: () => void): Promise<StopWatching> {
  const called = () => {
    listener();
    return Promise.resolve();
  };
  const stops = await Promise.all([
    watch(({ workbook }) => workbook.worksheets.onSelectionChanged.add(called)),
    watch(({ workbook }) => workbook.worksheets.onActivated.add(called)),
  ]);
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function watch<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<StopWatching> {
  return inExcel(async (context) => {
    const handler = add(context);
    await context.sync();
    // A handler is taken off in the context that it was added in.
    return () =>
      Excel.run(handler.context as Excel.RequestContext, async (own) => {
        handler.remove();
        await own.sync();
      });
  });
}
