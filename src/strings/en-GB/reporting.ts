/** What is said where a report is chosen, exported, looked at and handed over; loaded with the Report panel. */
export const reporting = {
  'reporting.style': 'Kind of report',
  'reporting.style.full': 'Committee report',
  'reporting.style.onePage': 'One page for the cabinet member',
  'reporting.style.briefing': 'Briefing with likely questions',
  'reporting.status': 'Status',
  'reporting.theme': 'Theme',
  'reporting.owner': 'Owner',
  'reporting.blank': 'Not supplied',
  'reporting.filter': 'Filter',
  'reporting.filter.on': 'Filter is on',
  'reporting.filter.some':
    '{count, number} of {total, plural, one {# recommendation} other {# recommendations}}',
  'reporting.filter.those': 'Those {filter}.',
  'reporting.filter.all':
    '{total, plural, one {The one recommendation} other {All # recommendations}}',
  'reporting.filter.clear': 'Clear the filter',
  'reporting.filter.help':
    'Overview, findings, report and Word export follow. Nothing is changed in the workbook.',
  'reporting.filter.due': 'Due date',
  'reporting.filter.overdue': 'Overdue at the reporting date',
  'reporting.filter.grid': 'In the grid',
  'reporting.filter.show': 'Filter the grid too',
  'reporting.filter.takeUp': 'Use the grid’s filter',
  'reporting.filter.shared':
    'Filters the table itself: colleagues who have the workbook open may see it filtered too. Clear the filter puts back what was there before.',
  'reporting.filter.alone':
    'Filters the table in a temporary sheet view, which only you see. Clear the filter leaves it.',
  'reporting.filter.links': 'Links shows every row, whatever the filter.',
  'reporting.filter.progress': 'Only what the filter chooses: {count, number} of {total, number}.',
  'reporting.glance': 'At a glance',
  'reporting.glance.overdue': 'Overdue at the reporting date',
  'reporting.glance.number': '{count, number}',
  'reporting.glance.noDue': 'no due dates',
  'reporting.glance.noDate': 'no reporting date',
  'reporting.glance.evidence': 'Have the evidence that their status needs',
  'reporting.glance.of': '{count, number} of {total, number}',
  'reporting.glance.ownSheets': 'Changed on your own sheets since set up',
  'reporting.glance.summary': 'Summary sheet',
  'reporting.glance.narrative': 'Report sheet',
  'reporting.glance.current': 'up to date',
  'reporting.glance.old': 'older than the grid',
  'reporting.glance.changed': 'Changed since: {refs}{more, plural, =0 {} other { and # more}}.',
  'reporting.glance.again': 'To bring it up to date, make it again below.',
  'reporting.summary': 'Only the summary to Word',
  'reporting.template': 'Use a Word template…',
  'reporting.template.used': 'Template: {name}',
  'reporting.template.drop': 'Without the template',
  'reporting.template.help':
    'A Word document of your own: type {report} where the report is to go. {committee}, {title} and the like are filled in too. It is used until the pane is closed.',
  'reporting.noDownloads':
    'Excel on this device does not let a pane save files. Copy the report and paste it into a new Word document, or select it below.',
  'reporting.changed':
    '{count, plural, one {One passage has} other {# passages have}} changed since the report was last written or handed over at {time}. Each is marked; export or write it again.',
  'reporting.changed.mark': 'Changed since',
  'reporting.current':
    'Nothing in it has changed since it was last written or handed over, at {time}.',

  'reporting.passed.headings': 'Headings in order',
  'reporting.passed.headerRows': 'Header rows marked',
  'reporting.passed.title': 'Title',
  'reporting.passed.language': 'British English',
  'reporting.passed.alternativeText': 'Alternative text',
  'reporting.passed.contrast': 'Contrast',
  'reporting.passed.textSize': 'Text of 11 points',
  'reporting.passed.counts': 'Counts as in the grid',
  'reporting.failed.headings': 'Its headings leave out a level, or there are none.',
  'reporting.failed.headerRows': 'A table has no row marked as its headings.',
  'reporting.failed.title': 'It has no title in its properties.',
  'reporting.failed.language': 'Its language is not British English.',
  'reporting.failed.alternativeText': 'A picture or chart has no alternative text.',
  'reporting.failed.contrast': 'A style has text that is too pale for its background.',
  'reporting.failed.textSize': 'A style that it uses has text under 11 points.',
  'reporting.failed.counts':
    'The number of recommendations under a status is not that of the grid.',

  'reporting.template.unknownFields':
    'The template has fields that the tracker does not know, left as they are: {fields}.',
  'reporting.template.missingStyles':
    'The template lacks styles that the report uses; the tracker’s own were put in: {styles}.',
  'reporting.template.noReportField':
    'The template has no place for the report. Type {field} into it on a line of its own, save it, and choose it again.',
  'reporting.template.unreadable':
    'The template could not be read: it is damaged, or not a Word document (.docx). Open it in Word, save it again as .docx, and choose it again.',
  'reporting.template.notWord':
    'The template is not a Word document. Save it in Word as .docx, and choose it again.',
  'reporting.template.oldWord':
    'The template is in the format of Word before 2007 (or has a password). Save it in Word as .docx, and choose it again.',
  'reporting.template.pdf':
    'The template is a PDF. Choose the Word document (.docx) that it was made from.',
  'reporting.template.encrypted':
    'The template asks for a password. Save a copy without one, and choose that.',
  'reporting.template.damaged':
    'The template is damaged or cut off. Open it in Word, save it again, and choose it again.',
  'reporting.template.tooLarge':
    'The template is larger than any report. Choose one without the text of old reports.',
} as const;
