/** What is said where findings are mended, accepted and taken back, and where the checks are set. */
export const mending = {
  'mending.accept.button': 'Accept…',
  'mending.accept.heading': 'Accept with a reason',
  'mending.accept.by': 'Your name',
  'mending.accept.reason': 'Reason',
  'mending.accept.hint':
    'Both are kept on the sheet “Accepted findings”, where everybody can read them. It is asked again when the cell’s text changes.',
  'mending.accept.missing': 'This is needed.',
  'mending.accept.do': 'Accept',
  'mending.accept.cancel': 'Cancel',
  'mending.accept.done':
    'Accepted. It is counted, and asked again when the text of {sheet}, cell {cell}, changes.',
  'mending.accept.gone':
    'This is no longer in the workbook as it was found, so nothing was written.',
  'mending.accept.already': 'Somebody has accepted this already, so nothing was written.',
  'mending.accepted.heading': 'Accepted ({count})',
  'mending.takeBack.button': 'Take back',
  'mending.takeBack.done': 'Taken back: {sheet}, cell {cell}, is asked again.',
  'mending.takeBack.gone': 'This is not accepted any more, so nothing was written.',
  'mending.fixes.heading': 'Fixed since the pane was opened ({count})',
  'mending.fixes.what': '{place}: “{before}” became “{after}”',
  'mending.undo.button': 'Undo',
  'mending.undo.done': '{sheet}, cell {cell}, is as it was before the fix.',
  'mending.undo.changed':
    'The fix cannot be undone: {sheet}, cell {cell}, has been changed since. It was left as it is.',
  'mending.undo.gone':
    'The fix cannot be undone: its row has been removed or given another ref since. Nothing was written.',
  'mending.settings.button': 'Check settings',
  'mending.settings.does':
    'Which rules are on, their limits and the words that they look for, on a sheet of this workbook.',
  'mending.settings.made':
    'The check settings are on the sheet “{sheet}”. Change the column Value; a blank value means the usual one.',
  'mending.settings.there': 'The check settings are on the sheet “{sheet}”.',
  'mending.blank': '(blank)',
  'mending.search.words': 'Search the findings',
  'mending.search.clear': 'Clear the search',
  'mending.search.kind': 'Show',
  'mending.search.kind.all': 'All findings',
  'mending.search.kind.error': 'Errors',
  'mending.search.kind.warning': 'Warnings',
  'mending.search.kind.info': 'Notes',
  'mending.search.kind.fixable': 'Fixed by one click',
  'mending.search.kind.accepted': 'Accepted',
  'mending.search.none': 'No finding is like that. Search for other words, or show all findings.',
} as const;
