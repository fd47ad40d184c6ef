import type {} from '@univerjs/sheets-ui/facade';
import { hostOf } from '../host/host';
import type { LiveWorkbook } from '../workbook/liveWorkbook';

/** While a person types in a cell of the grid, the add-in's calls fail or wait, as Excel's do. */
export function followCellEditing(live: LiveWorkbook): () => void {
  const { api } = live;
  let end: (() => void) | undefined;
  const stopEditing = () => {
    end?.();
    end = undefined;
  };
  const started = api.addEvent(api.Event.SheetEditStarted, () => {
    end ??= hostOf(live).startCellEdit();
  });
  const ended = api.addEvent(api.Event.SheetEditEnded, stopEditing);
  return () => {
    started.dispose();
    ended.dispose();
    stopEditing();
  };
}
