/** What is said where meetings are recorded and compared. */
export const history = {
  'history.recorded':
    'The meeting of {date} is recorded: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.replaced':
    'The record of the meeting of {date} is replaced: {count, plural, one {one recommendation} other {# recommendations}} in the table {table}.',
  'history.nothing':
    'There is no recommendation to record. Fill in the Recommendations table and record the meeting then.',
  'history.removed': 'The record of the meeting of {date} is removed.',
  'history.gone': 'There is no record of the meeting of {date} any more.',
  'history.returned': 'The record of the meeting of {date} is back.',

  'history.heading': 'Meetings',
  'history.none':
    'No meeting has been recorded yet. Record this one when its report is final, and the next report will say what has changed since.',
  'history.record': 'Record this meeting',
  'history.recordOf': 'Record the meeting of {date}',
  'history.date': 'Date of the meeting',
  'history.noDate': 'The report details have no meeting date that can be read.',
  'history.there':
    'The meeting of {date} is recorded already. Replace its record with how things stand now?',
  'history.replace': 'Replace it',
  'history.leave': 'Leave it',
  'history.compare': 'Compare the report with',
  'history.before': 'The meeting before',
  'history.list': '{count, plural, one {One recorded meeting} other {# recorded meetings}}',
  'history.of': '{date}: {count, plural, one {one recommendation} other {# recommendations}}',
  'history.remove': 'Remove',
  'history.removeOf': 'Remove the record of the meeting of {date}',
  'history.bringBack': 'Bring back the record of {date}',
  'history.since': 'Since {since}',
  'history.chooseKind': 'Choose a kind to see the report of it alone.',
  'history.kinds': 'Movement since the meeting before',
} as const;
