import type { SetUpNote } from '../register/setUpTypes';
import { say } from '../strings/say';

/** A note of a set-up in words. */
export function setUpNote(note: SetUpNote): string {
  switch (note.kind) {
    case 'sheetNameTaken':
      return say('actions.setUp.sheetNameTaken', { wanted: note.wanted, used: note.used });
    case 'tableNameTaken':
      return say('actions.setUp.tableNameTaken', { wanted: note.wanted, used: note.used });
    case 'refsAssigned':
      return say('actions.setUp.refsAssigned', {
        from: note.from,
        count: note.count,
        first: note.first,
        last: note.last,
      });
    case 'refsFilled':
      return say('actions.setUp.refsFilled', {
        count: note.refs.length,
        refs: note.refs.join(', '),
      });
    case 'columnsLeft':
      return say('actions.setUp.columnsLeft', {
        count: note.headings.length,
        headings: note.headings.join('”, “'),
        sheet: note.sheet,
      });
    case 'rowsLeft':
      return say('actions.setUp.rowsLeft', {
        count: note.rows.length,
        rows: note.rows.map((row) => row + 1).join(', '),
        sheet: note.sheet,
      });
    case 'listLeft':
      return say('actions.setUp.listLeft', {
        sheet: note.sheet,
        count: note.recommendations,
      });
    case 'detailsNotFound':
      return say('actions.setUp.detailsNotFound');
    case 'manyStatuses':
      return say('actions.setUp.manyStatuses', { count: note.count });
    case 'statusesNotFound':
      return say('actions.setUp.statusesNotFound');
  }
}
