/** Words of the summary sheet and of the committee report. Capitals as the committee's own form has them. */
export const report = {
  'report.untitled': 'Progress against recommendations (title not supplied)',
  'report.notSupplied': 'Not supplied in the workbook.',

  'report.cover.committee': 'Committee',
  'report.cover.meetingDate': 'Meeting date',
  'report.cover.reportingDate': 'Reporting date',
  'report.cover.subjectHeading': 'Subject heading',
  'report.cover.title': 'Title',
  'report.cover.lead': 'Lead',
  'report.cover.author': 'Report author and contact details',
  'report.cover.telephone': 'Telephone',
  'report.cover.email': 'Email',
  'report.cover.policyContext': 'Policy context',

  'report.section.summary': 'SUMMARY',
  'report.section.recommendations': 'RECOMMENDATIONS',
  'report.section.detail': 'REPORT DETAIL',
  'report.section.implications': 'IMPLICATIONS AND RISKS',
  'report.section.background': 'BACKGROUND PAPERS',
  'report.implications.financial': 'Financial implications and risks',
  'report.implications.legal': 'Legal implications and risks',
  'report.implications.humanResources': 'Human Resources implications and risks',
  'report.implications.equalities': 'Equalities implications and risks',

  'report.counts.none': 'There are no recommendations in the workbook.',
  'report.counts.all':
    '{dated, select, yes {As at {date}, {total, plural, one {the one recommendation} other {all # recommendations}}} other {{total, plural, one {The one recommendation} other {All # recommendations}}}} {status}.',
  'report.counts.sentence':
    '{dated, select, yes {As at {date}, of} other {Of}} {total, number} recommendations, {parts}.',
  'report.counts.part': '{count, number} ({percent, number, ::.0}%) {status}',
  'report.counts.noneIs': 'None is {statuses}.',
  'report.counts.noneHas': 'None has the status {statuses}.',
  'report.counts.is': '{count, plural, one {is} other {are}} {status}',
  'report.counts.has': '{count, plural, one {has} other {have}} the status {status}',
  'report.counts.blank':
    '{count, plural, one {has} other {have}} a status that is blank or not recognised',
  'report.counts.quoted': '“{status}”',
  /** First words of statuses that read on after "are": "are fully implemented", "are at the planning stage". Any other status is quoted. */
  'report.counts.readsOn':
    'abandoned accepted achieved agreed almost approved at awaiting behind being cancelled closed complete completed deferred delayed delivered embedded finished fully implemented in incomplete largely met mostly nearly not on ongoing open outstanding overdue partially partly paused pending planned rejected started still substantially superseded under underway unmet withdrawn',

  'report.detail.blankStatus': 'Status blank or not recognised',
  'report.detail.evidence': 'Evidence',
  'report.detail.progress': 'Progress',
  'report.detail.noRef': '(no ref)',
  'report.detail.noWords': '(the recommendation’s words are not supplied in the workbook)',
  'report.detail.statusReads': 'The status in the workbook reads “{status}”.',
  'report.detail.seeEvidence':
    '{kind, select, progress {(see progress under recommendation {ref})} other {(see evidence under recommendation {ref})}}',
  'report.detail.seeUnplaced': '(see evidence {ref}, which names no recommendation in this report)',
  'report.detail.seeNothing': '(the workbook does not say what this refers to)',
  'report.detail.unplacedHeading': 'Evidence not shown above',
  'report.detail.unplaced':
    '{count, plural, one {# row of evidence is not shown, because it names} other {# rows of evidence are not shown, because they name}} no recommendation in this report: {rows}.',

  'report.rows.andMore': '{listed} and {more, number} more',
  'report.rows.noRef': 'no ref (row {row})',

  'report.summary.sheet': 'Summary',
  'report.summary.title': 'Summary of recommendations by status',
  'report.summary.asAt': 'As at {date}',
  'report.summary.noDate': 'Reporting date not supplied',
  'report.summary.status': 'Status',
  'report.summary.symbol': 'Symbol',
  'report.summary.number': 'Number',
  'report.summary.percent': 'Per cent',
  'report.summary.meaning': 'Meaning',
  'report.summary.blank': 'Blank or not recognised',
  'report.summary.blankMeaning': 'The status is blank or is not in the Statuses table.',
  'report.summary.total': 'Total',
  'report.summary.evidence': 'Evidence rows',
  'report.summary.chart': 'Recommendations by status',
  'report.summary.chartDescription':
    'Bar chart of the number of recommendations with each status. When it was made: {parts}.',
  'report.summary.chartPart': '{status}: {count, number}',

  'report.narrative.sheet': 'Narrative',
  'report.narrative.title': 'Text of the report',
  'report.narrative.from': 'Comes from',
  'report.narrative.note':
    'Made from the tables, and written again each time. Change the tables, not this sheet.',
} as const;
