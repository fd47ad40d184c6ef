/** What has changed since a meeting, in the report, on the Summary sheet and in the pane. */
export const changes = {
  'changes.heading': 'What has changed since {since}',
  'changes.headingFile': 'What has changed since the earlier workbook',
  'changes.headingFirst': 'What has changed since the last meeting',
  'changes.nothingBefore':
    'No earlier meeting is recorded in the workbook, so there is nothing to compare with.',
  'changes.meeting': 'the meeting of {date}',
  'changes.file': 'the workbook “{file}”',
  'changes.fileDated': 'the workbook “{file}” as at {date}',

  'changes.nothing': 'Nothing has changed since {since}.',
  'changes.back':
    'Since {since}, {count, plural, one {one recommendation has} other {{words} recommendations have}} moved back: ',
  'changes.noneBack': 'Since {since}, no recommendation has moved back.',
  'changes.fromTo': ' (from {from} to {to})',
  'changes.reopenedAs': ' (reopened: from {from} to {to})',
  'changes.blankStatus': 'no status',
  'changes.standing':
    '{words} {count, plural, one {has} other {have}} stood still for three meetings or more: ',
  'changes.meetings': ' ({words} meetings)',
  'changes.same':
    '{words}{others, select, yes { {count, plural, one {other} other {others}}} other {}}, still to be done, {count, plural, one {is as it was} other {are as they were}}: ',
  'changes.dueMoved': '{words} due {count, plural, one {date was} other {dates were}} moved: ',
  'changes.dueTo':
    ' (to {date}{times, plural, =0 {} =1 {} other {, {ordinal} move}}{days, plural, =0 {} one {, one day in all} other {, # days in all}})',
  'changes.ordinal':
    'the {number, plural, =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} other {{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}}',
  'changes.closed': '{words} {count, plural, one {has} other {have}} been closed: ',
  'changes.forward': '{words} {count, plural, one {has} other {have}} moved forward: ',
  'changes.to': ' (to {to})',
  'changes.changed':
    'The {count, plural, one {status} other {statuses}} of {words} changed in a way that is neither forward nor back: ',
  'changes.new': '{words} {count, plural, one {is} other {are}} new: ',
  'changes.withdrawn':
    '{words} {count, plural, one {is} other {are}} no longer in the workbook: {refs}.',
  'changes.withdrawnOne': '“{wording}” ({ref} then)',
  'changes.renumbered':
    '{words} {count, plural, one {has another number} other {have other numbers}} than then: ',
  'changes.was': ' (was {ref})',
  'changes.reworded': 'The wording of {words} has changed: ',
  'changes.evidence': 'Evidence has been added for {words}: ',
  'changes.evidenceRows': ' ({count, plural, one {one piece} other {# pieces}})',

  'changes.line': 'Since {since}: {parts}.',
  'changes.line.joint': ', ',
  'changes.line.back': '{symbol} {count} moved back',
  'changes.line.reopened': '{symbol} {count} reopened',
  'changes.line.unchanged': '{symbol} {count} with no change of status',
  'changes.line.changed': '{symbol} {count} changed neither forward nor back',
  'changes.line.forward': '{symbol} {count} moved forward',
  'changes.line.closed': '{symbol} {count} closed',
  'changes.line.new': '{symbol} {count} new',
  'changes.line.withdrawn': '{symbol} {count} withdrawn',

  'changes.kind.back': 'Moved back',
  'changes.kind.reopened': 'Reopened',
  'changes.kind.unchanged': 'No change',
  'changes.kind.changed': 'Status changed',
  'changes.kind.forward': 'Moved forward',
  'changes.kind.closed': 'Closed',
  'changes.kind.new': 'New',
  'changes.kind.withdrawn': 'Withdrawn',
  'changes.kind.standing': 'No change for three meetings or more',
  'changes.kind.reworded': 'Reworded',
  'changes.kind.dueMoved': 'Date moved',
  'changes.kind.dueMovedOften': 'Date moved more than twice',
  'changes.kind.duePassed': 'Date passed',
  'changes.kind.evidenceAdded': 'Evidence added',

  'changes.column': 'Since {since}',
  'changes.columnFile': 'Since the earlier workbook',
  'changes.cell.from': '{symbol} {kind}, from {from}',
  'changes.cell.plain': '{symbol} {kind}',
  'changes.cell.unchanged':
    '{symbol} {kind}{meetings, plural, =0 {} =1 {} other { for # meetings}}',

  'changes.summary.then': 'Then',
  'changes.summary.now': 'Now',
  'changes.summary.movement': 'Movement',
  'changes.summary.which': 'Which',
  'changes.summary.dated':
    'Movement as it was when this sheet was last written; the counts above and below are live.',
  'changes.summary.datedFile':
    'Movement as it was when this sheet was last written; the counts of now are live.',
  'changes.summary.file':
    'Compared with {since}. Its numbers are as they stood in that file when this sheet was last written.',
  'changes.summary.thenTotal': 'Recommendations then',
  'changes.summary.nowTotal': 'Recommendations now',
  'changes.summary.addsUp': 'Adds up with the total above',
  'changes.summary.again': 'Rows have come or gone since: make the summary again',
  'changes.summary.meeting': 'Meeting',
  'changes.summary.today': 'Now',
  'changes.summary.chart': 'Statuses at each meeting',
  'changes.summary.chartDescription':
    'Stacked bar chart of how many recommendations had each status at each meeting: {parts}.',
  'changes.summary.chartPart': '{meeting}: {counts}',
  'changes.summary.ledger': 'Due dates moved',
  'changes.summary.times': 'Times',
  'changes.summary.days': 'Days',
  'changes.summary.dates': 'From the first date to the present one',
  'changes.summary.fromTo': '{from} to {to}{owned, select, yes { ({owner})} other {}}',
  'changes.summary.noSlips': 'No due date of a recommendation still to be done has been moved.',
} as const;
