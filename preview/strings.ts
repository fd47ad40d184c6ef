import { speaker } from '../src/strings/say';

/** What the preview page says to the person who looks at it. */
const page = {
  'page.title': '{name} – Recommendations Tracker preview',
  'page.product': 'Recommendations Tracker',
  'page.open': 'Open workbook…',
  'page.save': 'Save a copy',
  'page.sample': 'Sample workbook',
  'page.sampleName': 'Northmere action plan.xlsx',
  'page.paneWidth': 'Width of the pane',
  'page.paneWidth.choice': '{pixels} px',
  'page.paneTitle': 'Recommendations Tracker task pane',
  'page.gridLabel': 'Workbook {name}',
  'page.paneLabel': 'Task pane',
  'page.opening': 'Opening {name}…',
  'page.opened': '{name} is open.',
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

/** Words of the preview alone; what the add-in itself says is in src/strings. */
export const previewStrings = { ...page, ...commandLine } as const;

export const sayInPreview = speaker(previewStrings);
