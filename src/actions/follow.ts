import { readActiveCell } from '../excel/selection';
import type { Selection } from '../excel/selection';
import { watchActiveCell, watchGrid } from '../excel/watch';
import type { StopWatching } from '../excel/watch';

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

/** Tells that somebody else than the add-in has changed the grid. */
export function watchChanges(listener: () => void): Promise<StopWatching> {
  return watchGrid(({ byUs }) => {
    if (!byUs) listener();
  });
}
