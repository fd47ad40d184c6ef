import { readActiveCell } from '../excel/selection';
import type { Selection } from '../excel/selection';
import { watchActiveCell, watchGrid } from '../excel/watch';
import type { GridChange, StopWatching } from '../excel/watch';

export type { Selection } from '../excel/selection';

/** The cell that the person is on. */
export function readSelection(): Promise<Selection> {
  return readActiveCell();
}

/** Tells each cell that the person comes to. */
export function watchSelection(listener: (selection: Selection) => void): Promise<StopWatching> {
  return watchActiveCell(() => {
    // A cell that cannot be read just now, e.g. while a sheet is being deleted, is followed by another.
    readActiveCell().then(listener, () => undefined);
  });
}

/** Tells what somebody else than the add-in has changed in the grid. */
export function watchChanges(listener: (change: GridChange) => void): Promise<StopWatching> {
  return watchGrid((change) => {
    if (!change.byUs) listener(change);
  });
}
