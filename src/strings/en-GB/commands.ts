/** What the ribbon's buttons write into the workbook, where there is no pane to say it in. */
export const commands = {
  'findings.sheet': 'Findings',
  'findings.title': 'Findings',
  'findings.counts':
    '{ready, select, yes {Ready for committee} other {Not ready for committee}}: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}{accepted, plural, =0 {} other {, # accepted}}.{errors, plural, =0 {} other { Errors have to be put right before the report is published.}}',
  'findings.accepted':
    '{count, plural, one {# finding} other {# findings}} accepted with a reason, asked again when the text of the cell changes',
  'findings.acceptedBy': 'Accepted by {by}{dated, select, yes { on {on}} other {}}: {reason}',
  'findings.none': 'Nothing was found{whole, select, yes {: every check passed} other {}}.',
  'findings.note':
    'This is what Check found when it was last chosen; it is written again each time.{links, select, none {} all { Choose a cell’s address to go there.} other { Choose a cell’s address to go there; only the first {count, number} lead to their cells, so that the workbook stays quick.}}',
  'findings.without':
    'Not everything could be checked: this workbook does not have {tables} yet. Choose {pane} on the Home tab to add what is not there.',
  'findings.without.evidence': 'a table of evidence',
  'findings.without.statuses': 'a list of statuses',
  'findings.without.details': 'the report’s details',
  'findings.notChecked': 'Choose Check on the Home tab to list the findings here.',
  'findings.column.severity': 'Severity',
  'findings.column.title': 'Finding',
  'findings.column.sheet': 'Sheet',
  'findings.column.cell': 'Cell',
  'findings.column.ref': 'Ref',
  'findings.column.message': 'What was found',
  'findings.column.fix': 'What to do',
  'findings.column.accepted': 'Accepted by, and why',
  'findings.severity.error': '■ Error',
  'findings.severity.warning': '▲ Warning',
  'findings.severity.info': '● Note',

  'commands.pane.label': 'Show pane',
  'commands.check.label': 'Check',
  'commands.colour.label': 'Colour',
  'commands.link.label': 'Link',
  'commands.summarise.label': 'Summary',
  'commands.narrate.label': 'Report',

  'commands.told': '{when}, {command}: {what}',
  'commands.list':
    'Nothing was done. There is a list of recommendations in this workbook that has not been set up: choose {pane} on the Home tab, then Set up.',
  'commands.nothing':
    'Nothing was done, because no list of recommendations was found in this workbook. Choose {pane} on the Home tab to see what was looked for.',
  'commands.mistake':
    'Something went wrong in the add-in. Try again; if it happens again, tell whoever looks after the add-in.',
} as const;
