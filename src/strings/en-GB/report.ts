/** Words of the summary sheet and of the committee report. */
export const report = {
  'report.draft':
    'Draft, not for publication: {errors, plural, one {# error has} other {# errors have}} to be put right first.',
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

  'report.section.summary': 'Summary',
  'report.section.recommendationsToMembers': 'Recommendations',
  'report.section.reportDetail': 'Report detail',
  'report.section.implications': 'Implications and risks',
  'report.section.backgroundPapers': 'Background papers',
  'report.section.appendix': 'Appendix: table of recommendations',
  'report.section.unnamed': 'Further details',
  'report.section.financialImplications': 'Financial implications and risks',
  'report.section.legalImplications': 'Legal implications and risks',
  'report.section.humanResourcesImplications': 'Human Resources implications and risks',
  'report.section.equalitiesImplications': 'Equalities implications and risks',

  'report.counts.none': 'There are no recommendations in this report.',
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
  'report.detail.delivery': 'Who, by when and what next',
  'report.detail.noRef': '(no ref)',
  'report.detail.noWords': '(the recommendation’s words are not supplied in the workbook)',
  'report.detail.statusReads': 'The status in the workbook reads “{status}”.',
  'report.detail.seeEvidence':
    '{kind, select, progress {(see progress under recommendation {ref})} other {(see evidence under recommendation {ref})}}',
  'report.detail.seeUnplaced': '(see evidence {ref}, which names no recommendation in this report)',
  'report.detail.seeNothing': '(the workbook does not say what this refers to)',
  'report.detail.seeOutside':
    '{kind, select, progress {(see progress under recommendation {ref}, which is not in this report)} other {(see evidence under recommendation {ref}, which is not in this report)}}',
  'report.detail.exempt':
    '{count, plural, one {One piece of evidence is} other {{words} pieces of evidence are}} exempt from publication and not shown here.',
  'report.detail.unplacedHeading': 'Evidence not shown above',
  'report.detail.unplaced':
    '{count, plural, one {# row of evidence is not shown, because it names} other {# rows of evidence are not shown, because they name}} no recommendation in this report: {rows}.',

  'report.covers.none':
    '{count, plural, one {The one recommendation in the workbook is not in this report} other {None of the {total} recommendations in the workbook is in this report}}{filtered, select, yes {, which is of those {filter}} other {}}.',
  'report.covers.some':
    'This report covers {covered} of the {total} recommendations in the workbook{filtered, select, yes {: those {filter}} other {}}.',
  'report.covers.status': 'whose status is {values}',
  'report.covers.theme': 'whose theme is {values}',
  'report.covers.owner': 'whose owner is {values}',
  'report.covers.overdue': 'which are overdue at the reporting date',
  'report.covers.movement': 'which since then have {values}',
  'report.covers.blank': 'not supplied',
  'report.covers.filteredOut': 'Of the {count} that this leaves out, {parts}.',
  'report.covers.filteredOutOne': 'The one that this leaves out {part}.',
  'report.covers.part': '{count} {status}',
  'report.covers.notIncluded':
    '{count, plural, one {One recommendation is} other {{words} recommendations are}} left out because the workbook says not to include {count, plural, one {it} other {them}} in the report.',
  'report.covers.exempt':
    '{count, plural, one {One piece of evidence is} other {{words} pieces of evidence are}} left out as exempt from publication.',

  'report.delivery.owner': 'Owner: {owner}.',
  'report.delivery.noOwner': 'The owner is not supplied.',
  'report.delivery.completed':
    'Completed on {date}{wasDue, select, yes {; due on {due}} other {}}.',
  'report.delivery.completedText': 'Completed: {text}.',
  'report.delivery.notCompleted': 'The date of completion is not supplied.',
  'report.delivery.due': 'Due on {date}{moved, select, yes {, moved from {from}} other {}}.',
  'report.delivery.dueText': 'Due: {date}{moved, select, yes {, moved from {from}} other {}}.',
  'report.delivery.noDue': 'The due date is not supplied.',
  'report.delivery.overdue':
    'Overdue by {days, plural, one {one day} other {{words} days}} at the reporting date.',
  'report.delivery.nextStep': 'Next step:',
  'report.delivery.noNextStep': 'The next step is not supplied.',

  'report.overdue.some':
    '{count, plural, one {One recommendation is} other {{words} recommendations are}} overdue at {date}: ',
  'report.overdue.more': ' and {more} more',
  'report.overdue.none': 'No recommendation is overdue at {date}.',
  'report.overdue.noDate':
    'Which recommendations are overdue cannot be said, because the reporting date is not supplied.',
  'report.overdue.unreadable':
    'Which recommendations are overdue cannot be said, because the reporting date “{date}” is not a day of the calendar.',

  'report.countsTable.caption': 'Recommendations by status',
  'report.countsTable.status': 'Status',
  'report.countsTable.number': 'Number',
  'report.countsTable.percent': 'Per cent',
  'report.countsTable.meaning': 'Meaning',
  'report.countsTable.total': 'Total',
  'report.countsTable.label': '{symbol} {status}',
  'report.chart.caption': 'Number of recommendations with each status',
  'report.chart.description': 'Bar chart. {parts}.',
  'report.chart.part': '{status}: {count, number} of {total, number}',

  'report.appendix.caption': 'The recommendations in this report, in the order of the workbook',
  'report.appendix.ref': 'Ref',
  'report.appendix.recommendation': 'Recommendation',
  'report.appendix.status': 'Status',
  'report.appendix.theme': 'Theme',
  'report.appendix.owner': 'Owner',
  'report.appendix.due': 'Due',
  'report.appendix.completedOn': 'Completed on',
  'report.appendix.notSupplied': 'Not supplied',
  'report.appendix.none': 'There are no recommendations to list.',

  'report.onePage.heading': 'Summary for the cabinet member',
  'report.onePage.progress': 'How far the recommendations are',
  'report.onePage.attention': 'What needs attention',
  'report.onePage.overdue': '{ref}: overdue by {days, plural, one {one day} other {{words} days}}',
  'report.onePage.due': '{ref}: due on {date}',
  'report.onePage.step': '. Next step: {step}',
  'report.onePage.more': '{count, plural, one {One more is} other {{words} more are}} overdue.',
  'report.onePage.nothing': 'Nothing in the workbook is overdue or without what it needs.',
  'report.onePage.next': 'What comes next',
  'report.onePage.noNext':
    'No due date still to come is supplied for a recommendation that is not yet complete.',
  'report.onePage.noDue':
    'It cannot be said what is overdue, because no due date is supplied for {count, plural, one {the one recommendation that is} other {the {words} recommendations that are}} not yet complete.',
  'report.onePage.gaps': 'Not supplied in the workbook: {gaps}.',
  'report.onePage.gap.evidence':
    'evidence for {count, plural, one {one recommendation} other {{words} recommendations}}',
  'report.onePage.gap.owner':
    'the owner of {count, plural, one {one recommendation} other {{words} recommendations}}',
  'report.onePage.gap.due':
    'the due date of {count, plural, one {one recommendation} other {{words} recommendations}}',
  'report.onePage.gap.nextStep':
    'the next step of {count, plural, one {one recommendation} other {{words} recommendations}}',
  'report.onePage.gap.completedOn':
    'the date of completion of {count, plural, one {one recommendation} other {{words} recommendations}}',
  'report.onePage.gap.implications':
    '{count, plural, one {a statement on one implication} other {statements on {words} implications}}',

  'report.briefing.heading': 'Briefing: questions that members may ask',
  'report.briefing.about':
    'Each question comes from something that the workbook lacks or that stands out in it. What the workbook does say follows the question.',
  'report.briefing.none': 'Nothing in the workbook suggests a question.',
  'report.briefing.counts': 'Where things stand',
  'report.briefing.overdue': 'What is overdue',
  'report.briefing.moved': 'Dates that have moved',
  'report.briefing.evidence': 'Evidence',
  'report.briefing.people': 'Who, by when and what next',
  'report.briefing.paper': 'The paper itself',
  'report.question.overdue':
    'Why is {ref} overdue by {days, plural, one {one day} other {{words} days}}, and when will it be done?',
  'report.question.moreOverdue':
    '{count, plural, one {One more recommendation is} other {{words} more recommendations are}} overdue: {refs}.',
  'report.question.moved': 'Why has the date for {ref} moved from {from} to {to}?',
  'report.question.moreMoved':
    '{count, plural, one {The date of one more recommendation has} other {The dates of {words} more recommendations have}} moved: {refs}.',
  'report.question.noEvidence': 'What is the evidence for {refs}?',
  'report.question.noEvidenceBasis':
    '{count, plural, one {Its status needs evidence, and the workbook has none.} other {Their statuses need evidence, and the workbook has none.}}',
  'report.question.exempt': 'What can members be told in public about {refs}?',
  'report.question.exemptBasis':
    '{count, plural, one {Some of its evidence is} other {Some of their evidence is}} exempt from publication.',
  'report.question.pointer':
    'What is the evidence for {ref} itself, beyond what is said for {other}?',
  'report.question.morePointers':
    '{count, plural, one {One more recommendation has} other {{words} more recommendations have}} only such evidence: {refs}.',
  'report.question.noOwner': 'Who is responsible for {refs}?',
  'report.question.noDue': 'By when will {refs} be done?',
  'report.question.noNextStep': 'What happens next on {refs}?',
  'report.question.notCompleted': 'When {count, plural, one {was} other {were}} {refs} completed?',
  'report.question.ownersUnknown':
    'Who is responsible for {count, plural, one {the one recommendation that is} other {the {words} recommendations that are}} not yet complete?',
  'report.question.ownersUnknownBasis': 'The workbook has no column for owners.',
  'report.question.datesUnknown':
    'By when will {count, plural, one {the one recommendation that is} other {the {words} recommendations that are}} not yet complete be done?',
  'report.question.datesUnknownBasis': 'The workbook has no column for due dates.',
  'report.question.blankBasis': 'The workbook does not say.',
  'report.question.blankStatus': 'How far {count, plural, one {is} other {are}} {refs}?',
  'report.question.detail': 'What are the {field}?',
  'report.question.detailBasis': 'They are not supplied in the workbook.',
  'report.question.reportingDate': 'At which date does all this stand?',
  'report.question.reportingDateBasis': 'The reporting date is not supplied in the workbook.',
  'report.question.recommendation': 'The recommendation: {text}',

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
  'report.summary.inThisReport': 'In this report',
  'report.summary.inThisReport.note':
    'Number and per cent are of all recommendations. In this report: {filtered, select, yes {those {filter}} other {all}}, as when this sheet was written.',
  'report.summary.blank': 'Blank or not recognised',
  'report.summary.blankMeaning': 'The status is blank or is not in the Statuses table.',
  'report.summary.total': 'Total',
  'report.summary.evidence': 'Evidence rows',
  'report.summary.evidenceRows':
    '{count, plural, =0 {There is no evidence in the workbook.} one {There is one row of evidence in the workbook.} other {There are # rows of evidence in the workbook.}}',
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
