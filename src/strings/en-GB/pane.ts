/** What the task pane itself says. */
export const pane = {
  'pane.title': 'Recommendations Tracker',
  'pane.messages': 'Messages',
  'pane.opening': 'Reading the workbook…',
  'pane.loading': 'Loading…',
  'pane.outside.elsewhere.title': 'Open this from Excel',
  'pane.outside.elsewhere.text':
    'Recommendations Tracker works beside a workbook. Open your workbook in Excel, then choose Show pane on the Home tab.',
  'pane.outside.noOfficeJs.title': 'Microsoft’s Office.js could not be reached',
  'pane.outside.noOfficeJs.text':
    'The pane speaks to Excel through it and loads it from appsforoffice.microsoft.com. Check the network connection, then close the pane and open it again. If it still fails, ask your IT support whether that address is blocked.',

  'pane.nothing.title': 'No list of recommendations found',
  'pane.nothing.looked':
    'We looked on every sheet, in its first 20 rows, for a row of headings with one for the recommendation and one for its status or progress.',
  'pane.nothing.todo': 'What you can do',
  'pane.nothing.headings':
    'Open the workbook that holds the list, or put headings above it, such as No., Recommendation, Status and Evidence.',
  'pane.nothing.again': 'Then choose Look again. Nothing in this workbook has been changed.',
  'pane.nothing.button': 'Look again',

  'pane.list.title': 'A list of recommendations was found',
  'pane.list.sheet': 'Sheet',
  'pane.list.recommendations': 'Recommendations',
  'pane.list.evidence': 'Pieces of evidence',
  'pane.list.details': 'Report details',
  'pane.list.noDetails': 'None found: fill them in afterwards',
  'pane.list.will':
    'Set up makes {count, plural, one {one new sheet} =2 {two new sheets} =3 {three new sheets} =4 {four new sheets} =5 {five new sheets} other {# new sheets}} from it, to check, colour and report on. Your own sheets stay exactly as they are.',
  'pane.list.button': 'Set up',
  'pane.list.new': 'New sheets',
  'pane.list.hidden': '{name} (hidden: it lets the pane tell you when your list changes later)',
  'pane.new.running': 'Making the new register…',
  'pane.import.reading': 'Reading the paper…',
  'pane.import.running': 'Writing the tables…',
  'pane.columns.open': 'See or change what your columns are taken for',
  'pane.columns.running': 'Keeping the choice…',
  'pane.point.running': 'Reading the row that you are on…',
  'pane.point.blank':
    'No text stands in row {row} of “{sheet}”. Click into the row of your headings, then press the button again.',
  'pane.sample.running': 'Opening the sample…',
  'pane.example.button': 'Clear the example',
  'pane.example.running': 'Clearing the example…',
  'pane.setUp.running': 'Setting up…',

  'pane.tabs': 'Panels',
  'pane.tab.overview': 'Overview',
  'pane.tab.findings': 'Findings',
  'pane.tab.findingsCount': 'Findings ({count, number})',
  'pane.tab.links': 'Links',
  'pane.tab.report': 'Report',

  'pane.for.overview':
    'Here you see whether the paper can go to committee, how far everything is, and what comes next.',
  'pane.for.findings':
    'Here you see what is wrong or missing, in which cell, and how to put it right.',
  'pane.for.links': 'Here you see which evidence belongs to a recommendation, and go to it.',
  'pane.for.report': 'Here you see the report for the committee and take it to Word.',
  'pane.for.register': 'There is nothing to show yet. Choose Overview for the next step.',

  'pane.ready.yes': 'Ready for committee',
  'pane.ready.no': 'Not ready for committee',
  'pane.ready.clean': 'Nothing was found that stands in the way.',
  'pane.ready.errors':
    '{count, plural, one {# error has} other {# errors have}} to be put right first.',
  'pane.ready.warnings': '{count, plural, one {# warning is} other {# warnings are}} worth a look.',
  'pane.ready.accepted':
    '{count, plural, one {# finding is} other {# findings are}} accepted, each with a reason.',
  'pane.ready.whole': 'This is of the whole register, whatever the filter.',
  'pane.ready.unchecked':
    'There is no {which, select, details {Report details sheet} statuses {Statuses sheet} other {Report details or Statuses sheet}}, so what a paper needs from {which, select, both {them} other {it}} has not been checked.',
  'pane.ready.see': 'See the findings',
  'pane.counts.findings':
    '{errors, plural, =0 {No errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.',
  'pane.counts.announced':
    'Checked again. {errors, plural, =0 {No errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.',

  'pane.prepare.button': 'Prepare the paper',
  'pane.prepare.does': 'Does all six steps below in order and saves the report as a Word document.',
  'pane.prepare.asDraft': 'Until the errors are put right, it says on it that it is a draft.',
  'pane.prepare.running': 'Step {at} of {of}: {step}',
  'pane.prepare.stopped': 'Stopped at: {step}',
  'pane.prepare.done': 'The paper is prepared',
  'pane.prepare.draft': 'A draft of the paper is prepared',
  'pane.prepare.draftWhy':
    '{errors, plural, one {# error stands} other {# errors stand}} in the way of publication: see Findings.',

  'pane.missing.heading': 'Sheets that are not there yet',
  'pane.missing.text':
    'Without {sheets} some of the steps have nothing to work with. Your own sheets stay as they are.',
  'pane.missing.button': 'Add them',

  'pane.status.heading': 'Progress by status',
  'pane.status.asAt': 'As at {date}',
  'pane.status.noDate': 'Reporting date not supplied',
  'pane.status.total':
    '{recommendations, plural, one {# recommendation} other {# recommendations}}, {evidence, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'pane.status.unknown': 'Blank or not recognised',
  'pane.status.share': '{count, number} · {percent}%',
  'pane.status.none': 'There are no recommendations yet.',

  'pane.steps.heading': 'Step by step',
  'pane.steps.done': 'Done at {time}. {message}',
  'pane.step.check.name': 'Check the recommendations',
  'pane.step.check.does': 'Looks for gaps and slips in every row and in the report details.',
  'pane.step.check.button': 'Check',
  'pane.step.check.running': 'Checking the recommendations…',
  'pane.step.colour.name': 'Colour the statuses',
  'pane.step.colour.does': 'Gives each status its colour and symbol, and a list to choose from.',
  'pane.step.colour.button': 'Colour',
  'pane.step.colour.running': 'Colouring the statuses…',
  'pane.step.link.name': 'Link the evidence',
  'pane.step.link.does': 'Adds links between recommendations and their evidence.',
  'pane.step.link.button': 'Link',
  'pane.step.link.running': 'Linking the evidence…',
  'pane.step.summarise.name': 'Make the summary',
  'pane.step.summarise.does': 'Writes a sheet with counts, percentages and a chart.',
  'pane.step.summarise.button': 'Summarise',
  'pane.step.summarise.running': 'Making the summary…',
  'pane.step.narrate.name': 'Write the report sheet',
  'pane.step.narrate.does': 'Writes the committee report to a sheet.',
  'pane.step.narrate.button': 'Write',
  'pane.step.narrate.running': 'Writing the report sheet…',
  'pane.step.exportWord.name': 'Export to Word',
  'pane.step.exportWord.does': 'Saves the committee report as a Word document.',
  'pane.step.exportWord.button': 'Export',
  'pane.step.exportWord.running': 'Making the Word document…',
  'pane.removeColours.button': 'Remove colours',
  'pane.removeColours.running': 'Removing the colours…',
  'pane.removeLinks.button': 'Remove links',
  'pane.removeLinks.running': 'Removing the links…',

  'pane.findings.none.title': 'Nothing found',
  'pane.findings.none.text':
    'Every check passed. The list is looked at again after each edit in the grid.',
  'pane.findings.severity.error': 'Errors',
  'pane.findings.severity.warning': 'Warnings',
  'pane.findings.severity.info': 'Notes',
  'pane.findings.severityCount': '{severity} ({count})',
  'pane.findings.narrowed':
    'Findings of what the filter chooses, and of the workbook as a whole: {count, number} of {total, number}.',
  'pane.findings.rule': '{title} ({count})',
  'pane.findings.place': '{sheet}, cell {cell}',
  'pane.findings.refPlace': '{ref} · {place}',
  'pane.findings.walk': 'Go through the findings',
  'pane.findings.all': '{count, plural, one {# finding} other {# findings}}',
  'pane.findings.previous': 'Previous',
  'pane.findings.next': 'Next',
  'pane.findings.position': '{at} of {of}',
  'pane.findings.whatToDo': 'What to do:',
  'pane.findings.more': 'Show {count} more',
  'pane.findings.takeOver': 'Take over',
  'pane.findings.decline': 'Decline',
  'pane.findings.ours': 'In our table',
  'pane.findings.theirs': 'On your sheet now',
  'pane.findings.blank': '(blank)',
  'pane.findings.repairing': 'Mending the cell…',
  'pane.findings.undoing': 'Undoing the fix…',
  'pane.findings.accepting': 'Accepting…',
  'pane.findings.takingBack': 'Taking it back…',
  'pane.findings.settings': 'Opening the check settings…',
  'pane.findings.takingOver': 'Taking the change over…',
  'pane.findings.declining': 'Declining the change…',

  'pane.filter.cleared': 'The filter is off: all recommendations are shown.',
  'pane.filter.clearing': 'Putting the grid back…',
  'pane.filter.gridAsBefore': 'The filter is off, and the grid is filtered as it was before.',
  'pane.filter.applying': 'Filtering the grid…',
  'pane.filter.inGrid':
    'The grid’s table is filtered. Colleagues who have this workbook open may see it filtered too, until you clear the filter.',
  'pane.filter.inView':
    'The grid is filtered in a temporary sheet view, which only you see. Clear the filter to leave it.',
  'pane.filter.noneInGrid': 'No recommendation has what was chosen, so the grid was left as it is.',
  'pane.filter.reading': 'Reading the grid’s filter…',
  'pane.filter.takenUp': 'The pane now shows what the grid’s table is filtered by.',
  'pane.filter.noneToTake':
    'The table of recommendations is not filtered by status, theme or owner. Set a filter there with the arrow beside a heading, then try again.',
  'pane.filter.left':
    'The filter of the {count, plural, one {column} other {columns}} {headings} was not taken up: the pane has no such choice.',

  'pane.links.help':
    'Select a row in the sheet Recommendations or Evidence, and what belongs to it is shown here.',
  'pane.links.recommendation': 'Recommendation {ref}',
  'pane.links.evidence': 'Evidence {ref}',
  'pane.links.ofRecommendation':
    '{count, plural, =0 {Its evidence} one {Its evidence (1)} other {Its evidence (#)}}',
  'pane.links.ofEvidence':
    '{count, plural, =0 {Evidence for} one {Evidence for (1)} other {Evidence for (#)}}',
  'pane.links.noEvidence': 'No evidence names this recommendation.',
  'pane.links.noRecommendation': 'It names no recommendation that exists.',
  'pane.links.points': 'What is meant:',
  'pane.links.pointsNowhere':
    'Points elsewhere, but it is not clear where. Name the evidence that is meant in the column See.',
  'pane.links.go': 'Go to {ref}',

  'pane.hidden.title': 'It is there, but cannot be seen',
  'pane.hidden.show': 'Show it',
  'pane.hidden.showing': 'Showing it…',

  'pane.report.help': 'Choose any part to see its rows in the grid.',
  'pane.report.export': 'Export to Word',
  'pane.report.copy': 'Copy the report',
  'pane.report.making': 'Putting the report together…',
  'pane.report.paper': 'The report',
  'pane.report.rows':
    'Go to {ref} in the grid{count, plural, one {} other {, the first of # rows}}',
  'pane.report.more': 'Show the rest of the report',
  'pane.copy.done': 'The report is copied',
  'pane.copy.next': 'Paste it into Word or an e-mail.',
  'pane.copy.refused': 'The report could not be copied for you',
  'pane.copy.byHand':
    'Open Report, select its text and press Ctrl+C (on the Mac ⌘C), then paste it where you want it.',
  'pane.meetings.recording': 'Recording the meeting…',
  'pane.meetings.removing': 'Removing the record…',
  'pane.meetings.reading': 'Reading “{file}”…',
  'pane.meetings.record': 'Record this meeting',
  'pane.save.seen': 'It was looked at again: {checks}.',
  'pane.save.amiss': 'To look at before it goes out: {what}',
  'pane.save.done': 'Word document made',
  'pane.save.where': '{file} is in your downloads.',
  'pane.save.refused': 'Excel here does not let a pane save files',
  'pane.save.refusedNext': 'Choose Copy the report, then paste it into a new Word document.',
  'pane.save.progress': 'Making the Word document… {percent}%',
  'pane.check.progress': 'Checking the recommendations… {percent}%',
  'pane.check.stopped':
    'The check was stopped, and nothing was done after it. The pane shows what it showed before; to check again, choose “Look again”.',
  'pane.cancel': 'Cancel',
  'pane.cancelled': 'Cancelled: the Word document was not made, and nothing was changed.',
  'pane.cancelled.reading': 'Cancelled: the workbook was not read, and nothing was changed.',
  'pane.save.copy': 'Copy the report',

  'pane.waiting':
    'Still waiting for Excel. If a cell is being edited in the grid, press Enter or Esc there.',
  'pane.problem.title': 'That did not work',
  'pane.offline.title': 'The add-in’s own files cannot be reached',
  'pane.offline.next': 'Check the network connection, then try again. Your workbook is as it was.',
  'pane.offline.reload': 'Load the pane again',
  'pane.mistake.title': 'Something went wrong in the add-in',
  'pane.mistake.next':
    'Try again. If it happens again, choose Copy details and send them to whoever looks after the add-in; they hold no text of your workbook.',
  'pane.problem.details': 'Copy details',
  'pane.problem.copied': 'Copied',
  'pane.problem.dismiss': 'Close this message',
  'pane.problem.again': 'Try again',
} as const;
