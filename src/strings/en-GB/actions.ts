/** What an action says when it is done, refused or failed. */
export const actions = {
  'problem.accessDenied':
    'Excel did not allow the change. The workbook or a sheet may be protected or open as read-only. Take the protection off (Review > Unprotect) or save a copy, then try again.',
  'problem.protected':
    '{count, plural, one {The sheet “{sheets}” is} other {The sheets “{sheets}” are}} protected, so the change could not be made. Take the protection off (Review > Unprotect Sheet), then try again.',
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
} as const;
