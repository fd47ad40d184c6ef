import { columnLetters } from '../register/grid';
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
        rows: rowsOf(note.rows),
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
    case 'statusesByFill':
      return say('actions.setUp.statusesByFill', {
        sheet: note.sheet,
        count: note.count,
        words: allOf(note.words.map((text) => say('actions.setUp.quoted', { text }))),
      });
    case 'groupsRead':
      return say('actions.setUp.groupsRead', { sheet: note.sheet, count: note.count });
    case 'hiddenPart':
      return say('actions.setUp.hiddenPart', {
        sheet: note.sheet,
        parts: allOf([
          ...(note.rows.length > 0
            ? [
                say('actions.setUp.hiddenRows', {
                  count: note.rows.length,
                  rows: rowsOf(note.rows),
                }),
              ]
            : []),
          ...(note.columns.length > 0
            ? [
                say('actions.setUp.hiddenColumns', {
                  count: note.columns.length,
                  columns: note.columns.map(columnLetters).join(', '),
                }),
              ]
            : []),
        ]),
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

/** More rows than a person would read are told by the first of them. */
const mostRows = 20;

function rowsOf(rows: readonly number[]): string {
  const first = rows.slice(0, mostRows).map((row) => row + 1);
  return rows.length > mostRows ? `${first.join(', ')} …` : first.join(', ');
}
