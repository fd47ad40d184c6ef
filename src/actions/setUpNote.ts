import type { SetUpNote } from '../register/setUpTypes';
import { allOf } from '../strings/list';
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
    case 'listsTaken':
      return say('actions.setUp.listsTaken', {
        count: note.lists.length,
        lists: allOf(
          note.lists.map(({ sheet, recommendations }) =>
            say('actions.setUp.listOnSheet', { sheet, count: recommendations }),
          ),
        ),
      });
    case 'themesTaken':
      return say('actions.setUp.themesTaken', {
        from: note.from,
        themes: allOf(note.names.map((name) => say('actions.setUp.quoted', { text: name }))),
      });
    case 'hiddenSheet':
      return say('actions.setUp.hiddenSheet', { sheet: note.sheet });
    case 'evidenceSheet':
      return say('actions.setUp.evidenceSheet', { sheet: note.sheet, count: note.count });
    case 'bullets':
      return say('actions.setUp.bullets', { cells: note.cells, rows: note.rows });
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
