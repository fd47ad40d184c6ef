/** What an action says when it is done, refused or failed. */
export const actions = {
  'problem.accessDenied':
    'Excel did not allow the change. The workbook or a sheet may be protected or open as read-only. Take the protection off (Review > Unprotect) or save a copy, then try again.',
  'problem.protected':
    '{count, plural, one {The sheet “{sheets}” is} other {The sheets “{sheets}” are}} protected, so the change could not be made. Take the protection off (Review > Unprotect Sheet), then try again.',
  'problem.readOnly':
    'This workbook is open as read-only, so the change could not be made. Save a copy (File > Save As) or choose Editing, then try again. Checking, filtering, the preview, Copy and Export to Word work all the same.',
  'problem.connection':
    'Excel could not be reached. Check the network connection, then try again: what had been done already is not done twice.',
  'problem.session':
    'Excel has closed this session, for example after a long pause. Load the page with the workbook again, open the pane and repeat the step.',
  'problem.busy':
    'Excel was busy with something else and stopped before it had finished. Wait a moment, then try again: what had been done already is not done twice.',
  'problem.editing': 'A cell is being edited. Press Enter or Esc in the grid, then try again.',
  'problem.filtered':
    'A filter is on and Excel could not write past it. Clear the filter (Data > Clear), then try again.',
  'problem.merged':
    'Merged cells stand in the way. Unmerge the cells in the tracker’s table or sheet (Home > Merge & Centre), then try again.',
  'problem.insert':
    'There was no room to insert cells: something below or beside the table stands in the way. Move it, then try again.',
  'problem.gone':
    'A sheet, table or name that this needs has been renamed or removed since the workbook was read. Check again, then repeat the step.',
  'problem.rowGone':
    'The row in the table {table} has changed since the workbook was read, so nothing was written. Check again, then repeat the step.',
  'problem.cellMoved':
    'The cell {cell} of the sheet “{sheet}” was changed by somebody else just now, so it was left as it is. Check again, then repeat the step.',
  'problem.rowTwice':
    'More than one row in the table {table} has this ref, so nothing was written. Give each row a ref of its own, then repeat the step.',
  'problem.alreadyThere':
    'A sheet or table of that name has been added since the workbook was read. Check again, then repeat the step.',
  'problem.tooOld':
    'This version of Excel cannot do this step. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  'problem.tooLarge':
    'The workbook holds more text in one row than Excel can hand over at once (about 5 MB). Shorten the longest cells, then try again.',
  'problem.other':
    'Excel could not finish this step ({code}). Nothing else was changed after that point. Save the workbook and try again; if it happens again, copy the details and send them to your IT support.',

  'actions.setUp.done':
    'Set up is done: {recommendations, plural, one {# recommendation} other {# recommendations}} and {evidence, plural, one {# piece of evidence} other {# pieces of evidence}} are now in tables on new sheets. Your own sheets are as they were.',
  'actions.setUp.added':
    'Set up is done: {sheets} {count, plural, one {was} other {were}} added. Your own tables are used where they stand, and stay as they were.',
  'actions.setUp.nothingToDo': 'The tables are there already, so nothing was made.',
  'actions.setUp.noList': 'There is no list of recommendations to set up from.',
  'actions.setUp.sheetNameTaken':
    'You have a sheet “{wanted}” already. It is left alone; the new sheet is called “{used}”.',
  'actions.setUp.tableNameTaken':
    'The workbook has a table or name “{wanted}” already. The new table is called “{used}”.',
  'actions.setUp.refsAssigned':
    '{from, select, numbers {The list has only numbers, so refs are made from them: {first} to {last}.} lists {The same numbers stand in more than one list, so refs are given in order: {first} to {last}.} other {There are no refs, so they are given in order: {first} to {last}.}}',
  'actions.setUp.refsFilled':
    '{count, plural, one {One recommendation has no ref and is given {refs}.} other {# recommendations have no ref and are given {refs}.}}',
  'actions.setUp.columnsLeft':
    '{count, plural, one {The column “{headings}” is not copied; it stays} other {The columns “{headings}” are not copied; they stay}} on the sheet “{sheet}”.',
  'actions.setUp.rowsLeft':
    '{count, plural, one {Row {rows} of “{sheet}” is} other {Rows {rows} of “{sheet}” are}} not taken for a recommendation.',
  'actions.setUp.listsTaken':
    '{count, plural, one {One list is} other {# lists are}} taken together: {lists}.',
  'actions.setUp.listOnSheet':
    '“{sheet}” ({count, plural, one {# recommendation} other {# recommendations}})',
  'actions.setUp.themesTaken':
    'There is no column of themes. They are taken from {from, select, sheets {the names of the sheets} titles {the lines above the lists} other {the lines between the rows}}: {themes}.',
  'actions.setUp.quoted': '“{text}”',
  'actions.setUp.statusesByFill':
    '{count, plural, one {One status of “{sheet}” is} other {# statuses of “{sheet}” are}} told by the colour of the cell alone. In words: {words}.',
  'actions.setUp.groupsRead':
    '{count, plural, one {One recommendation of “{sheet}” shares} other {# recommendations of “{sheet}” share}} merged cells with the one above and {count, plural, one {gets} other {get}} their text.',
  'actions.setUp.hiddenPart':
    'Hidden on the sheet “{sheet}”: {parts}. What stands there is read too.',
  'actions.setUp.hiddenRows': '{count, plural, one {row {rows}} other {rows {rows}}}',
  'actions.setUp.hiddenColumns':
    '{count, plural, one {column {columns}} other {columns {columns}}}',
  'actions.setUp.hiddenSheet': 'The sheet “{sheet}” is hidden. Its list is read too.',
  'actions.setUp.evidenceSheet':
    '{count, plural, one {# piece of evidence is} other {# pieces of evidence are}} read from the sheet “{sheet}”.',
  'actions.setUp.bullets':
    '{cells, plural, one {One cell of evidence holds} other {# cells of evidence hold}} several bullets ({rows} together). Each cell is kept as one piece of evidence.',
  'actions.setUp.listLeft':
    'The sheet “{sheet}” holds {count, plural, one {# recommendation} other {# recommendations}} of the same words. It is not taken.',
  'actions.setUp.detailsNotFound':
    'No sheet with report details was found. Afterwards, fill in the new table of report details.',
  'actions.setUp.manyStatuses':
    'The list has {count} different statuses, which is many. See whether the right column is taken for the status.',
  'actions.setUp.statusesNotFound':
    'No status stands in the list. Afterwards, fill in the new table Statuses.',

  /** The first rows of a new register, by which its example is known. */
  'actions.example.recommendation': 'Example: publish a new procedure for complaints',
  'actions.example.evidence': 'Example: the draft procedure has been shared with all teams.',

  'actions.colour.done':
    '{count, plural, one {One status is} other {# statuses are}} coloured, and the Status column has a list to choose from.',
  'actions.colour.noStatuses':
    'There is nothing to colour: the table of recommendations has no Status column, or the table Statuses is blank.',
  'actions.colour.listReplaced':
    'The Status column had a list of its own. It is kept, and Remove colours puts it back.',
  'actions.colour.listLeft':
    'Cells of the column “{heading}” have different lists of their own. They were left as they are.',
  'actions.colour.alertTitle': 'Not in the list of statuses',
  'actions.colour.alert':
    'This is not one of the statuses in the table Statuses. You can keep it; Check will point it out.',
  'actions.colour.noneToRemove':
    'There are none of the tracker’s colours in this workbook. Nothing was changed.',
  'actions.colour.removed':
    'The tracker’s colours and its list of statuses are gone. Nothing else was changed.',
  'actions.colour.listPutBack': 'The list that stood on the Status column before is back.',

  'actions.link.done':
    '{recommendations, plural, one {# recommendation is} other {# recommendations are}} linked with {evidence, plural, one {# piece of evidence} other {# pieces of evidence}}.',
  'actions.link.noTables': 'There is nothing to link yet: choose Set up first.',
  'actions.link.removed':
    'The {count, plural, one {column} other {columns}} that Link added {count, plural, one {is} other {are}} gone. Nothing else was changed.',
  'actions.link.noneToRemove': 'There is no column of the tracker’s links.',
  'actions.link.seeFilled':
    'The column See was filled in for {count, plural, one {one piece of evidence that points} other {# pieces of evidence that point}} elsewhere: {pairs}.',
  'actions.link.pair': '{from} sees {ref}',
  'actions.link.manyRows':
    'With more than 2,000 pieces of evidence the links are written as values, so that the workbook stays quick. Link again after edits.',
  'actions.link.oneRefOnly':
    'The register is long, so the link formulas look for one ref in a cell. Where a cell comes to name several, link again.',
  'actions.link.refsWithSeparators':
    'Some refs hold a comma, a semicolon or a line break, so the links are written as values. Link again after edits.',

  'actions.sheet.unfinished': 'Unfinished: run the step again to complete this sheet.',
  'actions.sheet.written': 'The sheet “{sheet}” is up to date.',
  'actions.sheet.nameTaken':
    'You have a sheet “{wanted}” already. It was left alone; the new sheet is called “{used}”.',

  'actions.word.fileName': 'Recommendations report',

  'actions.repair.done': '{sheet}, cell {cell}, is now “{value}”.',
  'actions.repair.gone':
    'This is no longer in the workbook as it was found: somebody may have mended it already. Nothing was written.',

  'actions.takeOver.changed': '{ref}, {column}, now reads as on your sheet.',
  'actions.takeOver.added': '{ref} has been added as on your sheet.',
  'actions.takeOver.deleted': '{ref} has been removed as on your sheet.',
  'actions.takeOver.all':
    '{count, plural, one {One change has} other {# changes have}} been brought in from your sheets.',
  'actions.decline.done':
    '{ref} stays as it is in the tracker. It will be pointed out again only if your sheet changes again.',
  'actions.difference.noTable':
    'The table that this belongs to is no longer there, so nothing was written.',

  'actions.goTo.done': '{sheet}, cell {cell}',
  'actions.goTo.sheet': 'The sheet “{sheet}” is hidden, so its cell {cell} cannot be seen.',
  'actions.goTo.filter': 'Cell {cell} of “{sheet}” is hidden by a filter.',
  'actions.goTo.row': 'Cell {cell} of “{sheet}” is in a hidden row.',
} as const;
