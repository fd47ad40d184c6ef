/** What is said where a register begins, and where it goes on after colleagues' edits. */
export const starting = {
  'pane.list.notes': 'Good to know',
  'pane.list.bullets':
    'Make each bullet a piece of evidence of its own: {cells, plural, one {one cell holds} other {# cells hold}} {rows} of them',

  'actions.import.done':
    'The paper is imported: {recommendations, plural, one {# recommendation} other {# recommendations}} and {evidence, plural, one {# piece of evidence} other {# pieces of evidence}} are now in tables on new sheets. Your own sheets are as they were.',
  'actions.import.none':
    'No recommendations were found in this paper. They are told by bullets, bold lines or the word Evidence below them, under headings such as Fully implemented. Nothing was written.',
  'actions.import.there':
    'This workbook has a table of the tracker’s already: {name}, on the sheet “{sheet}”. Open a workbook without one, then try again. Nothing was written.',
  'actions.import.notWord':
    'This file is no Word document. Choose a .docx file, or copy the paper’s text and paste it. Nothing was written.',
  'actions.import.oldWord':
    'This file is in the format that Word used before 2007. Open it in Word, save it as a Word document (.docx), then choose that file. Nothing was written.',
  'actions.import.pdf':
    'This file is a PDF. Open it, copy its text and paste it here, or choose the Word document that it was made from. Nothing was written.',
  'actions.import.encrypted':
    'This document asks for a password, so it cannot be read. Open it in Word, take the password off (File > Info > Protect Document), save a copy and choose that. Nothing was written.',
  'actions.import.damaged':
    'This document is damaged or its end is missing. Open it in Word, which may repair it, save a copy and choose that. Nothing was written.',
  'actions.import.tooLarge':
    'This document unpacks to more than any report holds, so it was not read. Copy the part with the recommendations and paste it. Nothing was written.',

  'actions.newRegister.done':
    'The new register is ready, with one example row in Recommendations and in Evidence. Type your own below it, or clear the example first.',
  'actions.example.theme': 'Customer service',
  'actions.example.source': 'Inspection report, page 12',
  'actions.example.owner': 'Head of Customer Services',
  'actions.example.nextStep': 'Take the draft to the management team',
  'actions.example.kind': 'Document',
  'actions.example.whereHeld': 'Shared drive, Complaints folder',
  'actions.example.cleared': 'The example is cleared. Type your first recommendation in its place.',
  'actions.example.gone':
    'There is no example any more, so nothing was cleared: rows that were changed are yours.',

  'actions.sample.opened':
    'The sample is open in a workbook of its own, in a new window or tab. Open Recommendations Tracker there too, from Home. This workbook is as it was.',
  'actions.sample.failed':
    'Excel opened no new workbook. Your browser may have stopped it: allow pop-ups for this page, then try again. This workbook is as it was.',

  'statuses.threeStages.name': 'Three stages',
  'statuses.threeStages':
    'Fully implemented|Partially implemented or in progress|At the planning stage',
  'statuses.fourStages.name': 'Four stages',
  'statuses.fourStages':
    'Fully implemented|Substantially implemented|Partially implemented|Not implemented',
  'statuses.rag.name': 'RAG: red, amber, green',
  'statuses.rag': 'Green|Amber|Red',
  'statuses.brag.name': 'BRAG: RAG with blue for complete',
  'statuses.brag': 'Blue|Green|Amber|Red',
  'statuses.percentages.name': 'Per cent complete, in steps',
  'statuses.percentages': '100%|75%|50%|25%|0%',

  'pane.statuses.heading': 'Your statuses',
  'pane.statuses.help':
    'These go into the new Statuses table, where you can change everything about them. What stands in your status cells stays as it is.',
  'pane.statuses.add': 'Add the statuses of',
  'pane.statuses.none': 'Nothing: as they stand in your list',
  'pane.statuses.noneYet': 'No status stands in your list.',
  'pane.statuses.ofNew': 'Statuses of the new register',

  'pane.start.heading': 'Other ways to start',
  'pane.start.import': 'Start from last year’s paper',
  'pane.start.importDoes':
    'Reads a committee report (.docx, or pasted text) into tables. You see what it found before anything is written.',
  'pane.start.new': 'New register',
  'pane.start.newDoes':
    'Makes empty tables on four new sheets, with lists, date checks and an example row.',

  'pane.start.sample': 'Try a sample',
  'pane.start.sampleDoes':
    'Opens an invented action plan in a workbook of its own. Nothing is done to this workbook.',

  'pane.import.title': 'Start from last year’s paper',
  'pane.import.back': 'Back',
  'pane.import.choose': 'Choose a Word document…',
  'pane.import.file': 'Word document (.docx)',
  'pane.import.chosen': 'Chosen: {name}',
  'pane.import.or': 'Or paste the text of the paper',
  'pane.import.read': 'Read the text',
  'pane.import.found': 'Found in the paper',
  'pane.import.nothingYet': 'Nothing has been written yet.',
  'pane.import.button': 'Import',
  'pane.import.status': '{status} ({count})',
  'pane.import.noStatus': 'Without a status',
  'pane.import.evidence':
    '{count, plural, =0 {No evidence} one {One piece of evidence} other {# pieces of evidence}}',
  'pane.import.all': 'Show all {count}',
  'pane.import.details': 'Report details',
  'pane.import.noDetails': 'None found.',
  'pane.import.left': 'Not taken ({count})',
  'pane.import.leftWhy': 'These paragraphs were taken for nothing. They stay in the paper only.',
  'pane.import.remarks': 'Good to know',
  'pane.import.sheets': 'New sheets',

  'pane.point.heading': 'Are your headings worded in another way?',
  'pane.point.how':
    'They can stay as they are. Click into the row of your headings, wherever it stands, and press the button.',
  'pane.point.button': 'My headings are in this row',
  'pane.point.next':
    'Choose first which column holds the recommendations; the others come after it.',

  'pane.columns.heading': 'What your columns are taken for',
  'pane.columns.back': 'Back',
  'pane.columns.after':
    'A change counts at once. Where the tables were copied from that sheet, the pane then offers you each row that differs.',
  'pane.columns.nowhere':
    'There is nothing to choose: no sheet of your own is compared with these tables, and their columns are known by the headings of the tracker.',
  'pane.columns.of': 'What the columns of “{sheet}” from {cell} on are taken for',
  'pane.columns.help':
    'Change what is wrong. The choice is kept in the workbook, also when columns are moved or renamed.',
  'pane.columns.label': 'Column {column}, {heading}, is taken for',
  'pane.columns.none': 'Not taken',
  'pane.columns.blank': '(no heading)',
  'pane.columns.noSamples': 'Nothing stands in it.',
  'pane.columns.samples': 'For example: {samples}',
  'pane.columns.kept':
    '“{heading}” is now taken for {meaning}. The choice is kept in the workbook.',
  'pane.columns.left': '“{heading}” is not taken any more. The choice is kept in the workbook.',
  'pane.columns.needed':
    'One column has to be taken for {meaning}. Choose {meaning} for another column first.',

  'pane.changes.title': 'Your sheets have changed',
  'pane.changes.text':
    'Since the tables were made, or last brought up to date, {count, plural, one {one thing has} other {# things have}} changed on your own sheets. Bring in what you want; until then the tables stay as they are.',
  'pane.changes.all':
    '{count, plural, one {Bring in the one that loses nothing} other {Bring in the # that lose nothing}}',
  'pane.changes.whole': '{count, plural, one {Bring it in} other {Bring in all #}}',
  'pane.changes.oneByOne':
    '{count, plural, one {One change would} other {# changes would}} remove a row or replace what you wrote in the tables. Decide on {count, plural, one {it yourself.} other {each of them yourself.}}',
  'pane.changes.later': 'Later',
  'pane.changes.takeOver': 'Bring in',
  'pane.changes.remove': 'Remove here too',
  'pane.changes.keep': 'Keep it',
  'pane.changes.decline': 'Leave out',
  'pane.changes.changed': '{ref} · {column} changed',
  'pane.changes.added': '{ref} · new on your sheet',
  'pane.changes.addedEvidence': '{ref} · new evidence on your sheet',
  'pane.changes.deleted': '{ref} · gone from your sheet',
  'pane.changes.was': 'In the tracker',
  'pane.changes.now': 'On your sheet',
  'pane.changes.go': 'Go to {place}',

  'pane.example.text': 'The first row is an example. Clear it before you report.',
} as const;
