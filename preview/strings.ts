import { speaker } from '../src/strings/say';

/** What the preview page says to the person who looks at it. */
const page = {
  'page.title': '{name} – Recommendations Tracker preview',
  'page.product': 'Recommendations Tracker',
  'page.open': 'Open workbook…',
  'page.save': 'Save a copy',
  'page.sample': 'Sample workbook',
  'page.sampleName': 'Northmere action plan.xlsx',
  'page.newName': 'New workbook.xlsx',
  'page.paneWidth': 'Width of the pane',
  'page.paneWidth.choice': '{pixels} px',
  'page.headerLabel': 'Files and width of the pane',
  'page.mainLabel': 'Workbook and task pane',
  'page.gridLabel': 'Workbook {name}',
  'page.paneLabel': 'Task pane',
  'page.ribbonLabel': 'Ribbon',
  'page.closePane': 'Close the pane',
  'page.ribbon.failed': '{label} did not work. {reason}',
  'page.opening': 'Opening {name}…',
  'page.readOnly': '{name} (read-only)',
  'page.saved': 'A copy has been saved as {name}.',
  'page.saveFailed': 'The copy could not be made. Your workbook is still open. {reason}',
  'page.copyName': '{name} (copy)',
  'page.unreadable': '{name} was not opened. {reason} The workbook that was open is still here.',
  'page.failed': 'The workbook could not be shown. {reason}',
  'page.dropHere': 'Drop the workbook here to open it',
  'page.oneFile': 'Drop one workbook at a time.',
  'page.dismiss': 'Close this message',
  'page.linkNowhere': 'The link leads to {target}, which is not in this workbook.',
  'page.linkOutside':
    'The link leads out of the workbook, to {target}. The preview does not follow it.',
  'page.chart': '{title}: {values}.',
  'page.chart.value': '{label} {value}',
  'page.chart.notDrawn':
    '{title}: the preview does not draw this kind of chart. It is kept when you save.',
  'page.unsaved':
    'You have changed {name} since it was opened or saved. Opening another workbook discards these changes.',
  'page.unsaved.save': 'Save a copy first',
  'page.unsaved.discard': 'Discard and open',
  'page.unsaved.stay': 'Stay here',
} as const;

/** What the commands say on the command line. */
const commandLine = {
  'start.building':
    'Building the task pane and the preview page (the first time takes a minute or two)…',
  'start.ready': 'Recommendations Tracker is ready: {address}',
  'start.stop': 'Press Ctrl+C to stop.',
  'start.portInUse':
    'Port {port} is in use by another program. Stop that program, or choose another port: PORT={next} npm start',
  'start.badPort': 'PORT is “{port}”, which is not a port. Use a number from 1 to 65535.',
  'start.buildFailed': 'The {part} could not be built:',
  'start.pane': 'task pane',
  'start.page': 'preview page',
} as const;

/** Why a file cannot be opened, for the page and for the report command. */
const unreadable = {
  'unreadable.absent': 'There is no such file, or it may not be read.',
  'unreadable.empty': 'The file is empty.',
  'unreadable.notXlsx': 'It is not an Excel workbook (.xlsx).',
  'unreadable.oldXls':
    'It is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.',
  'unreadable.binaryXlsb':
    'It is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  'unreadable.encrypted':
    'It is locked with a password. Open it in Excel and save a copy without the password.',
  'unreadable.cut':
    'The file is damaged or cut short. Fetch it again, or open it in Excel and save it anew.',
  'unreadable.tooLarge': 'It is larger inside than a register of recommendations can be.',
  'unreadable.noSheets': 'It has no sheet with cells.',
} as const;

/** What `npm run report` says. */
const report = {
  'report.usage': 'Usage: npm run report -- FILE.xlsx [--out DIR] [--json]',
  'report.unreadable': '{file}: this file was not read. {reason}',
  'report.noRecommendations':
    'no recommendations were found. The list needs a row of headings within its first 20 rows, with one for the recommendation and one for its status.',
  'report.cannotWrite': 'the files could not be written to {folder} ({code}).',
  'report.fault': 'Recommendations Tracker itself is at fault:',
  'report.counts':
    '{recommendations, plural, one {# recommendation} other {# recommendations}}, {evidence, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'report.findings':
    '{errors, plural, =0 {No errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}{accepted, plural, =0 {} other {, # accepted}}',
  'report.finding':
    '  {severity, select, error {Error} warning {Warning} other {Note}}  {sheet}!{cell}  {title}',
  'report.blocked':
    '{errors, plural, one {# error stands} other {# errors stand}} in the way of publication; the drafts were made all the same.',
  'report.ready': 'Nothing stands in the way of publication.',
  'report.wrote': 'Wrote {file}',
  'report.stage.open': 'Opening the workbook…',
  'report.stage.read': 'Looking for the recommendations…',
  'report.stage.setUp': 'Making the tables…',
  'report.stage.check': 'Checking the recommendations…',
  'report.stage.colour': 'Colouring the statuses…',
  'report.stage.link': 'Linking evidence to recommendations…',
  'report.stage.summarise': 'Writing the summary…',
  'report.stage.narrate': 'Writing the narrative…',
  'report.stage.save': 'Saving the workbook…',
  'report.stage.document': 'Making the Word document…',
} as const;

/** Words of the preview alone; what the add-in itself says is in src/strings. */
export const previewStrings = { ...page, ...commandLine, ...unreadable, ...report } as const;

export const sayInPreview = speaker(previewStrings);
